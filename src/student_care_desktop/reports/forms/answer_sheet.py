"""กระดาษคำตอบ: a box for each answer to each item, by number; no wording of any item stands here.

In the order in which the answers are keyed.  At the corner the code of class, instrument, informant, round.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import groupby

from student_care_desktop.catalog.instruments import instruments
from student_care_desktop.domain.codes import class_code
from student_care_desktop.domain.instruments import INFORMANTS, Answer, Instrument, Part
from student_care_desktop.domain.results import SheetFacts
from student_care_desktop.domain.words import Words, mark
from student_care_desktop.reports.drawing import MIDDLE
from student_care_desktop.reports.entries import Entry
from student_care_desktop.reports.fitting import Room
from student_care_desktop.reports.forms.heads import CHILD, PRIVATE, bookmark, child_values, put_head
from student_care_desktop.reports.kit import Kit
from student_care_desktop.reports.layout import DENSE, Layout
from student_care_desktop.reports.places import Plan, TextPlace
from student_care_desktop.reports.rows import put_rows

__all__ = ["AnswerSheet", "kinds", "title_of"]

_TITLE = mark("AnswerSheet", "Answer sheet: {instrument}, {informant}")
_FIRST = ("sdq-teacher", "sdq-student", "sdq-parent", "eq")
_SHORT = {"eq-12-17": "eq"}
_HOW = mark(
    "AnswerSheet",
    "Read each item from the questionnaire of your school and tick one box in the row of its number.",
)
_RECALL = mark("AnswerSheet", "Think of {recall}.")
_GATE = mark("AnswerSheet", "If item {item} is answered “{answer}”, leave the rest of this part empty.")
_ITEM = mark("AnswerSheet", "Item")
_LINES = (
    Entry("who", mark("AnswerSheet", "Answered by"), weight=3),
    Entry("relation", mark("AnswerSheet", "Relation to the child"), weight=1.6),
    Entry("on", mark("Paper", "Date"), weight=1.6),
)
_KEYED = {
    "keyed": Entry("keyed", mark("AnswerSheet", "For the school: keyed by"), weight=3),
    "keyed_on": Entry("keyed_on", mark("Paper", "Date"), weight=1.6),
}
_GAP, _BAND = 16.0, 24.0  # between two blocks; the head of a block
_TALLEST, _LOWEST = 24.0, 11.0
_NUMBER = 34.0
_ONE_BLOCK = 3  # items that stand below each other and not side by side


def kinds() -> Iterator[tuple[str, Instrument, str]]:
    """Every answer sheet: the end of its form's key, the instrument, who answers."""
    found = {
        _SHORT.get(tool.key, tool.key) + (f"-{informant}" if len(tool.informants) > 1 else ""):
            (tool, informant)
        for tool in instruments().values() if tool.entry == "answers"
        for informant in tool.informants
    }
    for key in dict.fromkeys((*_FIRST, *found)):
        yield key, *found[key]


def title_of(tool: Instrument, informant: str) -> Words:
    """The title of an answer sheet."""
    return _TITLE.with_(instrument=tool.title, informant=INFORMANTS[informant])


@dataclass(frozen=True, slots=True)
class _Section:
    """Items in a row that have the same answers, side by side in one or two blocks."""

    answers: tuple[Answer, ...]
    numbers: tuple[int, ...]

    @property
    def blocks(self) -> list[tuple[int, ...]]:
        if len(self.numbers) <= _ONE_BLOCK:
            return [self.numbers]
        half = (len(self.numbers) + 1) // 2
        return [self.numbers[:half], self.numbers[half:]]

    @property
    def rows(self) -> int:
        return len(self.blocks[0])


class AnswerSheet:
    """Prints answer sheets of one instrument and informant; ``code`` is the code of the form."""

    def __init__(self, tool: Instrument, informant: str, kit: Kit, code: str) -> None:
        self._tool, self._informant = tool, informant
        self._kit, self._code = kit, code
        self._title = kit.say(title_of(tool, informant))
        self._plan = cache(self._make_plan)

    def draw(self, facts: SheetFacts, blank: bool) -> None:
        """Print one child's sheet, with its bookmark; ``blank`` is for whoever comes."""
        values = dict(child_values(facts, self._kit, blank))
        if facts.classroom and not blank:
            room = facts.classroom.name.replace(".", "").replace("/", "-")
            code = class_code(facts.classroom.id, self._tool.key, self._informant, facts.round)
            values["corner"] = f"{room}·{code}"
        self._plan().print(values, bookmark(facts, self._title, blank))

    def _make_plan(self) -> Plan:
        """One page, with rows as high as all parts allow."""
        layout = Layout(self._kit, DENSE, lambda page: None)
        corner = Room(layout.frame.width / 2, size=10)
        layout.sheet.places.append(
            TextPlace("corner", layout.frame.left, layout.frame.top + 2, corner, face="bold")
        )
        put_head(layout, self._code, self._title, CHILD)
        put_rows(layout, {entry.key: entry for entry in self._who()}, ())
        self._say(layout, self._kit.say(_HOW) + self._recall())
        parts = [(self._tool.main, list(_sections(self._tool.main)))]
        second = self._tool.supplements.get(self._informant)
        if second:
            parts.append((second, list(_sections(second))))
        pitch = self._pitch(layout, parts)
        for part, sections in parts:
            if part is second:
                layout.y += 4
                layout.section(part.title, keep=0)
            if part.gate:
                self._gate(layout, part)
            for section in sections:
                self._section(layout, section, pitch)
        put_rows(layout, _KEYED, ("keyed keyed_on",))
        return layout.plan(PRIVATE)

    def _who(self) -> list[Entry]:
        """Who answers when; only of a parent it is asked how they are related."""
        return [one for one in _LINES if one.key != "relation" or self._informant == "parent"]

    def _recall(self) -> str:
        return " " + self._kit.say(_RECALL.with_(recall=self._tool.recall)) if self._tool.recall else ""

    def _say(self, layout: Layout, text: str) -> None:
        layout.y += 2
        for line in self._kit.lines(text, layout.frame.width, 9.5):
            layout.sheet.drawing.text(layout.frame.left, layout.strip(13) + 10, line, 9.5)
        layout.y += 3

    def _gate(self, layout: Layout, part: Part) -> None:
        first = part.items[part.gate - 1][0]
        answer = first.label or str(first.value)
        self._say(layout, self._kit.say(_GATE.with_(item=part.gate, answer=answer)))

    def _pitch(self, layout: Layout, parts: Sequence[tuple[Part, Sequence[_Section]]]) -> float:
        """How high a row of boxes may be so that everything stays on one page."""
        sections = [section for _, found in parts for section in found]
        rows = sum(section.rows for section in sections)
        taken = len(sections) * (_BAND + 6) + layout.pitch + (len(parts) - 1) * 27
        taken += sum(19.0 for part, _ in parts if part.gate)
        return max(min(_TALLEST, (layout.frame.bottom - layout.y - taken) / rows), _LOWEST)

    def _section(self, layout: Layout, section: _Section, pitch: float) -> None:
        wide = (layout.frame.width - _GAP) / 2 if len(section.numbers) > _ONE_BLOCK else layout.frame.width
        top = layout.strip(_BAND + section.rows * pitch) - 0.01
        for place, numbers in enumerate(section.blocks):
            x = layout.frame.left + place * (wide + _GAP)
            self._block(layout, section.answers, numbers, (x, top, wide, pitch))
        layout.y += 6

    def _block(
        self, layout: Layout, answers: Sequence[Answer], numbers: Sequence[int],
        at: tuple[float, float, float, float],
    ) -> None:
        """Rows of boxes below the answers, which stand with the digits that are keyed."""
        (x, top, wide, pitch), drawing = at, layout.sheet.drawing
        step, bottom = (wide - _NUMBER) / len(answers), top + _BAND + len(numbers) * pitch
        drawing.shade(x, top, wide, _BAND)
        drawing.text(x + _NUMBER / 2, top + 15.5, self._kit.say(_ITEM), 9.5, "bold", MIDDLE)
        for place, answer in enumerate(answers):
            left = x + _NUMBER + place * step
            label = self._kit.say(answer.label) if answer.label else ""
            base = top + (10.5 if label else 15.5)
            drawing.text(left + step / 2, base, str(answer.value), 9.5, "bold", MIDDLE)
            TextPlace("", left + 1.5, top + 20.5, Room(step - 3, size=8.6), MIDDLE).ink(
                self._kit, drawing, label
            )
            drawing.line(left, top, left, bottom, 0.4)
        for row, number in enumerate(numbers):
            y = top + _BAND + row * pitch
            drawing.line(x, y, x + wide, y, 0.4)
            drawing.text(x + _NUMBER / 2, y + pitch / 2 + 3.8, str(number), 10.5, "bold", MIDDLE)
            box = min(12.0, pitch - 4)
            for place in range(len(answers)):
                middle = x + _NUMBER + (place + 0.5) * step
                drawing.box(middle - box / 2, y + (pitch - box) / 2, box, box, 0.7)
        drawing.box(x, top, wide, bottom - top, 0.8)


def _sections(part: Part) -> Iterator[_Section]:
    numbered = list(enumerate(part.items, 1))
    for answers, items in groupby(numbered, lambda item: item[1]):
        yield _Section(answers, tuple(number for number, _ in items))
