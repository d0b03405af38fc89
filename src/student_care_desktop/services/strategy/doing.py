"""Stage 5, do: the progress of the five steps, read from the class boards; nothing is typed twice."""

from __future__ import annotations

from student_care_desktop.domain.school import Classroom
from student_care_desktop.domain.strategy.doing import ClassDoing, Doing, by_teacher, together
from student_care_desktop.services import access
from student_care_desktop.services.access import service
from student_care_desktop.services.board_columns import STEPS
from student_care_desktop.services.boards import Board, boards_in
from student_care_desktop.services.desk import Desk
from student_care_desktop.services.school import in_order
from student_care_desktop.storage.units import Reading

__all__ = ["doing", "doing_in"]


@service
def doing(desk: Desk) -> Doing:
    """How far every class and every teacher is; figures alone, nobody's name of the children."""
    with access.looking(desk) as look:
        return doing_in(desk, look)


def doing_in(desk: Desk, look: Reading) -> Doing:
    """The same inside an open look."""
    rooms = in_order(look.all(Classroom, year_id=desk.year.id))
    classes = tuple(_class(board) for board in boards_in(desk, look, rooms)) if rooms else ()
    return Doing(
        classes=classes, teachers=by_teacher(classes), steps=together(one.steps for one in classes)
    )


def _class(board: Board) -> ClassDoing:
    return ClassDoing(
        id=board.classroom.id, grade=board.classroom.grade, name=board.classroom.name,
        advisers=tuple(person.name for person in board.advisers), children=len(board.rows),
        steps={number: board.progress(step) for number, step in enumerate(STEPS, 1)},
    )
