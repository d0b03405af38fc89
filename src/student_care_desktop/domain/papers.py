"""The facts that printed forms and workbooks are drawn from: gathered once, frozen, no database."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from student_care_desktop.domain.health import Economy, Health
from student_care_desktop.domain.households import HouseholdMember
from student_care_desktop.domain.learning import Consent, Scholarship, Talent, TermReport
from student_care_desktop.domain.school import Classroom, School
from student_care_desktop.domain.students import Enrollment, Guardian, Household, Measurement, Student
from student_care_desktop.domain.tables import FigureTable
from student_care_desktop.domain.visits import DONE, DRAFT, HomeVisit
from student_care_desktop.domain.voices import VoiceSheet

__all__ = [
    "BARE", "Choice", "ClassFacts", "ClassRow", "ClassSummary", "CoverageFacts", "PastTerm",
    "Letterhead", "PastYear", "RecoveryFacts",
    "StudentFacts", "SummaryFacts", "Tally", "VisitFacts", "VisitRow", "VoiceFacts",
]


@dataclass(frozen=True, slots=True)
class Choice:
    """For whom a form is printed: one of the five; ``round`` 0 is the newest with data.

    ``restricted``: with what few may see (self-harm, abuse, sexual behaviour), where the person may; such
    paper is stamped as secret.  ``record`` is the id of one record of theirs (a case, a meeting); empty: all.
    ``number`` is that of an official letter, as the school's register gives it; empty: dots to write on.
    """

    student: str = ""  # student number
    child: str = ""  # the id of a child's record, who may have no number
    room: str = ""  # ม.1/1
    grade: str = ""  # ม.1
    everyone: bool = False
    restricted: bool = False
    round: int = 0
    record: str = ""
    number: str = ""


_RUNNING = re.compile(r"\d+/25\d\d")


@dataclass(frozen=True, slots=True)
class Letterhead:
    """What official letters bear: the garuda (JPEG) that the school supplied, and how their numbers begin
    (ศธ 04001.1/ว); ``typed`` is the number given when a letter is printed.
    """

    emblem: bytes | None = None
    prefix: str = ""
    typed: str = ""

    def number(self, own: str = "", dots: str = "……………………") -> str:
        """The typed number behind the prefix, else the letter's ``own`` one, else dots behind the prefix.

        A running number of the program (7/2568) is none of the school's register, which has the prefix.
        """
        running = self.prefix and _RUNNING.fullmatch(own)
        return own if own and not running and not self.typed else f"{self.prefix}{self.typed or dots}"


BARE = Letterhead()
"""No garuda, and dots for a number."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PastYear:
    """One line of the strip of school years."""

    year: int
    class_name: str
    no: int | None
    status: str
    advisers: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class PastTerm:
    """Marks and attendance of a term, and the year it belongs to."""

    year: int
    report: TermReport


@dataclass(frozen=True, slots=True, kw_only=True)
class StudentFacts:
    """Everything the student record shows of one child in one year.

    ``restricted``: the paper may tell what few may see, and is stamped as secret.
    """

    school: School
    year: int
    today: dt.date
    student: Student
    enrollment: Enrollment | None = None
    classroom: Classroom | None = None
    advisers: tuple[str, ...] = ()
    household: Household | None = None
    guardians: tuple[Guardian, ...] = ()
    measurements: tuple[Measurement, ...] = ()  # oldest first
    years: tuple[PastYear, ...] = ()  # newest first
    photo: bytes | None = None  # JPEG
    health: Health | None = None
    economy: Economy | None = None
    members: tuple[HouseholdMember, ...] = ()
    scholarships: tuple[Scholarship, ...] = ()  # oldest first
    terms: tuple[PastTerm, ...] = ()  # oldest first
    talents: tuple[Talent, ...] = ()
    consents: tuple[Consent, ...] = ()  # oldest first
    restricted: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ClassRow:
    """One child in a class list, or one result of a search."""

    student: Student
    enrollment: Enrollment
    class_name: str
    guardian_name: str = ""
    guardian_phone: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ClassFacts:
    """A class of one year with its children in order of เลขที่ (only those studying)."""

    school: School
    year: int
    today: dt.date
    classroom: Classroom
    advisers: tuple[str, ...] = ()
    rows: tuple[ClassRow, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class RecoveryFacts:
    """What the recovery sheet prints: 32 base-32 letters in groups of four."""

    school_name: str
    today: dt.date
    key: str


@dataclass(frozen=True, slots=True)
class Tally:
    """``done`` out of ``of``."""

    done: int
    of: int

    @property
    def percent(self) -> float | None:
        """0–100, or None when there is nobody to count."""
        return self.done / self.of * 100 if self.of else None


@dataclass(frozen=True, slots=True, kw_only=True)
class ClassSummary:
    """The figures of one class; every count is of children studying."""

    classroom: Classroom
    advisers: tuple[str, ...]
    boys: int
    girls: int
    unknown_sex: int
    sections: dict[str, Tally]  # completeness by record section: filled fields of asked fields
    disadvantages: dict[str, int]  # key of the list -> children
    disadvantaged: int  # children with at least one
    no_photo: int
    no_national_id: int


@dataclass(frozen=True, slots=True, kw_only=True)
class SummaryFacts:
    """The whole school's summary, class by class in order, and the children when asked for."""

    school: School
    year: int
    today: dt.date
    classes: tuple[ClassSummary, ...]
    children: tuple[ClassRow, ...] = ()
    tables: tuple[FigureTable, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class VisitFacts:
    """A home visit with the child's own records that its forms show.

    ``visit`` is None where the child was not visited yet: the form is then filled as far as the record goes.
    ``pictures`` are JPEGs by the key of the question.  ``restricted``: the paper may tell the answers about
    sexual behaviour, self-harm and abuse, and is stamped as secret; without it they are not even here.
    """

    school: School
    year: int
    today: dt.date
    student: Student
    enrollment: Enrollment | None = None
    classroom: Classroom | None = None
    advisers: tuple[str, ...] = ()
    guardian: Guardian | None = None
    household: Household | None = None
    economy: Economy | None = None
    members: tuple[HouseholdMember, ...] = ()
    visit: HomeVisit | None = None
    pictures: Mapping[str, bytes] = field(default_factory=dict)
    photo: bytes | None = None  # of the child, JPEG
    restricted: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class VoiceFacts:
    """What one child said, or the child for whom the page is printed."""

    school: School
    year: int
    today: dt.date
    student: Student
    enrollment: Enrollment | None = None
    classroom: Classroom | None = None
    sheet: VoiceSheet | None = None


@dataclass(frozen=True, slots=True)
class VisitRow:
    """One child in the list of who is left: the visit, begun or done, and the home to go to."""

    child: ClassRow
    visit: HomeVisit | None
    household: Household | None

    @property
    def state(self) -> str:
        """``done``, ``draft``, or ``open`` for not begun."""
        return self.visit.status if self.visit else "open"


@dataclass(frozen=True, slots=True, kw_only=True)
class CoverageFacts:
    """The home visits of a class in one round; only the children who study there."""

    school: School
    year: int
    today: dt.date
    classroom: Classroom
    round: int
    due: dt.date
    advisers: tuple[str, ...] = ()
    rows: tuple[VisitRow, ...] = ()

    @property
    def done(self) -> Tally:
        """How many were visited."""
        return Tally(self.count(DONE), len(self.rows))

    @property
    def drafts(self) -> int:
        """How many visits were begun and not finished."""
        return self.count(DRAFT)

    @property
    def days_left(self) -> int:
        """Days until the due day; below 0 it has passed."""
        return (self.due - self.today).days

    def count(self, state: str) -> int:
        """How many visits are in this state."""
        return sum(row.state == state for row in self.rows)
