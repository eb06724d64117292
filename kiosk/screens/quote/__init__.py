"""One voice, large."""
