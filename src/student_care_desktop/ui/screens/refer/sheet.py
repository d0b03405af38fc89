"""One referral: what stands in it, what goes out with it, how it went so far, what can be done now."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pypdfium2
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from student_care_desktop.domain.fields import fields_of
from student_care_desktop.domain.papers import Choice
from student_care_desktop.domain.referrals import STATES, Approval, Referral, ReferralStep
from student_care_desktop.domain.thai import long_day, short_day
from student_care_desktop.domain.words import Words, mark
from student_care_desktop.services import referral_lists, referrals
from student_care_desktop.services.referral_lists import ReferralPage
from student_care_desktop.services.referring import ReferralRow
from student_care_desktop.ui.furniture import (
    Badge,
    Card,
    button,
    clear,
    column,
    label,
    link,
    paragraph,
    row,
    scrolled,
    title,
)
from student_care_desktop.ui.house import Changes, House
from student_care_desktop.ui.menus import Entry, menu_button
from student_care_desktop.ui.paperwork import Paperwork, form_title, has_form
from student_care_desktop.ui.screens.refer.acts import ActsCard
from student_care_desktop.ui.screens.refer.listing import LATE, SILENT
from student_care_desktop.ui.veiled import DOTS

__all__ = ["SheetPage"]

HEAD = mark("Refer", "Referral {number} · {name} · {class_name}")
TO = mark("Refer", "To {place}")
BACK, EDIT = mark("Refer", "All referrals"), mark("Refer", "Go on writing")
PRINT, CHILD = mark("Refer", "Print"), mark("Refer", "The child's page")
STEPS, NO_STEP = mark("Refer", "Steps"), mark("Refer", "Nothing has happened yet: it is a draft.")
STEP = mark("Refer", "{day} · {state}")
SPOKEN = mark("Refer", "{day} · a word")
BY = mark("Refer", "by {who}")
PARTS, NO_PART = mark("Refer", "What goes out with it"), mark("Refer", "Name, class and age only")
EMPTY = mark("Refer", "Nothing is recorded")
DONE = mark("Refer", "Kept: {state}")
WRITTEN = mark("Refer", "The word is written down.")
NEXT = mark("Refer", "Next follow-up {day}")
CHOOSE, KIND = mark("Refer", "Choose the paper that came"), mark("Refer", "Pictures and PDF")
OPEN, CAME = mark("Refer", "Open the paper that came"), mark("Refer", "Paper with “{state}” {day}")
DAMAGED = mark("Refer", "The paper is kept as it came, but it is damaged and cannot be shown.")
PAPER_FILES = "*.pdf *.jpg *.jpeg *.png *.heic *.heif"
CLOSED = mark("Refer", "These words are closed to you.")
_SHOWN = (
    "urgency", "area", "problem", "since", "helped", "asked", "diagnosis", "documents", "carrier",
    "companion", "travel", "appointment", "consent", "consent_day", "law_note", "sender", "receiver_name",
    "result",
)
_PAPERS = {
    "internal": ("referral-slip",),
    "external": ("referral-letter", "referral-student", "referral-consent", "referral-reply"),
}


class SheetPage(QWidget):
    """``edit`` carries the id of a draft that is to be gone on with."""

    edit = Signal(str)

    def __init__(
        self, house: House, back: Callable[[], object], paper: Paperwork
    ) -> None:
        super().__init__()
        self._house, self._say, self._paper = house, house.say, paper
        self.page: ReferralPage | None = None
        self._title, self._state = title(), row(gap=8)
        self._write = button(self._say(EDIT), self._on, picture="edit")
        self._facts, self._parts, self._steps = Card(), Card(self._say(PARTS)), Card(self._say(STEPS))
        self._part_lines, self._step_lines = column(gap=6), column(gap=10)
        self._parts.add(self._part_lines)
        self._steps.add(self._step_lines)
        self.acts = ActsCard(
            self._say, house.desk.today, lambda: house.messages.open_file(CHOOSE, KIND, PAPER_FILES)
        )
        self.acts.moved.connect(self._move)
        self.acts.spoken.connect(self._speak)
        self._lay_out(back)

    def _lay_out(self, back: Callable[[], object]) -> None:
        say, inner, side = self._say, QWidget(), QWidget()
        inner.setLayout(column(self._facts, self._parts, None, gap=14))
        side.setLayout(column(self.acts, self._steps, None, gap=14))
        both = row(scrolled(inner), scrolled(side), gap=16)
        both.setStretch(0, 6)
        both.setStretch(1, 5)
        papers = menu_button(say(PRINT), self._papers, picture="print", keys="Ctrl+P")
        child = button(say(CHILD), self._to_child, picture="student")
        way = link(say(BACK), back)
        head = row(column(way, self._title, self._state, gap=2), None, self._write, child, papers, gap=10)
        whole = column(head, both, gap=12)
        whole.setStretch(1, 1)
        self.setLayout(whole)

    def show_referral(self, key: str) -> bool:
        """Read and show it; False where it may not be seen."""
        return self._house.attempt(lambda: referral_lists.page_of(self._house.desk, key), self._put)

    def _put(self, page: ReferralPage) -> None:
        self.page, one, line = page, page.row.referral, page.row
        name = DOTS if self._house.names_hidden else line.student.name
        head = HEAD.with_(number=one.number, name=name, class_name=line.class_name)
        self._title.setText(self._say(head))
        self._write.setVisible(page.may_write)
        self._tell_state(page)
        self._tell_facts(page)
        self._tell_parts(page)
        self._tell_steps(page)
        approving = one.kind == "external" and one.state == "waiting"
        self.acts.put(page.possible, may_speak=page.may_speak, approving=approving)

    def _tell_state(self, page: ReferralPage) -> None:
        clear(self._state)
        line, one = page.row, page.row.referral
        self._state.addWidget(Badge(self._say(dict(STATES)[one.state]), "quiet"))
        if line.red:
            words = LATE if line.late else SILENT.with_(days=line.silent)
            self._state.addWidget(Badge(self._say(words), "bad"))
        self._state.addWidget(label(self._say(TO.with_(place=line.to)), "soft"))
        if one.next_day:
            self._state.addWidget(label(self._say(NEXT.with_(day=long_day(one.next_day))), "soft"))
        self._state.addStretch(1)

    def _tell_facts(self, page: ReferralPage) -> None:
        clear(self._facts.body)
        if page.row.veiled:
            self._facts.add(paragraph(self._say(CLOSED), "warn"))
        for name, text in self._filled(page.row):
            self._facts.add(column(label(name, "label"), paragraph(text), gap=1))

    def _filled(self, line: ReferralRow) -> Iterator[tuple[str, str]]:
        for name in _SHOWN:
            field = fields_of(Referral)[name]
            text = field.show(getattr(line.referral, name), self._say) if name != "area" else self._area(line)
            if text:
                yield self._say(field.label), text

    def _area(self, line: ReferralRow) -> str:
        return self._say(line.area) if isinstance(line.area, Words) else line.area

    def _tell_parts(self, page: ReferralPage) -> None:
        clear(self._part_lines)
        for part in page.parts:
            self._part_lines.addWidget(label(self._say(part.title), "label"))
            told = [f"{line.label}: {self._hidden(part.key, line.text)}" for line in part.lines]
            self._part_lines.addWidget(paragraph("\n".join(told) or self._say(EMPTY), "" if told else "soft"))
        if not page.parts:
            self._part_lines.addWidget(paragraph(self._say(NO_PART), "soft"))

    def _hidden(self, key: str, text: str) -> str:
        return DOTS if self._house.names_hidden and key in ("identity", "contact") else text

    def _tell_steps(self, page: ReferralPage) -> None:
        clear(self._step_lines)
        for step in reversed(page.steps):
            day = short_day(step.day) if step.day else ""
            spoken = step.before == step.after and step.after != "following"
            words = SPOKEN.with_(day=day) if spoken else STEP.with_(day=day, state=dict(STATES)[step.after])
            by = label(self._say(BY.with_(who=step.by)), "small")
            lines: list[QWidget] = [label(self._say(words), "label"), by]
            if step.note:
                lines.insert(1, paragraph(step.note))
            if step.digest:
                lines.append(link(self._say(OPEN), self._opening(step)))
            self._step_lines.addLayout(column(*lines, gap=1))
        if not page.steps:
            self._step_lines.addWidget(paragraph(self._say(NO_STEP), "soft"))

    def _opening(self, step: ReferralStep) -> Callable[[], object]:
        """What shows the paper that came with a step."""
        desk, day = self._house.desk, short_day(step.day) if step.day else ""
        name = self._say(CAME.with_(state=dict(STATES)[step.after], day=day))
        return lambda: self._house.work(
            lambda progress: referral_lists.paper(desk, step.id), lambda pdf: self._show(pdf, name)
        )

    def _show(self, pdf: bytes, name: str) -> None:
        try:
            self._paper.show_pdf(pdf, name)
        except pypdfium2.PdfiumError:
            self._house.messages.tell(DAMAGED, "bad")

    def _move(self, to: str) -> None:
        self._do(lambda desk, key, *said: referrals.move(desk, key, to, *said), DONE)

    def _speak(self, answered: bool) -> None:
        self._do(
            lambda desk, key, *said: referrals.write_word(desk, key, *said, answered=answered), WRITTEN
        )

    def _do(self, act: Callable[..., Referral], told: Words) -> None:
        """Do it; what is wrong is told, and what was written stays in the box."""
        try:
            day, note = self.acts.said
        except ValueError as wrong:
            self.acts.day.show_problem(wrong.args[0])
            return
        if self.page is None:
            return
        desk, key, paper = self._house.desk, self.page.row.referral.id, self.acts.paper

        def done(referral: Referral) -> None:
            self._house.messages.tell(told.with_(state=dict(STATES)[referral.state]))
            self._house.changed.emit(Changes(frozenset({Referral, ReferralStep, Approval})))

        if paper:
            self._house.work(lambda progress: act(desk, key, note, day, paper), done)
        else:
            self._house.attempt(lambda: act(desk, key, note, day), done)

    def _on(self) -> None:
        if self.page:
            self.edit.emit(self.page.row.referral.id)

    def _to_child(self) -> None:
        if self.page:
            self._house.go("student", self.page.row.student.id)

    def _papers(self) -> list[Entry]:
        if self.page is None:
            return []
        one, child = self.page.row.referral, self.page.row.student
        choice = Choice(child=child.id, record=one.id)
        return [
            (self._say(form_title(form)), "print", self._looking(form, choice, child.number))
            for form in _PAPERS[one.kind] if has_form(form)
        ]

    def _looking(self, form: str, choice: Choice, number: str) -> Callable[[], object]:
        return lambda: self._paper.look_at(form, choice, number)
