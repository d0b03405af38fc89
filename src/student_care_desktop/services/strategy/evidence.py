"""Evidence of a stage or an indicator: pictures and PDF files, encrypted, named, looked at, taken out."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from student_care_desktop.domain.errors import CareError
from student_care_desktop.domain.strategy.cycles import STAGES, Cycle, Evidence
from student_care_desktop.domain.thai import clean
from student_care_desktop.domain.words import mark
from student_care_desktop.exchange.pictures import paged
from student_care_desktop.exchange.portable import is_portable
from student_care_desktop.services import access
from student_care_desktop.services.access import service
from student_care_desktop.services.attachments import paper_in
from student_care_desktop.services.desk import Desk
from student_care_desktop.services.strategy.stages import cycle_in, open_cycle
from student_care_desktop.storage.units import Reading

__all__ = ["add", "as_pages", "evidence", "evidence_in", "remove", "rename"]

ADD = mark("Why", "Evidence: {name}")
RENAME = mark("Why", "Evidence gets the name {name}")
REMOVE = mark("Why", "Take the evidence {name} out")
GONE = mark("Evidence", "This evidence is not on record any more.")
NO_NAME = mark("Evidence", "Give the evidence a name. Nothing was changed.")
OF_WHAT = mark("Evidence", "Say which stage or indicator it is evidence of. Nothing was added.")


@service
def evidence(desk: Desk) -> tuple[Evidence, ...]:
    """All of the year: by stage, then by indicator, in the order it came."""
    with access.looking(desk) as look:
        return evidence_in(look, cycle_in(look, desk.year))


def evidence_in(look: Reading, cycle: Cycle) -> tuple[Evidence, ...]:
    """The same inside an open look."""
    order = {key: place for place, (key, _) in enumerate(STAGES)}
    found = look.all(Evidence, cycle_id=cycle.id)
    return tuple(sorted(
        found, key=lambda one: (order.get(one.stage, len(order)), one.indicator, one.place, one.id)
    ))


@service
def add(desk: Desk, file: Path, stage: str = "", indicator: str = "", name: str = "") -> Evidence:
    """Keep the picture (JPEG, PNG, HEIC) or PDF in ``file``; without a name it is named after the file.

    Pictures lose place, time and camera.  CareError if the file cannot be read, is neither, or is too large;
    nothing is changed then.
    """
    if not stage and not indicator:
        raise CareError(OF_WHAT)
    data, media = paper_in(file)
    kept = Evidence(
        stage=stage, indicator=indicator, name=(clean(name) or file.stem)[:200], day=desk.today,
        digest=access.keep_picture(desk, data), mime=media, size=len(data),
    )
    with access.changing(desk, ADD.with_(name=kept.name)) as unit:
        cycle = open_cycle(desk, unit)
        kept = replace(kept, cycle_id=cycle.id, place=len(unit.all(Evidence, cycle_id=cycle.id)) + 1)
        unit.put(kept)
    return kept


@service
def rename(desk: Desk, evidence_id: str, name: str) -> None:
    """Give a paper another name."""
    wanted = clean(name)[:200]
    if not wanted:
        raise CareError(NO_NAME)
    with access.changing(desk, RENAME.with_(name=wanted)) as unit:
        open_cycle(desk, unit)
        unit.put(replace(_found(unit, evidence_id), name=wanted))


@service
def remove(desk: Desk, evidence_id: str) -> None:
    """Take a paper out; the history can bring it back."""
    with access.looking(desk) as look:
        one = _found(look, evidence_id)
    with access.changing(desk, REMOVE.with_(name=one.name)) as unit:
        open_cycle(desk, unit)
        unit.remove_all([one])


@service
def as_pages(desk: Desk, evidence_id: str) -> bytes:
    """A paper as PDF; a picture becomes one page.  StorageTrouble if its file is lost."""
    with access.looking(desk) as look:
        digest = _found(look, evidence_id).digest
    data = access.picture(desk, digest)
    return data if is_portable(data) else paged(data)


def _found(look: Reading, evidence_id: str) -> Evidence:
    one = look.get(Evidence, evidence_id) if evidence_id else None
    if one is None:
        raise CareError(GONE)
    return one
