"""The rows of weights and heights: one small form a day, added and taken out."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from student_care_desktop.domain.students import Measurement
from student_care_desktop.domain.words import Say, mark
from student_care_desktop.ui.forms import Form
from student_care_desktop.ui.furniture import button, column, row

__all__ = ["Measuring"]

ADD = mark("Student page", "Add a measurement")
REMOVE = mark("Student page", "Take this line out")
_KEYS = ("day", "weight_kg", "height_cm", "measured_by")


class Measuring(QWidget):
    """Newest first, an empty line is no measurement."""

    changed = Signal()

    def __init__(self, say: Say) -> None:
        super().__init__()
        self._say = say
        self._child = ""
        self._loaded: tuple[Measurement, ...] = ()
        self.forms: list[Form[Measurement]] = []
        self._lines = column(gap=10)
        add = button(say(ADD), self.add, picture="add", keys="Ins")
        self.setLayout(column(row(add, None), self._lines, None, gap=14))

    def load(self, child: str, measured: Sequence[Measurement]) -> None:
        """Show the measurements of a child, oldest first as they come."""
        self._child, self._loaded = child, tuple(measured)
        while self.forms:
            self._drop(self.forms[0])
        for one in measured:
            self._insert(one)

    def add(self) -> None:
        """An empty line above the others, the cursor in it."""
        made = self._insert(Measurement(student_id=self._child))
        made.focus()
        self.changed.emit()

    def value(self) -> tuple[Measurement, ...]:
        """All lines, oldest first."""
        return tuple(form.value() for form in reversed(self.forms))

    @property
    def dirty(self) -> bool:
        """Whether anything differs from what was loaded."""
        return any(form.dirty for form in self.forms) or self.value() != self._loaded

    def _insert(self, one: Measurement) -> Form[Measurement]:
        form: Form[Any] = Form(Measurement, _KEYS, self._say, len(_KEYS))
        form.load(one)
        form.changed.connect(lambda key: self.changed.emit())
        self.forms.insert(0, form)
        away = button("", lambda: self._remove(form), kind="quiet", picture="remove")
        away.setAccessibleName(self._say(REMOVE))
        away.setToolTip(self._say(REMOVE))
        line = QWidget()
        inner = row(form, away, gap=6)
        inner.setStretch(0, 1)
        line.setLayout(inner)
        self._lines.insertWidget(0, line)
        return form

    def _remove(self, form: Form[Measurement]) -> None:
        self._drop(form)
        self.focusNextChild()
        self.changed.emit()

    def _drop(self, form: Form[Measurement]) -> None:
        self.forms.remove(form)
        line = form.parentWidget()
        if line:
            self._lines.removeWidget(line)
            line.hide()
            line.deleteLater()


