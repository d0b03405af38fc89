"""The cards of home and money: who lives there and on what, the child's own money, scholarships, siblings."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QWidget

from student_care_desktop.domain.fields import fields_of
from student_care_desktop.domain.health import Economy
from student_care_desktop.domain.households import (
    INCOMES,
    POOR_PER_HEAD,
    HouseholdMember,
    burdens,
    income,
    per_head,
    poor,
)
from student_care_desktop.domain.learning import Scholarship
from student_care_desktop.domain.words import Words, mark
from student_care_desktop.services.dossiers import Dossier
from student_care_desktop.services.siblings import Sibling
from student_care_desktop.ui.facts import Fact, Lines, Veiled, fact_table
from student_care_desktop.ui.furniture import Card, Elided, column, label, link, paragraph, row
from student_care_desktop.ui.screens.student.cards import Look
from student_care_desktop.ui.screens.student.telling import joined, shown

__all__ = ["NOTHING", "economy_card", "members_card", "scholarships_card", "siblings_card"]

MEMBERS = mark("Student page", "Household members")
ECONOMY = mark("Student page", "Economy")
SCHOLARSHIPS = mark("Student page", "Scholarships")
SIBLINGS = mark("Student page", "Brothers and sisters in this school")
NOTHING = mark("Student page", "Nothing known yet")
HEADS = (mark("Student page", "Member"), mark("Student page", "Age"))
SHORT: dict[str, Words] = {
    "wages": mark("Student page", "Wages"), "farm": mark("Student page", "Farming"),
    "business": mark("Student page", "Business"), "welfare": mark("Student page", "Welfare"),
    "other_income": mark("Student page", "Other"),
}
TOTAL = mark("Student page", "Total")
TOGETHER = mark("Student page", "Together")
HEAD = mark("Student page", "Income a head and month")
HEAD_OF = mark("Student page", "Income a head and month, {count} people")
BAHT = mark("Student page", "{amount} baht")
POOR = mark("Student page", "{amount} baht (not above {limit}: may be screened by the EEF)")
EEF = mark("Student page", "{result}, term {term}")
SHARE = mark("Student page", "Same household")
_LINK = 5
"""Pixels by which the letters of a link stand in."""
SHARE_NAME = mark("Student page", "Let this child live in the household of {name}")


def members_card(dossier: Dossier, look: Look) -> Card:
    """Who lives in the household, each with five incomes, and what it comes to a head."""
    card, say, members = look.card(MEMBERS, "members"), look.say, dossier.sheaf.members
    if not members:
        card.add(paragraph(say(NOTHING), "soft"))
        return card
    heads = [say(HEADS[0]), say(HEADS[1]), *(say(SHORT[name]) for name in INCOMES), say(TOTAL)]
    rows: list[Sequence[str | QWidget]] = [_member(one, look) for one in members]
    rows.append([label(say(TOGETHER), "strong"), "", *_sums(members)])
    card.add(fact_table(Lines(heads=heads, rows=rows, wide=(0,), right=range(1, 8))))
    count = dossier.sheaf.household.members or 0
    each = per_head(members, count)
    if each is not None:
        words = POOR if poor(each) else BAHT
        text = say(words.with_(amount=f"{each:,.2f}", limit=f"{POOR_PER_HEAD:,}"))
        head = say(HEAD_OF.with_(count=max(count, len(members))))
        line = row(label(head, "soft"), paragraph(text, "strong"), gap=10)
        line.setStretch(1, 1)
        card.add(line)
    return card


def _member(one: HouseholdMember, look: Look) -> list[str | QWidget]:
    text = joined([shown(one, "relation", look.say), one.name, *_burdens(one, look)])
    named = Veiled(text) if look.hidden and one.name else Elided(text)
    own = income([one])
    told = [_amount(value) for value in one.incomes]
    return [named, str(one.age if one.age is not None else ""), *told, _amount(own)]


def _burdens(one: HouseholdMember, look: Look) -> list[str]:
    """What a member has that weighs on the household, by the labels of the fields."""
    found = burdens([one]) & {"disabled", "chronic", "unemployed"}
    return [look.say(fields_of(HouseholdMember)[name].label) for name in sorted(found)]


def _sums(members: Sequence[HouseholdMember]) -> list[QWidget]:
    columns = zip(*(one.incomes for one in members), strict=True)
    sums = [sum(known) if (known := [one for one in each if one is not None]) else None for each in columns]
    return [label(_amount(one), "strong") for one in (*sums, income(members))]


def _amount(value: object) -> str:
    return "–" if value is None else f"{value:,.0f}"


def economy_card(dossier: Dossier, look: Look) -> Card:
    """The child's own money, the results that came back, income a head of the household."""
    card, say, sheaf = look.card(ECONOMY, "economy"), look.say, dossier.sheaf
    money = sheaf.economy or Economy()
    each = per_head(sheaf.members, sheaf.household.members)
    lines = [Fact(name=say(HEAD), text=say(BAHT.with_(amount=f"{each:,.2f}")) if each is not None else "")]
    lines += look.facts(money, ("allowance", "job", "job_income", "debts", "welfare_card", "poor_subsidy"))
    result = shown(money, "eef", say)
    if result and money.eef_when:
        result = say(EEF.with_(result=result, term=money.eef_when))
    lines += [Fact(name=one.name, text=result) for one in look.facts(money, ("eef",))]
    card.add(look.grid(lines, 132))
    card.body.addStretch(1)
    return card


def scholarships_card(dossier: Dossier, look: Look) -> Card:
    """What the child was given, newest first."""
    card = look.card(SCHOLARSHIPS, "scholarships")
    for one in reversed(dossier.sheaf.scholarships):
        card.add(_scholarship(one, look))
    if not dossier.sheaf.scholarships:
        card.add(paragraph(look.say(NOTHING), "soft"))
    card.body.addStretch(1)
    return card


def _scholarship(one: Scholarship, look: Look) -> QWidget:
    amount = look.say(BAHT.with_(amount=f"{one.amount:,}")) if one.amount is not None else ""
    upper = row(Elided(one.name, "strong"), label(amount), gap=10)
    upper.setStretch(0, 1)
    below = joined([str(one.year or ""), one.giver])
    made = QWidget()
    made.setLayout(column(upper, *([label(below, "small")] if below else []), gap=1))
    return made


def siblings_card(dossier: Dossier, look: Look) -> Card:
    """Who shares the home, and who might: one press makes it so."""
    card = Card(look.say(SIBLINGS))
    for one in dossier.siblings:
        card.add(_sibling(one, look))
    return card


def _sibling(one: Sibling, look: Look) -> QWidget:
    name, say = one.student.name, look.say
    told = Veiled(name) if look.hidden else link(name, partial(look.acts.go, one.student.id))
    upper = row(told, None)
    if not one.linked and look.acts.share:
        share = link(say(SHARE), partial(look.acts.share, one.student))
        share.setAccessibleName(say(SHARE) if look.hidden else say(SHARE_NAME.with_(name=name)))
        upper.addWidget(share)
    why = "•••" if look.hidden and not one.linked else say(one.why)
    below = row(Elided(why, "small"))
    below.setContentsMargins(0 if look.hidden else _LINK, 0, 0, 0)
    made = QWidget()
    made.setLayout(column(upper, below, gap=0))
    return made
