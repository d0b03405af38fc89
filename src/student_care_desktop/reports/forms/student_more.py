"""The further sections of the student record: economy, health, learning, talents, consents, notes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from student_care_desktop.domain.fields import Choice, fields_of
from student_care_desktop.domain.health import Economy, Health
from student_care_desktop.domain.learning import Consent, Scholarship, Talent
from student_care_desktop.domain.papers import PastTerm, StudentFacts
from student_care_desktop.domain.thai import show_day
from student_care_desktop.domain.words import Words, mark
from student_care_desktop.reports.drawing import LEFT, MIDDLE, RIGHT
from student_care_desktop.reports.entries import entries_of, values_of
from student_care_desktop.reports.kit import Kit
from student_care_desktop.reports.layout import SIGNED, Layout
from student_care_desktop.reports.members import BRIEF, put_members, put_per_head
from student_care_desktop.reports.places import Value
from student_care_desktop.reports.rows import put_rows
from student_care_desktop.reports.tables import Column, Table

__all__ = [
    "Columns", "consent_rows", "further_values", "put_blocks", "put_consents", "put_economy", "put_health",
    "put_learning", "put_members_section", "put_notes", "put_talents",
]

Columns = Sequence[tuple[str, Words, float, float]]

_MEMBERS_TITLE = mark("StudentRecord", "5. Members of the household and income")
_ECONOMY_TITLE = mark("StudentRecord", "6. Economy and scholarships")
_HEALTH_TITLE = mark("StudentRecord", "8. Health")
_LEARNING_TITLE = mark("StudentRecord", "9. Learning and attendance")
_TALENT_TITLE = mark("StudentRecord", "11. Special talents")
_CONSENT_TITLE = mark("StudentRecord", "12. Consents")
_NOTES_TITLE = mark("StudentRecord", "13. Notes")

_ECONOMY = (
    "allowance:1 debts:1", "job:3 job_income:1", "welfare_card poor_subsidy", "eef eef_when:1",
)
_HEALTH = (
    "chronic:3 medicine:3", "drug_allergy:3 food_allergy:3", "surgery:3 vaccination:3", "eyesight",
    "hearing:3 teeth:3", "disabilities", "disability_by", "disability_card:3 card_expires:2", "scheme",
    "hospital:3 insured",
)
_SCHOLARSHIPS: Columns = (
    ("year", mark("Scholarship", "Academic year"), 1.0, MIDDLE),
    ("name", mark("Scholarship", "Scholarship"), 3.4, LEFT),
    ("amount", mark("StudentRecord", "Amount (baht)"), 1.2, RIGHT),
    ("giver", mark("Scholarship", "Given by"), 2.6, LEFT),
)
_TERMS: Columns = (
    ("when", mark("StudentRecord", "Term"), 1.2, MIDDLE),
    ("gpa", mark("StudentRecord", "GPA"), 1.0, MIDDLE),
    ("gpax", mark("StudentRecord", "GPA so far"), 1.0, MIDDLE),
    ("zeros", mark("StudentRecord", "0"), 0.7, MIDDLE),
    ("incomplete", mark("StudentRecord", "ร"), 0.7, MIDDLE),
    ("no_exam", mark("StudentRecord", "มส"), 0.7, MIDDLE),
    ("failed_activities", mark("StudentRecord", "มผ"), 0.7, MIDDLE),
    ("school_days", mark("StudentRecord", "School days"), 1.2, MIDDLE),
    ("absent_days", mark("StudentRecord", "Absent"), 1.0, MIDDLE),
    ("leave_days", mark("StudentRecord", "Leave"), 1.0, MIDDLE),
    ("late_times", mark("StudentRecord", "Late (times)"), 1.2, MIDDLE),
    ("unhanded", mark("StudentRecord", "Work owed (subjects)"), 1.5, MIDDLE),
    ("failed_traits", mark("StudentRecord", "Traits failed"), 1.5, MIDDLE),
    ("skipped", mark("StudentRecord", "Skipped (periods)"), 1.4, MIDDLE),
)
_TALENTS: Columns = (
    ("area", mark("Talent", "Area"), 2.0, LEFT),
    ("detail", mark("Talent", "Detail"), 3.4, LEFT),
    ("award", mark("Talent", "Award or level reached"), 2.8, LEFT),
    ("day", mark("Talent", "Date"), 1.2, MIDDLE),
)
_CONSENTS: Columns = (
    ("scope", mark("Consent", "Agrees to"), 2.6, LEFT),
    ("given_by", mark("Consent", "Given by"), 2.1, LEFT),
    ("day", mark("Consent", "Given on"), 1.6, MIDDLE),
    ("withdrawn", mark("Consent", "Withdrawn on"), 1.6, MIDDLE),
    ("paper", mark("Consent", "Where the paper is"), 1.6, LEFT),
)


def put_blocks(
    layout: Layout, columns: Columns, key: str, *, count: int = 1, rows: int, high: float = 14.6
) -> None:
    """A long table in ``count`` blocks side by side, each continuing the one at its left."""
    kit, frame, gap = layout.kit, layout.frame, 8.0
    unit = (frame.width - gap * (count - 1)) / count / sum(column[2] for column in columns)
    table = Table(
        key,
        [Column(name, kit.say(words), share * unit, align) for name, words, share, align in columns],
        row_height=high, head_height=16.0, size=9.5,
    )
    top = layout.strip(table.height(rows) + 3)
    for block in range(count):
        at = (frame.left + block * (table.width + gap), top)
        table.put(kit, layout.sheet, at, range(block * rows, (block + 1) * rows))


def put_members_section(layout: Layout, rows: int) -> None:
    """Who lives in the household, what each earns, and what that is a head."""
    layout.section(_MEMBERS_TITLE)
    put_members(layout, BRIEF, rows)
    put_per_head(layout)


def put_economy(layout: Layout, rows: int) -> None:
    """The child's own money, the result of the EEF, scholarships."""
    layout.section(_ECONOMY_TITLE)
    put_rows(layout, entries_of(Economy, "economy"), _ECONOMY)
    layout.y += 2
    put_blocks(layout, _SCHOLARSHIPS, "scholarship", rows=rows)


def put_health(layout: Layout) -> None:
    """What teacher and nurse must know."""
    layout.section(_HEALTH_TITLE)
    put_rows(layout, entries_of(Health, "health"), _HEALTH)


def put_learning(layout: Layout, rows: int) -> None:
    """Marks and attendance, a row for each term."""
    layout.section(_LEARNING_TITLE)
    put_blocks(layout, _TERMS, "term", rows=rows)


def put_talents(layout: Layout, rows: int) -> None:
    """What the child is good at."""
    layout.section(_TALENT_TITLE)
    put_blocks(layout, _TALENTS, "talent", rows=rows, high=17.0)


def put_consents(layout: Layout, rows: int) -> None:
    """A row for each thing that can be agreed to; what is empty was not asked yet."""
    layout.section(_CONSENT_TITLE)
    put_blocks(layout, _CONSENTS, "consent", rows=rows, high=17.0)


def put_notes(layout: Layout) -> None:
    """Lines to write on, as far as the page goes above the signatures."""
    layout.section(_NOTES_TITLE)
    room = layout.frame.bottom - layout.y - SIGNED - 26
    for _ in range(max(3, int(room / 22))):
        layout.sheet.drawing.dots(layout.frame.left, layout.frame.right, layout.strip(22) + 17)


def consent_rows(facts: StudentFacts, *, blank: bool) -> list[Consent]:
    """The consents in the order of their list, with an empty one for what nobody was asked."""
    meta = fields_of(Consent)["scope"]
    scopes = [key for key, _ in meta.options] if isinstance(meta, Choice) else []
    given = () if blank else facts.consents
    rows = [
        row
        for scope in scopes
        for row in [one for one in given if one.scope == scope] or [Consent(scope=scope)]
    ]
    return rows + [one for one in given if one.scope not in scopes]


def further_values(facts: StudentFacts, kit: Kit, *, blank: bool) -> Iterator[tuple[str, Value]]:
    """The values of these sections; of a blank form only what can be agreed to."""
    for row, consent in enumerate(consent_rows(facts, blank=blank)):
        yield from _row("consent", row, consent, kit)
    if blank:
        return
    yield from values_of(facts.economy, "economy", kit)
    yield from values_of(facts.health, "health", kit)
    lists: Mapping[str, Sequence[Scholarship | Talent]] = {
        "scholarship": facts.scholarships, "talent": facts.talents
    }
    for key, records in lists.items():
        for row, record in enumerate(records):
            yield from _row(key, row, record, kit)
    for row, term in enumerate(facts.terms):
        yield from _term(row, term, kit)


def _row(key: str, row: int, record: Scholarship | Talent | Consent, kit: Kit) -> Iterator[tuple[str, Value]]:
    """The cells of a record: a choice as text, a day in figures, a year without a comma."""
    told = dict(values_of(record, f"{key}.{row}", kit))
    for name in fields_of(type(record)):
        cell, value = f"{key}.{row}.{name}", getattr(record, name)
        if hasattr(value, "isoformat"):
            yield cell, show_day(value)
        elif name == "year":
            yield cell, str(value or "")
        else:
            yield cell, told.get(f"{cell}.text", told.get(cell, ""))


def _term(row: int, term: PastTerm, kit: Kit) -> Iterator[tuple[str, Value]]:
    yield from values_of(term.report, f"term.{row}", kit)
    yield f"term.{row}.when", f"{term.report.term}/{term.year}"
