"""The chronicle: one very large drawing of 1988 to 1992, to wander in (stage: build)."""
