"""The room of a stage: one of the seven wizards, kept page by page."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from student_care_desktop.domain.flow import Flow, Kind, Page, Signed, Walk
from student_care_desktop.domain.strategy.cycles import Cycle, Evidence, StagePage, StageSign
from student_care_desktop.domain.strategy.typed import typed
from student_care_desktop.domain.words import Words, mark
from student_care_desktop.services.strategy import evidence, stages
from student_care_desktop.services.strategy.stages import Stage
from student_care_desktop.ui.furniture import column
from student_care_desktop.ui.house import Changes, House
from student_care_desktop.ui.screens.stage.clash import ClashCard, merged, mine_of
from student_care_desktop.ui.screens.stage.head import StageHead
from student_care_desktop.ui.screens.stage.here import StageHere
from student_care_desktop.ui.screens.stage.keeping import Keeping
from student_care_desktop.ui.screens.stage.views import views_of, written
from student_care_desktop.ui.screens.stage.wizard import StageWizard

__all__ = ["StageRoom"]

SUBJECT = mark("Stage room", "Academic year {year}")
KEPT = mark("Stage room", "Kept at {time}. A power cut loses nothing.")
LATER = mark("Stage room", "Kept. It goes on at the page you left.")
SIGNED = mark("Stage room", "The stage is signed.")
THROUGH = mark("Stage room", "You are through. What is open stays open until it is signed.")
_KEEP = "strategy.stages.keep_page"


class StageRoom(QWidget):
    """``visit((stage, page))``; an empty page: the first that is not done."""

    def __init__(self, house: House) -> None:
        super().__init__()
        self._house = house
        self._keeping: Keeping | None = None
        self._telling = False
        self.wizard: StageWizard | None = None
        self.head, self.clash = StageHead(house, self._reopen), ClashCard(house.say)
        self._place = QVBoxLayout()
        whole = column(self.head, self._place, self.clash, gap=8)
        whole.setStretch(1, 1)
        self.setLayout(whole)

    @property
    def stage(self) -> Stage:
        """The stage as it was last read or kept."""
        assert self._keeping is not None  # noqa: S101
        return self._keeping.stage

    def visit(self, thing: Any) -> None:
        """``thing`` is (stage, page)."""
        key, page = thing if thing else ("strategy_1", "")
        self._open(key, page)

    def on_changed(self, changes: Changes) -> None:
        if self._telling or self._keeping is None or self.wizard is None:
            return
        if changes.touch(*self._kinds()):
            self._keeping.forget()
            self._open(self.stage.key, self.wizard.walk.at)

    def may_leave(self) -> bool:
        """Everything is kept; only what cannot be kept holds the person here."""
        if self.wizard is None or self._closed:
            return True
        self.wizard.view.commit()
        return self._leaving(self.wizard.walk.answer(self.wizard.view.answer()), signing=False)

    def _kinds(self) -> tuple[type, ...]:
        records = [page.record for page in self.stage.flow.pages if page.record]
        return (Cycle, Evidence, StagePage, StageSign, *records)

    @property
    def _writes(self) -> bool:
        return self._house.may("service", _KEEP)

    @property
    def _closed(self) -> bool:
        return self.stage.over or not self._writes

    def _open(self, key: str, at: str = "") -> None:
        desk = self._house.desk
        self._house.attempt(lambda: stages.stage(desk, key), lambda stage: self._show(stage, at))

    def _show(self, stage: Stage, at: str) -> None:
        if self._keeping:
            self._keeping.forget()
            self._keeping.deleteLater()
        self._keeping = Keeping(self, self._house, stage, self._said)
        self._keeping.kept.connect(self._kept)
        self.clash.hide()
        self._put_head()
        here = StageHere(self._house, lambda: self.stage, self._taken, self._closed)
        made = StageWizard(
            _walk(stage, at, closed=self._closed), views_of(here), self._house.say,
            self._house.say(SUBJECT.with_(year=stage.year.number)), self._told, self._leaving,
        )
        made.later.connect(lambda walk: self._away(LATER))
        made.finished.connect(lambda walk: self._away(SIGNED if self.stage.signed else THROUGH))
        made.touched.connect(self._touched)
        if self.wizard:
            self._place.removeWidget(self.wizard)
            self.wizard.hide()
            self.wizard.deleteLater()
        self.wizard = made
        self._place.addWidget(made)
        made.show()  # at once: what is added to a layout is else shown a moment later, without the cursor
        made.look_ahead()

    def _put_head(self) -> None:
        desk, key = self._house.desk, self.stage.key
        count = None
        if self._house.may("service", "strategy.evidence.evidence"):
            count = len([one for one in evidence.evidence(desk) if one.stage == key])
        self.head.put(self.stage, writes=self._writes, count=count)

    def _said(self) -> tuple[str, Any]:
        assert self.wizard is not None  # noqa: S101
        return self.wizard.walk.at, self.wizard.view.answer()

    def _touched(self) -> None:
        """Something was written: a draft of the page is on the disk soon."""
        page, answer = self._said()
        if self._keeping is None or self._closed:
            return
        other = answer != self.stage.answers.get(page, answer)
        if self._typed(answer) if isinstance(answer, Signed) else other:
            self._keeping.touch()

    def _typed(self, signed: Signed) -> bool:
        """Whether a signature stands there otherwise than it is kept."""
        return typed(signed.record) != typed(self.stage.signature)

    def _told(self, walk: Walk) -> Words | None:
        if not self.stage.pages or self._closed:
            return None
        return KEPT.with_(time=f"{self._house.desk.now():%H:%M}")

    def _leaving(self, walk: Walk, *, signing: bool = True) -> bool:
        """Keep what the page says; False when it cannot be kept, and that is told."""
        if self._closed or self._keeping is None or self.wizard is None:
            return True
        page, answer = walk.page, walk.answers.get(walk.at)
        if isinstance(answer, Signed):
            if answer.agreed and signing and self.wizard.going_on:
                return self._sign(answer)
            return not self._typed(answer) or self._keeping.leave((page.key, answer), done=False)
        done = walk.problem is None and self.wizard.going_on
        if not done and not written(page, answer) and not written(page, self.stage.answers.get(page.key)):
            return True
        if self._keeping.leave((page.key, answer if page.record else None), done=done):
            return True
        self._clashed(page, answer)
        return False

    def _sign(self, signed: Signed) -> bool:
        desk, key = self._house.desk, self.stage.key
        return self._house.attempt(lambda: stages.sign_stage(desk, key, signed.record), self._signed)

    def _signed(self, stage: Stage) -> None:
        assert self._keeping is not None  # noqa: S101
        self._keeping.stage = stage
        self._kept()

    def _taken(self, stage: Stage) -> None:
        """A page has written something by itself: all pages go on from there."""
        if self._keeping is None or self.wizard is None:
            return
        self._keeping.stage = stage
        walk = self.wizard.walk
        self.wizard.walk = replace(walk, answers={**walk.answers, **stage.answers})
        self._kept()

    def _kept(self) -> None:
        """Tell the house; the list of steps marks what is done."""
        self._telling = True
        self._house.changed.emit(Changes(frozenset(self._kinds())))
        self._telling = False
        self._put_head()
        if self.wizard:
            self.wizard.mark_done(_done(self.stage))

    def _clashed(self, page: Page, mine: Any) -> None:
        """Somebody else was quicker: show theirs, and keep in sight what was typed."""
        was, key = self.stage.answers.get(page.key), page.key
        now = stages.stage(self._house.desk, self.stage.key)
        if now.answers.get(key) == was:
            return
        rows = mine_of(page, mine, was)
        self._show(now, key)
        self.clash.put(page, rows, lambda: self._put_back(page, rows))

    def _put_back(self, page: Page, mine: tuple[Any, ...]) -> None:
        fill = getattr(self.wizard.view, "fill", None) if self.wizard else None
        if fill:
            fill(merged(self.stage.answers.get(page.key), mine))

    def _reopen(self) -> None:
        desk, key = self._house.desk, self.stage.key
        at = self.wizard.walk.at if self.wizard else ""
        if self._house.attempt(lambda: stages.reopen(desk)):
            self._open(key, at)
            self._kept()

    def _away(self, words: Words) -> None:
        if not self._closed:
            self._house.messages.tell(words)
        if self._house.has("strategy"):
            self._house.go("strategy")


def _done(stage: Stage) -> frozenset[str]:
    return frozenset(page.key for page in stage.flow.pages if stage.finished(page.key))


def _walk(stage: Stage, at: str, *, closed: bool) -> Walk:
    """Where the person stands: ``at``, or the first page that is not done; what is only read has no rules."""
    answers = dict(stage.answers)
    answers.update({
        page.key: Signed(stage.signature, stage.signed)
        for page in stage.flow.pages if page.kind is Kind.SIGN
    })
    left = _done(stage)
    flow = _free(stage.flow) if closed else stage.flow
    keys = [page.key for page in flow.pages]
    first = next((key for key in keys if key not in left), keys[0])
    return replace(flow.walk(answers, at if at in keys else first), left=left)


def _free(flow: Flow) -> Flow:
    return replace(flow, pages=tuple(replace(page, wrong=lambda answers: None) for page in flow.pages))
