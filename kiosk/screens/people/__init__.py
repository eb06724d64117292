"""People: names, what they were, and what is told of them."""
