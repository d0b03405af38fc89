"""What every stored record is: a frozen dataclass with an id that the program made."""

from __future__ import annotations

import uuid
from dataclasses import dataclass, field

__all__ = ["Record", "new_id"]


def new_id() -> str:
    """A key made by the program, never a running number: records made on two PCs can meet."""
    return uuid.uuid4().hex


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """The common ancestor of all stored records; ``id`` is 32 hexadecimal digits."""

    id: str = field(default_factory=new_id)
