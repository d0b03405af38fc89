"""Guesses how a file is to be read: which sheets, where the headings stand, what each column is."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from student_care_desktop.catalog.roster import Presets, plain
from student_care_desktop.domain.errors import CareError
from student_care_desktop.domain.roster import Column, Guess, RosterSheet
from student_care_desktop.domain.thai import parse_day, plain_digits
from student_care_desktop.domain.words import mark
from student_care_desktop.exchange.classes import class_in
from student_care_desktop.exchange.columns import settle
from student_care_desktop.exchange.grades import graded
from student_care_desktop.exchange.grid import Cell, Table, text_of
from student_care_desktop.exchange.headings import Meaning, alike, meaning, whose
from student_care_desktop.exchange.rows import children

__all__ = ["guess", "heading_key", "learned_from", "term_in"]

_NO_ROSTER = mark(
    "Roster",
    "No list of students was found in this file, and nothing was changed. A list needs a line of headings "
    "with the name, and with the class, the student number or the 13-digit number.",
)
_NO_MARKS = mark(
    "Marks",
    "No marks and no attendance were found in this file, and nothing was changed. A list needs a line of "
    "headings with the student number, the 13-digit number or the name, and with marks or days.",
)
_NO_CHILDREN = mark("Roster", "The list has headings, but no student stands below them. Nothing was changed.")

_ROWS_LOOKED_AT = 15
_YEAR = re.compile(
    r"(?:ปีการศึกษา|(?:ภาคเรียน|ภาค|เทอม)(?:ที่)?\s*\d\s*/|(?<![\d/.\-])[123]\s*[/\-])"
    r"\s*(?:พ\.?ศ\.?)?\s*(\d{4})(?!\d)"
)
_TERM = re.compile(
    r"(?i)(?:ภาคเรียน|ภาค|เทอม|semester|term)(?:ที่)?\s*:?\s*([123])(?![\d.,\-–&])"
    r"|(?<![\d/.\-])([123])\s*[/\-]\s*25\d\d(?!\d)"
)
_MADE = re.compile(r"(?:สร้างรายงาน|ข้อมูล|พิมพ์)\D*(\d{1,2}/\d{1,2}/\d{4})")


def guess(tables: Sequence[Table], presets: Presets, learned: Mapping[str, str]) -> Guess:
    """How the file is to be read.

    ``learned`` is what this school's people decided before, by ``heading_key``.
    Raises CareError when there is no list of this kind, or nobody in it.
    """
    found = [_sheet(number, table, presets, learned) for number, table in enumerate(tables)]
    sheets = [sheet for sheet in found if sheet]
    if not sheets:
        raise CareError(_NO_MARKS if presets.subjects else _NO_ROSTER)
    if not any(sheet.count for sheet in sheets):
        raise CareError(_NO_CHILDREN)
    return Guess(tuple(_used(sheets, tables, presets)))


def heading_key(column: Column, columns: Sequence[Column]) -> str:
    """The heading under which a decision is remembered: ``plain``, numbered when it stands several times."""
    text = plain(column.heading)
    before = sum(plain(c.heading) == text for c in columns if c.place < column.place)
    return f"{text}#{before + 1}" if before else text


def learned_from(before: Guess, after: Guess) -> dict[str, str]:
    """What a person's corrections teach: ``heading_key`` → field key, or "" for a column to be read over."""
    taught: dict[str, str] = {}
    for old, new in zip(before.sheets, after.sheets, strict=True):
        for was, now in zip(old.columns, new.columns, strict=True):
            if was.field != now.field and now.heading:
                taught[heading_key(now, new.columns)] = now.field or ""
    return taught


@dataclass(frozen=True, slots=True)
class _Heads:
    """A line of headings (or two lines read together) and what it means."""

    row: int
    depth: int
    texts: list[str]
    meanings: list[Meaning | None]
    for_teachers: bool

    @property
    def worth(self) -> float:
        """How many different things are named; one line is better than two."""
        named = {m.field or place for place, m in enumerate(self.meanings) if m}
        return len(named) - 0.5 * (self.depth - 1)

    def is_list(self, presets: Presets) -> bool:
        """Whether it names something of each kind that the list needs, and nothing of teachers."""
        fields = {m.field for m in self.meanings if m and m.field}
        *first, last = presets.needs
        proved = bool(fields & last) or 0 < presets.enough <= len(fields)
        return proved and not self.for_teachers and all(fields & need for need in first)


def _sheet(number: int, table: Table, presets: Presets, learned: Mapping[str, str]) -> RosterSheet | None:
    heads = _heads(table, presets, learned)
    if not heads:
        return None
    first = heads.row + heads.depth
    above = [text for row in table.rows[: heads.row] for text in map(text_of, row) if text]
    sheet = RosterSheet(
        table=number,
        name=table.name,
        heading_row=heads.row,
        first_row=first,
        columns=tuple(_column(place, heads, table.rows[first:]) for place in range(len(heads.texts))),
        class_name=_class_above(above, table.name),
        year=_year([*above, table.name]),
        term=term_in([*above, table.name]),
        made=_made(above),
    )
    picked = children(table, sheet, presets)
    rows = [table.rows[index] for index, _ in picked]
    columns = settle(sheet.columns, heads.meanings, rows, sheet.class_name, presets.titles)
    if presets.subjects:
        columns = graded(columns, rows)
    fields = {column.field for column in columns}
    sheet = replace(sheet, columns=columns, count=len(picked))
    return sheet if all(fields & need for need in presets.needs[:-1] or presets.needs) else None


def _heads(table: Table, presets: Presets, learned: Mapping[str, str]) -> _Heads | None:
    """The line of headings that names most, out of the first lines that are not empty."""
    filled = [index for index, row in enumerate(table.rows[:200]) if any(row)][:_ROWS_LOOKED_AT]
    known = _Known(presets, learned)
    found = [heads for index in filled for heads in _read_heads(table, index, known)]
    lists = [heads for heads in found if heads.is_list(presets)]
    best = max(lists, key=lambda heads: heads.worth, default=None)
    if best:
        best.meanings[:] = [m or alike(t, presets) for m, t in zip(best.meanings, best.texts, strict=True)]
    return best


class _Known(dict[str, Meaning | None]):
    """What each different text means as a heading, asked once."""

    def __init__(self, presets: Presets, learned: Mapping[str, str]) -> None:
        super().__init__()
        self.presets, self.learned = presets, learned

    def __missing__(self, text: str) -> Meaning | None:
        """Ask for ``text`` and remember."""
        self[text] = found = meaning(text, self.presets, self.learned)
        return found


def _read_heads(table: Table, row: int, known: _Known) -> Iterator[_Heads]:
    """The line alone, and with the line below when it names something itself."""
    upper = [text_of(cell) for cell in table.rows[row]]
    for_teachers = not known.presets.not_children.isdisjoint(map(plain, upper))
    one = _Heads(row, 1, upper, _meanings([[text] for text in upper], upper, known), for_teachers)
    yield one
    if one.worth < 2 or row + 1 >= len(table.rows):
        return
    _spread(upper, table, row)
    lower = [text_of(cell) for cell in table.rows[row + 1]]
    if known.presets.subjects and _is_child(one, lower, known):
        return
    pairs = list(zip(upper, lower, strict=True))
    readings = [[f"{low}{up}" if whose(up) else "", low, up] for up, low in pairs]
    texts = [up if not low or low == up else f"{up} {low}".strip() for up, low in pairs]
    yield _Heads(row, 2, texts, _meanings(readings, texts, known), for_teachers)


def _is_child(heads: _Heads, below: list[str], known: _Known) -> bool:
    """Whether the line below tells a child already: a grade (ร, 0) is called as the column that counts it."""
    who = (at for at, meant in enumerate(heads.meanings) if meant and meant.field in known.presets.needs[0])
    return any(below[at] and below[at] != heads.texts[at] and not known[below[at]] for at in who)


def _spread(texts: list[str], table: Table, row: int) -> None:
    """A heading that is merged over several columns stands over each of them."""
    for first, left, last, right in table.spans:
        if first <= row <= last:
            for place in range(left + 1, min(right + 1, len(texts))):
                texts[place] = texts[place] or texts[left]


def _meanings(readings: list[list[str]], texts: list[str], known: _Known) -> list[Meaning | None]:
    times: dict[str, int] = {}
    found: list[Meaning | None] = []
    for reading, text in zip(readings, texts, strict=True):
        times[text] = times.get(text, 0) + 1
        decided = known.learned.get(f"{plain(text)}#{times[text]}") if times[text] > 1 else None
        if decided is not None:
            found.append(Meaning(decided or None, 1.0, "learned"))
        else:
            found.append(next((known[part] for part in reading if part and known[part]), None))
    return found


def _column(place: int, heads: _Heads, rows: list[list[Cell]]) -> Column:
    meant = heads.meanings[place]
    return Column(
        place, heads.texts[place], meant.field if meant else None, meant.score if meant else 0.0,
        _samples(row[place] for row in rows[:40]),
    )


def _samples(cells: Iterable[Cell]) -> tuple[str, ...]:
    texts = dict.fromkeys(map(text_of, cells))
    return tuple(text for text in texts if text)[:5]


def _class_above(above: list[str], sheet_name: str) -> str:
    return next((found for text in (*reversed(above), sheet_name) if (found := class_in(text))), "")


def _year(above: list[str]) -> int | None:
    found = _YEAR.search(plain_digits(" ".join(above)))
    year = int(found[1]) if found else 0
    return year if 2500 <= year < 2700 else None


def term_in(texts: Iterable[str]) -> int | None:
    """The one term that titles name; None when they name none, or several."""
    whole = plain_digits(" · ".join(texts))
    found = {int(one[1] or one[2]) for one in _TERM.finditer(whole)}
    return found.pop() if len(found) == 1 else None


def _made(above: list[str]) -> dt.date | None:
    found = _MADE.search(plain_digits(" ".join(above)))
    return parse_day(found[1]) if found else None


def _used(sheets: list[RosterSheet], tables: Sequence[Table], presets: Presets) -> list[RosterSheet]:
    """Sheets that repeat children of earlier sheets, and hidden ones beside visible ones, are not read."""
    if len(sheets) == 1:
        return [replace(sheets[0], use=True)]
    seen: set[str] = set()
    visible = any(not tables[sheet.table].hidden and sheet.count for sheet in sheets)
    used = []
    for sheet in sheets:
        codes = _codes(sheet, tables[sheet.table], presets)
        repeats = len(codes & seen) * 2 > len(codes)
        hidden = visible and tables[sheet.table].hidden
        use = bool(sheet.count) and not repeats and not hidden
        used.append(replace(sheet, use=use))
        seen |= codes if use else set()
    return used


def _codes(sheet: RosterSheet, table: Table, presets: Presets) -> set[str]:
    fields = sheet.fields()
    places = [fields[key] for key in ("student.national_id", "student.number") if key in fields]
    if not places:
        return set()
    return {text_of(table.rows[index][places[0]]) for index, _ in children(table, sheet, presets)} - {""}
