"""What the receiver will read, before it is sent; and which papers there are afterwards."""

from __future__ import annotations

from collections.abc import Iterator

from student_care_desktop.domain.fields import fields_of
from student_care_desktop.domain.papers import Choice
from student_care_desktop.domain.record_parts import RESTRICTED_PARTS, TITLES, left_out
from student_care_desktop.domain.referrals import INSIDE, Agency, Referral
from student_care_desktop.domain.words import Say, Words, mark
from student_care_desktop.ui.wizards.documents import Document
from student_care_desktop.ui.wizards.facts import Figure

__all__ = ["documents_of", "figures_of"]

TO = mark("Refer", "It goes to")
PROBLEM = mark("Refer", "Problem and what was seen")
ASKED = mark("Refer", "What is asked")
PARTS = mark("Refer", "Parts of the record that go out")
ONLY = mark("Refer", "Name, class and age only")
GO = mark("Refer", "{count} parts")
LEFT = mark("Refer", "{count} parts stay here")
CONSENT = mark("Refer", "Consent of the guardian")
INSIDE_FREE = mark("Refer", "Not asked inside the school")
SECRET = mark("Refer", "Holds restricted parts: the papers are stamped as secret.")
GOES_NOWHERE = mark("Refer", "The parents do not agree: it is kept, closed, and goes nowhere.")
_FORMS = {
    "internal": ("referral-slip",),
    "external": ("referral-letter", "referral-student", "referral-consent", "referral-reply"),
}


def figures_of(referral: Referral, agency: Agency | None, say: Say) -> list[Figure]:
    """The referral in a few cards."""
    return list(_figures(referral, agency, say))


def _figures(referral: Referral, agency: Agency | None, say: Say) -> Iterator[Figure]:
    fields = fields_of(Referral)
    place: Words | str = dict(INSIDE).get(referral.receiver, "")
    if referral.kind == "external":
        place = agency.name if agency else ""
    urgency = fields["urgency"].show(referral.urgency, say)
    where = say(place) if isinstance(place, Words) else place
    told = " · ".join(part for part in (where, referral.receiver_name, urgency) if part)
    yield Figure(say(TO), "", told, "warn" if referral.urgency != "normal" else "")
    for name, heading in (("problem", PROBLEM), ("since", fields["since"].label),
                          ("helped", fields["helped"].label), ("asked", ASKED)):
        if text := getattr(referral, name):
            yield Figure(say(heading), "", _short(text))
    yield _parts(referral, say)
    yield _consent(referral, say)


def _parts(referral: Referral, say: Say) -> Figure:
    secret = bool({*referral.chosen} & {*RESTRICTED_PARTS})
    goes = say(GO.with_(count=len(referral.chosen))) if referral.chosen else say(ONLY)
    told = [", ".join(say(TITLES[key]) for key in referral.chosen)] if referral.chosen else []
    told += [say(LEFT.with_(count=len(left_out(referral.chosen))))] + [say(SECRET)] * secret
    return Figure(say(PARTS), goes, " · ".join(told), "warn" if secret else "")


def _consent(referral: Referral, say: Say) -> Figure:
    if referral.kind == "internal":
        return Figure(say(CONSENT), "", say(INSIDE_FREE))
    field = fields_of(Referral)["consent"]
    if referral.consent == "refused":
        return Figure(say(CONSENT), field.show(referral.consent, say), say(GOES_NOWHERE), "bad")
    return Figure(say(CONSENT), field.show(referral.consent, say), referral.law_note, "good")


def _short(text: str, letters: int = 400) -> str:
    return text if len(text) <= letters else f"{text[:letters]}…"


def documents_of(referral: Referral, student_id: str, number: str) -> list[Document]:
    """The papers of this referral."""
    choice = Choice(child=student_id, record=referral.id)
    return [Document(form, choice, number) for form in _FORMS[referral.kind]]
