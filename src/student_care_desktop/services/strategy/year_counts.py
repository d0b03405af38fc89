"""What the records of one year say of each child, for the problems and needs of stage 1; nobody is named.

A count is the children of whom something is known (by enrollment) and whether it is so; who is not known
is in neither number.
"""

from __future__ import annotations

import datetime as dt
import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Set
from functools import cached_property

from student_care_desktop.catalog.voices import voice
from student_care_desktop.domain.areas import FLAGS, Areas, Group, Ticks
from student_care_desktop.domain.grouping import Override, override, visible
from student_care_desktop.domain.learning import TermReport
from student_care_desktop.domain.school import GRADES, Classroom, Year
from student_care_desktop.domain.screenings import Screening
from student_care_desktop.domain.strategy.needs import Part
from student_care_desktop.domain.students import Enrollment
from student_care_desktop.domain.visits import DONE, HomeVisit
from student_care_desktop.domain.voices import VoiceSheet, to_talk_to
from student_care_desktop.services.screening import KNOWN, known_ticks
from student_care_desktop.services.signs import forms_of
from student_care_desktop.services.tables.screened import Reader
from student_care_desktop.storage.units import Reading

__all__ = ["Known", "YearCounts"]

Known = Mapping[str, bool]
"""By enrollment whether it is so, of those of whom it is known."""
_GONE = ("dropped_out", "struck_off")
_SHARE_AWAY = 5
"""Absent on more than one of so many days."""
_NEEDY = (Group.RISK, Group.PROBLEM)
_WISHES = "help_wanted"


class YearCounts:
    """One look at one year; restricted areas only with ``may_see``."""

    def __init__(self, look: Reading, year: Year, *, may_see: bool) -> None:
        self.look, self.year, self.may_see = look, year, may_see
        rooms = {room.id: room.grade for room in look.all(Classroom, year_id=year.id)}
        names = ("id", "student_id", "classroom_id", "status")
        rows = look.values(Enrollment, names, year_id=year.id)
        self.grade = {row[0]: rooms.get(row[2], "") for row in rows}
        self.status = {row[0]: str(row[3]) for row in rows}
        self.place = {row[1]: row[0] for row in rows}

    @property
    def empty(self) -> bool:
        """Whether nobody is in the school in this year."""
        return not self.status

    @cached_property
    def _screened(self) -> dict[str, tuple[str, Ticks]]:
        """The confirmed form of the first round: its version and ticks."""
        names = ("enrollment_id", "digest", "signs", "screened", "id")
        rows = self.look.values(Screening, names, status=KNOWN, round=1)
        self._forms = {row[0]: row[4] for row in rows if row[0] in self.grade}
        return {
            row[0]: (row[1], Ticks(frozenset(row[2]), frozenset(row[3])))
            for row in rows if row[0] in self.grade
        }

    def areas(self) -> Iterator[tuple[str, Known]]:
        """Each area: who is at risk or has a problem, of those of whom a teacher answered."""
        forms, found = forms_of(self.look), defaultdict[str, dict[str, bool]](dict)
        reader, changes = Reader(forms), self._changes()
        for place, (digest, ticks) in self._screened.items():
            version = forms.by(digest)
            whole = override(reader.groups(digest, ticks), changes.get(self._forms[place], ()))
            seen = visible(whole, version, may_see_restricted=False)
            for key in version.keys:
                group = (whole if self.may_see and version.private(key) else seen).areas[key].group
                if key not in FLAGS and group in (*_NEEDY, Group.NORMAL):
                    found[key][place] = group in _NEEDY
            if whole.special_needs is not None:
                found["special_needs"][place] = whole.special_needs
        yield from found.items()

    def _changes(self) -> dict[str, list[Override]]:
        found = defaultdict[str, list[Override]](list)
        for one in self.look.all(Override):
            found[one.screening_id].append(one)
        return found

    def signs(self, keys: Set[str], areas: Areas) -> Known:
        """Who has any of these signs, none of them restricted."""
        open_ = {key for key in keys if not any(one.key == key and one.restricted for one in areas.signs)}
        return {
            place: bool(open_ & known_ticks(ticks, areas).signs)
            for place, (_, ticks) in self._screened.items()
        }

    def gone(self) -> Known:
        """Who dropped out or was struck off, of all who were here."""
        return {place: status in _GONE for place, status in self.status.items()}

    def away(self) -> Known:
        """Who was absent on more than a fifth of the school days of the last term on record."""
        names = ("enrollment_id", "term", "absent_days", "school_days")
        last: dict[str, tuple[int, bool]] = {}
        for place, term, absent, days in self.look.values(TermReport, names):
            if place in self.grade and absent is not None and days:
                last[place] = max(last.get(place, (0, False)), (term, absent * _SHARE_AWAY > days))
        return {place: away for place, (_, away) in last.items()}

    @cached_property
    def _visits(self) -> dict[str, Mapping[str, object]]:
        """What was answered on the last visit of the year."""
        names = ("student_id", "day", "answers")
        rows = self.look.values(HomeVisit, names, year_id=self.year.id, status=DONE)
        rows.sort(key=lambda row: row[1] or dt.date.min)
        return {self.place[row[0]]: json.loads(row[2] or "{}") for row in rows if row[0] in self.place}

    def wishes(self, option: str) -> Known:
        """Whose family wants this help from the school, of those who were asked."""
        asked = ((place, said.get(_WISHES)) for place, said in self._visits.items())
        return {place: option in said for place, said in asked if isinstance(said, list)}

    def unheard(self) -> Known:
        """Who says that there is nobody to turn to, or no safe place; nobody is counted for the others."""
        if not self.may_see:
            return {}
        sheets = self.look.all(VoiceSheet, year_id=self.year.id)
        sheets.sort(key=lambda one: (one.term, one.round))
        form = voice()
        return {
            self.place[one.student_id]: bool(to_talk_to(form, one))
            for one in sheets if one.student_id in self.place
        }

    def whole(self, known: Known) -> Part:
        """The school."""
        return Part(str(self.year.number), sum(known.values()), len(known))

    def by_grade(self, known: Known) -> tuple[Part, ...]:
        """Its grades in order."""
        found = defaultdict[str, list[bool]](list)
        for place, so in known.items():
            found[self.grade[place]].append(so)
        return tuple(Part(key, sum(found[key]), len(found[key])) for key in _in_order(found))


def _in_order(grades: Iterable[str]) -> list[str]:
    return sorted(grades, key=lambda key: (GRADES[key].rank if key in GRADES else 99, key))
