"""The results of one child: every instrument and round, its informants side by side, and what they advise."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from student_care_desktop.catalog.instruments import instruments
from student_care_desktop.domain.errors import CareError
from student_care_desktop.domain.instruments import Instrument
from student_care_desktop.domain.results import Question, Result, questions
from student_care_desktop.domain.school import Year
from student_care_desktop.domain.sheets import DONE, Sheet
from student_care_desktop.domain.students import Enrollment, Student
from student_care_desktop.domain.words import Words
from student_care_desktop.services import access
from student_care_desktop.services.access import service
from student_care_desktop.services.desk import Desk
from student_care_desktop.services.results import Judge
from student_care_desktop.services.sheets import scored_of
from student_care_desktop.storage.units import Reading

__all__ = ["RoundOfResults", "results_of_child"]


@dataclass(frozen=True, slots=True, kw_only=True)
class RoundOfResults:
    """One instrument of a child in one round of a year (B.E.): a result for each informant who answered.

    ``advice`` follows from the answers; of restricted instruments and urgent rules only for whoever may see.
    """

    student: Student
    enrollment: Enrollment
    tool: Instrument
    year: int
    round: int
    results: tuple[Result, ...]
    advice: tuple[Words, ...]

    @property
    def questions(self) -> list[Question]:
        """Where informants are more than one band apart."""
        return questions(self.results)

    @property
    def newest(self) -> str:
        """When the last of its sheets was keyed (ISO 8601)."""
        return max((one.sheet.keyed_at for one in self.results if one.sheet), default="")


@service
def results_of_child(desk: Desk, student_id: str) -> list[RoundOfResults]:
    """Every round in which something was keyed, the newest first; restricted ones for whoever may see.

    That they were shown stands in the trace.
    """
    open_ = access.may_see_restricted(desk)
    with access.looking(desk) as look:
        child = look.get(Student, student_id)
        if child is None:
            return []
        found = list(_rounds(look, child, restricted=open_))
    if any(one.tool.restricted for one in found):
        desk.store.note("view", "restricted-results", desk.now(), whose=[child.id])
    return sorted(found, key=lambda one: one.newest, reverse=True)


def _rounds(look: Reading, child: Student, *, restricted: bool) -> Iterator[RoundOfResults]:
    places = {one.id: one for one in look.all(Enrollment, student_id=child.id)}
    years = {year.id: year.number for year in look.all(Year)}
    groups: dict[tuple[str, str, int], list[Sheet]] = {}
    for sheet in look.all(Sheet, enrollment_id=list(places)):
        groups.setdefault((sheet.enrollment_id, sheet.instrument, sheet.round), []).append(sheet)
    for (place, key, round_), sheets in groups.items():
        tool = instruments().get(key)
        if tool is None or (tool.restricted and not restricted):
            continue
        judge, by_informant = _judge(look, key, restricted), {sheet.informant: sheet for sheet in sheets}
        yield RoundOfResults(
            student=child, enrollment=places[place], tool=tool, year=years[places[place].year_id],
            round=round_, advice=tuple(_advice(look, sheets, restricted=restricted)),
            results=tuple(
                judge.result(child, informant, by_informant[informant])
                for informant in tool.informants if informant in by_informant
            ),
        )


def _judge(look: Reading, key: str, restricted: bool) -> Judge:
    """Whoever may see what is restricted also sees the scores that can be urgent."""
    judge = Judge(look, key)
    if restricted:
        judge.tool = replace(judge.tool, rules=())
    return judge


def _advice(look: Reading, sheets: Sequence[Sheet], *, restricted: bool) -> Iterator[Words]:
    """What the rules say, each once; a sheet whose norms are gone advises nothing."""
    told = set()
    for sheet in sheets:
        try:
            fired = scored_of(look, sheet).fired if sheet.status == DONE else ()
        except CareError:
            continue
        for rule in fired:
            if rule.key not in told and (restricted or not rule.urgent):
                told.add(rule.key)
                yield rule.advice
