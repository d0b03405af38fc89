"""The parts of the main window around the places: rail, top bar, foot, search, strip, veil."""
