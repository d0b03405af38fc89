"""The strip at the bottom: who works here, what is safe, and the way back from the last step."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QFrame

from student_care_desktop.domain.words import Say, Words, mark
from student_care_desktop.ui.furniture import Elided, label, link, repolish, row

__all__ = ["Facts", "Foot"]

LAST = mark("Foot", "Last: {why}")
UNDO = mark("Foot", "Take back (Ctrl+Z)")


@dataclass(frozen=True, slots=True)
class Facts:
    """What the foot says; None where there is nothing to say.  ``last`` can be taken back."""

    who: Words
    saved: Words | None = None
    backup: Words | None = None
    backup_old: bool = False
    last: Words | None = None


class Foot(QFrame):
    """Who, saved when, last proven backup, the last change set and its undo."""

    def __init__(self, say: Say, undo: Callable[[], object]) -> None:
        super().__init__()
        self._say = say
        self.setObjectName("foot")
        self.setFixedHeight(30)
        self._who, self._saved, self._backup = label(), label(), label()
        self._last = Elided(right=True)
        self._undo = link(say(UNDO), undo)
        line = row(self._who, self._saved, self._backup, self._last, self._undo, gap=22)
        line.setStretch(3, 1)
        line.setContentsMargins(20, 0, 18, 0)
        self.setLayout(line)

    def put(self, facts: Facts) -> None:
        """Show ``facts``."""
        self._who.setText(self._say(facts.who))
        self._saved.setText(self._say(facts.saved) if facts.saved else "")
        self._backup.setText(self._say(facts.backup) if facts.backup else "")
        repolish(self._backup, role="warn" if facts.backup_old else "")
        self._last.put(self._say(LAST.with_(why=facts.last)) if facts.last else "")
        self._undo.setVisible(facts.last is not None)
