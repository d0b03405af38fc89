"""ใบส่งต่อภายใน and, on the lower half of the same page, the feedback slip that goes back to the sender."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from student_care_desktop.domain.fields import fields_of
from student_care_desktop.domain.referral_papers import ReferralFacts
from student_care_desktop.domain.referrals import INSIDE, URGENCIES, Referral
from student_care_desktop.domain.words import Words, mark
from student_care_desktop.reports.drawing import MIDDLE
from student_care_desktop.reports.entries import Entry, entries_of, values_of
from student_care_desktop.reports.forms.heads import OF_YEAR, PRIVATE, bookmark, child_values, put_head
from student_care_desktop.reports.kit import Kit
from student_care_desktop.reports.layout import DENSE, SIGNED, Layout, Signature, signatures
from student_care_desktop.reports.places import Plan, Value
from student_care_desktop.reports.rows import put_rows

__all__ = ["NUMBER", "TITLE", "ReferralSlip", "told"]

TITLE = mark("ReferralPaper", "Referral inside the school")
BACK = mark("ReferralPaper", "Feedback slip (goes back to the sender)")

_FIELDS = entries_of(Referral, "referral")
NUMBER = Entry("referral.number", mark("ReferralPaper", "Referral no."), weight=2)
"""Not to be taken for the child's number in the class."""
_SLIP = {
    "number": NUMBER, "day": _FIELDS["day"],
    "age": Entry("age", mark("ReferralPaper", "Age (years)"), weight=1),
    "guardian": Entry("guardian", mark("ReferralPaper", "Guardian"), weight=4),
    "phone": Entry("phone", mark("ReferralPaper", "Phone"), weight=2),
    "receiver": Entry("referral.receiver", mark("ReferralPaper", "To"), options=INSIDE),
    "receiver_name": _FIELDS["receiver_name"],
    "area": Entry("area", mark("ReferralPaper", "Area"), weight=3),
    "urgency": Entry("referral.urgency", fields_of(Referral)["urgency"].label, options=URGENCIES),
    "problem": Entry("referral.problem", fields_of(Referral)["problem"].label, lines=4),
    "since": _FIELDS["since"],
    "helped": Entry("referral.helped", fields_of(Referral)["helped"].label, lines=3),
    "asked": Entry("referral.asked", fields_of(Referral)["asked"].label, lines=2),
    "attached": Entry("attached", mark("ReferralPaper", "Attached parts of the record"), lines=1),
}
_SLIP_ROWS = (
    "number:2 day:3 age:1", "guardian:4 phone:2", "receiver", "receiver_name:3 area:3", "urgency", "problem",
    "since", "helped", "asked", "attached",
)
_ANSWER = {
    "received": Entry("received", mark("ReferralPaper", "Received on"), weight=2),
    "by": Entry("", mark("ReferralPaper", "by"), weight=3),
    "taken": Entry("taken", mark("ReferralPaper", "Decision"), options=(
        ("yes", mark("ReferralPaper", "taken")), ("no", mark("ReferralPaper", "sent back, because")),
    ), write=("no",)),
    "result": Entry("result", mark("ReferralPaper", "What was done, and result so far"), lines=4),
    "then": Entry("then", mark("ReferralPaper", "From here"), options=(
        ("on", mark("ReferralPaper", "help goes on")), ("end", mark("ReferralPaper", "finished")),
        ("out", mark("ReferralPaper", "to be referred outside")),
    )),
    "please": Entry("", mark("ReferralPaper", "What the homeroom teacher is asked to do"), lines=2),
}
_ANSWER_ROWS = ("received:2 by:3", "taken", "result", "then", "please")
_SENDER = Signature("referral.sender", mark("ReferralPaper", "Sent by"))
_RECEIVER = Signature("referral.receiver_name", mark("ReferralPaper", "Received by"))
_ANSWERS = ("answered", "following", "ended")


class ReferralSlip:
    """Prints slips into one document; ``code`` is the code of the form."""

    def __init__(self, kit: Kit, code: str) -> None:
        self._kit, self._code = kit, code
        self._plan = cache(self._make_plan)

    def draw(self, facts: ReferralFacts, blank: bool) -> None:
        """Print one slip; ``blank`` leaves everything to be written by hand."""
        kit = self._kit
        values = dict(child_values(facts, kit, blank))
        if not blank:
            values |= dict(_values(facts, kit))
        self._plan().print(values, bookmark(facts, kit.say(TITLE), blank))

    def _make_plan(self) -> Plan:
        kit = self._kit
        layout = Layout(kit, DENSE, lambda page: None, pitch=18.4)
        put_head(layout, self._code, kit.say(TITLE), OF_YEAR)
        put_rows(layout, _SLIP, _SLIP_ROWS)
        signatures(layout, (_SENDER, _RECEIVER))
        top = layout.strip(26)
        frame, drawing = layout.frame, layout.sheet.drawing
        drawing.dots(frame.left, frame.right, top + 4)
        drawing.text((frame.left + frame.right) / 2, top + 20, kit.say(BACK), 12.5, "bold", MIDDLE)
        put_rows(layout, _ANSWER, _ANSWER_ROWS)
        layout.y = max(layout.y, frame.bottom - SIGNED - 0.01)
        signatures(layout, (Signature("", mark("ReferralPaper", "Answered by")), Signature("", _HEAD)))
        return layout.plan(PRIVATE)


_HEAD: Words = mark("Role", "Head of the care system")


def _values(facts: ReferralFacts, kit: Kit) -> Iterator[tuple[str, Value]]:
    one = facts.referral
    yield from values_of(one, "referral", kit)
    yield "age", str(facts.age or "")
    yield "guardian", facts.guardian
    yield "phone", facts.phone
    yield "area", told(facts.area, kit)
    yield "attached", ", ".join(kit.say(part.title) for part in facts.parts)
    if one.heard:
        yield "received", kit.day(one.heard)
        yield "taken", ("no",) if one.state == "returned" else ("yes",)
    if one.state in _ANSWERS:
        yield "result", one.result
        yield "then", ("end",) if one.state == "ended" else ("on",)


def told(words: Words | str, kit: Kit) -> str:
    """A text as it is said on this paper."""
    return kit.say(words) if isinstance(words, Words) else words
