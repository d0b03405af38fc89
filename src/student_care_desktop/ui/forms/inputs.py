"""One input for each kind of field: a widget that shows a value and gives it back."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, cast

from PySide6.QtCore import QObject, QSignalBlocker, QStringListModel, Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QCompleter,
    QGridLayout,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QWidget,
)

from student_care_desktop.domain.fields import Choice, Choices, Date, Field, Moment, Number, Text, Yes
from student_care_desktop.domain.thai import clean
from student_care_desktop.domain.words import Say, Words, mark
from student_care_desktop.ui.forms.keys import Line
from student_care_desktop.ui.furniture import button, label, repolish, row

__all__ = ["Input", "input_for"]

NOT_KNOWN, NOT_CHOSEN = mark("Form", "Not known"), mark("Form", "Not chosen yet")
YES, NO = mark("Field", "Yes"), mark("Field", "No")
DAY_SHAPE, MOMENT_SHAPE = mark("Form", "dd/mm/yyyy (B.E.)"), mark("Form", "dd/mm/yyyy hh.mm (B.E.)")


class Input(QObject):
    """What the form needs of an input; ``widget`` stands on the page, ``editor`` takes the focus."""

    changed = Signal()

    def __init__(self, field: Field, say: Say, widget: QWidget, editor: QWidget | None = None) -> None:
        super().__init__(widget)
        self.field, self.say, self.widget = field, say, widget
        self.editor = editor or widget
        self.wide = False
        """Whether it needs the whole width of the form."""

    def put(self, value: Any) -> None:
        """Show ``value``."""

    def value(self) -> Any:
        """What is shown; ValueError carrying Words if it cannot be read."""

    def problem(self) -> Words | None:
        """What is wrong with what is shown."""
        try:
            return self.field.problem(self.value())
        except ValueError as wrong:
            return cast(Words, wrong.args[0])

    def lock(self) -> None:
        """From now on only to be read."""
        if isinstance(self.editor, QLineEdit | QPlainTextEdit):
            self.editor.setReadOnly(True)
        else:
            self.widget.setEnabled(False)

    def mark_wrong(self, wrong: bool) -> None:
        """Show at the widget itself whether something is wrong."""
        if bool(self.editor.property("wrong")) is not wrong:
            repolish(self.editor, wrong=wrong)


class LineInput(Input):
    """A line of text: what a person writes is read by the field's own rule."""

    def __init__(self, field: Field, say: Say) -> None:
        self.line = Line()
        super().__init__(field, say, self.line)
        self.line.textChanged.connect(self.changed)
        self.line.editingFinished.connect(self._tidy)
        self._stored: Any = None
        self._as_shown = ""

    def put(self, value: Any) -> None:
        self._stored = value
        with QSignalBlocker(self.line):
            self.line.show_text(self.field.show(value, self.say))
        self._as_shown = self.line.text()

    def value(self) -> Any:
        """What was put as long as nobody touched it: showing a value never changes it."""
        text = self.line.text()
        return self._stored if text == self._as_shown else self.field.parse(clean(text))

    def _tidy(self) -> None:
        """Show what was understood: 5/6/2555 becomes 05/06/2555."""
        try:
            value = self.value()
        except ValueError:
            return
        shown = self.field.show(value, self.say)
        if shown != self.line.text():
            self.line.setText(shown)


class TextInput(LineInput):
    """A short text, with suggestions if the field has some."""

    def __init__(self, field: Text, say: Say) -> None:
        super().__init__(field, say)
        self.wide = field.limit > 150
        if field.suggestions:
            self.line.setCompleter(self._completer([say(words) for words in field.suggestions]))

    def _completer(self, texts: list[str]) -> QCompleter:
        completer = QCompleter(QStringListModel(texts, self), self)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        popup = QListView()
        popup.setProperty("kind", "popup")
        completer.setPopup(popup)
        return completer


class AreaInput(Input):
    """A text of several lines."""

    def __init__(self, field: Text, say: Say) -> None:
        self.area = QPlainTextEdit()
        super().__init__(field, say, self.area)
        self.wide = True
        self.area.setTabChangesFocus(True)
        self.area.setFixedHeight(18 + 22 * field.lines)
        self.area.textChanged.connect(self.changed)

    def put(self, value: Any) -> None:
        with QSignalBlocker(self.area):
            self.area.setPlainText(value or "")

    def value(self) -> str:
        return "\n".join(clean(line) for line in self.area.toPlainText().split("\n")).strip()


class NumberInput(LineInput):
    """A number, with its unit behind."""

    def __init__(self, field: Number, say: Say) -> None:
        super().__init__(field, say)
        self.line.setAlignment(Qt.AlignmentFlag.AlignRight)
        if field.unit:
            self.widget = QWidget()
            self.widget.setLayout(row(self.line, label(say(field.unit), "soft")))
            self.setParent(self.widget)


class DateInput(LineInput):
    """A day of the Buddhist era, typed as day/month/year."""

    def __init__(self, field: Date, say: Say) -> None:
        super().__init__(field, say)
        self.line.setPlaceholderText(say(DAY_SHAPE))


class MomentInput(LineInput):
    """A day of the Buddhist era and a time of day."""

    def __init__(self, field: Moment, say: Say) -> None:
        super().__init__(field, say)
        self.line.setPlaceholderText(say(MOMENT_SHAPE))


class StillCombo(QComboBox):
    """A list that the mouse wheel does not change in passing."""

    def wheelEvent(self, event: Any) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class ChoiceInput(Input):
    """One of a list; the first entry is the empty one: not chosen yet, or a fact that is not known."""

    def __init__(self, field: Choice, say: Say) -> None:
        self.combo = StillCombo()
        super().__init__(field, say, self.combo)
        self.combo.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.know(field)
        self.combo.currentIndexChanged.connect(self._soften)
        self.combo.currentIndexChanged.connect(self.changed)

    def know(self, field: Choice) -> None:
        """Offer the choices of ``field``, which only the school's data may know."""
        self.field = field
        nothing = NOT_KNOWN if field.fact else NOT_CHOSEN
        with QSignalBlocker(self.combo):
            self.combo.clear()
            for key, words in (("", nothing), *field.options):
                self.combo.addItem(self.say(words), key)

    def put(self, value: Any) -> None:
        with QSignalBlocker(self.combo):
            place = self.combo.findData(value or "")
            if place < 0:
                self.combo.addItem(self.field.show(value, self.say), value)
                place = self.combo.count() - 1
            self.combo.setCurrentIndex(place)
        self._soften()

    def _soften(self) -> None:
        """What is not chosen reads softer than what is."""
        repolish(self.combo, empty=self.combo.currentIndex() == 0)

    def value(self) -> str:
        return str(self.combo.currentData())


class ChoicesInput(Input):
    """Any of a list, as boxes to tick in two columns."""

    def __init__(self, field: Choices, say: Say) -> None:
        grid = QWidget()
        layout = QGridLayout(grid)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setVerticalSpacing(2)
        self.boxes = {key: QCheckBox(say(words)) for key, words in field.options}
        self._put, self._other = tuple[str, ...](), tuple[str, ...]()
        half = (len(self.boxes) + 1) // 2
        for place, box in enumerate(self.boxes.values()):
            layout.addWidget(box, place % half, place // half)
        super().__init__(field, say, grid, next(iter(self.boxes.values())))
        self.wide = True
        for box in self.boxes.values():
            box.toggled.connect(self.changed)

    def put(self, value: Any) -> None:
        self._put = tuple(value or ())
        self._other = tuple(key for key in self._put if key not in self.boxes)
        for key, box in self.boxes.items():
            with QSignalBlocker(box):
                box.setChecked(key in (value or ()))

    def value(self) -> tuple[str, ...]:
        ticked = tuple(key for key, box in self.boxes.items() if box.isChecked()) + self._other
        return self._put if set(self._put) == set(ticked) else ticked  # in another order nothing is changed


class YesInput(Input):
    """Yes, no or not known, side by side; arrow keys move between them."""

    def __init__(self, field: Yes, say: Say) -> None:
        frame = QWidget()
        self._group = QButtonGroup(frame)
        self._answers = (True, False, None)
        made = [button(say(words), kind="segment") for words in (YES, NO, NOT_KNOWN)]
        for place, one in enumerate(made):
            one.setCheckable(True)
            one.setProperty("edge", ("first", "middle", "last")[place])
            self._group.addButton(one, place)
        frame.setLayout(row(*made, None, gap=0))
        super().__init__(field, say, frame, made[0])
        self._group.idToggled.connect(self._toggled)

    def put(self, value: Any) -> None:
        with QSignalBlocker(self._group):
            self._group.button(self._answers.index(value)).setChecked(True)
        self._follow()

    def value(self) -> bool | None:
        return self._answers[self._group.checkedId()]

    def _toggled(self, place: int, on: bool) -> None:
        if on:
            self._follow()
            self.changed.emit()

    def _follow(self) -> None:
        """The tab key stops at the answer that is chosen."""
        for one in self._group.buttons():
            chosen = one.isChecked()
            one.setFocusPolicy(Qt.FocusPolicy.StrongFocus if chosen else Qt.FocusPolicy.ClickFocus)


_MAKERS: Mapping[type[Field], Callable[[Any, Say], Input]] = {
    Text: TextInput, Number: NumberInput, Date: DateInput, Choice: ChoiceInput, Choices: ChoicesInput,
    Yes: YesInput, Moment: MomentInput,
}


def input_for(field: Field, say: Say) -> Input:
    """The input for ``field``."""
    if isinstance(field, Text) and field.lines > 1:
        return AreaInput(field, say)
    return _MAKERS[type(field)](field, say)
