"""Where a cell and a heading of the board lead; what is not there yet leads nowhere."""

from __future__ import annotations

from student_care_desktop.services.boards import Board, BoardRow
from student_care_desktop.ui.house import House

__all__ = ["enter", "whole"]

_KNOW = ("record", "visit", "voice")


def enter(house: House, board: Board, row: BoardRow, key: str) -> None:
    """Do one thing for one child."""
    place, child = row.child.enrollment, row.child.student
    column = next((one for one in board.columns if one.key == key), None)
    page = column.page(board.round) if column else None
    if key in _KNOW and house.has("know"):
        house.go("know", (child.id, board.round))
    elif page and house.has("keying"):
        house.go("keying", (board.classroom.id, page, place.id))
    elif key in ("screened", "group") and house.has("screen"):
        house.go("screen", (place.id, board.round))
    else:
        house.go("student", child.id)


def whole(house: House, board: Board, key: str) -> None:
    """Do one thing for the whole class."""
    column = next(one for one in board.columns if one.key == key)
    page = column.page(board.round)
    if key in _KNOW:
        house.go("know", ("", board.round))
    elif page and house.has("keying"):
        house.go("keying", (board.classroom.id, page, ""))
    elif key == "screened" and house.has("matrix"):
        house.go("matrix", board.round)
    elif key == "screened" and house.has("screen"):
        house.go("screen", None)
