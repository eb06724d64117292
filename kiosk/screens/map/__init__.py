"""Places on one dated map."""
