"""Strategy 6, supervise, direct, follow up: visits to classes, coordination, morale, development."""

from __future__ import annotations

from student_care_desktop.catalog.flows.printing import PRINT
from student_care_desktop.catalog.flows.signing import SIGN
from student_care_desktop.domain.flow import Flow, Kind, Page
from student_care_desktop.domain.strategy.agreement import Trainee, Training
from student_care_desktop.domain.strategy.cycles import STAGES
from student_care_desktop.domain.strategy.supervision import Coordination, Praise, Supervision, TeacherRating
from student_care_desktop.domain.words import mark

__all__ = ["STRATEGY_6"]

STRATEGY_6 = Flow(
    key="strategy_6", title=dict(STAGES)["strategy_6"],
    pages=(
        Page(
            key="calendar", kind=Kind.ROWS, step=mark("Strategy", "Supervision calendar"),
            title=mark("Strategy", "Which class is visited when, and by whom"),
            why=mark("Strategy", "Every class at least twice a year."),
            record=Supervision,
            fields=("classroom_id", "round", "day", "supervisor", "teacher", "topic", "state"),
        ),
        Page(
            key="visits", kind=Kind.MATRIX, step=mark("Strategy", "Walk-through"),
            title=mark("Strategy", "What was found in each class"),
            why=mark("Strategy", "The gaps stand there already; write what you saw and what you advise."),
            record=Supervision,
        ),
        Page(
            key="coordination", kind=Kind.ROWS, step=mark("Strategy", "Coordination"),
            title=mark("Strategy", "Coordination with those concerned"),
            why=mark("Strategy", "With whom, about what, and what came of it."),
            record=Coordination, fields=("day", "whom", "channel", "topic", "result"),
        ),
        Page(
            key="morale", kind=Kind.ROWS, step=mark("Strategy", "Morale"),
            title=mark("Strategy", "Thanks and certificates for those who work"),
            why=mark("Strategy", "Children's awards stand in step 3; certificates of both can be printed."),
            record=Praise, fields=("kind", "name", "reason", "day"),
        ),
        Page(
            key="development", kind=Kind.ROWS, step=mark("Strategy", "Development"),
            title=mark("Strategy", "Development of the staff"),
            why=mark("Strategy", "Hours are counted for each person."),
            record=Training, only={"kind": ("develop",)},
            fields=("topic", "day", "hours", "speaker", "before", "after", "certificate"),
        ),
        Page(
            key="trainees", kind=Kind.ROWS, step=mark("Strategy", "Who took part"),
            title=mark("Strategy", "Who took part in the trainings, and for how many hours"),
            why=mark("Strategy", "Hours only where somebody was not there all the time."),
            record=Trainee, fields=("training_id", "staff_id", "hours"),
        ),
        Page(
            key="teachers", kind=Kind.MATRIX, step=mark("Strategy", "Homeroom teachers"),
            title=mark("Strategy", "The work of homeroom teachers"),
            why=mark("Strategy", "Ten criteria, 1 to 5, by two or three people; the mean makes the level."),
            record=TeacherRating,
        ),
        SIGN, PRINT,
    ),
)
