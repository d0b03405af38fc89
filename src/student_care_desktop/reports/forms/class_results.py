"""สรุปผล SDQ และ EQ ของห้องเรียน: how many have which level, and every child with the sums."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from student_care_desktop.domain.areas import LETTERS, Group
from student_care_desktop.domain.instruments import INFORMANTS, Scale
from student_care_desktop.domain.results import ClassResults, Line, ResultRow
from student_care_desktop.domain.words import Words, mark
from student_care_desktop.reports.drawing import LEFT, MIDDLE, Drawing
from student_care_desktop.reports.forms.heads import (
    ADVISERS,
    CLASS,
    GUIDANCE,
    PRIVATE_CLASS,
    class_values,
    put_head,
)
from student_care_desktop.reports.forms.level_rows import LevelRow, level_rows, put_levels
from student_care_desktop.reports.forms.remarks import NORMS, NOTES, Remarks
from student_care_desktop.reports.forms.told import UNSURE, norm_source
from student_care_desktop.reports.kit import Kit
from student_care_desktop.reports.layout import DENSE, SIGNED, Layout, signatures
from student_care_desktop.reports.places import Value
from student_care_desktop.reports.tables import Column, Table

__all__ = ["EQ_TITLE", "SDQ_TITLE", "ClassResultsForm"]

SDQ_TITLE = mark("ClassResults", "SDQ of a class")
EQ_TITLE = mark("ClassResults", "EQ of a class")

_LOWEST, _TALLEST = 11.6, 20.0
_BLANK_ROWS = 40
_ASK = mark("ClassResults", "Ask once more")
_CARE = mark("ClassResults", "Scales to look at")
_LOW, _HIGH = mark("ClassResults", "low"), mark("ClassResults", "high")
_SCALE_OF = mark("ClassResults", "{scale} ({informant})")
_YES = mark("ClassResults", "Yes")
_NOTE = mark(
    "ClassResults",
    "Percent of those with a score on the scale. Children without a result are counted apart, "
    "never as normal.",
)


class ClassResultsForm:
    """Prints one instrument of classes into one document; ``title`` and ``code`` are those of the form."""

    def __init__(self, title: Words, kit: Kit, code: str) -> None:
        self._kit, self._code = kit, code
        self._title = kit.say(title)

    def draw(self, facts: ClassResults, blank: bool) -> None:
        """Print one class: a page of counts and a list of the children; ``blank`` has no child."""
        kit = self._kit
        head = dict(class_values(facts, kit, blank))
        layout = Layout(kit, DENSE, self._head)
        self._head(layout)
        rows = list(level_rows(facts))
        top = layout.y
        layout.y = layout.frame.bottom - SIGNED - 0.01
        signatures(layout, (*ADVISERS, GUIDANCE))
        count = _BLANK_ROWS if blank else max(len(facts.rows), 1)
        self._list(layout, facts, count)
        plan = layout.plan(PRIVATE_CLASS)
        values = head | (dict(self._values(facts)) if not blank else {})
        drawing = plan.begun(values)
        end = put_levels(kit, drawing, facts, rows, top, blank)
        self._remarks(drawing, facts, rows, end)
        kit.page(drawing, (self._title if blank else facts.classroom.name,))
        for number in range(1, len(layout.sheets)):
            kit.page(plan.begun(values, number))

    def _head(self, layout: Layout) -> None:
        put_head(layout, self._code, self._title, CLASS)

    def _remarks(
        self, drawing: Drawing, facts: ClassResults, rows: Sequence[LevelRow], top: float
    ) -> None:
        kit = self._kit
        notes = [kit.say(_NOTE), *([kit.say(UNSURE)] if any(row.unsure for row in rows) else ())]
        Remarks(kit, drawing, DENSE.left, DENSE.right).put((top + 6, DENSE.bottom - SIGNED), (
            (NOTES, notes), (NORMS, [norm_source(one, kit) for one in facts.norms]),
        ))

    def _list(self, layout: Layout, facts: ClassResults, count: int) -> None:
        """Every child on the next page, or on more of them."""
        columns = list(self._columns(facts))
        layout.turn()
        full = max(int((layout.frame.bottom - layout.y - 30) / _LOWEST), 1)
        for first in range(0, count, full):
            rows = range(first, min(first + full, count))
            pitch = min(_TALLEST, (layout.frame.bottom - layout.y - 30) / len(rows))
            if first:
                layout.turn()
            table = Table("row", columns, pitch - 0.01, 30, size=9.2)
            top = layout.strip(table.height(len(rows)))
            table.put(self._kit, layout.sheet, (layout.frame.left, top), rows)

    def _columns(self, facts: ClassResults) -> Iterator[Column]:
        say, sums = self._kit.say, list(_sums(facts))
        several = len(facts.tool.informants) > 1
        ask = 40 if several else 0
        wide = min(48.0, 192 / len(sums))
        yield Column("no", say(mark("Paper", "No.")), 26, MIDDLE)
        yield Column("name", say(mark("Paper", "Name")), 122, LEFT)
        for informant, scale in sums:
            words = _SCALE_OF.with_(scale=scale.title, informant=INFORMANTS[informant])
            yield Column(f"{informant}.{scale.key}", say(words if several else scale.title), wide, MIDDLE)
        yield Column("care", say(_CARE), DENSE.width - 148 - wide * len(sums) - ask, LEFT)
        if several:
            yield Column("ask", say(_ASK), ask, MIDDLE)

    def _values(self, facts: ClassResults) -> Iterator[tuple[str, Value]]:
        for number, row in enumerate(facts.rows):
            yield f"row.{number}.no", str(row.child.enrollment.no or "")
            yield f"row.{number}.name", row.child.student.name
            yield f"row.{number}.care", ", ".join(self._care(row))
            yield f"row.{number}.ask", self._kit.say(_YES) if row.questions else ""
            for informant, scale in _sums(facts):
                result = row.results.get(informant)
                line = result.line(scale.key) if result else None
                yield f"row.{number}.{informant}.{scale.key}", self._score(line)

    def _score(self, line: Line | None) -> str:
        """A score and its level in one letter or word; – where there is none."""
        if line is None or line.score is None:
            return "–"
        return f"{line.score} {self._letter(line)}".strip()

    def _letter(self, line: Line) -> str:
        if line.band and line.band.group in ("normal", "risk", "problem"):
            return self._kit.say(LETTERS[Group(line.band.group)])
        if line.band and line.cut and not line.band.group:
            return self._kit.say(_LOW if _lowest(line) else _HIGH)
        return ""

    def _care(self, row: ResultRow) -> Iterator[str]:
        """The scales on which somebody found a risk, a problem or a low score, each with the gravest."""
        found: dict[str, Line] = {}
        for result in row.results.values():
            for line in result.lines:
                if not line.scale.sums and _worse(line):
                    kept = found.get(line.scale.key)
                    if kept is None or (line.step or 0) > (kept.step or 0):
                        found[line.scale.key] = line
        for line in found.values():
            yield f"{self._kit.say(line.scale.title)} {self._letter(line)}".strip()


def _lowest(line: Line) -> bool:
    """Whether the score lies in the lowest band."""
    bands = line.cut.bands if line.cut else {}
    return line.band is not None and line.band.key == min(bands, key=lambda key: bands[key], default="")


def _worse(line: Line) -> bool:
    """Whether the level asks for a look: a risk, a problem, or the lowest of a strength."""
    if line.band is None or line.band.group in ("normal", "strength"):
        return False
    return line.band.group in ("risk", "problem", "none") or (
        line.scale.higher_is == "better" and _lowest(line)
    )


def _sums(facts: ClassResults) -> Iterator[tuple[str, Scale]]:
    """Each informant's scales that are sums of others."""
    for informant in facts.tool.informants:
        for scale in facts.tool.main.scales:
            if scale.sums:
                yield informant, scale
