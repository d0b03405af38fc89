"""แบบสรุปการช่วยเหลือนักเรียนของห้อง, and แผนป้องกันและแก้ไขรายกลุ่ม with its children."""

from __future__ import annotations

from collections.abc import Iterator

from student_care_desktop.domain.activity_kinds import Kinds
from student_care_desktop.domain.case_figures import AreaLine, outcome_of
from student_care_desktop.domain.case_papers import ClassCases, Planned, PlannedCase
from student_care_desktop.domain.case_rules import newest
from student_care_desktop.domain.cases import GROUPS, OUTCOMES, CareAction, CarePlan
from student_care_desktop.domain.fields import fields_of
from student_care_desktop.domain.thai import short_day
from student_care_desktop.domain.words import mark
from student_care_desktop.reports.drawing import MIDDLE
from student_care_desktop.reports.flowing import Flow
from student_care_desktop.reports.forms.heads import ADVISERS, CLASS, PRIVATE_CLASS, class_values, put_head
from student_care_desktop.reports.kit import Kit
from student_care_desktop.reports.layout import DENSE, Layout, Signature, signatures, together
from student_care_desktop.reports.lists import Heading, cells, put_list
from student_care_desktop.reports.places import Value

__all__ = ["CLASS_TITLE", "PLAN_TITLE", "CarePlanForm", "ClassCasesForm"]

CLASS_TITLE = mark("CasePaper", "Summary of care of the class")
PLAN_TITLE = mark("CasePaper", "Prevention plan for a group")
_ENTRIES = tuple(entry for entry in CLASS if entry.key != "round")
_HEADS = (
    Heading("area", mark("CarePlan", "Area")), Heading("total", mark("CasePaper", "Cases"), 32, MIDDLE),
    Heading("risk", mark("CaseGroup", "At risk"), 34, MIDDLE),
    Heading("problem", mark("CaseGroup", "Problem"), 42, MIDDLE),
    Heading("method", mark("CasePaper", "Method"), 112),
    Heading("improved", mark("Outcome", "Improved"), 30, MIDDLE),
    Heading("same", mark("Outcome", "Same"), 32, MIDDLE),
    Heading("worse", mark("Outcome", "Worse"), 32, MIDDLE),
    Heading("percent", mark("CasePaper", "% improved"), 42, MIDDLE),
    Heading("remark", mark("CasePaper", "Remark"), 52),
)
_ACTIONS = (
    Heading("method", mark("CareAction", "Kind"), 120), Heading("text", mark("CareAction", "What is done")),
    Heading("owner", mark("CareAction", "Who"), 110), Heading("due", mark("CareAction", "By"), 60, MIDDLE),
    Heading("done", mark("CareAction", "Done on"), 60, MIDDLE),
)
_CHILDREN = (
    Heading("no", mark("Paper", "No."), 30, MIDDLE), Heading("name", mark("Paper", "Name"), 132),
    Heading("case", mark("CareCase", "Case no."), 52, MIDDLE),
    Heading("before", mark("CasePaper", "Before"), 44, MIDDLE),
    Heading("now", mark("FollowUp", "How it goes"), 50, MIDDLE),
    Heading("after", mark("CasePaper", "After"), 44, MIDDLE),
    Heading("note", mark("FollowUp", "What was seen")),
)
_WHO = mark("CasePaper", "The children of the plan")
_HEAD_OF_GRADE = Signature("", mark("Role", "Grade head"))
_NOT_KNOWN = mark("CasePaper", "{count} not followed up yet")
_REFERRED = mark("CasePaper", "{count} referred")
_NOTE = mark("CasePaper", "Restricted areas are not in this table.")
_KNOWN = fields_of(CarePlan)
_HIGH, _LOW = 24.0, 20.0
_BLANK_AREAS, _BLANK_ACTIONS, _BLANK_CHILDREN = 12, 4, 11


class ClassCasesForm:
    """Prints the summary of classes; ``code`` is the code of the form."""

    def __init__(self, kit: Kit, code: str) -> None:
        self._kit, self._code = kit, code

    def draw(self, facts: ClassCases, blank: bool) -> None:
        """Print one class."""
        kit, title = self._kit, self._kit.say(CLASS_TITLE)
        layout = Layout(kit, DENSE, lambda page: put_head(page, self._code, title, _ENTRIES))
        put_head(layout, self._code, title, _ENTRIES)
        put_list(layout, "area", _HEADS, _BLANK_AREAS if blank else max(len(facts.lines), 1), 34)
        together(layout, self._close)
        values: dict[str, Value] = dict(class_values(facts, kit, blank))
        for place, (area, line) in enumerate(() if blank else facts.lines):
            values[f"area.{place}.area"] = kit.say(area)
            values |= {f"area.{place}.{key}": value for key, value in self._cells(line, facts.kinds)}
        layout.plan(PRIVATE_CLASS).print(values, (title if blank else facts.classroom.name,))

    def _cells(self, line: AreaLine, kinds: Kinds) -> Iterator[tuple[str, str]]:
        kit = self._kit
        yield "total", str(line.total)
        for group, _ in GROUPS[1:]:
            yield group, str(line.before.get(group, 0) or "–")
        yield "method", ", ".join(kinds.field.show(key, kit.say) for key in line.methods)
        for outcome, _ in OUTCOMES[:3]:
            yield outcome, str(line.outcomes.get(outcome, 0) or "–")
        improved = line.outcomes.get("improved", 0)
        yield "percent", f"{improved / line.total * 100:.1f}" if line.total else "–"
        silent = line.outcomes.get("", 0)
        remarks = [(_NOT_KNOWN, silent), (_REFERRED, line.referred)]
        yield "remark", ", ".join(kit.say(one.with_(count=count)) for one, count in remarks if count)

    def _close(self, layout: Layout) -> None:
        Flow(self._kit, layout).text(self._kit.say(_NOTE), "italic", 0)
        layout.strip(6)
        signatures(layout, (*ADVISERS, _HEAD_OF_GRADE))


class CarePlanForm:
    """Prints plans for many children; ``code`` is the code of the form."""

    def __init__(self, kit: Kit, code: str) -> None:
        self._kit, self._code = kit, code

    def draw(self, facts: Planned, blank: bool) -> None:
        """Print one plan."""
        kit, title = self._kit, self._kit.say(PLAN_TITLE)
        layout = Layout(kit, DENSE, lambda page: put_head(page, self._code, title, _ENTRIES))
        put_head(layout, self._code, title, _ENTRIES)
        flow, plan, known = Flow(kit, layout), facts.plan, _KNOWN
        flow.pairs([
            (known["name"].label, plan.name), (known["area"].label, "" if blank else kit.say(facts.area)),
            (known["owner"].label, plan.owner), (known["day"].label, short_day(plan.day) if plan.day else ""),
        ])
        flow.part(known["problem"].label, plan.problem, 2)
        flow.part(known["goal"].label, plan.goal, 2)
        high = _LOW if blank else _HIGH
        actions = [dict(self._action(one, facts.kinds)) for one in facts.actions]
        children = [dict(self._child(one)) for one in facts.cases]
        put_list(layout, "action", _ACTIONS, _BLANK_ACTIONS if blank else actions or 1, high)
        layout.section(_WHO)
        put_list(layout, "child", _CHILDREN, _BLANK_CHILDREN if blank else children or 1, high)
        together(layout, lambda page: self._close(page, plan))
        values = dict(class_values(facts, kit, blank)) | cells("action", actions) | cells("child", children)
        layout.plan(PRIVATE_CLASS).print(values, (title if blank else f"{facts.classroom.name} {plan.name}",))

    def _close(self, layout: Layout, plan: CarePlan) -> None:
        Flow(self._kit, layout).part(_KNOWN["result"].label, plan.result, 2)
        layout.strip(6)
        signatures(layout, (*ADVISERS, _HEAD_OF_GRADE))

    def _action(self, one: CareAction, kinds: Kinds) -> Iterator[tuple[str, Value]]:
        yield "method", kinds.field.show(one.method, self._kit.say)
        yield "text", one.text
        yield "owner", one.owner
        yield "due", short_day(one.due) if one.due else ""
        yield "done", short_day(one.done) if one.done else ""

    def _child(self, one: PlannedCase) -> Iterator[tuple[str, Value]]:
        say, case = self._kit.say, one.file.case
        groups, outcomes, last = dict(GROUPS), dict(OUTCOMES), newest(one.file.follow_ups)
        outcome = outcome_of(one.file)
        yield "no", str(one.child.enrollment.no or "")
        yield "name", one.child.student.name
        yield "case", case.number
        yield "before", say(groups[case.group_before]) if case.group_before else "–"
        yield "now", say(outcomes[outcome]) if outcome else "–"
        yield "after", say(groups[case.group_after]) if case.group_after else "–"
        yield "note", last.note if last else ""
