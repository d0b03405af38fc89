"""The official letter (หนังสือภายนอก): emblem, number, address, subject, paragraphs, signature, reply slip.

Thai digits throughout, 16 points, the government's margins; a part that is empty leaves dots to fill by hand.
The garuda is a picture that the school supplies; without it its place stays free.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from student_care_desktop.domain.papers import BARE, Letterhead
from student_care_desktop.domain.thai import thai_digits
from student_care_desktop.domain.words import Words, mark
from student_care_desktop.reports.book import A4
from student_care_desktop.reports.drawing import MIDDLE, Drawing
from student_care_desktop.reports.kit import Kit
from student_care_desktop.reports.layout import CM, OFFICIAL
from student_care_desktop.reports.places import StampPlace

__all__ = ["Letter", "draw_letter"]

_NUMBER, _SUBJECT = mark("Letter", "No."), mark("Letter", "Subject")
_TO, _WITH = mark("Letter", "To"), mark("Letter", "Enclosed")
_YOURS, _SIGNED = mark("Letter", "Yours faithfully"), mark("Letter", "Signed")
_SECRET = mark("Paper", "Secret")
_CUT = mark("Letter", "Cut here and send back to the school")

_SIZE, _HIGH = 14.0, 20.5
_INDENT = 2.5 * CM
_SIGN = 6
"""Lines that the signature takes; the last paragraph and the contact stand on its sheet."""
_EMBLEM = 3 * CM
_RIGHT = OFFICIAL.left + OFFICIAL.width * 0.55
_STAMP = StampPlace("stamp", A4[0] / 2, (OFFICIAL.top - 34, A4[1] - 22), 20)


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter:
    """What one letter says; ``number`` is its own where it has one, ``slip`` are the lines of the part that
    is cut off and sent back.
    """

    subject: str
    to: str
    paragraphs: tuple[str, ...]
    letterhead: Letterhead = BARE
    number: str = ""
    address: tuple[str, ...] = ()
    day: str = ""
    enclosed: tuple[str, ...] = ()
    name: str = ""
    position: str = ""
    contact: tuple[str, ...] = ()
    slip: tuple[str, ...] = ()
    secret: bool = False


def draw_letter(kit: Kit, letter: Letter, bookmark: Sequence[str] = ()) -> None:
    """Put the letter into the book, on as many pages as it needs."""
    _Writer(kit, letter, bookmark).write()


class _Writer:
    """Where the pen is on the page."""

    def __init__(self, kit: Kit, letter: Letter, bookmark: Sequence[str]) -> None:
        self._kit, self._letter, self._bookmark = kit, letter, bookmark
        self._page, self.y, self._sheets = self._begun(), OFFICIAL.top + 6, 1

    def _begun(self) -> Drawing:
        page = self._kit.drawing()
        if self._letter.secret:
            _STAMP.ink(self._kit, page, self._kit.say(_SECRET))
        return page

    def write(self) -> None:
        """The whole letter."""
        self._head()
        for label, text in ((_SUBJECT, self._letter.subject), (_TO, self._letter.to)):
            self._labelled(label, text)
        if self._letter.enclosed:
            numbered = [f"{place}. {text}" for place, text in enumerate(self._letter.enclosed, 1)]
            single = len(numbered) == 1
            self._labelled(_WITH, self._letter.enclosed[0] if single else numbered[0])
            self.y -= 4
            for text in numbered[1:]:
                self._text(OFFICIAL.left + self._wide(_WITH), text)
        self.y += 6
        *paragraphs, last = self._letter.paragraphs or ("",)
        for paragraph in paragraphs:
            self._paragraph(paragraph)
        lines = len(self._kit.lines(thai_digits(last), OFFICIAL.width - _INDENT, _SIZE))
        self._room(_HIGH * (lines + _SIGN + len(self._letter.contact)))
        self._paragraph(last)
        self._sign()
        self._contact()
        if self._letter.slip:
            self._slip()
        self._kit.page(self._page, self._bookmark)

    def _head(self) -> None:
        kit, letter = self._kit, self._letter
        if letter.letterhead.emblem:
            photo = kit.book.photo(letter.letterhead.emblem)
            at = (A4[0] / 2 - _EMBLEM / 2, OFFICIAL.top - 1 * CM)
            self._page.photo(photo, at, (_EMBLEM, _EMBLEM), whole=True)
            self.y += _EMBLEM - 1 * CM
        self.y += _HIGH
        number = f"{kit.say(_NUMBER)}  {letter.letterhead.number(letter.number)}"
        self._page.text(OFFICIAL.left, self.y, thai_digits(number), _SIZE)
        for line in letter.address:
            for part in kit.lines(thai_digits(line), OFFICIAL.right - _RIGHT, _SIZE):
                self._page.text(_RIGHT, self.y, part, _SIZE)
                self.y += _HIGH
        self.y += 0 if letter.address else _HIGH
        day = letter.day or "…………………………………"
        self._page.text(A4[0] / 2, self.y + 4, thai_digits(day), _SIZE, align=MIDDLE)
        self.y += _HIGH + 10

    def _wide(self, label: Words) -> float:
        return self._kit.width(self._kit.say(label), _SIZE) + 12

    def _labelled(self, label: Words, text: str) -> None:
        self._room(_HIGH)
        self._page.text(OFFICIAL.left, self.y, self._kit.say(label), _SIZE)
        self._text(OFFICIAL.left + self._wide(label), text or "…" * 40)
        self.y += 4

    def _text(self, left: float, text: str) -> None:
        for line in self._kit.lines(thai_digits(text), OFFICIAL.right - left, _SIZE):
            self._room(_HIGH)
            self._page.text(left, self.y, line, _SIZE)
            self.y += _HIGH

    def _paragraph(self, text: str) -> None:
        """The first line stands in by 2.5 cm."""
        said = thai_digits(text)
        first = self._kit.lines(said, OFFICIAL.width - _INDENT, _SIZE)[0]
        self._room(_HIGH)
        self._page.text(OFFICIAL.left + _INDENT, self.y, first, _SIZE)
        self.y += _HIGH
        rest = said[len(first):].strip()
        if rest:
            self._text(OFFICIAL.left, rest)
        self.y += 5

    def _sign(self) -> None:
        letter, x = self._letter, OFFICIAL.left + OFFICIAL.width * 0.66
        self.y += 6
        self._page.text(x, self.y, self._kit.say(_YOURS), _SIZE, align=MIDDLE)
        self.y += _HIGH * 2.6
        self._page.text(x, self.y, f"({letter.name or '…' * 24})", _SIZE, align=MIDDLE)
        self.y += _HIGH
        self._page.text(x, self.y, letter.position or "…" * 20, _SIZE, align=MIDDLE)
        self.y += _HIGH * 1.6

    def _contact(self) -> None:
        for line in self._letter.contact:
            self._room(_HIGH)
            self._page.text(OFFICIAL.left, self.y, thai_digits(line), _SIZE - 1)
            self.y += _HIGH - 2

    def _slip(self) -> None:
        self._room(_HIGH * (len(self._letter.slip) + 1) + 24)
        self.y += 10
        self._page.dots(OFFICIAL.left, OFFICIAL.right, self.y)
        self._page.text(A4[0] / 2, self.y + 12, self._kit.say(_CUT), 9, align=MIDDLE)
        self.y += _HIGH + 16
        for line in self._letter.slip:
            self._text(OFFICIAL.left, line)

    def _room(self, high: float) -> None:
        """Go on to a new page where ``high`` points do not fit any more."""
        if self.y + high - _HIGH > OFFICIAL.bottom:
            self._kit.page(self._page, self._bookmark)
            self._bookmark = ()
            self._page, self.y = self._begun(), OFFICIAL.top + 6
            self._sheets += 1
            number = thai_digits(f"- {self._sheets} -")
            self._page.text(A4[0] / 2, OFFICIAL.top - 8, number, _SIZE, align=MIDDLE)
            self.y += _HIGH
