"""The conditions of a kept group as a form: whose, which group of screening, case, talk, need, own picks."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from student_care_desktop.catalog.areas import areas as shipped_areas
from student_care_desktop.domain.areas import FLAGS, GROUPS, LABELS
from student_care_desktop.domain.saved_groups import Wanted
from student_care_desktop.domain.words import Words, mark
from student_care_desktop.services import access
from student_care_desktop.ui.forms.inputs import StillCombo
from student_care_desktop.ui.furniture import button, column, label, row
from student_care_desktop.ui.house import House
from student_care_desktop.ui.picking import ChildPicking
from student_care_desktop.ui.screens.reports.whose import Whose

__all__ = ["Conditions"]

NAME, WHOSE = mark("SavedGroup", "Name of the group"), mark("SavedGroup", "Whose children")
GROUP, AREA = mark("SavedGroup", "Group of screening"), mark("SavedGroup", "In the area")
ANY, WHOLE = mark("SavedGroup", "Any"), mark("SavedGroup", "As a whole")
ANSWERS: tuple[tuple[str, Words, tuple[Words, Words]], ...] = (
    ("case", mark("SavedGroup", "Open care case"),
     (mark("SavedGroup", "Has one"), mark("SavedGroup", "Has none"))),
    ("talked", mark("SavedGroup", "Talked with this year"),
     (mark("SavedGroup", "Yes"), mark("SavedGroup", "Not yet"))),
    ("poor", mark("SavedGroup", "Poverty"),
     (mark("SavedGroup", "In need"), mark("SavedGroup", "Not in need"))),
)
PICKED = mark("SavedGroup", "Picked one by one: {count}")
NOBODY_PICKED = mark("SavedGroup", "Take the picks out")


class Conditions(QWidget):
    """``changed`` whenever another choice is made; a new group asks for nothing."""

    changed = Signal()

    def __init__(self, house: House) -> None:
        super().__init__()
        self._house, self._say = house, house.say
        self._wanted = Wanted()
        self.name, self.whose = QLineEdit(), Whose(house)
        self.name.setMaxLength(80)
        self.group = self._combo(GROUP, [("", ANY), *((one.value, LABELS[one]) for one in GROUPS)])
        may_see = house.desk is not None and access.may_see_restricted(house.desk)
        form = shipped_areas()
        titles = [
            (one.key, one.title) for one in form.all
            if one.key not in FLAGS and (may_see or not form.private(one.key))
        ]
        self.area = self._combo(AREA, [("", WHOLE), *titles])
        self.answers = {
            key: self._combo(words, [("", ANY), ("yes", yes), ("no", no)])
            for key, words, (yes, no) in ANSWERS
        }
        self.picking, self._picked = ChildPicking(house), label("", "soft")
        self.clear = button(self._say(NOBODY_PICKED), self._drop, kind="quiet")
        self._build()
        self.picking.picked.connect(self._pick)
        self.whose.currentIndexChanged.connect(self.changed)

    def _combo(self, name: Words, entries: Sequence[tuple[str, Words]]) -> StillCombo:
        made = StillCombo()
        made.setAccessibleName(self._say(name))
        for key, words in entries:
            made.addItem(self._say(words), key)
        made.currentIndexChanged.connect(self.changed)
        return made

    def _build(self) -> None:
        grid = QGridLayout()
        grid.setVerticalSpacing(6)
        grid.setHorizontalSpacing(8)
        self.name.setAccessibleName(self._say(NAME))
        parts: list[tuple[Words, QWidget]] = [
            (NAME, self.name), (WHOSE, self.whose), (GROUP, self.group), (AREA, self.area),
            *((words, self.answers[key]) for key, words, _ in ANSWERS),
        ]
        for place, (words, part) in enumerate(parts):
            above = label(self._say(words), "label")
            above.setBuddy(part)
            grid.addWidget(above, place, 0)
            grid.addWidget(part, place, 1)
        grid.setColumnStretch(1, 1)
        self.setLayout(column(grid, self.picking, row(self._picked, None, self.clear), gap=6))

    def put(self, wanted: Wanted) -> None:
        """Show these conditions."""
        self._wanted = wanted
        self.whose.offer()
        whose = wanted.classroom or (f"grade {wanted.grade}" if wanted.grade else "")
        chosen = {
            self.whose: whose, self.group: wanted.group, self.area: wanted.area,
            **{combo: getattr(wanted, key) for key, combo in self.answers.items()},
        }
        for combo, value in chosen.items():
            with QSignalBlocker(combo):
                combo.setCurrentIndex(max(combo.findData(value), 0))
        self.name.setText(wanted.name)
        self.picking.renew()
        self._tell()

    def wanted(self) -> Wanted:
        """The conditions as they are chosen now."""
        whose = str(self.whose.currentData() or "")
        grade = whose.removeprefix("grade ") if whose.startswith("grade ") else ""
        group = str(self.group.currentData())
        return replace(
            self._wanted, name=self.name.text().strip(), grade=grade, classroom="" if grade else whose,
            group=group, area=str(self.area.currentData()) if group else "",
            case=str(self.answers["case"].currentData()), talked=str(self.answers["talked"].currentData()),
            poor=str(self.answers["poor"].currentData()),
        )

    def _pick(self, place: str) -> None:
        picked = tuple(dict.fromkeys([*self._wanted.picked, place]))
        self._wanted = replace(self._wanted, picked=picked)
        self.picking.line.clear()
        self._tell()
        self.changed.emit()

    def _drop(self) -> None:
        self._wanted = replace(self._wanted, picked=())
        self._tell()
        self.changed.emit()

    def _tell(self) -> None:
        count = len(self._wanted.picked)
        self._picked.setText(self._say(PICKED.with_(count=count)))
        self.clear.setEnabled(bool(count))
