"""Chosen parts of one child's record in words: what goes out with a referral or into a hand-over pack."""

from __future__ import annotations

import json
from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass, replace

from student_care_desktop.catalog.instruments import instruments
from student_care_desktop.domain.areas import FLAGS, LABELS
from student_care_desktop.domain.cases import CareAction, CareCase, FollowUp
from student_care_desktop.domain.counsel import Counselling
from student_care_desktop.domain.fields import fields_of
from student_care_desktop.domain.health import Health
from student_care_desktop.domain.homes import address
from student_care_desktop.domain.learning import Talent, TermReport
from student_care_desktop.domain.papers import ClassRow
from student_care_desktop.domain.record_parts import NOTES, PARTS, RESTRICTED_PARTS, Part, PartLine
from student_care_desktop.domain.records import Record
from student_care_desktop.domain.results import Line
from student_care_desktop.domain.screenings import Screening
from student_care_desktop.domain.sheets import DONE, Sheet
from student_care_desktop.domain.students import Enrollment, Guardian, Household, Measurement, Student
from student_care_desktop.domain.thai import show_day, show_national_id
from student_care_desktop.domain.visits import DONE as VISITED
from student_care_desktop.domain.visits import HomeVisit
from student_care_desktop.domain.words import Words, mark
from student_care_desktop.services import access
from student_care_desktop.services.access import service
from student_care_desktop.services.activity_kinds import kinds_in
from student_care_desktop.services.desk import Desk
from student_care_desktop.services.results import Judge
from student_care_desktop.services.screening import rows_in
from student_care_desktop.services.sealing import opened
from student_care_desktop.services.signs import areas_of
from student_care_desktop.storage.units import Reading

__all__ = ["choosable", "parts_of"]

IDENTITY = ("national_id", "birthday", "sex", "nationality", "blood_group")
CALLED = mark("Part", "{relation}: telephone {phone}")
ADDRESS = mark("Part", "Address")
BODY = mark("Part", "Weight {weight} kg, height {height} cm")
RESULT = mark("Part", "{instrument}, {informant}")
TERM = mark("Part", "Term {term}")
GOAL = mark("Part", "Goal")
OUTCOME = mark("Part", "Follow-up {day}")
DONE_ON = mark("Part", "{text} (done on {day})")
_VISIT = ("day", "how", "visited_by", "informant")
_LAST = 3


@service
def choosable(desk: Desk) -> tuple[str, ...]:
    """The parts that this person may let go out: what they do not see themselves they do not send."""
    restricted, notes = access.may_see_restricted(desk), desk.account.holder
    shut = {*(() if restricted else RESTRICTED_PARTS), *(() if notes else (NOTES,))}
    return tuple(key for key, _ in PARTS if key not in shut)


def parts_of(desk: Desk, look: Reading, enrollment_id: str, chosen: Collection[str]) -> tuple[Part, ...]:
    """The chosen parts as they stand now, in the order of the list; nothing of any other."""
    place = look.get(Enrollment, enrollment_id) or Enrollment()
    child = look.get(Student, place.student_id) or Student()
    work = _Work(desk, look, place, child)
    return tuple(Part(key, tuple(_READERS[key](work))) for key, _ in PARTS if key in chosen)


@dataclass(frozen=True, slots=True)
class _Work:
    desk: Desk
    look: Reading
    place: Enrollment
    child: Student

    def say(self, words: Words | str) -> str:
        return self.desk.say(words) if isinstance(words, Words) else words


def _filled(work: _Work, record: Record, names: Collection[str] = ()) -> Iterator[PartLine]:
    """The fields of a record that are filled, each under its own label."""
    for name, field in fields_of(type(record)).items():
        value = getattr(record, name)
        if (names and name not in names) or (name.endswith("_id") and name != "national_id"):
            continue
        if text := field.show(value, work.desk.say):
            yield PartLine(work.say(field.label), show_national_id(text) if name == "national_id" else text)


def _contact(work: _Work) -> Iterator[PartLine]:
    people = [one for one in work.look.all(Guardian, student_id=work.child.id) if one.first_name]
    for name in dict.fromkeys(one.name for one in people):  # a mother who is the guardian stands there once
        same = [one for one in people if one.name == name]
        relation = same[0].relation or fields_of(Guardian)["role"].show(same[0].role, work.desk.say)
        phone = next((one.phone for one in same if one.phone), "-")
        yield PartLine(name, work.say(CALLED.with_(relation=relation, phone=phone)))
    house = work.look.get(Household, work.child.household_id) if work.child.household_id else None
    if house:
        yield PartLine(work.say(ADDRESS), address(house, work.desk.say) or "-")


def _health(work: _Work) -> Iterator[PartLine]:
    for one in work.look.all(Health, student_id=work.child.id):
        yield from _filled(work, one)


def _growth(work: _Work) -> Iterator[PartLine]:
    found = sorted(
        (one for one in work.look.all(Measurement, student_id=work.child.id) if one.day),
        key=lambda one: str(one.day),
    )
    for one in found[-_LAST:]:
        words = BODY.with_(weight=one.weight_kg or "-", height=one.height_cm or "-")
        yield PartLine(show_day(one.day) if one.day else "", work.say(words))


def _learning(work: _Work) -> Iterator[PartLine]:
    for one in sorted(work.look.all(TermReport, enrollment_id=work.place.id), key=lambda one: one.term):
        known = (line for line in _filled(work, replace(one, term=0)) if line.text != "0")
        told = [f"{line.label} {line.text}" for line in known]
        yield PartLine(work.say(TERM.with_(term=one.term)), ", ".join(told) or "-")


def _talents(work: _Work) -> Iterator[PartLine]:
    for one in work.look.all(Talent, student_id=work.child.id):
        area = fields_of(Talent)["area"].show(one.area, work.desk.say)
        yield PartLine(area, " ".join(text for text in (one.detail, one.award) if text) or "-")


def _visit(work: _Work) -> Iterator[PartLine]:
    found = work.look.all(HomeVisit, student_id=work.child.id, year_id=work.place.year_id, status=VISITED)
    for one in sorted(found, key=lambda one: one.round):
        yield from _filled(work, one, _VISIT)


def _screening(work: _Work, *, private: bool = False) -> Iterator[PartLine]:
    """The group of every area that is not restricted, or (``private``) the restricted signs alone."""
    forms = work.look.all(Screening, enrollment_id=work.place.id)
    rounds = sorted(one.round for one in forms if one.status in ("confirmed", "locked"))
    if not rounds:
        return
    row = ClassRow(student=work.child, enrollment=work.place, class_name="")
    found = rows_in(work.look, [row], rounds[-1], may_see=private)[0]
    if private:
        ticked = found.screening.signs if found.screening else ()
        shut = [sign for sign in found.areas.signs if sign.restricted and sign.key in ticked]
        titles = {area.key: area.title for area in found.areas.all}
        yield from (PartLine(work.say(titles[sign.area]), work.say(sign.text)) for sign in shut)
        return
    for area in found.areas.all:
        group = found.groups.areas.get(area.key)
        if group and area.key not in FLAGS and not found.areas.private(area.key):
            yield PartLine(work.say(area.title), work.say(LABELS[group.group]))


def _sheets(work: _Work, *, private: bool = False) -> Iterator[PartLine]:
    """The newest sheet of each instrument and informant: its scales by their bands, never an answer."""
    newest: dict[tuple[str, str], Sheet] = {}
    done = work.look.all(Sheet, enrollment_id=work.place.id, status=DONE)
    for one in sorted(done, key=lambda one: one.round):
        tool = instruments().get(one.instrument)
        if tool and tool.restricted is private:
            newest[one.instrument, one.informant] = one
    for (key, informant), sheet in sorted(newest.items()):
        result = Judge(work.look, key).result(work.child, informant, sheet)
        told = [_scale(work, line) for line in result.lines if line.score is not None]
        label = RESULT.with_(
            instrument=instruments()[key].title,
            informant=fields_of(Sheet)["informant"].show(informant, work.desk.say),
        )
        yield PartLine(work.say(label), ", ".join(told) or "-")


def _scale(work: _Work, line: Line) -> str:
    band = work.say(line.band.label) if line.band else ""
    return f"{work.say(line.scale.title)} {line.score} {band}".strip()


def _case(work: _Work, *, private: bool = False) -> Iterator[PartLine]:
    """The cases in areas that everybody may see, or (``private``) those in restricted areas alone."""
    form, kinds = areas_of(work.look), kinds_in(work.look)
    for case in work.look.all(CareCase, enrollment_id=work.place.id):
        if form.private(case.area) is not private:
            continue
        yield PartLine(work.say(fields_of(CareCase)["problem"].label), case.problem or "-")
        if case.goal:
            yield PartLine(work.say(GOAL), case.goal)
        for act in work.look.all(CareAction, case_id=case.id):
            label = kinds.field.show(act.method, work.desk.say)
            day = DONE_ON.with_(text=act.text, day=show_day(act.done)) if act.done else act.text
            yield PartLine(label, " · ".join(part for part in (work.say(day), act.result) if part))
        for one in sorted(work.look.all(FollowUp, case_id=case.id), key=lambda one: str(one.day)):
            label = work.say(OUTCOME.with_(day=show_day(one.day) if one.day else "-"))
            told = (fields_of(FollowUp)["outcome"].show(one.outcome, work.desk.say), one.note)
            yield PartLine(label, " · ".join(part for part in told if part))


def _restricted(work: _Work) -> Iterator[PartLine]:
    yield from _screening(work, private=True)
    yield from _sheets(work, private=True)
    yield from _case(work, private=True)


def _notes(work: _Work) -> Iterator[PartLine]:
    """What the counsellor wrote, opened by who holds the vault; for others how much there is."""
    held = work.look.all(Counselling, enrollment_id=work.place.id)
    for one in sorted(held, key=lambda one: str(one.day)):
        label = show_day(one.day) if one.day else ""
        if work.desk.store.vault is None:
            yield PartLine(label, fields_of(Counselling)["words"].show(one.words, work.desk.say))
        elif said := opened(work.desk, one.words):
            yield PartLine(label, _told(said[-1]))


def _told(text: str) -> str:
    """A sealed session as text: each of its entries on a line."""
    try:
        found = json.loads(text)
    except json.JSONDecodeError:
        return text
    return "\n".join(str(one) for one in found.values() if one) if isinstance(found, dict) else text


_READERS: Mapping[str, Callable[[_Work], Iterator[PartLine]]] = {
    "identity": lambda work: _filled(work, work.child, IDENTITY),
    "contact": _contact, "health": _health, "growth": _growth, "learning": _learning, "talents": _talents,
    "visit": _visit, "screening": _screening, "sheets": _sheets, "case": _case, "restricted": _restricted,
    "notes": _notes,
}
