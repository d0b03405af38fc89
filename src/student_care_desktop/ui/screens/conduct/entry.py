"""One entry of behaviour points, being written or mended."""

from __future__ import annotations

from dataclasses import replace
from typing import cast

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QWidget

from student_care_desktop.domain.conduct import BehaviourEntry, Rules
from student_care_desktop.domain.fields import Choice
from student_care_desktop.domain.words import Words, mark, told
from student_care_desktop.ui.forms import Form
from student_care_desktop.ui.forms.form import FieldBox
from student_care_desktop.ui.forms.inputs import ChoiceInput
from student_care_desktop.ui.furniture import button, column, paragraph, row
from student_care_desktop.ui.house import House

__all__ = ["EntryForm"]

SAVE, NEW = mark("Conduct", "Save entry"), mark("Conduct", "New entry")
REMOVE = mark("Conduct", "Take out")
LAW = mark(
    "Conduct", "The law allows these four measures and no other. Never hit, shame or humiliate a child."
)
POINTS = mark("Conduct", "{rule} ({points})")
_FIRST = ("day", "points", "measure", "until")
_MORE = ("detail", "explanation", "place", "reporter", "witness", "parent_told", "approved_by")


class EntryForm(QWidget):
    """Choosing a rule writes its points, which may be changed; ``kept`` carries the entry and what it was."""

    kept = Signal(object, object)
    removed = Signal(object)

    def __init__(self, house: House, rules: Rules) -> None:
        super().__init__()
        self._say, self._rules = house.say, rules
        self._was: BehaviourEntry | None = None
        self._entry = BehaviourEntry()
        self.rule = FieldBox(Choice(mark("Behaviour", "Rule"), options=()), self._say)
        self.first: Form[BehaviourEntry] = Form(BehaviourEntry, _FIRST, self._say, columns=2, flat=True)
        self.more: Form[BehaviourEntry] = Form(BehaviourEntry, _MORE, self._say, columns=2, flat=True)
        self.new = button(self._say(NEW), picture="add", keys="Ctrl+N")
        self.out = button(self._say(REMOVE), self._remove, picture="remove")
        self.save = button(self._say(SAVE), self.keep, kind="primary", keys="Ctrl+S")
        self.know(rules)
        self.rule.input.changed.connect(self._price)
        law = paragraph(self._say(LAW), "small")
        self.setLayout(column(
            self.rule, self.first, self.more, law, row(self.new, self.out, None, self.save), gap=11
        ))

    def know(self, rules: Rules) -> None:
        """Offer these rules from now on."""
        self._rules = rules
        combo = cast(ChoiceInput, self.rule.input).combo
        with QSignalBlocker(combo):
            while combo.count() > 1:
                combo.removeItem(1)
            for one in rules.rules:
                combo.addItem(self._say(self._called(one.text, one.points)), one.key)

    def _called(self, text: Words, points: int) -> Words:
        sign = f"{points:+d}".replace("-", "−")
        return told(POINTS.with_(rule=text.thai, points=sign).text.format(rule=text.thai, points=sign),
                    POINTS.text.format(rule=text.text, points=sign))

    def load(self, entry: BehaviourEntry, was: BehaviourEntry | None) -> None:
        """Show an entry; ``was`` is what stands of it, None for a new one."""
        self._entry, self._was = entry, was
        self.rule.input.put(entry.rule)
        self.first.load(entry)
        self.more.load(entry)
        self.out.setVisible(was is not None)

    @property
    def stored(self) -> str:
        """The id of the entry that is open; empty for one that is not kept yet."""
        return self._was.id if self._was else ""

    def focus(self) -> None:
        """Begin with the rule."""
        self.rule.input.editor.setFocus()

    @property
    def dirty(self) -> bool:
        """Whether something is written that is not kept."""
        return self.first.dirty or self.more.dirty or self.rule.input.value() != self._entry.rule

    def keep(self) -> None:
        """Hand on what stands here; what cannot be read is shown beside its field."""
        if self.first.unreadable() or self.more.unreadable():
            return
        entry = self.more.value(self.first.value())
        self.kept.emit(replace(entry, rule=self.rule.input.value(), points=entry.points or 0), self._was)

    def _remove(self) -> None:
        if self._was:
            self.removed.emit(self._was)

    def _price(self) -> None:
        rule = self._rules.rule(str(self.rule.input.value()))
        if rule:
            entry = self.first.value()
            self.first.boxes["points"].input.put(rule.points)
            self._entry = replace(entry, rule=self._entry.rule)
