"""The columns of the class board: what is done for every child, step by step, by the grade of the class."""

from __future__ import annotations

from dataclasses import dataclass

from student_care_desktop.domain.school import GRADES, Classroom
from student_care_desktop.domain.words import Words, mark
from student_care_desktop.services.sheets import Page

__all__ = ["STEPS", "BoardColumn", "column_named", "columns_of"]

KNOW_STEP = mark("Board", "1 Know")
SCREEN_STEP = mark("Board", "2 Screen")
PROMOTE_STEP = mark("Board", "3 Promote")
SOLVE_STEP = mark("Board", "4 Solve")
REFER_STEP = mark("Board", "5 Refer")
STEPS = (KNOW_STEP, SCREEN_STEP, PROMOTE_STEP, SOLVE_STEP, REFER_STEP)
"""The five steps, in order."""
_FIRST_WITH_ALL = GRADES["ป.4"].rank
"""From this grade on family and child answer the SDQ too; before it only the teacher does."""
_FIRST_WITH_EQ = GRADES["ม.1"].rank


@dataclass(frozen=True, slots=True)
class BoardColumn:
    """One thing that is done for a child; ``instrument`` and ``informant`` where it is a sheet.

    ``met`` are the states that count as done; a child whose cell is empty does not need it.
    """

    key: str
    step: Words
    heading: Words
    instrument: str = ""
    informant: str = ""
    met: tuple[str, ...] = ("done", "alarm")

    def page(self, round_: int) -> Page | None:
        """The page of the keying grid, where this is a sheet."""
        return Page(self.instrument, self.informant, round_) if self.instrument else None


RECORD = BoardColumn("record", KNOW_STEP, mark("Board", "Record"))
VISIT = BoardColumn("visit", KNOW_STEP, mark("Board", "Home visit"))
VOICE = BoardColumn("voice", KNOW_STEP, mark("Board", "Student's voice"))
SDQ_TEACHER = BoardColumn("sdq-teacher", SCREEN_STEP, mark("Board", "SDQ teacher"), "sdq", "teacher")
SDQ_STUDENT = BoardColumn("sdq-student", SCREEN_STEP, mark("Board", "SDQ student"), "sdq", "student")
SDQ_PARENT = BoardColumn("sdq-parent", SCREEN_STEP, mark("Board", "SDQ parent"), "sdq", "parent")
EQ = BoardColumn("eq", SCREEN_STEP, mark("Board", "EQ"), "eq-12-17", "student")
SCREENED = BoardColumn("screened", SCREEN_STEP, mark("Board", "Screening"))
TALK = BoardColumn("talk", PROMOTE_STEP, mark("Board", "Talk"))
ACTIVITIES = BoardColumn("activities", PROMOTE_STEP, mark("Board", "Activities"))
CASE = BoardColumn("case", SOLVE_STEP, mark("Board", "Case"), met=("done", "now"))
REFERRAL = BoardColumn("referral", REFER_STEP, mark("Board", "Referral"), met=("done", "now"))


def columns_of(room: Classroom, *, voices: bool = True) -> tuple[BoardColumn, ...]:
    """The columns that the grade of a class has; the student's voice where the school asks for it."""
    grade = GRADES.get(room.grade)
    rank = grade.rank if grade else _FIRST_WITH_EQ
    sheets = [SDQ_TEACHER]
    if rank >= _FIRST_WITH_ALL:
        sheets += [SDQ_STUDENT, SDQ_PARENT]
    if rank >= _FIRST_WITH_EQ:
        sheets.append(EQ)
    return (RECORD, VISIT, *([VOICE] if voices else ()), *sheets, SCREENED, TALK, ACTIVITIES, CASE, REFERRAL)


def column_named(key: str) -> BoardColumn:
    """The column with this key; KeyError where there is none."""
    return _BY_KEY[key]


_BY_KEY = {
    one.key: one for one in (
        RECORD, VISIT, VOICE, SDQ_TEACHER, SDQ_STUDENT, SDQ_PARENT, EQ, SCREENED, TALK, ACTIVITIES, CASE,
        REFERRAL,
    )
}
