"""แผ่นกุญแจกู้คืน: the one sheet of paper that opens the school's data when the passphrase is lost."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from student_care_desktop.domain.papers import RecoveryFacts
from student_care_desktop.domain.words import Words, mark
from student_care_desktop.reports.drawing import MIDDLE, RIGHT, Drawing
from student_care_desktop.reports.kit import Kit
from student_care_desktop.reports.layout import OFFICIAL

__all__ = ["TITLE", "RecoverySheet"]

TITLE = mark("RecoverySheet", "Recovery key of the school's data")

_CODE = mark("Paper", "Form {code}")
_SECRET = mark("Paper", "Secret")
_MADE = mark("RecoverySheet", "Made on {day}")
_PARTS: tuple[tuple[Words, tuple[Words, ...]], ...] = (
    (mark("RecoverySheet", "What it is for"), (
        mark("RecoverySheet", "When the passphrase is forgotten, "
             "this key opens the student care data of the school."),
        mark("RecoverySheet", "It opens the backups too, also on another computer."),
        mark("RecoverySheet", "Without the passphrase and without this key nobody can open the data, "
             "not even those who made the program."),
    )),
    (mark("RecoverySheet", "How to use it"), (
        mark("RecoverySheet", "When the program asks for the passphrase, choose to use the recovery key, "
             "and type the letters in the frame from left to right, line by line."),
        mark("RecoverySheet", "Capital or small letters, with or without spaces, make no difference."),
    )),
    (mark("RecoverySheet", "Where to keep it"), (
        mark("RecoverySheet", "Put this sheet into an envelope, seal it, sign across the seal, "
             "and keep it in the school's safe or locked document cabinet."),
        mark("RecoverySheet", "Not beside the computer, not as a photo on a phone, "
             "not in a chat, not by e-mail."),
        mark("RecoverySheet", "If the sheet is lost, or somebody has seen it who should not, "
             "tell the head of student care and the principal at once."),
    )),
)
_LINES = (
    mark("RecoverySheet", "Kept by"),
    mark("RecoverySheet", "Where it is kept"),
    mark("RecoverySheet", "Envelope opened on, by whom, why"),
)
_LETTERS, _IN_A_ROW = 4, 4
_RED, _BLACK = (0.72, 0.1, 0.08), (0.0, 0.0, 0.0)
_TEXT = 11.5


@dataclass(slots=True)
class _Writing:
    """Where on the sheet the next line is written."""

    kit: Kit
    drawing: Drawing
    y: float

    def paragraph(self, number: str, text: str) -> None:
        """A numbered paragraph, broken between words."""
        x, indent = OFFICIAL.left + 10, 20
        self.drawing.text(x, self.y, number, _TEXT)
        for line in self.kit.lines(text, OFFICIAL.right - x - indent, _TEXT):
            self.drawing.text(x + indent, self.y, line, _TEXT)
            self.y += 19.5
        self.y += 3


class RecoverySheet:
    """Prints the recovery key; ``code`` is the code of the form."""

    def __init__(self, kit: Kit, code: str) -> None:
        self._kit = kit
        self._code = kit.say(_CODE.with_(code=code))

    def draw(self, facts: RecoveryFacts, blank: bool) -> None:
        """Print one sheet; it has no blank version."""
        writing = _Writing(self._kit, self._kit.drawing(), OFFICIAL.top)
        self._head(writing, facts)
        _key(writing, _groups(facts.key))
        for title, paragraphs in _PARTS:
            writing.drawing.text(OFFICIAL.left, writing.y, self._kit.say(title), 13, "bold")
            writing.y += 23
            for number, words in enumerate(paragraphs, start=1):
                writing.paragraph(f"{number}.", self._kit.say(words))
            writing.y += 12
        _lines(writing)
        self._kit.page(writing.drawing, (self._kit.say(TITLE),))

    def _head(self, writing: _Writing, facts: RecoveryFacts) -> None:
        kit, drawing, middle = self._kit, writing.drawing, (OFFICIAL.left + OFFICIAL.right) / 2
        drawing.text(OFFICIAL.right, OFFICIAL.top - 20, self._code, 9, align=RIGHT)
        drawing.colour(*_RED)
        for y in (OFFICIAL.top - 14, OFFICIAL.bottom + 22):
            drawing.text(middle, y, kit.say(_SECRET), 22, "bold", MIDDLE)
        drawing.colour(*_BLACK)
        drawing.text(middle, OFFICIAL.top + 24, kit.say(TITLE), 19, "bold", MIDDLE)
        drawing.text(middle, OFFICIAL.top + 47, facts.school_name, 14, align=MIDDLE)
        made = kit.say(_MADE.with_(day=kit.day_words(facts.today)))
        drawing.text(middle, OFFICIAL.top + 66, made, _TEXT, align=MIDDLE)
        writing.y = OFFICIAL.top + 88


def _groups(key: str) -> list[str]:
    letters = "".join(letter for letter in key if letter.isalnum()).upper()
    return [letters[first : first + _LETTERS] for first in range(0, len(letters), _LETTERS)]


def _key(writing: _Writing, groups: Sequence[str]) -> None:
    """The key in a frame, in rows of groups that a person can read aloud."""
    rows = [groups[first : first + _IN_A_ROW] for first in range(0, len(groups), _IN_A_ROW)]
    top, high, drawing = writing.y, 38 * len(rows) + 26, writing.drawing
    drawing.shade(OFFICIAL.left, top, OFFICIAL.width, high, 0.95)
    drawing.box(OFFICIAL.left, top, OFFICIAL.width, high, 1.2)
    step = OFFICIAL.width / _IN_A_ROW
    for row, line in enumerate(rows):
        for column, group in enumerate(line):
            x = OFFICIAL.left + (column + 0.5) * step
            drawing.text(x, top + 42 + row * 38, group, 27, "bold", MIDDLE)
    writing.y = top + high + 38


def _lines(writing: _Writing) -> None:
    writing.y += 4
    for words in _LINES:
        label = writing.kit.say(words)
        writing.drawing.text(OFFICIAL.left, writing.y, label, _TEXT)
        start = OFFICIAL.left + writing.kit.width(label, _TEXT) + 6
        writing.drawing.dots(start, OFFICIAL.right, writing.y + 1.5)
        writing.y += 27
