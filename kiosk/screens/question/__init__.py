"""A question to think about; nobody keeps a score."""
