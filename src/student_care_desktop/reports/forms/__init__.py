"""One printed form, one file."""
