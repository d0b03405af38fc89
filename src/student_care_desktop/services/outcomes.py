"""What came of caring: every number is the length of the list behind it, all from one read."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from student_care_desktop.domain.areas import FLAGS
from student_care_desktop.domain.case_rules import CaseFile
from student_care_desktop.domain.drill import Bar, Behind, Part, behind
from student_care_desktop.domain.outcomes import BANDS, RESULTS, band_of, days_to_help, result_of, round_of
from student_care_desktop.domain.papers import ClassRow
from student_care_desktop.domain.referral_figures import STAGES, middle, reached
from student_care_desktop.domain.referrals import Referral, ReferralStep, is_open, silent_days
from student_care_desktop.domain.school import Classroom
from student_care_desktop.domain.screenings import Screening
from student_care_desktop.domain.words import Words, mark
from student_care_desktop.services import access
from student_care_desktop.services.access import service
from student_care_desktop.services.cases import area_title, files_in, risks
from student_care_desktop.services.desk import Desk
from student_care_desktop.services.due_days import due_days_in
from student_care_desktop.services.referring import Drawer
from student_care_desktop.services.screening import KNOWN, rows_in
from student_care_desktop.services.signs import areas_of
from student_care_desktop.services.students import many, rows_of
from student_care_desktop.storage.units import Reading

__all__ = ["ROUNDS", "Outcomes", "outcomes", "outcomes_in"]

ROUNDS = 3
"""Rounds of screening in a year."""
ALL_AREAS = mark("Outcomes", "All areas")
SILENT = mark("Outcomes", "Silent now")
HELPED = mark("Outcomes", "helped after {days} days")
WAITS = mark("Outcomes", "waits for {days} days")
TOOK = mark("Outcomes", "{area}, after {days} days")
QUIET = mark("Outcomes", "{area}, silent for {days} days")
OF_CASE = mark("Outcomes", "{area}, case {number}")
MEDIAN = mark("Outcomes", "median {days} days")


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcomes:
    """Cases by area and outcome, children by days to the first help, referrals by how far they came.

    ``areas`` begins with all areas together.  ``shut``: areas that few may see are not in it.
    """

    areas: tuple[Bar, ...]
    help: tuple[Bar, ...]
    loop: tuple[Bar, ...]
    shut: bool = False


@service
def outcomes(desk: Desk, rooms: Sequence[Classroom] | None = None, round_: int = 0) -> Outcomes:
    """The outcomes of these classes (all that one reaches if None) in a round; 0 is the whole year."""
    with access.looking(desk) as look:
        return outcomes_in(desk, look, rooms, round_, may_see=access.may_see_restricted(desk))


def outcomes_in(
    desk: Desk, look: Reading, rooms: Sequence[Classroom] | None = None, round_: int = 0, *, may_see: bool
) -> Outcomes:
    """The same inside an open look; without ``may_see`` nothing of a restricted area is counted."""
    read = _Read(desk, look, rows_of(look, desk.year, rooms, everybody=True), may_see)
    return Outcomes(
        areas=tuple(read.areas(round_)), help=tuple(read.help(round_)), loop=tuple(read.loop(round_)),
        shut=not may_see,
    )


class _Read:
    """Everything of these children, each kind of record read once."""

    def __init__(self, desk: Desk, look: Reading, rows: Sequence[ClassRow], may_see: bool) -> None:
        self.desk, self.look, self.may_see = desk, look, may_see
        self.rows = {row.enrollment.id: row for row in rows}
        self.form = areas_of(look)
        private = {area.key for area in self.form.all if self.form.private(area.key)}
        self.shut = set[str]() if may_see else private
        found = files_in(look, list(self.rows))
        self.files: Mapping[str, list[CaseFile]] = {
            key: [file for file in files if file.case.area not in self.shut] for key, files in found.items()
        }
        self.screened: defaultdict[str, dict[int, dt.date]] = defaultdict(dict)
        for one in many(look, Screening, "enrollment_id", list(self.rows)):
            if one.day and one.status in KNOWN:
                self.screened[one.enrollment_id][one.round] = one.day
        drawer = Drawer(desk, look)
        self.referrals = [
            one for one in many(look, Referral, "enrollment_id", list(self.rows))
            if one.sent and (may_see or not drawer.restricted(one))
        ]

    def _within(self, place: str, day: dt.date | None, round_: int) -> bool:
        return not round_ or round_of(day, self.screened[place]) == round_

    def areas(self, round_: int) -> Iterator[Bar]:
        """All areas together, then each that has a case."""
        cases = [
            file.case for place, files in self.files.items() for file in files
            if self._within(place, file.case.opened, round_)
        ]
        order = [area.key for area in self.form.all if area.key not in FLAGS]
        kept = {one.area for one in cases}
        known = [key for key in order if key in kept]
        for key in ("", *known, *sorted(kept - {*order})):
            parts: dict[str, list[Behind]] = {part: [] for part, _ in RESULTS}
            for case in cases:
                if key in ("", case.area):
                    about = OF_CASE.with_(area=area_title(self.form, case.area), number=case.number)
                    line = behind(self.rows[case.enrollment_id], about, "solve", ("case", case.id))
                    parts[result_of(case)].append(line)
            yield Bar(key, area_title(self.form, key) if key else ALL_AREAS, _parts(parts))

    def help(self, round_: int) -> Iterator[Bar]:
        """The children at risk or with a problem, by the days until somebody helped them."""
        bands: dict[str, list[Behind]] = {key: [] for key, _ in BANDS}
        sent: defaultdict[str, list[dt.date]] = defaultdict(list)
        for one in self.referrals:
            if one.sent:
                sent[one.enrollment_id].append(one.sent)
        for place, day in self._needy(round_).items():
            days = days_to_help(day, self.files[place], sent[place])
            told = WAITS.with_(days=(self.desk.today - day).days) if days is None else HELPED.with_(days=days)
            bands[band_of(days)].append(behind(self.rows[place], told))
        for key, words in BANDS:
            yield Bar(key, words, (Part(key, tuple(bands[key])),))

    def _needy(self, round_: int) -> dict[str, dt.date]:
        """The day of the screening that found a need, by child; of the whole year the first such day."""
        here = [row for row in self.rows.values() if row.enrollment.status == "studying"]
        found: dict[str, dt.date] = {}
        for number in (round_,) if round_ else range(1, ROUNDS + 1):
            those = [row for row in here if number in self.screened[row.enrollment.id]]
            for one in rows_in(self.look, those, number, may_see=self.may_see):
                if risks(one):
                    place = one.child.enrollment.id
                    found.setdefault(place, self.screened[place][number])
        order = {place: at for at, place in enumerate(self.rows)}
        return dict(sorted(found.items(), key=lambda one: order[one[0]]))

    def loop(self, round_: int) -> Iterator[Bar]:
        """From sending to the end with the median of the days, and who is silent now."""
        order = {place: at for at, place in enumerate(self.rows)}
        here = [one for one in self.referrals if self._within(one.enrollment_id, one.sent, round_)]
        here.sort(key=lambda one: (order[one.enrollment_id], str(one.sent)))
        came = reached(here, many(self.look, ReferralStep, "referral_id", [one.id for one in here]))
        for key, words in STAGES:
            lines = [self._behind(one, TOOK, days) for one, days in came[key]]
            yield _stage(key, words, lines, () if key == "sent" else [days for _, days in came[key]])
        quiet = [(one, silent_days(one, self.desk.today) or 0) for one in here if is_open(one)]
        allowed = due_days_in(self.look).silent
        late = [(one, days) for one, days in quiet if days > allowed]
        lines = [self._behind(one, QUIET, days) for one, days in late]
        yield _stage("silent", SILENT, lines, [days for _, days in late])

    def _behind(self, one: Referral, words: Words, days: int) -> Behind:
        about = words.with_(area=area_title(self.form, one.area), days=days)
        return behind(self.rows[one.enrollment_id], about, "refer", ("referral", one.id))


def _parts(found: Mapping[str, Iterable[Behind]]) -> tuple[Part, ...]:
    return tuple(Part(key, tuple(lines)) for key, lines in found.items())


def _stage(key: str, label: Words, lines: Sequence[Behind], days: Sequence[int]) -> Bar:
    half = middle(days)
    note = None if half is None else MEDIAN.with_(days=f"{half:g}")
    return Bar(key, label, (Part(key, tuple(lines)),), note)
