"""The parts that the exhibits' sounds and films are made of (stage: build)."""
