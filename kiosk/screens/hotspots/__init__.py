"""Hotspots: shapes on a drawing, each with its text."""
