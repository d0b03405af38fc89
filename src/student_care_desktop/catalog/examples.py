"""Worked answers of ``examples.toml``: what each of them must come to.  Run by the tests, not at start."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from student_care_desktop.catalog.reading import Table, open_table
from student_care_desktop.domain.instruments import INFORMANTS, Instrument
from student_care_desktop.domain.norms import Rating
from student_care_desktop.domain.scoring import Scored, judge, read_answers, score
from student_care_desktop.domain.words import mark

__all__ = ["prove"]

DIFFERS = mark("Contradiction", "the program finds {found}")
NO_EXAMPLE = mark("Contradiction", "there is no example")


@dataclass(frozen=True, slots=True)
class _Sheet:
    """What was put in: answers, or scores and results found elsewhere."""

    norms: tuple[str, ...]
    prorate: bool
    rating: Rating
    answers: str
    supplement: str
    entered: Mapping[str, int]
    chosen: Mapping[str, str]


def prove(instrument: Instrument, folder: Path) -> int:
    """How many examples of ``folder`` come out as they must; raises Contradiction for one that does not."""
    table, _ = open_table(folder / "examples.toml")
    count = 0
    for row in table.rows("example"):
        row.text("key")
        scored = _score(instrument, _sheet(row))
        _compare(row, scored)
        row.done()
        count += 1
    table.done()
    if not count:
        raise table.wrong("example", NO_EXAMPLE)
    return count


def _sheet(row: Table) -> _Sheet:
    entered, chosen = (row.table(key) if key in row else Table("", "", {}) for key in ("entered", "chosen"))
    return _Sheet(
        norms=row.texts("norms"),
        prorate=row.flag("prorate"),
        rating=Rating(
            row.choice("informant", INFORMANTS),
            row.choice("sex", ("m", "f"), ""),
            row.whole("age") if "age" in row else None,
        ),
        answers=row.text("answers", ""),
        supplement=row.text("supplement", ""),
        entered={key: entered.whole(key) for key in entered},
        chosen={key: chosen.text(key) for key in chosen},
    )


def _score(instrument: Instrument, sheet: _Sheet) -> Scored:
    reading = instrument.reading(sheet.norms, prorate=sheet.prorate)
    if instrument.entry != "answers":
        return judge(instrument, reading, sheet.rating, sheet.entered, sheet.chosen)
    answers = read_answers(instrument.main, sheet.answers)
    page = instrument.supplements.get(sheet.rating.informant)
    second = read_answers(page, sheet.supplement) if page and sheet.supplement else None
    return score(instrument, reading, sheet.rating, answers, second)


def _compare(row: Table, scored: Scored) -> None:
    """What is named must be so; what is ``open`` has neither score nor band; rules and gaps are all named."""
    for name, found in (("scores", scored.scores), ("bands", scored.bands)):
        wanted = row.table(name) if name in row else Table("", "", {})
        for key in wanted:
            told = wanted.whole(key) if name == "scores" else wanted.text(key)
            if found.get(key) != told:
                raise wanted.wrong(key, DIFFERS.with_(found=found.get(key)))
    for key in row.texts("open"):
        if scored.scores[key] is not None or scored.bands[key] is not None:
            raise row.wrong("open", DIFFERS.with_(found=f"{key} = {scored.scores[key]}"))
    rules = tuple(rule.key for rule in scored.fired)
    if row.texts("rules") != rules:
        raise row.wrong("rules", DIFFERS.with_(found=", ".join(rules)))
    if row.wholes("missing") != scored.missing:
        raise row.wrong("missing", DIFFERS.with_(found=", ".join(map(str, scored.missing))))
