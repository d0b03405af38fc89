"""The places outside that help children: those every school knows, and the school's own list of them."""

from __future__ import annotations

from student_care_desktop.catalog.agencies import seeds
from student_care_desktop.domain.errors import CareError
from student_care_desktop.domain.fields import fields_of
from student_care_desktop.domain.referrals import AGENCY_KINDS, Agency, Referral
from student_care_desktop.domain.thai import sort_key
from student_care_desktop.domain.words import mark
from student_care_desktop.services import access
from student_care_desktop.services.access import service
from student_care_desktop.services.desk import Desk
from student_care_desktop.storage.units import Reading, Writing

__all__ = ["agencies", "agencies_in", "remove_agency", "save_agency", "written_down"]

SAVE = mark("Why", "Write down the agency {name}")
REMOVE = mark("Why", "Take the agency {name} off the list")
NAME = mark("Agency", "Write the name of the agency. Nothing was saved.")
WRONG = mark("Agency", "{label}: {problem}. Nothing was saved.")
IN_USE = mark("Agency", "A child was referred to {name}, so it stays on the list. Nothing was changed.")


@service
def agencies(desk: Desk, area: str = "") -> list[Agency]:
    """All places, those named first that help in ``area`` (of the screening), then by kind and name."""
    with access.looking(desk) as look:
        found = agencies_in(look)
    helping = {seed.agency.id for seed in seeds() if area in seed.areas}
    kinds = {seed.agency.kind for seed in seeds() if area in seed.areas}
    order = {key: place for place, (key, _) in enumerate(AGENCY_KINDS)}
    return sorted(found.values(), key=lambda one: (
        _rank(one, helping, kinds), order.get(one.kind, len(order)), sort_key(one.name)
    ))


def _rank(agency: Agency, helping: set[str], kinds: set[str]) -> int:
    """The school's own places of the right kind, the known ones that help, and then all others."""
    known = {seed.agency.id for seed in seeds()}
    own = agency.id not in known
    return 0 if own and agency.kind in kinds else 1 if agency.id in helping else 2 if own else 3


def agencies_in(look: Reading) -> dict[str, Agency]:
    """All places by their ids, inside an open look: what the school wrote stands for what ships."""
    shipped = {seed.agency.id: seed.agency for seed in seeds()}
    return shipped | {one.id: one for one in look.all(Agency)}


def written_down(unit: Writing, key: str) -> None:
    """A place that ships is written down before the first record names it."""
    agency = agencies_in(unit).get(key)
    if agency and unit.get(Agency, key) is None:
        unit.put(agency)


@service
def save_agency(desk: Desk, agency: Agency) -> Agency:
    """Keep a place of the school's own list, or one that ships with what the school mended; CareError."""
    if not agency.name.strip():
        raise CareError(NAME)
    for name, field in fields_of(Agency).items():
        if problem := field.problem(getattr(agency, name)):
            raise CareError(WRONG.with_(label=field.label, problem=problem))
    with access.changing(desk, SAVE.with_(name=agency.name)) as unit:
        unit.put(agency)
    return agency


@service
def remove_agency(desk: Desk, agency: Agency) -> None:
    """Take a place off the list; one that ships becomes what it was.  CareError where a referral names it."""
    with access.handing(desk, REMOVE.with_(name=agency.name)) as unit:
        if unit.first(Referral, agency_id=agency.id):
            raise CareError(IN_USE.with_(name=agency.name))
        unit.remove_all(unit.all(Agency, id=agency.id))
