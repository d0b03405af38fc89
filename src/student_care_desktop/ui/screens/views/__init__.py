"""How several teachers see a child: slips to ask with, and half a minute to key what came back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from student_care_desktop.domain.words import mark
from student_care_desktop.ui.house import House, Place

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

__all__ = ["PLACE"]


def _build(house: House) -> QWidget:
    from student_care_desktop.ui.screens.views.room import ViewsRoom

    return ViewsRoom(house)


PLACE = Place(
    key="views", title=mark("Views", "Teachers' views"), build=_build, under="board", needs="views.keep_view",
)
