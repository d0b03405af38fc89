"""A page of questions: numbered sections in the order of the paper, boxes side by side where they fit."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from student_care_desktop.domain.flow import Answers
from student_care_desktop.domain.questions import Ask, Question, VisitSection
from student_care_desktop.domain.words import Say, Words, mark
from student_care_desktop.ui.forms.inputs import LineInput
from student_care_desktop.ui.furniture import heading, label, row, scrolled
from student_care_desktop.ui.wizards.answers import Answering, FieldAnswer, answering
from student_care_desktop.ui.wizards.page import PageView

__all__ = ["QuestionsPage"]

NUMBERED = mark("Questions", "{no}  {question}")

Maker = Callable[[Question, Say], Answering]


def _veil(asked: Answering) -> None:
    """Show a line as dots: who stands behind the chair reads no name."""
    if isinstance(asked, FieldAnswer) and isinstance(asked.box.input, LineInput):
        asked.box.input.line.setEchoMode(QLineEdit.EchoMode.Password)


def _numbered(section: VisitSection) -> Sequence[Question]:
    """A single field without a title bears the number itself."""
    first = section.questions[0]
    fields = (Ask.NUMBER, Ask.TEXT, Ask.YES, Ask.RECORD)
    if section.title or len(section.questions) > 1 or first.ask not in fields or not section.no:
        return section.questions
    text = NUMBERED.with_(no=section.no, question=first.text)
    return (replace(first, text=text, field=replace(first.field, label=text) if first.field else None),)


class QuestionsPage(PageView):
    """Asks ``sections``; the answer is key → value for what was answered.

    ``known`` gives what to show when the person comes: what the record says already and what was kept;
    ``veiled`` are the lines that nobody behind the chair may read.
    """

    def __init__(
        self, sections: Sequence[VisitSection], known: Callable[[], Mapping[str, Any]], say: Say, *,
        columns: int = 3, make: Maker = answering, veiled: Collection[str] = (),
    ) -> None:
        super().__init__()
        self._known, self._say, self._columns = known, say, columns
        self._make, self._veiled = make, frozenset(veiled)
        self._waiting = deque(sections)
        self._shown: Mapping[str, Any] | None = None
        self._asked: dict[str, Answering] = {}
        self._last: QWidget | None = None
        self._timer = QTimer(self, singleShot=True, interval=0)
        self._timer.timeout.connect(self._grow)
        inner = QWidget()
        self.body = QVBoxLayout(inner)
        self.body.setContentsMargins(0, 0, 12, 4)
        self.body.setSpacing(16)
        self.body.addStretch(1)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(scrolled(inner))

    @property
    def asked(self) -> dict[str, Answering]:
        """The widget of each question; those that are not made yet are made now."""
        while self._waiting:
            self._next_section()
        return self._asked

    def _grow(self) -> None:
        """Make one section more: a long page is there at once, and no key has to wait for its end."""
        if self._waiting:
            self._next_section()
            self._timer.start()

    def _next_section(self) -> None:
        before = set(self._asked)
        box = QWidget()
        box.setLayout(self._section(self._waiting.popleft()))
        self.body.insertWidget(self.body.count() - 1, box)
        box.show()
        self._follow(box)
        for key in self._asked.keys() - before:
            self._asked[key].put(self._shown or {})
            if key in self._veiled:
                _veil(self._asked[key])

    def _follow(self, box: QWidget) -> None:
        """The tab key comes here from the section before, whatever was made meanwhile."""
        for each in box.findChildren(QWidget):
            if each.focusPolicy() & Qt.FocusPolicy.TabFocus and each.window() is self.window():
                if self._last is not None:
                    QWidget.setTabOrder(self._last, each)
                self._last = each

    def _section(self, section: VisitSection) -> QVBoxLayout:
        whole = QVBoxLayout()
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(7)
        made = [self._make(question, self._say) for question in _numbered(section)]
        single = len(made) == 1 and not isinstance(made[0], FieldAnswer)
        title = section.title or (section.questions[0].text if single else None)
        if title:
            whole.addLayout(self._head(section.no, self._say(title)))
        whole.addLayout(self._fields(made, titled=single))
        for one in made:
            one.changed.connect(self.changed)
            self._asked[one.question.key] = one
        return whole

    def _head(self, number: str, text: str) -> QHBoxLayout:
        no = label(number, "number")
        no.setVisible(bool(number))
        return row(no, heading(text), None, gap=8)

    def _fields(self, made: Sequence[Answering], *, titled: bool) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(18)
        grid.setVerticalSpacing(11)
        line = place = 0
        for one in made:
            if one.wide and place:
                line, place = line + 1, 0
            if one.wide and not titled and not isinstance(one, FieldAnswer):
                grid.addWidget(label(self._say(one.question.text), "label"), line, 0, 1, self._columns)
                line += 1
            grid.addWidget(
                one, line, place, 1, self._columns if one.wide else 1, Qt.AlignmentFlag.AlignTop
            )
            place += self._columns if one.wide else 1
            if place >= self._columns:
                line, place = line + 1, 0
        for each in range(self._columns):
            grid.setColumnStretch(each, 1)
        return grid

    def enter(self, answers: Answers) -> None:
        if self._shown is None:
            self._shown = self._known()
            for one in self._asked.values():
                one.put(self._shown)
            self._grow()

    def prepare(self) -> bool:
        """One section more; what stands in it is put when the person comes."""
        if self._waiting and self._shown is None:
            self._next_section()
        return bool(self._waiting) and self._shown is None

    def settle(self) -> None:
        for one in self._asked.values():
            one.focus()
            return

    def answer(self) -> dict[str, Any]:
        return {key: value for one in self.asked.values() for key, value in one.value().items()}

    def problem(self) -> Words | None:
        return next((words for one in self.asked.values() if (words := one.problem())), None)
