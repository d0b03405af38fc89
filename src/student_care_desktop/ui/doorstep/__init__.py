"""Before the school is open: welcome, what stands in the way, and restoring a backup."""
