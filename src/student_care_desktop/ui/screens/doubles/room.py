"""The list of possible doubles: two records a line, why they are alike; Enter puts them side by side."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from student_care_desktop.domain.students import Student
from student_care_desktop.domain.words import Words, mark
from student_care_desktop.services.doubles import Listed, listed
from student_care_desktop.ui.furniture import Card, button, column, label, paragraph, row, title
from student_care_desktop.ui.house import Changes, House
from student_care_desktop.ui.tables import Column, Ink, TableView

__all__ = ["DoublesRoom"]

TITLE = mark("Doubles", "Possible doubles")
COUNT = mark("Doubles", "{count} pairs in all years. Enter puts both side by side.")
NONE = mark("Doubles", "No record looks like another one.")
WHY = mark(
    "Doubles",
    "The same student number, the same national id, or the same name and birth date. It may be one child "
    "twice, or two children: only a person can tell.",
)
BACK = mark("Doubles", "Students")
COMPARE = mark("Doubles", "Put side by side")


def _who(place: int) -> Column[Listed]:
    return Column(
        key=f"name{place}", heading=(mark("Doubles", "One"), mark("Doubles", "The other"))[place],
        value=lambda pair: pair.people[place].name, private=True,
    )


def _where(place: int) -> Column[Listed]:
    return Column(
        key=f"where{place}", heading=mark("Doubles", "Number and class"), ink=Ink.SOFT, width=150,
        value=lambda pair: " · ".join(filter(None, (pair.people[place].number, pair.classes[place]))) or "–",
    )


COLUMNS: tuple[Column[Listed], ...] = (
    _who(0), _where(0), _who(1), _where(1),
    Column(
        key="why", heading=mark("Doubles", "Alike in"), value=lambda pair: pair.double.why,
        show=lambda why, say: ", ".join(map(say, why)), width=250,
    ),
)


class DoublesRoom(QWidget):
    """Nothing is ever merged by itself."""

    def __init__(self, house: House) -> None:
        super().__init__()
        self._house = house
        say = house.say
        back = button(say(BACK), lambda: house.go("students"), kind="quiet", picture="left")
        self._count = label("", "soft")
        self.compare = button(say(COMPARE), self._compare, kind="primary")
        if not house.has("merging"):
            self.compare.hide()
        head = row(column(title(say(TITLE)), self._count, gap=0), None, self.compare)
        self.table: TableView[Listed] = TableView(COLUMNS, say, TITLE, NONE)
        self.table.opened.connect(self._open)
        paper = Card(margin=1)
        paper.add(self.table)
        self.setLayout(column(row(back, None), head, paragraph(say(WHY), "soft"), paper, gap=10))

    def visit(self, thing: Any) -> None:
        """Come in."""
        self._load()
        self.table.setFocus()

    def on_changed(self, changes: Changes) -> None:
        if changes.touch(Student):
            self._load()

    def may_leave(self) -> bool:
        return True

    def _load(self) -> None:
        pairs = listed(self._house.desk)
        self.table.put(pairs)
        self.table.records.hide_names(self._house.names_hidden)
        words: Words = COUNT.with_(count=len(pairs)) if pairs else NONE
        self._count.setText(self._house.say(words))
        self.compare.setEnabled(bool(pairs))

    def _compare(self) -> None:
        pair = self.table.current() or next(iter(self.table.records.records), None)
        if pair:
            self._open(pair)

    def _open(self, pair: Listed) -> None:
        if self._house.has("merging"):
            self._house.go("merging", (pair.people[0].id, pair.people[1].id))
        else:
            self._house.go("student", pair.people[0].id)
