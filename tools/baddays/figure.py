"""What a bad day did, as a row of a table."""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["HEAD", "Figure"]

HEAD = "| bad day | tried | went wrong | and |\n|---|--:|--:|---|"


@dataclass(frozen=True, slots=True)
class Figure:
    """A kind of day: how often it was made, everything that went wrong, what else was counted.

    ``possible`` is False where this machine cannot make it; ``note`` says why.
    """

    day: str
    tried: int
    wrong: tuple[str, ...]
    note: str
    possible: bool = True

    def __str__(self) -> str:
        return f"| {self.day} | {self.tried} | {len(self.wrong)} | {self.note} |"
