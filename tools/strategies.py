"""The way of the picture maker to the pages of the seven strategies."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import cast

from PySide6.QtWidgets import QApplication

from student_care_desktop.catalog.flows.strategies import strategy
from student_care_desktop.domain.strategy.cycles import STAGES
from student_care_desktop.services.desk import Desk
from student_care_desktop.ui.screens.strategy.room import StrategyRoom
from student_care_desktop.ui.window import Window

__all__ = ["board", "opened", "page", "pages"]


def board(place: int, window: Window, desk: Desk) -> None:
    """The board, with the five values (0) or the five parts of the definition (1)."""
    window.go("strategy")
    room = cast(StrategyRoom, window.room)
    while not room.table.records.records:
        QApplication.processEvents()
    room.turn_to(place)


def opened(window: Window, desk: Desk) -> None:
    """The list behind an indicator."""
    window.go("strategy", "screened")
    while window.house.tasks.busy:
        QApplication.processEvents()


def page(stage: str, key: str, window: Window, desk: Desk) -> None:
    """A page of a stage."""
    window.go("stage", (stage, key))


def pages() -> Iterator[tuple[str, partial[None]]]:
    """Every page of every stage, by the name of its picture."""
    for number, (stage, _) in enumerate(STAGES, 1):
        for one in strategy(stage).pages:
            yield f"61-stage-{number}-{one.key}", partial(page, stage, one.key)
