"""Keying 40 sheets of 25 items: every key timed until it is painted; beside it a bare table of Qt.

``python bench/keying.py FOLDER`` prints of ours, then of theirs, in milliseconds: the median key, the
worst key by the work of the window's thread, and the worst by the clock on the wall.
"""

from __future__ import annotations

import gc
import os
import random
import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QTableWidget, QWidget

from student_care_desktop.catalog.tongue import tongue
from student_care_desktop.services import doors, school
from student_care_desktop.services.clock import clock
from student_care_desktop.services.sheets import Page
from student_care_desktop.ui.house import House, Scope
from student_care_desktop.ui.places import PLACES
from student_care_desktop.ui.source import source_of
from student_care_desktop.ui.theme import dress
from student_care_desktop.ui.window import Window

CHILDREN, ITEMS = 40, 25
SIZE = (1366, 768)
PLAIN = Qt.KeyboardModifier.NoModifier
Papers = list[str]


Taken = tuple[float, float]
"""Seconds on the wall, and seconds that the window's thread worked: on a busy machine these differ."""


def press(app: QApplication, at: QWidget, key: int, text: str) -> Taken:
    """From the key to the painted screen."""
    start, worked = time.perf_counter(), time.thread_time()
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(at, QKeyEvent(kind, key, PLAIN, text))
    app.processEvents()
    return time.perf_counter() - start, time.thread_time() - worked


def ours(app: QApplication, folder: Path, papers: Papers) -> list[Taken]:
    """Through the real window, the encrypted save of each row included in the key that leaves it."""
    desk = doors.unlock(folder, "demo", clock("2025-11-24"), tongue("th"))
    house = House(desk.say, desk, Scope(desk.year.number))
    window = Window(house, PLACES, source_of(house), PLACES[0].title)
    _show(app, window)
    window.go("keying", (school.find_class(desk, "ม.1/1").id, Page("sdq", "teacher", 1), ""))
    _rest(app)
    table = window.room.table
    taken: list[Taken] = []
    for paper in papers:
        taken += [press(app, table.grid, 0, letter) for letter in paper]
        _until(app, lambda: table._keeper.idle)  # a hand takes longer than this to reach the next key
    window.close()
    desk.close()
    return taken


def theirs(app: QApplication, papers: Papers) -> list[Taken]:
    """The same cells in a QTableWidget: a digit opens the editor, Enter closes it, the next cell is chosen."""
    table = QTableWidget(CHILDREN, ITEMS)
    _show(app, table)
    taken: list[Taken] = []
    for row, paper in enumerate(papers):
        for column, letter in enumerate(paper):
            table.setCurrentCell(row, column)
            first = press(app, table, ord(letter), letter)
            editor = QApplication.focusWidget() or table
            second = press(app, editor, Qt.Key.Key_Return, "\r")
            taken.append((first[0] + second[0], first[1] + second[1]))
    table.close()
    return taken


def _rest(app: QApplication) -> None:
    """Let the window be painted whole before the first key."""
    end = time.perf_counter() + 1
    _until(app, lambda: time.perf_counter() > end)


def _show(app: QApplication, widget: QWidget) -> None:
    widget.resize(*SIZE)
    widget.show()
    widget.activateWindow()
    app.processEvents()


def _until(app: QApplication, ready: Callable[[], bool]) -> None:
    while not ready():
        app.processEvents()
        time.sleep(0.001)


def main(folder: Path) -> None:
    """Print the four figures."""
    gc.set_threshold(50_000, 20, 20)  # as the program does
    app = QApplication([])
    app.setQuitOnLastWindowClosed(False)
    dress(app)
    dice = random.Random(40)
    papers = ["".join(dice.choice("012") for _ in range(ITEMS)) for _ in range(CHILDREN)]
    for taken in (ours(app, folder, papers), theirs(app, papers)):
        wall, worked = zip(*taken, strict=True)
        print(f"{statistics.median(wall) * 1000:.3f} {max(worked) * 1000:.3f} {max(wall) * 1000:.3f}")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
