"""The wizard of step 5 for one child: each page that is left is kept, the last one sends it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from student_care_desktop.catalog.flows.care_5 import CARE_5, FIELDS
from student_care_desktop.domain.flow import Page, Signed, Walk
from student_care_desktop.domain.papers import ClassRow
from student_care_desktop.domain.referrals import Approval, Referral, ReferralStep
from student_care_desktop.domain.words import Words, mark
from student_care_desktop.services import agencies, record_parts, referrals
from student_care_desktop.ui.house import Changes, House
from student_care_desktop.ui.screens.refer.parts import PartsPage
from student_care_desktop.ui.screens.refer.review import documents_of, figures_of
from student_care_desktop.ui.screens.refer.where import WherePage
from student_care_desktop.ui.veiled import DOTS
from student_care_desktop.ui.wizards import PageView, Wizard
from student_care_desktop.ui.wizards.documents import PrintPage
from student_care_desktop.ui.wizards.facts import FactsPage
from student_care_desktop.ui.wizards.page import FormPage
from student_care_desktop.ui.wizards.sign import SignPage

__all__ = ["Writing"]

WHO = mark("Refer", "{name} · {class_name}")
KEPT = mark("Refer", "Kept as a draft at {time}. A power cut loses nothing.")
SEND = mark("Refer", "I have read it, and send it to {place}")
LAY = mark("Refer", "I have read it, and lay it before the principal")
CLOSE = mark("Refer", "The parents do not agree: keep it and close it")
BY_HAND = mark("Refer", "The signatures themselves are written on the printed papers.")
_PLAIN = ("what", "details", "consent")


class Writing:
    """One referral on the desk, new or mended; ``wizard`` is what stands on the screen."""

    def __init__(
        self, house: House, child: ClassRow, referral: Referral, to_agencies: Callable[[], object]
    ) -> None:
        self._house, self._child, self.referral = house, child, referral
        self._to_agencies, self._stored = to_agencies, bool(referral.number)
        say = house.say
        name = DOTS if house.names_hidden else child.student.name
        subject = say(WHO.with_(name=name, class_name=child.class_name))
        self.wizard = Wizard(self._walk(), self._views(), say, subject, self._told, self.leaving)

    def _walk(self) -> Walk:
        return CARE_5.walk({"people": (self._child.enrollment.id,), **self._answers()}, "where")

    def _answers(self) -> dict[str, Any]:
        """A draft that is gone on with is answered already; a new one is not."""
        if not self._stored:
            return {}
        pages = ("where", *_PLAIN)
        return {**dict.fromkeys(pages, self.referral), "parts": self.referral.chosen, "review": True}

    def _views(self) -> Mapping[str, Callable[[], PageView]]:
        house, say = self._house, self._house.say
        pages = {page.key: page for page in CARE_5.pages}
        choosable = record_parts.choosable(house.desk)
        return {
            "people": lambda: FactsPage(lambda answers: []),
            "where": lambda: WherePage(house, lambda: self.referral, self._to_agencies),
            **{key: self._plain(pages[key]) for key in _PLAIN},
            "parts": lambda: PartsPage(say, choosable, lambda: self.referral.chosen),
            "review": lambda: FactsPage(lambda answers: figures_of(self.referral, self._agency(), say)),
            "sign": lambda: _Signing(pages["sign"], self),
            "print": lambda: PrintPage(house, lambda answers: documents_of(
                self.referral, self._child.student.id, self._child.student.number
            )),
        }

    def _plain(self, page: Page) -> Callable[[], PageView]:
        def make() -> PageView:
            return _Now(page, self)

        return make

    @property
    def house(self) -> House:
        """The house in which it is written."""
        return self._house

    @property
    def agreeing(self) -> Words:
        """What the box of the last page says."""
        if self.referral.consent == "refused" and self.referral.kind == "external":
            return CLOSE
        if self.referral.kind == "external":
            return LAY
        from student_care_desktop.domain.referrals import INSIDE

        return SEND.with_(place=dict(INSIDE).get(self.referral.receiver, ""))

    def _agency(self) -> Any:
        known = {one.id: one for one in agencies.agencies(self._house.desk)}
        return known.get(self.referral.agency_id)

    def _told(self, walk: Walk) -> Words | None:
        if not self._stored or walk.at == "print":
            return None
        return KEPT.with_(time=f"{self._house.desk.now():%H:%M}")

    def leaving(self, walk: Walk) -> bool:
        """Keep what the page says; False where it cannot be kept, and that is told."""
        page, answer = walk.at, walk.answers.get(walk.at)
        if page == "sign":
            return self._sign(answer)
        if page not in FIELDS or self.referral.state not in referrals.OPEN_TO_WRITE:
            return True
        new = self._with(page, answer)
        if new == self.referral and self._stored:
            return True
        return self._house.attempt(lambda: referrals.keep(self._house.desk, new), self._kept)

    def _with(self, page: str, answer: Any) -> Referral:
        """The referral with what this page says; a case that is chosen fills what is still empty."""
        if page == "parts":
            return replace(self.referral, chosen=tuple(answer))
        new = replace(self.referral, **{name: getattr(answer, name) for name in FIELDS[page]})
        if page == "where" and new.case_id and new.case_id != self.referral.case_id:
            known = referrals.draft(self._house.desk, new.enrollment_id, new.case_id)
            for name in ("area", "problem", "since", "helped"):
                if not getattr(new, name):
                    new = replace(new, **{name: getattr(known, name)})
        return new

    def _kept(self, referral: Referral) -> None:
        self.referral, self._stored = referral, True
        self._house.changed.emit(Changes(frozenset({Referral})))

    def _sign(self, answer: Any) -> bool:
        if not isinstance(answer, Signed):
            return True
        desk, record = self._house.desk, answer.record
        signed = replace(self.referral, sender=record.sender, day=record.day)

        def act() -> Referral:
            kept = referrals.keep(desk, signed) if signed != self.referral else signed
            return referrals.move(desk, kept.id, self._first, day=kept.day) if answer.agreed else kept

        return self._house.attempt(act, self._sent)

    @property
    def _first(self) -> str:
        """The state it goes into when it is signed."""
        if self.referral.kind == "internal":
            return "sent"
        return "no_consent" if self.referral.consent == "refused" else "waiting"

    def _sent(self, referral: Referral) -> None:
        self.referral = referral
        self._house.changed.emit(Changes(frozenset({Referral, ReferralStep, Approval})))


class _Now(FormPage):
    """A plain page that shows the referral as it stands, also when another page has filled it."""

    def __init__(self, page: Page, work: Writing) -> None:
        super().__init__(page, work.house.say)
        self._work, self._page_key = work, page.key

    def enter(self, answers: Mapping[str, Any]) -> None:
        self.form.load(self._work.referral)


class _Signing(SignPage):
    """Who signs and when; the box says what sending means for this one."""

    def __init__(self, page: Page, work: Writing) -> None:
        super().__init__(page, work.house.say, work.agreeing, BY_HAND)
        self._work = work

    def enter(self, answers: Mapping[str, Any]) -> None:
        now = self._work.referral
        super().enter({self._key: Signed(replace(now, day=now.day or self._work.house.desk.today))})
        self.agree.setText(self._work.house.say(self._work.agreeing))
