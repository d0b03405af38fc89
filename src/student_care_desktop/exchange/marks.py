"""A file of marks: from its tables to a row for each child, and complaints with their cells."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from student_care_desktop.catalog.roster import Presets
from student_care_desktop.domain.marks import CHILD
from student_care_desktop.domain.roster import Guess, RosterFile
from student_care_desktop.domain.words import mark
from student_care_desktop.exchange.classes import class_of
from student_care_desktop.exchange.doubts import Doubt, Memo
from student_care_desktop.exchange.grades import FAILED, read_grade, tally
from student_care_desktop.exchange.grid import Table
from student_care_desktop.exchange.roster import parse as parse_list
from student_care_desktop.exchange.sheet import Sheet

__all__ = ["parse"]

NOBODY = mark("Marks", "Neither number nor name of a child stands here. The row is left out.")
TOO_MANY = mark("Marks", "{present} days present of {days} school days cannot be. The days were left empty.")
MORE_THAN_DAYS = mark(
    "Marks", "{absent} days absent and on leave of {days} school days cannot be. They were left empty."
)
_SUBJECT = "report.subject"
_DAYS = ("report.school_days", "report.absent_days", "report.leave_days")
_CLASS_KEYS = ("class.name", "class.grade", "class.room")


def parse(tables: Sequence[Table], taken: Guess, presets: Presets, year: int, today: dt.date) -> RosterFile:
    """Every child's row of the sheets that ``taken`` uses; its values are fields of MARKS.

    What is derived (subjects with 0 from their grades, days absent from days present) stands among them.
    """
    return parse_list(tables, taken, presets, year, today, MarksSheet)


class MarksSheet(Sheet):
    """One sheet of marks while it is read."""

    def read(self, year: int) -> None:
        """Fill ``columns`` and ``troubles``."""
        for field in self.fields:
            if field != _SUBJECT:
                self._convert(field)
        self._take_names_apart("student")
        self._classes()
        self._years(year)
        self._grades()
        self._days()
        self._unnamed()

    def _classes(self) -> None:
        """The class helps to tell children apart; a row without one is a row all the same."""
        none = [None] * len(self.picked)
        cells = zip(*(self.columns.pop(key, none) for key in _CLASS_KEYS), strict=True)
        titles = [title for _, title in self.picked]
        rows = [(*(text or "" for text in row), above) for row, above in zip(cells, titles, strict=True)]
        judge = Memo(lambda row: class_of(*row))
        found = [judge[row] for row in rows]
        self.columns["class.grade"] = [known and known[0] for known in found]
        self.columns["class.room"] = [known and known[1] for known in found]

    def _grades(self) -> None:
        """Subjects that were not passed, counted where the file does not count them itself."""
        places = [column.place for column in self.about.columns if column.field == _SUBJECT]
        if not places or not self.picked:
            return
        memo = Memo(read_grade)
        grades = [[memo[cell] for cell in self.across[place]] for place in places]
        for place in places:
            for row, cell in enumerate(self.across[place]):
                if cell in memo.doubts:
                    key = f"{_SUBJECT}.{place}"
                    self.fields[key] = place
                    self._doubt(row, key, memo.doubts[cell])
        for kind in FAILED:
            column = self._made(f"report.{kind}")
            counts = [one.get(kind) for one in tally(grades)]
            column[:] = [had if had is not None else count for had, count in zip(column, counts, strict=True)]

    def _days(self) -> None:
        """School days and days absent, each from the others where the file does not say it."""
        days, absent, leave = map(self._made, _DAYS)
        present = self.columns.pop("report.present_days", [None] * len(self.picked))
        for row, here in enumerate(present):
            days[row], absent[row], leave[row], doubt = _settle_days(days[row], here, absent[row], leave[row])
            if doubt:
                field = "report.present_days" if here is not None else "report.absent_days"
                self._doubt(row, field, doubt)

    def _unnamed(self) -> None:
        named = [self.columns[key] for key in (*CHILD, "student.last_name") if key in self.columns]
        for row, names in enumerate(zip(*named, strict=True)):
            if not any(names):
                self._doubt(row, "student.number", Doubt(None, NOBODY, "left_out"))


def _settle_days(
    days: int | None, here: int | None, absent: int | None, leave: int | None
) -> tuple[int | None, int | None, int | None, Doubt | None]:
    """School days, days absent, days on leave, and what is wrong with them."""
    away = (absent or 0) + (leave or 0)
    if days is not None and away + (here or 0) > days:
        words = MORE_THAN_DAYS if here is None else TOO_MANY
        return days, None, None, Doubt(None, words.with_(present=here, absent=away, days=days))
    if here is None or (days is None and absent is None):
        return days, absent, leave, None
    if days is None:
        return here + away, absent, leave, None
    return days, days - here - (leave or 0) if absent is None else absent, leave, None
