"""The parts of a document, each drawn by a module of its own below what the pen has drawn already."""
