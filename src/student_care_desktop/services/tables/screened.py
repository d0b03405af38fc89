"""Screening by class: the groups of each area and as a whole; who is not screened yet stands apart."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from student_care_desktop.catalog.areas import areas as shipped_areas
from student_care_desktop.domain.areas import FLAGS, GROUPS, LABELS, Area, Group, Ticks
from student_care_desktop.domain.grouping import Groups, Override, classify, override
from student_care_desktop.domain.screenings import Screening
from student_care_desktop.domain.tables import FigureTable, Measure, by_class
from student_care_desktop.domain.words import Words, mark
from student_care_desktop.services.screening import KNOWN, known_ticks
from student_care_desktop.services.signs import forms_of
from student_care_desktop.services.tables.count import Count, in_round, pupils

__all__ = ["screened"]

TITLE = mark("Summary", "Screening")
DONE, PERCENT = mark("Summary", "Screened"), mark("Summary", "%")
FORMS = mark("Summary", "Screening forms")
OPEN = mark("Summary", "Not yet")
WHOLE = mark("Summary", "The child as a whole")
FLAGGED = mark("Summary", "Noted (people)")
TALENT, NEEDS = mark("Summary", "Special talent"), mark("Summary", "Special needs")
HOW = mark(
    "Summary",
    "Only confirmed forms count. A child without one, or with an area not answered, is not yet known and "
    "never counted as normal. Restricted areas are not in this table.",
)
_COLUMNS = ("id", "enrollment_id", "round", "signs", "screened", "digest")


def screened(count: Count) -> Iterator[FigureTable]:
    """A table for each round; the first also while nobody is screened."""
    rounds = _groups(count)
    for round_ in sorted({1, *rounds}):
        yield _table(count, round_, rounds.get(round_, {}))


def _groups(count: Count) -> dict[int, dict[str, Groups]]:
    """By round and enrollment what confirmed forms say; the same ticks make the same groups."""
    forms, same = forms_of(count.look), dict[tuple[str, Ticks], Groups]()
    changes: defaultdict[str, list[Override]] = defaultdict(list)
    for change in count.look.all(Override):
        changes[change.screening_id].append(change)
    found: defaultdict[int, dict[str, Groups]] = defaultdict(dict)
    for key, place, round_, signs, answered, digest in count.look.values(Screening, _COLUMNS, status=KNOWN):
        if place in count.room_of_place:
            ticks = Ticks(frozenset(signs), frozenset(answered))
            if (digest, ticks) not in same:
                form = forms.by(digest)
                same[digest, ticks] = classify(known_ticks(ticks, form), form)
            found[round_][place] = override(same[digest, ticks], changes[key])
    return found


def _table(count: Count, round_: int, groups: Mapping[str, Groups]) -> FigureTable:
    shown = [area for area in shipped_areas().all if _open(area)]
    figures = count.everybody()
    for place, found in groups.items():
        _add(figures[count.room_of_place[place]], found, shown)
    for room, number in count.all_by_class().items():
        _add_unknown(figures[room], number, shown)
    measures = (
        *pupils(count), Measure("screened", DONE, FORMS, width=9),
        Measure("unscreened", OPEN, FORMS, width=9),
        Measure("percent", PERCENT, FORMS, share=("screened", "all"), width=9),
        *(one for area in shown for one in _four(area.key, area.title)), *_four("", WHOLE),
        Measure("talent", TALENT, FLAGGED, width=12), Measure("special_needs", NEEDS, FLAGGED, width=12),
    )
    key = "screening" if round_ == 1 else f"screening-{round_}"
    return by_class(key, in_round(TITLE, round_), count.classes, measures, figures, (HOW,))


def _open(area: Area) -> bool:
    """Whether an area has groups and may be seen by everybody."""
    return area.key not in FLAGS and not shipped_areas().private(area.key)


def _four(key: str, title: Words) -> Iterator[Measure]:
    for group in GROUPS:
        yield Measure(f"{key}.{group.value}", LABELS[group], title, width=9)


def _add(here: defaultdict[str, int], groups: Groups, shown: Sequence[Area]) -> None:
    here["screened"] += 1
    for area in shown:
        here[f"{area.key}.{groups.areas[area.key].group.value}"] += 1
    here[f".{groups.overall.group.value}"] += 1
    here["talent"] += groups.talent is True
    here["special_needs"] += groups.special_needs is True


def _add_unknown(here: defaultdict[str, int], number: int, shown: Sequence[Area]) -> None:
    """Of ``number`` children in a class those of whom nothing is known."""
    here["unscreened"] = number - here["screened"]
    for key in ("", *(area.key for area in shown)):
        here[f"{key}.{Group.UNKNOWN.value}"] += here["unscreened"]
