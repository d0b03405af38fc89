"""Every indicator worked out once more, by plain loops over all records: no service, no query, no sweep.

Each count gives who is counted and who is missing: the ids of children, or of cases, referrals and
conferences, names of classes and agencies; and the amounts of those that are counted, in any order.
"""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Callable
from typing import Any

from student_care_desktop.catalog.agencies import seeds
from student_care_desktop.domain.areas import FLAGS, Group, Ticks
from student_care_desktop.domain.grouping import Groups, classify, override
from student_care_desktop.domain.screenings import Screening
from student_care_desktop.services.desk import Desk
from student_care_desktop.services.signs import forms_of
from student_care_desktop.storage.tables import KINDS

Plain = tuple[list[str], list[str], list[float]]
NOBODY: Plain = ([], [], [])
NEEDY = (Group.RISK, Group.PROBLEM)


class Records:
    """All records of the school, and the children of the year who study."""

    def __init__(self, desk: Desk) -> None:
        with desk.store.read() as look:
            self.of: dict[str, list[Any]] = {kind.name: look.all(kind.record) for kind in KINDS}
            self.forms = forms_of(look)
        self.year, self.today = desk.year, desk.today
        self.rooms = {one.id: one for one in self.of["classroom"] if one.year_id == self.year.id}
        self.roll = [one for one in self.of["enrollment"] if one.year_id == self.year.id and one.classroom_id in self.rooms]
        self.places = {one.id: one for one in self.roll if one.status == "studying"}
        self.children = {one.id: one for one in self.of["student"]}
        self.child_of = {key: one.student_id for key, one in self.places.items()}
        self.here = list(self.child_of.values())

    def in_year(self, day: dt.date | None) -> bool:
        return day is not None and dt.date(2025, 5, 16) <= day < dt.date(2026, 5, 16)

    def split(self, yes: set[str], among: list[str] | None = None) -> Plain:
        """Children, by whether they are in ``yes``."""
        every = self.here if among is None else among
        return [one for one in every if one in yes], [one for one in every if one not in yes], []

    def by_place(self, kind: str) -> dict[str, list[Any]]:
        found: dict[str, list[Any]] = {key: [] for key in self.places}
        for one in self.of[kind]:
            if one.enrollment_id in found:
                found[one.enrollment_id].append(one)
        return found

    def groups(self, form: Screening) -> Groups:
        areas = self.forms.of(form)
        stale = form.ticks.stale(areas)
        ticks = Ticks(form.ticks.signs - stale, form.ticks.screened - stale)
        return override(classify(ticks, areas), [one for one in self.of["override"] if one.screening_id == form.id])

    def results(self) -> dict[str, list[Screening]]:
        """Confirmed forms of each child, the first round first."""
        found = {
            key: sorted((one for one in some if one.status in ("confirmed", "locked", "returned")), key=lambda one: one.round)
            for key, some in self.by_place("screening").items()
        }
        return {key: some for key, some in found.items() if some}

    def needs(self, form: Screening) -> set[str]:
        found = self.groups(form).areas.items()
        return {key for key, finding in found if key not in FLAGS and finding.group in NEEDY}

    def cases(self) -> dict[str, list[Any]]:
        return {key: [one for one in some if one.number] for key, some in self.by_place("care_case").items()}


def recorded(all_: Records) -> Plain:
    phones = {one.student_id for one in all_.of["guardian"] if one.phone}
    houses = {one.id for one in all_.of["household"] if one.house_no and one.subdistrict}
    bodies = {one.student_id for one in all_.of["measurement"] if all_.in_year(one.day)}
    yes = set()
    for key in all_.here:
        child = all_.children[key]
        asked = (child.birthday, child.sex, child.national_id, child.lives_with, child.parents_status)
        if all(asked) and key in phones and child.household_id in houses and key in bodies:
            yes.add(key)
    return all_.split(yes)


def _visited(all_: Records, *hows: str) -> set[str]:
    return {
        one.student_id for one in all_.of["home_visit"]
        if one.year_id == all_.year.id and one.status == "done" and (not hows or one.how in hows)
    }


def visited(all_: Records) -> Plain:
    return all_.split(_visited(all_))


def visited_home(all_: Records) -> Plain:
    return all_.split(_visited(all_, "home"), [one for one in all_.here if one in _visited(all_)])


def _voices(all_: Records) -> dict[str, dict[str, int]]:
    found: dict[str, dict[str, int]] = {}
    for one in sorted(all_.of["voice_sheet"], key=lambda one: one.round):
        if one.year_id == all_.year.id and one.document:
            found[one.student_id] = dict(one.document)
    return found


def voiced(all_: Records) -> Plain:
    return all_.split(set(_voices(all_)))


def _faces(all_: Records, first: str, second: str) -> Plain:
    said = {key: [found[one] for one in (first, second) if one in found] for key, found in _voices(all_).items()}
    means = {key: sum(faces) / len(faces) for key, faces in said.items() if faces}
    return all_.split({key for key, mean in means.items() if mean >= 4}, [one for one in all_.here if one in means])


def happy(all_: Records) -> Plain:
    return _faces(all_, "happy", "good_day")


def trusted(all_: Records) -> Plain:
    return _faces(all_, "trust", "heard")


def weighed(all_: Records) -> Plain:
    return all_.split({
        one.student_id for one in all_.of["measurement"] if all_.in_year(one.day) and one.weight_kg and one.height_cm
    })


def _terms(all_: Records, value: Callable[[Any], Any]) -> dict[str, Any]:
    """By child the value of the last term that has one."""
    found = {}
    for place, some in all_.by_place("term_report").items():
        for one in sorted(some, key=lambda one: one.term):
            if value(one) is not None:
                found[all_.child_of[place]] = value(one)
    return found


def _none_of(all_: Records, counts: dict[str, int]) -> Plain:
    return all_.split({key for key, count in counts.items() if count == 0}, [one for one in all_.here if one in counts])


def passed_all(all_: Records) -> Plain:
    def failed(one: Any) -> int | None:
        kinds = [one.zeros, one.incomplete, one.no_exam, one.failed_activities]
        return None if kinds == [None] * 4 else sum(kind or 0 for kind in kinds)

    return _none_of(all_, _terms(all_, failed))


def traits_passed(all_: Records) -> Plain:
    return _none_of(all_, _terms(all_, lambda one: one.failed_traits))


def gpa(all_: Records) -> Plain:
    found = _terms(all_, lambda one: one.gpa)
    yes, no, _ = all_.split(set(found))
    return yes, no, [found[one] for one in yes]


def attends(all_: Records) -> Plain:
    found = _terms(
        all_, lambda one: (one.absent_days, one.school_days) if one.school_days and one.absent_days is not None else None
    )
    there = {key for key, (absent, days) in found.items() if absent / days <= 0.2}
    return all_.split(there, [one for one in all_.here if one in found])


def points_kept(all_: Records) -> Plain:
    left: dict[str, int] = {}
    for place, entries in all_.by_place("behaviour").items():
        left[all_.child_of[place]] = max(0, min(100, 100 + sum(one.points for one in entries)))
    return all_.split({key for key, points in left.items() if points >= 50})


def _talents(all_: Records) -> set[str]:
    return {one.student_id for one in all_.of["talent"]} & set(all_.here)


def _planned(all_: Records) -> set[str]:
    return {all_.child_of[key] for key, some in all_.by_place("strength_plan").items() if some}


def _active(all_: Records) -> set[str]:
    parts = all_.by_place("participation")
    return {all_.child_of[key] for key, some in parts.items() if any(one.came or one.passed for one in some)}


def strengths_known(all_: Records) -> Plain:
    return all_.split(_talents(all_) | _planned(all_))


def talents_grown(all_: Records) -> Plain:
    awards = {one.student_id for one in all_.of["award"] if all_.in_year(one.day)}
    return all_.split(awards | _planned(all_) | _active(all_), [one for one in all_.here if one in _talents(all_)])


def took_part(all_: Records) -> Plain:
    return all_.split(_active(all_))


def activity_hours(all_: Records) -> Plain:
    lasted = {one.id: one.hours or 0 for one in all_.of["activity"]}
    hours: dict[str, float] = defaultdict(float)
    for place, some in all_.by_place("participation").items():
        for one in some:
            if one.came:
                hours[all_.child_of[place]] += lasted[one.activity_id] if one.hours is None else one.hours
    yes, no, _ = all_.split({key for key, each in hours.items() if each})
    return yes, no, [hours[one] for one in yes]


def talked(all_: Records) -> Plain:
    return all_.split({all_.child_of[key] for key, some in all_.by_place("talk").items() if some})


def screened(all_: Records) -> Plain:
    return all_.split({all_.child_of[key] for key in all_.results()})


def risk_with_case(all_: Records) -> Plain:
    needy = [key for key, some in all_.results().items() if all_.groups(some[-1]).overall.group in NEEDY]
    cases = all_.cases()
    cared = {all_.child_of[key] for key in needy if any(one.state != "stopped" for one in cases[key])}
    return all_.split(cared, [all_.child_of[key] for key in needy])


def help_fits(all_: Records) -> Plain:
    cases, needs = all_.cases(), {key: all_.needs(some[-1]) for key, some in all_.results().items()}
    needy = [key for key, areas in needs.items() if areas]
    fit = {key for key in needy if needs[key] <= {one.area for one in cases[key] if one.state != "stopped"}}
    return all_.split({all_.child_of[key] for key in fit}, [all_.child_of[key] for key in needy])


def helped_soon(all_: Records) -> Plain:
    acts, sent, cases = defaultdict(list), all_.by_place("referral"), all_.cases()
    for one in all_.of["care_action"]:
        if one.done:
            acts[one.case_id].append(one.done)
    needy, soon = [], set()
    for key, some in all_.results().items():
        days = [form.day for form in some if all_.needs(form)]
        if not days:
            continue
        needy.append(all_.child_of[key])
        going = [case for case in cases[key] if case.closed is None or case.closed >= days[0]]
        helped = [max(day, days[0]) for case in going for day in acts[case.id]]
        helped += [one.sent for one in sent[key] if one.sent and one.sent >= days[0]]
        if helped and (min(helped) - days[0]).days <= 30:
            soon.add(all_.child_of[key])
    return all_.split(soon, needy)


def cases_improved(all_: Records) -> Plain:
    closed = [
        one for some in all_.cases().values() for one in some
        if one.state == "closed" and one.outcome in ("improved", "same", "worse")
    ]
    yes = [one.id for one in closed if one.outcome == "improved"]
    return yes, [one.id for one in closed if one.outcome != "improved"], []


def screened_again(all_: Records) -> Plain:
    results = all_.results()
    first = [key for key, some in results.items() if some[0].round == 1]
    needy = [key for key in first if all_.groups(results[key][0]).overall.group in NEEDY]
    again = {all_.child_of[key] for key in needy if results[key][-1].round > 1}
    return all_.split(again, [all_.child_of[key] for key in needy])


def drug_free(all_: Records) -> Plain:
    groups = {all_.child_of[key]: all_.groups(some[-1]).areas["drugs"].group for key, some in all_.results().items()}
    known = [key for key, group in groups.items() if group is not Group.UNKNOWN]
    return all_.split({key for key in known if groups[key] is Group.NORMAL}, known)


def _sheets(all_: Records, *pages: tuple[str, str]) -> dict[str, Any]:
    found = {}
    for place, some in all_.by_place("sheet").items():
        good = [
            one for one in some if one.status == "done" and one.band("total")
            and any(one.instrument == tool and who in ("", one.informant) for tool, who in pages)
        ]
        if good:
            found[all_.child_of[place]] = max(good, key=lambda one: (one.round, str(one.day), one.id))
    return found


def _well(all_: Records, *pages: tuple[str, str]) -> Plain:
    sheets = _sheets(all_, *pages)
    fit = {key for key, one in sheets.items() if one.group("total") == "normal" or one.band("total") in ("high", "above")}
    return all_.split(fit, [one for one in all_.here if one in sheets])


def sdq_normal(all_: Records) -> Plain:
    return _well(all_, ("sdq", "teacher"))


def eq_fit(all_: Records) -> Plain:
    return _well(all_, ("eq-12-17", "student"), ("eq-6-11", "teacher"), ("eq-6-11", "parent"))


def referral_answered(all_: Records) -> Plain:
    sent = [one for some in all_.by_place("referral").values() for one in some if one.sent]
    came = {one.referral_id for one in all_.of["referral_step"] if one.after == "answered" and one.before != one.after}
    return [one.id for one in sent if one.id in came], [one.id for one in sent if one.id not in came], []


def dropped_out(all_: Records) -> Plain:
    out = [one.student_id for one in all_.roll if one.status == "dropped_out"]
    return out, [one.student_id for one in all_.roll if one.status != "dropped_out"], []


def conferences(all_: Records) -> Plain:
    held = [one for one in all_.of["conference"] if one.year_id == all_.year.id]
    return [one.id for one in held if one.status == "done"], [one.id for one in held if one.status != "done"], []


def partners(all_: Records) -> Plain:
    sent = {one.agency_id for some in all_.by_place("referral").values() for one in some if one.sent and one.kind == "external"}
    names = {seed.agency.id: seed.agency.name for seed in seeds()} | {one.id: one.name for one in all_.of["agency"]}
    return [name for key, name in names.items() if key in sent], [name for key, name in names.items() if key not in sent], []


def parents_met(all_: Records) -> Plain:
    held = {one.id for one in all_.of["meeting"] if one.status == "done" and one.classroom_id in all_.rooms}
    came = {one.enrollment_id for one in all_.of["meeting_guest"] if one.came and one.meeting_id in held}
    return all_.split({all_.child_of[key] for key in came if key in all_.places})


def parents_satisfied(all_: Records) -> Plain:
    held = [one for one in all_.of["meeting"] if one.status == "done" and one.classroom_id in all_.rooms]
    asked = [one for one in held if one.satisfaction is not None]
    names = {one.id: all_.rooms[one.classroom_id].name for one in held}
    return [names[one.id] for one in asked], [names[one.id] for one in held if one not in asked], [one.satisfaction for one in asked]


def _classes(all_: Records, good: Callable[[str, int], bool]) -> Plain:
    sizes: dict[str, int] = defaultdict(int)
    for place in all_.places.values():
        sizes[place.classroom_id] += 1
    yes = [all_.rooms[key].name for key, size in sizes.items() if good(key, size)]
    return yes, [all_.rooms[key].name for key, size in sizes.items() if not good(key, size)], []


def parents_network(all_: Records) -> Plain:
    chairs = {one.classroom_id for one in all_.of["network_member"] if one.post == "chair"}
    return _classes(all_, lambda room, size: room in chairs)


def classes_advised(all_: Records) -> Plain:
    def good(room: str, size: int) -> bool:
        advisers = sum(one.classroom_id == room for one in all_.of["adviser"])
        return bool(advisers and size / advisers <= 40)

    return _classes(all_, good)


def first_act_days(all_: Records) -> Plain:
    acts: dict[str, list[dt.date]] = defaultdict(list)
    place_of = {one.id: one.enrollment_id for some in all_.cases().values() for one in some}
    held = {one.id: one.day for one in all_.of["conference"]}
    days = [(place_of.get(one.case_id, ""), one.done) for one in all_.of["care_action"]]
    days += [(one.enrollment_id, held[one.conference_id]) for one in all_.of["conference_child"]]
    days += [(one.enrollment_id, one.sent) for one in all_.of["referral"]]
    days += [(one.enrollment_id, one.day) for one in all_.of["counselling"]]
    days += [
        (one.enrollment_id, dt.date.fromisoformat(one.reported_at[:10])) for one in all_.of["protection_report"]
        if one.reported_at
    ]
    for place, day in days:
        if day:
            acts[place].append(day)
    yes: list[str] = []
    no: list[str] = []
    amounts: list[float] = []
    for one in all_.of["urgent_case"]:
        if one.enrollment_id not in all_.places:
            continue
        after = [day for day in (*acts[one.enrollment_id], one.closed) if day and day >= one.opened]
        (yes if after else no).append(all_.child_of[one.enrollment_id])
        amounts += [float((min(after) - one.opened).days)] if after else []
    return yes, no, amounts


def _cycle(all_: Records, kind: str) -> list[Any]:
    here = {one.id for one in all_.of["cycle"] if one.year_id == all_.year.id}
    return [one for one in all_.of[kind] if one.cycle_id in here]


def stages_signed(all_: Records) -> Plain:
    if not [one for one in all_.of["cycle"] if one.year_id == all_.year.id]:
        return NOBODY
    signed = {one.stage for one in _cycle(all_, "stage_sign") if one.day}
    return [""] * len(signed), [""] * (7 - len(signed)), []


def projects_done(all_: Records) -> Plain:
    planned = [one for one in _cycle(all_, "project") if one.state != "stopped"]
    return [one.name for one in planned if one.state == "done"], [one.name for one in planned if one.state != "done"], []


def supervised(all_: Records) -> Plain:
    visits = [one.classroom_id for one in _cycle(all_, "supervision") if one.state in ("done", "replied")]
    return _classes(all_, lambda room, size: visits.count(room) >= 2) if visits else NOBODY


def training_hours(all_: Records) -> Plain:
    lasted = {one.id: one.hours or 0 for one in _cycle(all_, "training")}
    hours: dict[str, float] = defaultdict(float)
    for one in _cycle(all_, "trainee"):
        hours[one.staff_id] += lasted[one.training_id] if one.hours is None else one.hours
    staff = [one for one in all_.of["staff"] if one.status == "working"]
    yes = [one for one in staff if hours[one.id] > 0]
    if not yes:
        return NOBODY
    return [one.name for one in yes], [one.name for one in staff if one not in yes], [hours[one.id] for one in yes]


def stakeholders_came(all_: Records) -> Plain:
    asked = [one for one in _cycle(all_, "stakeholder") if one.invited or one.came]
    if not any(one.came for one in asked):
        return NOBODY
    return [one.name for one in asked if one.came], [one.name for one in asked if not one.came], []


def spots_mended(all_: Records) -> Plain:
    spots = _cycle(all_, "safety_spot")
    return [one.where for one in spots if one.mended], [one.where for one in spots if not one.mended], []


PLAIN: dict[str, Callable[[Records], Plain]] = {
    made.__name__: made for made in (
        recorded, visited, visited_home, voiced, happy, trusted, weighed, passed_all, traits_passed, gpa, attends,
        points_kept, strengths_known, talents_grown, took_part, activity_hours, talked, screened, risk_with_case,
        help_fits, helped_soon, cases_improved, screened_again, drug_free, sdq_normal, eq_fit, referral_answered,
        dropped_out, conferences, partners, parents_met, parents_satisfied, parents_network, classes_advised,
        first_act_days, stages_signed, projects_done, supervised, training_hours, stakeholders_came, spots_mended,
    )
}
