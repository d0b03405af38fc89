"""The two children above the table."""

from __future__ import annotations

from student_care_desktop.domain.students import Student
from student_care_desktop.domain.thai import show_day
from student_care_desktop.domain.words import Say, Words, mark
from student_care_desktop.ui.facts import private_label
from student_care_desktop.ui.furniture import Card, label

__all__ = ["head_card"]

STAYS = mark("Merging", "Left: this record stays")
COMES = mark("Merging", "Right: comes over, then its record is taken out")
ABOUT = mark("Merging", "number {number} · {class_name} · born {day}")


def head_card(words: Words, child: Student, class_name: str, say: Say, hidden: bool) -> Card:
    """Who stands on a side."""
    card = Card(margin=12)
    day = show_day(child.birthday) if child.birthday else "–"
    about = ABOUT.with_(number=child.number or "–", class_name=class_name or "–", day=day)
    name = private_label(child.name, "heading", hidden, 15)
    card.add(label(say(words), "small"), name, label(say(about), "soft"))
    card.body.setSpacing(2)
    return card
