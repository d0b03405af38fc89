"""What the program has really filled in this year, so that nobody wrote it a second time.

Counted are answers, each once, of four kinds of paper; nothing is guessed but the seconds of an answer.

* Screening forms that a teacher confirmed: the ticked signs for which marks, health, visit or answer sheets
  speak.  Suggestions that the teacher refused do not count.
* Home visits that are done: the fields of student and guardian that the form takes from the record and that
  hold something.  Household and incomes do not count: those the visit itself finds out.
* Poverty forms (นร./กสศ.01) that were printed with facts, by the trace, each child once: the fields from the
  record, and the answers that a visit of the year on another form gave.
* Referrals that went out: the lines of the chosen parts of the record, without notes and what few may see.

What a record held on the day of the paper is not known any more, so what it holds now is counted.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from student_care_desktop.catalog.visit import visit_forms
from student_care_desktop.domain.areas import Suggestion, suggest
from student_care_desktop.domain.errors import CareError
from student_care_desktop.domain.health import Economy
from student_care_desktop.domain.questions import Ask, VisitForm
from student_care_desktop.domain.record_parts import RESTRICTED_PARTS
from student_care_desktop.domain.referrals import Referral
from student_care_desktop.domain.school import Setting
from student_care_desktop.domain.screenings import Screening
from student_care_desktop.domain.strategy.burdens import SECONDS, Prefilled
from student_care_desktop.domain.students import Enrollment, Guardian, Household, Student
from student_care_desktop.domain.visits import DONE, HomeVisit
from student_care_desktop.domain.words import mark
from student_care_desktop.services import access
from student_care_desktop.services.access import service
from student_care_desktop.services.desk import Desk
from student_care_desktop.services.knowing import facts_by_child
from student_care_desktop.services.record_parts import parts_of
from student_care_desktop.services.signs import forms_of
from student_care_desktop.storage.units import Reading

__all__ = ["keep_seconds", "prefills_in", "seconds_in"]

SETTING = "prefill_seconds"
KEEP = mark("Why", "Change the seconds of an answer by hand to {seconds}")
SENSELESS = mark("Burden", "An answer by hand takes 1 to 300 seconds. Nothing was changed.")

SCREENING, VISIT = mark("Prefilled", "Screening forms"), mark("Prefilled", "Home visit records")
EEF, REFERRAL = mark("Prefilled", "Poverty forms นร./กสศ.01, printed"), mark("Prefilled", "Referrals")
FROM_FACTS = mark("Prefilled", "signs that records spoke for and a teacher confirmed")
FROM_RECORD = mark("Prefilled", "student and guardian, from the record")
FROM_VISIT = mark("Prefilled", "from the record and from this year's visit")
FROM_PARTS = mark("Prefilled", "lines of the chosen parts of the record")

_SENT = ("sent", "received", "helping", "answered", "following", "ended")
_SCREENED = ("confirmed", "locked")
_ASKED = ("student", "guardian")
_LONGEST = 300


def seconds_in(look: Reading) -> int:
    """What an answer takes by hand, as the school says."""
    kept = look.first(Setting, key=SETTING)
    return int(json.loads(kept.value)) if kept and kept.value else SECONDS


@service
def keep_seconds(desk: Desk, seconds: int) -> None:
    """Say what an answer takes by hand; every paper that reckons with it names it."""
    if not 1 <= seconds <= _LONGEST:
        raise CareError(SENSELESS)
    with access.changing(desk, KEEP.with_(seconds=seconds)) as unit:
        old = unit.first(Setting, key=SETTING) or Setting(key=SETTING)
        unit.put(replace(old, value=json.dumps(seconds)))


def prefills_in(desk: Desk, look: Reading) -> tuple[Prefilled, ...]:
    """The four kinds of paper, also those of which there is none yet."""
    work = _Work(desk, look)
    return (work.screening(), work.visits(), work.poverty(), work.referrals())


@dataclass(slots=True)
class _Work:
    desk: Desk
    look: Reading

    def _places(self) -> list[Enrollment]:
        return self.look.all(Enrollment, year_id=self.desk.year.id)

    def screening(self) -> Prefilled:
        forms = self.look.all(Screening, status=_SCREENED)
        signed = {form.enrollment_id for form in forms}
        places = [one for one in self._places() if one.id in signed]
        facts = facts_by_child(self.look, self.desk.year.id, places, self.desk.today)
        versions = forms_of(self.look)
        return _counted("screening", [
            _spoken(form, suggest(facts[form.enrollment_id], versions.of(form)))
            for form in forms if form.enrollment_id in facts
        ])

    def visits(self) -> Prefilled:
        done = self.look.all(HomeVisit, year_id=self.desk.year.id, status=DONE)
        held = _Held(self.look, [one.student_id for one in done])
        forms = visit_forms().forms
        asked = {key: _record_fields(form, _ASKED) for key, form in forms.items()}
        return _counted("visit", [held.count(one.student_id, asked.get(one.form, ())) for one in done])

    def poverty(self) -> Prefilled:
        form = visit_forms().forms["eef"]
        children = self._printed("eef-form")
        held = _Held(self.look, children)
        fields = _record_fields(form, (*_ASKED, "household", "economy"))
        written = {one.key for one in form.questions if one.written}
        visits = self.look.all(HomeVisit, year_id=self.desk.year.id, student_id=children, status=DONE)
        told = {one.student_id: len(written & one.document.keys()) for one in visits if one.form != form.key}
        return _counted("eef", [held.count(key, fields) + told.get(key, 0) for key in children])

    def _printed(self, form: str) -> list[str]:
        """Of which children the form was printed this year, each once."""
        begins = self.desk.year.starts.isoformat() if self.desk.year.starts else ""
        lines = self.desk.store.trace()
        of_year = (one for one in lines if one.act == "print" and one.what == form and one.at >= begins)
        return sorted({one.whose for one in of_year if one.whose})

    def referrals(self) -> Prefilled:
        here = {one.id for one in self._places()}
        sent = [one for one in self.look.all(Referral, state=_SENT) if one.enrollment_id in here]
        return _counted("referral", [self._lines(one) for one in sent])

    def _lines(self, one: Referral) -> int:
        open_ = [key for key in one.chosen if key not in RESTRICTED_PARTS]
        return sum(len(part.lines) for part in parts_of(self.desk, self.look, one.enrollment_id, open_))


_TITLES = {
    "screening": (SCREENING, FROM_FACTS), "visit": (VISIT, FROM_RECORD), "eef": (EEF, FROM_VISIT),
    "referral": (REFERRAL, FROM_PARTS),
}


def _spoken(form: Screening, suggestions: Sequence[Suggestion]) -> int:
    return len({one.sign.key for one in suggestions} & {*form.signs})


def _counted(key: str, answers: Sequence[int]) -> Prefilled:
    """Papers on which anything was filled in, and how much."""
    title, how = _TITLES[key]
    return Prefilled(key, title, how, sum(1 for one in answers if one), sum(answers))


def _record_fields(form: VisitForm, kinds: Sequence[str]) -> tuple[str, ...]:
    keys = (one.key for one in form.questions if one.ask is Ask.RECORD)
    return tuple(key for key in keys if key.partition(".")[0] in kinds)


class _Held:
    """The records of some children, to see which of their fields hold something."""

    def __init__(self, look: Reading, ids: Sequence[str]) -> None:
        children = look.all(Student, id=ids)
        houses = {one.id: one for one in look.all(Household, id=[one.household_id for one in children])}
        self._of: dict[str, dict[str, object]] = {
            one.id: {"student": one, "household": houses.get(one.household_id)} for one in children
        }
        kinds: tuple[tuple[str, type[Guardian] | type[Economy]], ...] = (
            ("guardian", Guardian), ("economy", Economy),
        )
        for name, kind in kinds:
            for record in look.all(kind, student_id=list(self._of)):
                if getattr(record, "role", name) == name:
                    self._of[record.student_id][name] = record

    def count(self, student_id: str, fields: Sequence[str]) -> int:
        """How many of ``guardian.phone`` and its like hold something."""
        own: Mapping[str, object] = self._of.get(student_id, {})
        pairs = (key.split(".", 1) for key in fields)
        return sum(1 for name, field in pairs if getattr(own.get(name), field, None) not in (None, "", (), 0))
