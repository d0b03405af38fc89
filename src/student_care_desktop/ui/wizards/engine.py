"""One engine for all wizards: steps at the left, one page at the right, Back that keeps everything."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget

from student_care_desktop.domain.flow import Page, Walk
from student_care_desktop.domain.words import Say, Words, mark
from student_care_desktop.ui.focus import follow
from student_care_desktop.ui.furniture import (
    Card,
    button,
    column,
    paragraph,
    repolish,
    row,
    set_paragraph,
    title,
)
from student_care_desktop.ui.wizards.page import FormPage, PageView, Views
from student_care_desktop.ui.wizards.steps import Steps

__all__ = ["Wizard"]

BACK = mark("Wizard", "Back")
LATER = mark("Wizard", "Finish later")
CANCEL = mark("Wizard", "Cancel")
ALL_KEPT = mark("Wizard", "Going back keeps everything you have filled in")
_AHEAD = 60
"""Milliseconds of rest before a piece of the next page is made."""


def _freely(walk: Walk) -> bool:
    return True


class Wizard(Card):
    """Drives a :class:`Walk`: shows its page, keeps its answers, knows nothing of what they mean.

    ``finished``, ``later`` and ``cancelled`` carry the walk.  With ``keep`` every step is handed over
    as a draft and "Finish later" is offered.  ``leaving`` stores what the page says whichever way it is
    left; where it says False the person stays.
    """

    finished = Signal(object)
    later = Signal(object)
    cancelled = Signal(object)
    moved = Signal(object)
    """Walk: another page is shown."""

    def __init__(
        self, walk: Walk, views: Views, say: Say, subject: str = "",
        keep: Callable[[Walk], Words | None] | None = None, leaving: Callable[[Walk], bool] = _freely,
    ) -> None:
        super().__init__(margin=0)
        self._leaving = leaving
        self.walk = walk
        self._makers, self._say, self._keep = views, say, keep
        self._views: dict[str, PageView] = {}
        self._steps = Steps(say, say(walk.flow.title), subject)
        self._steps.asked.connect(self.go)
        self._ahead = QTimer(self, singleShot=True, interval=_AHEAD)
        self._ahead.timeout.connect(self._look_ahead)
        self._looking = False
        self._build()
        self._show()

    def look_ahead(self) -> None:
        """From now on make each page while the person is on the one before: no page has to be waited for."""
        self._looking = True
        self._ahead.start()

    def _look_ahead(self) -> None:
        if not self._looking or not self.isVisible() or self.walk.last:
            return
        if self._view(self.walk.pages[self.walk.place + 1].key).prepare():
            self._ahead.start()

    def _build(self) -> None:
        self._title, self._why = title(), paragraph("", "soft")
        self._stack = QStackedWidget()
        upper = column(self._title, self._why, gap=2)
        upper.addSpacing(12)
        upper.addWidget(self._stack, 1)
        upper.setContentsMargins(22, 18, 22, 10)
        right = column(upper, self._foot(), gap=0)
        whole = QHBoxLayout()
        whole.setSpacing(0)
        whole.addWidget(self._steps)
        whole.addLayout(right, 1)
        self.body.addLayout(whole)

    def _foot(self) -> QFrame:
        say = self._say
        self._note = paragraph("", "soft")
        self._back = button(say(BACK), self.back, keys="Ctrl+PgUp")
        self._next = button("", self.next, kind="primary", keys="Ctrl+Return")
        self._leave = button(say(LATER if self._keep else CANCEL), self.put_away)
        line = row(self._note, self._leave, self._back, self._next, gap=10)
        line.setStretch(0, 1)
        line.setContentsMargins(22, 11, 22, 11)
        foot = QFrame()
        foot.setObjectName("wizardfoot")
        foot.setLayout(line)
        return foot

    @property
    def view(self) -> PageView:
        """The page on the screen."""
        return self._views[self.walk.at]

    def next(self) -> None:
        """What the primary button does: on to the next page, or finish."""
        self.view.commit()
        if self._ready() and self._leaving(self._answered()):
            self.view.leave(self._go_on)

    def back(self) -> None:
        """To the page before, keeping what this one says."""
        self.view.commit()
        if self._leaving(self._answered()):
            self.walk = self._answered().back()
            self._show()

    def go(self, key: str) -> None:
        """To a page chosen in the list of steps, if it may be entered."""
        self.view.commit()
        answered = self._answered()
        if key != self.walk.at and answered.reachable(key) and self._leaving(answered):
            self.walk = self._answered().to(key)
            self._show()

    def put_away(self) -> None:
        """Leave the wizard: with drafts everything is kept, without them nothing was done."""
        if self._keep:
            self.view.commit()
            answered = self._answered()
            if self._leaving(answered):
                self.walk = answered
                self._keep(self.walk)
                self.later.emit(self.walk)
        else:
            self.cancelled.emit(self.walk)

    def note(self, words: Words) -> None:
        """Say below what became of the page that was left; a complaint that stands there stays."""
        if self._note.property("role") != "problem" and not self.walk.first:
            self._say_below(self._say(words), "soft")

    def put(self, walk: Walk) -> None:
        """Show another walk of the same flow."""
        self.walk = walk
        self._show()

    def _answered(self) -> Walk:
        return self.walk.answer(self.view.answer())

    def _go_on(self) -> None:
        walk = self._answered()
        if walk.last:
            self.walk = walk
            self.finished.emit(walk)
        else:
            self.walk = walk.next()
            self._show()

    def _show(self) -> None:
        page, view = self.walk.page, self._view(self.walk.at)
        self._title.setText(self._say(page.title))
        set_paragraph(self._why, self._say(page.why))
        self._stack.setCurrentWidget(view)
        self._back.setEnabled(not self.walk.first)
        done = any(one.sealed for one in self.walk.pages[: self.walk.place + 1])
        self._leave.setVisible(not done)
        view.enter(self.walk.answers)
        self._order()
        self._steps.show_walk(self.walk)
        kept = self._keep(self.walk) if self._keep else None
        self._say_below("" if self.walk.first else self._say(kept or ALL_KEPT), "soft")
        self._refresh()
        self._settle(view)
        self.moved.emit(self.walk)
        self._ahead.start()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._order()
        self._settle(self.view)

    def _settle(self, view: PageView) -> None:
        """The cursor goes where the page begins; where there is nothing to write, to the way on."""
        self._next.setFocus()
        view.settle()

    def _order(self) -> None:
        """Tab leads from the page to the buttons below it, though pages are made after them."""
        follow(self._stack, self._leave, self._back, self._next)

    def _view(self, key: str) -> PageView:
        if key not in self._views:
            maker = self._makers.get(key)
            made = maker() if maker else FormPage(self._page(key), self._say)
            made.changed.connect(self._refresh)
            self._views[key] = made
            self._stack.addWidget(made)
        return self._views[key]

    def _page(self, key: str) -> Page:
        return next(page for page in self.walk.flow.pages if page.key == key)

    def _refresh(self) -> None:
        """The primary button says what it does; an old complaint goes when it is mended."""
        page = self.walk.page
        self._next.setText(self._say(self.view.go_on() or page.go_on))
        if self._note.property("role") == "problem" and self._problem() is None:
            self._say_below("", "soft")

    def _problem(self) -> Words | None:
        return self.view.problem() or self._answered().problem

    def _ready(self) -> bool:
        problem = self._problem()
        if problem:
            self._say_below(self._say(problem), "problem")
        return problem is None

    def _say_below(self, text: str, role: str) -> None:
        repolish(self._note, role=role)
        set_paragraph(self._note, text)
