"""Where a cell and a heading of the board lead; what is not there yet leads nowhere."""

from __future__ import annotations

from typing import Any

from student_care_desktop.services.boards import Board, BoardRow
from student_care_desktop.ui.house import House

__all__ = ["enter", "whole"]

_KNOW = ("record", "visit", "voice")
_PROMOTE = ("talk", "activities")


def enter(house: House, board: Board, row: BoardRow, key: str) -> None:
    """Do one thing for one child; where its place is not there, the child's page."""
    place, thing = _way(board, row, key)
    if house.has(place):
        house.go(place, thing)
    else:
        house.go("student", row.child.student.id)


def _way(board: Board, row: BoardRow, key: str) -> tuple[str, Any]:
    place, child = row.child.enrollment.id, row.child.student.id
    column = next((one for one in board.columns if one.key == key), None)
    page = column.page(board.round) if column else None
    if page:
        return "keying", (board.classroom.id, page, place)
    if key in _KNOW:
        return "know", (child, board.round)
    if key in _PROMOTE:
        return "promote", place
    if key in ("case", "referral"):
        return _care(row, key)
    return ("screen", (place, board.round)) if key in ("screened", "group") else ("student", child)


def _care(row: BoardRow, key: str) -> tuple[str, Any]:
    """The case or the referral that the cell is about; else a new one."""
    place, about = row.child.enrollment.id, row.about.get(key, "")
    if key == "referral":
        return "refer", ("referral", about) if about else ("new", place, row.about.get("case", ""))
    return "solve", ("case", about) if about else ("new", place, row.about.get("area", ""))


def whole(house: House, board: Board, key: str) -> None:
    """Do one thing for the whole class."""
    for place, thing in _whole(board, key):
        if house.has(place):
            house.go(place, thing)
            return


def _whole(board: Board, key: str) -> list[tuple[str, Any]]:
    """The ways, the best first."""
    column = next(one for one in board.columns if one.key == key)
    page = column.page(board.round)
    if page:
        return [("keying", (board.classroom.id, page, ""))]
    ways: dict[str, list[tuple[str, Any]]] = {
        "screened": [("matrix", board.round), ("screen", None)],
        "talk": [("promote", None), ("classlife", None)], "activities": [("activities", None)],
        "case": [("plan", None), ("solve", None)], "referral": [("refer", None)],
    }
    return ways.get(key, [("know", ("", board.round))])
