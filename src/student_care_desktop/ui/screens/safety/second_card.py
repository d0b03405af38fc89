"""The second place for backups: where it is, whether it is there now, another one chosen."""

from __future__ import annotations

from pathlib import Path

from student_care_desktop.domain.words import Words, mark
from student_care_desktop.services import safekeeping
from student_care_desktop.services.safekeeping import Kept, SecondPlace
from student_care_desktop.ui.furniture import Card, button, heading, paragraph, repolish, row, set_paragraph
from student_care_desktop.ui.house import EVERYTHING, Changes, House

__all__ = ["SecondCard"]

TITLE = mark("Second", "Second place")
NONE = mark("Second", "None yet. Choose a stick or a folder on another disk: every backup goes there too.")
HERE = mark("Second", "{folder} · there now. Every backup goes there too.")
AWAY = mark("Second", "{folder} · not plugged in now. The next backup goes there when it is.")
CHOOSE = mark("Second", "Choose …")
FOLDER = mark("Second", "The stick or folder that every backup goes to as well")
FORGET = mark("Second", "Use no second place")
NOW = mark("Second", "Back up to both now")
CHOSEN = mark("Second", "Every backup goes to {folder} as well from now on.")
DONE = mark("Second", "Backed up, opened and counted in {count} places.")


class SecondCard(Card):
    """The backup of today goes there at once when it is chosen."""

    def __init__(self, house: House) -> None:
        say = house.say
        super().__init__()
        self._house, self._say = house, say
        self._where = paragraph("", "soft")
        self.choose = button(say(CHOOSE), self._choose, picture="folder")
        self.forget = button(say(FORGET), self._forget, kind="quiet")
        self.now = button(say(NOW), self.keep, picture="backup")
        head = row(heading(say(TITLE)), None, self.forget, gap=4)
        self.add(head, self._where, row(self.now, None, self.choose))
        self.look_again()

    def look_again(self) -> None:
        """Read where the second place is."""
        found = safekeeping.second_place(self._house.desk)
        set_paragraph(self._where, self._say(_where(found)))
        repolish(self._where, role="soft" if found and found.here else "warn")
        self.forget.setVisible(found is not None)

    def keep(self) -> None:
        """A backup in both places now."""
        desk = self._house.desk
        self._house.work(lambda progress: safekeeping.keep(desk, "auto", progress), self._kept)

    def _kept(self, kept: Kept) -> None:
        if kept.missed:
            self._house.messages.tell(kept.missed, "warn")
        else:
            self._house.messages.tell(DONE.with_(count=len(kept.proofs)))
        self._house.changed.emit(Changes(frozenset({Kept})))

    def _choose(self) -> None:
        folder = self._house.messages.folder(FOLDER)
        if folder:
            self._house.attempt(
                lambda: safekeeping.choose_place(self._house.desk, folder), lambda _: self._chosen(folder)
            )

    def _chosen(self, folder: Path) -> None:
        self._house.messages.tell(CHOSEN.with_(folder=folder))
        self._house.changed.emit(EVERYTHING)
        self.keep()

    def _forget(self) -> None:
        self._house.attempt(
            lambda: safekeeping.forget_place(self._house.desk),
            lambda _: self._house.changed.emit(EVERYTHING),
        )


def _where(found: SecondPlace | None) -> Words:
    if found is None:
        return NONE
    return HERE.with_(folder=found.here) if found.here else AWAY.with_(folder=found.chosen)
