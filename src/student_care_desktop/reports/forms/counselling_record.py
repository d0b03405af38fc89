"""บันทึกการให้คำปรึกษา: the sessions of one child, for those who read what was said; secret."""

from __future__ import annotations

from student_care_desktop.domain.care_papers import CounsellingFacts
from student_care_desktop.domain.counsel import Counselling
from student_care_desktop.domain.counselling import Spoken
from student_care_desktop.domain.fields import fields_of
from student_care_desktop.domain.words import mark
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
from student_care_desktop.reports.layout import DENSE, SIGNED, Layout, Signature, signatures

__all__ = ["TITLE", "CounsellingRecord"]

TITLE = mark("CounsellingPaper", "Counselling record")
_SESSION = mark("CounsellingPaper", "Session no. {number}")
_BLANK = mark("CounsellingPaper", "Session no. ..........")
_SIGNERS = (
    Signature("counsellor", mark("CounsellingPaper", "Counsellor")),
    Signature("", mark("CounsellingPaper", "Head of the care system")),
)
_HEAD = ("day", "start", "finish", "place", "form", "asked_by", "counsellor", "next_day")
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
        for session, spoken in () if blank else facts.sessions:
            self._session(layout, session, spoken, blank=False)
        if blank:
            self._session(layout, Counselling(), Spoken(), blank=True)
        layout.strip(0, keep=SIGNED)
        signatures(layout, _SIGNERS)
        values = dict(child_values(facts, kit, blank))
        last = facts.sessions[-1][0].counsellor if facts.sessions and not blank else ""
        values |= {"stamp": kit.say(SECRET), "counsellor": last}
        layout.plan(PRIVATE).print(values, bookmark(facts, title, blank))

    def _session(self, layout: Layout, session: Counselling, spoken: Spoken, *, blank: bool) -> None:
        kit, flow = self._kit, Flow(self._kit, layout)
        layout.section(_BLANK if blank else _SESSION.with_(number=session.number))
        about = fields_of(Counselling)
        shown = [("" if blank else about[key].show(getattr(session, key), kit.say)) for key in _HEAD]
        flow.pairs([(about[key].label, text) for key, text in zip(_HEAD, shown, strict=True)], 3)
        for key, field in fields_of(Spoken).items():
            text = field.show(getattr(spoken, key), kit.say)
            if text or blank:
                flow.part(field.label, text, _LINES[key])
