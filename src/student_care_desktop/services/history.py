"""What was changed, by whom and why; and taking it back."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from student_care_desktop.domain.fields import fields_of
from student_care_desktop.domain.words import Words
from student_care_desktop.services import access, doors
from student_care_desktop.services.access import service
from student_care_desktop.services.desk import Desk
from student_care_desktop.services.telling import RecordChange, told
from student_care_desktop.storage import history
from student_care_desktop.storage.history import ChangeSet
from student_care_desktop.storage.tables import kind_named
from student_care_desktop.storage.units import Line

__all__ = ["ChangeSet", "Details", "Touch", "changes", "details", "last", "of_record", "take_back"]


@dataclass(frozen=True, slots=True)
class Touch:
    """A change set as one record's history shows it: the labels of what it changed there, each once."""

    change: ChangeSet
    fields: tuple[Words, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Details:
    """A change set and what it did: how many records it added, changed and removed, and the first ones."""

    change: ChangeSet
    records: tuple[RecordChange, ...]
    added: int
    changed: int
    removed: int

    @property
    def can_be_taken_back(self) -> bool:
        """Whether it may be tried: not the first one, not what was taken back or takes back itself."""
        return self.change.seq > 1 and not (self.change.taken_back_by or self.change.takes_back)


@service
def changes(desk: Desk, limit: int | None = None) -> Sequence[ChangeSet]:
    """The change sets, newest first."""
    with access.looking(desk) as look:
        return history.changes(look, limit)


_LOOKED_AT = (5, 50)
"""How far back the newest change that stands is looked for: it is nearly always among the first."""


@service
def last(desk: Desk) -> ChangeSet | None:
    """The newest change set that still stands and could be taken back; None if there is none."""
    for most in _LOOKED_AT:
        for one in changes(desk, most):
            if one.seq > 1 and not one.taken_back_by and not one.takes_back:
                return one
    return None


@service
def details(desk: Desk, key: str, most: int = 300) -> Details:
    """A change set record by record, the first ``most`` of them; CareError if there is none such."""
    with access.looking(desk) as look:
        found = history.find_change(look, key)
        counts = history.touched_by(look, found.id)
        records = told(look, history.lines_of(look, found.id, most))
    return Details(
        change=found, records=tuple(records), added=counts.get((False, True), 0),
        changed=counts.get((True, True), 0), removed=counts.get((True, False), 0),
    )


@service
def of_record(desk: Desk, ids: Collection[str], limit: int = 20) -> list[Touch]:
    """The newest change sets that touched any of the records ``ids``."""
    with access.looking(desk) as look:
        found = history.touching(look, ids, limit)
    return [Touch(one, tuple(_labels(lines))) for one, lines in found]


def _labels(lines: Sequence[Line]) -> Sequence[Words]:
    """The labels of the fields that lines changed; a record that came or went changed none."""
    changed = [line for line in lines if line.before is not None and line.after is not None]
    labels = [
        field.label for line in changed
        for key, field in fields_of(kind_named(line.kind).record).items() if key in (line.after or {})
    ]
    return list({(label.context, label.text): label for label in labels}.values())


@service
def take_back(desk: Desk, key: str) -> Words:
    """Take a change set back (its id or the beginning of it); what it was.

    Raises CareError when it is unknown, taken back already, or something newer depends on it.
    """
    what = access.taking_back(desk, key)
    if desk.year.id not in {year.id for year in doors.years(desk)}:
        doors.choose_year_of_today(desk)
    return what
