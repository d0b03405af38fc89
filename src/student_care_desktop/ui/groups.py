"""How groups and their reasons are shown wherever they are shown: tone, letter, word, the signs behind."""

from __future__ import annotations

from collections.abc import Mapping

from student_care_desktop.domain.areas import LABELS, LETTERS, Areas, Group
from student_care_desktop.domain.grouping import Finding, Groups
from student_care_desktop.domain.words import Say, mark
from student_care_desktop.ui.furniture import Badge

__all__ = ["SHORT", "TONES", "area_reasons", "change_told", "group_badge", "overall_reasons"]

TONES: Mapping[Group, str] = {
    Group.NORMAL: "good", Group.RISK: "warn", Group.PROBLEM: "bad", Group.UNKNOWN: "quiet",
    Group.HIDDEN: "quiet",
}
SHORT = {
    "talent": mark("AreaShort", "Talent"), "study": mark("AreaShort", "Study"),
    "health": mark("AreaShort", "Health"), "economy": mark("AreaShort", "Money"),
    "safety": mark("AreaShort", "Safety"), "drugs": mark("AreaShort", "Drugs"),
    "violence": mark("AreaShort", "Fights"), "sexual": mark("AreaShort", "Sexual"),
    "gaming": mark("AreaShort", "Games"), "special_needs": mark("AreaShort", "Needs"),
    "media": mark("AreaShort", "Media"), "mental": mark("AreaShort", "Mind"),
    "travel": mark("AreaShort", "Travel"),
}
"""One short word for the head of a narrow column."""
BADGE = mark("Group", "{letter} {word}")
AREA = mark("Group", "{area}: {signs}")
NOTED = mark("Group", "{sign} (noted only)")
CHANGED = mark("Group", "changed from {old} to {new} by {who}: {reason}")
LAPSED = mark("Group", "a change from {old} to {new} stands no longer, for the signs are others now")


def group_badge(group: Group, say: Say) -> Badge:
    """A group as a badge with its letter and its word: colour never speaks alone."""
    dash = group in (Group.UNKNOWN, Group.HIDDEN)
    text = say(LABELS[group]) if dash else say(BADGE.with_(letter=LETTERS[group], word=LABELS[group]))
    return Badge(text, TONES[group])


def area_reasons(finding: Finding, areas: Areas, say: Say) -> list[str]:
    """The signs that make the group of an area, those that are noted only, and what was changed."""
    told = [_sign(key, areas, say) for key in finding.reasons]
    told += [say(NOTED.with_(sign=_sign(key, areas, say))) for key in finding.noted]
    return told + change_told(finding, say)


def overall_reasons(groups: Groups, areas: Areas, say: Say) -> list[str]:
    """The areas that make the group of the child, and what was changed."""
    told = [_area(key, groups, areas, say) for key in groups.overall.reasons]
    return told + change_told(groups.overall, say)


def _area(key: str, groups: Groups, areas: Areas, say: Say) -> str:
    """An area with the signs that put it into its group."""
    if key not in groups.areas:
        return key
    title = next(area.title for area in areas.all if area.key == key)
    signs = ", ".join(_sign(one, areas, say) for one in groups.areas[key].reasons)
    return say(AREA.with_(area=title, signs=signs)) if signs else say(title)


def change_told(finding: Finding, say: Say) -> list[str]:
    """The change that stands, or the last one that does not any more; both groups and the reason."""
    if not finding.changes:
        return []
    last = finding.changes[-1]
    groups = {"old": LABELS[Group(last.old)], "new": LABELS[Group(last.new)]}
    if finding.change is None:
        return [say(LAPSED.with_(**groups))]
    return [say(CHANGED.with_(**groups, who=last.who, reason=last.reason))]


def _sign(key: str, areas: Areas, say: Say) -> str:
    return key if key == Group.HIDDEN.value else say(areas.sign(key).text)
