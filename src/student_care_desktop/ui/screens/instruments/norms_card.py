"""By which cut-offs an instrument is judged from now on, what they are, and the way to the school's own."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QLayout

from student_care_desktop.domain.norms import Norms
from student_care_desktop.domain.own_norms import OWN
from student_care_desktop.domain.school import Setting
from student_care_desktop.domain.words import mark
from student_care_desktop.services import norms as services
from student_care_desktop.services.instruments import ToolCard
from student_care_desktop.ui.furniture import Card, button, column, label, paragraph, row, set_paragraph
from student_care_desktop.ui.house import Changes, House
from student_care_desktop.ui.screens.instruments.columns import norms_told, source_told
from student_care_desktop.ui.screens.instruments.cuts import CutsTable

__all__ = ["NormsCard"]

TITLE = mark("Instruments", "Cut-offs of {name}")
ABOUT = mark(
    "Instruments", "New results are judged by these. Results that are there stay as they were judged."
)
FIRST, SECOND = mark("Instruments", "First page"), mark("Instruments", "Second page (impact)")
ONLY = mark("Instruments", "Judged by")
FILL = mark("Instruments", "Fill missing answers by the mean of the others, and say so beside the result")
USE = mark("Instruments", "Use these")
USED = mark("Instruments", "{name} is judged by these cut-offs from now on.")
COPY = mark("Instruments", "Write the school's own …")
EDIT = mark("Instruments", "Change the school's own …")
STOP = mark("Instruments", "Use the school's own no longer")
ASK = mark("Instruments", "Use the cut-offs “{name}” no longer?")
ASK_MORE = mark("Instruments", "Results that were judged by them stay. It can be taken back.")
STOPPED = mark("Instruments", "The school's own cut-offs are used no longer.")
NO_CUTS = mark("Instruments", "The school has not entered cut-offs yet: scores are kept without a level.")
RESULT_ONLY = mark(
    "Instruments", "This instrument has no scores here: its result is chosen when it is keyed."
)
MEANT_FOR = mark("Instruments", "Cut-offs shown: {title}. Source: {source}.")
SETTINGS = Changes(frozenset([Setting]))


class NormsCard(Card):
    """``wanted`` carries the key of the set that the school wants to write down as its own."""

    wanted = Signal(str)

    def __init__(self, house: House) -> None:
        super().__init__()
        say = house.say
        self._house = house
        self._title = paragraph("", "heading")
        self._card: ToolCard | None = None
        self._shown: Norms | None = None
        self.first, self.second, self.fill = QComboBox(), QComboBox(), QCheckBox(say(FILL))
        self._above = label(say(ONLY), "label"), label(say(SECOND), "label")
        self._source, self._empty = paragraph("", "soft"), paragraph("", "warn")
        self.table = CutsTable(say)
        self.use = button(say(USE), self._use, kind="primary", picture="save")
        self.copy, self.stop = button(say(COPY), self._want, picture="edit"), button(say(STOP), self._stop)
        sides = row(_under(self._above[0], self.first), _under(self._above[1], self.second), gap=14)
        self.add(
            self._title, paragraph(say(ABOUT), "soft"), sides, self.fill, self._source, self._empty,
            self.table, row(self.copy, self.stop, None, self.use),
        )
        self.first.activated.connect(lambda: self._show(self.first))
        self.second.activated.connect(lambda: self._show(self.second))

    def put(self, card: ToolCard) -> None:
        """Show how this instrument is judged."""
        say, tool, reading = self._house.say, card.tool, card.reading
        self._card = card
        set_paragraph(self._title, say(TITLE.with_(name=tool.title)))
        self._above[0].setText(say(FIRST if tool.supplements else ONLY))
        for combo, supplement, chosen in (
            (self.first, False, reading.norms), (self.second, True, reading.supplement)
        ):
            combo.clear()
            for norms in (one for one in tool.norms if one.supplement == supplement):
                combo.addItem(say(norms_told(norms)), norms)
            at = next((n for n in range(combo.count()) if combo.itemData(n) == chosen), 0)
            combo.setCurrentIndex(at)
        for widget in (self._above[1], self.second):
            widget.setVisible(bool(tool.supplements))
        self.first.setAccessibleName(self._above[0].text())
        self.second.setAccessibleName(self._above[1].text())
        self.fill.setVisible(card.fills_gaps)
        self.fill.setChecked(reading.prorate)
        self._show(self.first)

    def show_set(self, key: str) -> None:
        """Show one set as if it were chosen; the cursor stands where it can be used."""
        for combo in (self.first, self.second):
            for place in range(combo.count()):
                if combo.itemData(place).key == key:
                    combo.setCurrentIndex(place)
                    self._show(combo)
                    self.use.setFocus()
                    return
        self.first.setFocus()

    def _show(self, combo: QComboBox) -> None:
        """Show the cut-offs of the set that is chosen in ``combo``."""
        norms: Norms | None = combo.currentData()
        if norms is None or self._card is None:
            return
        say, tool = self._house.say, self._card.tool
        source = MEANT_FOR.with_(title=norms_told(norms), source=source_told(norms.source))
        set_paragraph(self._source, say(source))
        judged = tool.entry != "result"
        set_paragraph(self._empty, "" if norms.cuts else say(NO_CUTS if judged else RESULT_ONLY))
        self._empty.setVisible(not norms.cuts)
        self.table.put(tool, norms.bands, norms.cuts)
        self.table.setVisible(bool(norms.cuts))
        mine = next((one for one in tool.norms if one.key == OWN + norms.key.removeprefix(OWN)), None)
        self.copy.setText(say(EDIT if mine else COPY))
        self.copy.setVisible(judged)
        self.stop.setVisible(norms.key.startswith(OWN))
        self._shown = norms
        several = self.first.count() > 1 or self.second.count() > 1 or self._card.fills_gaps
        self.use.setVisible(several)

    def _use(self) -> None:
        card = self._card
        if card is None:
            return
        found = (combo.currentData() for combo in (self.first, self.second))
        keys = [norms.key for norms in found if norms is not None and not norms.default]
        fill = self.fill.isChecked() and card.fills_gaps
        self._house.attempt(
            lambda: services.choose(self._house.desk, card.tool.key, keys, fill),
            lambda _: self._told(card),
        )

    def _told(self, card: ToolCard) -> None:
        self._house.messages.tell(USED.with_(name=card.tool.title))
        self._house.changed.emit(SETTINGS)

    def _want(self) -> None:
        if self._shown:
            self.wanted.emit(self._shown.key)

    def _stop(self) -> None:
        card, norms = self._card, self._shown
        if card is None or norms is None:
            return
        if self._house.messages.ask(ASK.with_(name=norms.title), ASK_MORE, STOP, danger=True):
            self._house.attempt(
                lambda: services.remove_copy(self._house.desk, card.tool.key, norms.key),
                lambda _: self._stopped(),
            )

    def _stopped(self) -> None:
        self._house.messages.tell(STOPPED)
        self._house.changed.emit(SETTINGS)


def _under(name: QLabel, combo: QComboBox) -> QLayout:
    name.setBuddy(combo)
    combo.setMinimumContentsLength(8)
    combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    return column(name, combo, gap=3)
