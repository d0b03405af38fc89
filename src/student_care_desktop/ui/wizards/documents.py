"""The page of kind print: documents that can be made now, each looked at before it goes to paper."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from PySide6.QtWidgets import QStackedWidget, QWidget

from student_care_desktop.domain.flow import Answers
from student_care_desktop.domain.words import Words, mark
from student_care_desktop.services import printing
from student_care_desktop.services.printing import Choice
from student_care_desktop.services.progress import Progress
from student_care_desktop.ui.furniture import Card, button, clear, column, paragraph, row, scrolled
from student_care_desktop.ui.house import House
from student_care_desktop.ui.paperwork import word_writer
from student_care_desktop.ui.preview import Preview
from student_care_desktop.ui.wizards.page import PageView

__all__ = ["Document", "PrintPage"]

LOOK = mark("Print page", "Look and print")
LOOK_AT = mark("Print page", "Look at and print: {form}")
WORD, AS_WORD = mark("Print page", "Word"), mark("Print page", "Save as Word: {form}")
SAVE_WORD, WORD_FILE = mark("Print page", "Save the Word file"), mark("Print page", "Word file")
SAVED = mark("Print page", "Saved as {name}.")
NOTHING = mark("Print page", "There is no document to make here. Go on.")


@dataclass(frozen=True, slots=True)
class Document:
    """A document to offer: the key of a form, for whom, the name of its file, and what it is for."""

    form: str
    choice: Choice
    whom: str
    note: Words | None = None
    blank: bool = False


class PrintPage(PageView):
    """Offers those of ``documents`` whose form there is; the answer is True."""

    def __init__(self, house: House, documents: Callable[[Answers], Sequence[Document]]) -> None:
        super().__init__()
        self._house, self._documents = house, documents
        self.preview = Preview(house, printing.save_pdf)
        self.preview.closed.connect(self._close)
        self._again: Callable[[str], None] = lambda number: None
        self.preview.numbered.connect(lambda number: self._again(number))
        self._list = column(gap=10)
        inner = QWidget()
        inner.setLayout(column(self._list, None, gap=0))
        self._page = scrolled(inner)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._page)
        self._stack.addWidget(self.preview)
        self.setLayout(column(self._stack))

    def enter(self, answers: Answers) -> None:
        clear(self._list)
        self._close()
        known = {form.key: form for form in printing.forms()}
        offered = [one for one in self._documents(answers) if one.form in known]
        for one in offered:
            self._list.addWidget(self._card(one, known[one.form].title))
        if not offered:
            self._list.addWidget(paragraph(self._house.say(NOTHING), "soft"))

    def settle(self) -> None:
        """The way on is the primary button; Tab leads to the documents."""

    def answer(self) -> bool:
        return True

    def _card(self, one: Document, title: Words) -> Card:
        say = self._house.say
        told = column(paragraph(say(title), "heading"), gap=2)
        if one.note:
            told.addWidget(paragraph(say(one.note), "soft"))
        look = button(say(LOOK), lambda: self._look(one, title), picture="print")
        look.setAccessibleName(say(LOOK_AT.with_(form=say(title))))
        card = Card(margin=14)
        word = button(say(WORD), lambda: self._word(one, title), picture="save")
        word.setAccessibleName(say(AS_WORD.with_(form=say(title))))
        offered = (word, look) if printing.takes_word(one.form) else (look,)
        line = row(told, *offered, gap=10)
        line.setStretch(0, 1)
        card.add(line)
        return card

    def _word(self, one: Document, title: Words) -> None:
        """Ask where, and write a file there that Word can edit."""
        house, desk = self._house, self._house.desk
        name = f"{house.say(title)} {one.whom}".strip().replace("/", "-")
        path = house.messages.save_file(SAVE_WORD, f"{name}.docx", WORD_FILE, "*.docx")
        if path:
            house.work(
                lambda progress: printing.print_form(
                    desk, one.form, one.choice, path, blank=one.blank, progress=progress
                ),
                lambda printed: house.messages.tell(SAVED.with_(name=path.name)),
            )

    def _look(self, one: Document, title: Words) -> None:
        desk, name = self._house.desk, f"{self._house.say(title)} {one.whom}".strip()

        number = one.choice.number if printing.takes_number(one.form) else None
        self._again = lambda typed: self._look(replace(one, choice=replace(one.choice, number=typed)), title)

        def work(progress: Progress) -> bytes:
            return printing.drawn(desk, one.form, one.choice, blank=one.blank, progress=progress)

        def done(pdf: bytes) -> None:
            self._stack.setCurrentWidget(self.preview)
            write = word_writer(desk, one.form, one.choice, blank=one.blank)
            self.preview.put(pdf, f"{name.replace('/', '-')}.pdf", name, number, write)

        self._house.work(work, done)

    def _close(self) -> None:
        self.preview.clear()
        self._stack.setCurrentWidget(self._page)
