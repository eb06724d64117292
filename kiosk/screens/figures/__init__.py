"""Figures side by side, each with who counted."""
