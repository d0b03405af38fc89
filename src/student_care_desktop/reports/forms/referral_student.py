"""แบบบันทึกการส่งต่อนักเรียน (secret): the chosen parts of the record and no other; and the hand-over summary."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache

from student_care_desktop.domain.record_parts import PARTS, TITLES, Part
from student_care_desktop.domain.referral_papers import ReferralFacts
from student_care_desktop.domain.referrals import Referral
from student_care_desktop.domain.words import Words, mark
from student_care_desktop.reports.entries import Entry, entries_of, values_of
from student_care_desktop.reports.forms.heads import OF_YEAR, PRIVATE, bookmark, child_values, put_head
from student_care_desktop.reports.forms.referral_slip import NUMBER, told
from student_care_desktop.reports.kit import Kit
from student_care_desktop.reports.layout import DENSE, Layout, Signature, signatures, together
from student_care_desktop.reports.places import Value
from student_care_desktop.reports.rows import put_rows

__all__ = ["HANDOVER_TITLE", "TITLE", "Handover", "ReferralStudent"]

TITLE = mark("ReferralPaper", "Summary of a student who is referred")
HANDOVER_TITLE = mark("ReferralPaper", "Hand-over of a student to another school")

_FIELDS = entries_of(Referral, "referral")
_ENTRIES = {
    "number": NUMBER, "day": _FIELDS["day"],
    "age": Entry("age", mark("ReferralPaper", "Age (years)"), weight=1),
    "agency": Entry("agency", mark("ReferralPaper", "Referred to"), weight=4),
    "area": Entry("area", mark("ReferralPaper", "Area"), weight=3),
    "problem": _FIELDS["problem"], "since": _FIELDS["since"], "helped": _FIELDS["helped"],
    "asked": _FIELDS["asked"], "diagnosis": _FIELDS["diagnosis"], "documents": _FIELDS["documents"],
    "companion": _FIELDS["companion"], "carrier": _FIELDS["carrier"], "travel": _FIELDS["travel"],
    "appointment": _FIELDS["appointment"],
}
_ROWS = (
    "number:2 day:3 age:1", "agency:4 area:2", "problem", "since", "helped", "asked", "diagnosis",
    "documents", "companion:3 carrier:3", "travel:4 appointment:2",
)
_SECRET = mark("Paper", "Secret")
_PARTS = mark("ReferralPaper", "Parts of the record that were chosen")
_ALWAYS = mark("ReferralPaper", "Name, class and age only")
_EMPTY = mark("ReferralPaper", "nothing is recorded")
_LEFT_OUT = mark("ReferralPaper", "Left out: {parts}")
_NOTHING = mark("ReferralPaper", "nothing")
_LINE = mark("ReferralPaper", "{label}: {text}")
_BY = Signature("referral.sender", mark("ReferralPaper", "Written by"))
_GUIDANCE = Signature("", mark("Paper", "Guidance teacher"))
_PRINCIPAL = Signature("", mark("Role", "Principal"))
_HIGH, _SIZE = 15.0, 10.5


class ReferralStudent:
    """Prints summaries into one document; ``code`` is the code of the form."""

    title: Words = TITLE
    rows: Sequence[str] = _ROWS

    def __init__(self, kit: Kit, code: str) -> None:
        self.kit, self._code = kit, code
        self._head = cache(self._titled)

    def draw(self, facts: ReferralFacts, blank: bool) -> None:
        """Print one summary, on as many pages as the chosen parts need."""
        kit, layout = self.kit, Layout(self.kit, DENSE, self._put_head, pitch=18.5)
        self._put_head(layout)
        named = {key for row in self.rows for key in (cell.partition(":")[0] for cell in row.split())}
        put_rows(layout, {key: one for key, one in _ENTRIES.items() if key in named}, self.rows)
        self._put_parts(layout, facts, blank)
        together(layout, lambda page: self._close(page, facts, blank))
        values = {**dict(child_values(facts, kit, blank)), "stamp": kit.say(_SECRET) if facts.secret else ""}
        if not blank:
            values |= dict(_values(facts, kit))
        layout.plan(PRIVATE).print(values, bookmark(facts, self._head(), blank))

    def _titled(self) -> str:
        return self.kit.say(self.title)

    def _put_head(self, layout: Layout) -> None:
        put_head(layout, self._code, self._head(), OF_YEAR)

    def _put_parts(self, layout: Layout, facts: ReferralFacts, blank: bool) -> None:
        layout.section(_PARTS)
        if blank:
            self._empty(layout)
            return
        if not facts.parts:
            self._text(layout, self.kit.say(_ALWAYS))
        for part in facts.parts:
            self._part(layout, part)

    def _close(self, layout: Layout, facts: ReferralFacts, blank: bool) -> None:
        """What was left out, and who signs."""
        if not blank:
            left = ", ".join(self.kit.say(TITLES[key]) for key in facts.left_out)
            self._text(layout, self.kit.say(_LEFT_OUT.with_(parts=left or _NOTHING)))
        signatures(layout, (_BY, _GUIDANCE, _PRINCIPAL))

    def _part(self, layout: Layout, part: Part) -> None:
        self._text(layout, self.kit.say(part.title), "bold", keep=_HIGH)
        for line in part.lines:
            text = self.kit.say(_LINE.with_(label=line.label, text=line.text)) if line.label else line.text
            for piece in text.split("\n"):
                self._text(layout, piece, indent=12)
        if not part.lines:
            self._text(layout, self.kit.say(_EMPTY), indent=12)
        layout.strip(3)

    def _text(
        self, layout: Layout, text: str, face: str = "regular", indent: float = 0, keep: float = 0
    ) -> None:
        for line in self.kit.lines(text, layout.frame.width - indent, _SIZE, face):
            y = layout.strip(_HIGH, keep) + _HIGH - 3.5
            layout.sheet.drawing.text(layout.frame.left + indent, y, line, _SIZE, face)

    def _empty(self, layout: Layout) -> None:
        """A dotted line for each part, in the order of the screen."""
        frame = layout.frame
        for _, words in PARTS:
            label = self.kit.say(words)
            y = layout.strip(layout.pitch) + layout.sheet.base
            layout.sheet.drawing.text(frame.left, y, label, _SIZE)
            layout.sheet.drawing.dots(frame.left + self.kit.width(label, _SIZE) + 6, frame.right, y + 1)


class Handover(ReferralStudent):
    """Prints what goes to another school in a hand-over pack."""

    title = HANDOVER_TITLE
    rows = ("age:1",)


def _values(facts: ReferralFacts, kit: Kit) -> Iterator[tuple[str, Value]]:
    yield from values_of(facts.referral, "referral", kit)
    yield "age", str(facts.age or "")
    yield "area", told(facts.area, kit)
    yield "agency", facts.agency.name if facts.agency else ""
