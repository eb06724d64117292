"""What is true now: one service a file; each owns its state and signals it."""
