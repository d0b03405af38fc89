"""What a page of a wizard is to the engine, and the page for plain forms."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from student_care_desktop.domain.flow import Answers, Page
from student_care_desktop.domain.words import Say, Words
from student_care_desktop.ui.forms import Form
from student_care_desktop.ui.furniture import scrolled

__all__ = ["FormPage", "PageView", "Views"]


class PageView(QWidget):
    """The widget of one page.  Made when first entered, it lives as long as the wizard."""

    changed = Signal()
    """The answer changed: the engine looks at problems and buttons again."""

    def enter(self, answers: Answers) -> None:
        """The person comes to the page; ``answers`` holds every page's answer so far, perhaps this one's."""

    def settle(self) -> None:
        """Put the cursor where the person begins; where there is nothing to write it stands on the way on."""

    def answer(self) -> Any:
        """What the page says now."""

    def prepare(self) -> bool:
        """Do a piece of the work beforehand while the person is on the page before; whether some is left."""
        for child in self.findChildren(QWidget):
            child.ensurePolished()
        return False

    def commit(self) -> None:
        """The person leaves the page, whichever way: take what is still being written."""

    def problem(self) -> Words | None:
        """What the page itself finds wrong, besides the page's own rule."""
        return None

    def go_on(self) -> Words | None:
        """Words for the primary button, when the page knows better ones."""
        return None

    def leave(self, go: Callable[[], None]) -> None:
        """The person goes on: call ``go`` when the page has done what it does on leaving."""
        go()


Views = Mapping[str, Callable[[], PageView]]
"""How to make the widget of each page that is not a plain form, by the page's key."""


class FormPage(PageView):
    """A page of kind FORM: fields of one record; the answer is the record."""

    def __init__(self, page: Page, say: Say, columns: int = 2) -> None:
        super().__init__()
        if page.record is None:
            raise TypeError(f"{page.key}: a form needs a record")
        self._blank = page.record()
        self._entered = False
        self.form: Form[Any] = Form(page.record, page.fields, say, columns)
        self._key = page.key
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        inner = QWidget()
        self._inside = QVBoxLayout(inner)
        self._inside.setContentsMargins(0, 0, 12, 0)
        self._inside.setSpacing(16)
        self._inside.addWidget(self.form)
        self._inside.addStretch(1)
        layout.addWidget(scrolled(inner))
        self.form.changed.connect(self.changed)

    def enter(self, answers: Answers) -> None:
        record = answers.get(self._key, self._blank)
        if not self._entered or record != self.form.value():
            self.form.load(record)
        self._entered = True

    def settle(self) -> None:
        self.form.focus()

    def answer(self) -> Any:
        return self.form.value()

    def problem(self) -> Words | None:
        return next(iter(self.form.unreadable().values()), None)
