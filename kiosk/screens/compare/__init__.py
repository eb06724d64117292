"""Two pictures of one thing, laid one over the other."""
