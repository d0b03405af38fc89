"""The second page of the import: what each column of the file is taken for."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QPoint, QRect, QSignalBlocker
from PySide6.QtWidgets import QCheckBox, QComboBox, QWidget

from student_care_desktop.domain.fields import Field
from student_care_desktop.domain.flow import Answers
from student_care_desktop.domain.marks import MARKS
from student_care_desktop.domain.roster import FIELDS, Guess, RosterSheet, field_label
from student_care_desktop.domain.roster import Column as FileColumn
from student_care_desktop.domain.school import parse_class
from student_care_desktop.domain.words import Say, Words, mark
from student_care_desktop.services.imports import Opened
from student_care_desktop.ui.forms.inputs import StillCombo
from student_care_desktop.ui.furniture import Card, column, label, paragraph, repolish, row, set_paragraph
from student_care_desktop.ui.house import House
from student_care_desktop.ui.screens.importing.flow import Asked
from student_care_desktop.ui.screens.importing.picker import NOT_TAKEN, FieldPicker
from student_care_desktop.ui.tables import Align, Column, Ink, TableView
from student_care_desktop.ui.wizards import PageView

__all__ = ["ColumnsPage"]

TABLE = mark("Import", "Columns of the file")
EMPTY = mark("Import", "This sheet has no columns.")
SHEET = mark("Import", "Sheet")
SHEET_LINE = mark("Import", "{name} ({count} children)")
READ_IT = mark("Import", "Read this sheet")
CLASS = mark("Import", "All children of this sheet are in")
NOT_A_CLASS = mark("Import", "Write the class like ม.1/1 or ป.6/2.")
READ = mark(
    "Import",
    "{taken} of {all} columns are imported, {doubtful} to check. {count} children below row {row}.",
)
SURE, LIKELY, CHECK, UNKNOWN = (
    mark("Import", "sure"), mark("Import", "likely"), mark("Import", "check it"), mark("Import", "unknown"),
)
_CLASS_FIELDS = {"class.name", "class.grade", "class.room"}
_SURE, _LIKELY = 0.95, 0.75


def _sureness(share: float | None, say: Say) -> str:
    if share is None:
        return ""
    words = SURE if share >= _SURE else LIKELY if share >= _LIKELY else CHECK if share > 0 else UNKNOWN
    return say(words)


def _share(one: FileColumn) -> float | None:
    """How sure the reading is; None for a column that is knowingly left aside."""
    return one.score if one.field or (one.heading and not one.score) else None


def _tone(one: FileColumn) -> str:
    return "good" if one.score >= _SURE else "warn" if one.score > 0 else "quiet"


def _doubtful(one: FileColumn) -> bool:
    share = _share(one)
    return share is not None and share < _LIKELY


_EVERY = {**MARKS, **FIELDS}


def _label(key: str) -> Words:
    return field_label(key, _EVERY)


def _samples(one: FileColumn) -> str:
    return "  ·  ".join(one.samples[:3])


COLUMNS: tuple[Column[FileColumn], ...] = (
    Column(
        key="letter", heading=mark("Import", "Column"), value=lambda one: one.letter,
        order=lambda one: one.place, align=Align.MIDDLE, ink=Ink.SOFT, width=64,
    ),
    Column(
        key="heading", heading=mark("Import", "Heading in the file"), value=lambda one: one.heading,
        ink=Ink.STRONG, width=168,
    ),
    Column(
        key="field", heading=mark("Import", "Imported as"),
        value=lambda one: _label(one.field) if one.field else NOT_TAKEN,
        order=lambda one: one.field or "", ink=Ink.CHOICE, width=186,
    ),
    Column(
        key="score", heading=mark("Import", "How sure"), value=_share, show=_sureness,
        order=lambda one: -1.0 if _share(one) is None else one.score, ink=Ink.BAR, tone=_tone, width=126,
    ),
    Column(
        key="samples", heading=mark("Import", "What stands in it"), value=_samples, ink=Ink.SOFT,
        private=True,
    ),
)
_FIELD_COLUMN = 2


class ColumnsPage(PageView):
    """A sheet at a time; Enter or a double click on a row asks what the column is."""

    def __init__(self, house: House, fields: Mapping[str, Field], asks_class: bool) -> None:
        super().__init__()
        self._say, self._asks_class = house.say, asks_class
        self._opened: Opened | None = None
        self._guess = Guess(())
        self._wrong_class = False
        self.sheets, self.read_it = self._chooser(SHEET), QCheckBox(self._say(READ_IT))
        self.classes = self._chooser(CLASS)
        self.classes.setEditable(True)
        self.classes.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.table: TableView[FileColumn] = TableView(COLUMNS, self._say, TABLE, EMPTY)
        self.picker = FieldPicker(self, self._say, fields)
        self._summary = paragraph("", "soft")
        self._build()
        self.sheets.currentIndexChanged.connect(self._show_sheet)
        self.read_it.toggled.connect(self._use)
        self.classes.editTextChanged.connect(self._put_class)
        self.table.opened.connect(self._ask)
        self.picker.picked.connect(self._take)
        self.picker.given_up.connect(self.table.setFocus)

    def _chooser(self, name: Words) -> StillCombo:
        made = StillCombo()
        made.setAccessibleName(self._say(name))
        made.setMinimumWidth(190)
        return made

    def _build(self) -> None:
        self._sheet_line, self._class_line = QWidget(), QWidget()
        self._sheet_line.setLayout(row(label(self._say(SHEET), "label"), self.sheets, self.read_it))
        self._class_line.setLayout(row(label(self._say(CLASS), "label"), self.classes))
        card = Card(margin=1)
        card.add(self.table)
        above = row(self._sheet_line, self._class_line, None, gap=22)
        self.setLayout(column(above, card, self._summary, gap=10))

    def enter(self, answers: Answers) -> None:
        asked = answers.get("file")
        if isinstance(asked, Asked) and asked.opened is not self._opened:
            self._opened, self._guess = asked.opened, asked.opened.guess
            self._offer_sheets()

    def settle(self) -> None:
        if self.table.current() is None:
            self.table.choose(lambda one: True)
        self.table.setFocus()

    def answer(self) -> Guess:
        return self._guess

    def problem(self) -> Words | None:
        return NOT_A_CLASS if self._wrong_class else None

    def hide_names(self, hidden: bool) -> None:
        """Veil what stands in the file."""
        self.table.records.hide_names(hidden)

    def _offer_sheets(self) -> None:
        with QSignalBlocker(self.sheets):
            self.sheets.clear()
            for sheet in self._guess.sheets:
                self.sheets.addItem(self._say(SHEET_LINE.with_(name=sheet.name, count=sheet.count)))
        used = [number for number, sheet in enumerate(self._guess.sheets) if sheet.use]
        self._sheet_line.setVisible(len(self._guess.sheets) > 1)
        self.sheets.setCurrentIndex(used[0] if used else 0)
        self._show_sheet()

    @property
    def _number(self) -> int:
        return max(self.sheets.currentIndex(), 0)

    @property
    def _sheet(self) -> RosterSheet:
        return self._guess.sheets[self._number]

    def _show_sheet(self) -> None:
        sheet = self._sheet
        with QSignalBlocker(self.read_it), QSignalBlocker(self.classes):
            self.read_it.setChecked(sheet.use)
            self.classes.clear()
            self.classes.addItems(sorted({one.class_name for one in self._guess.sheets} - {""}))
            self.classes.setEditText(sheet.class_name)
        in_title = bool(sheet.class_name) or not _CLASS_FIELDS & sheet.fields().keys()
        self._class_line.setVisible(in_title and self._asks_class)
        self._put_class(sheet.class_name)

    def _show(self) -> None:
        sheet = self._sheet
        self.table.put(sheet.columns)
        doubtful = sum(map(_doubtful, sheet.columns))
        set_paragraph(self._summary, self._say(READ.with_(
            taken=sum(one.field is not None for one in sheet.columns), all=len(sheet.columns),
            doubtful=doubtful, count=f"{sheet.count:,}", row=sheet.first_row,
        )))
        self.changed.emit()

    def _use(self, used: bool) -> None:
        self._guess = self._guess.use(self._number, used)
        self._show()

    def _put_class(self, text: str) -> None:
        parsed = parse_class(text)
        self._wrong_class = bool(text.strip()) and parsed is None
        repolish(self.classes, wrong=self._wrong_class)
        name = "/".join(parsed) if parsed else ""
        if not self._wrong_class and name != self._sheet.class_name:
            self._guess = self._guess.in_class(self._number, name)
        self._show()

    def _ask(self, one: FileColumn) -> None:
        index = self.table.records.index(self.table.currentIndex().row(), _FIELD_COLUMN)
        cell = self.table.visualRect(index)
        corner = self.table.viewport().mapTo(self, QPoint(cell.x(), cell.y()))
        self.picker.ask(QRect(corner, cell.size()), one.field)

    def _take(self, field: str) -> None:
        one = self.table.current()
        if one is not None:
            place = one.place
            self._guess = self._guess.take(self._number, place, field or None)
            self._show()
            self.table.choose(lambda other: other.place == place)
        self.table.setFocus()
