"""Moments on one axis of time."""
