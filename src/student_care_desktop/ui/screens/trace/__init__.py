"""The trace: who looked, printed, exported, imported, or was refused."""

from __future__ import annotations

from typing import TYPE_CHECKING

from student_care_desktop.domain.words import mark
from student_care_desktop.ui.house import House, Place

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

__all__ = ["PLACE"]


def _build(house: House) -> QWidget:
    from student_care_desktop.ui.screens.trace.room import TraceRoom

    return TraceRoom(house)


PLACE = Place(
    key="trace", title=mark("Trace", "Trace"), build=_build, under="history", needs="traces.traces"
)
