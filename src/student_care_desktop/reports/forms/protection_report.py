"""รายงานการแจ้งเหตุคุ้มครองเด็ก: one child at a time, secret; what is sealed few may print."""

from __future__ import annotations

from student_care_desktop.domain.care_papers import ProtectionFacts
from student_care_desktop.domain.counsel import ProtectionReport
from student_care_desktop.domain.counselling import Seen
from student_care_desktop.domain.fields import fields_of
from student_care_desktop.domain.words import mark
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
from student_care_desktop.reports.layout import DENSE, SIGNED, Layout, Signature, signatures

__all__ = ["TITLE", "ProtectionPaper"]

TITLE = mark("ProtectionPaper", "Child protection report")
_LAW = mark(
    "ProtectionPaper",
    "Child Protection Act B.E. 2546, sections 29 and 41: report without delay. Section 27 and 50: nobody "
    "publishes what tells who the child is.",
)
_SEEN = mark("ProtectionPaper", "1  What the child said and what was seen")
_TOLD = mark("ProtectionPaper", "2  Who was told, and when it was reported")
_DONE = mark("ProtectionPaper", "3  What was done, and parents")
_SEALED = mark(
    "ProtectionPaper",
    "Sealed: only the guidance teacher and the head of the care system print this part.",
)
_SIGNERS = (
    Signature("reporter", mark("ProtectionPaper", "Who reports")),
    Signature("", mark("ProtectionPaper", "Principal")),
)
_WHO = ("found", "found_by", "told", "principal_at", "reported_to", "reported_at", "channel", "reference")
_MORE = ("parent", "centre_no", "ended")
_LINES = {"said": 4, "seen": 3, "injuries": 2}


class ProtectionPaper:
    """Prints one report; ``code`` is the code of the form."""

    def __init__(self, kit: Kit, code: str) -> None:
        self._kit, self._code = kit, code

    def draw(self, facts: ProtectionFacts, blank: bool) -> None:
        """Print one report, filled or to be filled by hand."""
        kit, title = self._kit, self._kit.say(TITLE)
        layout = Layout(kit, DENSE, lambda page: put_head(page, self._code, title, OF_YEAR))
        put_head(layout, self._code, title, OF_YEAR)
        report = ProtectionReport() if blank else facts.report
        flow = Flow(kit, layout)
        flow.text(kit.say(_LAW), indent=0)
        self._seen(layout, flow, facts, blank=blank)
        layout.section(_TOLD)
        self._pairs(flow, report, _WHO)
        layout.section(_DONE)
        flow.part(fields_of(ProtectionReport)["safety"].label, report.safety, 2)
        self._pairs(flow, report, _MORE)
        layout.strip(8, keep=SIGNED)
        signatures(layout, _SIGNERS)
        values = dict(child_values(facts, kit, blank))
        values |= {"stamp": kit.say(SECRET), "reporter": report.found_by}
        layout.plan(PRIVATE).print(values, bookmark(facts, title, blank))

    def _seen(self, layout: Layout, flow: Flow, facts: ProtectionFacts, *, blank: bool) -> None:
        layout.section(_SEEN)
        if facts.sealed and not blank:
            flow.text(self._kit.say(_SEALED), "italic")
        for one in (Seen(),) if blank else facts.seen:
            for key, field in fields_of(Seen).items():
                if blank or getattr(one, key):
                    flow.part(field.label, getattr(one, key), _LINES[key])

    def _pairs(self, flow: Flow, report: ProtectionReport, keys: tuple[str, ...]) -> None:
        known, say = fields_of(ProtectionReport), self._kit.say
        flow.pairs([(known[key].label, told_of(known[key], getattr(report, key), say)) for key in keys])
