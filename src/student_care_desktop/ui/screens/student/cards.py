"""The cards of the page: identity, address, family, schooling, year by year, the history of the record."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from student_care_desktop.domain.fields import fields_of
from student_care_desktop.domain.homes import address
from student_care_desktop.domain.lists import STATUSES
from student_care_desktop.domain.papers import PastYear, StudentFacts
from student_care_desktop.domain.records import Record
from student_care_desktop.domain.school import academic_year
from student_care_desktop.domain.students import Guardian, Household, Measurement
from student_care_desktop.domain.thai import short_day, show_national_id
from student_care_desktop.domain.words import Say, Words, mark
from student_care_desktop.services.history import Touch
from student_care_desktop.ui.facts import Fact, Lines, Veiled, fact_grid, fact_table
from student_care_desktop.ui.furniture import (
    Card,
    Elided,
    Mark,
    column,
    heading,
    label,
    link,
    paragraph,
    row,
    rule,
)
from student_care_desktop.ui.screens.student.acts import Acts
from student_care_desktop.ui.screens.student.telling import joined, shown, way

__all__ = ["Look", "contact_card", "family_card", "history_card", "identity_card", "study_card", "years_card"]

EDIT = mark("Student page", "Edit")
IDENTITY = mark("Student page", "Identity")
CONTACT = mark("Student page", "Address and contact")
FAMILY = mark("Student page", "Family")
STUDY = mark("Student page", "Schooling")
YEARS = mark("Student page", "Year by year")
HISTORY = mark("Student page", "History of this record")
ALL_HISTORY = mark("Student page", "Whole history")
ADDRESS = mark("Student page", "Address")
WAY = mark("Student page", "To school")
PREVIOUS = mark("Student page", "Previous school")
NOBODY = mark("Student page", "Nothing known yet")
ROLES = {
    "father": mark("GuardianRole", "Father"), "mother": mark("GuardianRole", "Mother"),
    "guardian": mark("GuardianRole", "Guardian"),
}
YEAR_HEADS = (
    mark("Student page", "Year"), mark("Student page", "Class"), mark("Student page", "No."),
    mark("Student page", "Weight / height"), mark("Student page", "Homeroom teachers"),
    mark("Student page", "Status"),
)
_USUAL = {"birthday", "nationality", "ethnicity", "religion", "blood_group"}
"""Of identity, what is shown even while it is not known."""
_IDENTITY = (
    "birthday", "blood_group", "nationality", "ethnicity", "religion", "home_language", "birthplace",
    "english_name", "previous_name", "disadvantages", "cannot_strike_off",
)
_MOST = 6
"""Change sets that have room."""


class Look:
    """How the page is read: in whose language, with or without names, and what it can ask for."""

    def __init__(self, say: Say, hidden: bool, acts: Acts) -> None:
        self.say, self.hidden, self.acts = say, hidden, acts

    def card(self, words: Words, section: str) -> Card:
        """A card whose heading leads to editing ``section``."""
        card = Card()
        name, act = self.say(words), self.acts.edit
        if act is None:
            card.add(heading(name))
            return card
        edit = link(self.say(EDIT), lambda: act(section))
        edit.setAccessibleName(f"{self.say(EDIT)} {name}")
        card.add(row(heading(name), None, edit))
        return card

    def facts(self, record: Record, keys: Sequence[str], private: Sequence[str] = ()) -> list[Fact]:
        """Fields of a record as facts; those beside ``_USUAL`` only when they say something."""
        fields = fields_of(type(record))
        found = [(key, shown(record, key, self.say)) for key in keys]
        return [
            Fact(name=self.say(fields[key].label), text=text, private=key in private)
            for key, text in found if text or key in _USUAL
        ]

    def grid(self, facts: Sequence[Fact], names: int = 104) -> QWidget:
        """Facts in one column."""
        return fact_grid(facts, self.hidden, names=names)


def identity_card(facts: StudentFacts, look: Look) -> Card:
    """Who the child is."""
    card = look.card(IDENTITY, "identity")
    card.add(look.grid(look.facts(facts.student, _IDENTITY, ("english_name", "previous_name"))))
    card.body.addStretch(1)
    return card


def contact_card(facts: StudentFacts, look: Look) -> Card:
    """Where the child lives and how to reach it."""
    card, home, say = look.card(CONTACT, "contact"), facts.household or Household(), look.say
    child = facts.student
    lines = [Fact(name=say(ADDRESS), text=address(home, say), private=True)]
    elsewhere = ("registered_address", "landmark", "gps")
    lines += look.facts(home, elsewhere, elsewhere)
    lines.append(Fact(name=say(WAY), text=way(home, say)))
    lines += look.facts(home, ("travel_cost", "members"))
    reach = ("phone", "line_id", "email", "emergency_1", "emergency_2", "pick_up")
    lines += look.facts(child, reach, reach)
    card.add(look.grid(lines))
    card.body.addStretch(1)
    return card


def family_card(facts: StudentFacts, look: Look) -> Card:
    """Father, mother and guardian side by side, and what holds the family together."""
    card = look.card(FAMILY, "family")
    known = {person.role: person for person in facts.guardians}
    people = row(*(_person(words, known.get(role), look) for role, words in ROLES.items()), gap=12)
    for place in range(people.count()):
        people.setStretch(place, 1)
    card.add(people)
    keys = ("parents_status", "lives_with", "siblings", "sibling_order", "siblings_here")
    together = [one for one in look.facts(facts.student, keys) if one.text]
    if together:
        card.add(rule(), paragraph(joined(f"{one.name} {one.text}" for one in together)))
    return card


def _person(role: Words, person: Guardian | None, look: Look) -> QWidget:
    made = QWidget()
    inner = column(label(look.say(role), "soft"), gap=4)
    made.setLayout(inner)
    if person is None or not person.name:
        inner.addWidget(label(look.say(NOBODY), "soft"))
    else:
        name = Elided(person.name, "strong")
        inner.addWidget(Veiled(person.name) if look.hidden else name)
        keys = (
            "relation", "phone", "alive", "occupation", "workplace", "income", "education", "nationality",
            "disability",
        )
        facts = [one for one in look.facts(person, keys, ("phone",)) if one.text]
        if person.national_id:
            number = show_national_id(person.national_id, masked=True)
            label_ = look.say(fields_of(Guardian)["national_id"].label)
            facts.append(Fact(name=label_, text=number, private=True))
        inner.addWidget(look.grid(facts, 78))
    inner.addStretch(1)
    return made


def study_card(facts: StudentFacts, look: Look) -> Card:
    """Where the child came from."""
    card, child, say = look.card(STUDY, "schooling"), facts.student, look.say
    school = joined([child.previous_school, child.previous_grade, child.previous_province])
    lines = [*look.facts(child, ("admitted",)), Fact(name=say(PREVIOUS), text=school)]
    if facts.enrollment:
        lines += look.facts(facts.enrollment, ("left", "leaving_reason"))
    card.add(look.grid(lines))
    card.body.addStretch(1)
    return card


def years_card(facts: StudentFacts, look: Look) -> Card:
    """A line for each school year, newest first."""
    card = Card(look.say(YEARS))
    heads = [look.say(words) for words in YEAR_HEADS]
    rows = [_year_line(past, facts.measurements, look.say) for past in facts.years]
    card.add(fact_table(Lines(heads=heads, rows=rows, wide=(4,), middle=(2, 3))))
    return card


def _year_line(past: PastYear, measured: Sequence[Measurement], say: Say) -> Sequence[str]:
    last = [one for one in measured if one.day and academic_year(one.day) == past.year][-1:]
    size = [f"{one.weight_kg or 0:g} / {one.height_cm or 0:g}" for one in last]
    status = dict(STATUSES).get(past.status)
    return (
        str(past.year), past.class_name, str(past.no or ""), "".join(size), ", ".join(past.advisers),
        say(status) if status else past.status,
    )


def history_card(touches: Sequence[Touch], look: Look) -> Card:
    """What happened to this record, newest first."""
    card = Card()
    whole = look.acts.whole_history
    way = [link(look.say(ALL_HISTORY), whole)] if whole else []
    card.add(row(heading(look.say(HISTORY)), None, *way))
    for place, touch in enumerate(touches[:_MOST]):
        if place:
            card.add(rule())
        card.add(_touch_line(touch, look))
    return card


def _touch_line(touch: Touch, look: Look) -> QWidget:
    change, say = touch.change, look.say
    day = short_day(dt.datetime.fromisoformat(change.at).date())
    why = say(change.why)
    upper = row(Veiled(why) if look.hidden else Elided(why, "strong"), label(day, "small"), gap=10)
    upper.setStretch(0, 1)
    lines = column(upper, gap=1)
    if touch.fields:
        lines.addWidget(Elided(", ".join(say(words) for words in touch.fields), "small"))
    made = QWidget()
    state = "open" if change.taken_back_by else "done"
    made.setLayout(row(column(Mark(state, why), None), lines, gap=10))
    return made


