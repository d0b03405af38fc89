"""Importing a roster: read, propose, look, apply.  Nothing is written before the person has looked."""

from __future__ import annotations

from collections import defaultdict
from pathlib import Path

from student_care_desktop.catalog.roster import presets
from student_care_desktop.domain.matching import Known
from student_care_desktop.domain.proposal import propose as compare
from student_care_desktop.domain.school import Classroom, Year
from student_care_desktop.domain.students import Enrollment, Guardian, Household, Measurement, Student
from student_care_desktop.domain.words import mark
from student_care_desktop.exchange import roster as reader
from student_care_desktop.services import access, imports
from student_care_desktop.services.access import service
from student_care_desktop.services.desk import Desk
from student_care_desktop.services.doors import year_records
from student_care_desktop.services.imports import Import, Opened, save_bad_rows
from student_care_desktop.services.progress import Progress
from student_care_desktop.services.students import rows_of
from student_care_desktop.storage.units import Reading

__all__ = ["Import", "Opened", "apply", "propose", "read", "save_bad_rows"]

IMPORT = mark("Why", "Import the roster {file} into {year}: {added} added, {changed} changed")
HEADINGS = "roster.headings"


@service
def read(desk: Desk, path: Path, progress: Progress | None = None) -> Opened:
    """Open a file and guess how it is read; CareError in words when it is no roster."""
    return imports.read(desk, path, presets(), HEADINGS, progress)


@service
def propose(
    desk: Desk, opened: Opened, year: int | None = None, progress: Progress | None = None
) -> Import:
    """What importing the file into ``year`` (B.E., by default the chosen one) would do."""
    progress = progress or Progress()
    number = year or desk.year.number
    file = reader.parse(opened.tables, opened.guess, presets(), number, desk.today)
    progress.step(1, 4, imports.COMPARING)
    with access.looking(desk) as look:
        found = look.first(Year, number=number)
        target, terms = (found, ()) if found else year_records(number)
        studying = rows_of(look, target, None, everybody=False) if found else []
        rooms = look.all(Classroom, year_id=target.id)
        proposal = compare(file, _known(look, target), target, rooms, studying, desk.today)
        return Import(opened, file, proposal, () if found else (target, *terms), imports.state(look))


@service
def apply(desk: Desk, look_at: Import, progress: Progress | None = None) -> None:
    """Write the proposal as one change set, after a proven backup; see :func:`imports.write`."""
    counts = look_at.counts()
    why = IMPORT.with_(
        file=look_at.opened.path.name, year=look_at.proposal.year.number,
        added=counts["added"], changed=counts["changed"],
    )
    imports.write(desk, look_at, why, imports.lesson(presets(), HEADINGS), progress)


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
