"""What different people say of the same thing."""
