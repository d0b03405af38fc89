"""How long the window stays open when nobody touches it."""

from __future__ import annotations

__all__ = ["CHOICES", "DEFAULT", "minutes_of"]

DEFAULT = 5
"""Minutes."""
CHOICES = (1, 2, 3, 5, 10, 15, 20, 30)
"""Never is not among them: a desk that was left is the likeliest leak of all."""


def minutes_of(kept: object) -> int:
    """The minutes that were kept; the default where it is none of the choices."""
    return kept if isinstance(kept, int) and kept in CHOICES else DEFAULT
