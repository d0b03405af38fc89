"""Step 5, Refer: to whom, why, what goes out with it, who agreed, the signature, the paper."""

from __future__ import annotations

from student_care_desktop.domain.flow import Answers, Flow, Kind, Page, Signed
from student_care_desktop.domain.referral_moves import NO_AGENCY, NO_PROBLEM, NO_RECEIVER, NOTHING_ASKED
from student_care_desktop.domain.referrals import Referral
from student_care_desktop.domain.words import Words, mark

__all__ = ["CARE_5", "FIELDS", "refused"]

NOT_SIGNED = mark("Refer", "Read it once more and tick the box.")
NO_ANSWER = mark("Refer", "Write whether the guardian agrees. Nothing is sent before that.")
NO_LAW = mark("Refer", "Write why the law does not ask for consent.")

FIELDS = {
    "where": ("case_id", "kind", "receiver", "receiver_name", "agency_id", "area", "urgency"),
    "what": ("problem", "since", "helped", "asked"),
    "parts": ("chosen",),
    "details": ("diagnosis", "documents", "carrier", "companion", "travel", "appointment"),
    "consent": ("consent", "consent_day", "law_note"),
}
"""Which fields of the referral stand on which page."""


def _said(answers: Answers, page: str) -> Referral:
    found = answers.get(page)
    return found if isinstance(found, Referral) else Referral()


def _outside(answers: Answers) -> bool:
    return _said(answers, "where").kind == "external"


def refused(answers: Answers) -> bool:
    """Whether the parents do not agree, so that it goes nowhere."""
    return _outside(answers) and _said(answers, "consent").consent == "refused"


def _nowhere(answers: Answers) -> Words | None:
    where = _said(answers, "where")
    if where.kind == "external":
        return None if where.agency_id else NO_AGENCY
    return None if where.receiver else NO_RECEIVER


def _nothing(answers: Answers) -> Words | None:
    what = _said(answers, "what")
    if not what.problem.strip():
        return NO_PROBLEM
    return None if what.asked.strip() else NOTHING_ASKED


def _no_consent(answers: Answers) -> Words | None:
    found = _said(answers, "consent")
    if not found.consent:
        return NO_ANSWER
    return NO_LAW if found.consent == "law" and not found.law_note.strip() else None


def _not_signed(answers: Answers) -> Words | None:
    signed = answers.get("sign")
    return None if isinstance(signed, Signed) and signed.agreed else NOT_SIGNED


CARE_5 = Flow(
    key="care_5",
    title=mark("Refer", "Step 5 · Referral"),
    pages=(
        Page(
            key="people", kind=Kind.PEOPLE, step=mark("Refer", "Choose the child"),
            title=mark("Refer", "Which child do you refer?"),
            why=mark("Refer", "One child at a time: each referral names one child and nobody else."),
            go_on=mark("Refer", "Begin"),
        ),
        Page(
            key="where", kind=Kind.FORM, step=mark("Refer", "To whom"),
            title=mark("Refer", "Inside or outside, and to whom"),
            why=mark("Refer", "Inside it goes at once. Outside it needs consent and the principal."),
            wrong=_nowhere,
        ),
        Page(
            key="what", kind=Kind.FORM, step=mark("Refer", "Problem and request"),
            title=mark("Refer", "What was seen, and what is asked"),
            why=mark("Refer", "Write what you saw and heard, not what you think it is."),
            record=Referral, fields=FIELDS["what"], wrong=_nothing,
        ),
        Page(
            key="parts", kind=Kind.MATRIX, step=mark("Refer", "What goes out"),
            title=mark("Refer", "Which parts of the record go with it"),
            why=mark("Refer", "Name, class and age always go. Choose only what the receiver needs to help."),
        ),
        Page(
            key="details", kind=Kind.FORM, step=mark("Refer", "Documents and travel"),
            title=mark("Refer", "Documents, who goes with the child, appointment"),
            why=mark("Refer", "What is not known yet may stay empty and be written by hand later."),
            record=Referral, fields=FIELDS["details"], when=_outside,
        ),
        Page(
            key="consent", kind=Kind.FORM, step=mark("Refer", "Consent"),
            title=mark("Refer", "Does the guardian agree?"),
            why=mark("Refer", "Where they may have hurt the child, the law asks to report without them."),
            record=Referral, fields=FIELDS["consent"], wrong=_no_consent, when=_outside,
        ),
        Page(
            key="review", kind=Kind.FACTS, step=mark("Refer", "Look over"),
            title=mark("Refer", "Before it goes out"),
            why=mark("Refer", "This is what the receiver will read."),
        ),
        Page(
            key="sign", kind=Kind.SIGN, step=mark("Refer", "Sign and send"),
            title=mark("Refer", "Sign and send"),
            why=mark("Refer", "From here its words stay as they are, and every step has its day."),
            record=Referral, fields=("sender", "day"), go_on=mark("Refer", "Send"), wrong=_not_signed,
        ),
        Page(
            key="print", kind=Kind.PRINT, step=mark("Refer", "Print"),
            title=mark("Refer", "The papers"),
            why=mark("Refer", "Print them now, or later from the page of the referral."),
            go_on=mark("Refer", "Done"), sealed=True,
        ),
    ),
)
"""``parts`` is answered by the chosen keys, ``sign`` by Signed, the pages that write by a Referral."""
