"""รายงานการศึกษารายกรณี: chapter by chapter, with the picture of the family; secret."""

from __future__ import annotations

from student_care_desktop.domain.care_papers import StudyFacts
from student_care_desktop.domain.studies import CHAPTERS, Chapter
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
from student_care_desktop.reports.layout import DENSE, Layout, Signature, signatures, together

__all__ = ["TITLE", "CaseStudyPaper"]

TITLE = mark("StudyPaper", "Case study")
_DRAFT = mark("StudyPaper", "Draft, not finished")
_WRITER = Signature("writer", mark("StudyPaper", "Written by"))
_SIGNERS = (_WRITER, Signature("", mark("StudyPaper", "Head of the care system")))
_LINES, _MANY, _LONG = 4, 6, ("findings", "diagnosis", "plan")


class CaseStudyPaper:
    """Prints studies; ``code`` is the code of the form."""

    def __init__(self, kit: Kit, code: str) -> None:
        self._kit, self._code = kit, code

    def draw(self, facts: StudyFacts, blank: bool) -> None:
        """Print one study; blank: lines to write on under every chapter."""
        kit, title = self._kit, self._kit.say(TITLE)
        layout = Layout(kit, DENSE, lambda page: put_head(page, self._code, title, OF_YEAR))
        put_head(layout, self._code, title, OF_YEAR)
        if not blank and facts.study.status == "draft":
            Flow(kit, layout).text(kit.say(_DRAFT), "italic", 0)
        for one in CHAPTERS[:-1]:
            self._chapter(layout, facts, one, blank=blank)
        together(layout, lambda page: self._close(page, facts, blank=blank))
        values = dict(child_values(facts, kit, blank))
        values |= {"stamp": kit.say(SECRET), "writer": "" if blank else facts.study.writer}
        layout.plan(PRIVATE).print(values, bookmark(facts, title, blank))

    def _close(self, layout: Layout, facts: StudyFacts, *, blank: bool) -> None:
        self._chapter(layout, facts, CHAPTERS[-1], blank=blank)
        layout.strip(10)
        signatures(layout, _SIGNERS)

    def _chapter(self, layout: Layout, facts: StudyFacts, one: Chapter, *, blank: bool) -> None:
        flow, lines = Flow(self._kit, layout), _MANY if one.key in _LONG else _LINES
        if blank:
            layout.section(one.title, keep=lines * 21)
            flow.dots(lines)
            return
        family = facts.family if one.key == "family" else None
        layout.section(one.title, keep=height_of(family) if family else 60)
        if family:
            put_genogram(layout, family)
        flow.text(facts.chapters.get(one.key, "") or "–")
