"""From ticks to groups: the one rule, what a teacher changed of it, who may see it, and what moved.

The rule: a problem sign makes a problem, else a risk sign a risk, else a screened area is normal; a child is
in the group of the worst area, and an area not yet known is worse than normal.  Talent and special needs are
flags beside the groups.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import Annotated

from student_care_desktop.domain.areas import FLAGS, GROUPS, LABELS, Area, Areas, Group, Level, Sign, Ticks
from student_care_desktop.domain.fields import Choice, Date, Ref, Text
from student_care_desktop.domain.records import Record
from student_care_desktop.domain.words import Words, mark

__all__ = ["Finding", "Groups", "Override", "classify", "from_to", "override", "visible"]

NO_REASON = mark("Override", "Write why the group is changed: both groups and the reason are kept.")
NO_CHANGE = mark("Override", "This is the group that the signs make: there is nothing to change.")
NO_GROUP = mark("Override", "A changed group is normal, at risk or problem.")

_WEIGHT = {Group.NORMAL: 0, Group.UNKNOWN: 1, Group.RISK: 2, Group.PROBLEM: 3}
_STORED = tuple((group.value, LABELS[group]) for group in GROUPS)


@dataclass(frozen=True, slots=True, kw_only=True)
class Override(Record):
    """A group that a teacher changed, up or down; an empty ``area`` is the group of the child as a whole.

    ``old`` is what the signs made when it was changed.  When the signs make something else today, the change
    is kept but stands no longer: it answered another finding.
    """

    screening_id: Annotated[str, Ref(mark("Override", "Screening"), kind="screening")] = ""
    area: Annotated[str, Text(mark("Override", "Area"), limit=40)] = ""
    old: Annotated[str, Choice(mark("Override", "Group by the signs"), options=_STORED)] = ""
    new: Annotated[str, Choice(mark("Override", "Changed to"), options=_STORED)] = ""
    reason: Annotated[str, Text(mark("Override", "Reason"), limit=500, lines=3)] = ""
    who: Annotated[str, Text(mark("Override", "Changed by"))] = ""
    when: Annotated[dt.date | None, Date(mark("Override", "Changed on"))] = None

    @property
    def problem(self) -> Words | None:
        """Why this cannot be kept, or None."""
        if self.new not in (Group.NORMAL, Group.RISK, Group.PROBLEM):
            return NO_GROUP
        if self.new == self.old:
            return NO_CHANGE
        return None if self.reason.strip() else NO_REASON


@dataclass(frozen=True, slots=True)
class Finding:
    """A group, and what made it.

    ``found`` is what the signs make; ``reasons`` are the signs that count, or for a child as a whole the
    areas in that group; ``noted`` are ticked signs that do not count; ``changes`` are all overrides, oldest
    first.
    """

    found: Group
    reasons: tuple[str, ...] = ()
    noted: tuple[str, ...] = ()
    changes: tuple[Override, ...] = ()

    @property
    def change(self) -> Override | None:
        """The override that stands, if one does: the last, where the signs still make what it changed."""
        last = self.changes[-1] if self.changes else None
        return last if last and last.old == self.found else None

    @property
    def group(self) -> Group:
        """The group that stands."""
        return Group(self.change.new) if self.change else self.found


@dataclass(frozen=True, slots=True)
class Groups:
    """What screening says of one child: by area, as a whole, and the two flags (None: not yet known)."""

    areas: Mapping[str, Finding]
    overall: Finding
    talent: bool | None
    special_needs: bool | None
    version: str
    hash: str


def classify(ticks: Ticks, areas: Areas) -> Groups:
    """The groups that confirmed signs make; raises ValueError for a sign that this version has not."""
    if stale := ticks.stale(areas):
        raise ValueError(f"not in version {areas.version}: {sorted(stale)}")
    found = {area.key: _of_area(area, ticks, areas) for area in areas.all}
    return Groups(
        areas=MappingProxyType(found),
        overall=_overall(found),
        talent=_flag("talent", ticks, found),
        special_needs=_flag("special_needs", ticks, found),
        version=areas.version,
        hash=areas.hash,
    )


def _of_area(area: Area, ticks: Ticks, areas: Areas) -> Finding:
    ticked = [sign for sign in areas.of(area.key) if sign.key in ticks.signs]
    counting = [sign for sign in ticked if sign.counts]
    return Finding(
        found=_group(counting, area.key in ticks.screened),
        reasons=tuple(sign.key for sign in counting),
        noted=tuple(sign.key for sign in ticked if not sign.counts),
    )


def _group(counting: Iterable[Sign], screened: bool) -> Group:
    levels = {sign.level for sign in counting}
    if Level.PROBLEM in levels:
        return Group.PROBLEM
    if Level.RISK in levels:
        return Group.RISK
    return Group.NORMAL if screened or Level.FLAG in levels else Group.UNKNOWN


def _overall(found: Mapping[str, Finding]) -> Finding:
    """The worst area; the flags take no part.  A screening without areas is not yet known."""
    graded = {key: finding.group for key, finding in found.items() if key not in FLAGS}
    worst = max(graded.values(), key=_WEIGHT.__getitem__, default=Group.UNKNOWN)
    return Finding(worst, tuple(key for key, group in graded.items() if group is worst is not Group.NORMAL))


def _flag(key: str, ticks: Ticks, found: Mapping[str, Finding]) -> bool | None:
    if key in found and (found[key].reasons or found[key].noted):
        return True
    return False if key in found and key in ticks.screened else None


def override(groups: Groups, changes: Iterable[Override]) -> Groups:
    """The same groups with what teachers changed, both kept; ``changes`` come oldest first.

    Areas are changed first, and the child as a whole is the worst of them before it is changed itself.
    """
    changes = tuple(changes)
    if not changes:
        return groups
    by_area: dict[str, tuple[Override, ...]] = {}
    for change in changes:
        by_area[change.area] = (*by_area.get(change.area, ()), change)
    areas = {key: replace(finding, changes=by_area.get(key, ())) for key, finding in groups.areas.items()}
    overall = replace(_overall(areas), changes=by_area.get("", ()))
    return replace(groups, areas=MappingProxyType(areas), overall=overall)


_DASH = Finding(Group.HIDDEN, (Group.HIDDEN.value,))


def visible(groups: Groups, areas: Areas, may_see_restricted: bool) -> Groups:
    """The groups as somebody may see them: – for what is restricted, and never "normal" in its place.

    An area that is restricted as a whole is always –, so that the dash tells nothing.  Elsewhere a restricted
    sign is –; where such signs alone make the group, the area is –, and so is the child as a whole.  Why a
    group was changed is – too, where that can tell of a restricted sign.
    """
    if may_see_restricted:
        return groups
    seen = {key: _seen(key, finding, areas) for key, finding in groups.areas.items()}
    return replace(groups, areas=MappingProxyType(seen), overall=_seen_overall(groups.overall, seen))


def _seen(key: str, finding: Finding, areas: Areas) -> Finding:
    closed = {sign.key for sign in areas.of(key) if sign.restricted}
    if not closed:
        return finding
    known = [areas.sign(one) for one in finding.reasons if one not in closed]
    if areas.private(key) or (closed & set(finding.reasons) and _group(known, False) is not finding.group):
        return _DASH
    return Finding(
        found=finding.found,
        reasons=_dashed(finding.reasons, closed),
        noted=_dashed(finding.noted, closed),
        changes=_mute(finding.changes),
    )


def _seen_overall(overall: Finding, seen: Mapping[str, Finding]) -> Finding:
    """The whole where an area that is still seen makes it; – where only hidden ones do."""
    closed = {key for key, finding in seen.items() if finding.group is Group.HIDDEN}
    if overall.reasons and closed.issuperset(overall.reasons):
        return _DASH
    return replace(overall, reasons=_dashed(overall.reasons, closed), changes=_mute(overall.changes))


def _dashed(keys: tuple[str, ...], closed: Collection[str]) -> tuple[str, ...]:
    """``keys`` with one – at the end for those that are closed."""
    left = tuple(key for key in keys if key not in closed)
    return left if len(left) == len(keys) else (*left, Group.HIDDEN.value)


def _mute(changes: tuple[Override, ...]) -> tuple[Override, ...]:
    return tuple(replace(change, reason=Group.HIDDEN.value) for change in changes)


Moves = Mapping[tuple[Group, Group], tuple[str, ...]]
"""Who moved from one group to another: the ids of the children, by (before, after)."""


def from_to(before: Mapping[str, Group], after: Mapping[str, Group]) -> Moves:
    """Who moved where between two rounds, for every pair of the four groups.

    Both sides are true groups by child, never those that :func:`visible` gives; a child missing in a round is
    not yet known in it.
    """
    moves: dict[tuple[Group, Group], list[str]] = {(old, new): [] for old in GROUPS for new in GROUPS}
    for child in sorted({*before, *after}):
        moves[before.get(child, Group.UNKNOWN), after.get(child, Group.UNKNOWN)].append(child)
    return MappingProxyType({move: tuple(children) for move, children in moves.items()})
