"""One child as its page is read: the sheaf, and what stands around it in other years and other records."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from student_care_desktop.domain.growth import Reading as Growth
from student_care_desktop.domain.growth import reading
from student_care_desktop.domain.learning import TermReport
from student_care_desktop.domain.school import Year
from student_care_desktop.domain.students import Enrollment
from student_care_desktop.services import access
from student_care_desktop.services.access import service
from student_care_desktop.services.desk import Desk
from student_care_desktop.services.growth import table_in
from student_care_desktop.services.sheaves import Sheaf, sheaf
from student_care_desktop.services.siblings import Sibling, siblings
from student_care_desktop.storage.units import Reading

__all__ = ["Dossier", "Term", "dossier_of"]


@dataclass(frozen=True, slots=True)
class Term:
    """Marks and attendance of one term of a year (B.E.)."""

    year: int
    report: TermReport


@dataclass(frozen=True, slots=True, kw_only=True)
class Dossier:
    """``terms`` and ``growth`` newest first; ``growth_source`` names the school's growth table, if any."""

    sheaf: Sheaf
    terms: tuple[Term, ...]
    siblings: tuple[Sibling, ...]
    growth: tuple[Growth, ...]
    growth_source: str = ""


@service
def dossier_of(desk: Desk, student_id: str) -> Dossier:
    """Everything the page shows beside the printed record; CareError if there is no such child."""
    found = sheaf(desk, student_id)
    child = found.student
    with access.looking(desk) as look:
        table = table_in(look)
        terms = _terms(look, student_id)
    growth = [reading(one, child.sex, child.birthday, table) for one in reversed(found.measurements)]
    return Dossier(
        sheaf=found, terms=tuple(terms), siblings=tuple(siblings(desk, student_id)), growth=tuple(growth),
        growth_source=table.source if table else "",
    )


def _terms(look: Reading, student_id: str) -> Sequence[Term]:
    years = {year.id: year.number for year in look.all(Year)}
    places = {one.id: years[one.year_id] for one in look.all(Enrollment, student_id=student_id)}
    found = [Term(places[one.enrollment_id], one) for one in look.all(TermReport, enrollment_id=list(places))]
    return sorted(found, key=lambda one: (-one.year, -one.report.term))
