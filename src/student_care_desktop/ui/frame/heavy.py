"""What takes long to import: brought in behind the first window."""

from __future__ import annotations

import importlib

__all__ = ["import_heavy"]

_HEAVY = (
    "student_care_desktop.services.doors", "student_care_desktop.ui.window", "student_care_desktop.ui.source",
    "student_care_desktop.ui.places", "student_care_desktop.ui.screens.students.room",
)
"""Rooms that are imported behind the first window, while the person writes the passphrase."""


def import_heavy() -> None:
    """Import them all."""
    for name in _HEAVY:
        importlib.import_module(name)
