"""Forms on paper: choose the form and for whom, look at it in the window, then print or save."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLabel, QStackedWidget, QWidget

from student_care_desktop.domain.words import Words, mark
from student_care_desktop.services import printing
from student_care_desktop.services.printing import Choice, Form, Printed
from student_care_desktop.ui.furniture import (
    Card,
    button,
    column,
    heading,
    label,
    paragraph,
    repolish,
    row,
    set_paragraph,
)
from student_care_desktop.ui.house import House
from student_care_desktop.ui.paperwork import word_writer
from student_care_desktop.ui.preview import Preview
from student_care_desktop.ui.screens.reports.whom import Whom
from student_care_desktop.ui.tables import Column, Ink, TableView
from student_care_desktop.ui.theme import icon

__all__ = ["FormsPage"]

FORMS, NO_FORMS = mark("Reports", "Form"), mark("Reports", "There is no form to print.")
FOR_WHOM = mark("Reports", "For whom")
BLANK = mark("Reports", "Blank, to fill by hand")
OPEN = mark("Reports", "With what few may see (stamped secret)")
LOOK = mark("Reports", "Preview")
ONE_EACH = mark("Reports", "One file each …")
FOLDER = mark("Reports", "The folder for the files")
SAVED = mark("Reports", "{count} files ({pages} pages) are saved in {folder}.")
NOBODY = mark("Reports", "Choose for whom first.")
NO_CHILD = mark("Reports", "Find the child and choose the name first.")
HIDDEN = mark("Reports", "Names are hidden now. Press F9 to show them before looking at a form.")
EMPTY = mark("Reports", "The form is shown here before it goes to paper")
EMPTY_MORE = mark("Reports", "Choose the form and for whom at the left, then press Preview.")
FILE = mark("Reports", "{form} {whom}.pdf")
BLANK_NAME = mark("Reports", "blank")
TITLE = mark("Reports", "{form} · {whom}")
COLUMNS: tuple[Column[Form], ...] = (
    Column(key="title", heading=FORMS, value=lambda one: one.title),
    Column(key="code", heading=FORMS, value=lambda one: one.code, ink=Ink.SOFT, width=76),
)
_WIDTH = 360


class FormsPage(QWidget):
    """What is shown at the right is always what is chosen at the left: another choice clears it."""

    def __init__(self, house: House) -> None:
        super().__init__()
        self._house, self._say = house, house.say
        self.table: TableView[Form] = TableView(COLUMNS, self._say, FORMS, NO_FORMS)
        self.whom = Whom(house)
        self.blank = QCheckBox(self._say(BLANK))
        self.open = QCheckBox(self._say(OPEN))
        self.look = button(self._say(LOOK), self.show_form, kind="primary", picture="file")
        self.each = button(self._say(ONE_EACH), self.save_each, picture="folder")
        self.preview = Preview(house, printing.save_pdf, closable=False)
        self._stack = QStackedWidget()
        self._build()
        self.table.put(
            form for form in printing.forms() if house.may("form", printing.right_of(form.key))
        )
        self.table.choose(lambda one: True)
        self.table.chosen.connect(lambda _: self._another_form())
        self.table.opened.connect(lambda _: self.show_form())
        self.whom.changed.connect(self._changed)
        self.blank.toggled.connect(self._changed)
        self.open.toggled.connect(self._changed)
        self.preview.closed.connect(self._changed)
        self._changed()

    def _build(self) -> None:
        say = self._say
        self.table.horizontalHeader().hide()
        self.table.setMinimumHeight(102)
        forms = Card(margin=1)
        forms.add(self.table)
        left = Card(margin=14)
        left.setFixedWidth(_WIDTH)
        left.add(label(say(FORMS), "label"), forms, label(say(FOR_WHOM), "label"))
        left.add(self.whom, self.blank, self.open)
        left.body.addStretch(1)
        left.add(row(self.each, None, self.look))
        left.body.setSpacing(7)
        left.body.setStretch(1, 3)
        self._stack.addWidget(self._empty())
        self._stack.addWidget(self.preview)
        both = row(left, self._stack, gap=16)
        both.setStretch(1, 1)
        self.setLayout(both)

    def _empty(self) -> QWidget:
        picture = QLabel()
        picture.setPixmap(icon("print", "empty", 56).pixmap(56, 56))
        self._more = paragraph(self._say(EMPTY_MORE), "soft")
        for part in (picture, self._more):
            part.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        card = Card()
        said = heading(self._say(EMPTY))
        said.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        card.add(column(None, picture, said, self._more, None, gap=8))
        return card

    def choose(self, key: str) -> None:
        """Choose the form called ``key``, if there is one."""
        self.table.choose(lambda one: one.key == key)

    def look_again(self) -> None:
        """Records moved, another class was chosen, or names were hidden."""
        self.whom.hide_names(self._house.names_hidden)
        self.whom.offer()
        self._changed()

    def show_form(self) -> None:
        """Draw what is chosen, in the background, and show it."""
        form, choice = self.table.current(), self._choice()
        if form is None or choice is None:
            return
        desk, blank = self._house.desk, self.blank.isChecked()
        whom = self._say(BLANK_NAME) if blank else self.whom.name()
        title = self._say(TITLE.with_(form=form.title, whom=whom))
        name = self._say(FILE.with_(form=form.title, whom=whom)).replace("/", "-")

        def done(pdf: bytes) -> None:
            self._stack.setCurrentIndex(1)
            self.preview.put(pdf, name, title, write=word_writer(desk, form.key, choice, blank=blank))
            self._dress(primary=False)

        self._house.work(
            lambda progress: printing.drawn(desk, form.key, choice, blank=blank, progress=progress), done
        )

    def save_each(self) -> None:
        """A file for each child or class, in a folder the person chooses."""
        form, choice = self.table.current(), self._choice()
        folder = self._house.messages.folder(FOLDER) if form and choice else None
        if form is None or choice is None or folder is None:
            return
        desk = self._house.desk

        def done(made: Printed) -> None:
            words = SAVED.with_(count=len(made.files), pages=made.pages, folder=folder)
            self._house.messages.tell(words)

        self._house.work(
            lambda progress: printing.print_form(desk, form.key, choice, folder, progress=progress), done
        )

    def _choice(self) -> Choice | None:
        """For whom, or a word about what is missing."""
        missing: Words | None = None
        choice = Choice(everyone=True) if self.blank.isChecked() else self.whom.choice()
        if choice is None:
            missing = NOBODY if self.whom.many else NO_CHILD
        elif self._house.names_hidden and not self.blank.isChecked():
            missing = HIDDEN
        if missing:
            self._house.messages.tell(missing, "warn")
        return None if missing or choice is None else replace(choice, restricted=self.open.isChecked())

    def _another_form(self) -> None:
        self.open.setChecked(False)
        self._changed()

    def _changed(self) -> None:
        form = self.table.current()
        if form and not form.blank:
            self.blank.setChecked(False)
        self.blank.setEnabled(form is None or form.blank)
        blank = self.blank.isChecked()
        opens = form is not None and not blank and printing.may_open(self._house.desk, form)
        self.open.setVisible(opens)
        if not opens:
            self.open.setChecked(False)
        self.whom.setEnabled(not blank)
        self.whom.fit(form.scope if form else "student")
        self.each.setVisible(not blank and self.whom.many)
        set_paragraph(self._more, self._say(HIDDEN if self._house.names_hidden else EMPTY_MORE))
        self._stack.setCurrentIndex(0)
        self.preview.clear()
        self._dress(primary=True)

    def _dress(self, *, primary: bool) -> None:
        """One primary button: Preview until there is one, then Print."""
        repolish(self.look, kind="primary" if primary else "")
        self.look.setIcon(icon("file", "card" if primary else "text", 18))
