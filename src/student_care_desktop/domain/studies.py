"""The chapters of a case study, and what its pages begin with."""

from __future__ import annotations

from dataclasses import dataclass

from student_care_desktop.domain.words import Words, mark

__all__ = ["CHAPTERS", "Chapter", "Start", "chapter"]


@dataclass(frozen=True, slots=True)
class Chapter:
    """One page of the study: its title, and in one line why it is asked."""

    key: str
    title: Words
    why: Words


@dataclass(frozen=True, slots=True)
class Start:
    """What the records tell for a chapter: the text a page begins with, and where each part comes from."""

    text: str = ""
    sources: tuple[Words, ...] = ()


CHAPTERS = (
    Chapter("reason", mark("Study", "Why this child is studied"),
            mark("Study", "What was noticed first, by whom, and what is to be understood.")),
    Chapter("personal", mark("Study", "The child"),
            mark("Study", "Who the child is: age, class, looks, manner, what the child is good at.")),
    Chapter("birth", mark("Study", "Birth and growing up"),
            mark("Study", "Pregnancy, birth, first steps and words: ask mother or who raised the child.")),
    Chapter("health", mark("Study", "Health"),
            mark("Study", "Illness, treatment, sleep, food, seeing and hearing.")),
    Chapter("family", mark("Study", "Family"),
            mark("Study", "Who belongs to it, how they live together; the picture is of the record.")),
    Chapter("education", mark("Study", "Schooling"),
            mark("Study", "Schools, marks, attendance, what goes well and what does not.")),
    Chapter("social", mark("Study", "Friends and society"),
            mark("Study", "Friends, role among them, free time, places and groups outside school.")),
    Chapter("economy", mark("Study", "What the family lives on"),
            mark("Study", "Income, work, debts, help received, the child's own work.")),
    Chapter("tools", mark("Study", "How and when it was found out"),
            mark("Study", "Interviews, observation, sociogram, home visits, tests: each with its day.")),
    Chapter("findings", mark("Study", "What was found, area by area"),
            mark("Study", "Facts only, each with where it was seen; no judgement yet.")),
    Chapter("diagnosis", mark("Study", "The problem and its causes"),
            mark("Study", "What the facts mean together: child, home, school, friends, community.")),
    Chapter("prediction", mark("Study", "What is to be expected"),
            mark("Study", "What happens if nothing is done, and what with help.")),
    Chapter("plan", mark("Study", "Plan of help"),
            mark("Study", "What is done, by whom, by when; what protects the child is used.")),
    Chapter("result", mark("Study", "What came of it"),
            mark("Study", "What changed, measured by the same means as at the start.")),
    Chapter("suggestions", mark("Study", "Suggestions"),
            mark("Study", "For those who go on caring for the child.")),
    Chapter("sources", mark("Study", "Sources"),
            mark("Study", "Records and people that were asked, with the day.")),
)
"""In the order of the paper."""


def chapter(key: str) -> Chapter:
    """The chapter with this key."""
    return next(one for one in CHAPTERS if one.key == key)
