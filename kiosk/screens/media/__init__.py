"""Film and sound, with all that stands in for eyes and ears."""
