"""Care cases of the demonstration school: most go on, some are late, silent or without a next step."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from student_care_desktop.catalog.patterns import patterns
from student_care_desktop.catalog.tongue import tongue
from student_care_desktop.domain.areas import Group
from student_care_desktop.domain.cases import CareAction, CareCase, CarePlan, FollowUp
from student_care_desktop.domain.learning import Talent, TermReport
from student_care_desktop.domain.patterns import Pattern
from student_care_desktop.domain.records import Record
from student_care_desktop.domain.school import Classroom
from student_care_desktop.domain.sheets import DONE, Sheet
from student_care_desktop.domain.students import Enrollment
from student_care_desktop.services.cases import risks
from student_care_desktop.services.demo.cast import DAY, GONE, YEAR, Cast, Dice
from student_care_desktop.services.school import advisers_by_class
from student_care_desktop.services.screening import ScreenRow, rows_in
from student_care_desktop.services.students import rows_of
from student_care_desktop.storage.units import Reading

__all__ = ["cases"]

_CARED = 0.6
"""Of the children at risk or with a problem, those who have a case."""
_FIRST, _LAST = dt.date(2025, 8, 13), dt.date(2025, 9, 26)
_TELLING = ("improved", "late", "silent", "no_step", "well", "same", "worse")
"""How a case goes; the first ones show each kind once."""
_WEIGHTS = (("well", 34), ("improved", 26), ("same", 9), ("late", 12), ("silent", 9), ("no_step", 6),
            ("worse", 4))
_IN_PLAN = (("well", 6), ("worse", 2), ("late", 2))
_NOTES = {
    "improved": "ดีขึ้นชัดเจน ทำตามข้อตกลงได้เกือบทุกวัน", "same": "ยังเหมือนเดิม ปรับวิธีช่วยแล้ว",
    "worse": "แย่ลงหลังปิดภาคเรียน ขาดเรียนบ่อยขึ้น",
}
_CAUSES = {
    "self": "ขาดความมั่นใจ คิดว่าตัวเองทำไม่ได้", "family": "ผู้ปกครองทำงานต่างจังหวัด อยู่กับยาย",
    "school": "เรียนไม่ทันตั้งแต่ต้นภาคเรียน", "friends": "เพื่อนสนิทอยู่คนละห้อง",
    "community": "บ้านอยู่ไกล รถประจำทางมีน้อย",
}
_PROTECTIVE = ("ยายรักและดูแลสม่ำเสมอ", "มีเพื่อนสนิทที่คอยชวนมาโรงเรียน", "ไว้ใจครูที่ปรึกษา เล่าเรื่องให้ฟัง")
_STRENGTHS = ("ช่วยงานห้องโดยไม่ต้องบอก", "พูดหน้าชั้นได้ดี", "ใจเย็น ช่วยเพื่อนเสมอ", "วาดรูปสวย")
_NOT_AGAIN = "ไม่ได้วัดซ้ำ: ยังไม่ถึงรอบประเมินครั้งที่ 2"
_SEEN = "จากการสังเกตของครูที่ปรึกษา"
_PLAN = "แผนช่วยเหลือทั้งกลุ่ม: {name}"
_PLAN_DAY = dt.date(2025, 9, 1)


@dataclass
class _Told:
    """What is written of one case before it has its number."""

    case: CareCase
    actions: list[CareAction] = field(default_factory=list)
    words: list[FollowUp] = field(default_factory=list)


def cases(cast: Cast, look: Reading) -> Iterator[Record]:
    """One plan for many in a class, cases of the others, and one of a child who left."""
    writer = _Writer(cast, look)
    planned, plan = writer.plan()
    told = [*planned, *writer.single({one.case.enrollment_id for one in planned}), *writer.gone()]
    told.sort(key=lambda one: (one.case.opened or DAY, one.case.id))
    if plan:
        yield plan
    for number, one in enumerate(told, 1):
        yield replace(one.case, number=f"{number}/{YEAR}")
        yield from one.actions
        yield from one.words


class _Writer:
    """Those who write the cases: what they know of each child."""

    def __init__(self, cast: Cast, look: Reading) -> None:
        self.cast, self.look, self.say = cast, look, tongue("th")
        year = cast.year(YEAR)[0]
        self.everybody = rows_of(look, year, None, everybody=True)
        here = [row for row in self.everybody if row.enrollment.status == "studying"]
        self.rows = [row for row in rows_in(look, here, 1, may_see=True) if row.known and risks(row)]
        self.advisers = advisers_by_class(look, look.all(Classroom))
        self.gpa = {one.enrollment_id: one.gpa for one in look.all(TermReport, term=1)}
        sheets = look.all(Sheet, instrument="sdq", informant="teacher", round=1, status=DONE)
        self.sdq = {one.enrollment_id: one.score("total") for one in sheets}
        self.talents = {one.student_id: one.detail for one in look.all(Talent)}

    def plan(self) -> tuple[list[_Told], CarePlan | None]:
        """The trouble that most children of one class share."""
        found: dict[tuple[str, str], list[ScreenRow]] = {}
        for row in self.rows:
            for area in risks(row).keys() - {"sexual"}:
                found.setdefault((row.child.enrollment.classroom_id, area), []).append(row)
        if not found:
            return [], None
        (room, area), rows = max(found.items(), key=lambda one: (len(one[1]), one[0]))
        pattern = patterns().of(area)[0]
        plan = CarePlan(
            id=self.cast.id("plan", room), classroom_id=room, area=area,
            name=_PLAN.format(name=self.say(pattern.name)), problem=self._problem(rows[0], area),
            goal=self.say(pattern.goal), day=_PLAN_DAY, owner=self._manager(room),
        )
        dice = self.cast.dice("plan", room)
        told = [self._told(dice, row, area, dice.one(_IN_PLAN), _PLAN_DAY, pattern) for row in rows]
        for one in told:
            one.case = replace(one.case, plan_id=plan.id, goal=plan.goal)
        return told, plan

    def single(self, taken: set[str]) -> Iterator[_Told]:
        """Of the others so many that 60 of a hundred have a case."""
        kinds = iter(_TELLING)
        for row in self.rows:
            place = row.child.enrollment.id
            dice = self.cast.dice("case", place)
            if place in taken or not dice.chance(_CARED):
                continue
            grave = sorted(risks(row).items(), key=lambda one: one[1] is not Group.PROBLEM)
            area = grave[0][0]
            how = next(kinds, "") or dice.one(_WEIGHTS)
            opened = dice.day(_FIRST, _LAST)
            yield self._told(dice, row, area, how, opened, dice.choice(patterns().of(area)))

    def gone(self) -> Iterator[_Told]:
        """The first child who left during the year has a case that nobody has ended."""
        for child in self.everybody:
            status, left = child.enrollment.status, child.enrollment.left
            if status in GONE[:-1] and left and left < DAY:
                row = rows_in(self.look, [child], 1, may_see=True)[0]
                dice = self.cast.dice("case", child.enrollment.id)
                opened = left - dt.timedelta(21)
                yield self._told(dice, row, "study", "late", opened, patterns().of("study")[1])
                return

    def _told(
        self, dice: Dice, row: ScreenRow, area: str, how: str, opened: dt.date, pattern: Pattern
    ) -> _Told:
        place = row.child.enrollment
        manager = self._manager(place.classroom_id)
        measure, start = self._measured(place, area)
        group = risks(row).get(area)
        one = _Told(CareCase(
            id=dice.id(), enrollment_id=place.id, area=area, source="screening", opened=opened,
            opened_by=manager, manager=manager, group_before=group.value if group else "",
            problem=self._problem(row, area), causes=json.dumps(_some(dice), ensure_ascii=False),
            protective=dice.choice(_PROTECTIVE), goal=self.say(pattern.goal), measure=measure,
            start_value=start,
        ))
        self._act(dice, one, how, pattern, manager)
        self._follow(dice, one, how, manager)
        if how in ("improved", "same"):
            self._close(dice, one, how, manager, place)
        return one

    def _act(self, dice: Dice, one: _Told, how: str, pattern: Pattern, manager: str) -> None:
        opened = one.case.opened or DAY
        for place, step in enumerate(pattern.steps):
            due = opened + dt.timedelta(step.days)
            done = due if due < DAY or how in ("improved", "same", "no_step") else None
            if place == len(pattern.steps) - 1:
                if how in ("late", "silent"):
                    due, done = DAY - dt.timedelta(9 if how == "late" else 33), None
                elif how in ("well", "worse"):
                    due, done = DAY + dt.timedelta(dice.randint(3, 25)), None
            done = min(done, DAY - dt.timedelta(12)) if done else None
            if how == "silent" and done:
                done = min(done, DAY - dt.timedelta(41))
            one.actions.append(CareAction(
                id=dice.id(), case_id=one.case.id, method=step.method, text=self.say(step.text),
                owner=manager if step.who == "adviser" else self.say(patterns().who[step.who]),
                due=max(due, opened), done=max(done, opened) if done else None,
                help="other" if step.method == "help" else "",
                result="ทำแล้ว" if done and step.method != "help" else "",
            ))

    def _follow(self, dice: Dice, one: _Told, how: str, manager: str) -> None:
        opened = one.case.opened or DAY
        outcomes = {"improved": ("same", "improved"), "same": ("same", "same"), "worse": ("same", "worse")}
        last = DAY - dt.timedelta(40 if how == "silent" else dice.randint(10, 20))
        days = [opened + dt.timedelta((last - opened).days // 2), last]
        for place, outcome in enumerate(outcomes.get(how, ("same", "improved"))):
            on: dt.date | None = days[1] if place == 0 else DAY + dt.timedelta(dice.randint(5, 20))
            if place and how in ("improved", "same", "late", "silent", "no_step"):
                on = None if how != "silent" else DAY - dt.timedelta(26)
            one.words.append(FollowUp(
                id=dice.id(), case_id=one.case.id, day=max(days[place], opened), outcome=outcome,
                note=_NOTES[outcome], by=manager, next_day=on,
            ))

    def _close(self, dice: Dice, one: _Told, how: str, manager: str, place: Enrollment) -> None:
        after = {"improved": "normal", "same": one.case.group_before or "risk"}[how]
        one.case = replace(
            one.case, state="closed", closed=DAY - dt.timedelta(dice.randint(2, 9)), closed_by=manager,
            outcome=how, result=_NOTES[how], group_after=after, end_value=_NOT_AGAIN,
            strength=self.talents.get(place.student_id) or dice.choice(_STRENGTHS),
        )

    def _problem(self, row: ScreenRow, area: str) -> str:
        """The signs in the area, but for those that few may see."""
        signs = {sign.key: sign for sign in row.areas.signs}
        keys = row.groups.areas[area].reasons
        texts = [self.say(signs[key].text) for key in keys if not signs[key].restricted]
        return ", ".join(texts) or _SEEN

    def _measured(self, place: Enrollment, area: str) -> tuple[str, str]:
        if area == "study" and self.gpa.get(place.id) is not None:
            return "gpa", f"{self.gpa[place.id]:.2f}"
        if area == "mental" and self.sdq.get(place.id) is not None:
            return "sdq.teacher.total", f"{self.sdq[place.id]} คะแนน"
        return "", _SEEN

    def _manager(self, classroom_id: str) -> str:
        people = self.advisers.get(classroom_id, ())
        return people[0].name if people else "ครูที่ปรึกษา"


def _some(dice: Dice) -> dict[str, str]:
    return {key: _CAUSES[key] for key in sorted(dice.sample(sorted(_CAUSES), dice.randint(1, 3)))}
