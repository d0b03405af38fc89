"""Step 1, Know: one child's record and home visit, page by page in the order of the paper."""

from __future__ import annotations

from collections.abc import Mapping

from student_care_desktop.catalog.visit import field_question
from student_care_desktop.domain.flow import Answers, Flow, Kind, Page, Signed
from student_care_desktop.domain.questions import Question, VisitForm, VisitSection
from student_care_desktop.domain.students import Measurement
from student_care_desktop.domain.visits import HomeVisit
from student_care_desktop.domain.words import Words, mark

__all__ = ["FAMILY", "IDENTITY", "KNOW", "PLACES", "SIGNED", "sections_of"]

NOT_SIGNED = mark("Know", "Tick the box when everything is as the family said. Until then it stays a draft.")
DAY_NEEDED = mark("Know", "Write the day of the visit.")
CHILD = mark("Know", "The student")
WAY = mark("Know", "Address")
PARENTS = mark("Know", "Father and mother")

IDENTITY = (
    "student.title", "student.first_name", "student.last_name", "student.nickname", "student.national_id",
    "student.sex", "student.birthday", "student.phone", "student.emergency_1", "household.house_no",
    "household.moo", "household.road", "household.subdistrict", "household.district", "household.province",
    "household.postcode", "household.landmark",
)
"""What the record page asks whatever form is chosen: who the child is, and where one goes to."""
FAMILY = ("student.parents_status", "student.lives_with")
"""What the family page asks first, where the form does not ask it itself."""
SIGNED = ("day", "how", "visited_by", "informant", "informant_name")
"""Fields of the visit on the page that is signed."""

PLACES: Mapping[str, Mapping[str, tuple[str, ...]]] = {
    "obec4": {
        "record": ("1",), "guardian": ("2",), "members": ("3",), "house": ("4.1", "4.2", "4.3", "4.4", "4.5"),
        "relations": ("5.1", "5.2", "5.3", "5.4", "5.5", "5.6", "5.7", "5.8"),
        "health": ("6.1", "6.2", "6.3"),
        "behaviour": ("6.4", "6.5", "6.6", "6.7", "6.8", "6.9", "6.10", "6.11"),
        "pictures": ("8",), "sign": ("7", "9"),
    },
    "short": {
        "visit": tuple(str(number) for number in range(1, 19)), "pictures": ("19", "20"),
    },
    "eef": {
        "guardian": ("1",), "members": ("2",),
        "house": ("3.1", "3.2", "3.3", "3.4", "3.5", "3.6", "3.7", "3.8"),
        "travel": ("4", "5", "6"), "pictures": ("7",), "sign": ("8",),
    },
}
"""Which sections of each form stand on which page; a page that a form has no section for is not asked."""


def sections_of(form: VisitForm, page: str) -> tuple[VisitSection, ...]:
    """What ``page`` asks by this form, in the order of its paper; what the record page asked is left out."""
    if page == "record":
        return (VisitSection("", CHILD, _fields(IDENTITY[:9])), VisitSection("", WAY, _fields(IDENTITY[9:])))
    wanted = PLACES[form.key].get(page, ())
    found = []
    for section in (one for part in form.pages for one in part.sections if one.no in wanted):
        left = tuple(one for one in section.questions if one.key not in IDENTITY)
        if left:
            found.append(VisitSection(section.no, section.title, left))
    asked = {one.key for section in found for one in section.questions}
    if found and page == "guardian" and not asked & set(FAMILY):
        return (VisitSection("", PARENTS, _fields(FAMILY)), *found)
    return tuple(found)


def _fields(keys: tuple[str, ...]) -> tuple[Question, ...]:
    return tuple(found for key in keys if (found := field_question(key)))


def _asked(answers: Answers, page: str) -> bool:
    record = answers.get("record") or {}
    return page in PLACES[record.get("home_visit.form", "obec4")]


def _signed(answers: Answers) -> Words | None:
    signed = answers.get("sign")
    if not isinstance(signed, Signed) or signed.record.day is None:
        return DAY_NEEDED
    return None if signed.agreed else NOT_SIGNED


KNOW = Flow(
    key="care_1",
    title=mark("Know", "Know the child"),
    pages=(
        Page(
            key="people", kind=Kind.PEOPLE, step=mark("Know", "Choose students"),
            title=mark("Know", "Whom do you visit?"),
            why=mark("Know", "One after another comes up; you can stop after any page."),
        ),
        Page(
            key="record", kind=Kind.FORM, step=mark("Know", "Student record"),
            title=mark("Know", "The child and the way there"),
            why=mark("Know", "Already filled from the record. Mend only what is no longer true."),
        ),
        Page(
            key="guardian", kind=Kind.FORM, step=mark("Know", "Family and guardian"),
            title=mark("Know", "Family and guardian"),
            why=mark("Know", "Whom the school speaks with, and whom it calls when something happens."),
            when=lambda answers: _asked(answers, "guardian"),
        ),
        Page(
            key="members", kind=Kind.ROWS, step=mark("Know", "Members and income"),
            title=mark("Know", "Members of the household and income"),
            why=mark("Know", "Asked once for the home visit, the screening and the poverty form."),
            when=lambda answers: _asked(answers, "members"),
        ),
        Page(
            key="house", kind=Kind.FORM, step=mark("Know", "House and property"),
            title=mark("Know", "House and property"),
            why=mark("Know", "Look around and ask; it shows who needs help with money."),
            when=lambda answers: _asked(answers, "house"),
        ),
        Page(
            key="relations", kind=Kind.MATRIX, step=mark("Know", "Relations"),
            title=mark("Know", "Relations in the family"),
            why=mark("Know", "Who is close to the child, and who can help."),
            when=lambda answers: _asked(answers, "relations"),
        ),
        Page(
            key="health", kind=Kind.FORM, step=mark("Know", "Health, safety, way to school"),
            title=mark("Know", "Health, safety and the way to school"),
            why=mark("Know", "The screening form is filled in beforehand from these answers."),
            when=lambda answers: _asked(answers, "health"),
        ),
        Page(
            key="behaviour", kind=Kind.FORM, step=mark("Know", "Behaviour and risks"),
            title=mark("Know", "Behaviour and risks"),
            why=mark("Know", "Tick what you saw or were told. None of them is an answer, too."),
            when=lambda answers: _asked(answers, "behaviour"),
        ),
        Page(
            key="visit", kind=Kind.FORM, step=mark("Know", "Home visit"),
            title=mark("Know", "Home visit, one page"),
            why=mark("Know", "In the order of the paper. What nobody told you stays empty."),
            when=lambda answers: _asked(answers, "visit"),
        ),
        Page(
            key="travel", kind=Kind.FORM, step=mark("Know", "Institution and travel"),
            title=mark("Know", "Institution and travel"),
            why=mark("Know", "An institution only where the child does not live with a family."),
            when=lambda answers: _asked(answers, "travel"),
        ),
        Page(
            key="body", kind=Kind.FORM, step=mark("Know", "Weight and height"),
            title=mark("Know", "Weight and height"),
            why=mark("Know", "At least twice a year. Leave it empty when you did not measure."),
            record=Measurement, fields=("day", "weight_kg", "height_cm", "measured_by"),
        ),
        Page(
            key="pictures", kind=Kind.FORM, step=mark("Know", "Photos and map"),
            title=mark("Know", "Photos of the house and sketch map"),
            why=mark("Know", "Photos are made small; place, time and camera are taken out of them."),
        ),
        Page(
            key="voice", kind=Kind.MATRIX, step=mark("Know", "The student's voice"),
            title=mark("Know", "The student's voice"),
            why=mark("Know", "The child answers alone. It is no test, and nothing is added up."),
        ),
        Page(
            key="review", kind=Kind.FACTS, step=mark("Know", "Look over"),
            title=mark("Know", "Before it is signed"),
            why=mark("Know", "What is still open, and what the answers say so far."),
        ),
        Page(
            key="sign", kind=Kind.SIGN, step=mark("Know", "Who answered, signature"),
            title=mark("Know", "Who answered, and who visited"),
            why=mark("Know", "With this page the visit is done."),
            record=HomeVisit, fields=SIGNED, wrong=_signed, go_on=mark("Know", "Finish the visit"),
        ),
        Page(
            key="print", kind=Kind.PRINT, step=mark("Know", "Documents"),
            title=mark("Know", "Documents to make now"),
            why=mark("Know", "The forms are filled. Print them for signatures, or later from the reports."),
            go_on=mark("Know", "Done"),
        ),
    ),
)
