"""The page as it is read: the head with photo and name, the cards, the growth and the history beside."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QLayout, QWidget

from student_care_desktop.domain.fields import fields_of
from student_care_desktop.domain.homes import address
from student_care_desktop.domain.lists import STATUSES
from student_care_desktop.domain.papers import StudentFacts
from student_care_desktop.domain.students import Guardian, Student
from student_care_desktop.domain.words import mark
from student_care_desktop.services.dossiers import Dossier
from student_care_desktop.services.history import Touch
from student_care_desktop.services.screening import ScreenRow
from student_care_desktop.ui.facts import Fact, fact_grid, private_label
from student_care_desktop.ui.furniture import Badge, Card, column, label, link, paragraph, row
from student_care_desktop.ui.screens.student.cards import (
    Look,
    contact_card,
    family_card,
    history_card,
    identity_card,
    study_card,
    years_card,
)
from student_care_desktop.ui.screens.student.caring import health_card, marks_card, talents_card
from student_care_desktop.ui.screens.student.growth import growth_card
from student_care_desktop.ui.screens.student.keeping import consents_card, papers_card
from student_care_desktop.ui.screens.student.living import (
    economy_card,
    members_card,
    scholarships_card,
    siblings_card,
)
from student_care_desktop.ui.screens.student.masked import MaskedId
from student_care_desktop.ui.screens.student.photo import PhotoFrame
from student_care_desktop.ui.screens.student.results import results_card
from student_care_desktop.ui.screens.student.screened import screening_badge, screening_card
from student_care_desktop.ui.screens.student.story import StoryCard
from student_care_desktop.ui.screens.student.telling import called, joined, place, shown, title_due, way
from student_care_desktop.ui.theme import icon

__all__ = ["Page"]

GUARDIAN = mark("Student page", "Guardian")
PHONE = mark("Student page", "Phone")
LIVES = mark("Student page", "Lives with")
ADDRESS = mark("Student page", "Address")
WAY = mark("Student page", "To school")
MEND_TITLE = mark("Student page", "Look at the title")
_GAP = 14
_VEILED = "X-XXXX-XXXXX-XX-X"
"""As long as a number that is veiled."""


class Page(QWidget):
    """Everything there is of a child, as it is read: at the left in the order of the printed record.

    What lies below the edge of the screen is built in the next turn, so that turning pages stays quick.
    """

    def __init__(
        self, facts: StudentFacts, dossier: Dossier, touches: Sequence[Touch], look: Look,
        rounds: Sequence[ScreenRow] | None = (),
    ) -> None:
        super().__init__()
        self._facts, self._dossier, self._look, self._rounds = facts, dossier, look, rounds
        self._left = column(*self._upper(), gap=_GAP)
        self._story = StoryCard(look) if look.acts.story else None
        beside: list[QWidget] = [self._story] if self._story else []
        beside.append(growth_card(dossier, look))
        beside += [siblings_card(dossier, look)] if dossier.siblings else []
        right = column(*beside, papers_card(dossier, look), history_card(touches, look), None, gap=_GAP)
        self._left.addStretch(1)
        whole = row(self._left, right, gap=16)
        whole.setStretch(0, 17)
        whole.setStretch(1, 10)
        whole.setContentsMargins(0, 0, 4, 4)
        self.setLayout(whole)
        QTimer.singleShot(0, self, self._finish)

    def _upper(self) -> Iterator[QWidget | QLayout]:
        facts, look = self._facts, self._look
        yield _head(facts, look, self._rounds)
        due = title_due(facts.student, facts.today, look.say)
        if due and not look.hidden and look.acts.edit:
            yield _hint(look.say(due), look.acts.edit, look)
        if facts.enrollment and self._rounds is not None:
            yield screening_card(self._rounds, look)
        who = column(identity_card(facts, look), study_card(facts, look), gap=_GAP)
        who.setStretch(0, 1)
        yield _pair(who, contact_card(facts, look))
        yield family_card(facts, look)

    def _finish(self) -> None:
        """Put the rest below, before the stretch; then what happened."""
        for thing in self._lower():
            place = self._left.count() - 1
            if isinstance(thing, QWidget):
                self._left.insertWidget(place, thing)
            else:
                self._left.insertLayout(place, thing)
        if self._story and self._look.acts.story:
            self._story.fill(self._look.acts.story())

    def _lower(self) -> Iterator[QWidget | QLayout]:
        facts, dossier, look = self._facts, self._dossier, self._look
        yield members_card(dossier, look)
        yield _pair(economy_card(dossier, look), scholarships_card(dossier, look))
        yield health_card(dossier, look)
        yield marks_card(dossier, look)
        if look.acts.results:
            yield results_card(look.acts.results(), look)
        yield talents_card(dossier, look)
        yield years_card(facts, look)
        yield consents_card(dossier, look)


def _pair(one: QWidget | QLayout, other: QWidget | QLayout) -> QHBoxLayout:
    both = row(one, other, gap=_GAP)
    both.setStretch(0, 1)
    both.setStretch(1, 1)
    return both


def _head(facts: StudentFacts, look: Look, rounds: Sequence[ScreenRow] | None) -> Card:
    child, say, acts = facts.student, look.say, look.acts
    card = Card()
    jpeg = None if look.hidden else facts.photo
    photo = PhotoFrame(jpeg, say, acts.choose_photo, acts.take_photo)
    photo.setEnabled(acts.keeps_papers)
    nickname = [private_label(child.nickname, "soft", look.hidden)] if child.nickname else []
    told_name = private_label(child.name, "title", look.hidden, 21)
    name = row(told_name, *nickname, None, *_badge(facts, look, rounds), gap=10)
    told = column(name, label(place(facts, say), "soft"), _essentials(facts, look), gap=6)
    card.add(row(column(photo, None), told, gap=14))
    return card


def _badge(facts: StudentFacts, look: Look, rounds: Sequence[ScreenRow] | None) -> list[QWidget]:
    """The group of the child, for who may know it, or how the year ended for one who no longer studies."""
    here = facts.enrollment
    if here is None:
        return []
    if here.status == "studying":
        return [] if rounds is None else [screening_badge(rounds, look)]
    return [Badge(look.say(dict(STATUSES)[here.status]), "quiet")]


def _essentials(facts: StudentFacts, look: Look) -> QWidget:
    """What is looked for first: number, home, way; whom to call."""
    child, say = facts.student, look.say
    shown_id = child.national_id and not look.hidden
    number = Fact(
        name=say(fields_of(Student)["national_id"].label), private=True,
        text="" if shown_id else child.national_id and _VEILED,
        widget=MaskedId(child.national_id, say) if shown_id else None,
    )
    home = Fact(name=say(ADDRESS), text=address(facts.household, say), private=True)
    person = _to_call(facts)
    lives = joined([shown(child, "lives_with", say), shown(child, "parents_status", say)])
    sides = (
        [number, home, Fact(name=say(WAY), text=way(facts.household, say))],
        [
            Fact(name=say(GUARDIAN), text=called(person, say), private=True),
            Fact(name=say(PHONE), text=person.phone if person else "", private=True),
            Fact(name=say(LIVES), text=lives),
        ],
    )
    made = QWidget()
    inner = row(*(fact_grid(side, look.hidden, names=78) for side in sides), gap=10)
    inner.setStretch(0, 1)
    inner.setStretch(1, 1)
    inner.setContentsMargins(0, 4, 0, 0)
    made.setLayout(inner)
    return made


def _to_call(facts: StudentFacts) -> Guardian | None:
    """The guardian, else whoever of the parents has a phone."""
    order = {"guardian": 0, "mother": 1, "father": 2}
    people = sorted(facts.guardians, key=lambda one: (not one.name, not one.phone, order[one.role]))
    return people[0] if people else None


def _hint(text: str, mend_it: Callable[[str], object], look: Look) -> Card:
    card = Card(margin=10, tone="warn")
    picture = label()
    picture.setPixmap(icon("info", "warn").pixmap(20, 20))
    mend = link(look.say(MEND_TITLE), lambda: mend_it("identity"))
    line = row(picture, paragraph(text), mend, gap=10)
    line.setStretch(1, 1)
    line.setAlignment(Qt.AlignmentFlag.AlignVCenter)
    card.add(line)
    return card
