"""Two people at one record: what each changed since it was read is put together, field by field."""

from __future__ import annotations

import dataclasses
from typing import TypeVar

from student_care_desktop.domain.errors import CareError
from student_care_desktop.domain.records import Record
from student_care_desktop.domain.words import Words

__all__ = ["Overtaken", "changed", "together"]

R = TypeVar("R", bound=Record)


class Overtaken(CareError):
    """Both changed ``fields`` of a record, each otherwise: nothing was written; ``now`` is what stands."""

    def __init__(self, words: Words, now: Record, fields: tuple[str, ...]) -> None:
        super().__init__(words)
        self.now, self.fields = now, fields


def together(seen: R, now: R, mine: R) -> tuple[R, tuple[str, ...]]:
    """``now`` with what ``mine`` changed of ``seen``; and the fields that both changed, each otherwise."""
    ours = {name: getattr(mine, name) for name in changed(seen, mine)}
    both = tuple(
        name for name, value in ours.items()
        if getattr(now, name) != getattr(seen, name) and getattr(now, name) != value
    )
    return dataclasses.replace(now, **ours), both


def changed(before: Record, after: Record) -> tuple[str, ...]:
    """The attributes in which two states of a record differ."""
    names = (field.name for field in dataclasses.fields(after) if field.name != "id")
    return tuple(name for name in names if getattr(before, name) != getattr(after, name))
