"""Rows of a workbook of answers become sheets: whose they are, what changes, judged as keyed ones are."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from student_care_desktop.catalog.instruments import instrument
from student_care_desktop.domain.answering import Answered, Row, Stored, answered
from student_care_desktop.domain.answers import Values, columns
from student_care_desktop.domain.drafting import FieldChange, ProposedRow
from student_care_desktop.domain.fields import Text
from student_care_desktop.domain.instruments import Instrument
from student_care_desktop.domain.matching import Known
from student_care_desktop.domain.norms import Reading as Norms
from student_care_desktop.domain.papers import ClassRow
from student_care_desktop.domain.proposal import Proposal
from student_care_desktop.domain.records import Record
from student_care_desktop.domain.roster import Complaint, RosterFile, RosterRow, column_letter
from student_care_desktop.domain.sheets import Sheet, UrgentCase
from student_care_desktop.domain.students import Student
from student_care_desktop.domain.words import mark
from student_care_desktop.exchange.answers_file import AnswersSheet, Line
from student_care_desktop.services import access
from student_care_desktop.services.desk import Desk
from student_care_desktop.services.judging import reading_of, result, signed, urgent_case
from student_care_desktop.services.sheets import Page
from student_care_desktop.storage.units import Reading

__all__ = ["compare"]

ITEM = mark("Answers", "Item {item}")
NO_COLUMN = mark("Answers", "There is no column for the items {items}. What is on record stays.")
DOUBLED = mark("Answers", "There is more than one column for the items {items}. None of them was read.")
STRANGE = mark("Answers", "There are no items {items} in this instrument. These columns were not read.")
VEILED = "–"


def compare(
    desk: Desk, look: Reading, sheet: AnswersSheet, stored: Stored, page: Page
) -> tuple[RosterFile, Proposal]:
    """The rows of the file, and what each would do."""
    tool = instrument(page.instrument)
    wanted = columns(tool, page.informant)
    rows = [Row(line.key, line.who, line.items) for line in sheet.lines]
    found = answered(rows, Known(look.all(Student)), stored, tool, wanted)
    judge = _Judge(desk, look, tool, page, reading_of(look, tool))
    about = _About(sheet)
    made = tuple(
        _proposed(judge, about.where(line), line, one, stored)
        for line, one in zip(sheet.lines, found, strict=True)
    )
    file = RosterFile(tuple(about.rows(found)), (), (sheet.about(),))
    complaints = (*about.whole(wanted), *about.complaints(found))
    proposal = Proposal(stored.year, made, (), tuple(_missing(made, found, stored)), complaints)
    return replace(file, complaints=complaints), proposal


@dataclass(frozen=True, slots=True)
class _About:
    """Where things stand in the file."""

    sheet: AnswersSheet

    def where(self, line: Line) -> str:
        return f"{self.sheet.name}!A{line.row + 1}"

    def _places(self) -> dict[str, int]:
        order = ("student.number", "student.national_id", "student.full_name", "student.first_name")
        who = next((self.sheet.who[key] for key in order if key in self.sheet.who), 0)
        return {**self.sheet.items, "who": who}

    def rows(self, found: Sequence[Answered]) -> Iterator[RosterRow]:
        places = self._places()
        for line, one in zip(self.sheet.lines, found, strict=True):
            yield RosterRow(self.sheet.name, line.row + 1, dict(line.who), places, one.child is None)

    def complaints(self, found: Sequence[Answered]) -> Iterator[Complaint]:
        places = self._places()
        for at, (line, one) in enumerate(zip(self.sheet.lines, found, strict=True)):
            for question in one.questions:
                letter = column_letter(places.get(question.column, 0))
                where = f"{self.sheet.name}!{letter}{line.row + 1}"
                yield Complaint(where, question.what, at, question.column, question.severity)

    def whole(self, wanted: Mapping[str, Values]) -> Iterator[Complaint]:
        """What is wrong with the columns."""
        sheet = self.sheet
        missing = [name for name in wanted if name not in sheet.items and name not in sheet.doubled]
        second = not any("." in name for name in sheet.items)
        if sheet.code is None and second:
            missing = [name for name in missing if "." not in name]
        for words, names in ((NO_COLUMN, missing), (DOUBLED, sheet.doubled), (STRANGE, sheet.strange)):
            if names:
                told = words.with_(items=", ".join(sorted(names, key=_in_order)))
                yield Complaint(f"{sheet.name}!A{sheet.heading + 1}", told, None, "", "note")


def _in_order(name: str) -> tuple[int, int]:
    first, _, second = name.rpartition(".")
    return (int(first), int(second)) if first else (0, int(second))


@dataclass(frozen=True, slots=True)
class _Judge:
    """Judges the answers of a row as if they had been keyed."""

    desk: Desk
    look: Reading
    tool: Instrument
    page: Page
    reading: Norms

    def sheet(self, old: Sheet | None, child: ClassRow, one: Answered) -> tuple[Sheet, list[Record]]:
        """The sheet, and the case that it opens if none is open for it."""
        page, desk = self.page, self.desk
        blank = Sheet(
            enrollment_id=child.enrollment.id, instrument=page.instrument, informant=page.informant,
            round=page.round,
        )
        new = replace(
            old or blank, day=old.day if old and old.day else desk.today, answers=one.answers,
            supplement=one.supplement, entered="", **signed(desk, self.tool),
        )
        new, found = result(new, self.tool, self.reading, child.student)
        case = urgent_case(new, found, desk.today, desk.who)
        known = case and old and self.look.first(UrgentCase, source=new.id)
        return new, [case] if case and not known else []

    def changes(self, one: Answered) -> Iterator[FieldChange]:
        """Each item that would change; an answer that can be urgent only for those who may see it."""
        veiled = not access.may_see_restricted(self.desk)
        for item, (old, new) in one.changes.items():
            label = ITEM.with_(item=item)
            hidden = veiled and f"item.{item}" in self.tool.guarded
            yield FieldChange(label, Text(label), *((VEILED, VEILED) if hidden else (old, new)))


def _proposed(judge: _Judge, where: str, line: Line, one: Answered, stored: Stored) -> ProposedRow:
    child = one.child
    if child is None:
        name = " ".join(filter(None, (line.who.get("student.first_name"), line.who.get("student.last_name"))))
        return ProposedRow(where, "left_out", name, line.who.get("student.number", ""), stored.room)
    told: dict[str, Any] = {
        "where": where, "name": child.student.name, "number": child.student.number,
        "class_name": child.class_name,
    }
    if not one.changes:
        return ProposedRow(state="same", **told)
    old = stored.sheets.get(child.enrollment.id)
    sheet, cases = judge.sheet(old, child, one)
    changes = tuple(judge.changes(one))
    if old is None:
        return ProposedRow(state="added", new=(sheet, *cases), changes=changes, **told)
    return ProposedRow(state="changed", new=tuple(cases), changed=(sheet,), changes=changes, **told)


def _missing(made: Sequence[ProposedRow], found: Sequence[Answered], stored: Stored) -> Iterator[ClassRow]:
    """Children who study in a class of the file and have no row in it."""
    here = {one.child.enrollment.id for one in found if one.child}
    named = {row.number for row in made if row.number}
    rooms = {one.child.class_name for one in found if one.child} if not stored.room else {stored.room}
    for row in stored.rows:
        unseen = row.enrollment.id not in here and row.student.number not in named
        if unseen and row.class_name in rooms and row.enrollment.status == "studying":
            yield row
