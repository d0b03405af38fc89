"""แบบสรุปผลการคัดกรองของห้องเรียน: children by areas, counts at the foot, room for the committee to sign."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache
from itertools import accumulate, pairwise

from student_care_desktop.domain.areas import FLAGS, GROUPS, LABELS, LETTERS, Areas, Group
from student_care_desktop.domain.results import MatrixFacts, MatrixRow
from student_care_desktop.domain.screenings import STATES
from student_care_desktop.domain.words import Words, mark
from student_care_desktop.reports.drawing import LEFT, MIDDLE, Drawing
from student_care_desktop.reports.fitting import Room
from student_care_desktop.reports.forms.heads import ADVISERS, CLASS, PRIVATE_CLASS, class_values, put_head
from student_care_desktop.reports.kit import Kit
from student_care_desktop.reports.layout import LYING, SIGNED, Layout, Signature, signatures
from student_care_desktop.reports.places import Plan, TextPlace, Value
from student_care_desktop.reports.tables import Column, Table

__all__ = ["TITLE", "ClassMatrix"]

TITLE = mark("ClassMatrix", "Screening of a class")

_HEAD = 40.0
_LOWEST, _TALLEST, _FINER = 11.8, 15.0, 0.1
_BLANK_ROWS = 40
_AREA = 41.0
_SHADES = {Group.RISK: 0.9, Group.PROBLEM: 0.76}
_NO, _NAME, _OVERALL = 22.0, 119.0, 42.0
_FOOT: tuple[tuple[Group | None, Words], ...] = (
    *((group, LABELS[group]) for group in GROUPS[:3]),
    (None, mark("ClassMatrix", "Has")),
    (Group.UNKNOWN, mark("ClassMatrix", "– not yet known or not shown")),
)
_FOOT_ROW = 11.6
_IN_TWO = {"talent": mark("ClassMatrix", "Special talent")}
"""Titles of one long word, which a narrow column needs in two."""
_HAS, _HAS_NOT = mark("ClassMatrix", "Has"), mark("ClassMatrix", "Has none")
_CHANGED = mark("ClassMatrix", "changed")
_OPEN = mark("ClassMatrix", "not begun")
_KEY = mark(
    "ClassMatrix",
    "{n} normal · {r} at risk · {p} problem · – not yet known, or not shown on this paper",
)
_VERSIONS = mark("ClassMatrix", "Screening form version {versions}")
_AGREED = mark(
    "ClassMatrix",
    "The committee of the class met on ........................................ "
    "and agrees with this screening.",
)
_SIGNED = mark("ClassMatrix", "The committee of the class signed on {day}: {names}")
_SIGNERS = (
    *ADVISERS,
    Signature("", mark("Paper", "Head of the grade")),
    Signature("", mark("ClassMatrix", "Head of student care")),
)
_END = SIGNED + 13 + 15


class ClassMatrix:
    """Prints matrices into one document; ``code`` is the code of the form."""

    def __init__(self, kit: Kit, code: str) -> None:
        self._kit = kit
        self._code = code
        self._areas: dict[str, Areas] = {}
        self._plan = cache(self._make_plan)

    def draw(self, facts: MatrixFacts, blank: bool) -> None:
        """Print one class, with its bookmark; ``blank`` leaves the rows of the children empty."""
        kit = self._kit
        self._areas[facts.areas.hash] = facts.areas
        count = _BLANK_ROWS if blank else max(len(facts.rows), 1)
        plan, parts = self._plan(facts.areas.hash, count)
        values = dict(class_values(facts, self._kit, blank)) | dict(self._values(facts, blank))
        for number, (rows, top, pitch) in enumerate(parts):
            drawing = plan.begun(values, number)
            if not blank:
                for place, row in enumerate(facts.rows[rows.start : rows.stop]):
                    self._letters(drawing, facts.areas, row, top + place * pitch, pitch)
            name = kit.say(TITLE) if blank else facts.classroom.name
            kit.page(drawing, () if number else (name,))

    def _make_plan(self, version: str, count: int) -> tuple[Plan, list[tuple[range, float, float]]]:
        """The pages of a class of ``count``: the rows of each, where they begin, how high they are."""
        kit, areas = self._kit, self._areas[version]
        layout = Layout(kit, LYING, self._head)
        self._head(layout)
        free, end = layout.frame.bottom - layout.y - _HEAD, _END + _FOOT_ROW * len(_FOOT)
        pitch, pages = _spread(count, free, end)
        columns = self._columns(areas, layout.frame.width)
        parts: list[tuple[range, float, float]] = []
        for rows in pages:
            table = Table("row", [replace(column, heading="") for column in columns], pitch, _HEAD, size=9.2)
            if parts:
                layout.turn()
            top = layout.strip(table.height(len(rows)) - 0.01)
            table.put(kit, layout.sheet, (layout.frame.left, top), rows)
            _put_headings(layout, columns, top)
            parts.append((rows, top + _HEAD, pitch))
        self._foot(layout, columns)
        return layout.plan(PRIVATE_CLASS), parts

    def _head(self, layout: Layout) -> None:
        put_head(layout, self._code, self._kit.say(TITLE), CLASS)

    def _columns(self, areas: Areas, width: float) -> list[Column]:
        say = self._kit.say
        left = width - _NO - _NAME - _OVERALL - _AREA * len(areas.all)
        return [
            Column("no", say(mark("Paper", "No.")), _NO, MIDDLE),
            Column("name", say(mark("Paper", "Name")), _NAME, LEFT),
            *(
                Column(area.key, say(_IN_TWO.get(area.key, area.title)), _AREA, MIDDLE)
                for area in areas.all
            ),
            Column("overall", say(mark("ClassMatrix", "Overall")), _OVERALL, MIDDLE),
            Column("remark", say(mark("ClassList", "Remarks")), left, MIDDLE),
        ]

    def _foot(self, layout: Layout, columns: Sequence[Column]) -> None:
        """The counts, what the letters mean, and who signs."""
        kit, frame = self._kit, layout.frame
        merged = [Column("name", "", columns[0].wide + columns[1].wide)]
        merged += [replace(column, heading="") for column in columns[2:]]
        table = Table("count", merged, _FOOT_ROW, 0, size=9)
        top = layout.strip(table.height(len(_FOOT)))
        table.put(kit, layout.sheet, (frame.left, top), range(len(_FOOT)))
        y = layout.strip(13) + 10
        letters = {"n": LETTERS[Group.NORMAL], "r": LETTERS[Group.RISK], "p": LETTERS[Group.PROBLEM]}
        said = kit.say(_KEY.with_(**letters))
        layout.sheet.drawing.text(frame.left, y, said, 8.2)
        x = frame.left + kit.width(said, 8.2) + 10
        layout.sheet.places.append(TextPlace("versions", x, y, Room(frame.right - x, size=8.2)))
        y = layout.strip(15) + 12
        layout.sheet.places.append(TextPlace("agreed", frame.left, y, Room(frame.width, size=10)))
        layout.y = frame.bottom - SIGNED - 0.01
        signatures(layout, _SIGNERS)

    def _letters(self, drawing: Drawing, areas: Areas, row: MatrixRow, y: float, pitch: float) -> None:
        """The cells of one child: a letter, and a grey that helps the eye and tells nothing more."""
        starts = accumulate((_AREA for _ in areas.all), initial=LYING.left + _NO + _NAME)
        cells = [(area.key, x, _AREA) for area, x in zip(areas.all, starts, strict=False)]
        cells.append(("", LYING.left + _NO + _NAME + _AREA * len(areas.all), _OVERALL))
        for key, x, wide in cells:
            group = row.group(key)
            shade = _SHADES.get(group) if key not in FLAGS else None
            if shade:
                drawing.shade(x + 0.5, y + 0.5, wide - 1, pitch - 1, shade)
            said = self._cell(row, key, group)
            room = Room(wide - 4, size=8 if key in FLAGS else 9.6)
            bold = group is Group.PROBLEM or not key
            place = TextPlace("", x + 2, y + pitch / 2 + 3.4, room, MIDDLE, "bold" if bold else "regular")
            place.ink(self._kit, drawing, said)

    def _cell(self, row: MatrixRow, key: str, group: Group) -> str:
        if key in FLAGS:
            flag = row.flag(key)
            return "–" if flag is None else self._kit.say(_HAS if flag else _HAS_NOT)
        return self._kit.say(LETTERS[group])

    def _values(self, facts: MatrixFacts, blank: bool) -> Iterator[tuple[str, Value]]:
        for number, (_, words) in enumerate(_FOOT):
            yield f"count.{number}.name", self._kit.say(words)
        yield "agreed", self._agreed(facts)
        yield "versions", self._kit.say(_VERSIONS.with_(versions=", ".join(facts.versions)))
        if blank:
            return
        for number, row in enumerate(facts.rows):
            yield f"row.{number}.no", str(row.child.enrollment.no or "")
            yield f"row.{number}.name", row.child.student.name
            yield f"row.{number}.remark", self._remark(row)
        for number, (group, _) in enumerate(_FOOT):
            for key in (*facts.areas.keys, ""):
                yield f"count.{number}.{key or 'overall'}", _count(facts, key, group)

    def _agreed(self, facts: MatrixFacts) -> str:
        """Who signed and when, or the sentence to be filled in by hand."""
        if not facts.signed:
            return self._kit.say(_AGREED)
        day = self._kit.day(facts.signed_on)
        return self._kit.say(_SIGNED.with_(day=day, names=", ".join(facts.signed)))

    def _remark(self, row: MatrixRow) -> str:
        """What the committee should know: not begun, a draft, or changed by a teacher."""
        if row.screening is None:
            return self._kit.say(_OPEN)
        if row.screening.status == "draft":
            return self._kit.say(dict(STATES)["draft"])
        return self._kit.say(_CHANGED) if row.groups.overall.change else ""


def _count(facts: MatrixFacts, key: str, group: Group | None) -> str:
    """Children in a group; what is not shown counts with what is not known, or the count would tell it."""
    if key in FLAGS:
        found = {None: facts.flagged(key, True), Group.UNKNOWN: facts.flagged(key, None)}
        return str(found[group]) if group in found else ""
    if group is None:
        return ""
    hidden = facts.count(key, Group.HIDDEN)
    if group is Group.UNKNOWN:
        return str(facts.count(key, group) + hidden)
    return "–" if hidden and hidden == len(facts.rows) else str(facts.count(key, group))


def _spread(count: int, free: float, end: float) -> tuple[float, list[range]]:
    """How high a row is, and the rows of each page; the last page keeps ``end`` points free."""
    pages = 1
    while True:
        pitch = _TALLEST
        while pitch >= _LOWEST:
            full, last = int(free / pitch), int((free - end) / pitch)
            if (pages - 1) * full + last >= count:
                cuts = [min(page * full, count - 1) for page in range(pages)] + [count]
                return pitch, [range(*pair) for pair in pairwise(cuts)]
            pitch -= _FINER
        pages += 1


def _put_headings(layout: Layout, columns: Sequence[Column], top: float) -> None:
    """The headings of narrow columns, broken between words, in letters as large as each allows."""
    x, kit = layout.frame.left, layout.kit
    for column in columns:
        wide = column.wide - 3
        for size in (9.2, 8.8, 8.4, 8.0, 7.6, 7.2, 6.8, 6.4, 6.0, 5.6):
            lines = kit.lines(column.heading, wide, size, "bold")
            if kit.widest(column.heading, size, "bold") <= wide and len(lines) * size * 1.3 <= _HEAD - 2:
                break
        y = top + _HEAD / 2 - (len(lines) - 1) * size * 0.65 + size * 0.34
        for number, line in enumerate(lines):
            room = Room(wide, size=size)
            place = TextPlace("", x + 1.5, y + number * size * 1.3, room, MIDDLE, "bold")
            place.ink(kit, layout.sheet.drawing, line)
        x += column.wide
