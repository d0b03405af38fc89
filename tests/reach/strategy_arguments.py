"""With what the services of the seven strategies are called."""

from __future__ import annotations

import datetime as dt
from typing import Any

from student_care_desktop.domain.strategy.cycles import StageSign
from student_care_desktop.domain.strategy.direction import Need
from student_care_desktop.domain.strategy.supervision import Supervision
from student_care_desktop.services.strategy import evidence, supervising, teachers
from tests.reach.making import picture
from tests.reach.world import Aim

__all__ = ["STRATEGY"]


def _evidence(aim: Aim) -> str:
    """A paper of the year, kept first where there is none."""
    now = evidence.evidence(aim.desk)
    return (now[0] if now else evidence.add(aim.desk, picture(aim), "strategy_1")).id


def _supervised(aim: Aim) -> str:
    """A visit to the class that was done, so that it can be answered."""
    return supervising.keep_findings(aim.desk, aim.record(Supervision), ()).id


STRATEGY: dict[str, Any] = {
    "strategy.key": lambda aim: "strategy_1",
    "strategy.page": lambda aim: "needs",
    "strategy.stages.keep_page.answer": lambda aim: (Need(text="ปัญหา"),),
    "strategy.stages.keep_page.done": lambda aim: True,
    "strategy.naming.named.kind": lambda aim: "staff",
    "strategy.evidence.add.stage": lambda aim: "strategy_1",
    "strategy.evidence_id": _evidence,
    "strategy.evidence.rename.name": lambda aim: "ประชุมทีมนำ",
    "strategy.evidence_book.gather.folder": lambda aim: aim.folder,
    "strategy.evidence_book.book.about": lambda aim: "recorded",
    "strategy.evidence_book.save.about": lambda aim: "recorded",
    "strategy.evidence_book.save.target": lambda aim: aim.folder / "evidence.pdf",
    "strategy.evidence_book.gather.about": lambda aim: "recorded",
    "strategy.found.take_up.keys": lambda aim: ("study", "gone"),
    "strategy.prefills.keep_seconds.seconds": lambda aim: 15,
    "strategy.surveys.key_staff_paper.typed": lambda aim: "54321543",
    "strategy.surveys.remove_staff_paper.place": lambda aim: 1,
    "strategy.evaluating.judge.key": lambda aim: "visited",
    "strategy.evaluating.judge.level": lambda aim: 4,
    "strategy.evaluating.key_paper.group": lambda aim: "parents",
    "strategy.evaluating.key_paper.typed": lambda aim: "5454545454",
    "strategy.evaluating.remove_paper.group": lambda aim: "parents",
    "strategy.supervising.keep_findings.lines": lambda aim: (),
    "strategy.supervising.reply.supervision_id": _supervised,
    "strategy.teachers.rate_teacher.staff_id": lambda aim: teachers.teacher_sheets(aim.desk)[0].staff_id,
    "strategy.teachers.rate_teacher.role": lambda aim: "head",
    "strategy.teachers.rate_teacher.evaluator": lambda aim: "หัวหน้า",
    "strategy.teachers.rate_teacher.marks": lambda aim: {"visits": 4},
    "StageSign": lambda aim: StageSign(by="ผู้อำนวยการ", day=dt.date(2025, 11, 24)),
}
