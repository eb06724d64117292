"""A picture of any size, to wander in."""
