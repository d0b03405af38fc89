"""Importing a roster: read, propose, look, apply.  Nothing is written before the person has looked."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from student_care_desktop.catalog.roster import presets
from student_care_desktop.domain.errors import CareError
from student_care_desktop.domain.matching import Known
from student_care_desktop.domain.proposal import Proposal
from student_care_desktop.domain.proposal import propose as compare
from student_care_desktop.domain.records import Record
from student_care_desktop.domain.roster import Complaint, Guess, RosterFile
from student_care_desktop.domain.school import Classroom, Setting, Year
from student_care_desktop.domain.students import Enrollment, Guardian, Household, Measurement, Student
from student_care_desktop.domain.words import mark
from student_care_desktop.exchange import bad_rows
from student_care_desktop.exchange import roster as reader
from student_care_desktop.exchange.grid import Table
from student_care_desktop.exchange.workbook import read_tables
from student_care_desktop.services import access
from student_care_desktop.services.backups import back_up_before
from student_care_desktop.services.desk import Desk
from student_care_desktop.services.doors import year_records
from student_care_desktop.services.progress import Progress
from student_care_desktop.services.students import rows_of
from student_care_desktop.storage.files import written
from student_care_desktop.storage.history import changes
from student_care_desktop.storage.units import Reading, Writing

__all__ = ["Import", "Opened", "apply", "propose", "read", "save_bad_rows"]

IMPORT = mark("Why", "Import the roster {file} into {year}: {added} added, {changed} changed")
READING = mark("Roster", "Reading the file")
COMPARING = mark("Roster", "Comparing with what the school knows")
BACKING_UP = mark("Roster", "Making a backup first")
SAVING = mark("Roster", "Saving")
STALE = mark(
    "Roster", "The data changed since this proposal was made. Nothing was written. Open the file once more."
)
HEADINGS = "roster.headings"
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


def read(desk: Desk, path: Path, progress: Progress | None = None) -> Opened:
    """Open a file and guess how it is read; CareError in words when it is no roster."""
    (progress or Progress()).step(0, 4, READING)
    with access.looking(desk) as look:
        learned = _learned(look)
    tables = read_tables(path)
    return Opened(path, tables, reader.guess(tables, presets(), learned), learned)


def propose(
    desk: Desk, opened: Opened, year: int | None = None, progress: Progress | None = None
) -> Import:
    """What importing the file into ``year`` (B.E., by default the chosen one) would do."""
    progress = progress or Progress()
    number = year or desk.year.number
    file = reader.parse(opened.tables, opened.guess, presets(), number, desk.today)
    progress.step(1, 4, COMPARING)
    with access.looking(desk) as look:
        found = look.first(Year, number=number)
        target, terms = (found, ()) if found else year_records(number)
        studying = rows_of(look, target, None, everybody=False) if found else []
        rooms = look.all(Classroom, year_id=target.id)
        proposal = compare(file, _known(look, target), target, rooms, studying, desk.today)
        return Import(opened, file, proposal, () if found else (target, *terms), _state(look))


def apply(desk: Desk, look_at: Import, progress: Progress | None = None) -> None:
    """Write the proposal as one change set, after a proven backup.

    Raises CareError when the data changed meanwhile, Cancelled when asked to stop; either way nothing
    is written.
    """
    progress = progress or Progress()
    if not _something(look_at):
        return
    progress.step(2, 4, BACKING_UP)
    back_up_before(desk, "import")
    counts = look_at.counts()
    why = IMPORT.with_(
        file=look_at.opened.path.name, year=look_at.proposal.year.number,
        added=counts["added"], changed=counts["changed"],
    )
    with access.changing(desk, why) as unit:
        if _state(unit) != look_at.state:
            raise CareError(STALE)
        unit.put_all([*look_at.new_year, *_what_was_learned(unit, look_at.opened)])
        unit.add_all(look_at.proposal.classes)
        _write_rows(unit, look_at.proposal, progress)


def _something(look_at: Import) -> bool:
    proposal = look_at.proposal
    return bool(proposal.classes) or any(row.new or row.changed for row in proposal.rows)


def _write_rows(unit: Writing, proposal: Proposal, progress: Progress) -> None:
    new = [record for row in proposal.rows for record in row.new]
    changed = [record for row in proposal.rows for record in row.changed]
    total = len(new) + len(changed)
    for write, records in ((unit.add_all, new), (unit.put_all, changed)):
        for start in range(0, len(records), _AT_ONCE):
            progress.step(start, max(total, 1), SAVING)
            write(records[start : start + _AT_ONCE])
    progress.step(total, max(total, 1), SAVING)


def save_bad_rows(desk: Desk, look_at: Import, target: Path) -> None:
    """Save the rows that were left out or complained of as a workbook, the reason beside each."""
    with written(target) as file:
        bad_rows.write_bad_rows(look_at.opened.tables, look_at.file, look_at.complaints, file, desk.say)


def _known(look: Reading, year: Year) -> Known:
    people = look.all(Guardian)
    measured: defaultdict[str, list[Measurement]] = defaultdict(list)
    for one in sorted(look.all(Measurement), key=lambda one: (one.day is not None, one.day)):
        measured[one.student_id].append(one)
    return Known(
        students=look.all(Student),
        households={house.id: house for house in look.all(Household)},
        guardians={(person.student_id, person.role): person for person in people},
        places={place.student_id: place for place in look.all(Enrollment, year_id=year.id)},
        measurements=measured,
    )


def _state(look: Reading) -> int:
    newest = changes(look, 1)
    return newest[0].seq if newest else 0


def _learned(look: Reading) -> dict[str, str]:
    kept = look.first(Setting, key=HEADINGS)
    return dict(json.loads(kept.value)) if kept else {}


def _what_was_learned(look: Reading, opened: Opened) -> list[Record]:
    """The headings that the person corrected, kept for the next file of this school."""
    first = reader.guess(opened.tables, presets(), opened.learned)
    lesson = {**opened.learned, **reader.learned_from(first, opened.guess)}
    if lesson == dict(opened.learned):
        return []
    kept = look.first(Setting, key=HEADINGS) or Setting(key=HEADINGS)
    return [replace(kept, value=json.dumps(lesson, ensure_ascii=False, sort_keys=True))]
