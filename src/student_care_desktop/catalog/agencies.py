"""The places outside to which every school may turn, from ``resources/process/agencies.toml``."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from student_care_desktop.catalog.paths import resource
from student_care_desktop.catalog.reading import Table, open_table
from student_care_desktop.domain.areas import AREA_KEYS
from student_care_desktop.domain.referrals import AGENCY_KINDS, Agency
from student_care_desktop.domain.words import mark

__all__ = ["Seed", "load_seeds", "seeds"]

NO_AREA = mark("Contradiction", "no area of the screening is called so; there are: {known}")


@dataclass(frozen=True, slots=True)
class Seed:
    """A place as it ships; ``areas`` are those for which it is named first."""

    agency: Agency
    areas: tuple[str, ...]


@cache
def seeds() -> tuple[Seed, ...]:
    """The places that ship with the program, in the order of the file."""
    return load_seeds(resource("process", "agencies.toml"))


def load_seeds(path: Path) -> tuple[Seed, ...]:
    """The places of ``path``; raises Contradiction, which names file and key."""
    table, _ = open_table(path)
    table.text("version")
    found = [(row.name("key"), _seed(row)) for row in table.rows("agencies")]
    table.once("agencies", [key for key, _ in found])
    table.done()
    return tuple(seed for _, seed in found)


def _seed(row: Table) -> Seed:
    key = row.place.rpartition(".")[2]
    made = Agency(
        id=hashlib.blake2b(f"agency.{key}".encode(), digest_size=16).hexdigest(),
        kind=row.choice("kind", dict(AGENCY_KINDS)), name=row.text("name"), head=row.text("head", ""),
        phone=row.text("phone", ""),
    )
    areas = row.texts("areas") if "areas" in row else ()
    for area in areas:
        if area not in AREA_KEYS:
            raise row.wrong("areas", NO_AREA.with_(known=", ".join(AREA_KEYS)))
    row.done()
    return Seed(made, areas)
