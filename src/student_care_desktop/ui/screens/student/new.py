"""A child who is not on record yet."""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["NewChild"]


@dataclass(frozen=True, slots=True)
class NewChild:
    """Asks the student page for an empty record, in a class by its id, or "" to choose one."""

    classroom: str = ""
