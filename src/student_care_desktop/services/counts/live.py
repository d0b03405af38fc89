"""One look at the records of a year, each kind read once: what every count is made from.

Who counts: the children who study in a class of the year now, as on the board and in the summary; who has
left counts no more, whatever was done for them before.  What few may see is left out for the others, as in
every list.  A count is the list itself: who is in it, and who is missing of those it is about.
"""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from student_care_desktop.domain.areas import Areas
from student_care_desktop.domain.case_rules import CaseFile
from student_care_desktop.domain.drill import Behind, behind
from student_care_desktop.domain.learning import TermReport
from student_care_desktop.domain.papers import ClassRow
from student_care_desktop.domain.promotion import Participation
from student_care_desktop.domain.referrals import Referral
from student_care_desktop.domain.school import Classroom, Year
from student_care_desktop.domain.screenings import Screening
from student_care_desktop.domain.strategy.carrying import a_year_later
from student_care_desktop.domain.students import Household
from student_care_desktop.domain.thai import ERA
from student_care_desktop.domain.voices import VoiceSheet
from student_care_desktop.domain.words import Words, told
from student_care_desktop.services.cases import files_in
from student_care_desktop.services.desk import Desk
from student_care_desktop.services.record_gaps import houses_of
from student_care_desktop.services.referring import Drawer
from student_care_desktop.services.school import in_order
from student_care_desktop.services.screening import KNOWN, ScreenRow, rows_in
from student_care_desktop.services.signs import areas_of
from student_care_desktop.services.students import many, rows_of
from student_care_desktop.storage.units import Reading

__all__ = ["NOTHING", "VEILED", "Counted", "Live", "Way", "parted"]

VEILED = Behind(about=told("–", "–"), name="–", place="")
"""The line of a child of whom the person who looks may not know."""
Way = Callable[[ClassRow], tuple[str, object]]
"""A place of the window and what is seen there."""


@dataclass(frozen=True, slots=True)
class Counted:
    """Who is counted, with the amount of each where there is one, and who is missing; both empty: no record.

    ``restricted``: few may know of them; ``veiled``: so some lines name nobody to this person.
    """

    yes: tuple[Behind, ...] = ()
    no: tuple[Behind, ...] = ()
    amounts: tuple[float, ...] = ()
    restricted: bool = False
    veiled: bool = False

    @property
    def numerator(self) -> int:
        """How many are counted."""
        return len(self.yes)

    @property
    def denominator(self) -> int:
        """Of how many."""
        return len(self.yes) + len(self.no)


NOTHING = Counted()
"""No record feeds it."""


class Live:
    """The records of the children of ``year``, as far as the look reaches; ``room_id``: of one class."""

    def __init__(self, desk: Desk, look: Reading, year: Year, *, may_see: bool, room_id: str = "") -> None:
        self.desk, self.look, self.year, self.may_see = desk, look, year, may_see
        found = in_order(look.all(Classroom, year_id=year.id))
        self.rooms = [one for one in found if room_id in ("", one.id)]
        self.rows = rows_of(look, year, self.rooms, everybody=False)
        self.by_place = {row.enrollment.id: row for row in self.rows}
        self.by_child = {row.student.id: row for row in self.rows}

    @property
    def first(self) -> dt.date:
        """The first day of the year."""
        return self.year.starts or dt.date(self.year.number - ERA, 5, 16)

    @property
    def end(self) -> dt.date:
        """The day on which the year after it begins."""
        return a_year_later(self.first)

    def within(self, day: dt.date | None) -> bool:
        """Whether a day lies in the year."""
        return day is not None and self.first <= day < self.end

    @property
    def over(self) -> bool:
        """Whether the year has ended."""
        return self.end <= self.desk.today

    @cached_property
    def results(self) -> Mapping[int, list[ScreenRow]]:
        """The children with a result, by round, the first round first."""
        rounds: defaultdict[int, set[str]] = defaultdict(set)
        for place, round_ in self.look.values(Screening, ("enrollment_id", "round"), status=KNOWN):
            rounds[round_].add(place)
        found = {round_: self.chosen(rounds[round_]) for round_ in sorted(rounds)}
        return {
            round_: rows_in(self.look, rows, round_, may_see=self.may_see)
            for round_, rows in found.items() if rows
        }

    @cached_property
    def newest(self) -> Mapping[str, ScreenRow]:
        """The newest result of each child that has one, by enrollment."""
        return {row.child.enrollment.id: row for rows in self.results.values() for row in rows}

    @cached_property
    def areas(self) -> Areas:
        """The screening form in use."""
        return areas_of(self.look)

    @cached_property
    def shut(self) -> frozenset[str]:
        """The areas that are not told here."""
        private = frozenset(area.key for area in self.areas.all if self.areas.private(area.key))
        return frozenset() if self.may_see else private

    @cached_property
    def files(self) -> Mapping[str, list[CaseFile]]:
        """The care cases by enrollment, with what was done; what is only begun is no case."""
        found = files_in(self.look, list(self.by_place))
        return {key: [one for one in some if one.case.area not in self.shut] for key, some in found.items()}

    @property
    def uncared(self) -> bool:
        """Whether the year is over and nobody has written down a single care case in it."""
        return self.over and not any(self.files.values())

    @cached_property
    def referrals(self) -> list[Referral]:
        """The referrals that were sent, by class and no. of the child."""
        drawer, order = Drawer(self.desk, self.look), {key: at for at, key in enumerate(self.by_place)}
        found = [
            one for one in many(self.look, Referral, "enrollment_id", list(self.by_place))
            if one.sent and (self.may_see or not drawer.restricted(one))
        ]
        return sorted(found, key=lambda one: (order[one.enrollment_id], str(one.sent), one.id))

    @cached_property
    def voices(self) -> Mapping[str, VoiceSheet]:
        """What each child said last in the year, of those who said something."""
        found: dict[str, VoiceSheet] = {}
        for one in self.look.all(VoiceSheet, year_id=self.year.id):
            old = found.get(one.student_id)
            if one.student_id in self.by_child and one.document and (not old or old.round < one.round):
                found[one.student_id] = one
        return found

    @cached_property
    def houses(self) -> Mapping[str, Household]:
        """The households by id."""
        return houses_of(self.look, [row.student for row in self.rows])

    @cached_property
    def reports(self) -> Sequence[TermReport]:
        """Marks and attendance, the first term first."""
        found = many(self.look, TermReport, "enrollment_id", list(self.by_place))
        return sorted(found, key=lambda one: one.term)

    @cached_property
    def parts(self) -> Mapping[str, list[Participation]]:
        """In what each child really took part, by enrollment."""
        found: defaultdict[str, list[Participation]] = defaultdict(list)
        for one in many(self.look, Participation, "enrollment_id", list(self.by_place)):
            if one.came or one.passed:
                found[one.enrollment_id].append(one)
        return found

    def by_class(self) -> Mapping[str, list[ClassRow]]:
        """The children of each class that has any, by class id."""
        found: defaultdict[str, list[ClassRow]] = defaultdict(list)
        for row in self.rows:
            found[row.enrollment.classroom_id].append(row)
        return found

    def split(
        self, found: Mapping[str, Words], without: Words | Mapping[str, Words],
        among: Iterable[ClassRow] | None = None, amounts: Mapping[str, float] | None = None,
        way: Way | None = None,
    ) -> Counted:
        """The children whose enrollment is in ``found``, with what is told of each, and the others.

        ``without`` is told of those (of all, or of each); ``way`` opens where it can be made good.
        """
        rows = self.rows if among is None else list(among)
        yes = [row for row in rows if row.enrollment.id in found]
        rest = dict.fromkeys(self.by_place, without) if isinstance(without, Words) else without
        return Counted(
            tuple(behind(row, found[row.enrollment.id]) for row in yes),
            tuple(
                behind(row, rest[row.enrollment.id], *(way(row) if way else ()))
                for row in rows if row.enrollment.id not in found
            ),
            tuple(amounts[row.enrollment.id] for row in yes) if amounts else (),
        )

    def duty(self, found: Mapping[str, Words], without: Words, way: Way | None = None) -> Counted:
        """What has to be done for every child; a year that is over and has nothing of it was not measured."""
        return self.split(found, without, way=way) if found or not self.over else NOTHING

    def place_of(self, student_id: str) -> str:
        """The enrollment of a child of the year."""
        return self.by_child[student_id].enrollment.id

    def chosen(self, places: Iterable[str]) -> list[ClassRow]:
        """These children, in the order of the lists."""
        wanted = set(places)
        return [row for row in self.rows if row.enrollment.id in wanted]


def parted(lines: Sequence[tuple[bool, Behind]]) -> Counted:
    """Lines of which each comes with whether it counts."""
    return Counted(
        tuple(line for counts, line in lines if counts), tuple(line for counts, line in lines if not counts)
    )
