"""Days as schools write them: Buddhist or Common Era, Thai month names, two-digit years, Excel's own."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from student_care_desktop.domain.students import age_on
from student_care_desktop.domain.thai import MONTHS, MONTHS_SHORT, clean, plain_digits, show_day
from student_care_desktop.domain.words import mark
from student_care_desktop.exchange.doubts import Doubt
from student_care_desktop.exchange.grid import Cell, text_of

__all__ = ["DayReader", "Order", "order_of"]

Order = Literal["day first", "month first", "mixed"]

_NO_DAY = mark("Roster", "There is no day {text}. The cell is left empty.")
_NO_DATE = mark("Roster", "“{text}” cannot be read as a date. The cell is left empty.")
_TO_COME = mark("Roster", "{day} is still to come. The cell is left empty.")
_UNLIKELY = mark("Roster", "{day} would make an age of {age}. The cell is left empty.")
_COMMON_ERA = mark("Roster", "“{text}” was read as {day}, because the year fits the Common Era only.")
_EXCHANGED = mark("Roster", "“{text}” was read as {day}: day and month may be exchanged.")
_CENTURY = mark("Roster", "Excel holds the year {year} (C.E.); it was read as {day}.")

_ERA = 543
_ENOUGH = 10
_NUMBERS = re.compile(r"(\d{1,2}) ?[/.\- ] ?(\d{1,2}) ?[/.\- ] ?(\d{4}|\d{2})(?: [\d:.]+)?")
_YEAR_FIRST = re.compile(r"(\d{4})[/.\-](\d{1,2})[/.\-](\d{1,2})(?:[ T][\d:.]+)?")
_NAMED = re.compile(r"(?:วันที่)? ?(\d{1,2})([^\d]+)(\d{4}|\d{2})")
_EIGHT = re.compile(r"\d{8}")
_SERIAL = re.compile(r"\d{5,6}(?:\.\d+)?")
_NOT_LETTERS = re.compile(r"[^ก-๙a-z]")
_ENGLISH = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_EXCEL_START = dt.date(1899, 12, 30)


def _month_names() -> dict[str, int]:
    names: dict[str, int] = {}
    for number, (full, short, english) in enumerate(zip(MONTHS, MONTHS_SHORT, _ENGLISH, strict=True), 1):
        stem = re.sub("(คม|ยน|พันธ์)$", "", full)
        names |= dict.fromkeys((full, stem, _NOT_LETTERS.sub("", short), english), number)
    return names | {"กรกฏาคม": 7, "กรกฏา": 7, "sept": 9}


_MONTHS = _month_names()


def order_of(cells: Iterable[Cell]) -> Order:
    """Whether a column writes the day or the month first; ``mixed`` when its cells tell both.

    Excel with English settings turns 05/06/2556 into a real day with day and month exchanged and leaves
    17/06/2556 as text: real days all up to the 12th beside texts all after the 12th are such a column, once
    there are enough of them that chance is below one in a hundred.
    """
    texts, real = [], []
    for cell in cells:
        if isinstance(cell, str):
            if len(cell) < 20 and (found := _NUMBERS.fullmatch(cell)):
                texts.append((int(found[1]), int(found[2])))
        elif isinstance(cell, dt.date):
            real.append(cell.day)
    day_first = any(first > 12 for first, _ in texts)
    month_first = any(second > 12 for _, second in texts)
    if month_first:
        return "mixed" if day_first else "month first"
    enough = texts and real and len(texts) + 2 * len(real) >= _ENOUGH
    exchanged = enough and max(real) <= 12 and all(first > 12 for first, _ in texts)
    return "mixed" if exchanged else "day first"


@dataclass(frozen=True, slots=True)
class DayReader:
    """Reads the days of one column; a day must lie ``youngest`` to ``oldest`` years before ``today``."""

    today: dt.date
    youngest: int = 0
    oldest: int = 120
    order: Order = "day first"

    def __call__(self, cell: Cell) -> dt.date | Doubt:
        """The day, or the doubt about it."""
        if isinstance(cell, dt.date):
            return self._real(cell)
        if isinstance(cell, float | int):
            return self._number(f"{cell:.0f}", text_of(cell))
        text = plain_digits(clean(str(cell)))
        if found := _NUMBERS.fullmatch(text):
            return self._written(text, int(found[1]), int(found[2]), found[3])
        if found := _YEAR_FIRST.fullmatch(text):
            return self._made(text, int(found[3]), int(found[2]), found[1])
        if found := _NAMED.fullmatch(text):
            return self._named(text, int(found[1]), found[2], found[3])
        return self._number(text.partition(".")[0], text)

    def _written(self, text: str, first: int, second: int, year: str) -> dt.date | Doubt:
        """Three numbers: day first as Thais write, unless the column or the number shows another order."""
        open_ = first <= 12 and second <= 12 and first != second
        if second > 12 >= first or (open_ and self.order == "month first"):
            return self._noted(text, self._made(text, second, first, year))
        day = self._made(text, first, second, year)
        return self._noted(text, day) if open_ and self.order == "mixed" else day

    def _noted(self, text: str, day: dt.date | Doubt) -> dt.date | Doubt:
        if isinstance(day, Doubt):
            return day
        return Doubt(day, _EXCHANGED.with_(text=text, day=show_day(day)), "note")

    def _named(self, text: str, day: int, between: str, year: str) -> dt.date | Doubt:
        name = _NOT_LETTERS.sub("", between.casefold()).removeprefix("เดือน")
        month = _MONTHS.get(re.sub("(พศ|คศ)$", "", name)) or _MONTHS.get(name[:3] if name.isascii() else name)
        return self._made(text, day, month, year) if month else Doubt(None, _NO_DATE.with_(text=text))

    def _number(self, digits: str, text: str) -> dt.date | Doubt:
        """Excel's count of days, or eight digits in a row."""
        if _EIGHT.fullmatch(digits):
            year_first = digits[:2] in ("25", "19", "20") and int(digits[4:6]) <= 12
            if year_first:
                return self._made(text, int(digits[6:]), int(digits[4:6]), digits[:4])
            return self._made(text, int(digits[:2]), int(digits[2:4]), digits[4:])
        if _SERIAL.fullmatch(digits) and int(digits) < 300_000:
            return self._real(_EXCEL_START + dt.timedelta(days=int(digits)))
        return Doubt(None, _NO_DATE.with_(text=text))

    def _made(self, text: str, day: int, month: int, year: str) -> dt.date | Doubt:
        """The day of a year in four digits (B.E. from 2400) or two (B.E., or C.E. when only that fits)."""
        number = int(year)
        if len(year) == 4:
            return self._day(text, day, month, number - _ERA if number >= 2400 else number)
        buddhist = self._day(text, day, month, 2500 + number - _ERA)
        if not isinstance(buddhist, Doubt):
            return buddhist
        common = self._day(text, day, month, 2000 + number)
        if isinstance(common, Doubt):
            return buddhist
        return Doubt(common, _COMMON_ERA.with_(text=text, day=show_day(common)), "note")

    def _day(self, text: str, day: int, month: int, year: int) -> dt.date | Doubt:
        try:
            return self._judged(dt.date(year, month, day))
        except ValueError:
            return Doubt(None, _NO_DAY.with_(text=text))

    def _real(self, cell: dt.date) -> dt.date | Doubt:
        """A day that Excel itself holds, in either era, or with a two-digit B.E. year taken for 19xx."""
        day = self._day(text_of(cell), cell.day, cell.month, cell.year - (_ERA if cell.year >= 2400 else 0))
        if isinstance(day, Doubt) and 1900 <= cell.year < 2000:
            read = self._day(text_of(cell), cell.day, cell.month, 2500 + cell.year % 100 - _ERA)
            if not isinstance(read, Doubt):
                return Doubt(read, _CENTURY.with_(year=cell.year, day=show_day(read)), "note")
        if self.order == "mixed" and cell.day <= 12 and cell.day != cell.month:
            return self._noted(text_of(cell), day)
        return day

    def _judged(self, day: dt.date) -> dt.date | Doubt:
        if day > self.today:
            return Doubt(None, _TO_COME.with_(day=show_day(day)))
        years = age_on(day, self.today)[0]
        if not self.youngest <= years <= self.oldest:
            return Doubt(None, _UNLIKELY.with_(day=show_day(day), age=years))
        return day

