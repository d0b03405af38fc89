"""The areas of screening and their signs, from ``resources/screening/areas.toml`` or a school's own copy.

An older version stays beside it as ``areas-<version>.toml``: forms answered by it are still read by it.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from functools import cache
from pathlib import Path

from student_care_desktop.catalog.paths import resource
from student_care_desktop.catalog.reading import Table, open_table
from student_care_desktop.catalog.visit import visit_forms
from student_care_desktop.domain.areas import AREA_KEYS, FLAGS, Area, Areas, Level, Sign
from student_care_desktop.domain.facts import FACTS, Condition, FactKind, Sort, matches
from student_care_desktop.domain.norms import SURE
from student_care_desktop.domain.words import mark

__all__ = [
    "OWN", "areas", "facts", "load_areas", "read_areas", "restricted_answers", "shipped_areas", "sources",
]

NO_AREA = mark("Contradiction", "there is no such area; there are {known}")
NONE = mark("Contradiction", "there is none")
LEVEL = mark("Contradiction", "“{level}” does not go here: “flag” belongs to {flags}, and only to them")
URGENT = mark("Contradiction", "an urgent sign is a problem, is restricted, and counts")
SOURCE = mark("Contradiction", "say which of these it comes from: {known}")
NO_FACT = mark("Contradiction", "nothing is known as “{fact}”")
BOUNDS = mark("Contradiction", "bounds such as at_least go with a number; “{fact}” is of another kind")
NO_BOUNDS = mark("Contradiction", "“{fact}” is a number: say at_least, above, at_most or below")
IS = mark("Contradiction", "“is” goes with “{fact}” only where it names one of: {options}")
TWO_BOUNDS = mark("Contradiction", "one lower and one upper bound, not two of a kind")
EMPTY = mark("Contradiction", "no number lies between {low} and {high}")

OWN = "own"
"""The source of a sign that a school wrote itself."""

_STAGES = ("primary", "secondary")


@cache
def facts() -> Mapping[str, FactKind]:
    """Every fact that a condition may name: those of the domain, and those of the home visit."""
    return {**FACTS, **visit_forms().facts}


@cache
def areas() -> Areas:
    """The areas that ship with the program."""
    return load_areas(resource("screening", "areas.toml"))


@cache
def restricted_answers() -> Mapping[str, tuple[str, ...]]:
    """The answers of a home visit that few may see: by question, the options that speak for such a sign."""
    told = [one.fact for sign in areas().signs if sign.restricted for one in sign.suggested_by]
    found = {
        one.key: tuple(
            option.key for option in one.options if any(matches(fact, one.fact(option.key)) for fact in told)
        )
        for one in visit_forms().questions
    }
    return {key: options for key, options in found.items() if options}


@cache
def shipped_areas() -> Mapping[str, Areas]:
    """Every version that ships, by its hash."""
    older = sorted(resource("screening").glob("areas-*.toml"))
    return {one.hash: one for one in (areas(), *map(load_areas, older))}


@cache
def sources() -> frozenset[str]:
    """What a sign of a school's own copy may come from."""
    return frozenset(key for sign in areas().signs for key in sign.source) | {OWN}


def load_areas(path: Path) -> Areas:
    """The areas of ``path``; raises Contradiction, which names file and key."""
    table, digest = open_table(path)
    known: list[str] = []
    for key, row in table.tables("sources"):
        row.only_words()
        known.append(key)
    return read_areas(table, digest, known)


def read_areas(table: Table, digest: str, known: Collection[str]) -> Areas:
    """The areas in ``table``; signs come from sources that are ``known``.  Raises Contradiction."""
    version = table.text("version")
    found: list[Area] = []
    signs: list[Sign] = []
    for key, row in table.tables("area"):
        if key not in AREA_KEYS:
            raise table.wrong(f"area.{key}", NO_AREA.with_(known=", ".join(AREA_KEYS)))
        found.append(Area(key, row.words()))
        signs += _signs(row, key, known)
        row.done()
    table.done()
    if not found:
        raise table.wrong("area", NONE)
    found.sort(key=lambda area: AREA_KEYS.index(area.key))
    signs.sort(key=lambda sign: AREA_KEYS.index(sign.area))
    return Areas(tuple(found), tuple(signs), version, digest)


def _signs(row: Table, area: str, sources: Collection[str]) -> Iterator[Sign]:
    keys = []
    for one in row.rows("signs"):
        sign = _sign(one, area, sources)
        keys.append(sign.key)
        yield sign
    row.once("signs", keys)
    if not keys:
        raise row.wrong("signs", NONE)


def _sign(row: Table, area: str, sources: Collection[str]) -> Sign:
    sign = Sign(
        key=f"{area}.{row.name('key')}",
        area=area,
        level=Level(row.choice("level", list(Level))),
        text=row.words(),
        counts=row.flag("counts", True),
        restricted=row.flag("restricted"),
        urgent=row.flag("urgent"),
        suggested_by=tuple(_condition(one) for one in row.rows("suggested_by")),
        stage=row.choice("stage", _STAGES, ""),
        source=row.texts("source"),
        sure=row.choice("sure", SURE),
    )
    row.done()
    _fits(sign, row, sources)
    return sign


def _fits(sign: Sign, row: Table, sources: Collection[str]) -> None:
    """What a sign says of itself goes together."""
    if (sign.level is Level.FLAG) != (sign.area in FLAGS):
        raise row.wrong("level", LEVEL.with_(level=sign.level.value, flags=", ".join(FLAGS)))
    if sign.urgent and not (sign.restricted and sign.counts and sign.level is Level.PROBLEM):
        raise row.wrong("urgent", URGENT)
    if not sign.source or not set(sign.source) <= set(sources):
        raise row.wrong("source", SOURCE.with_(known=", ".join(sources)))


def _condition(row: Table) -> Condition:
    made = Condition(
        fact=row.text("fact"),
        at_least=row.number("at_least"),
        above=row.number("above"),
        at_most=row.number("at_most"),
        below=row.number("below"),
        one_of=row.texts("is"),
        also=_condition(row.table("also")) if "also" in row else None,
    )
    row.done()
    kinds = _kinds(made.fact)
    if not kinds:
        raise row.wrong("fact", NO_FACT.with_(fact=made.fact))
    for kind in kinds:
        _asks_rightly(made, kind, row)
    _can_hold(made, row)
    return made


def _kinds(fact: str) -> tuple[FactKind, ...]:
    """The kinds of fact that a condition means: the one of that name, or those that it fits."""
    known = facts()
    if fact in known:
        return (known[fact],)
    return tuple(kind for key, kind in known.items() if matches(fact, key) or matches(key, fact))


def _asks_rightly(condition: Condition, kind: FactKind, row: Table) -> None:
    """A number is asked for bounds, a choice for its options, yes for nothing."""
    bounded = condition.bounds != (None, None, None, None)
    if bounded != (kind.sort is Sort.NUMBER):
        raise row.wrong("fact", (BOUNDS if bounded else NO_BOUNDS).with_(fact=kind.key))
    asked = set(condition.one_of)
    if bool(asked) != (kind.sort is Sort.CHOICE) or not asked <= set(kind.options):
        raise row.wrong("is", IS.with_(fact=kind.key, options=", ".join(kind.options) or "–"))


def _can_hold(condition: Condition, row: Table) -> None:
    """At most one lower and one upper bound, with room between them."""
    at_least, above, at_most, below = condition.bounds
    lows = [one for one in (at_least, above) if one is not None]
    highs = [one for one in (at_most, below) if one is not None]
    if len(lows) > 1 or len(highs) > 1:
        raise row.wrong("fact", TWO_BOUNDS)
    if lows and highs and (lows > highs or (lows == highs and (above is not None or below is not None))):
        raise row.wrong("fact", EMPTY.with_(low=f"{lows[0]:g}", high=f"{highs[0]:g}"))
