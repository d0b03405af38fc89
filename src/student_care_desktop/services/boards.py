"""The class board: for each child of a class how far knowing and screening have come, in one look."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from student_care_desktop.domain.areas import Group
from student_care_desktop.domain.due import term_of
from student_care_desktop.domain.papers import ClassRow, Tally
from student_care_desktop.domain.promotion import Participation, Talk
from student_care_desktop.domain.school import Classroom, Staff, Term
from student_care_desktop.domain.screenings import Screening
from student_care_desktop.domain.sheets import DONE, Sheet, UrgentCase
from student_care_desktop.domain.students import Measurement
from student_care_desktop.domain.visits import DONE as VISITED
from student_care_desktop.domain.visits import HomeVisit, due_day
from student_care_desktop.domain.voices import VoiceSheet
from student_care_desktop.domain.words import Words
from student_care_desktop.services import access
from student_care_desktop.services.access import service
from student_care_desktop.services.board_columns import RECORD, BoardColumn, columns_of
from student_care_desktop.services.caring import Caring, newest
from student_care_desktop.services.desk import Desk
from student_care_desktop.services.record_gaps import gaps_of, houses_of
from student_care_desktop.services.school import advisers_by_class, in_order
from student_care_desktop.services.screening import ScreenRow, rows_in
from student_care_desktop.services.students import rows_of
from student_care_desktop.storage.units import Reading

__all__ = ["Board", "BoardColumn", "BoardRow", "State", "board_of", "boards", "boards_in", "columns_of"]

State = str
"""``open`` not begun · ``now`` a draft, or going on · ``done`` · ``alarm`` needs care · empty: not needed."""

@dataclass(frozen=True, slots=True)
class BoardRow:
    """One child: its group by the newest result, and the state of each column in this round.

    ``missing`` names what the record lacks.

    ``about`` are the ids of the case and the referral that a cell is about, and under ``area`` the worst
    area for which nobody opened a case.  ``screened`` is the result of this round, ``newest`` that of the
    last one that has any: Today, the cases and the group go by it.
    """

    child: ClassRow
    group: Group
    cells: Mapping[str, State]
    screened: ScreenRow
    newest: ScreenRow
    missing: tuple[Words, ...] = ()
    about: Mapping[str, str] = field(default_factory=dict)

    @property
    def id(self) -> str:
        """By which a table knows the line again."""
        return self.child.enrollment.id


@dataclass(frozen=True, slots=True, kw_only=True)
class Board:
    """A class in one round; ``due`` is the day by which everybody should be visited."""

    classroom: Classroom
    round: int
    due: dt.date
    days_left: int
    columns: tuple[BoardColumn, ...]
    rows: tuple[BoardRow, ...]
    advisers: tuple[Staff, ...] = ()
    groups: Mapping[Group, int] = field(default_factory=dict)

    def tally(self, column: str) -> Tally:
        """How many of the children who need it are done; where a sheet is an alarm it is done, too."""
        met = next((one.met for one in self.columns if one.key == column), ("done",))
        states = [state for row in self.rows if (state := row.cells.get(column))]
        return Tally(sum(state in met for state in states), len(states))

    def progress(self, step: Words) -> Tally:
        """The tallies of all columns of a step together."""
        tallies = [self.tally(one.key) for one in self.columns if one.step == step]
        return Tally(sum(one.done for one in tallies), sum(one.of for one in tallies))

    def left(self, column: str) -> tuple[BoardRow, ...]:
        """The children for whom there is still something to do here."""
        return tuple(row for row in self.rows if row.cells.get(column) in ("open", "now"))

    @property
    def next(self) -> tuple[BoardRow, BoardColumn] | None:
        """What goes on first: what was begun, then what was not, then gaps of a record; None for nothing.

        A case or a referral that goes on as planned waits for nothing.
        """
        work = [one for one in self.columns if one is not RECORD]
        begun = [one for one in work if "now" not in one.met]
        order = [*((one, "now") for one in begun), *((one, "open") for one in work), (RECORD, "now")]
        found = (
            (row, column) for column, state in order for row in self.rows
            if row.cells.get(column.key) == state
        )
        return next(found, None)


@service
def board_of(desk: Desk, room: Classroom, round_: int = 1) -> Board:
    """The board of one class."""
    return boards(desk, [room], round_)[0]


@service
def boards(desk: Desk, rooms: Sequence[Classroom] | None = None, round_: int = 1) -> list[Board]:
    """The boards of these classes (of all), in one consistent look."""
    with access.looking(desk) as look:
        found = in_order(look.all(Classroom, year_id=desk.year.id)) if rooms is None else rooms
        return boards_in(desk, look, found, round_)


def boards_in(
    desk: Desk, look: Reading, rooms: Sequence[Classroom], round_: int = 1, care: Caring | None = None
) -> list[Board]:
    """The same inside an open look; ``care`` where it is read already."""
    return _Boards(desk, look, rooms, round_, care).all()


class _Boards:
    """What all the boards need, read once."""

    def __init__(
        self, desk: Desk, look: Reading, rooms: Sequence[Classroom], round_: int, care: Caring | None
    ) -> None:
        self.desk, self.rooms, self.round = desk, rooms, round_
        children = _of(rooms, care.rows) if care else rows_of(look, desk.year, rooms, everybody=False)
        places = [row.enrollment.id for row in children]
        ids = [row.student.id for row in children]
        self.advisers = advisers_by_class(look, rooms)
        self.screened = rows_in(look, children, round_, may_see=access.may_see_restricted(desk))
        self.newest = newest(look, self.screened, may_see=access.may_see_restricted(desk))
        self.by_room: dict[str, list[ScreenRow]] = {}
        for one in self.screened:
            self.by_room.setdefault(one.child.enrollment.classroom_id, []).append(one)
        self.visits: dict[str, tuple[str, str]] = {
            child: (key, status)
            for child, key, status in look.values(
                HomeVisit, ("student_id", "id", "status"), year_id=desk.year.id, round=round_
            )
        }
        said = look.values(VoiceSheet, ("student_id", "answers", "round"), year_id=desk.year.id)
        self.voices = {child for child, answers, number in said if answers != "{}" and number == round_}
        self.voiced = bool(said)
        self.houses = houses_of(look, [row.student for row in children])
        mine = {} if len(ids) > _FEW else {"student_id": ids}
        days = look.values(Measurement, ("student_id", "day"), **mine)
        self.measured = {child for child, day in days if day and day >= (desk.year.starts or day)}
        names = ("enrollment_id", "instrument", "informant", "status", "id")
        where = {} if len(places) > _FEW else {"enrollment_id": places}
        self.sheets = {
            tuple(one[:3]): (one[3], one[4]) for one in look.values(Sheet, names, round=round_, **where)
        }
        self.urgent = self._urgent(look)
        self.care = care or Caring(desk, look, children)
        self.talked, self.active = self._promoted(look, where)

    def _urgent(self, look: Reading) -> set[str]:
        """What opened a case that is still open; nothing for whoever may not see it."""
        if not access.may_see_restricted(self.desk):
            return set()
        cases = look.values(UrgentCase, ("source", "closed"))
        return {source for source, closed in cases if closed is None}

    def _promoted(self, look: Reading, where: Mapping[str, object]) -> tuple[set[str], dict[str, State]]:
        """Who was talked with in this term, and who took part in something this year."""
        term = term_of(look.all(Term, year_id=self.desk.year.id), self.desk.today)
        wish = {**where, "term": term.number} if term else where
        talked = {place for place, _ in look.values(Talk, ("enrollment_id", "term"), **wish)}
        names = ("enrollment_id", "came", "passed")
        active: dict[str, State] = {}
        for place, came, passed in look.values(Participation, names, **where):
            if came or passed or place not in active:
                active[place] = "done" if came or passed else "now"
        return talked, active

    def all(self) -> list[Board]:
        return [self._board(room) for room in self.rooms]

    def _board(self, room: Classroom) -> Board:
        columns = columns_of(room, voices=self.voiced)
        mine = self.by_room.get(room.id, [])
        rows = tuple(self._row(one, columns) for one in mine)
        due = due_day(self.desk.year.number, self.round)
        return Board(
            classroom=room, round=self.round, due=due, days_left=(due - self.desk.today).days,
            columns=columns, rows=rows, advisers=self.advisers[room.id],
            groups=_counted(row.group for row in rows),
        )

    def _row(self, one: ScreenRow, columns: Sequence[BoardColumn]) -> BoardRow:
        child = one.child
        missing = gaps_of(child, self.houses, self.measured)
        cells = {column.key: self._sheet(child, column) for column in columns if column.instrument}
        cells |= {
            "record": "done" if not missing else "now", "visit": self._visit(child),
            "voice": "done" if child.student.id in self.voices else "open",
            "screened": self._form(one.screening),
            "talk": "done" if child.enrollment.id in self.talked else "open",
            "activities": self.active.get(child.enrollment.id, "open"),
        }
        newest_one = self.newest[child.enrollment.id]
        uncared = self.care.uncared(newest_one)
        cells["case"], case = self.care.case_state(child.enrollment.id, bool(uncared))
        cells["referral"], referral = self.care.referral_state(child.enrollment.id)
        about = {"case": case, "referral": referral, "area": uncared[0][0] if uncared else ""}
        told = newest_one.groups.overall.group
        group = one.groups.overall.group if told is Group.UNKNOWN else told
        return BoardRow(child, group, cells, one, newest_one, missing, about)

    def _visit(self, row: ClassRow) -> State:
        key, status = self.visits.get(row.student.id, ("", ""))
        if key and key in self.urgent:
            return "alarm"
        return "done" if status == VISITED else "now" if status else "open"

    def _sheet(self, row: ClassRow, column: BoardColumn) -> State:
        status, key = self.sheets.get((row.enrollment.id, column.instrument, column.informant), ("", ""))
        if key in self.urgent and key:
            return "alarm"
        return "done" if status == DONE else "now" if status else "open"

    def _form(self, form: Screening | None) -> State:
        if form is None:
            return "open"
        if form.id in self.urgent or form.status == "returned":
            return "alarm"
        return "done" if form.status in ("confirmed", "locked") else "now"


_FEW = 500


def _of(rooms: Sequence[Classroom], rows: Sequence[ClassRow]) -> list[ClassRow]:
    """The children of these classes."""
    ids = {room.id for room in rooms}
    return [row for row in rows if row.enrollment.classroom_id in ids]


def _counted(groups: Iterable[Group]) -> dict[Group, int]:
    found: dict[Group, int] = {}
    for group in groups:
        found[group] = found.get(group, 0) + 1
    return found
