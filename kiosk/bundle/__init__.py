"""Stage 3: every picture, text, source and link found; all that the runtime is given. No Qt."""
