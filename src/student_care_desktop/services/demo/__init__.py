"""The demonstration school: believable, invented from end to end, the same for the same seed."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable
from dataclasses import replace
from functools import partial
from pathlib import Path

from student_care_desktop.domain.errors import CareError
from student_care_desktop.domain.records import Record
from student_care_desktop.domain.words import Say, Words, mark
from student_care_desktop.services import access, doors
from student_care_desktop.services.demo import (
    bodies,
    cases,
    children,
    class_life,
    classes,
    conduct,
    consents,
    counsel,
    evidence,
    families,
    homes,
    papers,
    past_screens,
    people,
    pictures,
    promotion,
    referrals,
    screens,
    strategy_1,
    strategy_2,
    strategy_3,
    strategy_4,
    strategy_6,
    strategy_7,
    terms,
    visits,
    voices,
    welfare,
)
from student_care_desktop.services.demo.cast import DAY, YEAR, Cast
from student_care_desktop.services.desk import Clock, Desk
from student_care_desktop.services.sealing import sealed
from student_care_desktop.storage.units import Writing

__all__ = ["DAY", "MOST", "PASSPHRASE", "build"]

PASSPHRASE = "demo"  # noqa: S105 - everybody may open the demonstration
MOST = 20_000
"""Children in one school, at most."""

TOO_MANY = mark("Demo", "A demonstration school has 0 to {most} children, not {count}. Nothing was made.")
SCHOOL = mark("Why", "Build the demonstration school: classes and staff")
PEOPLE = mark("Why", "Build the demonstration school: children and families")
BODIES = mark("Why", "Build the demonstration school: health and what families live on")
GIFTS = mark("Why", "Build the demonstration school: talents and scholarships")
TERMS = mark("Why", "Build the demonstration school: consent, marks and attendance")
VISITS = mark("Why", "Build the demonstration school: home visits")
SHEETS = mark("Why", "Build the demonstration school: answer sheets")
CASES = mark("Why", "Build the demonstration school: care cases")
COUNSEL = mark("Why", "Build the demonstration school: counselling, protection and conferences")
CONDUCT = mark("Why", "Build the demonstration school: behaviour and views")
PROMOTION = mark("Why", "Build the demonstration school: activities, talks and plans")
SCREENINGS = mark("Why", "Build the demonstration school: screening")
PAST_SCREENINGS = mark("Why", "Build the demonstration school: screening of last year")
STAGE_1 = mark("Why", "Build the demonstration school: direction and strategy")
EVIDENCE = mark("Why", "Build the demonstration school: evidence")
STAGE_2 = mark("Why", "Build the demonstration school: standards linked to other systems")
STAGE_3 = mark("Why", "Build the demonstration school: standards and indicators with those concerned")
STAGE_4 = mark("Why", "Build the demonstration school: the plan of the year")
STAGE_6 = mark("Why", "Build the demonstration school: supervision and morale")
STAGE_7 = mark("Why", "Build the demonstration school: evaluation and publicity")
CLASS_LIFE = mark("Why", "Build the demonstration school: homerooms and parents' meetings")

REFERRALS = mark("Why", "Build the demonstration school: referrals")

Generator = Callable[[Cast], Iterable[Record]]

CHAPTERS: tuple[tuple[Words, tuple[Generator, ...]], ...] = (
    (SCHOOL, (classes.past_year, classes.classrooms, classes.staff, classes.advisers)),
    (
        PEOPLE,
        (
            homes.households, children.students, pictures.attachments, children.guardians,
            classes.enrollments,
        ),
    ),
    (BODIES, (bodies.measurements, welfare.healths, welfare.economies)),
    (GIFTS, (welfare.talents, welfare.scholarships)),
    (TERMS, (consents.consents, terms.term_reports)),
    (VISITS, (visits.visits, voices.past_voices)),
    (SHEETS, (papers.sheets, papers.past_sheets)),
)
"""The change sets in which the school is written, and who makes their records."""

LATER: tuple[tuple[Words, Callable[[Cast, Writing], Iterable[Record]]], ...] = (
    (SCREENINGS, screens.screenings),
    (PROMOTION, promotion.promotion),
    (CASES, cases.cases),
    (COUNSEL, counsel.counsel),
    (REFERRALS, referrals.referrals),
    (CONDUCT, conduct.conduct),
    (CLASS_LIFE, class_life.class_life),
    (PAST_SCREENINGS, past_screens.past_screenings),
    (STAGE_1, strategy_1.stage_1),
    (STAGE_2, strategy_2.stage_2),
    (STAGE_3, strategy_3.stage_3),
    (STAGE_4, strategy_4.stage_4),
    (EVIDENCE, evidence.evidence),
    (STAGE_6, strategy_6.stage_6),
    (STAGE_7, strategy_7.stage_7),
)
"""What is made from what stands there already, in this order."""


def build(folder: Path, students: int = 480, seed: int = 1, *, now: Clock, say: Say) -> Desk:
    """A new school in ``folder`` with ``students`` children in 2568; it opens with ``PASSPHRASE``.

    All of it is written on the 24th of November 2568, at the time of ``now``; the desk that comes back
    has the clock of the caller.  CareError if there are more children than ``MOST``, or a school is there.
    """
    if not 0 <= students <= MOST:
        raise CareError(TOO_MANY.with_(most=MOST, count=students))
    cast = families.gather(students, seed)
    ids = cast.dice("year", YEAR).id
    desk, _ = doors.set_up(folder, PASSPHRASE, classes.school(cast), _on_the_day(now), say, ids)
    try:
        _write(desk, cast)
    except BaseException:
        desk.close()
        raise
    desk.now = now
    return desk


def _on_the_day(now: Clock) -> Clock:
    return lambda: dt.datetime.combine(DAY, now().timetz())


def _write(desk: Desk, cast: Cast) -> None:
    cast = replace(
        cast, pictures=pictures.hang(desk, cast), houses=pictures.house_builder(desk),
        seal=partial(sealed, desk, ""),
    )
    for why, generators in CHAPTERS:
        with access.changing(desk, why) as unit:
            for generator in generators:
                unit.add_all(generator(cast))
    for why, generate in LATER:
        with access.changing(desk, why) as unit:
            unit.add_all(generate(cast, unit))
    people.settle(desk, cast, PASSPHRASE)
