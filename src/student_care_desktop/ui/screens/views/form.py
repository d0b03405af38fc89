"""The view of one teacher, being keyed: four marks by 1 to 4, two lines, Enter goes on."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QPushButton, QWidget

from student_care_desktop.domain.counsel import VIEW_AREAS, VIEW_MARKS, TeacherView
from student_care_desktop.domain.words import Say, Words, mark
from student_care_desktop.ui.forms import Form
from student_care_desktop.ui.furniture import button, column, label, row

__all__ = ["ViewForm"]

SAVE = mark("Views", "Save view")
HOW = mark("Views", "Keys 1 to 4 mark a line and go on; Enter goes on; Ctrl+S saves.")
_KEYS = ("teacher", "subject", "good", "worry")


class _Line(QObject):
    """Four answers side by side; a digit chooses one and goes to the next line."""

    def __init__(self, say: Say, words: Words, on: QObject) -> None:
        super().__init__(on)
        self._group = QButtonGroup(self)
        self._group.setExclusive(False)
        self.buttons = [self._answer(say, place, option) for place, (_, option) in enumerate(VIEW_MARKS)]
        for place, one in enumerate(self.buttons):
            one.setAccessibleName(f"{say(words)}: {one.text()}")
            one.setFocusPolicy(Qt.FocusPolicy.ClickFocus if place else Qt.FocusPolicy.StrongFocus)

    def _answer(self, say: Say, place: int, option: Words) -> QPushButton:
        made = button(f"{place + 1} {say(option)}", kind="segment")
        made.setCheckable(True)
        made.setProperty("edge", "first" if place == 0 else "last" if place == 3 else "middle")
        made.installEventFilter(self)
        made.clicked.connect(lambda: self.choose(place + 1 if made.isChecked() else 0))
        self._group.addButton(made, place)
        return made

    @property
    def value(self) -> int:
        """1 to 4, or 0 for nothing said."""
        return next((place for place, one in enumerate(self.buttons, 1) if one.isChecked()), 0)

    def choose(self, value: int) -> None:
        """Show this answer."""
        for place, one in enumerate(self.buttons, 1):
            one.setChecked(place == value)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if event.text() in ("1", "2", "3", "4", "๑", "๒", "๓", "๔"):
            self.choose(int(event.text()))
            self.buttons[-1].focusNextChild()
            return True
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.buttons[-1].focusNextChild()
            return True
        return False


class ViewForm(QWidget):
    """``kept`` carries the view and its marks."""

    kept = Signal(object, object)

    def __init__(self, say: Say) -> None:
        super().__init__()
        self._view = TeacherView()
        self.head: Form[TeacherView] = Form(TeacherView, _KEYS[:2], say, columns=2)
        self.tail: Form[TeacherView] = Form(TeacherView, _KEYS[2:], say, columns=1)
        self.lines = {key: _Line(say, words, self) for key, words in VIEW_AREAS}
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        for place, (key, words) in enumerate(VIEW_AREAS):
            grid.addWidget(label(say(words), "label"), place, 0)
            grid.addLayout(row(*self.lines[key].buttons, None, gap=0), place, 1)
        grid.setColumnStretch(1, 1)
        self.save = button(say(SAVE), self.keep, kind="primary", keys="Ctrl+S")
        self.setLayout(column(
            self.head, grid, self.tail, label(say(HOW), "soft"), row(None, self.save), gap=12
        ))

    def load(self, view: TeacherView) -> None:
        """A view to write: of a slip that came back, or a new one."""
        self._view = view
        self.head.load(view)
        self.tail.load(view)
        for key, line in self.lines.items():
            line.choose(view.seen.get(key, 0))

    @property
    def dirty(self) -> bool:
        """Whether something is written that is not kept."""
        marks = {key: line.value for key, line in self.lines.items() if line.value}
        return self.tail.dirty or marks != dict(self._view.seen)

    def focus(self) -> None:
        """Begin where something is missing: the name, or the first line."""
        if self.head.value().teacher:
            self.lines[VIEW_AREAS[0][0]].buttons[0].setFocus()
        else:
            self.head.focus("teacher")

    def keep(self) -> None:
        """Hand on what stands here."""
        head, tail = self.head.value(), self.tail.value()
        view = replace(tail, teacher=head.teacher, subject=head.subject)
        self.kept.emit(view, {key: line.value for key, line in self.lines.items() if line.value})
