"""The screening form of this school: its lines, what counts, its wording; versions are kept."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

from student_care_desktop.catalog.areas import OWN
from student_care_desktop.domain.areas import FLAGS, Areas, Level, Sign
from student_care_desktop.domain.own_signs import add_sign, counting, remove_sign, reword
from student_care_desktop.domain.words import Words, mark
from student_care_desktop.services import signs
from student_care_desktop.ui.forms.inputs import StillCombo
from student_care_desktop.ui.furniture import Card, button, heading, label, paragraph, row
from student_care_desktop.ui.house import EVERYTHING, House
from student_care_desktop.ui.tables import Align, Column, Ink, TableView

__all__ = ["SignsCard"]

TITLE = mark("Settings", "Screening form")
WHY = mark(
    "Settings",
    "Space switches whether a line counts for the group. Children who were screened keep the form and the "
    "result they had.",
)
VERSION = mark("Settings", "Version {version}, shipped with the program · {count} lines")
OWN_VERSION = mark("Settings", "Version {version}, the school's own · {count} lines")
LIST, EMPTY = mark("Settings", "Lines of the screening form"), mark("Settings", "This area has no line.")
AREA, WORDING = mark("Settings", "Area"), mark("Settings", "Wording of the line")
REWORD, ADD, REMOVE = mark("Settings", "Reword"), mark("Settings", "Add line"), mark("Settings", "Take out")
KEEP, RESTORE = mark("Settings", "Save as a new version"), mark("Settings", "Use the shipped form")
KEPT = mark("Settings", "The screening form is version {version} from now on.")
RESTORED = mark("Settings", "The shipped screening form is in use again. Old results stay as they were.")
ASK = mark("Settings", "Use the shipped screening form again?")
ASK_MORE = mark("Settings", "Forms that were answered by your own version keep it, with their results.")
YES, NO = mark("Settings", "counts"), mark("Settings", "noted only")
CHANGED = mark("Settings", "Not saved yet: save as a new version, or leave to forget it.")
LEVELS = {
    Level.RISK: mark("Settings", "At risk"), Level.PROBLEM: mark("Settings", "Problem"),
    Level.FLAG: mark("Settings", "Has it"),
}
_TONES = {Level.RISK: "warn", Level.PROBLEM: "bad", Level.FLAG: "quiet"}

COLUMNS: tuple[Column[Sign], ...] = (
    Column(key="text", heading=mark("Settings", "Line"), value=lambda one: one.text),
    Column(
        key="level", heading=mark("Settings", "Level"), value=lambda one: LEVELS[one.level], ink=Ink.BADGE,
        tone=lambda one: _TONES[one.level], width=84, found=False,
    ),
    Column(
        key="counts", heading=mark("Settings", "Counts"), value=lambda one: YES if one.counts else NO,
        ink=Ink.BADGE, tone=lambda one: "good" if one.counts else "quiet", align=Align.MIDDLE, width=90,
        found=False,
    ),
)


class SignTable(TableView[Sign]):
    """Space calls ``turn`` with the line."""

    def __init__(self, house: House, turn: Callable[[Sign], object]) -> None:
        super().__init__(COLUMNS, house.say, LIST, EMPTY)
        self._turn = turn
        self.setMinimumHeight(240)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        here = self.current()
        if event.key() == Qt.Key.Key_Space and here is not None:
            self._turn(here)
        else:
            super().keyPressEvent(event)


class SignsCard(Card):
    """Changes are gathered on the screen, and become a version of their own when they are saved."""

    def __init__(self, house: House) -> None:
        super().__init__()
        self._house, say = house, house.say
        self._form: Areas = signs.screening_form(house.desk).now
        self._version = label("", "soft")
        self._state = paragraph("", "warn")
        self.table = SignTable(house, self._turn)
        self.area, self.level, self.text = StillCombo(), StillCombo(), QLineEdit()
        for combo, words in ((self.area, AREA), (self.level, mark("Settings", "Level"))):
            combo.setAccessibleName(say(words))
        self.text.setAccessibleName(say(WORDING))
        self.text.setPlaceholderText(say(WORDING))
        self.text.setMaxLength(200)
        self.save = button(say(KEEP), self.keep, picture="save")
        self.restore = button(say(RESTORE), self._restore)
        self.add(
            heading(say(TITLE)), self._version, paragraph(say(WHY), "soft"), self.area, self.table,
            row(self.text, self.level),
            row(
                button(say(REWORD), self._reword, picture="edit"), button(say(ADD), self._add, picture="add"),
                button(say(REMOVE), self._remove, picture="remove"), None,
            ),
            self._state, row(self.restore, None, self.save),
        )
        for area in self._form.all:
            self.area.addItem(say(area.title), area.key)
        self.area.currentIndexChanged.connect(lambda place: self._show())
        self.table.chosen.connect(self._choose)
        self.look_again()

    @property
    def dirty(self) -> bool:
        """Whether something was changed and not saved."""
        return self._form.signs != signs.screening_form(self._house.desk).now.signs

    def look_again(self) -> None:
        """Show the form in use."""
        forms = signs.screening_form(self._house.desk)
        self._form = forms.now
        words = (OWN_VERSION if forms.own else VERSION).with_(
            version=forms.now.version, count=len(forms.now.signs)
        )
        self._version.setText(self._house.say(words))
        self.restore.setEnabled(forms.own)
        self._show()

    def _show(self) -> None:
        area = str(self.area.currentData())
        self.table.put(self._form.of(area))
        levels = (Level.FLAG,) if area in FLAGS else (Level.RISK, Level.PROBLEM)
        self.level.clear()
        for level in levels:
            self.level.addItem(self._house.say(LEVELS[level]), level)
        changed = self.dirty
        self._state.setText(self._house.say(CHANGED) if changed else "")
        self.save.setEnabled(changed)

    def _choose(self, sign: Sign | None) -> None:
        self.text.setText(self._house.say(sign.text) if sign else "")

    def _change(self, change: Callable[[], Areas]) -> None:
        """Change the form on the screen; what contradicts itself is refused in words."""

        def taken(form: Areas) -> None:
            key = here.key if (here := self.table.current()) else ""
            self._form = form
            self._show()
            self.table.choose(lambda sign: sign.key == key)

        self._house.attempt(change, taken)

    def _turn(self, sign: Sign) -> None:
        self._change(lambda: counting(self._form, sign.key, not sign.counts))

    def _reword(self) -> None:
        sign, text = self.table.current(), self.text.text()
        if sign is not None:
            self._change(lambda: reword(self._form, sign.key, text))

    def _add(self) -> None:
        area, text = str(self.area.currentData()), self.text.text()
        level = Level(self.level.currentData())
        self._change(lambda: add_sign(self._form, area, level, text, OWN))

    def _remove(self) -> None:
        sign = self.table.current()
        if sign is not None:
            self._change(lambda: remove_sign(self._form, sign.key))

    def keep(self) -> None:
        """Save the form as a version of its own."""
        form = self._form
        self._house.attempt(
            lambda: signs.keep_areas(self._house.desk, form),
            lambda new: self._told(KEPT.with_(version=new.version)),
        )

    def _restore(self) -> None:
        if self._house.messages.ask(ASK, ASK_MORE, RESTORE):
            self._house.attempt(
                lambda: signs.restore_areas(self._house.desk), lambda _: self._told(RESTORED)
            )

    def _told(self, words: Words) -> None:
        self._house.messages.tell(words)
        self.look_again()
        self._house.changed.emit(EVERYTHING)
