"""A school's own wording file (``docs/wording-file.md``): believed only with its licence, and only whole."""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path

from student_care_desktop.catalog.contradiction import Contradiction
from student_care_desktop.catalog.reading import Table, open_table
from student_care_desktop.domain.errors import CareError
from student_care_desktop.domain.instruments import INFORMANTS, Instrument
from student_care_desktop.domain.wording import Wording
from student_care_desktop.domain.words import mark

__all__ = ["instrument_of", "read_wording"]

NO_LICENCE = mark(
    "Wording",
    "This file does not say that the school may use the wording of {name}. Nothing was loaded. "
    "Ask the owner of the rights, then write granted = true and who allowed it.",
)
NO_ITEMS = mark("Wording", "Of {name} only scores or a result are noted, so no wording is shown for it.")
UNREADABLE = mark("Wording", "{file} cannot be read. Nothing was loaded. Choose another file.")
OTHER = mark("Contradiction", "the file is for “{found}”, not for “{wanted}”")
NOT_ALL = mark("Contradiction", "each item needs its text: {missing} is missing")
NO_ITEM = mark("Contradiction", "there is no item {item}")
NO_SECOND_PAGE = mark("Contradiction", "there is no second page")
NO_ANSWER = mark("Contradiction", "there is no answer {value}")


def instrument_of(path: Path) -> str:
    """The key of the instrument that the file at ``path`` is for; raises CareError."""
    try:
        return open_table(path)[0].text("instrument")
    except Contradiction as error:
        raise CareError(error.words) from error
    except OSError as error:
        raise CareError(UNREADABLE.with_(file=path.name)) from error


def read_wording(path: Path, instrument: Instrument) -> Wording:
    """The wording of ``instrument`` in the file at ``path``; raises CareError."""
    if instrument.entry != "answers":
        raise CareError(NO_ITEMS.with_(name=instrument.title))
    try:
        table, digest = open_table(path)
        return _wording(table, digest, instrument)
    except Contradiction as error:
        raise CareError(error.words) from error
    except OSError as error:
        raise CareError(UNREADABLE.with_(file=path.name)) from error


def _wording(table: Table, digest: str, instrument: Instrument) -> Wording:
    key = table.text("instrument")
    if key != instrument.key:
        raise table.wrong("instrument", OTHER.with_(found=key, wanted=instrument.key))
    licence = table.table("licence") if "licence" in table else Table(table.file, "licence", {})
    if not licence.flag("granted"):
        raise CareError(NO_LICENCE.with_(name=instrument.title))
    informant = table.choice("informant", [one for one in INFORMANTS if one in instrument.ages])
    found = Wording(
        instrument=key,
        informant=informant,
        licence=licence.text("by"),
        child_may_answer=licence.flag("child_may_answer"),
        items=_texts(table, "item", range(1, len(instrument.main.items) + 1)),
        supplement=_second_page(table, instrument, informant),
        answers=_answers(table, instrument),
        digest=digest,
    )
    licence.done()
    table.done()
    return found


def _second_page(table: Table, instrument: Instrument, informant: str) -> dict[int, str]:
    if "supplement" not in table:
        return {}
    page = instrument.supplements.get(informant)
    if page is None:
        raise table.wrong("supplement", NO_SECOND_PAGE)
    return _texts(table, "supplement", range(1, len(page.items) + 1))


def _texts(table: Table, key: str, wanted: Collection[int]) -> dict[int, str]:
    """The text of each item by number: all of them and no others."""
    inner = table.table(key)
    found = {}
    for name in inner:
        item = int(name) if name.isdecimal() else 0
        if item not in wanted:
            raise inner.wrong(name, NO_ITEM.with_(item=name))
        found[item] = inner.text(name)
    missing = [item for item in wanted if item not in found]
    if missing:
        raise table.wrong(key, NOT_ALL.with_(missing=", ".join(map(str, missing))))
    return found


def _answers(table: Table, instrument: Instrument) -> dict[int, str]:
    """Labels of answers by their value, where the file has any."""
    if "answers" not in table:
        return {}
    values = {str(answer.value) for item in instrument.main.items for answer in item}
    inner = table.table("answers")
    for name in inner:
        if name not in values:
            raise inner.wrong(name, NO_ANSWER.with_(value=name))
    return {int(name): inner.text(name) for name in inner}
