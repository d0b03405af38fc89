"""The school's summary as a workbook: its classes, every table of figures, children only when asked for."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import chain, groupby
from typing import BinaryIO

from student_care_desktop.domain.lists import DISADVANTAGES, SEXES
from student_care_desktop.domain.papers import ClassRow, ClassSummary, SummaryFacts, Tally
from student_care_desktop.domain.small_groups import public
from student_care_desktop.domain.summaries import SECTIONS
from student_care_desktop.domain.thai import show_day
from student_care_desktop.domain.words import Say, Words, mark
from student_care_desktop.exchange.looks import Kind, Look
from student_care_desktop.exchange.pages import Column, Line, Page, Value
from student_care_desktop.exchange.tables import table_page
from student_care_desktop.exchange.writer import write_book

__all__ = ["write_public", "write_summary"]

_TITLE = mark("Summary", "Student record summary, academic year {year}")
_PUBLIC = mark("Summary", "Figures of the care system, academic year {year}, for use outside the school")
_SHEET_TITLE = mark("Summary", "{title} – {sheet}")
_PRINTED = mark("Summary", "{school} · as of {day}")
_OVERVIEW = mark("Summary", "Classes")
_DISADVANTAGE = mark("Summary", "Disadvantage")
_COMPLETENESS = mark("Summary", "Completeness")
_CHILDREN = mark("Summary", "Students")
_GRADE = mark("Summary", "Grade")
_CLASS = mark("Summary", "Class")
_ADVISERS = mark("Summary", "Advisers")
_ALL = mark("Summary", "All")
_EVERYBODY = mark("Summary", "All students")
_UNKNOWN_SEX = mark("Summary", "Sex not known")
_STUDENTS = mark("Summary", "Students (people)")
_RECORD = mark("Summary", "Record filled in (%)")
_WHOLE = mark("Summary", "All parts")
_TO_DO = mark("Summary", "To follow up (people)")
_DISADVANTAGED = mark("Summary", "Disadvantaged")
_NO_PHOTO = mark("Summary", "No photo")
_NO_ID = mark("Summary", "No national id")
_KINDS = mark("Summary", "Kind of disadvantage (people; one child may have several)")
_FILLED = mark("Summary", "Filled in")
_ASKED = mark("Summary", "Asked")
_PERCENT = mark("Summary", "%")
_HOW_FILLED = mark(
    "Summary", "A part's percentage: places filled in, out of the places that the record has for it."
)
_HOW_DISADVANTAGED = mark("Summary", "Disadvantaged: students with at least one kind.")
_CONFIDENTIAL = mark("Summary", "Personal data: keep it safe, and hand on only what is needed.")
_SUBTOTAL = mark("Summary", "Total {grade}")
_TOTAL = mark("Summary", "Whole school")
_FOLLOWED = ("disadvantaged", "no_photo", "no_national_id")
_CHILD_COLUMNS: tuple[tuple[Words, Kind, float], ...] = (
    (_CLASS, "code", 10),
    (mark("Summary", "No."), "count", 8),
    (mark("Summary", "Student number"), "code", 14),
    (mark("Summary", "Title"), "text", 10),
    (mark("Summary", "First name"), "text", 20),
    (mark("Summary", "Surname"), "text", 20),
    (mark("Summary", "Nickname"), "text", 12),
    (mark("Summary", "Sex"), "code", 8),
    (mark("Summary", "Date of birth"), "day", 14),
    (mark("Summary", "National id"), "code", 19),
    (mark("Summary", "Guardian"), "text", 26),
    (mark("Summary", "Guardian's phone"), "code", 16),
)


def write_summary(facts: SummaryFacts, out: BinaryIO, say: Say) -> None:
    """Write the workbook to ``out``, an open binary file; the list of children only if ``facts`` has them."""
    title = say(_TITLE.with_(year=facts.year))
    book = _Book(facts, say, title)
    pages = [book.overview(), book.disadvantage(), book.completeness()]
    pages += [table_page(table, book.titles, say) for table in facts.tables]
    if facts.children:
        pages.append(book.children())
    write_book(out, pages, title)


def write_public(facts: SummaryFacts, out: BinaryIO, say: Say) -> None:
    """Write the tables that may leave the school: grades and the school, small groups hidden, no name."""
    title = say(_PUBLIC.with_(year=facts.year))
    book = _Book(facts, say, title)
    tables = [public(one) for one in facts.tables if not one.named]
    write_book(out, [table_page(one, book.titles, say) for one in tables], title)


class _Sum:
    """The figures of a group of classes, or of one."""

    def __init__(self, classes: Iterable[ClassSummary]) -> None:
        self.classes = list(classes)

    def of(self, name: str) -> int:
        """The sum of a plain figure."""
        return sum(getattr(one, name) for one in self.classes)

    @property
    def all(self) -> int:
        """Every child."""
        return self.of("boys") + self.of("girls") + self.of("unknown_sex")

    def section(self, *keys: str) -> Tally:
        """Filled fields of asked fields of these sections."""
        found = [one.sections[key] for one in self.classes for key in keys if key in one.sections]
        return Tally(sum(one.done for one in found), sum(one.of for one in found))

    def kind(self, key: str) -> int:
        """Children with the disadvantage ``key``."""
        return sum(one.disadvantages.get(key, 0) for one in self.classes)


class _Book:
    """The pages of one summary."""

    def __init__(self, facts: SummaryFacts, say: Say, title: str) -> None:
        self.facts, self.say = facts, say
        day = show_day(facts.today)
        self.titles = (title, say(_PRINTED.with_(school=facts.school.name, day=day)))
        self.odd = any(one.unknown_sex for one in facts.classes)

    def _page(self, name: Words, columns: list[Column], lines: list[Line], *notes: Words) -> Page:
        titles = (self.say(_SHEET_TITLE.with_(title=self.titles[0], sheet=name)), self.titles[1])
        return Page(self.say(name), titles, columns, lines, tuple(map(self.say, notes)), frozen=2)

    def _groups(self) -> Iterator[tuple[Look, str, str, str, _Sum]]:
        """Each class, each grade with several classes, the school: look, grade, class, advisers, figures."""
        for grade, rooms in groupby(self.facts.classes, key=lambda one: one.classroom.grade):
            together = list(rooms)
            for one in together:
                yield "plain", grade, one.classroom.name, "\n".join(one.advisers), _Sum([one])
            if len(together) > 1:
                yield "subtotal", self.say(_SUBTOTAL.with_(grade=grade)), "", "", _Sum(together)
        yield "total", self.say(_TOTAL), "", "", _Sum(self.facts.classes)

    def overview(self) -> Page:
        """Students by sex, completeness by section, and what is to be followed up."""
        people, record, to_do = (self.say(words) for words in (_STUDENTS, _RECORD, _TO_DO))
        sexes = [words for _, words in SEXES] + ([_UNKNOWN_SEX] if self.odd else []) + [_ALL]
        columns = [
            Column(self.say(_GRADE), "code", 16), Column(self.say(_CLASS), "code", 10),
            Column(self.say(_ADVISERS), "long", 32),
            *(Column(self.say(words), "count", 9, people) for words in sexes),
            *(Column(self.say(section.label), "percent", 11, record) for section in SECTIONS),
            Column(self.say(_WHOLE), "percent", 10, record),
            *(Column(self.say(words), "count", 11, to_do) for words in (_DISADVANTAGED, _NO_PHOTO, _NO_ID)),
        ]  # fmt: skip
        lines = [
            Line([grade, name, who, *self._heads(total), *_parts(total), *map(total.of, _FOLLOWED)], look)
            for look, grade, name, who, total in self._groups()
        ]
        return self._page(_OVERVIEW, columns, lines, _HOW_FILLED, _HOW_DISADVANTAGED)

    def _heads(self, total: _Sum) -> list[int]:
        unknown = [total.of("unknown_sex")] if self.odd else []
        return [total.of("boys"), total.of("girls"), *unknown, total.all]

    def disadvantage(self) -> Page:
        """Children of each class by kind of disadvantage."""
        kinds = self.say(_KINDS)
        columns = [
            Column(self.say(_GRADE), "code", 16), Column(self.say(_CLASS), "code", 10),
            Column(self.say(_EVERYBODY), "count", 11), Column(self.say(_DISADVANTAGED), "count", 12),
            *(Column(self.say(words), "count", 13, kinds) for _, words in DISADVANTAGES),
        ]  # fmt: skip
        keys = [key for key, _ in DISADVANTAGES]
        lines = [
            Line([grade, name, total.all, total.of("disadvantaged"), *map(total.kind, keys)], look)
            for look, grade, name, _, total in self._groups()
        ]
        return self._page(_DISADVANTAGE, columns, lines, _HOW_DISADVANTAGED)

    def completeness(self) -> Page:
        """Filled and asked fields of each section of the record, class by class."""
        columns = [Column(self.say(_GRADE), "code", 16), Column(self.say(_CLASS), "code", 10)]
        for label in (*(section.label for section in SECTIONS), _WHOLE):
            columns += [
                Column(self.say(_FILLED), "count", 10, self.say(label)),
                Column(self.say(_ASKED), "count", 10, self.say(label)),
                Column(self.say(_PERCENT), "percent", 9, self.say(label)),
            ]
        lines = [
            Line([grade, name, *chain.from_iterable(map(_tally, _tallies(total)))], look)
            for look, grade, name, _, total in self._groups()
        ]
        return self._page(_COMPLETENESS, columns, lines, _HOW_FILLED)

    def children(self) -> Page:
        """Every child with number and national id as text and the birthday as a real day."""
        columns = [Column(self.say(words), kind, width) for words, kind, width in _CHILD_COLUMNS]
        sexes = {key: self.say(words) for key, words in SEXES}
        lines = [Line(_child(row, sexes)) for row in self.facts.children]
        page = self._page(_CHILDREN, columns, lines)
        titles = (*page.titles, self.say(_CONFIDENTIAL))
        return replace(page, titles=titles, frozen=6, filters=True)


def _tallies(total: _Sum) -> list[Tally]:
    """Completeness of each section, then of the whole record."""
    keys = [section.key for section in SECTIONS]
    return [*map(total.section, keys), total.section(*keys)]


def _parts(total: _Sum) -> list[Value]:
    return [_percent(tally) for tally in _tallies(total)]


def _tally(tally: Tally) -> tuple[Value, ...]:
    return tally.done, tally.of, _percent(tally)


def _percent(tally: Tally) -> Value:
    return "–" if tally.percent is None else round(tally.percent, 1)


def _child(row: ClassRow, sexes: dict[str, str]) -> tuple[Value, ...]:
    child = row.student
    return (
        row.class_name, row.enrollment.no, child.number, child.title, child.first_name, child.last_name,
        child.nickname, sexes.get(child.sex, ""), child.birthday, child.national_id, row.guardian_name,
        row.guardian_phone,
    )  # fmt: skip
