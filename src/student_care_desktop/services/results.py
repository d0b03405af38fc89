"""Facts for the papers of step 2: screening forms, results of instruments, answer sheets, class tables.

A paper shows the newest round that has something to show, unless a round is asked for.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

from student_care_desktop.catalog.instruments import instrument as instrument_named
from student_care_desktop.catalog.instruments import instruments
from student_care_desktop.domain.errors import CareError
from student_care_desktop.domain.norms import Reading
from student_care_desktop.domain.papers import ClassRow
from student_care_desktop.domain.results import Result, ResultFacts, ScreeningFacts, SheetFacts, result_of
from student_care_desktop.domain.school import Classroom, School, Term
from student_care_desktop.domain.scoring import UNDECIDED
from student_care_desktop.domain.screenings import Screening
from student_care_desktop.domain.sheets import DONE, Sheet
from student_care_desktop.domain.students import Enrollment, Student
from student_care_desktop.domain.words import mark
from student_care_desktop.services import access
from student_care_desktop.services.access import service
from student_care_desktop.services.desk import Desk
from student_care_desktop.services.judging import digest, own_reading, rating, reading_of, scored
from student_care_desktop.services.norms import every_version
from student_care_desktop.services.school import advisers_by_class
from student_care_desktop.services.screening import ScreenRow, rows_in
from student_care_desktop.storage.units import Reading as Look

__all__ = [
    "EQ", "SDQ", "Frame", "Judge", "by_place", "eq_facts", "may_see", "newest_round", "other_facts",
    "running_round", "screening_facts", "sdq_facts", "sheet_heads",
]

SDQ, EQ = "sdq", "eq-12-17"
"""The instruments that have a paper of their own."""
OLD_NORMS = mark(
    "Results", "Judged by a version of the norms “{norms}” that is here no more: no bands are drawn."
)

_AT_ONCE = 100


class Frame:
    """What all children of one job share: the school, the classes and their advisers."""

    def __init__(self, desk: Desk, look: Look) -> None:
        self.desk, self.look = desk, look
        self.school = look.first(School) or School()
        self.rooms = {room.id: room for room in look.all(Classroom, year_id=desk.year.id)}
        self.advisers = advisers_by_class(look, self.rooms.values())

    @property
    def paper(self) -> dict[str, Any]:
        """What stands at the head of every paper."""
        return {"school": self.school, "year": self.desk.year.number, "today": self.desk.today}

    def names(self, room: Classroom) -> tuple[str, ...]:
        """The advisers of a class."""
        return tuple(person.name for person in self.advisers.get(room.id, ()))

    def head(self, child: ClassRow) -> dict[str, Any]:
        """What stands at the head of a paper about this child."""
        room = self.rooms.get(child.enrollment.classroom_id)
        return {
            **self.paper, "student": child.student, "classroom": room,
            "enrollment": child.enrollment if room else None, "advisers": self.names(room) if room else (),
        }

    def children(self, ids: Sequence[str]) -> list[ClassRow]:
        """These children in this order; one who is not enrolled this year has an empty place."""
        children = {child.id: child for child in self.look.all(Student, id=ids)}
        places = self.look.all(Enrollment, student_id=ids, year_id=self.desk.year.id)
        by_child = {place.student_id: place for place in places}
        return [
            ClassRow(student=children[key], enrollment=by_child.get(key, Enrollment()), class_name="")
            for key in ids if key in children
        ]


def screening_facts(
    desk: Desk, look: Look, ids: Sequence[str], *, round_: int = 0, restricted: bool = False
) -> Iterator[ScreeningFacts]:
    """The screening of each child as it may stand on paper."""
    frame, open_ = Frame(desk, look), may_see(desk, restricted)
    for children in _chunks(frame, ids):
        for child, row in _screened(look, children, round_, open_=open_):
            shut = () if open_ else (sign.key for sign in row.areas.signs if sign.restricted)
            yield ScreeningFacts(
                **frame.head(child), areas=row.areas, groups=row.groups, screening=row.screening,
                closed=frozenset(shut), secret=open_,
                round=row.screening.round if row.screening else round_ or 1,
            )


def _screened(
    look: Look, children: Sequence[ClassRow], round_: int, *, open_: bool
) -> Iterator[tuple[ClassRow, ScreenRow]]:
    """Each child with the form of its round; the rounds are read one by one."""
    forms = look.all(Screening, enrollment_id=[child.enrollment.id for child in children])
    newest = {form.enrollment_id: form.round for form in sorted(forms, key=lambda form: form.round)}
    rounds = {child.enrollment.id: round_ or newest.get(child.enrollment.id, 1) for child in children}
    found: dict[str, ScreenRow] = {}
    for one in set(rounds.values()):
        there = [child for child in children if rounds[child.enrollment.id] == one]
        found |= {row.child.enrollment.id: row for row in rows_in(look, there, one, may_see=open_)}
    for child in children:
        yield child, found[child.enrollment.id]


def sdq_facts(desk: Desk, look: Look, ids: Sequence[str], *, round_: int = 0) -> Iterator[ResultFacts]:
    """The three raters of each child side by side."""
    return _one_tool(desk, look, ids, SDQ, round_)


def eq_facts(desk: Desk, look: Look, ids: Sequence[str], *, round_: int = 0) -> Iterator[ResultFacts]:
    """The emotional intelligence of each child."""
    return _one_tool(desk, look, ids, EQ, round_)


def _one_tool(desk: Desk, look: Look, ids: Sequence[str], key: str, wanted: int) -> Iterator[ResultFacts]:
    frame, judge = Frame(desk, look), Judge(look, key)
    for children in _chunks(frame, ids):
        sheets = by_place(look, children, [key])
        for child in children:
            own = sheets[child.enrollment.id]
            round_ = wanted or newest_round(own)
            here = {sheet.informant: sheet for sheet in own if sheet.round == round_}
            yield ResultFacts(**frame.head(child), round=round_, results=tuple(
                judge.result(child.student, informant, here.get(informant))
                for informant in judge.tool.informants
            ))


def other_facts(
    desk: Desk, look: Look, ids: Sequence[str], *, round_: int = 0, restricted: bool = False
) -> Iterator[ResultFacts]:
    """The newest sheet of every other instrument and informant; restricted ones only where asked for."""
    frame, open_ = Frame(desk, look), may_see(desk, restricted)
    judges = {
        key: Judge(look, key) for key, tool in instruments().items()
        if key not in (SDQ, EQ) and (open_ or not tool.restricted)
    }
    for children in _chunks(frame, ids):
        sheets = by_place(look, children, list(judges))
        for child in children:
            own = [one for one in sheets[child.enrollment.id] if round_ in (0, one.round)]
            newest = {(one.instrument, one.informant): one for one in sorted(own, key=_age)}
            found = (
                judges[key].result(child.student, informant, sheet)
                for (key, informant), sheet in sorted(newest.items())
            )
            yield ResultFacts(
                **frame.head(child), secret=open_, round=round_ or newest_round(own), results=tuple(found)
            )


def sheet_heads(desk: Desk, look: Look, ids: Sequence[str], *, round_: int = 0) -> Iterator[SheetFacts]:
    """The children for whom answer sheets are printed: those of the term that runs, unless asked."""
    frame = Frame(desk, look)
    round_ = round_ or running_round(frame)
    for children in _chunks(frame, ids):
        for child in children:
            yield SheetFacts(**frame.head(child), round=round_)


def _chunks(frame: Frame, ids: Sequence[str]) -> Iterator[list[ClassRow]]:
    for start in range(0, len(ids), _AT_ONCE):
        yield frame.children(ids[start : start + _AT_ONCE])


def by_place(look: Look, children: Iterable[ClassRow], tools: Sequence[str]) -> Mapping[str, list[Sheet]]:
    """The sheets of these instruments by the child's place in the year, oldest first."""
    found: defaultdict[str, list[Sheet]] = defaultdict(list)
    places = [child.enrollment.id for child in children]
    for sheet in sorted(look.all(Sheet, enrollment_id=places, instrument=tools), key=_age):
        found[sheet.enrollment_id].append(sheet)
    return found


def _age(sheet: Sheet) -> tuple[int, str]:
    return sheet.round, sheet.keyed_at


def newest_round(sheets: Iterable[Sheet]) -> int:
    """The last round that has a result, else the last that has a draft, else the first."""
    rounds = [(sheet.status == DONE, sheet.round) for sheet in sheets]
    return max(rounds, default=(False, 1))[1]


def running_round(frame: Frame) -> int:
    """The round that runs today: one in each term of the year."""
    terms = frame.look.all(Term, year_id=frame.desk.year.id)
    return max(1, sum(term.starts is not None and term.starts <= frame.desk.today for term in terms))


class Judge:
    """How the sheets of one instrument are read in this school."""

    def __init__(self, look: Look, key: str) -> None:
        self.tool = instrument_named(key)
        self.today = reading_of(look, self.tool)
        self._own = every_version(look, self.tool)

    def result(self, child: Student, informant: str, sheet: Sheet | None) -> Result:
        """What was stored, as it was judged; without a result, the bands that would judge it today."""
        about = rating(sheet or Sheet(informant=informant), child)
        if sheet is None or sheet.status != DONE:
            return result_of(self.tool, self.today, about, sheet)
        reading = self._reading(sheet)
        if reading is None:
            old = result_of(self.tool, self.today, about, sheet, [OLD_NORMS.with_(norms=sheet.norms)])
            return replace(old, norms=(), lines=tuple(replace(line, cut=None) for line in old.lines))
        notes = scored(self.tool, reading, sheet, child).notes
        open_ = [note for note in notes if note.text != UNDECIDED.text]
        return result_of(self.tool, reading, about, sheet, open_)

    def _reading(self, sheet: Sheet) -> Reading | None:
        """The norms by which the sheet was judged, if they are still the same."""
        try:
            found = own_reading(sheet, self._own)
        except CareError:
            return None
        return found if sheet.digest == digest(self.tool, found) else None


@service
def may_see(desk: Desk, restricted: bool) -> bool:
    """Whether restricted signs stand on this paper: only where asked for, by somebody who may see them."""
    return restricted and access.may_see_restricted(desk)
