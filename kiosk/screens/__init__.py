"""Stages 4 and 5: a room for each screen type, with its shape, behaviour and look."""
