"""บันทึกการให้คำปรึกษา: the sessions of one child, for those who read what was said; secret."""

from __future__ import annotations

from collections.abc import Sequence

from student_care_desktop.domain.care_papers import CounsellingFacts
from student_care_desktop.domain.counsel import Counselling
from student_care_desktop.domain.counselling import Spoken
from student_care_desktop.domain.fields import fields_of
from student_care_desktop.domain.words import Words, mark
from student_care_desktop.reports.days import told_of
from student_care_desktop.reports.flowing import Flow
from student_care_desktop.reports.forms.heads import (
    OF_YEAR,
    PRIVATE,
    SECRET,
    bookmark,
    child_values,
    put_head,
)
from student_care_desktop.reports.kit import Kit
from student_care_desktop.reports.layout import DENSE, Layout, Signature, signatures, together

__all__ = ["TITLE", "CounsellingRecord"]

TITLE = mark("CounsellingPaper", "Counselling record")
_SESSION = mark("CounsellingPaper", "Session no. {number}")
_BLANK = mark("CounsellingPaper", "Session no. ..........")
_SIGNERS = (
    Signature("counsellor", mark("CounsellingPaper", "Counsellor")),
    Signature("", mark("CounsellingPaper", "Head of the care system")),
)
_HEAD = ("day", "start", "finish", "place", "form", "asked_by", "counsellor", "next_day")
_Part = tuple[Words, str, int]
"""A label, its text, and how many dotted lines stand for an empty one."""
_LINES = {"topic": 1, "content": 6, "feeling": 2, "approach": 2, "agreement": 2, "risk": 1, "risk_note": 1}


class CounsellingRecord:
    """Prints the sessions of children; ``code`` is the code of the form."""

    def __init__(self, kit: Kit, code: str) -> None:
        self._kit, self._code = kit, code

    def draw(self, facts: CounsellingFacts, blank: bool) -> None:
        """Print one child, a section for each session; blank: one session to write."""
        kit, title = self._kit, self._kit.say(TITLE)
        layout = Layout(kit, DENSE, lambda page: put_head(page, self._code, title, OF_YEAR))
        put_head(layout, self._code, title, OF_YEAR)
        *before, last = ((Counselling(), Spoken()),) if blank else facts.sessions
        for session, spoken in before:
            self._head_of(layout, session, blank=False)
            self._parts(layout, _said(spoken, kit, blank=False))
        self._head_of(layout, last[0], blank=blank)
        *said, end = _said(last[1], kit, blank=blank)
        self._parts(layout, said)
        together(layout, lambda page: self._close(page, end))
        values = dict(child_values(facts, kit, blank))
        values |= {"stamp": kit.say(SECRET), "counsellor": last[0].counsellor}
        layout.plan(PRIVATE).print(values, bookmark(facts, title, blank))

    def _head_of(self, layout: Layout, session: Counselling, *, blank: bool) -> None:
        kit, about = self._kit, fields_of(Counselling)
        layout.section(_BLANK if blank else _SESSION.with_(number=session.number))
        shown = [("" if blank else told_of(about[key], getattr(session, key), kit.say)) for key in _HEAD]
        Flow(kit, layout).pairs([(about[key].label, text) for key, text in zip(_HEAD, shown, strict=True)])

    def _parts(self, layout: Layout, parts: Sequence[_Part]) -> None:
        for part in parts:
            Flow(self._kit, layout).part(*part)

    def _close(self, layout: Layout, end: _Part) -> None:
        self._parts(layout, (end,))
        layout.strip(2)
        signatures(layout, _SIGNERS)


def _said(spoken: Spoken, kit: Kit, *, blank: bool) -> list[_Part]:
    """What was said by part, its topic at least; blank: every part."""
    told = [
        (field.label, field.show(getattr(spoken, key), kit.say), _LINES[key])
        for key, field in fields_of(Spoken).items()
    ]
    return told if blank else [one for one in told if one[1]] or told[:1]
