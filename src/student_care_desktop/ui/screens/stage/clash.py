"""What a person typed while somebody else was quicker: it is shown, and can be put back on top."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtWidgets import QWidget

from student_care_desktop.domain.fields import fields_of
from student_care_desktop.domain.flow import Page
from student_care_desktop.domain.words import Say, mark
from student_care_desktop.ui.furniture import Card, button, clear, column, heading, paragraph, row, scrolled

__all__ = ["ClashCard", "merged", "mine_of"]

HEAD = mark("Stage room", "This is what you wrote. It is not kept yet; above stands what is kept now.")
BACK = mark("Stage room", "Put mine in again")
AWAY = mark("Stage room", "Leave it as it is kept")


def mine_of(page: Page, mine: Any, was: Any) -> tuple[Any, ...]:
    """The rows that the person wrote or changed since the page was opened; the record of a form."""
    if not isinstance(mine, tuple):
        return (mine,) if mine != was else ()
    seen = {one.id: one for one in was or ()}
    return tuple(one for one in mine if seen.get(one.id) != one)


def merged(theirs: Any, mine: Sequence[Any]) -> Any:
    """What is kept now with the person's rows on top; the record of a form takes its place."""
    if not isinstance(theirs, tuple):
        return mine[0]
    own = {one.id: one for one in mine}
    kept = [own.pop(one.id, one) for one in theirs]
    return (*kept, *own.values())


class ClashCard(Card):
    """Stands below the wizard until the person has decided."""

    def __init__(self, say: Say) -> None:
        super().__init__(margin=12, tone="warn")
        self._say = say
        self._lines = column(gap=2)
        inner = QWidget()
        inner.setLayout(column(self._lines, None, gap=0))
        area = scrolled(inner)
        area.setFixedHeight(74)
        self._back: Callable[[], object] = lambda: None
        self.back = button(say(BACK), lambda: self._decide(back=True))
        self.away = button(say(AWAY), lambda: self._decide(back=False))
        line = row(heading(say(HEAD)), self.away, self.back, gap=10)
        line.setStretch(0, 1)
        self.add(line, area)
        self.hide()

    def put(self, page: Page, mine: Sequence[Any], back: Callable[[], object]) -> None:
        """Show the rows that are not kept; ``back`` puts them in again."""
        clear(self._lines)
        self._back = back
        for one in mine:
            self._lines.addWidget(paragraph(self._line(page, one)))
        self.setVisible(bool(mine))

    def _line(self, page: Page, one: Any) -> str:
        fields = fields_of(type(one))
        shown = (fields[key].show(getattr(one, key), self._say) for key in page.fields if key in fields)
        return " · ".join(text for text in shown if text)

    def _decide(self, *, back: bool) -> None:
        self.hide()
        if back:
            self._back()
