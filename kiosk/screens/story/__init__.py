"""A text, with a picture and figures beside it."""
