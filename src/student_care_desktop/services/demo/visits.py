"""Home visits and what children say of school: most are made, some late, some begun, some not at all."""

from __future__ import annotations

import datetime as dt
import json
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

from student_care_desktop.catalog.areas import areas as shipped_areas
from student_care_desktop.catalog.visit import visit_forms
from student_care_desktop.domain.households import HouseholdMember, burdens, income, per_head
from student_care_desktop.domain.questions import Ask, Question, VisitForm
from student_care_desktop.domain.records import Record
from student_care_desktop.domain.sheets import UrgentCase
from student_care_desktop.domain.students import Attachment
from student_care_desktop.domain.visits import HomeVisit, urgent_signs
from student_care_desktop.services.access import HEAD
from student_care_desktop.services.demo.cast import DAY, YEAR, Cast, Child, Dice
from student_care_desktop.services.demo.classes import advisers, staff
from student_care_desktop.services.demo.members import members_of
from student_care_desktop.services.demo.pictures import house_photos
from student_care_desktop.services.demo.terms import here
from student_care_desktop.services.demo.troubles import Trouble, trouble
from student_care_desktop.services.demo.voices import said

__all__ = ["visits"]

_WEEKS = (dt.date(2025, 6, 9), dt.date(2025, 7, 31))
_LATE_WEEKS = (dt.date(2025, 8, 4), dt.date(2025, 8, 29))
_STATES = (("done", 82), ("late", 6), ("draft", 6), ("", 6))
_BEHIND = (("done", 10), ("draft", 15), ("", 75))
_HOW = (("home", 88), ("phone", 8), ("online", 4))
_SHORT_FROM = 5
"""From this grade on the second rooms use the form of one page."""
_PHOTOS = 0.15
_USUAL: Mapping[str, Sequence[tuple[str, float]]] = {
    "house": (("own", 70), ("rented", 12), ("with_others", 18)),
    "left_with": (("relatives", 70), ("neighbours", 10), ("alone", 20)),
    "photo_kind": (("parents", 75), ("relatives", 22), ("school_sign", 3)),
}
_SEEN = ("health", "safety", "duties", "hobbies", "drugs", "violence", "sexual", "games", "media")
_HARMLESS = {"duties": ("housework", "trade", "farm"), "hobbies": ("tv_music", "reading", "park", "friends")}


def visits(cast: Cast) -> Iterator[Record]:
    """Members of the households that were visited, the visits, the voices, and one restricted case."""
    told, teachers, behind = _told(cast), _teachers(cast), _behind(cast)
    for family in cast.families:
        members = members_of(cast, family)
        made = [
            replace(found, visited_by=teachers[child.grade, child.room])
            if isinstance(found, HomeVisit) else found
            for child in family.children for found in _visit(cast, child, members, told, behind)
        ]
        if any(isinstance(one, HomeVisit) for one in made):
            yield from members
        yield from made
        yield from (sheet for child in family.children if (sheet := said(cast, child)))


def _told(cast: Cast) -> Child | None:
    """The one child of whom somebody tells the teacher that it is maltreated."""
    asked = (child for child in cast.children if here(child, DAY) and not _short(child))
    return next((one for one in asked if "safety" in trouble(cast, one).areas), None)


def _behind(cast: Cast) -> Mapping[str, str]:
    """Of two children of each class the visit was only begun, or made late: the state by number."""
    classes: defaultdict[tuple[int, int], list[str]] = defaultdict(list)
    for child in cast.children:
        if here(child, DAY) and not (child.case or cast.late(child.grade, child.room)):
            classes[child.grade, child.room].append(child.number)
    pairs = (zip(one[2:4], ("draft", "late"), strict=False) for one in classes.values())
    return dict(pair for one in pairs for pair in one)


def _short(child: Child) -> bool:
    """Whether the class uses the form of one page."""
    return child.room == 2 and child.grade >= _SHORT_FROM


def _teachers(cast: Cast) -> Mapping[tuple[int, int], str]:
    """The homeroom teachers of each class by grade and room, as they sign."""
    people = {one.id: one.name for one in staff(cast)}
    posts = sorted(advisers(cast), key=lambda post: post.place)
    places = {(child.grade, child.room) for child in cast.children}
    return {
        place: ", ".join(people[post.staff_id] for post in posts if post.classroom_id == room)
        for place in places
        for room in (cast.classroom_id(YEAR, *place),)
    }


def _visit(
    cast: Cast, child: Child, members: Sequence[HouseholdMember], told: Child | None,
    behind: Mapping[str, str],
) -> Iterator[Record]:
    dice = cast.dice("visit", child.number)
    state = dice.one(_BEHIND if cast.late(child.grade, child.room) else _STATES)
    state = "done" if child is told else behind.get(child.number, state)
    if not here(child, _LATE_WEEKS[1]) or not state:
        return
    form = visit_forms().forms["short" if _short(child) else "obec4"]
    answers = _answers(dice, form, members, trouble(cast, child), half=state == "draft")
    if child is told:
        answers["safety"] = sorted({*answers.get("safety", []), "abused"})
    photos = _photos(cast, child) if state != "draft" else {}
    answers |= {key: one.id for key, one in photos.items()}
    yield from photos.values()
    visit = _record(cast, dice, child, form, answers, state)
    yield _with_income(visit, members) if state != "draft" else visit
    signs = urgent_signs(visit)
    if signs:
        yield UrgentCase(
            id=cast.id("case", visit.id), enrollment_id=cast.id("enrollment", child.number, YEAR),
            cause=" ".join(signs), source=visit.id, opened=visit.day, opened_by=HEAD,
        )


def _photos(cast: Cast, child: Child) -> Mapping[str, Attachment]:
    """A few children of a class have photos of the house."""
    dice = cast.dice("house photo", child.number)
    return house_photos(cast, child, dice) if dice.chance(_PHOTOS) else {}


def _record(
    cast: Cast, dice: Dice, child: Child, form: VisitForm, answers: dict[str, Any], state: str
) -> HomeVisit:
    day = dice.day(*(_LATE_WEEKS if state == "late" else _WEEKS))
    return HomeVisit(
        id=cast.id("visit", child.number), student_id=cast.id("student", child.number),
        year_id=cast.year(YEAR)[0].id, term=1, round=1, form=form.key, how=dice.one(_HOW),
        day=None if state == "draft" else day, status="draft" if state == "draft" else "done",
        informant="mother" if dice.chance(0.6) else "father", version=form.version, hash=form.hash,
        answers=json.dumps(answers, ensure_ascii=False, sort_keys=True),
    )


def _with_income(visit: HomeVisit, members: Sequence[HouseholdMember]) -> HomeVisit:
    total, each = income(members), per_head(members)
    return replace(
        visit, income_month=None if total is None else float(total),
        income_per_head=None if each is None else float(each),
    )


_WISHES = (
    ("study", "learning"), ("economy", "economy"), ("gaming", "behaviour"), ("violence", "behaviour"),
    ("drugs", "behaviour"),
)
"""What parents want help with, by the area in which there is trouble."""


def _answers(
    dice: Dice, form: VisitForm, members: Sequence[HouseholdMember], fares: Trouble, *, half: bool
) -> dict[str, Any]:
    """What was answered, in the order of the form; a draft stops on the way."""
    known = {
        "burden": sorted(burdens(members)), "income_per_head": None,
        "help_wanted": sorted({wish for area, wish in _WISHES if area in fares.areas}),
    }
    signs = _signs(dice, fares)
    found: dict[str, Any] = {}
    asked = [one for one in form.questions if one.written and one.ask is not Ask.PHOTO]
    for question in asked[: len(asked) // 3] if half else asked:
        answer = known[question.key] if question.key in known else _answer(dice, question, signs)
        if answer is not None and answer != "":
            found[question.key] = answer
    return found


def _signs(dice: Dice, fares: Trouble) -> frozenset[str]:
    """The facts of a visit that show the trouble there is: one in each area that a visit can tell of."""
    areas = shipped_areas()
    shown = set()
    for area in sorted(fares.areas):
        facts = sorted(
            condition.fact for sign in areas.of(area) if sign.level == fares.level and not sign.urgent
            for condition in sign.suggested_by if condition.fact.startswith("visit.")
        )
        if facts:
            shown.add(dice.choice(facts))
    return frozenset(shown)


def _answer(dice: Dice, question: Question, signs: frozenset[str]) -> Any:
    if question.ask is Ask.MANY:
        seen = [one.key for one in question.options if question.fact(one.key) in signs]
        usual = [one for one in _HARMLESS.get(question.key, ()) if dice.chance(0.4)]
        return sorted({*seen, *usual}) if question.key in _SEEN else []
    if question.ask is Ask.ONE:
        shown = next((one.key for one in question.options if question.fact(one.key) in signs), "")
        keys = [one.key for one in question.options]
        as_a_rule = ((keys[0], 70), (keys[min(1, len(keys) - 1)], 30))
        return shown or dice.one(_USUAL.get(question.key, as_a_rule))
    if question.ask is Ask.GRID:
        close = {row.key: "close" if dice.chance(0.8) else "indifferent" for row in question.rows[:5]}
        return {**close, **{row.key: "none" for row in question.rows[5:]}}
    if question.ask is Ask.YES:
        return dice.chance(0.7) if question.key == "internet" else dice.chance(0.15)
    return dice.randint(1, 6) if question.key == "hours_together" else None
