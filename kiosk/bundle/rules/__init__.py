"""Stage 3: what `check` asks beyond what must be so; one rule a file, each a pure function."""
