"""The room of case studies: those of the year, and one of them chapter by chapter."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QStackedWidget

from student_care_desktop.domain.counsel import CaseStudy
from student_care_desktop.domain.papers import Choice, ClassRow
from student_care_desktop.domain.studies import CHAPTERS
from student_care_desktop.domain.thai import short_day
from student_care_desktop.domain.words import Words, mark
from student_care_desktop.services import studies
from student_care_desktop.services.whom import seat
from student_care_desktop.ui.children_page import ChildrenPage
from student_care_desktop.ui.house import Changes, House
from student_care_desktop.ui.paperwork import Paperwork
from student_care_desktop.ui.screens.study.writing import Writing
from student_care_desktop.ui.tables import Align, Column, Ink

__all__ = ["StudyRoom"]

TITLE = mark("Study", "Case studies")
ABOUT = mark("Study", "A child seen as a whole, chapter by chapter. What the records know is filled in.")
EMPTY = mark("Study", "No case study this year yet. Find a child at the right to begin one.")
DRAFT, DONE = mark("Study", "Draft"), mark("Study", "Done")
CHAPTER_COUNT = mark("Study", "{count} of {all}")
FORM = "case-study"

Row = tuple[CaseStudy, ClassRow]


def _written(one: Row) -> Words:
    return CHAPTER_COUNT.with_(count=len(one[0].document), all=len(CHAPTERS))


COLUMNS: tuple[Column[Row], ...] = (
    Column(key="class", heading=mark("Study", "Class"), width=64, order=lambda one: seat(one[1]),
           value=lambda one: one[1].class_name),
    Column(key="no", heading=mark("Study", "No."), width=50, align=Align.MIDDLE,
           value=lambda one: one[1].enrollment.no),
    Column(key="name", heading=mark("Study", "Name"), private=True, value=lambda one: one[1].student.name),
    Column(key="writer", heading=mark("Study", "Written by"), ink=Ink.SOFT, width=120,
           value=lambda one: one[0].writer),
    Column(key="begun", heading=mark("Study", "Begun"), ink=Ink.SOFT, width=86,
           value=lambda one: short_day(one[0].begun) if one[0].begun else "",
           order=lambda one: str(one[0].begun)),
    Column(key="chapters", heading=mark("Study", "Chapters"), ink=Ink.SOFT, width=76, value=_written),
    Column(key="state", heading=mark("Study", "State"), ink=Ink.BADGE, width=76,
           value=lambda one: DONE if one[0].status == "done" else DRAFT,
           tone=lambda one: "good" if one[0].status == "done" else "warn"),
)


class StudyRoom(Paperwork):
    """Visited with an enrollment id or None."""

    def __init__(self, house: House) -> None:
        pages = QStackedWidget()
        super().__init__(house, pages)
        begins = house.may("service", "studies.keep")
        self.listing: ChildrenPage[Row] = ChildrenPage(house, (TITLE, ABOUT), COLUMNS, EMPTY, begins=begins)
        self.writing = Writing(house)
        self._pages = pages
        for page in (self.listing, self.writing):
            pages.addWidget(page)
        self.listing.table.opened.connect(lambda one: self.visit(one[1].enrollment.id))
        self.listing.picking.picked.connect(self.visit)
        self.writing.left.connect(lambda: self.visit(None))
        self.writing.print_asked.connect(self._print)

    def visit(self, thing: Any) -> None:
        """Come in to all studies, or to the one of a child."""
        if not self.may_leave():
            return
        if self.currentWidget() is not self._pages:
            self.back()
        if thing:
            desk = self._house.desk
            if self._house.attempt(lambda: studies.study_of(desk, str(thing)), self.writing.load):
                self._pages.setCurrentWidget(self.writing)
                return
        self._pages.setCurrentWidget(self.listing)
        self._load()
        self.listing.come()

    def on_changed(self, changes: Changes) -> None:
        if self._pages.currentWidget() is self.listing:
            self._load()
        elif not changes.kinds:
            self.writing.veil()

    def may_leave(self) -> bool:
        """When the chapter that is open is stored."""
        return self._pages.currentWidget() is not self.writing or self.writing.put_away()

    def _load(self) -> None:
        self._house.attempt(lambda: studies.studies(self._house.desk), self.listing.put)

    def _print(self, student_id: str, name: str) -> None:
        self.look_at(FORM, Choice(child=student_id), name)
