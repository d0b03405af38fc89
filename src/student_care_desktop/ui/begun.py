"""A text that was being written when the program ended: told openly, to be opened or thrown away."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from student_care_desktop.domain.words import Words, mark
from student_care_desktop.ui.furniture import Card, Mark, button, paragraph, row
from student_care_desktop.ui.house import House
from student_care_desktop.ui.moments import moment

__all__ = ["BegunCard"]

FOUND = mark("Begun", "A text that was never saved was found: {what}. {who} wrote it, last {when}.")
OPEN, AWAY = mark("Begun", "Open it"), mark("Begun", "Throw it away …")
ASK = mark("Begun", "Throw away what was written?")
ASK_MORE = mark("Begun", "It was never saved. Once it is thrown away nobody can bring it back.")
YES = mark("Begun", "Throw it away")


class BegunCard(Card):
    """``what`` names it; ``at`` is when it was last written (ISO 8601)."""

    def __init__(
        self, house: House, what: Words, written: tuple[str, str], open_: Callable[[], object],
        away: Callable[[], object],
    ) -> None:
        super().__init__(margin=12, tone="warn")
        say, (who, at) = house.say, written
        when = moment(dt.datetime.fromisoformat(at), house.desk.today)

        def ask() -> None:
            if house.messages.ask(ASK, ASK_MORE, YES, danger=True):
                away()

        self.open = button(say(OPEN), open_, kind="primary")
        told = paragraph(say(FOUND.with_(what=what, who=who, when=when)))
        line = row(Mark("now", size=22), told, button(say(AWAY), ask), self.open, gap=10)
        line.setStretch(1, 1)
        self.add(line)
