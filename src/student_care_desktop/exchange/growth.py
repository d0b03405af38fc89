"""A growth table as a text file (``docs/growth-file.md``): believed only whole, without gap or overlap."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise
from math import isfinite

from student_care_desktop.domain.errors import CareError
from student_care_desktop.domain.growth import CUTS, GROUPS, INDICES, Curve, GrowthTable, cuts_of
from student_care_desktop.domain.thai import plain_digits
from student_care_desktop.domain.words import Words, mark
from student_care_desktop.exchange.grid import text_of
from student_care_desktop.exchange.plain import decode, text_table

__all__ = ["read_growth"]

NOT_TEXT = mark("Growth", "{file} is not a table in plain text (CSV). Nothing was loaded.")
NO_COLUMN = mark(
    "Growth",
    "The column “{column}” is missing in {file}. Nothing was loaded. The first line names index, sex, at, "
    "and then l, m, s or sd-2, sd-1.5, sd1.5, sd2, sd3.",
)
WRONG = mark("Growth", "Line {line} of {file}: {problem}. Nothing was loaded.")
EMPTY = mark("Growth", "{file} holds no line of values. Nothing was loaded.")
NO_INDEX = mark("Growth", "“{text}” is no index; write weight_for_height, height_for_age or weight_for_age")
NO_SEX = mark("Growth", "“{text}” is no sex; write m or f")
NO_NUMBER = mark("Growth", "“{text}” in the column “{column}” is no number")
NOT_RISING = mark("Growth", "the values do not rise from the lowest to the highest")
NO_MONTH = mark("Growth", "an age is written in whole months")
TWICE = mark("Growth", "{sex}, {index}: {at} stands twice")
GAP = mark("Growth", "{sex}, {index}: something is missing between {before} and {at}")
ONE_SEX = mark("Growth", "{index}: {file} has no values for {sex}. Nothing was loaded.")
TOO_SHORT = mark("Growth", "{index}: {file} has one line only. Nothing was loaded.")

_SEXES = {"m": "m", "f": "f", "ช": "m", "ญ": "f", "ชาย": "m", "หญิง": "f", "male": "m", "female": "f"}
_SEX_WORDS = {"m": mark("Sex", "Male"), "f": mark("Sex", "Female")}
_LMS = ("l", "m", "s")
_SDS = tuple(f"sd{cut:g}" for cut in CUTS)
_JOINTS = str.maketrans({" ": "", "+": "", "\u2212": "-"})
_WHERE = ("index", "sex", "at")

Row = Mapping[str, str]
Found = tuple[int, float, tuple[float, ...]]
"""Line in the file, place in the table, values at the cuts."""


def read_growth(data: bytes, file: str) -> GrowthTable:
    """The table in ``data``, a file called ``file``; CareError names the line that cannot be believed."""
    text = decode(data)
    if text is None:
        raise CareError(NOT_TEXT.with_(file=file))
    source, lines = _told(text.splitlines(), file)
    found: defaultdict[tuple[str, str], list[Found]] = defaultdict(list)
    for line, row in _rows(lines, file):
        try:
            key, place = _where(row)
            found[key].append((line, place, _values(row, key[0])))
        except _Doubt as doubt:
            raise CareError(WRONG.with_(file=file, line=line, problem=doubt.words)) from None
    if not found:
        raise CareError(EMPTY.with_(file=file))
    _refuse_one_sex(found.keys(), file)
    return GrowthTable(source, {key: _curve(key, rows, file) for key, rows in found.items()})


class _Doubt(Exception):
    """A line that cannot be believed."""

    def __init__(self, words: Words) -> None:
        super().__init__(words)
        self.words = words


def _told(lines: Sequence[str], file: str) -> tuple[str, list[str]]:
    """Where the table is from (the first line that begins with #), and the lines without such."""
    notes = [line.lstrip("#").strip().strip(",;\t") for line in lines if line.startswith("#")]
    plain = ["" if line.startswith("#") else line for line in lines]
    return next((note for note in notes if note), file), plain


def _rows(lines: Sequence[str], file: str) -> Iterator[tuple[int, Row]]:
    """Each line of values by the names of its columns, with its number in the file."""
    start = next((place for place, line in enumerate(lines) if line.strip()), 0)
    try:
        table = text_table("\n".join(lines[start:]), file)
    except ValueError:
        raise CareError(NOT_TEXT.with_(file=file)) from None
    head = [text_of(cell).casefold().translate(_JOINTS) for cell in (table.rows or [[]])[0]]
    wanted = _LMS if set(_LMS) <= set(head) else _SDS
    missing = next((name for name in (*_WHERE, *wanted) if name not in head), None)
    if missing:
        raise CareError(NO_COLUMN.with_(column=missing, file=file))
    for place, cells in enumerate(table.rows[1:], start + 2):
        texts = [plain_digits(text_of(cell)).strip() for cell in cells]
        if any(texts):
            yield place, dict(zip(head, texts, strict=False))


def _where(row: Row) -> tuple[tuple[str, str], float]:
    index, sex = row["index"].casefold(), _SEXES.get(row["sex"].casefold())
    if index not in INDICES:
        raise _Doubt(NO_INDEX.with_(text=row["index"]))
    if sex is None:
        raise _Doubt(NO_SEX.with_(text=row["sex"]))
    place = _number(row, "at")
    if index != "weight_for_height" and place != int(place):
        raise _Doubt(NO_MONTH)
    return (index, sex), place


def _values(row: Row, index: str) -> tuple[float, ...]:
    """The values at the cuts that this index needs, rising."""
    needed = len(GROUPS[index]) - 1
    if "l" in row:
        try:
            found = cuts_of(_number(row, "l"), _number(row, "m"), _number(row, "s"))[:needed]
        except ValueError:
            raise _Doubt(NOT_RISING) from None
    else:
        found = tuple(_number(row, name) for name in _SDS[:needed])
    if found[0] <= 0 or any(low >= high for low, high in pairwise(found)):
        raise _Doubt(NOT_RISING)
    return found


def _number(row: Row, column: str) -> float:
    try:
        found = float(row[column])
    except ValueError:
        found = float("nan")
    if not isfinite(found):
        raise _Doubt(NO_NUMBER.with_(text=row[column], column=column))
    return found


def _refuse_one_sex(keys: Iterable[tuple[str, str]], file: str) -> None:
    """A table that knows only boys would leave all girls unknown without a word."""
    known = set(keys)
    for index, sex in sorted(known):
        other = "f" if sex == "m" else "m"
        if (index, other) not in known:
            raise CareError(ONE_SEX.with_(index=INDICES[index], file=file, sex=_SEX_WORDS[other]))


def _curve(key: tuple[str, str], rows: list[Found], file: str) -> Curve:
    """The rows in order and evenly spaced, or a refusal that names the line behind the gap or overlap."""
    index, sex = key
    if len(rows) < 2:
        raise CareError(TOO_SHORT.with_(index=INDICES[index], file=file))
    rows = sorted(rows, key=lambda row: row[1])
    apart = [after[1] - before[1] for before, after in pairwise(rows)]
    step = min((one for one in apart if one), default=1.0)
    for before, after in pairwise(rows):
        wide = after[1] - before[1]
        words = TWICE if wide == 0 else GAP if wide > step * 1.001 else None
        if words:
            facts = {"before": f"{before[1]:g}", "at": f"{after[1]:g}"}
            doubt = words.with_(index=INDICES[index], sex=_SEX_WORDS[sex], **facts)
            raise CareError(WRONG.with_(file=file, line=after[0], problem=doubt))
    return Curve(rows[0][1], step, tuple(row[2] for row in rows))
