"""How the lists that schools have call things: reads ``resources/roster/presets.toml``."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import Any

from student_care_desktop.catalog.contradiction import Contradiction
from student_care_desktop.catalog.paths import resource
from student_care_desktop.catalog.tongue import tongue
from student_care_desktop.domain.fields import Choice, Field
from student_care_desktop.domain.lists import DISADVANTAGES
from student_care_desktop.domain.roster import FIELDS, PEOPLE
from student_care_desktop.domain.thai import clean, plain_digits
from student_care_desktop.domain.words import Words

__all__ = ["Presets", "Title", "build", "load_presets", "plain", "presets", "read_toml", "spoken"]

_NOISE = re.compile(r"[^0-9a-zก-๛]+")
_FILE = "roster/presets.toml"


def plain(heading: str) -> str:
    """A heading as it is compared: letters and digits only, small, Thai digits as 0-9."""
    return _NOISE.sub("", plain_digits(clean(heading)).casefold())


def spoken(value: str) -> str:
    """A value as it is compared: clean, small letters."""
    return clean(value).casefold()


@dataclass(frozen=True, slots=True)
class Title:
    """A title before a name: how it is written, the sex it tells, and whether children bear it."""

    write: str
    sex: str = ""
    child: bool = False


@dataclass(frozen=True, slots=True)
class Presets:
    """What is known of a kind of list; headings are ``plain``, values are ``spoken``.

    ``needs``: a line of headings names at least one field of each group; ``enough`` different fields
    (0: never) stand for the last group.
    """

    fields: Mapping[str, Field]  # everything that a column can fill
    needs: tuple[frozenset[str], ...]
    headings: Mapping[str, str]  # heading -> field key
    weak: Mapping[str, str]  # heading that may mean it -> field key
    by_length: frozenset[str]  # headings of the id or of the number
    ignored: frozenset[str]
    not_children: frozenset[str]
    unknown: frozenset[str]
    nothing: frozenset[str]
    footers: tuple[str, ...]
    titles: Mapping[str, Title]  # spelling -> title
    values: Mapping[str, Mapping[str, str]]  # field key -> value -> key of the list
    yes: Mapping[str, bool]
    disadvantages: Mapping[str, str]  # word -> key of the list
    enough: int = 0
    subjects: tuple[str, ...] = ()  # words in the names of school subjects


_NAME = frozenset({"student.first_name", "student.full_name"})
_PROOF = frozenset({
    "student.number", "student.national_id", "student.birthday", "student.sex",
    "class.name", "class.grade", "class.room", "enrollment.no",
})
_ENOUGH = 4


@cache
def presets() -> Presets:
    """The presets that ship with the program."""
    return load_presets(resource("roster", "presets.toml"))


def load_presets(path: Path) -> Presets:
    """The presets of ``path``; raises Contradiction, which names file and key."""
    return replace(build(read_toml(path), FIELDS, (_NAME, _PROOF)), enough=_ENOUGH)


def read_toml(path: Path) -> dict[str, Any]:
    """The tables of a file; Contradiction when it is no TOML."""
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except tomllib.TOMLDecodeError as error:
        raise Contradiction(_FILE, "TOML", str(error)) from error


def build(
    data: Mapping[str, Any], fields: Mapping[str, Field], needs: tuple[frozenset[str], ...]
) -> Presets:
    """The presets of a kind of list that fills ``fields``; raises Contradiction."""
    try:
        return _presets(data, fields, needs)
    except KeyError as error:
        raise Contradiction(_FILE, str(error), "is missing") from error


def _presets(
    data: Mapping[str, Any], fields: Mapping[str, Field], needs: tuple[frozenset[str], ...]
) -> Presets:
    ignored = _once("ignore", ((plain(text), "") for text in data["ignore"]))
    by_length = _once("by_length", ((plain(text), "") for text in data["by_length"]))
    headings = _once("headings", _headings(data["headings"], data["people"], fields))
    weak = _once("weak", _headings(data["weak"], data["people"], fields))
    choices = {key: field for key, field in fields.items() if isinstance(field, Choice)}
    _named(data["values"], {"yes", *choices, *(key.partition(".")[2] for key in choices)})
    _apart({"ignore": ignored, "by_length": by_length, "headings": headings, "weak": weak})
    return Presets(
        fields=fields,
        needs=needs,
        headings=headings,
        weak=weak,
        by_length=frozenset(by_length),
        ignored=frozenset(ignored),
        not_children=frozenset(map(plain, data["not_children"])),
        unknown=frozenset({"", *map(spoken, data["unknown"])}),
        nothing=frozenset(map(spoken, data["nothing"])),
        footers=tuple(map(spoken, data["footers"])),
        titles=_titles(data["titles"]),
        values={key: _values(key, dict(field.options), data["values"]) for key, field in choices.items()},
        yes={text: yes == "yes" for text, yes in _pairs("values.yes", data["values"]["yes"], {"yes", "no"})},
        disadvantages=dict(_pairs("disadvantages", data["disadvantages"], set(dict(DISADVANTAGES)))),
    )


def _once(table: str, pairs: Iterator[tuple[str, str]]) -> dict[str, str]:
    """A dictionary in which nothing stands twice with two meanings."""
    found: dict[str, str] = {}
    for text, key in pairs:
        if not text:
            raise Contradiction(_FILE, f"{table}.{key}", "a heading without letters or digits")
        if found.setdefault(text, key) != key:
            raise Contradiction(_FILE, f"{table}.{key}", f"“{text}” also stands at {table}.{found[text]}")
    return found


def _apart(tables: Mapping[str, Mapping[str, str]]) -> None:
    """No heading stands in two tables."""
    seen: dict[str, str] = {}
    for table, texts in tables.items():
        for text in texts:
            if text in seen:
                raise Contradiction(_FILE, table, f"“{text}” also stands at {seen[text]}")
            seen[text] = table


def _named(tables: Mapping[str, Any], allowed: set[str]) -> None:
    """Every table of values belongs to a field with a list."""
    for key in tables:
        if key not in allowed:
            raise Contradiction(_FILE, f"values.{key}", "there is no such field with a list")


def _headings(
    tables: Mapping[str, Any], people: Mapping[str, Any], fields: Mapping[str, Field]
) -> Iterator[tuple[str, str]]:
    for record, names in tables.items():
        for name, texts in names.items():
            for text in texts:
                for heading, key in _meant(record, name, text, people):
                    if key not in fields:
                        raise Contradiction(_FILE, f"headings.{key}", "there is no such field")
                    yield heading, key


def _meant(record: str, name: str, text: str, people: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    if record != "person":
        yield plain(text), f"{record}.{name}"
        return
    for person in PEOPLE:
        for called in people[person]:
            yield plain(text.replace("{person}", called)), f"{person}.{name}"


def _titles(rows: list[Mapping[str, Any]]) -> dict[str, Title]:
    found: dict[str, Title] = {}
    for row in rows:
        title = Title(row["write"], row.get("sex", ""), row.get("child", False))
        if title.sex not in ("", "m", "f"):
            raise Contradiction(_FILE, f"titles.{title.write}", "sex is m or f")
        for text in (row["write"], *row["also"]):
            known = found.setdefault(spoken(text), title)
            if known != title:
                raise Contradiction(_FILE, f"titles.{title.write}", f"“{text}” is also {known.write}")
    return found


def _values(key: str, options: Mapping[str, Words], tables: Mapping[str, Any]) -> dict[str, str]:
    """What may stand in a column of the choice ``key``: its labels, its keys and the words of the file."""
    words = tables.get(key) or tables.get(key.partition(".")[2], {})
    labels = {option: [option, tongue("th")(label), tongue("en")(label)] for option, label in options.items()}
    pairs = (*_pairs(f"values.{key}", words, set(options)), *_pairs(f"values.{key}", labels, set(options)))
    return _once(f"values.{key}", iter(pairs))


def _pairs(table: str, words: Mapping[str, Any], allowed: set[str]) -> Iterator[tuple[str, str]]:
    for key, texts in words.items():
        if key not in allowed:
            raise Contradiction(_FILE, f"{table}.{key}", "there is no such choice")
        for text in texts:
            yield spoken(text), key
