"""Printing from a school and reading the paper back as text."""

from __future__ import annotations

import re
from io import BytesIO

import pypdfium2

from student_care_desktop.domain.papers import Choice, ClassRow
from student_care_desktop.domain.sheets import Sheet
from student_care_desktop.services import access, printing, school
from student_care_desktop.services.desk import Desk
from student_care_desktop.services.students import rows_of


def pages(desk: Desk, form: str, choice: Choice, *, blank: bool = False) -> list[str]:
    """What each page says; every run of white space is one space."""
    document = pypdfium2.PdfDocument(BytesIO(printing.drawn(desk, form, choice, blank=blank)))
    return [re.sub(r"\s+", " ", page.get_textpage().get_text_range()) for page in document]


def children(desk: Desk, room: str | None = None) -> list[ClassRow]:
    rooms = [school.find_class(desk, room)] if room else None
    with access.looking(desk) as look:
        return rows_of(look, desk.year, rooms, everybody=False)


def stored(desk: Desk, row: ClassRow, key: str = "sdq") -> dict[str, Sheet]:
    with access.looking(desk) as look:
        found = look.all(Sheet, enrollment_id=row.enrollment.id, instrument=key)
    return {sheet.informant: sheet for sheet in found}


def of(row: ClassRow) -> Choice:
    return Choice(child=row.student.id)


def follow(said: str, *wanted: str) -> None:
    """Each of ``wanted`` stands in ``said``, one behind the other."""
    place = 0
    for one in wanted:
        found = said.find(one, place)
        assert found >= 0, f"{one!r} is missing behind {said[max(0, place - 60) : place]!r}"
        place = found + len(one)
