"""What every import has in common: open, learn, propose on a state of the data, write as one change set."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Protocol

from student_care_desktop.catalog.roster import Presets
from student_care_desktop.domain.errors import CareError
from student_care_desktop.domain.papers import ClassRow
from student_care_desktop.domain.proposal import Proposal
from student_care_desktop.domain.records import Record
from student_care_desktop.domain.roster import Complaint, Guess, RosterFile
from student_care_desktop.domain.school import Classroom, Setting, Year, class_key
from student_care_desktop.domain.students import Enrollment, Student
from student_care_desktop.domain.words import Words, mark
from student_care_desktop.exchange import bad_rows
from student_care_desktop.exchange.grid import Table
from student_care_desktop.exchange.guessing import guess, learned_from
from student_care_desktop.exchange.workbook import read_tables
from student_care_desktop.services import access
from student_care_desktop.services.access import service
from student_care_desktop.services.backups import back_up_before
from student_care_desktop.services.desk import Desk
from student_care_desktop.services.progress import Progress
from student_care_desktop.storage.files import written
from student_care_desktop.storage.history import changes
from student_care_desktop.storage.units import Reading, Writing

__all__ = [
    "COMPARING", "READING", "Import", "Lesson", "Opened", "everybody_of", "lesson", "read", "save_bad_rows",
    "state", "write",
]

READING = mark("Roster", "Reading the file")
COMPARING = mark("Roster", "Comparing with what the school knows")
BACKING_UP = mark("Roster", "Making a backup first")
SAVING = mark("Roster", "Saving")
STALE = mark(
    "Roster", "The data changed since this proposal was made. Nothing was written. Open the file once more."
)
_AT_ONCE = 4_000


@dataclass(frozen=True, slots=True)
class Opened:
    """A file and how it is read so far; the person may correct ``guess`` (``dataclasses.replace``)."""

    path: Path
    tables: Sequence[Table]
    guess: Guess
    learned: Mapping[str, str]  # heading -> field key, as this school corrected it before


@dataclass(frozen=True, slots=True)
class Import:
    """What importing would do, made on a certain state of the data."""

    opened: Opened
    file: RosterFile
    proposal: Proposal
    new_year: tuple[Record, ...]  # the year and its terms, when the school does not have it yet
    state: int

    def counts(self) -> dict[str, int]:
        """``added changed same missing left_out``."""
        return self.proposal.counts()

    @property
    def complaints(self) -> tuple[Complaint, ...]:
        """Everything to look at, each with its place in the file."""
        return self.proposal.complaints


class Lesson(Protocol):
    """What the person taught while looking, to be kept in the same change set."""

    def __call__(self, look: Reading, opened: Opened) -> list[Record]:
        """The settings to write."""


@service
def read(
    desk: Desk, path: Path, presets: Presets, key: str, progress: Progress | None = None
) -> Opened:
    """Open a file and guess how it is read, with what the setting ``key`` remembers.

    Raises CareError in words when it is no such list.
    """
    (progress or Progress()).step(0, 4, READING)
    with access.looking(desk) as look:
        kept = look.first(Setting, key=key)
    learned: dict[str, str] = dict(json.loads(kept.value)) if kept else {}
    tables = read_tables(path)
    return Opened(path, tables, guess(tables, presets, learned), learned)


def lesson(presets: Presets, key: str) -> Lesson:
    """Keeps the headings that the person corrected under the setting ``key``, for the school's next file."""

    def taught(look: Reading, opened: Opened) -> list[Record]:
        first = guess(opened.tables, presets, opened.learned)
        known = {**opened.learned, **learned_from(first, opened.guess)}
        if known == dict(opened.learned):
            return []
        kept = look.first(Setting, key=key) or Setting(key=key)
        return [replace(kept, value=json.dumps(known, ensure_ascii=False, sort_keys=True))]

    return taught


def state(look: Reading) -> int:
    """The number of the newest change set: a proposal holds only for the data it was made on."""
    newest = changes(look, 1)
    return newest[0].seq if newest else 0


def everybody_of(look: Reading, year: Year, children: Iterable[Student]) -> list[ClassRow]:
    """The place of each of these children in a class of ``year``, by class and no.; without guardians."""
    rooms = {room.id: room for room in look.all(Classroom, year_id=year.id)}
    places = {place.student_id: place for place in look.all(Enrollment, year_id=year.id)}
    ranks = {key: (class_key(room.grade, room.room), room.name) for key, room in rooms.items()}
    rows = [
        ClassRow(student=child, enrollment=place, class_name=ranks[place.classroom_id][1])
        for child in children
        if (place := places.get(child.id))
    ]
    rows.sort(key=lambda one: (ranks[one.enrollment.classroom_id], one.enrollment.no or 999))
    return rows


@service
def write(
    desk: Desk, look_at: Import, why: Words, taught: Lesson | None = None, progress: Progress | None = None
) -> None:
    """Write a proposal as one change set, after a proven backup; nothing where nothing would change.

    Raises CareError when the data changed meanwhile, Cancelled when asked to stop; either way nothing
    is written.
    """
    progress = progress or Progress()
    proposal = look_at.proposal
    if not proposal.classes and not any(row.new or row.changed for row in proposal.rows):
        return
    progress.step(2, 4, BACKING_UP)
    back_up_before(desk, "import")
    with access.changing(desk, why) as unit:
        if state(unit) != look_at.state:
            raise CareError(STALE)
        unit.put_all([*look_at.new_year, *(taught(unit, look_at.opened) if taught else ())])
        unit.add_all(proposal.classes)
        _write_rows(unit, proposal, progress)
    desk.store.note("import", look_at.opened.path.name, desk.now())


def _write_rows(unit: Writing, proposal: Proposal, progress: Progress) -> None:
    new = [record for row in proposal.rows for record in row.new]
    changed = [record for row in proposal.rows for record in row.changed]
    total = len(new) + len(changed)
    for put, records in ((unit.add_all, new), (unit.put_all, changed)):
        for start in range(0, len(records), _AT_ONCE):
            progress.step(start, max(total, 1), SAVING)
            put(records[start : start + _AT_ONCE])
    progress.step(total, max(total, 1), SAVING)


@service
def save_bad_rows(desk: Desk, look_at: Import, target: Path) -> None:
    """Save the rows that were left out or complained of as a workbook, the reason beside each."""
    with written(target) as file:
        bad_rows.write_bad_rows(look_at.opened.tables, look_at.file, look_at.complaints, file, desk.say)
