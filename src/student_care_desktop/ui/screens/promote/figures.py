"""The cards of one child: what is known before the term's work, and what there is when it is signed."""

from __future__ import annotations

from student_care_desktop.domain.areas import LABELS, Group
from student_care_desktop.domain.facts import TALENTS
from student_care_desktop.domain.papers import Choice
from student_care_desktop.domain.thai import short_day
from student_care_desktop.domain.words import Say, mark
from student_care_desktop.services.promoting import Promoted
from student_care_desktop.ui.wizards.documents import Document
from student_care_desktop.ui.wizards.facts import Figure

__all__ = ["documents", "known_figures", "review_figures"]

GROUP = mark("Promote", "Group, screening round {round}")
NO_GROUP = mark("Promote", "Group")
NOT_SCREENED = mark("Promote", "Not screened yet. Promotion is for every child.")
STRENGTHS = mark("Promote", "Strengths on record")
NO_STRENGTH = mark("Promote", "None yet: ask and look what the child is good at.")
HOURS = mark("Promote", "Hours of activities this year")
CAME, UNKNOWN = mark("Promote", "in {count} activities"), mark("Promote", "nobody wrote down who came")
TALKS = mark("Promote", "Talks this year")
LAST_TALK = mark("Promote", "The last on {day}: {topic}")
NO_TALK = mark("Promote", "Nobody has noted a talk yet.")
HONOURS = mark("Promote", "Awards and scholarships")
PLAN = mark("Promote", "Development plan")
GOING, JUDGED, NO_PLAN = mark("Promote", "going on"), mark("Promote", "judged"), mark("Promote", "none")
TERM = mark("Promote", "Talk of term {term}")
YES, MISSING = mark("Promote", "noted"), mark("Promote", "missing")
NEEDED = mark("Promote", "The term is signed when somebody has talked with the child.")
RECORD_NOTE = mark("Promote", "Talks, activities with hours, plans and awards of the year")
PLAN_NOTE = mark("Promote", "The plan for the strength, to be signed by child and guardian")
_TONES = {Group.RISK: "warn", Group.PROBLEM: "bad", Group.NORMAL: "good"}


def known_figures(here: Promoted, say: Say) -> list[Figure]:
    """Group, strengths, hours, talks, honours, plan."""
    cards = (_group, _strengths, _hours, _talks, _honours, _plan)
    return [card(here, say) for card in cards]


def review_figures(here: Promoted, say: Say) -> list[Figure]:
    """The same without the group, with the talk of the term first."""
    talked = Figure(say(TERM.with_(term=here.term)), say(YES), here.talk.topic, "good")
    missing = Figure(say(TERM.with_(term=here.term)), say(MISSING), say(NEEDED), "warn")
    return [
        talked if here.talked else missing, _hours(here, say), _strengths(here, say), _plan(here, say),
        _honours(here, say),
    ]


def _group(here: Promoted, say: Say) -> Figure:
    if here.screened is None:
        return Figure(say(NO_GROUP), say(LABELS[Group.UNKNOWN]), say(NOT_SCREENED))
    titles = {area.key: say(area.title) for area in here.screened.areas.all}
    heavy = here.group in (Group.RISK, Group.PROBLEM)
    reasons = here.screened.groups.overall.reasons if heavy else ()
    note = ", ".join(titles.get(key, key) for key in reasons)
    tone = _TONES.get(here.group, "")
    return Figure(say(GROUP.with_(round=here.round)), say(LABELS[here.group]), note, tone)


def _strengths(here: Promoted, say: Say) -> Figure:
    names = dict(TALENTS)
    found = [
        " ".join(part for part in (say(names[one.area]) if one.area in names else "", one.detail) if part)
        for one in here.strengths.talents
    ]
    note = ", ".join(found) if found else say(NO_STRENGTH)
    return Figure(say(STRENGTHS), str(len(found)), note, "good" if found else "")


def _hours(here: Promoted, say: Say) -> Figure:
    came = sum(one.part.came is True for one in here.taken)
    if here.hours is None:
        return Figure(say(HOURS), "–", say(UNKNOWN))
    return Figure(say(HOURS), f"{here.hours:g}", say(CAME.with_(count=came)))


def _talks(here: Promoted, say: Say) -> Figure:
    if not here.talks:
        return Figure(say(TALKS), "0", say(NO_TALK))
    last = here.talks[0]
    day = short_day(last.day) if last.day else "–"
    return Figure(say(TALKS), str(len(here.talks)), say(LAST_TALK.with_(day=day, topic=last.topic or "–")))


def _honours(here: Promoted, say: Say) -> Figure:
    found = [*(one.title for one in here.honours.awards), *(one.name for one in here.honours.scholarships)]
    return Figure(say(HONOURS), str(len(found)), ", ".join(found[-3:]))


def _plan(here: Promoted, say: Say) -> Figure:
    plan = here.strengths.open or (here.strengths.plans[-1] if here.strengths.plans else None)
    if plan is None:
        return Figure(say(PLAN), say(NO_PLAN))
    return Figure(say(PLAN), say(JUDGED if plan.done else GOING), plan.goal)


def documents(here: Promoted) -> list[Document]:
    """The record of the year; each plan of the year."""
    whom, name = Choice(child=here.child.id), here.child.number
    plans = [
        Document("development-plan", Choice(child=here.child.id, record=one.id), name, PLAN_NOTE)
        for one in here.strengths.plans
    ]
    return [Document("promotion-record", whom, name, RECORD_NOTE), *plans]
