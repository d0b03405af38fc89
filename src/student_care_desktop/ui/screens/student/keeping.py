"""The cards of what is kept beside the record: the register of consent, papers and pictures."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QWidget

from student_care_desktop.domain.learning import Consent
from student_care_desktop.domain.students import Attachment
from student_care_desktop.domain.words import Say, mark
from student_care_desktop.services.attachments import PDF
from student_care_desktop.services.dossiers import Dossier
from student_care_desktop.ui.facts import Lines, Veiled, fact_table
from student_care_desktop.ui.furniture import (
    Badge,
    Card,
    Elided,
    button,
    heading,
    label,
    link,
    paragraph,
    row,
)
from student_care_desktop.ui.screens.student.cards import EDIT, Look
from student_care_desktop.ui.screens.student.telling import shown

__all__ = ["consents_card", "papers_card"]

CONSENTS = mark("Student page", "Consent")
PAPERS = mark("Student page", "Papers and pictures")
NO_CONSENT = mark("Student page", "Nothing was agreed to yet.")
NO_PAPERS = mark("Student page", "No paper is kept yet.")
CONSENT_HEADS = (
    mark("Student page", "Agrees to"), mark("Student page", "Given by"), mark("Student page", "On"),
    mark("Student page", "Paper"), mark("Student page", "State"),
)
STANDS = mark("Student page", "Stands")
WITHDRAWN = mark("Student page", "Withdrawn {day}")
ADD = mark("Student page", "Add")
ADD_NAME = mark("Student page", "Add a paper or picture")
LOOK_AT = mark("Student page", "Look at {caption}")
TAKE_OUT = mark("Student page", "Take {caption} out")
KINDS = {True: mark("Student page", "PDF, {size}"), False: mark("Student page", "Picture, {size}")}


def consents_card(dossier: Dossier, look: Look) -> Card:
    """What was agreed to, by whom, since when, where the paper is, and whether it stands."""
    card, say = look.card(CONSENTS, "consents"), look.say
    consents = dossier.sheaf.consents
    if not consents:
        card.add(paragraph(say(NO_CONSENT), "soft"))
        return card
    heads = [say(words) for words in CONSENT_HEADS]
    rows = [_consent(one, look) for one in reversed(consents)]
    card.add(fact_table(Lines(heads=heads, rows=rows, wide=(0, 1, 3))))
    return card


def _consent(one: Consent, look: Look) -> Sequence[str | QWidget]:
    giver = Veiled(one.given_by) if look.hidden and one.given_by else Elided(one.given_by or "–")
    day = shown(one, "day", look.say) or "–"
    scope = Elided(shown(one, "scope", look.say) or "–")
    return scope, giver, day, Elided(one.paper or "–"), _state(one, look.say)


def _state(one: Consent, say: Say) -> QWidget:
    if one.withdrawn is None:
        return Badge(say(STANDS), "good")
    return Badge(say(WITHDRAWN.with_(day=shown(one, "withdrawn", say))), "warn")


def papers_card(dossier: Dossier, look: Look) -> Card:
    """Scans and pictures of papers: looked at, added, taken out."""
    card, say, papers = Card(), look.say, dossier.sheaf.attachments
    card.add(row(heading(say(PAPERS)), None, *_ways(look, some=bool(papers)), gap=12))
    for one in papers:
        card.add(_paper(one, look))
    if not papers:
        card.add(paragraph(say(NO_PAPERS), "soft"))
    return card


def _ways(look: Look, *, some: bool) -> list[QWidget]:
    """To name the papers and to add one, for whoever writes the record."""
    say, edit = look.say, look.acts.edit
    if edit is None or not look.acts.keeps_papers:
        return []
    more = link(say(ADD), look.acts.add_paper)
    more.setAccessibleName(say(ADD_NAME))
    names = link(say(EDIT), partial(edit, "attachments"))
    names.setAccessibleName(f"{say(EDIT)} {say(PAPERS)}")
    return [names, more] if some else [more]


def _paper(one: Attachment, look: Look) -> QWidget:
    say, acts = look.say, look.acts
    told = Veiled(one.caption) if look.hidden else link(one.caption, partial(acts.look_at_paper, one))
    told.setAccessibleName(say(LOOK_AT.with_(caption="" if look.hidden else one.caption)))
    size = say(KINDS[one.media == PDF].with_(size=_size(one.size)))
    away = button("", partial(acts.remove_paper, one), kind="quiet", picture="remove")
    away.setAccessibleName(say(TAKE_OUT.with_(caption="" if look.hidden else one.caption)))
    away.setToolTip(away.accessibleName())
    if not acts.keeps_papers:
        away.hide()
    made = QWidget()
    made.setLayout(row(told, None, label(size, "small"), away))
    return made


def _size(count: int) -> str:
    """120 KB, 1.2 MB"""
    return f"{count / 1_000_000:.1f} MB" if count >= 1_000_000 else f"{max(count // 1000, 1)} KB"
