"""A file of marks and attendance: what its columns can be, and what taking it in would change.

Nobody is ever added, moved or taken out: a row whose child the school does not know is left out.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from student_care_desktop.domain.drafting import FieldChange, ProposedRow
from student_care_desktop.domain.fields import Field, Number, Ref, Text, fields_of
from student_care_desktop.domain.learning import DAYS, TermReport
from student_care_desktop.domain.matching import AMBIGUOUS, Known, Match, match
from student_care_desktop.domain.papers import ClassRow
from student_care_desktop.domain.proposal import Proposal
from student_care_desktop.domain.roster import FIELDS, Complaint, Guess, RosterFile, RosterRow
from student_care_desktop.domain.school import Year
from student_care_desktop.domain.words import Words, mark

__all__ = ["CHILD", "MARKS", "REPORT", "Place", "propose", "said"]

UNKNOWN = mark("Marks", "No child of the school has this number or name. The row is left out.")
NOT_HERE = mark("Marks", "{name} was in no class in the year {year}. The row is left out.")
OTHER_TERM = mark("Marks", "This row belongs to term {term}. The row is left out.")
OTHER_CLASS = mark("Marks", "The file says {file}, on record {name} is in {known}. The marks were taken.")

CHILD = frozenset({"student.number", "student.national_id", "student.first_name", "student.full_name"})
"""One of these tells whose row it is."""
_WHO = (
    "class.name", "class.grade", "class.room", "class.year", "enrollment.no", "student.full_name",
    "student.number", "student.national_id", "student.title", "student.first_name", "student.last_name",
    "student.birthday",
)
_STORED = {
    f"report.{name}": field for name, field in fields_of(TermReport).items() if not isinstance(field, Ref)
}
MARKS: Mapping[str, Field] = {
    **{key: FIELDS[key] for key in _WHO},
    **_STORED,
    "report.present_days": Number(mark("Marks", "Days present"), high=250, unit=DAYS),
    "report.subject": Text(mark("Marks", "Grade in one subject"), limit=20),
}
"""Everything a column of a file of marks can fill, by key."""
REPORT = frozenset(key for key in MARKS if key.startswith("report.") and key != "report.term")
_NAMES = tuple(key.partition(".")[2] for key in _STORED if key != "report.term")


@dataclass(frozen=True, slots=True)
class Place:
    """What is known before: who is in which class of the year, and each child's report of the term."""

    year: Year
    term: int
    rows: Sequence[ClassRow]
    reports: Mapping[str, TermReport] = field(default_factory=dict)  # enrollment -> report


def said(guess: Guess) -> tuple[int | None, int | None]:
    """Year and term that the titles of the file agree on; None where they say nothing, or several."""
    used = [sheet for sheet in guess.sheets if sheet.use]
    return _only(sheet.year for sheet in used), _only(sheet.term for sheet in used)


def _only(values: Iterable[int | None]) -> int | None:
    found = set(values) - {None}
    return found.pop() if len(found) == 1 else None


def propose(file: RosterFile, known: Known, place: Place) -> Proposal:
    """What taking the marks of ``file`` into the year and term of ``place`` would do."""
    return _Builder(file, known, place).proposal()


class _Builder:
    def __init__(self, file: RosterFile, known: Known, place: Place) -> None:
        self.file, self.known, self.place = file, known, place
        self.here = {row.student.id: row for row in place.rows}
        self.complaints: list[Complaint] = []
        terms = {sheet.name: sheet.term for sheet in file.sheets}
        self.terms = terms if place.term in terms.values() else {}

    def proposal(self) -> Proposal:
        """Every row of the file once."""
        rows = self.file.rows
        kept = [at for at, row in enumerate(rows) if not row.left_out]
        found = dict(zip(kept, self._matches([rows[at].values for at in kept]), strict=True))
        made = tuple(self._row(at, row, found.get(at)) for at, row in enumerate(rows))
        return Proposal(
            year=self.place.year, rows=made, classes=(), missing=tuple(self._missing(made)),
            complaints=(*self.file.complaints, *self.complaints),
        )

    def _matches(self, rows: Sequence[Mapping[str, Any]]) -> list[Match]:
        """Whom each row means; of several children with a name, the one in the class that the row names."""
        found = match(rows, self.known)
        for at, one in enumerate(found):
            if one.refused and one.refused.what.text == AMBIGUOUS.text and rows[at].get("class.grade"):
                room = _class_of(rows[at])
                there = [row.student for row in self.place.rows if row.class_name == room]
                found[at] = match([rows[at]], Known(there))[0]
        return found

    def _complain(self, at: int, field: str, what: Words, severity: Any) -> None:
        self.complaints.append(Complaint(self.file.rows[at].cell(field), what, at, field, severity))

    def _left_out(self, row: RosterRow) -> ProposedRow:
        values = row.values
        names = (values.get("student.first_name"), values.get("student.last_name"))
        return ProposedRow(
            where=row.where, state="left_out", name=" ".join(filter(None, names)),
            number=values.get("student.number", ""), class_name=_class_of(values),
        )

    def _row(self, at: int, row: RosterRow, found: Match | None) -> ProposedRow:
        child = self._child(at, row, found) if found else None
        if child is None:
            return self._left_out(row)
        told = _class_of(row.values)
        if told and told != child.class_name:
            words = OTHER_CLASS.with_(file=told, name=child.student.name, known=child.class_name)
            self._complain(at, "class.grade", words, "note")
        return self._report(row, child)

    def _child(self, at: int, row: RosterRow, found: Match) -> ClassRow | None:
        """The child in its class; None, with the reason among the complaints, when the row is left out."""
        term = row.values.get("report.term") or self.terms.get(row.sheet) or self.place.term
        if term != self.place.term:
            self._complain(at, "report.term", OTHER_TERM.with_(term=term), "left_out")
        elif found.refused:
            self._complain(at, found.refused.field, found.refused.what, "left_out")
        elif found.student is None:
            self._complain(at, _named_by(row), UNKNOWN, "left_out")
        elif found.student.id not in self.here:
            words = NOT_HERE.with_(name=found.student.name, year=self.place.year.number)
            self._complain(at, _named_by(row), words, "left_out")
        else:
            return self.here[found.student.id]
        return None

    def _report(self, row: RosterRow, child: ClassRow) -> ProposedRow:
        told = {name: row.values.get(f"report.{name}") for name in _NAMES}
        values = {name: value for name, value in told.items() if value is not None}
        old = self.place.reports.get(child.enrollment.id)
        who: dict[str, Any] = {
            "where": row.where, "name": child.student.name, "number": child.student.number,
            "class_name": child.class_name,
        }
        if not old and values:
            new = TermReport(enrollment_id=child.enrollment.id, term=self.place.term, **values)
            return ProposedRow(state="added", new=(new,), **who)
        changes = tuple(_changes(old, values)) if old else ()
        if not old or not changes:
            return ProposedRow(state="same", **who)
        return ProposedRow(state="changed", changes=changes, changed=(replace(old, **values),), **who)

    def _missing(self, made: Iterable[ProposedRow]) -> Iterator[ClassRow]:
        """Children who study in a class of the file and do not stand in it."""
        numbers = {(row.number, row.name) for row in made if row.state != "left_out"}
        classes = {row.class_name for row in made if row.state != "left_out"}
        for row in self.place.rows:
            key = (row.student.number, row.student.name)
            if row.enrollment.status == "studying" and row.class_name in classes and key not in numbers:
                yield row


def _changes(old: TermReport, values: Mapping[str, Any]) -> Iterator[FieldChange]:
    for name, value in values.items():
        before = getattr(old, name)
        if before != value:
            one = fields_of(TermReport)[name]
            yield FieldChange(one.label, one, before, value)


def _class_of(values: Mapping[str, Any]) -> str:
    return "/".join(filter(None, (values.get("class.grade"), values.get("class.room"))))


def _named_by(row: RosterRow) -> str:
    """The field whose cell tells who the child is."""
    order = ("student.number", "student.national_id", "student.first_name")
    return next((key for key in order if row.values.get(key)), "student.first_name")
