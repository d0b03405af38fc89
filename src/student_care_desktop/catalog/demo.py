"""The invented people and places of ``resources/demo/``; believed only when every text is clean and there."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, is_dataclass
from functools import cache
from pathlib import Path
from typing import Any, TypeVar, get_args, get_origin, get_type_hints

from student_care_desktop.catalog.contradiction import Contradiction
from student_care_desktop.catalog.paths import resource
from student_care_desktop.domain.thai import clean

__all__ = ["Life", "Name", "Names", "Occupation", "Titles", "life", "load", "names"]

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Name:
    """A given name or surname in Thai and in English letters."""

    thai: str
    english: str

    def __add__(self, tail: Name) -> Name:
        return Name(self.thai + tail.thai, self.english + tail.english)


@dataclass(frozen=True, slots=True, kw_only=True)
class Names:
    """Given names by sex, heads and tails of surnames, nicknames, and the names of the older people."""

    boys: tuple[Name, ...]
    girls: tuple[Name, ...]
    hard_boys: tuple[Name, ...]
    hard_girls: tuple[Name, ...]
    long_boys: tuple[Name, ...]
    long_girls: tuple[Name, ...]
    muslim_boys: tuple[Name, ...]
    muslim_girls: tuple[Name, ...]
    surname_heads: tuple[Name, ...]
    surname_tails: tuple[Name, ...]
    hard_surnames: tuple[Name, ...]
    long_surnames: tuple[Name, ...]
    muslim_surnames: tuple[Name, ...]
    nicknames: tuple[str, ...]
    nicknames_boys: tuple[str, ...]
    nicknames_girls: tuple[str, ...]
    fathers: tuple[str, ...]
    mothers: tuple[str, ...]
    grandmothers: tuple[str, ...]
    grandfathers: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Occupation:
    """An occupation, how common it is, and the monthly income in baht that it brings."""

    name: str
    share: int
    low: int
    high: int


@dataclass(frozen=True, slots=True, kw_only=True)
class SchoolFacts:
    """The demonstration school as it stands on its letters."""

    name: str
    code: str
    area_office: str
    address: str
    district: str
    province: str
    phone: str
    principal_position: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """The neighbourhood: every address is made of it."""

    district: str
    province: str
    postcode: str
    subdistricts: tuple[str, ...]
    roads: tuple[str, ...]
    landmarks: tuple[str, ...]
    long_house_no: str
    long_road: str
    long_landmark: str
    other_address: str
    hospital: str
    primary_schools: tuple[str, ...]
    secondary_schools: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Titles:
    """What stands before a name."""

    boy: str
    girl: str
    man: str
    young_woman: str
    novice: str
    woman: str
    miss: str


@dataclass(frozen=True, slots=True, kw_only=True)
class People:
    """What is common among the people; ``foreign`` is nationality, ethnicity, language."""

    nationality: str
    religions: tuple[str, ...]
    languages: tuple[str, ...]
    foreign: tuple[tuple[str, str, str], ...]
    minorities: tuple[str, ...]
    disabilities: tuple[str, ...]
    occupations: tuple[Occupation, ...]
    photo_caption: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Relations:
    """How a guardian is related to the child."""

    father: str
    mother: str
    grandmother: str
    grandfather: str
    aunt: str
    uncle: str
    carer: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Reasons:
    """Why children leave, by the status they leave with."""

    graduated: tuple[str, ...]
    transferred: tuple[str, ...]
    resigned: tuple[str, ...]
    dropped_out: tuple[str, ...]
    struck_off: tuple[str, ...]
    deceased: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Posts:
    """The staff beside the advisers, and the ranks of the advisers."""

    posts: tuple[tuple[str, int], ...]
    nurse: str
    ranks: tuple[str, ...]
    grade_head: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Care:
    """Where papers of consent lie, and why a group was changed up and down."""

    consent_paper: str
    raised: str
    lowered: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Welfare:
    """What children have and are good at: illness and its medicine, area, detail and award of a talent, name,
    giver and baht of a scholarship.
    """

    illnesses: tuple[tuple[str, str], ...]
    medicines: tuple[str, ...]
    foods: tuple[str, ...]
    teeth: tuple[str, ...]
    surgeries: tuple[str, ...]
    well: str
    vaccinated: str
    jobs: tuple[str, ...]
    talents: tuple[tuple[str, str, str], ...]
    scholarships: tuple[tuple[str, str, int], ...]
    house_photo: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Life:
    """School, neighbourhood, people and what the school does for its children."""

    school: SchoolFacts
    place: Place
    titles: Titles
    people: People
    relations: Relations
    reasons: Reasons
    staff: Posts
    care: Care
    welfare: Welfare


@cache
def names() -> Names:
    """What ``names.toml`` says."""
    return load(Names, resource("demo", "names.toml"))


@cache
def life() -> Life:
    """What ``life.toml`` says."""
    return load(Life, resource("demo", "life.toml"))


def load(kind: type[T], path: Path) -> T:
    """The record that the file at ``path`` describes; raises Contradiction, which names file and key."""
    table = tomllib.loads(path.read_text(encoding="utf-8"))
    made: T = _typed(kind, table, path.name, "")
    return made


def _typed(kind: Any, value: Any, file: str, key: str) -> Any:
    """``value`` as ``kind``: a record from a table or a list, a tuple, a clean text or a number."""
    if get_origin(kind) is tuple:
        return _many(get_args(kind), value, file, key)
    if is_dataclass(kind):
        return _one(kind, value, file, key)
    if type(value) is not kind or (kind is str and (not value or clean(value) != value)):
        raise Contradiction(file, key, f"{value!r} is no clean {kind.__name__}")
    return value


def _many(kinds: tuple[Any, ...], value: Any, file: str, key: str) -> tuple[Any, ...]:
    if not isinstance(value, list) or not value:
        raise Contradiction(file, key, "a list with something in it is wanted")
    if kinds[-1] is ...:
        kinds = kinds[:1] * len(value)
    if len(kinds) != len(value):
        raise Contradiction(file, key, f"{len(kinds)} values are wanted, not {len(value)}")
    pairs = zip(kinds, value, strict=True)
    return tuple(_typed(kind, one, file, f"{key}[{at}]") for at, (kind, one) in enumerate(pairs))


def _one(kind: Any, value: Any, file: str, key: str) -> Any:
    hints = get_type_hints(kind)
    if isinstance(value, list):
        return kind(*_many(tuple(hints.values()), value, file, key))
    if value.keys() != hints.keys():
        raise Contradiction(file, key, f"{sorted(value.keys() ^ hints.keys())} missing or not known")
    return kind(**{name: _typed(hints[name], one, file, f"{key}.{name}") for name, one in value.items()})
