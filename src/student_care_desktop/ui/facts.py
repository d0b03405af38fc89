"""Facts of a record to be read: a soft label and what is known, veiled when names are hidden."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from student_care_desktop.ui import paint
from student_care_desktop.ui.furniture import Elided, label, paragraph
from student_care_desktop.ui.theme import letter

__all__ = ["Fact", "Lines", "Veiled", "fact_grid", "fact_table", "private_label"]

NOTHING = "–"
_LONG = 11
"""Letters beyond which a value may need a second line."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """A line: ``text`` may be empty; ``private`` is veiled with the names; ``widget`` stands in its place."""

    name: str
    text: str = ""
    private: bool = False
    widget: QWidget | None = None


class Veiled(QWidget):
    """A grey bar as wide as the text that must not be seen."""

    def __init__(self, text: str, size: int = 14, bold: bool = False) -> None:
        super().__init__()
        metrics = QFontMetrics(letter(size, bold))
        self._width = min(metrics.horizontalAdvance(text), 260)
        self.setFixedHeight(metrics.height())
        self.setMinimumWidth(min(self._width, 40))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            paint.veil_text(painter, self.rect(), self._width)


def private_label(text: str, role: str, hidden: bool, size: int = 14) -> QWidget:
    """A line that is veiled when names are hidden."""
    return Veiled(text, size, role == "title") if hidden and text else label(text, role)


def fact_grid(facts: Sequence[Fact], hidden: bool, *, names: int = 96) -> QWidget:
    """Facts one below the other; their names take ``names`` pixels."""
    made = QWidget()
    grid = QGridLayout(made)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(10)
    grid.setVerticalSpacing(5)
    grid.setColumnMinimumWidth(0, names)
    grid.setColumnStretch(1, 1)
    for line, fact in enumerate(facts):
        name = paragraph(fact.name, "soft")
        name.setFixedWidth(names)
        value = _value(fact, hidden)
        value.setAccessibleName(fact.name if hidden and fact.private else f"{fact.name} {fact.text}".strip())
        grid.addWidget(name, line, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(value, line, 1, Qt.AlignmentFlag.AlignTop)
    grid.setRowStretch(len(facts), 1)
    return made


@dataclass(frozen=True, slots=True, kw_only=True)
class Lines:
    """A small table to be read; columns stand ``right``, in the ``middle`` or left, ``wide`` ones stretch."""

    heads: Sequence[str]
    rows: Sequence[Sequence[str | QWidget]]
    wide: Collection[int]
    right: Collection[int] = ()
    middle: Collection[int] = ()


def fact_table(lines: Lines) -> QGridLayout:
    """The lines below their heads; a text that has no room in a wide column is cut with …"""
    grid = QGridLayout()
    grid.setHorizontalSpacing(18)
    grid.setVerticalSpacing(7)
    for place in lines.wide:
        grid.setColumnStretch(place, 1)
    for place, head in enumerate(lines.heads):
        grid.addWidget(label(head, "small"), 0, place, _side(lines, place))
    for line, cells in enumerate(lines.rows, 1):
        for place, cell in enumerate(cells):
            grid.addWidget(_cell(cell, place in lines.wide), line, place, _side(lines, place))
    return grid


def _cell(cell: str | QWidget, wide: bool) -> QWidget:
    if isinstance(cell, QWidget):
        return cell
    return Elided(cell) if wide else label(cell)


def _side(lines: Lines, place: int) -> Qt.AlignmentFlag:
    if place in lines.right:
        return Qt.AlignmentFlag.AlignRight
    return Qt.AlignmentFlag.AlignHCenter if place in lines.middle else Qt.AlignmentFlag(0)


def _value(fact: Fact, hidden: bool) -> QWidget:
    if hidden and fact.private and (fact.text or fact.widget):
        return Veiled(fact.text or fact.name)
    if fact.widget:
        return fact.widget
    if not fact.text:
        return label(NOTHING, "soft")
    return paragraph(fact.text) if len(fact.text) > _LONG else label(fact.text)
