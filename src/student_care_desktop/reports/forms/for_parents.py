"""สรุปผลการดูแลนักเรียน สำหรับผู้ปกครอง: neutral words, no sign, no group of the child as a whole.

Areas in which a sign may be restricted never stand here, whatever was found: their absence tells nothing.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from student_care_desktop.domain.areas import FLAGS, Area, Areas, Group
from student_care_desktop.domain.results import ScreeningFacts
from student_care_desktop.domain.words import Words, mark
from student_care_desktop.reports.drawing import LEFT, MIDDLE
from student_care_desktop.reports.entries import Entry
from student_care_desktop.reports.forms.heads import (
    ADVISERS,
    DATED,
    PRIVATE,
    bookmark,
    child_values,
    put_head,
)
from student_care_desktop.reports.kit import Kit
from student_care_desktop.reports.layout import DENSE, SIGNED, Layout, Signature, signatures
from student_care_desktop.reports.places import Plan, Value
from student_care_desktop.reports.rows import put_rows
from student_care_desktop.reports.tables import Column, Table

__all__ = ["TITLE", "ForParents"]

TITLE = mark("ForParents", "Caring together: summary for parents")
_WORDS = {
    Group.NORMAL: mark("ForParents", "As expected"),
    Group.RISK: mark("ForParents", "Let us look closer together"),
    Group.PROBLEM: mark("ForParents", "Let us help together"),
}
_UNKNOWN = mark("ForParents", "Not looked at yet")
_NOTHING_SPECIAL = mark("ForParents", "Nothing noted")
_HOW = mark(
    "ForParents",
    "The school looks at every child in these areas so that nobody is left alone. This is no judgement of "
    "the child, and no diagnosis. The homeroom teacher is glad to talk about it at any time.",
)
_ASK = {
    "school": Entry("school_does", mark("ForParents", "What the school does"), lines=3),
    "home": Entry("home_does", mark("ForParents", "What parents can do at home"), lines=3),
    "says": Entry("parents_say", mark("ForParents", "What parents wish to say"), lines=3),
}
_PARENT = Signature("", mark("ForParents", "Parent or guardian"))
_ROW = 24.0


class ForParents:
    """Prints summaries for parents into one document; ``code`` is the code of the form."""

    def __init__(self, kit: Kit, code: str) -> None:
        self._kit = kit
        self._code = code
        self._areas: dict[str, Areas] = {}
        self._plan = cache(self._make_plan)

    def draw(self, facts: ScreeningFacts, blank: bool) -> None:
        """Print one child's summary, with its bookmark; ``blank`` leaves the areas to be filled by hand."""
        kit = self._kit
        self._areas[facts.areas.hash] = facts.areas
        values = dict(child_values(facts, kit, blank)) | dict(_values(facts, kit, blank))
        self._plan(facts.areas.hash).print(values, bookmark(facts, kit.say(TITLE), blank))

    def _make_plan(self, version: str) -> Plan:
        kit, shown = self._kit, _open_areas(self._areas[version])
        layout = Layout(kit, DENSE, lambda page: None, pitch=22.0)
        put_head(layout, self._code, kit.say(TITLE), DATED)
        for line in kit.lines(kit.say(_HOW), layout.frame.width, 11):
            layout.sheet.drawing.text(layout.frame.left, layout.strip(17) + 13, line, 11)
        columns = [
            Column("area", kit.say(mark("ForParents", "Area")), 210, LEFT),
            Column("found", kit.say(mark("ForParents", "What we see")), layout.frame.width - 210, MIDDLE),
        ]
        table = Table("area", columns, _ROW, 22, size=11)
        top = layout.strip(table.height(len(shown)) + 16) + 8
        table.put(kit, layout.sheet, (layout.frame.left, top), range(len(shown)))
        put_rows(layout, _ASK, ("school", "home", "says"))
        layout.y = layout.frame.bottom - SIGNED - 0.01
        signatures(layout, (_PARENT, *ADVISERS))
        return layout.plan(PRIVATE)


def _open_areas(areas: Areas) -> list[Area]:
    """The areas of which no line is restricted."""
    return [area for area in areas.all if not any(sign.restricted for sign in areas.of(area.key))]


def _values(facts: ScreeningFacts, kit: Kit, blank: bool) -> Iterator[tuple[str, Value]]:
    for number, area in enumerate(_open_areas(facts.areas)):
        yield f"area.{number}.area", kit.say(area.title)
        if not blank:
            yield f"area.{number}.found", _found(facts, area.key, kit)
    if facts.screening and not blank:
        yield "day", kit.day(facts.screening.day)


def _found(facts: ScreeningFacts, area: str, kit: Kit) -> str:
    finding = facts.groups.areas[area]
    if area not in FLAGS:
        return kit.say(_WORDS.get(finding.group, _UNKNOWN))
    flag = facts.groups.talent if area == "talent" else facts.groups.special_needs
    if not flag:
        words: Words = _UNKNOWN if flag is None else _NOTHING_SPECIAL
        return kit.say(words)
    return ", ".join(kit.say(facts.areas.sign(key).text) for key in (*finding.reasons, *finding.noted))
