"""Every service in the hands of every role, for a child inside the reach and for one outside.

The head calls first: what the call changes then is what others are refused outside of their reach.
How a service is called stands in ``arguments.py``; one that nobody knows how to call fails here.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import pytest

from student_care_desktop.domain.people import RESTRICTED, ROLES, Scope
from student_care_desktop.domain.sheets import UrgentCase
from student_care_desktop.services import access
from student_care_desktop.storage.history import ChangeSet
from student_care_desktop.storage.tables import KINDS, kind_of
from tests.reach.arguments import aimed, missing
from tests.reach.cells import HEAD, OPENS, Cell, Outcome
from tests.reach.leaks import leaks, parts, records_in
from tests.reach.world import OUTSIDE, World

KEYS = [key for key, _ in ROLES]
OF_ALL = {
    "school", "year", "term", "classroom", "staff", "adviser", "setting", "account", "agency", "conference", "cycle",
    *(kind.name for kind in KINDS if "cycle_id" in kind.columns and "classroom_id" not in kind.columns),
}
"""Kinds that belong to the school, and to no child or class."""


def test_everybody_knows_how_to_call_each_service() -> None:
    """A new service whose arguments nobody can find gets a line in ``arguments.py``."""
    assert {name: lacking for name in access.SERVICES if (lacking := missing(name))} == {}


@pytest.mark.parametrize("aim", ["in", "near", "far"])
def test_each_child_and_class_has_a_record_of_every_kind(world: World, aim: str) -> None:
    """What is not there cannot leak: a new kind of record is made for all three."""
    assert {kind.name for kind in KINDS} - {kind_of(type(one)).name for one in world.aim(aim).records()} <= OF_ALL


@pytest.mark.parametrize("name", sorted(access.SERVICES))
def test_every_role_keeps_inside_its_reach(world: World, name: str) -> None:
    cells = [Cell(world, name, role) for role in KEYS]
    heads = {aim: Cell(world, name, HEAD).outcomes(aim) for aim in _aims(cells)}
    broken = [f"the call itself does not work: {one.error}" for found in heads.values() for one in found if one.error]
    wrong = broken or [line for cell in cells for line in _wrong(cell, heads)]
    assert not wrong, "\n".join(wrong)


def _aims(cells: Sequence[Cell]) -> set[str]:
    if not aimed(cells[0].name):
        return {"in"}
    return {"in", *(OUTSIDE[cell.scope] for cell in cells if cell.scope in OUTSIDE)}


Heads = dict[str, list[Outcome]]


def _wrong(cell: Cell, heads: Heads) -> Iterator[str]:
    if cell.scope is Scope.NONE:
        if not cell.refused(heads["in"][0].arguments):
            yield f"{cell.role}: is not refused"
    elif cell.scope in OUTSIDE:
        yield from _inside(cell)
        yield from _outside(cell, heads) if aimed(cell.name) else ()
    else:
        yield from _everywhere(cell)


def _inside(cell: Cell) -> Iterator[str]:
    """What lies inside works, and brings nothing along from outside."""
    for one in cell.outcomes("in"):
        yield from _judged(cell, one)
        yield from _restricted(cell, one)
        yield from _leaking(cell, one, "inside")


def _outside(cell: Cell, heads: Heads) -> Iterator[str]:
    """Nothing of a child outside is shown, and what would change anything there is refused."""
    aim, secrets = OUTSIDE[cell.scope], cell.world.secrets(cell.scope)
    for mine, head in zip(cell.outcomes(aim), heads[aim], strict=True):
        yield from _leaking(cell, mine, "outside")
        if mine.touched & secrets.ids:
            yield f"{cell.role}, outside: changed {mine.touched & secrets.ids}"
        if head.touched & secrets.ids and not mine.error:
            yield f"{cell.role}, outside: is not refused"


def _everywhere(cell: Cell) -> Iterator[str]:
    """The whole school without the kinds that are hidden; of what is one's own, nothing of somebody else."""
    for one in cell.outcomes("far"):
        kinds = {kind_of(type(record)).name for record in records_in(one.given)}
        if kinds & cell.hidden:
            yield f"{cell.role}: sees {kinds & cell.hidden}"
        yield from _restricted(cell, one)
        others = [shown for shown in parts(one.given) if isinstance(shown, ChangeSet)]
        if cell.scope is Scope.OWN and (others or one.touched):
            yield f"{cell.role}: sees or changes the work of {others}"
        if cell.scope is not Scope.OWN:
            yield from _judged(cell, one)


def _judged(cell: Cell, one: Outcome) -> Iterator[str]:
    """What a role may do works, and what it may not do in this way is refused."""
    if cell.refuses(one) and not one.refused:
        yield f"{cell.role}: is not refused"
    if one.error and not cell.refuses(one):
        yield f"{cell.role}: {one.error}"


def _restricted(cell: Cell, one: Outcome) -> Iterator[str]:
    """Whoever does not see restricted signs gets no urgent case that others opened."""
    if cell.role not in RESTRICTED and any(isinstance(record, UrgentCase) for record in records_in(one.given)):
        yield f"{cell.role}: sees an urgent case"


def _leaking(cell: Cell, one: Outcome, where: str) -> Iterator[str]:
    for leak in () if cell.name in OPENS else leaks(one.shown, one.asked, cell.world.secrets(cell.scope)):
        yield f"{cell.role}, {where}: {leak}"
