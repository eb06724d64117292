"""The rooms every exhibit has, built like screens."""
