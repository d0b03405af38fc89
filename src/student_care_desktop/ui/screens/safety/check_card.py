"""The check of everything, and what it found."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from student_care_desktop.domain.words import Words, mark
from student_care_desktop.services import backups, salvage
from student_care_desktop.services.progress import Progress
from student_care_desktop.services.salvage import LastGood
from student_care_desktop.ui.furniture import Card, button, clear, column, heading, paragraph, repolish, row
from student_care_desktop.ui.house import House
from student_care_desktop.ui.lost import told_of
from student_care_desktop.ui.theme import icon

__all__ = ["CheckCard"]

TITLE = mark("Safety", "Check everything")
ABOUT = mark(
    "Safety",
    "Reads every page of the data, every picture and every backup in both places, compares the seals, "
    "and works out every result once more.",
)
CHECK = mark("Safety", "Check now")
CHECKING = mark("Safety", "Checking the data, the results, the pictures and the backups")
WELL = mark("Safety", "Everything is as it was saved. Checked {time}.")
FOUND = mark("Safety", "{count} things were found at {time}. Nothing was changed.")
ADVICE = mark("Safety", "Make a backup to another place now, then ask the people who look after the program.")
LOOK = mark("Safety", "See what is in that backup …")
_SHOWN = 12


class CheckCard(Card):
    """The findings stay until the next check."""

    def __init__(self, house: House) -> None:
        say = house.say
        super().__init__()
        self._house, self._say = house, say
        self.check = button(say(CHECK), self.run, picture="search")
        self._list = column(gap=6)
        self.found: Sequence[Words] | None = None
        self._kept: list[Words] = []
        told = column(heading(say(TITLE)), paragraph(say(ABOUT), "soft"), gap=2)
        line = row(told, self.check, gap=14)
        line.setStretch(0, 1)
        self._results = QWidget()
        self._results.setLayout(self._list)
        self._results.hide()
        self.add(line, self._results)

    def run(self) -> None:
        """Check in the background."""
        desk = self._house.desk
        self._kept.clear()

        def work(progress: Progress) -> tuple[list[Words], LastGood | None]:
            progress.step(0, 0, CHECKING)
            found = backups.check_all(desk, self._kept.append)
            return found, salvage.last_good(desk) if found else None

        self._house.work(work, lambda told: self._put(*told))

    def _put(self, found: Sequence[Words], good: LastGood | None) -> None:
        self.found = found
        clear(self._list)
        time = f"{self._house.desk.now():%H:%M}"
        words = FOUND.with_(count=len(found), time=time) if found else WELL.with_(time=time)
        tone = "bad" if found else "good"
        self._list.addLayout(_line("warning" if found else "check", tone, self._say(words)))
        for one in found[:_SHOWN]:
            self._list.addWidget(paragraph(f"•  {self._say(one)}"))
        for one in self._kept:
            self._list.addWidget(paragraph(self._say(one), "soft"))
        if found:
            self._list.addWidget(paragraph(self._say(ADVICE), "soft"))
            self._way_back(good)
        self._results.show()
        repolish(self, tone=tone)

    def _way_back(self, good: LastGood | None) -> None:
        """The last proven backup, and what going back to it would cost."""
        if good is None:
            return
        for text in told_of(good, self._say):
            self._list.addWidget(paragraph(text))
        self.back = button(self._say(LOOK), lambda: self._house.go("backup-contents", good.backup.path))
        if self._house.has("backup-contents"):
            self._list.addLayout(row(None, self.back))


def _line(picture: str, tone: str, text: str) -> QHBoxLayout:
    drawn = QLabel()
    drawn.setPixmap(icon(picture, tone).pixmap(20, 20))
    line = row(drawn, paragraph(text, tone), gap=8)
    line.setStretch(1, 1)
    return line
