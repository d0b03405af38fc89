"""Counts of step 2 and of what screening asks for: groups, cases, first help; results of instruments."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Collection
from functools import partial

from student_care_desktop.domain.areas import LABELS, Group
from student_care_desktop.domain.case_figures import outcome_of
from student_care_desktop.domain.drill import behind
from student_care_desktop.domain.outcomes import days_to_help
from student_care_desktop.domain.papers import ClassRow
from student_care_desktop.domain.sheets import DONE, Sheet
from student_care_desktop.domain.words import mark
from student_care_desktop.services.cases import CARED, area_title, risks
from student_care_desktop.services.counts.live import NOTHING, Counted, Live, parted
from student_care_desktop.services.screening import ScreenRow

__all__ = [
    "aq_fit", "cases_improved", "drug_free", "eq_fit", "help_fits", "helped_soon", "iq_fit", "mq_fit",
    "risk_with_case", "screened", "screened_again", "sdq_normal",
]

NOT_SCREENED = mark("Behind", "Not screened yet, or not confirmed")
GROUP = mark("Behind", "Group: {group}")
CASES, NO_CASE = mark("Behind", "{group}, {count} cases"), mark("Behind", "{group}, no case yet")
EVERY_AREA, OPEN_AREA = mark("Behind", "Each area has a case"), mark("Behind", "No case for: {area}")
AGAIN, NOT_AGAIN = mark("Behind", "Screened again"), mark("Behind", "Not screened again yet")
CLEAR, SIGN = mark("Behind", "No sign about drugs"), mark("Behind", "Drugs: {group}")
HELPED, NO_HELP = mark("Outcomes", "helped after {days} days"), mark("Outcomes", "No help yet")
CASE = mark("Behind", "{area}, case {number}")
LEVEL, NORMAL, BELOW = (
    mark("Behind", "SDQ, all difficulties: {group}"), mark("Behind", "Within the norm or above"),
    mark("Behind", "Below the norm"),
)
_HIGH = ("high", "above")
"""Levels above the normal one; they say nothing of a group."""
_SOON = 30
"""Days within which help comes soon."""
_EQ = (("eq-12-17", "student"), ("eq-6-11", "teacher"), ("eq-6-11", "parent"))


def _screen(row: ClassRow) -> tuple[str, object]:
    return "screen", (row.enrollment.id, 1)


def _solve(row: ClassRow) -> tuple[str, object]:
    return "solve", ("new", row.enrollment.id, "")


def _group(row: ScreenRow) -> Group:
    return row.groups.overall.group


def screened(live: Live) -> Counted:
    """A screening of any round of the year is confirmed."""
    found = {place: GROUP.with_(group=LABELS[_group(row)]) for place, row in live.newest.items()}
    return live.duty(found, NOT_SCREENED, _screen)


def risk_with_case(live: Live) -> Counted:
    """Of the group at risk or with a problem by the newest result: who has a care case that was opened."""
    if live.uncared:
        return NOTHING
    needy = {place: row for place, row in live.newest.items() if _group(row) in CARED}
    said = {place: LABELS[_group(row)] for place, row in needy.items()}
    cared = {place: len(cases) for place in needy if (cases := _cases(live, place))}
    return live.split(
        {place: CASES.with_(group=said[place], count=count) for place, count in cared.items()},
        {place: NO_CASE.with_(group=group) for place, group in said.items()}, live.chosen(needy), way=_solve,
    )


def _cases(live: Live, place: str) -> list[str]:
    """The areas of the cases of a child; one that was ended because of a move is none."""
    return [one.case.area for one in live.files[place] if one.case.state != "stopped"]


def help_fits(live: Live) -> Counted:
    """Of those with an area at risk or with a problem: who has a case for each, as the list of cases says."""
    if live.uncared:
        return NOTHING
    found = {place: risks(row) for place, row in live.newest.items()}
    needy = {place: areas for place, areas in found.items() if areas}
    left = {place: [key for key in areas if key not in _cases(live, place)] for place, areas in needy.items()}
    return live.split(
        {place: EVERY_AREA for place, open_ in left.items() if not open_},
        {
            place: OPEN_AREA.with_(area=area_title(live.areas, open_[0]))
            for place, open_ in left.items() if open_
        },
        live.chosen(needy), way=_solve,
    )


def helped_soon(live: Live) -> Counted:
    """Of those who were found in need this year: who was helped within 30 days, as the outcomes say."""
    if live.uncared:
        return NOTHING
    found: dict[str, dt.date] = {}
    for row in (row for rows in live.results.values() for row in rows):
        if row.screening and row.screening.day and risks(row):
            found.setdefault(row.child.enrollment.id, row.screening.day)
    sent: defaultdict[str, list[dt.date]] = defaultdict(list)
    for one in live.referrals:
        if one.sent:
            sent[one.enrollment_id].append(one.sent)
    days = {place: days_to_help(day, live.files[place], sent[place]) for place, day in found.items()}
    soon = {place: HELPED.with_(days=one) for place, one in days.items() if one is not None and one <= _SOON}
    late = {place: NO_HELP if one is None else HELPED.with_(days=one) for place, one in days.items()}
    return live.split(soon, late, live.chosen(found))


def cases_improved(live: Live) -> Counted:
    """Of the cases that were closed with a result: in which the child improved."""
    closed = [
        (place, one.case, outcome_of(one)) for place, files in live.files.items() for one in files
        if one.case.state == "closed" and outcome_of(one) in ("improved", "same", "worse")
    ]
    return parted([
        (outcome == "improved", behind(
            live.by_place[place], CASE.with_(area=area_title(live.areas, case.area), number=case.number),
            "solve", ("case", case.id),
        ))
        for place, case, outcome in closed
    ])


def screened_again(live: Live) -> Counted:
    """Of those in need in round 1: who has a later result; nothing before anybody was screened again."""
    again = {
        row.child.enrollment.id for round_, rows in live.results.items() if round_ > 1 for row in rows
    }
    if not again:
        return NOTHING
    needy = [row.child for row in live.results.get(1, ()) if _group(row) in CARED]
    return live.split(dict.fromkeys(again, AGAIN), NOT_AGAIN, needy, way=_screen)


def drug_free(live: Live) -> Counted:
    """Of the screened whose area of drugs is known: in whom there is no sign."""
    groups = {
        place: row.groups.areas["drugs"].group for place, row in live.newest.items()
        if "drugs" in row.groups.areas
    }
    known = {place: group for place, group in groups.items() if group in (Group.NORMAL, *CARED)}
    return live.split(
        {place: CLEAR for place, group in known.items() if group is Group.NORMAL},
        {place: SIGN.with_(group=LABELS[group]) for place, group in known.items()}, live.chosen(known),
    )


def _sheets(live: Live, pages: Collection[tuple[str, str]]) -> dict[str, Sheet]:
    """The newest result of each child on one of these pages (instrument, informant; "" for any)."""
    tools = {tool for tool, _ in pages}
    found: dict[str, Sheet] = {}
    for one in live.look.all(Sheet, instrument=list(tools), status=DONE):
        wanted = (one.instrument, one.informant) in pages or (one.instrument, "") in pages
        if wanted and one.enrollment_id in live.by_place and one.band("total"):
            old = found.get(one.enrollment_id)
            found[one.enrollment_id] = one if not old or _newer(one, old) else old
    return found


def _newer(one: Sheet, old: Sheet) -> bool:
    return (one.round, str(one.day), one.id) > (old.round, str(old.day), old.id)


def sdq_normal(live: Live) -> Counted:
    """The teacher's SDQ of the newest round: all difficulties together are normal."""
    sheets = _sheets(live, {("sdq", "teacher")})
    labels = {place: LABELS[Group(one.group("total") or "unknown")] for place, one in sheets.items()}
    said = {place: LEVEL.with_(group=label) for place, label in labels.items()}
    normal = {place: said[place] for place, one in sheets.items() if one.group("total") == "normal"}
    return live.split(normal, said, live.chosen(sheets))


def _fit(live: Live, pages: Collection[tuple[str, str]]) -> Counted:
    """Within the norm or above, of those whose score was judged."""
    sheets = _sheets(live, pages)
    fit = {place: NORMAL for place, one in sheets.items() if _well(one)}
    return live.split(fit, BELOW, live.chosen(sheets))


def _well(one: Sheet) -> bool:
    return one.group("total") == "normal" or one.band("total") in _HIGH


def eq_fit(live: Live) -> Counted:
    """The total of the EQ, of the older by themselves, of the younger by whoever answered last."""
    return _fit(live, _EQ)


iq_fit = partial(_fit, pages={("iq", "")})
mq_fit = partial(_fit, pages={("mq", "")})
aq_fit = partial(_fit, pages={("aq", "")})
