"""The first page of answers in a workbook: save one to fill in, or open a filled one."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QLayout, QWidget

from student_care_desktop.catalog.instruments import instruments
from student_care_desktop.domain.flow import Answers
from student_care_desktop.domain.instruments import INFORMANTS
from student_care_desktop.domain.words import Words, mark
from student_care_desktop.services import answers as books
from student_care_desktop.services import school
from student_care_desktop.services.sheets import Page
from student_care_desktop.ui.forms.inputs import StillCombo
from student_care_desktop.ui.furniture import Card, button, column, label, paragraph, row, scrolled
from student_care_desktop.ui.house import House
from student_care_desktop.ui.screens.importing.zone import ZonePage, ZoneWords

__all__ = ["SheetsPage"]

ZONE = ZoneWords(
    drop=mark("Import", "Drop a filled workbook here, or"),
    kinds=mark(
        "Import", "It knows its class, instrument and round; a list of your own is read as chosen above"
    ),
    title=mark("Import", "Open a workbook of answers"), filter=mark("Import", "Workbooks of answers"),
)
FOUND = mark("Import", "{room} · {instrument} · answered by: {informant} · round {round} · {count} rows")
SAVE_HEAD = mark("Import", "1  Save a workbook to fill in")
OPEN_HEAD = mark("Import", "2  Bring a filled one back")
SAVE_HOW = mark(
    "Import",
    "Fill it in anywhere, on any computer with Excel. Each cell offers the answers of its item; what is "
    "keyed already stands in it.",
)
CLASS, INSTRUMENT = mark("Import", "Class"), mark("Import", "Instrument")
INFORMANT, ROUND = mark("Import", "Answered by"), mark("Import", "Round")
ROUND_NUMBER = mark("Import", "Round {number}")
SAVE = mark("Import", "Save the workbook …")
SAVE_TITLE, WORKBOOK = mark("Import", "Save the workbook of answers"), mark("Import", "Excel workbook")
FILE = mark("Import", "{instrument} {room} {informant} round {round}.xlsx")
SAVED = mark("Import", "Saved as {name} with {count} children. Bring it back here when it is filled in.")
ROUNDS = (1, 2, 3, 4)


class SheetsPage(ZonePage):
    """What is chosen for saving also tells how a list without a code is read."""

    def __init__(self, house: House) -> None:
        super().__init__(house, ZONE)
        self.classes, self.tools = StillCombo(), StillCombo()
        self.informants, self.rounds = StillCombo(), StillCombo()
        self.save = button(self._say(SAVE), self._save, picture="save")
        inner = QWidget()
        inner.setLayout(column(self._saving(), self._opening(), None, gap=14))
        self.setLayout(column(scrolled(inner)))
        for tool in instruments().values():
            if tool.entry == "answers" and not tool.restricted:
                self.tools.addItem(self._say(tool.title), tool.key)
        for number in ROUNDS:
            self.rounds.addItem(self._say(ROUND_NUMBER.with_(number=number)), number)
        self.tools.currentIndexChanged.connect(self._offer_informants)
        self.tools.setCurrentIndex(max(self.tools.findData("sdq"), 0))
        self._offer_informants()
        self.look_again()

    def _saving(self) -> Card:
        card = Card(margin=14)
        choosers = (
            (CLASS, self.classes, 104), (INSTRUMENT, self.tools, 160), (INFORMANT, self.informants, 116),
            (ROUND, self.rounds, 112),
        )
        line = row(*(self._named(words, combo, width) for words, combo, width in choosers), gap=12)
        for place, share in enumerate((1, 4, 1, 1)):
            line.setStretch(place, share)
        how = paragraph(self._say(SAVE_HOW), "soft")
        card.add(row(label(self._say(SAVE_HEAD), "heading"), None, self.save), how, line)
        return card

    def _opening(self) -> QLayout:
        return column(label(self._say(OPEN_HEAD), "heading"), self.zone, gap=8)

    def _named(self, words: Words, combo: StillCombo, width: int) -> QLayout:
        above = label(self._say(words), "label")
        above.setBuddy(combo)
        combo.setAccessibleName(self._say(words))
        combo.setSizeAdjustPolicy(StillCombo.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        combo.setMinimumWidth(width)
        return column(above, combo, gap=4)

    def look_again(self) -> None:
        """The classes of the year, the chosen one first."""
        chosen = self.classes.currentData() or self._house.scope.classroom
        with QSignalBlocker(self.classes):
            self.classes.clear()
            for room in school.classes(self._house.desk):
                self.classes.addItem(room.name, room.id)
            self.classes.setCurrentIndex(max(self.classes.findData(chosen), 0))
        self.save.setEnabled(self.classes.count() > 0)

    def begin_with(self, thing: Any) -> None:
        """A class's id and a page, from where that page is keyed."""
        room, page = thing
        if self.classes.findData(room) >= 0:
            self.classes.setCurrentIndex(self.classes.findData(room))
        self.tools.setCurrentIndex(max(self.tools.findData(page.instrument), 0))
        self.informants.setCurrentIndex(max(self.informants.findData(page.informant), 0))
        self.rounds.setCurrentIndex(max(self.rounds.findData(page.round), 0))

    def _offer_informants(self) -> None:
        tool = instruments()[self.tools.currentData()]
        before = self.informants.currentData()
        self.informants.clear()
        for key in tool.informants:
            self.informants.addItem(self._say(INFORMANTS[key]), key)
        self.informants.setCurrentIndex(max(self.informants.findData(before), 0))

    def page(self) -> Page:
        """What is chosen."""
        return Page(self.tools.currentData(), self.informants.currentData(), self.rounds.currentData())

    def opens(self) -> Any:
        page = self.page()
        return lambda desk, path, progress: books.read(desk, path, None, progress, otherwise=page)

    def found(self, opened: books.Book) -> Words:
        page, code = opened.page, opened.sheet.code
        place = self.classes.findData(code.room) if code else -1
        room = self.classes.itemText(place) if place >= 0 else opened.sheet.name
        return FOUND.with_(
            room=room, instrument=opened.tool.title, informant=INFORMANTS[page.informant], round=page.round,
            count=f"{len(opened.sheet.lines):,}",
        )

    def _put(self, opened: Any) -> None:
        """The choosers follow a workbook that says itself what it is."""
        if opened and opened.sheet.code:
            self.begin_with((opened.sheet.code.room, opened.page))
        super()._put(opened)

    def enter(self, answers: Answers) -> None:
        self.changed.emit()

    def answer(self) -> books.Book | None:
        book: books.Book | None = self._opened
        return book

    def _save(self) -> None:
        house, page, desk = self._house, self.page(), self._house.desk
        room = next(one for one in school.classes(desk) if one.id == self.classes.currentData())
        name = self._say(FILE.with_(
            instrument=page.instrument.upper(), room=room.name.replace("/", "-"),
            informant=INFORMANTS[page.informant], round=page.round,
        ))
        path = house.messages.save_file(SAVE_TITLE, name, WORKBOOK, "*.xlsx")
        if path is None:
            return
        target = path
        house.work(
            lambda progress: books.sheets_book(desk, room, page, target),
            lambda count: house.messages.tell(SAVED.with_(name=target.name, count=count)),
        )
