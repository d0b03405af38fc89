"""The wizard of a stage: it knows whether the person goes on, and which pages are done."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal

from student_care_desktop.ui.wizards import PageView, Wizard

__all__ = ["StageWizard"]


class StageWizard(Wizard):
    """``going_on`` is true while the primary button does its work; ``touched``: a page was written on."""

    touched = Signal()
    going_on = False

    def next(self) -> None:
        self.going_on = True
        try:
            super().next()
        finally:
            self.going_on = False

    def mark_done(self, left: frozenset[str]) -> None:
        """Show which pages are done."""
        self.walk = replace(self.walk, left=left)
        self._steps.show_walk(self.walk)

    def _view(self, key: str) -> PageView:
        known = key in self._views
        made = super()._view(key)
        if not known:
            made.changed.connect(self.touched)
        return made
