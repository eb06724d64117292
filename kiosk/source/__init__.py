"""Stage 1: YAML text to plain data, and where each value was written. No Qt."""
