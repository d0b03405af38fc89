"""The projects: the list, the form of the one under the cursor, and below them what the money comes to."""

from __future__ import annotations

from PySide6.QtWidgets import QBoxLayout

from student_care_desktop.domain.flow import Answers
from student_care_desktop.domain.strategy.money import complaints, total
from student_care_desktop.domain.strategy.planning import MONEY_KINDS, MONEY_SOURCES
from student_care_desktop.domain.words import mark
from student_care_desktop.ui.furniture import paragraph, repolish, set_paragraph
from student_care_desktop.ui.screens.stage.here import StageHere
from student_care_desktop.ui.screens.stage.pages.offered import fresh
from student_care_desktop.ui.screens.stage.rows_page import RowsPage

__all__ = ["ProjectsPage"]

SUM = mark(
    "Planning",
    "All {count} projects: {budget} baht · remuneration {pay}, services {services}, materials {materials} · "
    "per head {per_head}, learner development {learner_development}, income {income}, other {other_money} · "
    "spent {spent}",
)


class ProjectsPage(RowsPage):
    """The sums follow each key; what does not add up is said as long as it does not."""

    def __init__(self, here: StageHere) -> None:
        super().__init__(here.page("projects"), here)
        self.sums, self.wrong = paragraph("", "soft"), paragraph("", "problem")
        whole = self.layout()
        if isinstance(whole, QBoxLayout):
            whole.addWidget(self.sums)
            whole.addWidget(self.wrong)
        self.changed.connect(self._reckon)

    def enter(self, answers: Answers) -> None:
        super().enter(fresh(self._here, answers))
        self._reckon()

    def _reckon(self) -> None:
        rows, say = self.table.value(), self._here.say
        money = total(rows)
        kinds = dict(zip(MONEY_KINDS, money.kinds, strict=True))
        sources = dict(zip(MONEY_SOURCES, money.sources, strict=True))
        figures = {key: f"{value:,.0f}" for key, value in {**kinds, **sources}.items()}
        words = SUM.with_(
            count=len(rows), budget=f"{money.budget:,.0f}", spent=f"{money.spent:,.0f}", **figures
        )
        set_paragraph(self.sums, say(words))
        told = [say(each) for one in rows for each in complaints(one)]
        repolish(self.wrong, role="problem")
        set_paragraph(self.wrong, " ".join(told[:2]))
        self.wrong.setVisible(bool(told))
