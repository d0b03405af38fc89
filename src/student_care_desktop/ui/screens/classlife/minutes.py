"""The minutes of a meeting: when, where, who led it, and the five items of the agenda."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from student_care_desktop.domain.class_life import Meeting
from student_care_desktop.domain.words import Say, mark
from student_care_desktop.services.meetings import OFFERED
from student_care_desktop.ui.forms.form import Form
from student_care_desktop.ui.furniture import Card, button, column, paragraph, row, scrolled

__all__ = ["MinutesPage"]

_KEYS = (
    "day", "start", "finish", "satisfaction", "place", "chair", "secretary", "informed", "minutes", "arising",
    "considered", "others",
)
KEEP = mark("Class life", "Keep")
HOW = mark("Class life", "The five items of the agenda · Tab goes on, Enter begins a new line in an item")
_COLUMNS = 4


class MinutesPage(QWidget):
    """``wanted`` asks to keep what is written."""

    wanted = Signal()

    def __init__(self, say: Say) -> None:
        super().__init__()
        self.shown = Meeting()
        self.form = Form(Meeting, _KEYS, say, _COLUMNS, flat=True)
        inner, paper, body = QWidget(), Card(margin=14), column(self.form, None)
        body.setContentsMargins(0, 0, 12, 0)
        inner.setLayout(body)
        self.keep = button(say(KEEP), self.wanted.emit, keys="Ctrl+S", picture="save")
        self.offered = button("", picture="history")
        foot = row(paragraph(say(HOW), "small"), self.offered, self.keep, gap=12)
        foot.setStretch(0, 1)
        paper.add(scrolled(inner), foot)
        paper.body.setStretch(0, 1)
        self.setLayout(column(paper))

    def put(self, meeting: Meeting, *, locked: bool) -> None:
        """Show the minutes; ``locked``: nobody writes."""
        self.shown = meeting
        self.form.load(meeting)
        self.form.setEnabled(not locked)
        self.keep.setVisible(not locked)

    def offer(self, earlier: Meeting) -> None:
        """Put the texts of an earlier meeting there, as if they had been written."""
        self.form.fill(replace(self.value(), **{name: getattr(earlier, name) for name in OFFERED}))

    def value(self) -> Meeting:
        """The minutes as they are written."""
        return self.form.value()

    @property
    def dirty(self) -> bool:
        """Whether something is written that is not kept."""
        return self.form.dirty

    def settle(self) -> None:
        """The cursor where the work begins."""
        self.form.focus()
