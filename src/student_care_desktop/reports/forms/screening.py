"""แบบคัดกรองนักเรียนรายบุคคล: every area and sign on one page, the groups, the reasons, the signatures."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache

from student_care_desktop.domain.areas import FLAGS, LABELS, Areas, Group, Sign
from student_care_desktop.domain.grouping import Finding, Override
from student_care_desktop.domain.results import ScreeningFacts
from student_care_desktop.domain.screenings import STATES, Screening
from student_care_desktop.domain.words import Words, mark
from student_care_desktop.reports.drawing import MIDDLE
from student_care_desktop.reports.entries import Entry
from student_care_desktop.reports.forms.heads import (
    ADVISERS,
    DATED,
    PRIVATE,
    bookmark,
    child_values,
    put_head,
)
from student_care_desktop.reports.forms.sign_columns import HAS, HAS_NOT, put_signs
from student_care_desktop.reports.kit import Kit
from student_care_desktop.reports.layout import DENSE, SIGNED, Frame, Layout, Signature, signatures
from student_care_desktop.reports.places import Plan, Value
from student_care_desktop.reports.rows import put_rows

__all__ = ["TITLE", "ScreeningForm"]

TITLE = mark("ScreeningForm", "Screening of one child")

_FRAME = Frame(DENSE.left - 10, DENSE.top - 4, DENSE.right + 6, DENSE.bottom + 4)
_FOOT = 13.6  # points of a row below the signs
_GROUPS = tuple((group.value, LABELS[group]) for group in (Group.NORMAL, Group.RISK, Group.PROBLEM))
_OVERALL = Entry("overall", mark("ScreeningForm", "Group of the child"), options=_GROUPS)
_STATE = Entry("state", mark("ScreeningForm", "State"), weight=4)
_REASONS = Entry("reasons", mark("ScreeningForm", "Because of"), weight=1)
_CHANGED = Entry("changed", mark("ScreeningForm", "Group changed by the teacher, and why"), weight=1)
_DETAILS = Entry("details", mark("ScreeningForm", "Details"), weight=1)
_LINES = (_OVERALL, _STATE, _REASONS, _CHANGED, _DETAILS)
_ROWS = ("overall state", "reasons", "changed", "details")
_GRADE_HEAD = Signature("", mark("Paper", "Head of the grade"))
_KEY = mark(
    "ScreeningForm",
    "R: signs of risk · P: signs of a problem · ° noted, makes no group · an area without a tick at its "
    "group is not yet known · form version {version}",
)
_NOT_YET = mark("ScreeningForm", "Not yet screened")
_CHANGE = mark("ScreeningForm", "{area}: from {old} to {new}: {reason}")
_CHANGE_HIDDEN = mark("ScreeningForm", "{area}: from {old} to {new} (the reason is not shown on this paper)")
_WHOLE = mark("ScreeningForm", "Child")
_STATE_ON = mark("ScreeningForm", "{state}, {day}")


class ScreeningForm:
    """Prints screening forms into one document; ``code`` is the code of the form."""

    def __init__(self, kit: Kit, code: str) -> None:
        self._kit = kit
        self._code = code
        self._plan = cache(self._make_plan)
        self._areas: dict[str, Areas] = {}

    def draw(self, facts: ScreeningFacts, blank: bool) -> None:
        """Print one child's form, with its bookmark; ``blank`` leaves out whatever was ticked."""
        self._areas[facts.areas.hash] = facts.areas
        grade = "" if blank or not facts.classroom else facts.classroom.grade
        stage = "secondary" if grade.startswith("ม") else "primary" if grade else ""
        ticked = frozenset(facts.screening.signs) if facts.screening and stage else frozenset()
        other = frozenset(sign.key for sign in facts.areas.signs if sign.stage not in ("", stage))
        values = dict(_values(facts, self._kit, blank))
        plan = self._plan(facts.areas.hash, frozenset() if not stage else other - ticked)
        plan.print(values, bookmark(facts, self._kit.say(TITLE), blank))

    def _make_plan(self, version: str, left_out: frozenset[str]) -> Plan:
        """The page of a version of the form, without the signs that are not asked in this stage."""
        kit, areas = self._kit, self._areas[version]
        layout = Layout(kit, _FRAME, lambda page: None, pitch=_FOOT + 2)
        put_head(layout, self._code, kit.say(TITLE), DATED)
        below = _FOOT * len(_ROWS) + SIGNED + 13
        signs: list[Sign] = [sign for sign in areas.signs if sign.key not in left_out]
        put_signs(layout, areas, signs, layout.frame.bottom - below)
        self._key(layout, areas)
        layout.pitch = layout.sheet.pitch = _FOOT
        put_rows(layout, {entry.key: entry for entry in _LINES}, _ROWS)
        signatures(layout, (*ADVISERS, _GRADE_HEAD))
        return layout.plan(PRIVATE)

    def _key(self, layout: Layout, areas: Areas) -> None:
        y = layout.strip(12) + 7
        said = layout.kit.say(_KEY.with_(version=areas.version))
        middle = (layout.frame.left + layout.frame.right) / 2
        layout.sheet.drawing.text(middle, y, said, 7.4, "italic", MIDDLE)


def _values(facts: ScreeningFacts, kit: Kit, blank: bool) -> Iterator[tuple[str, Value]]:
    yield from child_values(facts, kit, blank)
    if blank:
        return
    form, groups = facts.screening, facts.groups
    yield "closed", tuple(sorted(facts.closed))
    yield "signs", tuple(key for key in (form.signs if form else ()) if key not in facts.closed)
    for key, finding in groups.areas.items():
        yield from _area(key, finding, {"talent": groups.talent, "special_needs": groups.special_needs})
    yield "overall", (groups.overall.group.value,)
    yield "state", _state(form, groups.overall.group, kit)
    yield "reasons", _reasons(facts, kit)
    yield "changed", "; ".join(_changes(facts, kit))
    yield "details", form.details if form else ""
    yield "day", kit.day(form.day) if form else ""


def _area(key: str, finding: Finding, flags: Mapping[str, bool | None]) -> Iterator[tuple[str, Value]]:
    if key in FLAGS:
        yield f"group.{key}", {True: (HAS,), False: (HAS_NOT,), None: ()}[flags[key]]
    elif finding.group is Group.HIDDEN:
        yield f"closed.{key}", tuple(value for value, _ in _GROUPS)
    else:
        yield f"group.{key}", (finding.group.value,)


def _state(form: Screening | None, group: Group, kit: Kit) -> str:
    """How far the form has gone; a child of whom nothing is known yet is told so."""
    if form is None:
        return kit.say(_NOT_YET)
    state = dict(STATES)[form.status]
    said = kit.say(_STATE_ON.with_(state=state, day=kit.day(form.day)) if form.day else state)
    unknown = group in (Group.UNKNOWN, Group.HIDDEN)
    return f"{said} ({kit.say(LABELS[group])})" if unknown else said


def _reasons(facts: ScreeningFacts, kit: Kit) -> str:
    if facts.groups.overall.found not in (Group.RISK, Group.PROBLEM):
        return ""
    titles = {area.key: kit.say(area.title) for area in facts.areas.all}
    return ", ".join(titles.get(key, key) for key in facts.groups.overall.reasons)


def _changes(facts: ScreeningFacts, kit: Kit) -> Iterator[str]:
    """What teachers changed and still stands, areas first."""
    titles: dict[str, Words] = {area.key: area.title for area in facts.areas.all}
    found: list[tuple[Words, Override | None]] = [
        (titles[key], finding.change) for key, finding in facts.groups.areas.items()
    ]
    for title, change in (*found, (_WHOLE, facts.groups.overall.change)):
        if change:
            old, new = LABELS[Group(change.old)], LABELS[Group(change.new)]
            words = _CHANGE if change.reason != Group.HIDDEN.value else _CHANGE_HIDDEN
            yield kit.say(words.with_(area=title, old=old, new=new, reason=change.reason))
