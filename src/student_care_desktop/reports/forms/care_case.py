"""แบบบันทึกการดูแลช่วยเหลือนักเรียนรายบุคคล: why, causes, goal, what is done, how it goes, how it ended."""

from __future__ import annotations

from collections.abc import Sequence

from student_care_desktop.domain.activity_kinds import HELP, Kinds
from student_care_desktop.domain.case_papers import CaseFacts
from student_care_desktop.domain.cases import CAUSES, HELPS, OUTCOMES, CareAction, CareCase, FollowUp
from student_care_desktop.domain.fields import fields_of
from student_care_desktop.domain.thai import short_day
from student_care_desktop.domain.words import Words, mark
from student_care_desktop.reports.days import told_of
from student_care_desktop.reports.drawing import MIDDLE
from student_care_desktop.reports.flowing import Flow
from student_care_desktop.reports.forms.heads import OF_YEAR, PRIVATE, bookmark, child_values, put_head
from student_care_desktop.reports.kit import Kit
from student_care_desktop.reports.layout import DENSE, Layout, Signature, signatures, together
from student_care_desktop.reports.lists import Heading, Values, cells, put_list
from student_care_desktop.reports.places import Value

__all__ = ["TITLE", "CareCaseForm"]

TITLE = mark("CasePaper", "Record of care of one student")
_KNOWN = fields_of(CareCase)
_AREA = mark("CareCase", "Area")
_WHY = mark("CasePaper", "Why the case was opened")
_CAUSES = mark("CasePaper", "Causes, and what protects")
_PLAN, _HELP = mark("CasePaper", "Goal and what is done"), mark("CasePaper", "Help given")
_WORDS, _END = mark("CasePaper", "Follow-ups"), mark("CasePaper", "How it ended")
_ACTIONS = (
    Heading("method", mark("CareAction", "Kind"), 104), Heading("text", mark("CareAction", "What is done")),
    Heading("owner", mark("CareAction", "Who"), 92), Heading("due", mark("CareAction", "By"), 58, MIDDLE),
    Heading("done", mark("CareAction", "Done on"), 58, MIDDLE),
)
_HELPS = (
    Heading("help", mark("CareAction", "Help given"), 104),
    Heading("text", mark("CareAction", "What is done")), Heading("owner", mark("CareAction", "Who"), 92),
    Heading("amount", mark("CareAction", "Amount"), 60, MIDDLE),
    Heading("done", mark("CareAction", "Done on"), 58, MIDDLE),
)
_NEXT = mark("FollowUp", "Look again on")
_MANAGER = Signature("manager", mark("CareCase", "Case manager"))
_HEAD = Signature("", mark("Role", "Grade head"))
_HIGH = 22.0
_ROWS = 4
_BLANK_WORDS = 3


class CareCaseForm:
    """Prints cases into one document; ``code`` is the code of the form."""

    def __init__(self, kit: Kit, code: str) -> None:
        self._kit, self._code = kit, code

    def draw(self, facts: CaseFacts, blank: bool) -> None:
        """Print one case; a long text goes on over as many sheets as it needs."""
        kit, title = self._kit, self._kit.say(TITLE)
        layout = Layout(kit, DENSE, lambda page: put_head(page, self._code, title, OF_YEAR))
        put_head(layout, self._code, title, OF_YEAR)
        flow, case = Flow(kit, layout), facts.file.case
        self._opening(layout, flow, facts, blank)
        actions = [self._cells(one, facts.kinds) for one in facts.file.actions if one.method != HELP]
        helps = [self._cells(one, facts.kinds) for one in facts.file.actions if one.method == HELP]
        self._plan(layout, (actions, helps), blank)
        layout.section(_WORDS)
        self._follow(flow, facts.file.follow_ups, blank)
        together(layout, lambda page: self._end(page, case))
        values: dict[str, Value] = dict(child_values(facts, kit, blank)) | {"manager": case.manager}
        values |= cells("action", actions) | cells("help", helps)
        layout.plan(PRIVATE).print(values, bookmark(facts, title, blank))

    def _opening(self, layout: Layout, flow: Flow, facts: CaseFacts, blank: bool) -> None:
        case = facts.file.case
        layout.section(_WHY)
        keys = ("number", "source", "opened", "opened_by", "manager", "group_before")
        shown = [(_KNOWN[key].label, "" if blank else self._show(case, key)) for key in keys]
        flow.pairs([(_AREA, "" if blank else self._kit.say(facts.area)), *shown])
        flow.part(_KNOWN["problem"].label, case.problem, 2)
        layout.section(_CAUSES)
        for key, words in CAUSES:
            if blank or case.why.get(key):
                flow.part(words, case.why.get(key, ""), 1)
        flow.part(_KNOWN["protective"].label, case.protective, 1)
        layout.section(_PLAN)
        flow.part(_KNOWN["goal"].label, case.goal, 2)
        measure = "" if blank else self._kit.say(facts.measure)
        flow.pairs([(_KNOWN["measure"].label, measure), (_KNOWN["start_value"].label, case.start_value)])

    def _plan(self, layout: Layout, rows: tuple[Values, Values], blank: bool) -> None:
        actions, helps = rows
        shown = _ROWS if blank else actions or 1
        together(layout, lambda page: put_list(page, "action", _ACTIONS, shown, _HIGH))
        if blank or helps:
            layout.section(_HELP)
            put_list(layout, "help", _HELPS, 2 if blank else helps, _HIGH)

    def _follow(self, flow: Flow, words: Sequence[FollowUp], blank: bool) -> None:
        known = fields_of(FollowUp)
        for one in (FollowUp(),) * _BLANK_WORDS if blank or not words else words:
            flow.pairs([
                (known["day"].label, short_day(one.day) if one.day else ""),
                (known["outcome"].label, self._word(OUTCOMES, one.outcome)),
                (_NEXT, short_day(one.next_day) if one.next_day else ""), (known["by"].label, one.by),
            ])
            if one.note:
                flow.text(one.note)
            elif not one.day:
                flow.dots(1)
            flow.layout.y += 4

    def _end(self, layout: Layout, case: CareCase) -> None:
        """How it ended, and who signs."""
        flow = Flow(self._kit, layout)
        layout.section(_END)
        keys = ("outcome", "group_after", "end_value", "closed", "closed_by")
        flow.pairs([(_KNOWN[key].label, self._show(case, key)) for key in keys])
        flow.part(_KNOWN["result"].label, case.result, 2)
        flow.part(_KNOWN["strength"].label, case.strength, 1)
        layout.strip(6)
        signatures(layout, (_MANAGER, _HEAD))

    def _show(self, case: CareCase, key: str) -> str:
        return told_of(_KNOWN[key], getattr(case, key), self._kit.say)

    def _word(self, options: Sequence[tuple[str, Words]], key: str) -> str:
        words = dict(options).get(key)
        return self._kit.say(words) if words else ""

    def _cells(self, one: CareAction, kinds: Kinds) -> dict[str, Value]:
        return {
            "method": kinds.field.show(one.method, self._kit.say), "help": self._word(HELPS, one.help),
            "text": one.text, "owner": one.owner,
            "amount": "" if one.amount is None else f"{one.amount:,.10g}",
            "due": short_day(one.due) if one.due else "", "done": short_day(one.done) if one.done else "",
        }
