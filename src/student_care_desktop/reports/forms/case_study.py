"""รายงานการศึกษารายกรณี: chapter by chapter, with the picture of the family; secret."""

from __future__ import annotations

from student_care_desktop.domain.care_papers import StudyFacts
from student_care_desktop.domain.studies import CHAPTERS
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
from student_care_desktop.reports.genogram import height_of, put_genogram
from student_care_desktop.reports.kit import Kit
from student_care_desktop.reports.layout import DENSE, SIGNED, Layout, Signature, signatures

__all__ = ["TITLE", "CaseStudyPaper"]

TITLE = mark("StudyPaper", "Case study")
_DRAFT = mark("StudyPaper", "Draft, not finished")
_WRITER = Signature("writer", mark("StudyPaper", "Written by"))
_SIGNERS = (_WRITER, Signature("", mark("StudyPaper", "Head of the care system")))
_LINES, _MANY = 4, ("findings", "diagnosis", "plan")


class CaseStudyPaper:
    """Prints studies; ``code`` is the code of the form."""

    def __init__(self, kit: Kit, code: str) -> None:
        self._kit, self._code = kit, code

    def draw(self, facts: StudyFacts, blank: bool) -> None:
        """Print one study; blank: lines to write on under every chapter."""
        kit, title = self._kit, self._kit.say(TITLE)
        layout = Layout(kit, DENSE, lambda page: put_head(page, self._code, title, OF_YEAR))
        put_head(layout, self._code, title, OF_YEAR)
        flow = Flow(kit, layout)
        if not blank and facts.study.status == "draft":
            flow.text(kit.say(_DRAFT), "italic", 0)
        for one in CHAPTERS:
            self._chapter(layout, flow, facts, one.key, blank=blank)
        layout.strip(10, keep=SIGNED)
        signatures(layout, _SIGNERS)
        values = dict(child_values(facts, kit, blank))
        values |= {"stamp": kit.say(SECRET), "writer": "" if blank else facts.study.writer}
        layout.plan(PRIVATE).print(values, bookmark(facts, title, blank))

    def _chapter(self, layout: Layout, flow: Flow, facts: StudyFacts, key: str, *, blank: bool) -> None:
        title = next(one.title for one in CHAPTERS if one.key == key)
        draws = key == "family" and facts.family is not None and not blank
        layout.section(title, keep=height_of(facts.family) if draws and facts.family else 60)
        if draws and facts.family:
            put_genogram(layout, facts.family)
        text = "" if blank else facts.chapters.get(key, "")
        if text:
            flow.text(text)
        elif blank:
            flow.dots(_LINES * 2 if key in _MANY else _LINES)
        else:
            flow.text("–")
