"""The program on a screen: from the first window, painted before the database is imported, to the last."""

from __future__ import annotations

from pathlib import Path
from threading import Thread
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QSettings, QTranslator, Signal
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget

from student_care_desktop.catalog.tongue import tongue
from student_care_desktop.domain.errors import Damage
from student_care_desktop.domain.people import HEAD
from student_care_desktop.domain.words import mark
from student_care_desktop.services.folders import accounts_in, backups_in, holds_school
from student_care_desktop.ui.frame.fitting import fit
from student_care_desktop.ui.frame.front import Front
from student_care_desktop.ui.frame.heavy import import_heavy
from student_care_desktop.ui.gate import Gate
from student_care_desktop.ui.house import House, Scope
from student_care_desktop.ui.start import Start
from student_care_desktop.ui.theme import dress
from student_care_desktop.ui.tongue import speak

if TYPE_CHECKING:
    from student_care_desktop.services.desk import Desk
    from student_care_desktop.services.salvage import Blocked, LastGood
    from student_care_desktop.ui.window import Window

__all__ = ["Program", "Start", "run"]

TITLE = mark("Program", "Student care")


class Program(QObject):
    """Owns the one window there is at a time, and the desk once the school is open."""

    opened = Signal()
    """The main window stands there."""

    def __init__(self, app: QApplication, start: Start) -> None:
        super().__init__()
        self.app, self.start = app, start
        self.desk: Desk | None = None
        self.window: QWidget | None = None
        self._translator: QTranslator | None = None
        self.language = start.language or self._remembered()
        self.house = self._house()

    def _house(self) -> House:
        """A house that speaks the language of now; our own mistakes are told in it."""
        spoken = tongue(self.language)
        if self._translator:
            self.app.removeTranslator(self._translator)
        self._translator = speak(self.app, spoken)
        made = House(spoken, self.desk, Scope(self.desk.year.number if self.desk else 0))
        made.tongue_wanted.connect(self.speak)
        made.restore_wanted.connect(self.restore_all)
        made.messages.catch()
        return made

    def begin(self) -> None:
        """Show what stands before the school, and import the rest behind it."""
        self._front()
        if holds_school(self.start.folder):
            self.ask_passphrase()
        else:
            self.welcome()
        Thread(target=import_heavy, daemon=True).start()
        if self.start.passphrase is not None and isinstance(self._stage.currentWidget(), Gate):
            self._open_with(self.start.passphrase)

    def _front(self) -> None:
        self._stage = QStackedWidget()
        self._show(Front(self.house, self._stage, TITLE))

    def ask_passphrase(self) -> None:
        """The gate."""
        named, known = self.start.who, accounts_in(self.start.folder)
        who = named or self._settings().value("account") or HEAD
        gate = Gate(self.house, self._unlock, self._recover, known * (named in ("", *known)), str(who))
        gate.opened.connect(self._opened)
        self._put(gate)

    def _open_with(self, passphrase: str) -> None:
        """The passphrase that the environment named, as if it had been written."""
        gate = self._stage.currentWidget()
        assert isinstance(gate, Gate)  # noqa: S101
        gate.line.setText(passphrase)
        gate.open()

    def _unlock(self, who: str, passphrase: str) -> Desk | Blocked:
        return self.start.unlock(who, passphrase, self.house.say)

    def _recover(self, who: str, key: str, new: str) -> Desk | Blocked:
        return self.start.recover(who, key, new, self.house.say)

    def _opened(self, found: Desk | Blocked) -> None:
        from student_care_desktop.services.desk import Desk

        if isinstance(found, Desk):
            self.desk = found
            self._settings().setValue("account", found.who)
            self._main_window()
        else:
            self.stop(found)

    def stop(self, blocked: Blocked) -> None:
        """Say what is in the way, and the ways out; damage leads to the last proven backup."""
        from student_care_desktop.ui.doorstep.stopped import Stopped

        page = Stopped(self.house, blocked)
        page.again.connect(self.ask_passphrase)
        page.restoring.connect(self.restore)
        page.leaving.connect(self.app.quit)
        self._put(page)

    def welcome(self) -> None:
        """No school lives here yet."""
        from student_care_desktop.ui.doorstep.welcome import Welcome

        page = Welcome(self.house, self.start.folder, self.language)
        page.founding.connect(self.found)
        page.restoring.connect(self.restore)
        self._put(page)

    def found(self) -> None:
        """The wizard of the first run."""
        from student_care_desktop.services.printing import recovery_sheet, save_pdf
        from student_care_desktop.ui.wizards.first_run import FirstRun, Founding

        wizard = FirstRun(
            self.house, Founding(self._create, recovery_sheet, save_pdf), self.start.now().date()
        )
        wizard.opened.connect(self._opened)
        wizard.cancelled.connect(self.welcome)
        self._put(wizard)

    def _create(self, school: Any, passphrase: str) -> tuple[Desk, str]:
        self.desk, key = self.start.found(school, passphrase, self.house.say)
        return self.desk, key

    def restore_all(self, file: Path | None) -> None:
        """Close the school, and put a backup in its place when it is chosen and its passphrase given."""
        self._no_farewell()
        self.app.setQuitOnLastWindowClosed(False)
        if self.window and self.window.close():
            self._outside()
            self.restore(file)
        self.app.setQuitOnLastWindowClosed(True)

    def _outside(self) -> None:
        """Before the door again, with the school closed."""
        self.close()
        self.house = self._house()
        self._front()

    def restore(self, chosen: Path | None = None) -> None:
        """Bring a backup to the place of the school."""
        from student_care_desktop.services.backups import restore_over
        from student_care_desktop.ui.doorstep.restoring import Restoring

        start = self.start
        others = [one for one in backups_in(start.folder) if one != chosen]
        page = Restoring(
            self.house, lambda file, secret: restore_over(file, start.folder, secret, start.now),
            [chosen, *others] if chosen else others,
        )
        page.restored.connect(self._restored)
        page.left.connect(self.ask_passphrase if holds_school(start.folder) else self.welcome)
        self._put(page)

    def _restored(self, kept: Path | None) -> None:
        from student_care_desktop.ui.doorstep.restoring import told_restored

        self.ask_passphrase()
        self.house.messages.tell(told_restored(kept))

    def _main_window(self) -> None:
        try:
            window = self._window()
            window.begin()
        except Damage as damage:
            self._turn_back(damage)
            return
        self._show(window)
        self.opened.emit()

    def _turn_back(self, damage: Damage) -> None:
        """What the window must read to stand there is damaged: the way back is shown before the door."""
        from student_care_desktop.services.salvage import Blocked, last_good

        desk = self.desk
        assert desk is not None  # noqa: S101

        def stop(good: LastGood | None) -> None:
            self._outside()
            self.stop(Blocked(damage.words, good))
            for half in self.app.topLevelWidgets():
                if half is not self.window:
                    half.deleteLater()

        self.house.tasks.run(lambda progress: last_good(desk), stop, lambda error: stop(None))

    def _window(self) -> Window:
        from student_care_desktop.ui.places import PLACES
        from student_care_desktop.ui.rescue import Rescue
        from student_care_desktop.ui.safeguard import Safeguard
        from student_care_desktop.ui.source import first_scope, source_of
        from student_care_desktop.ui.window import Window

        assert self.desk is not None  # noqa: S101
        self.house.desk = self.desk
        self.house.scope = first_scope(self.desk)
        Rescue(self.house)
        window = Window(self.house, PLACES, source_of(self.house), TITLE)
        window.safeguard = Safeguard(self.house) if self.start.keeps else None
        return window

    def speak(self, language: str) -> None:
        """Everything anew in another language; it is remembered once there is a school."""
        self.app.setQuitOnLastWindowClosed(False)
        before = self.house
        self._no_farewell()
        if self.window is None or self.window.close():
            before.close()
            self.language = language
            self.house = self._house()
            self._once_more()
        self.app.setQuitOnLastWindowClosed(True)

    def _no_farewell(self) -> None:
        """The window is built anew at once, so nothing is kept for its closing."""
        if self.window and hasattr(self.window, "safeguard"):
            self.window.safeguard = None

    def _once_more(self) -> None:
        """The same window in the language of now."""
        if self.desk is None:
            self.begin()
            return
        self.desk.say = self.house.say
        self._settings().setValue("language", self.language)
        window = self._window()
        window.go("settings")
        self._show(window)

    def close(self) -> None:
        """Let go of the school."""
        self.house.close()
        if self.desk:
            self.desk.close()
            self.desk = None

    def _show(self, window: QWidget) -> None:
        """``window`` instead of the one before, at the same place."""
        before, self.window = self.window, window
        if before:
            window.setGeometry(before.geometry())
            window.setWindowState(before.windowState())
        else:
            fit(window, self.app)
        window.show()
        if before:
            before.hide()
            before.deleteLater()

    def _put(self, page: QWidget) -> None:
        """``page`` on the stage of the first window, instead of the one before."""
        before = self._stage.currentWidget()
        self._stage.addWidget(page)
        self._stage.setCurrentWidget(page)
        if before:
            self._stage.removeWidget(before)
            before.deleteLater()

    def _remembered(self) -> str:
        """The language that was chosen in the settings, in this data folder."""
        return "en" if self._settings().value("language") == "en" else "th"

    def _settings(self) -> QSettings:
        return QSettings(str(self.start.folder / "screen.ini"), QSettings.Format.IniFormat)


def run(start: Start) -> int:
    """Show the program until its window is closed; the exit code."""
    app = QApplication([])
    dress(app)
    program = Program(app, start)
    program.begin()
    try:
        return app.exec()
    finally:
        program.close()
