"""A proposed row while it is being made: which of its records are new, changed or the same."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from functools import cache
from typing import Any, Literal, TypeVar

from student_care_desktop.domain.fields import Field, fields_of
from student_care_desktop.domain.records import Record
from student_care_desktop.domain.roster import FIELDS, RosterRow, field_label
from student_care_desktop.domain.students import Enrollment, Student
from student_care_desktop.domain.words import Words

__all__ = ["Draft", "FieldChange", "ProposedRow", "State", "number_in_class"]

State = Literal["added", "changed", "same", "left_out"]
R = TypeVar("R", bound=Record)


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One field that the import would change; ``field`` knows how to show both values."""

    label: Words
    field: Field
    old: Any
    new: Any


@dataclass(frozen=True, slots=True)
class ProposedRow:
    """One row of the file and what would become of it; each row stands here exactly once."""

    where: str
    state: State
    name: str
    number: str
    class_name: str
    renumbered: bool = False
    changes: tuple[FieldChange, ...] = ()
    new: tuple[Record, ...] = ()
    changed: tuple[Record, ...] = ()


class Draft:
    """A proposed row while it is being made."""

    def __init__(
        self, row: RosterRow, state: State, student: Student, *, known: bool = False, renumbered: bool = False
    ) -> None:
        self.row = row
        self.state: State = state
        self.known = known
        self.student = student
        self.renumbered = renumbered
        self.changes: list[FieldChange] = []
        self.new: list[Record] = []
        self.changed: list[Record] = []
        self.place: Enrollment | None = None

    def put(
        self, old: R | None, kind: type[R], values: Mapping[str, Any], *,
        owner: str = "", compare: R | None = None, **fixed: Any,
    ) -> R:
        """The record with ``values``; remembers whether it is new, changed or the same."""
        if old is None:
            made = kind(**fixed, **values)
            self.new.append(made)
            self._note(kind, compare, values, owner)
            return made
        differing = {name: value for name, value in values.items() if getattr(old, name) != value}
        if not differing:
            return old
        made = replace(old, **differing)
        self.changed.append(made)
        self._note(kind, old, differing, owner)
        return made

    def _note(self, kind: type[Record], old: Record | None, values: Mapping[str, Any], owner: str) -> None:
        if not self.known:
            return
        for name, value in values.items():
            label = _labels(owner or kind.__name__.lower()).get(name)
            before = getattr(old, name) if old else None
            renumbered_later = name == "no" and value is None
            if label and before != value and not renumbered_later:
                self.changes.append(FieldChange(label, fields_of(kind)[name], before, value))

    def finished(self) -> ProposedRow:
        """The row as the person will look at it."""
        values = self.row.values
        names = (values.get("student.first_name"), values.get("student.last_name"))
        name = self.student.name or " ".join(filter(None, names))
        room = "/".join(filter(None, (values.get("class.grade"), values.get("class.room"))))
        return ProposedRow(
            where=self.row.where, state=self.state, name=name,
            number=self.student.number or values.get("student.number", ""), class_name=room,
            renumbered=self.renumbered, changes=tuple(self.changes) if self.state == "changed" else (),
            new=tuple(self.new), changed=tuple(self.changed),
        )


@cache
def _labels(owner: str) -> dict[str, Words]:
    """What a change of each field is called; references and derived fields are not told."""
    return {
        name: field_label(key)
        for key in FIELDS
        for prefix, _, name in [key.partition(".")]
        if prefix == owner and key != "measurement.day"
    }


def number_in_class(drafts: Iterable[Draft], known: Iterable[Enrollment]) -> None:
    """Give เลขที่ where the file gives none: a new class boys first, then by number; else at the end."""
    last: defaultdict[str, int] = defaultdict(int)
    waiting: defaultdict[str, list[Draft]] = defaultdict(list)
    moved = {draft.place.id for draft in drafts if draft.place}
    for place in known:
        if place.id not in moved:
            last[place.classroom_id] = max(last[place.classroom_id], place.no or 0)
    for draft in drafts:
        if draft.place and draft.place.no is None:
            waiting[draft.place.classroom_id].append(draft)
        elif draft.place:
            last[draft.place.classroom_id] = max(last[draft.place.classroom_id], draft.place.no or 0)
    for room, group in waiting.items():
        order = _by_number if last[room] else _boys_first
        for no, draft in enumerate(sorted(group, key=order), last[room] + 1):
            _renumber(draft, no)


def _boys_first(draft: Draft) -> tuple[int, int, str]:
    return ({"m": 0, "f": 1}.get(draft.student.sex, 2), *_by_number(draft))


def _by_number(draft: Draft) -> tuple[int, str]:
    return (len(draft.student.number), draft.student.number)


def _renumber(draft: Draft, no: int) -> None:
    old = draft.place
    assert old is not None  # noqa: S101 - only drafts with a place wait for a number
    draft.place = replace(old, no=no)
    for records in (draft.new, draft.changed):
        for index, record in enumerate(records):
            if record is old:
                records[index] = draft.place
                return
    draft.changed.append(draft.place)

