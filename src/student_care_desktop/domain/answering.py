"""Whose row is whose in a workbook of answers, and what each row would change; nothing is scored here."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from student_care_desktop.domain.answers import Values, merged, shown
from student_care_desktop.domain.instruments import Instrument
from student_care_desktop.domain.matching import Known, match
from student_care_desktop.domain.papers import ClassRow
from student_care_desktop.domain.roster import Severity
from student_care_desktop.domain.school import Year
from student_care_desktop.domain.scoring import GAP
from student_care_desktop.domain.sheets import Sheet
from student_care_desktop.domain.words import Words, mark

__all__ = ["Answered", "Question", "Row", "Stored", "answered"]

NOBODY = mark(
    "Answers", "Whose answers are these? No child has this number or name. The row is left out."
)
DISAGREE = mark(
    "Answers",
    "The hidden key of this row is that of {key}, but the row says {said}. The row is left out: was it "
    "sorted without all columns?",
)
ELSEWHERE = mark("Answers", "{name} is in no class of the year {year}. The row is left out.")
TWICE = mark("Answers", "{name} stands in this file more than once. The row is left out.")
BY_NUMBER = mark("Answers", "The hidden key of this row was changed; the child was found by the number.")
MOVED = mark("Answers", "{name} is in {room} now. The answers were taken.")
NOT_ONE = mark("Answers", "Item {item}: “{text}” is not one of its answers ({known}). {kept}")
STAYS = mark("Answers", "What is on record stays.")
EMPTY = mark("Answers", "The cell is left empty.")
KEPT = mark("Answers", "Item {item} is empty here, but answered on record. The answer on record stays.")
ALL_KEPT = mark("Answers", "{name} has no answer here, but has answers on record. They stay.")


@dataclass(frozen=True, slots=True)
class Row:
    """A row of the file: hidden key, who the visible cells say it is, the text of each item's cell."""

    key: str
    who: Mapping[str, str]
    items: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Stored:
    """What is known before: the children of the year, and their sheets of this page by enrollment."""

    year: Year
    rows: Sequence[ClassRow]
    room: str
    sheets: Mapping[str, Sheet] = field(default_factory=dict)
    others: Mapping[str, str] = field(default_factory=dict)  # enrollments of other years -> the child's name


@dataclass(frozen=True, slots=True)
class Question:
    """Something to look at; ``column`` is an item or ``who``."""

    column: str
    what: Words
    severity: Severity


@dataclass(frozen=True, slots=True)
class Answered:
    """What a row comes to: the child, both pages with what was stored, and which items changed.

    ``changes``: item → answer before and now, empty for none.  Without a child the row is left out.
    """

    child: ClassRow | None
    answers: str = ""
    supplement: str = ""
    changes: Mapping[str, tuple[str, str]] = field(default_factory=dict)
    questions: tuple[Question, ...] = ()


def answered(
    rows: Sequence[Row], known: Known, stored: Stored, tool: Instrument, wanted: Mapping[str, Values]
) -> list[Answered]:
    """Each row of the file once, in its order."""
    whose = _Whose(rows, known, stored)
    found = [whose.child(at) for at in range(len(rows))]
    times = Counter(child.enrollment.id for child, _ in found if child)
    made = []
    for row, (child, questions) in zip(rows, found, strict=True):
        if child is None:
            made.append(Answered(None, questions=questions))
        elif times[child.enrollment.id] > 1:
            made.append(Answered(None, questions=(_left_out(TWICE.with_(name=child.student.name)),)))
        else:
            sheet = stored.sheets.get(child.enrollment.id)
            made.append(_answers(row, child, sheet, tool, wanted, questions))
    return made


class _Whose:
    """Finds the child of each row: by its hidden key, unless what is seen contradicts it; else by that."""

    def __init__(self, rows: Sequence[Row], known: Known, stored: Stored) -> None:
        self.rows, self.stored = rows, stored
        self.by_key = {row.enrollment.id: row for row in stored.rows}
        self.by_child = {row.student.id: row for row in stored.rows}
        self.matches = match([row.who for row in rows], known)

    def child(self, at: int) -> tuple[ClassRow | None, tuple[Question, ...]]:
        """The child, or None with the reason why the row is left out."""
        row, seen = self.rows[at], self.matches[at]
        by_key = self.by_key.get(row.key)
        if by_key is None:
            return self._seen(at)
        other = seen.student is not None and seen.student.id != by_key.student.id
        number = row.who.get("student.number", by_key.student.number)
        if other or seen.refused or number != by_key.student.number:
            said = " ".join(filter(None, (number, row.who.get("student.first_name"))))
            return None, (_left_out(DISAGREE.with_(key=by_key.student.name, said=said)),)
        return self._here(by_key)

    def _seen(self, at: int) -> tuple[ClassRow | None, tuple[Question, ...]]:
        row, seen = self.rows[at], self.matches[at]
        name = self.stored.others.get(row.key) or (seen.student.name if seen.student else "")
        if seen.refused:
            return None, (_left_out(seen.refused.what),)
        if row.key in self.stored.others or (seen.student and seen.student.id not in self.by_child):
            return None, (_left_out(ELSEWHERE.with_(name=name, year=self.stored.year.number)),)
        if seen.student is None:
            return None, (_left_out(NOBODY),)
        child, questions = self._here(self.by_child[seen.student.id])
        return child, (*questions, *([Question("who", BY_NUMBER, "note")] if row.key else []))

    def _here(self, child: ClassRow) -> tuple[ClassRow, tuple[Question, ...]]:
        if self.stored.room in ("", child.class_name):
            return child, ()
        words = MOVED.with_(name=child.student.name, room=child.class_name)
        return child, (Question("who", words, "note"),)


def _left_out(what: Words) -> Question:
    return Question("who", what, "left_out")


def _answers(
    row: Row, child: ClassRow, sheet: Sheet | None, tool: Instrument, wanted: Mapping[str, Values],
    questions: tuple[Question, ...],
) -> Answered:
    given, wrong = _given(row, wanted)
    before = (sheet.answers, sheet.supplement) if sheet else ("", "")
    now = merged(wanted, given, *before)
    known = shown(tool, wanted, *before)
    kept = [name for name in row.items if name in known and not row.items[name]]
    if kept and not any(row.items.values()):
        questions += (Question("who", ALL_KEPT.with_(name=child.student.name), "note"),)
    else:
        questions += tuple(Question(name, KEPT.with_(item=name), "note") for name in kept)
    for name, text in wrong:
        words = _not_one(name, text, wanted[name], name in known)
        questions += (Question(name, words, "cell_empty"),)
    return Answered(child, *now, _changes(wanted, before, now), questions)


def _not_one(name: str, text: str, values: Values, on_record: bool) -> Words:
    kept = STAYS if on_record else EMPTY
    return NOT_ONE.with_(item=name, text=text[:20], known=", ".join(map(str, values)), kept=kept)


def _given(row: Row, wanted: Mapping[str, Values]) -> tuple[dict[str, int], list[tuple[str, str]]]:
    """The answers that stand in the row, and what stands there and is none."""
    given, wrong = {}, []
    for name, text in row.items.items():
        if text in map(str, wanted[name]):
            given[name] = int(text)
        elif text and text not in ("-", GAP):
            wrong.append((name, text))
    return given, wrong


def _changes(
    wanted: Mapping[str, Values], before: tuple[str, str], now: tuple[str, str]
) -> dict[str, tuple[str, str]]:
    return {name: pair for name, pair in _pairs(wanted, before, now) if pair[0] != pair[1]}


def _pairs(
    wanted: Mapping[str, Values], before: tuple[str, str], now: tuple[str, str]
) -> Iterator[tuple[str, tuple[str, str]]]:
    for second in (False, True):
        names = [name for name in wanted if ("." in name) is second]
        old, new = (text[second].ljust(len(names), GAP) for text in (before, now))
        for name, one, other in zip(names, old, new, strict=False):
            yield name, (one.strip(GAP), other.strip(GAP))
