"""The notice: what comes next, and an equal way round it."""
