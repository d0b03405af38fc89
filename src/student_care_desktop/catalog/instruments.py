"""Instruments of ``resources/instruments/<key>/``: read once, believed only when nothing contradicts itself.

``instrument.toml`` is what the instrument is, each ``norms-<source>.toml`` one reading of its scores,
``examples.toml`` worked answers that the tests run.  A school's edited copy is the same three kinds of
file in its own folder.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path

from student_care_desktop.catalog.norms import ages, bands, source, with_norms
from student_care_desktop.catalog.paths import resource
from student_care_desktop.catalog.reading import Table, open_table
from student_care_desktop.catalog.scales import part
from student_care_desktop.domain.errors import CareError
from student_care_desktop.domain.instruments import (
    ENTRIES,
    INFORMANTS,
    Ask,
    Condition,
    Instrument,
    Part,
    Rule,
)
from student_care_desktop.domain.norms import Ages
from student_care_desktop.domain.words import Words, mark

__all__ = ["FILE", "instrument", "instruments", "load"]

FILE = "instrument.toml"

NO_SUCH = mark("Instrument", "There is no instrument “{key}”. There are: {known}.")
FOLDER_NAME = mark("Contradiction", "the folder is named {key}")
NO_INFORMANT = mark("Contradiction", "there is no informant “{informant}”; there are {known}")
NOBODY = mark("Contradiction", "nobody answers it")
NO_ITEMS = mark("Contradiction", "answers are keyed, so it needs items")
NOTHING_MADE = mark("Contradiction", "the scale “{scale}” is made of nothing")
NO_RESULTS = mark("Contradiction", "only a result is noted, so it needs results")
TWO_PAGES = mark("Contradiction", "“{informant}” has two second pages")
NO_FACT = mark("Contradiction", "nothing is known as “{fact}”")
ONE_TEST = mark("Contradiction", "a condition has exactly one of at_least, below, is")
NO_CONDITION = mark("Contradiction", "a rule needs a condition")
NEITHER = mark("Contradiction", "a rule is urgent, or names what comes next, or both")
NO_NEXT = mark("Contradiction", "the next instrument “{key}” is not there")


@cache
def instruments() -> Mapping[str, Instrument]:
    """The instruments that ship with the program, by key."""
    folders = sorted(path.parent for path in resource("instruments").glob(f"*/{FILE}"))
    found = {one.key: one for one in map(load, folders)}
    for one in found.values():
        for rule in one.rules:
            if rule.then and rule.then not in found:
                place = Table(f"{one.key}/{FILE}", f"rule.{rule.key}", {})
                raise place.wrong("then", NO_NEXT.with_(key=rule.then))
    return found


def instrument(key: str) -> Instrument:
    """The shipped instrument ``key``; raises CareError."""
    if key not in instruments():
        raise CareError(NO_SUCH.with_(key=key, known=", ".join(instruments())))
    return instruments()[key]


def load(folder: Path) -> Instrument:
    """The instrument in ``folder``, with its norm sets; raises Contradiction, which names file and key."""
    table, digest = open_table(folder / FILE)
    found = _instrument(table, digest)
    if found.key != folder.name:
        raise table.wrong("key", FOLDER_NAME.with_(key=found.key))
    table.done()
    _check(Table(table.file, "", {}), found)
    complete = with_norms(found, folder)
    _check_rules(Table(table.file, "", {}), complete)
    return complete


def _instrument(table: Table, digest: str) -> Instrument:
    entry, items, title = table.choice("entry", ENTRIES), table.whole("items", 0), _said(table, "title")
    answered = items if entry == "answers" else 0
    return Instrument(
        key=table.text("key"),
        title=title,
        version=table.text("version"),
        digest=digest,
        entry=entry,
        items=items,
        ages=dict(_ages(table)),
        source=source(table),
        licence=_said(table, "licence"),
        main=part(table, title, answered),
        norms=(),
        recall=_said(table, "recall") if "recall" in table else None,
        supplements=_supplements(table),
        results=bands(table, "result"),
        asks=tuple(_asks(table)),
        rules=tuple(_rules(table)),
        restricted=table.flag("restricted"),
    )


def _said(table: Table, key: str) -> Words:
    return table.table(key).only_words()


def _ages(table: Table) -> Iterator[tuple[str, Ages]]:
    for informant, inner in table.tables("informant"):
        if informant not in INFORMANTS:
            raise inner.wrong("", NO_INFORMANT.with_(informant=informant, known=", ".join(INFORMANTS)))
        yield informant, ages(inner)


def _supplements(table: Table) -> dict[str, Part]:
    found: dict[str, Part] = {}
    for row in table.rows("supplement"):
        page = part(row, _said(row, "title"), row.whole("items"))
        for informant in row.texts("informants"):
            if informant in found:
                raise row.wrong("informants", TWO_PAGES.with_(informant=informant))
            found[informant] = page
        row.done()
    return found


def _asks(table: Table) -> Iterator[Ask]:
    for row in table.rows("ask"):
        yield Ask(row.text("key"), row.choice("kind", ("yes", "text", "date")), row.words())
        row.done()


def _rules(table: Table) -> Iterator[Rule]:
    for row in table.rows("rule"):
        conditions = tuple(map(_condition, row.rows("any")))
        rule = Rule(row.text("key"), row.words(), conditions, row.flag("urgent"), row.text("then", ""))
        if not rule.any:
            raise row.wrong("any", NO_CONDITION)
        if not rule.urgent and not rule.then:
            raise row.wrong("then", NEITHER)
        row.done()
        yield rule


def _condition(row: Table) -> Condition:
    if len({"at_least", "below", "is"} & set(row)) != 1:
        raise row.wrong("at_least", ONE_TEST)
    found = Condition(
        fact=row.text("fact"),
        at_least=row.whole("at_least") if "at_least" in row else None,
        below=row.whole("below") if "below" in row else None,
        equals=row.text("is", ""),
    )
    row.done()
    return found


def _check(table: Table, found: Instrument) -> None:
    if not found.ages:
        raise table.wrong("informant", NOBODY)
    for informant in set(found.supplements) - set(found.ages):
        known = ", ".join(found.ages)
        raise table.wrong("supplement", NO_INFORMANT.with_(informant=informant, known=known))
    if found.entry == "answers" and not found.main.items:
        raise table.wrong("items", NO_ITEMS)
    if found.entry == "result" and not found.results:
        raise table.wrong("result", NO_RESULTS)
    for scale in found.scales:
        if found.entry != "result" and not (scale.items or scale.sums or scale.limits):
            raise table.wrong(f"scale.{scale.key}", NOTHING_MADE.with_(scale=scale.key))


def _check_rules(table: Table, found: Instrument) -> None:
    """Each condition asks for something that this instrument has."""
    facts = {f"item.{number}" for number in range(1, len(found.main.items) + 1)}
    facts |= {f"score.{scale.key}" for scale in found.scales}
    levels = {f"band.{scale.key}" for scale in found.scales}
    known = {band for norms in found.norms for band in norms.bands} | set(found.results)
    for rule in found.rules:
        for one in rule.any:
            if one.fact not in (levels if one.equals else facts):
                raise table.wrong(f"rule.{rule.key}", NO_FACT.with_(fact=one.fact))
            if one.equals and one.equals not in known:
                raise table.wrong(f"rule.{rule.key}", NO_FACT.with_(fact=one.equals))
