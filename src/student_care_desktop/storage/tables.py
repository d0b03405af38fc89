"""All tables on one page: each is the shape of a record of the domain, plus the history."""

from __future__ import annotations

import datetime as dt
import types
from dataclasses import dataclass, fields
from typing import Any, get_args, get_type_hints

from sqlalchemy import (
    JSON,
    Boolean,
    Column,
    Date,
    Float,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    Table,
    Text,
    UniqueConstraint,
)
from sqlalchemy.types import TypeEngine

from student_care_desktop.domain.cases import CareAction, CareCase, CarePlan, FollowUp
from student_care_desktop.domain.class_life import (
    ClassPicture,
    HomeroomEntry,
    Meeting,
    MeetingGuest,
    NetworkMember,
    WhiteRoom,
)
from student_care_desktop.domain.conduct import BehaviourEntry
from student_care_desktop.domain.counsel import (
    CaseStudy,
    Conference,
    ConferenceChild,
    Counselling,
    ProtectionReport,
    TeacherView,
)
from student_care_desktop.domain.fields import Ref, Sealed, fields_of
from student_care_desktop.domain.grouping import Override
from student_care_desktop.domain.health import Economy, Health
from student_care_desktop.domain.households import HouseholdMember
from student_care_desktop.domain.learning import Consent, Scholarship, Talent, TermReport
from student_care_desktop.domain.people import Account
from student_care_desktop.domain.promotion import Activity, Award, Participation, StrengthPlan, Talk
from student_care_desktop.domain.records import Record
from student_care_desktop.domain.referrals import Agency, Approval, Referral, ReferralStep
from student_care_desktop.domain.school import Adviser, Classroom, School, Setting, Staff, Term, Year
from student_care_desktop.domain.screenings import Screening
from student_care_desktop.domain.sheets import Sheet, UrgentCase
from student_care_desktop.domain.strategy.agreement import (
    AgreedIndicator,
    Measure,
    Opinion,
    Stakeholder,
    Trainee,
    Training,
)
from student_care_desktop.domain.strategy.cycles import Cycle, Evidence, StagePage, StageSign
from student_care_desktop.domain.strategy.direction import Factor, Need, Policy, Strategy
from student_care_desktop.domain.strategy.evaluation import EvaluationPlan, Publicity, Rating, SurveySheet
from student_care_desktop.domain.strategy.linkage import Burden, LinkedSystem, SafetySpot, StandardLink
from student_care_desktop.domain.strategy.planning import CalendarItem, Duty, Goal, Project
from student_care_desktop.domain.strategy.supervision import Coordination, Praise, Supervision, TeacherRating
from student_care_desktop.domain.students import (
    Attachment,
    Enrollment,
    Guardian,
    Household,
    Measurement,
    Student,
)
from student_care_desktop.domain.visits import HomeVisit
from student_care_desktop.domain.voices import VoiceSheet

__all__ = [
    "KINDS", "PICTURED", "Kind", "change", "change_line", "draft", "kind_named", "kind_of", "metadata",
    "trace",
]

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(column_0_N_label)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)

_TYPES: dict[Any, type[TypeEngine[Any]]] = {
    str: Text, int: Integer, float: Float, bool: Boolean, dt.date: Date, tuple: JSON,
}


@dataclass(frozen=True, slots=True, eq=False)
class Kind:
    """A kind of record: its name, its dataclass and its table; there is one of each, so it is its own key."""

    name: str
    record: type[Record]
    table: Table
    columns: tuple[str, ...]
    refs: tuple[tuple[str, str], ...]  # column -> name of the kind it points to
    lists: tuple[str, ...]  # columns that hold a tuple
    sealed: tuple[str, ...]  # columns that only the holders of the vault read
    lasting: bool  # whether a record of it is never taken out and no change of it is taken back
    alone: tuple[tuple[str, ...], ...]  # columns of which no two records hold the same, empty ones apart


def _base(hint: Any) -> tuple[Any, bool]:
    """The plain type of an annotation, and whether None is allowed."""
    options = get_args(hint) if isinstance(hint, types.UnionType) else (hint,)
    bare = next(option for option in options if option is not type(None))
    return getattr(bare, "__origin__", bare), type(None) in options


def _column(name: str, hint: Any, ref: Ref | None) -> Column[Any]:
    base, optional = _base(hint)
    if ref is None:
        return Column(name, _TYPES[base], nullable=optional)
    target = ForeignKey(f"{ref.kind}.id", deferrable=True, initially="DEFERRED")
    return Column(name, Text, target, nullable=True, index=True)


def _kind(
    name: str, record: type[Record], *unique: str, alone: tuple[str, ...] = (), lasting: bool = False
) -> Kind:
    """A kind whose table keeps ``unique`` together, and whose services keep each column of ``alone``."""
    described, hints = fields_of(record), get_type_hints(record)
    refs = {key: field for key, field in described.items() if isinstance(field, Ref)}
    columns = [_column(key, hints[key], refs.get(key)) for key in described]
    rule = [UniqueConstraint(*unique)] if unique else []
    table = Table(name, metadata, Column("id", Text, primary_key=True), *columns, *rule)
    return Kind(
        name, record, table,
        columns=tuple(field.name for field in fields(record)),
        refs=tuple((key, ref.kind) for key, ref in refs.items()),
        lists=tuple(key for key in described if _base(hints[key])[0] is tuple),
        sealed=tuple(key for key, field in described.items() if isinstance(field, Sealed)),
        lasting=lasting, alone=(*((unique,) if unique else ()), *((column,) for column in alone)),
    )


KINDS: tuple[Kind, ...] = (
    _kind("school", School),
    _kind("year", Year, "number"),
    _kind("term", Term, "year_id", "number"),
    _kind("classroom", Classroom, "year_id", "grade", "room"),
    _kind("staff", Staff),
    _kind("adviser", Adviser, "classroom_id", "staff_id"),
    _kind("household", Household),
    _kind("student", Student, alone=("number", "national_id")),
    _kind("guardian", Guardian),
    _kind("enrollment", Enrollment, "student_id", "year_id"),
    _kind("measurement", Measurement),
    _kind("attachment", Attachment),
    _kind("setting", Setting, "key"),
    _kind("account", Account, "name"),
    _kind("health", Health, "student_id"),
    _kind("economy", Economy, "student_id"),
    _kind("talent", Talent),
    _kind("scholarship", Scholarship),
    _kind("consent", Consent),
    _kind("household_member", HouseholdMember),
    _kind("term_report", TermReport, "enrollment_id", "term"),
    _kind("home_visit", HomeVisit),
    _kind("voice_sheet", VoiceSheet),
    _kind("sheet", Sheet, "enrollment_id", "instrument", "informant", "round"),
    _kind("screening", Screening, "enrollment_id", "round"),
    _kind("override", Override),
    _kind("urgent_case", UrgentCase),
    _kind("class_picture", ClassPicture),
    _kind("homeroom", HomeroomEntry, "classroom_id", "day"),
    _kind("meeting", Meeting),
    _kind("meeting_guest", MeetingGuest, "meeting_id", "enrollment_id"),
    _kind("network_member", NetworkMember),
    _kind("white_room", WhiteRoom, "classroom_id"),
    _kind("activity", Activity),
    _kind("participation", Participation, "activity_id", "enrollment_id"),
    _kind("award", Award),
    _kind("strength_plan", StrengthPlan),
    _kind("talk", Talk),
    _kind("care_plan", CarePlan),
    _kind("care_case", CareCase),
    _kind("care_action", CareAction),
    _kind("follow_up", FollowUp),
    _kind("counselling", Counselling),
    _kind("protection_report", ProtectionReport, lasting=True),
    _kind("case_study", CaseStudy),
    _kind("conference", Conference),
    _kind("conference_child", ConferenceChild),
    _kind("teacher_view", TeacherView),
    _kind("behaviour", BehaviourEntry),
    _kind("agency", Agency),
    _kind("referral", Referral),
    _kind("referral_step", ReferralStep),
    _kind("approval", Approval),
    _kind("cycle", Cycle, "year_id"),
    _kind("stage_page", StagePage, "cycle_id", "stage", "page"),
    _kind("stage_sign", StageSign, "cycle_id", "stage"),
    _kind("evidence", Evidence),
    _kind("need", Need),
    _kind("policy", Policy),
    _kind("factor", Factor),
    _kind("strategy", Strategy),
    _kind("linked_system", LinkedSystem),
    _kind("standard_link", StandardLink, "cycle_id", "standard", "system_id"),
    _kind("burden", Burden),
    _kind("safety_spot", SafetySpot),
    _kind("stakeholder", Stakeholder),
    _kind("agreed_indicator", AgreedIndicator),
    _kind("opinion", Opinion),
    _kind("measure", Measure),
    _kind("training", Training),
    _kind("trainee", Trainee, "training_id", "staff_id"),
    _kind("goal", Goal),
    _kind("project", Project),
    _kind("calendar_item", CalendarItem),
    _kind("duty", Duty),
    _kind("supervision", Supervision),
    _kind("coordination", Coordination),
    _kind("praise", Praise),
    _kind("teacher_rating", TeacherRating),
    _kind("evaluation_plan", EvaluationPlan),
    _kind("rating", Rating, "cycle_id", "indicator"),
    _kind("survey_sheet", SurveySheet),
    _kind("publicity", Publicity),
)
"""Every kind of record, owners before what they own."""

PICTURED = tuple(
    kind for kind in KINDS if kind.record in (Attachment, ClassPicture, ReferralStep, Evidence)
)
"""Kinds whose ``digest`` names a file of the attachments; elsewhere it is a fingerprint of what judged."""

change = Table(
    "change", metadata,
    Column("seq", Integer, primary_key=True),
    Column("id", Text, nullable=False, unique=True),
    Column("at", Text, nullable=False),
    Column("who", Text, nullable=False),
    Column("device", Text, nullable=False),
    Column("why", Text, nullable=False),
    Column("records", Integer, nullable=False),
    Column("takes_back", Text, nullable=True),
    Column("taken_back_by", Text, nullable=True),
)
"""One row a change set; ``why`` is JSON of Words, ``at`` local time with offset, ISO 8601."""

change_line = Table(
    "change_line", metadata,
    Column("seq", Integer, ForeignKey("change.seq"), nullable=False),
    Column("kind", Text, nullable=False),
    Column("record_id", Text, nullable=False),
    Column("before", Text, nullable=True),
    Column("after", Text, nullable=True),
    Index("ix_change_line_seq", "seq"),
    Index("ix_change_line_record", "record_id", "seq"),
)
"""One row a record touched: JSON of the changed fields before and after; null = was not / is no more."""

draft = Table(
    "draft", metadata,
    Column("key", Text, primary_key=True),
    *(Column(name, Text, nullable=False) for name in ("who", "at", "text")),
)
"""One row a text that is being written, sealed, without history; gone when what it is for is kept."""

trace = Table(
    "trace", metadata,
    Column("seq", Integer, primary_key=True),
    *(Column(name, Text, nullable=False) for name in ("at", "who", "device", "act", "what", "whose", "why")),
    Column("seal", Text, nullable=False),
    Index("ix_trace_whose", "whose"),
)
"""One row a look, print, export, import, refusal or log-in, chained by its seal (:mod:`trace`)."""

Index("ix_student_number", metadata.tables["student"].c.number)

_BY_RECORD = {kind.record: kind for kind in KINDS}
_BY_NAME = {kind.name: kind for kind in KINDS}


def kind_of(record: type[Record]) -> Kind:
    """The kind of a record class."""
    return _BY_RECORD[record]


def kind_named(name: str) -> Kind:
    """The kind with this table name; KeyError if there is none."""
    return _BY_NAME[name]
