"""The memorial: quiet, without a count."""
