"""The same documents as Word files that people go on writing in."""
