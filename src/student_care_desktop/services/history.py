"""What was changed, by whom and why; and taking it back."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace

from student_care_desktop.domain.errors import CareError, NotAllowed
from student_care_desktop.domain.fields import fields_of
from student_care_desktop.domain.people import Scope
from student_care_desktop.domain.words import Words, mark
from student_care_desktop.services import access, doors
from student_care_desktop.services.access import service
from student_care_desktop.services.desk import Desk
from student_care_desktop.services.kind_names import KINDS, OTHER
from student_care_desktop.services.meanwhile import names_in
from student_care_desktop.services.telling import RecordChange, told
from student_care_desktop.storage import history
from student_care_desktop.storage.history import ChangeSet
from student_care_desktop.storage.tables import kind_named
from student_care_desktop.storage.undo import lasting, plan, revive
from student_care_desktop.storage.units import Line, Reading

__all__ = [
    "ChangeSet", "Details", "Preview", "Removed", "Tally", "Touch", "bring_back", "changes", "details",
    "last", "of_record", "preview", "removed", "take_back",
]

BRING_BACK = mark("Why", "Bring back what was taken out: {what}")
ALL_BACK = mark("History", "Nothing of it is missing any more. Nothing was changed.")
_A_YEAR = dt.timedelta(days=365)


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


@dataclass(frozen=True, slots=True)
class Tally:
    """A kind of record, and how many of it are added, changed and taken out."""

    kind: Words
    added: int
    changed: int
    removed: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Preview:
    """What taking a change set back would do now: records by kind, names of children, what is in the way."""

    change: ChangeSet
    kinds: tuple[Tally, ...]
    children: tuple[str, ...]
    blocked: Words | None


@dataclass(frozen=True, slots=True)
class Removed:
    """What a change set took out and is still gone: whose it was, and how many records of each kind."""

    change: ChangeSet
    names: tuple[str, ...]
    kinds: tuple[Tally, ...]

    @property
    def id(self) -> str:
        """The change set that took it out."""
        return self.change.id


@service
def changes(desk: Desk, limit: int | None = None) -> Sequence[ChangeSet]:
    """The change sets that this person may see, newest first: the school's, or their own."""
    everything = _reaches(desk, "history.changes")
    with access.looking(desk) as look:
        found = history.changes(look, limit if everything else None)
        mine = found if everything else [one for one in found if one.who == desk.who][:limit]
        return _by_name(look, mine)


def _by_name(look: Reading, found: Iterable[ChangeSet]) -> list[ChangeSet]:
    """The same with the name of the person whose account it is."""
    people = names_in(look)
    return [replace(one, person=people.get(one.who, "")) for one in found]


def _reaches(desk: Desk, what: str) -> bool:
    """Whether ``what`` reaches the work of everybody, not only one's own."""
    return access.may(desk, "service", what) is Scope.ALL


def _own(desk: Desk, what: str, change: ChangeSet) -> None:
    """NotAllowed for somebody else's work where only one's own is within reach."""
    if change.who != desk.who and not _reaches(desk, what):
        raise NotAllowed(access.NOT_YOURS.with_(who=desk.who))


_LOOKED_AT = (5, 50)
"""How far back the newest change that stands is looked for: it is nearly always among the first."""
_FEW = 20
"""Records of a change set up to which it is looked through for what stays for good."""


@service
def last(desk: Desk) -> ChangeSet | None:
    """The newest change set that still stands and that this person could take back; None if there is none."""
    everything = _reaches(desk, "history.take_back")
    for most in _LOOKED_AT:
        with access.looking(desk) as look:
            for one in history.changes(look, most):
                stands = one.seq > 1 and not one.taken_back_by and not one.takes_back
                mine = stands and (everything or one.who == desk.who)
                if mine and not (one.records <= _FEW and lasting(look, one)):
                    return one
    return None


@service
def details(desk: Desk, key: str, most: int = 300) -> Details:
    """A change set record by record, the first ``most`` of them; CareError if there is none such."""
    with access.looking(desk) as look:
        found = history.find_change(look, key)
        _own(desk, "history.details", found)
        counts = history.touched_by(look, found.id)
        records = told(look, history.lines_of(look, found.id, most))
        (named,) = _by_name(look, [found])
    return Details(
        change=named, records=tuple(records), added=counts.get((False, True), 0),
        changed=counts.get((True, True), 0), removed=counts.get((True, False), 0),
    )


@service
def of_record(desk: Desk, ids: Collection[str], limit: int = 20) -> list[Touch]:
    """The newest change sets that touched any of the records ``ids``."""
    with access.looking(desk) as look:
        found = history.touching(look, ids, limit)
        named = _by_name(look, [one for one, _ in found])
    return [Touch(one, tuple(_labels(lines))) for one, (_, lines) in zip(named, found, strict=True)]


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
    with access.looking(desk) as look:
        _own(desk, "history.take_back", history.find_change(look, key))
    what = access.taking_back(desk, key)
    if desk.year.id not in {year.id for year in doors.years(desk)}:
        doors.choose_year_of_today(desk)
    return what


@service
def preview(desk: Desk, key: str) -> Preview:
    """What taking a change set back would do; nothing is written.  CareError if there is none such."""
    with access.looking(desk) as look:
        found = history.find_change(look, key)
        _own(desk, "history.preview", found)
        lines = history.lines_of(look, found.id)
        turned = [Line(one.kind, one.record_id, one.after, one.before) for one in lines]
        (named,) = _by_name(look, [found])
        return Preview(
            change=named, kinds=_tallies(turned), children=_names(look, lines), blocked=_blocked(look, found)
        )


@service
def removed(desk: Desk) -> list[Removed]:
    """What was taken out within a year and has not come back, newest first."""
    since = (desk.now() - _A_YEAR).isoformat(timespec="seconds")
    with access.looking(desk) as look:
        found = history.removed_since(look, since)
        named = _by_name(look, [one for one, _ in found])
        return [
            Removed(one, _names(look, lines), _tallies(lines))
            for one, (_, lines) in zip(named, found, strict=True)
        ]


@service
def bring_back(desk: Desk, key: str) -> int:
    """Bring back what a change set took out and is still gone, with all its parts; how many records.

    Raises CareError when nothing is gone, or when something that it belonged to is not there any more.
    """
    with access.looking(desk) as look:
        found = history.find_change(look, key)
    with access.changing(desk, BRING_BACK.with_(what=found.why)) as unit:
        back = revive(unit, found)
        if not back:
            raise CareError(ALL_BACK)
    return len(back)


def _blocked(look: Reading, found: ChangeSet) -> Words | None:
    """Why it cannot be taken back; None if it can."""
    try:
        plan(look, found)
    except CareError as error:
        return error.words
    return None


def _tallies(lines: Iterable[Line]) -> tuple[Tally, ...]:
    counts: dict[str, list[int]] = {}
    for line in lines:
        column = 0 if line.before is None else 2 if line.after is None else 1
        counts.setdefault(line.kind, [0, 0, 0])[column] += 1
    return tuple(Tally(KINDS.get(kind, OTHER), *each) for kind, each in counts.items())


def _names(look: Reading, lines: Sequence[Line]) -> tuple[str, ...]:
    """Whose records these are, each once, in the order of the lines."""
    return tuple(dict.fromkeys(one.name for one in told(look, lines) if one.name))
