"""The card of screening: the group with its reasons, area by area, and the rounds before."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from student_care_desktop.domain.areas import FLAGS, Group
from student_care_desktop.domain.screenings import STATES
from student_care_desktop.domain.thai import short_day
from student_care_desktop.domain.words import Words, mark
from student_care_desktop.services.screening import ScreenRow
from student_care_desktop.ui.furniture import Card, column, heading, label, link, paragraph, row, rule
from student_care_desktop.ui.groups import area_reasons, change_told, group_badge
from student_care_desktop.ui.screens.student.cards import Look

__all__ = ["screening_badge", "screening_card"]

TITLE = mark("Student page", "Screening: why this group")
SCREEN = mark("Student page", "Screen")
NOTHING = mark("Student page", "Not screened this year yet, so the group is not yet known.")
OTHERS = mark("Student page", "Normal in {count} more areas")
ALL_NORMAL = mark("Student page", "Normal in {count} areas")
UNKNOWN = mark("Student page", "Not yet known: {areas}")
FLAG = mark("Student page", "{area}: {signs}")
ROUND = mark("Student page", "Round {number}")
STAND = mark("Student page", "{state} {day}")


def screening_badge(rounds: Sequence[ScreenRow], look: Look) -> QWidget:
    """The group of the newest round that has a result; not yet known where there is none."""
    known = next((one for one in rounds if one.known), None)
    return group_badge(known.groups.overall.group if known else Group.UNKNOWN, look.say)


def screening_card(rounds: Sequence[ScreenRow], look: Look) -> Card:
    """The newest result with its reasons, then a line for each round."""
    say = look.say
    card = Card()
    newest = rounds[0].screening.round if rounds and rounds[0].screening else 1
    card.add(row(heading(say(TITLE)), None, *_way(look, newest)))
    known = next((one for one in rounds if one.known), None)
    if known is None:
        card.add(paragraph(say(NOTHING), "soft"))
    else:
        card.add(_reasons(known, look))
    if rounds:
        card.add(rule())
    for one in rounds:
        card.add(_round(one, look))
    return card


def _way(look: Look, round_: int) -> list[QWidget]:
    """To the screening, for whoever screens."""
    act = look.acts.screen
    return [link(look.say(SCREEN), lambda: act(round_))] if act else []


def _reasons(known: ScreenRow, look: Look) -> QWidget:
    say, groups = look.say, known.groups
    lines = column(gap=5)
    heavy = (Group.PROBLEM, Group.RISK, Group.HIDDEN)
    areas = [area for area in known.areas.all if area.key not in FLAGS]
    for group in heavy:
        for area in (one for one in areas if groups.areas[one.key].group is group):
            told = " · ".join(area_reasons(groups.areas[area.key], known.areas, say))
            lines.addWidget(_line(group, area.title, told, look))
    for text in change_told(groups.overall, say):
        lines.addWidget(paragraph(text, "soft"))
    light = sum(groups.areas[area.key].group is Group.NORMAL for area in areas)
    others = any(groups.areas[area.key].group in heavy for area in areas)
    lines.addWidget(label(say((OTHERS if others else ALL_NORMAL).with_(count=light)), "soft"))
    if unknown := [say(area.title) for area in areas if groups.areas[area.key].group is Group.UNKNOWN]:
        lines.addWidget(paragraph(say(UNKNOWN.with_(areas=", ".join(unknown))), "soft"))
    for area in (one for one in known.areas.all if one.key in FLAGS and groups.areas[one.key].reasons):
        signs = ", ".join(area_reasons(groups.areas[area.key], known.areas, say))
        lines.addWidget(paragraph(say(FLAG.with_(area=area.title, signs=signs))))
    made = QWidget()
    made.setLayout(lines)
    return made


def _line(group: Group, area: Words, told: str, look: Look) -> QWidget:
    badge = group_badge(group, look.say)
    name = label(look.say(area), "strong")
    made = QWidget()
    line = row(column(badge, None), column(name, None), paragraph(told, "soft"), gap=10)
    line.setStretch(2, 1)
    made.setLayout(line)
    return made


def _round(one: ScreenRow, look: Look) -> QWidget:
    say, form = look.say, one.screening
    made = QWidget()
    number = form.round if form else 1
    state = dict(STATES)[form.status] if form else ""
    day = short_day(form.day) if form and form.day else ""
    badge = group_badge(one.groups.overall.group, say)
    stand = label(say(STAND.with_(state=state, day=day)), "soft")
    made.setLayout(row(label(say(ROUND.with_(number=number))), badge, stand, None, gap=12))
    return made
