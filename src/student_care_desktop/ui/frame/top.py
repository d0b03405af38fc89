"""The bar at the top: year, class, search, names hidden."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QFrame

from student_care_desktop.domain.words import mark
from student_care_desktop.ui.forms.inputs import StillCombo
from student_care_desktop.ui.frame.search import Find, SearchBox
from student_care_desktop.ui.furniture import button, row
from student_care_desktop.ui.house import House, Scope
from student_care_desktop.ui.theme import icon

__all__ = ["Top"]

YEAR = mark("Top", "Academic year {year}")
YEAR_NAME = mark("Top", "Academic year")
ALL_CLASSES = mark("Top", "All classes")
CLASS_NAME = mark("Top", "Class")
HIDE = mark("Top", "Hide names F9")
SHOW = mark("Top", "Show names F9")
BLANK = mark("Top", "Lock F8")
BLANK_MORE = mark(
    "Top", "F8 hides everything on the screen at once; only your passphrase brings it back."
)


class Top(QFrame):
    """The choosers speak to the house; the search opens a child."""

    def __init__(self, house: House, find: Find) -> None:
        super().__init__()
        self._house, self._say = house, house.say
        self.setObjectName("top")
        self.setFixedHeight(56)
        self.years, self.classes = self._chooser(150), self._chooser(116)
        self.years.setAccessibleName(self._say(YEAR_NAME))
        self.classes.setAccessibleName(self._say(CLASS_NAME))
        self.search = SearchBox(house, find)
        self.hide_names = button(self._say(HIDE), self._hide, picture="hide")
        self.hide_names.setCheckable(True)
        self.blank = button("", picture="lock")
        self.blank.setAccessibleName(self._say(BLANK))
        self.blank.setToolTip(self._say(BLANK_MORE))
        self.search.setVisible(house.may("service", "students.roster"))
        line = row(self.years, self.classes, None, self.search, self.hide_names, self.blank, gap=12)
        line.setContentsMargins(20, 9, 20, 9)
        self.setLayout(line)
        house.names_hidden_changed.connect(self._hidden)

    def _chooser(self, width: int) -> StillCombo:
        made = StillCombo()
        made.setMinimumWidth(width)
        made.setSizeAdjustPolicy(StillCombo.SizeAdjustPolicy.AdjustToContents)
        made.activated.connect(self._chosen)
        return made

    def offer(self, years: Sequence[int], classes: Sequence[tuple[str, str]]) -> None:
        """The years (B.E.), and the classes of the year as (id, name)."""
        scope = self._house.scope
        _fill(self.years, [(year, self._say(YEAR.with_(year=year))) for year in years], scope.year)
        _fill(self.classes, [("", self._say(ALL_CLASSES)), *classes], scope.classroom)

    def _chosen(self) -> None:
        year = self.years.currentData()
        same = year == self._house.scope.year
        self._house.choose(Scope(year, self.classes.currentData() if same else ""))

    def _hide(self) -> None:
        self._house.hide_names(not self._house.names_hidden)

    def _hidden(self, hidden: bool) -> None:
        text = self._say(SHOW if hidden else HIDE)
        self.hide_names.setChecked(hidden)
        self.hide_names.setText(text)
        self.hide_names.setAccessibleName(text)
        self.hide_names.setIcon(icon("show" if hidden else "hide", "text", 18))


def _fill(combo: StillCombo, entries: Sequence[tuple[object, str]], chosen: object) -> None:
    with QSignalBlocker(combo):
        combo.clear()
        for data, text in entries:
            combo.addItem(text, data)
        combo.setCurrentIndex(max(combo.findData(chosen), 0))
