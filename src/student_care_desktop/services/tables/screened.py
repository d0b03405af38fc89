"""Screening by class: the groups of each area and as a whole; who is not screened yet stands apart."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from student_care_desktop.domain.areas import FLAGS, GROUPS, LABELS, Area, Areas, Group, Ticks
from student_care_desktop.domain.grouping import Groups, Override, classify, override
from student_care_desktop.domain.screenings import Screening
from student_care_desktop.domain.tables import FigureTable, Measure, by_class
from student_care_desktop.domain.words import Words, mark
from student_care_desktop.services.screening import KNOWN
from student_care_desktop.services.signs import Forms, areas_of, forms_of
from student_care_desktop.services.tables.count import Count, in_round, pupils

__all__ = ["Reader", "screened"]

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
_COLUMNS = ("id", "enrollment_id", "round", "digest", "signs", "screened")


def screened(count: Count) -> Iterator[FigureTable]:
    """A table for each round; the first also while nobody is screened."""
    rounds = _groups(count)
    form = areas_of(count.look)
    shown = [area for area in form.all if area.key not in FLAGS and not form.private(area.key)]
    for round_ in sorted({1, *rounds}):
        yield _table(count, round_, shown, rounds.get(round_, {}))


def _groups(count: Count) -> dict[int, dict[str, Groups]]:
    """By round and enrollment what confirmed forms say, each by the version it was answered by."""
    reader = Reader(forms_of(count.look))
    changes: defaultdict[str, list[Override]] = defaultdict(list)
    for change in count.look.all(Override):
        changes[change.screening_id].append(change)
    found: defaultdict[int, dict[str, Groups]] = defaultdict(dict)
    for key, place, round_, digest, signs, answered in count.look.values(
        Screening, _COLUMNS, status=KNOWN
    ):
        if place in count.room_of_place:
            ticks = Ticks(frozenset(signs), frozenset(answered))
            found[round_][place] = override(reader.groups(digest, ticks), changes[key])
    return found


class Reader:
    """Reads forms; the same ticks on the same version make the same groups."""

    def __init__(self, forms: Forms) -> None:
        self._forms = forms
        self._versions: dict[str, Areas] = {}
        self._known: dict[tuple[str, Ticks], Groups] = {}

    def groups(self, digest: str, ticks: Ticks) -> Groups:
        """What these ticks come to; what the version has no longer is left out."""
        if digest not in self._versions:
            self._versions[digest] = self._forms.of(Screening(digest=digest))
        form, key = self._versions[digest], (digest, ticks)
        if key not in self._known:
            stale = ticks.stale(form)
            self._known[key] = classify(Ticks(ticks.signs - stale, ticks.screened - stale), form)
        return self._known[key]


def _table(
    count: Count, round_: int, shown: Sequence[Area], groups: Mapping[str, Groups]
) -> FigureTable:
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


def _four(key: str, title: Words) -> Iterator[Measure]:
    for group in GROUPS:
        yield Measure(f"{key}.{group.value}", LABELS[group], title, width=9)


def _add(here: defaultdict[str, int], groups: Groups, shown: Sequence[Area]) -> None:
    here["screened"] += 1
    for area in shown:
        found = groups.areas.get(area.key)
        here[f"{area.key}.{found.group.value if found else Group.UNKNOWN.value}"] += 1
    here[f".{groups.overall.group.value}"] += 1
    here["talent"] += groups.talent is True
    here["special_needs"] += groups.special_needs is True


def _add_unknown(here: defaultdict[str, int], number: int, shown: Sequence[Area]) -> None:
    """Of ``number`` children in a class those of whom nothing is known."""
    here["unscreened"] = number - here["screened"]
    for key in ("", *(area.key for area in shown)):
        here[f"{key}.{Group.UNKNOWN.value}"] += here["unscreened"]
