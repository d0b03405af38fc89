"""A document inside the window before it goes to paper: look, print, save."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pypdfium2
from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QPainter, QShortcut
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from student_care_desktop.domain.errors import Cancelled
from student_care_desktop.domain.words import Words, mark
from student_care_desktop.services.progress import Progress
from student_care_desktop.ui.furniture import Card, Elided, button, column, label, row
from student_care_desktop.ui.house import House
from student_care_desktop.ui.papers import Papers, draw

__all__ = ["Preview", "send"]

PRINT = mark("Preview", "Print")
SAVE = mark("Preview", "Save as PDF")
CLOSE = mark("Preview", "Close the preview")
LARGER = mark("Preview", "Larger (Ctrl +)")
SMALLER = mark("Preview", "Smaller (Ctrl -)")
FIT = mark("Preview", "Fit the width (Ctrl 0)")
PAGE_OF = mark("Preview", "Page {page} of {count}")
PAGES = mark("Preview", "Pages of {title}")
SENDING = mark("Preview", "Sending page {page} of {count} to the printer")
SENT = mark("Preview", "{title} was sent to the printer.")
SAVED = mark("Preview", "Saved as {name}.")
PDF = mark("Preview", "PDF file")
SAVE_WORD = mark("Preview", "Save as Word")
WORD = mark("Preview", "Word file")
SHORT_WORD, SHORT_PDF = mark("Preview", "Word"), mark("Preview", "PDF")
NUMBER = mark("Preview", "Letter no., Enter")
_STEP = 1.2
_FINE = 300
"""Dots per inch sent to a printer: enough for Thai marks, quick on an old PC."""

Save = Callable[[Path, bytes], object]
Write = Callable[[Path, Progress], object]


class Preview(QWidget):
    """Shows one PDF; ``save(path, pdf)`` writes it safely."""

    closed = Signal()
    numbered = Signal(str)
    """The number that a letter is to bear."""

    def __init__(self, house: House, save: Save, *, closable: bool = True) -> None:
        super().__init__()
        self._house, self._say, self._save = house, house.say, save
        self._pdf, self._name, self._shown = b"", "", ""
        self._write: Write | None = None
        self.papers = Papers()
        self._title, self._page = Elided(role="heading"), label(role="soft")
        self.number = QLineEdit()
        self.number.setPlaceholderText(self._say(NUMBER))
        self.number.setAccessibleName(self._say(NUMBER))
        self.number.setFixedWidth(150)
        self.number.setMaxLength(60)
        self.number.returnPressed.connect(lambda: self.numbered.emit(self.number.text()))
        card = Card(margin=1)
        card.add(self.papers)
        self.setLayout(column(self._bar(), card, gap=12))
        self.papers.turned.connect(self._turned)
        self._close.setVisible(closable)
        self.word.hide()
        self.number.hide()
        self._keys()

    def _bar(self) -> QWidget:
        say = self._say
        tools = [
            self._tool("zoom-out", SMALLER, 1 / _STEP), self._tool("zoom-in", LARGER, _STEP),
            self._tool("fit", FIT, 0),
        ]
        self._close = self._picture_button("left", CLOSE)
        self._close.clicked.connect(self.closed)
        self.word = button(say(SHORT_WORD), self.save_word, picture="save")
        self.word.setToolTip(say(SAVE_WORD))
        self.word.setAccessibleName(say(SAVE_WORD))
        self._keep = button(say(SAVE), self.save, picture="save")
        self._keep.setAccessibleName(say(SAVE))
        line = row(
            self._close, self._title, self.number, self._page, *tools, self.word, self._keep,
            button(say(PRINT), self.print, kind="primary", picture="print", keys="Ctrl+P"),
        )
        line.setStretch(1, 1)
        bar = QWidget()
        bar.setLayout(line)
        return bar

    def _tool(self, picture: str, words: Words, factor: float) -> QPushButton:
        made = self._picture_button(picture, words)
        made.clicked.connect(lambda: self.papers.zoom(factor))
        return made

    def _picture_button(self, picture: str, words: Words) -> QPushButton:
        made = button("", picture=picture, kind="quiet")
        made.setAccessibleName(self._say(words))
        made.setToolTip(self._say(words))
        return made

    def _keys(self) -> None:
        for key, factor in (("Ctrl++", _STEP), ("Ctrl+=", _STEP), ("Ctrl+-", 1 / _STEP), ("Ctrl+0", 0.0)):
            QShortcut(QKeySequence(key), self).activated.connect(lambda by=factor: self.papers.zoom(by))

    def put(
        self, pdf: bytes, name: str, title: str, number: str | None = None, write: Write | None = None
    ) -> None:
        """Show ``pdf``, to be saved as ``name`` (with ``.pdf``); ``title`` stands above, and beside it the
        ``number`` of a letter to be typed: None for what bears none.  ``write`` makes it a Word file.
        """
        self._write = write
        self.word.setVisible(write is not None)
        self._keep.setText(self._say(SAVE if write is None else SHORT_PDF))
        self.number.setVisible(number is not None)
        self.number.setText(number or "")
        self._pdf, self._name, self._shown = pdf, name, title
        self._title.put(title)
        self.papers.setAccessibleName(self._say(PAGES.with_(title=title)))
        self.papers.put(pdf)
        self.papers.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def clear(self) -> None:
        """Let the document go."""
        self._pdf = b""
        self.papers.clear()

    def save(self) -> None:
        """Ask where, and write the PDF there."""
        path = self._house.messages.save_file(SAVE, self._name, PDF, "*.pdf")
        if path:
            told = SAVED.with_(name=path.name)
            self._house.attempt(
                lambda: self._save(path, self._pdf), lambda _: self._house.messages.tell(told)
            )

    def save_word(self) -> None:
        """Ask where, and write the same as a Word file there, in the background."""
        write, name = self._write, f"{self._name.removesuffix('.pdf')}.docx"
        path = self._house.messages.save_file(SAVE_WORD, name, WORD, "*.docx") if write else None
        if write and path:
            told = SAVED.with_(name=path.name)
            self._house.work(
                lambda progress: write(path, progress), lambda _: self._house.messages.tell(told)
            )

    def print(self) -> None:
        """Ask for a printer, and send the pages in the background."""
        printer = self._house.messages.printer(self.papers.count)
        if printer is None:
            return
        pdf, told = self._pdf, SENT.with_(title=self._shown)
        self._house.work(
            lambda progress: send(pdf, printer, progress), lambda _: self._house.messages.tell(told)
        )

    def _turned(self, page: int) -> None:
        self._page.setText(self._say(PAGE_OF.with_(page=page + 1, count=self.papers.count)))


def send(pdf: bytes, printer: QPrinter, progress: Progress) -> None:
    """Draw ``pdf`` on ``printer``, page by page as chosen there; a cancelled job is called back."""
    document = pypdfium2.PdfDocument(pdf)
    printer.setFullPage(True)
    painter = QPainter(printer)
    try:
        _send_pages(document, printer, painter, progress)
    except Cancelled:
        printer.abort()
        raise
    finally:
        painter.end()
        document.close()


def _send_pages(
    document: pypdfium2.PdfDocument, printer: QPrinter, painter: QPainter, progress: Progress
) -> None:
    count = len(document)
    first, last = printer.fromPage() or 1, printer.toPage() or count
    for page in range(first, last + 1):
        progress.step(page - first, last - first + 1, SENDING.with_(page=page, count=count))
        if page > first:
            printer.newPage()
        image = draw(document, page - 1, _FINE)
        whole = printer.paperRect(QPrinter.Unit.DevicePixel).toRect()
        painter.drawImage(QRect(0, 0, whole.width(), whole.height()), image)
