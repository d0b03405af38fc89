"""What stands above a stage: what the founding document asks of it, its evidence, and why it is only read."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtWidgets import QFrame, QWidget

from student_care_desktop.domain.strategy.cycles import STAGES
from student_care_desktop.domain.thai import show_day
from student_care_desktop.domain.words import Words, mark
from student_care_desktop.services.strategy.stages import Stage
from student_care_desktop.ui.furniture import Elided, button, column, link, paragraph, row, set_paragraph
from student_care_desktop.ui.house import House

__all__ = ["ASKS", "StageHead"]

ASKS: Mapping[str, Words] = {
    "strategy_1": mark(
        "Stage asks",
        "Study what learners, community and society need and what the school can do; set the direction.",
    ),
    "strategy_2": mark(
        "Stage asks",
        "Tie the standard to the other systems, so that nobody's work grows and all work gladly.",
    ),
    "strategy_3": mark(
        "Stage asks", "Let those concerned weigh standards and indicators, so that all work the same way."
    ),
    "strategy_4": mark(
        "Stage asks", "Set goals and what comes first, standards of work, projects, and who does what."
    ),
    "strategy_5": mark(
        "Stage asks", "Work as planned: know each child, screen, promote, prevent and help, refer."
    ),
    "strategy_6": mark(
        "Stage asks", "Supervise what was given out, stay in touch, encourage, and go on teaching the staff."
    ),
    "strategy_7": mark(
        "Stage asks",
        "Appoint a committee, plan the evaluation, evaluate, report and make known what was done.",
    ),
}
"""What the founding document asks of each stage, in one line of our own."""
NUMBER = mark("Stage room", "Stage {number}: {asks}")
BOARD = mark("Stage room", "All seven stages")
EVIDENCE = mark("Stage room", "Evidence ({count})")
SIGNED = mark("Stage room", "signed {day}")
STALE = mark("Stage room", "changed after it was signed on {day}")
OVER = mark("Stage room", "The year {year} is over and closed: this can be read, not written.")
OPEN = mark("Stage room", "Open it again")
ONLY_READ = mark(
    "Stage room", "This can be read. The principal, the deputies and the head of student care write it."
)


class StageHead(QWidget):
    """One line, and below it the strip of a stage that is closed."""

    def __init__(self, house: House, reopen: Callable[[], object]) -> None:
        super().__init__()
        self._house, say = house, house.say
        self._asks, self._state = Elided(role="soft"), paragraph("", "small")
        self._state.setWordWrap(False)
        self.board = link(say(BOARD), lambda: house.go("strategy"))
        self.evidence = link("", self._show_evidence)
        self._key = ""
        line = row(self._asks, self._state, self.evidence, self.board, gap=12)
        line.setStretch(0, 1)
        self._told = paragraph("")
        self.open = button(say(OPEN), reopen)
        self._strip = self._strip_of()
        self.setLayout(column(line, self._strip, gap=6))

    def _strip_of(self) -> QFrame:
        made = QFrame()
        made.setProperty("kind", "strip")
        made.setProperty("tone", "warn")
        line = row(self._told, self.open, gap=12)
        line.setStretch(0, 1)
        line.setContentsMargins(12, 5, 8, 5)
        made.setLayout(line)
        return made

    def put(self, stage: Stage, *, writes: bool, count: int | None) -> None:
        """Show what belongs to ``stage``; ``count`` papers are its evidence, None: nobody may look."""
        say, self._key = self._house.say, stage.key
        number = [key for key, _ in STAGES].index(stage.key) + 1
        self._asks.put(say(NUMBER.with_(number=number, asks=ASKS[stage.key])))
        self._state.setText(say(self._signed(stage)) if stage.signed else "")
        self._state.setVisible(stage.signed)
        self.board.setVisible(self._house.has("strategy"))
        self.evidence.setVisible(count is not None and self._house.has("evidence"))
        self.evidence.setText(say(EVIDENCE.with_(count=count or 0)))
        words = OVER.with_(year=stage.year.number) if writes else ONLY_READ
        set_paragraph(self._told, say(words))
        self._strip.setVisible(stage.over or not writes)
        self.open.setVisible(stage.over and writes)

    def _signed(self, stage: Stage) -> Words:
        day = show_day(stage.sign.day) if stage.sign and stage.sign.day else "–"
        return (STALE if stage.stale else SIGNED).with_(day=day)

    def _show_evidence(self) -> None:
        self._house.go("evidence", self._key)
