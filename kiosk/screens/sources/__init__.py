"""Where it all comes from."""
