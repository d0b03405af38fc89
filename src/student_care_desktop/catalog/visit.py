"""The forms of the home visit, from ``resources/process/visit.toml``."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from student_care_desktop.catalog.paths import resource
from student_care_desktop.catalog.reading import Table, open_table
from student_care_desktop.domain.facts import FactKind
from student_care_desktop.domain.fields import Field, fields_of
from student_care_desktop.domain.health import Economy
from student_care_desktop.domain.norms import SURE
from student_care_desktop.domain.questions import (
    Ask,
    Option,
    Question,
    VisitForm,
    VisitPage,
    VisitSection,
    fact_kinds,
)
from student_care_desktop.domain.students import Guardian, Household, Student
from student_care_desktop.domain.visits import FORMS, HomeVisit
from student_care_desktop.domain.words import Words, mark

__all__ = ["VisitForms", "field_question", "load_visit_forms", "visit_forms"]

NOT_TOGETHER = mark("Contradiction", "“{ask}” does not go with what stands here")
NO_SUCH_FACT = mark("Contradiction", "no question has the option “{fact}”")
NO_QUESTION = mark("Contradiction", "there is no question and no field “{key}”")
NOTHING = mark("Contradiction", "it asks nothing")
FORMS_WANTED = mark("Contradiction", "the forms are {wanted}, not {found}")
NOT_ON_A_FORM = mark("Contradiction", "no form asks it")

_RECORDS: Mapping[str, type] = {
    "student": Student,
    "guardian": Guardian,
    "household": Household,
    "economy": Economy,
    "home_visit": HomeVisit,
}
_CHOSEN = (Ask.ONE, Ask.MANY, Ask.GRID)


@dataclass(frozen=True, slots=True)
class VisitForms:
    """The forms by key, and every question of the pool that they share."""

    forms: Mapping[str, VisitForm]
    questions: tuple[Question, ...]
    sources: Mapping[str, Words]

    @property
    def facts(self) -> Mapping[str, FactKind]:
        """Every fact that a visit can give, by its name."""
        return fact_kinds(self.questions)


@cache
def visit_forms() -> VisitForms:
    """The forms that ship with the program."""
    return load_visit_forms(resource("process", "visit.toml"))


def load_visit_forms(path: Path) -> VisitForms:
    """The forms of ``path``; raises Contradiction, which names file and key."""
    table, digest = open_table(path)
    version = table.text("version")
    sources = {key: row.only_words() for key, row in table.tables("sources")}
    pool = {key: _question(key, row) for key, row in table.tables("question")}
    _same_facts(table, pool)
    forms = {
        key: VisitForm(key, row.words(), version, digest, _pages(row, pool, sources))
        for key, row in table.tables("form")
    }
    table.done()
    _complete(table, forms, pool)
    return VisitForms(forms, tuple(pool.values()), sources)


def _question(key: str, row: Table) -> Question:
    ask = Ask(row.choice("ask", [ask for ask in Ask if ask is not Ask.RECORD]))
    question = Question(
        key=key,
        ask=ask,
        text=row.words(),
        hint=row.table("hint").only_words() if "hint" in row else None,
        options=tuple(_options(row, "options")),
        rows=tuple(_options(row, "rows")),
        unit=row.table("unit").only_words() if "unit" in row else None,
        low=row.number("low") or 0,
        high=row.number("high") or 0,
        limit=int(row.number("limit") or 300),
    )
    row.done()
    _fits(question, row)
    return question


def _options(row: Table, key: str) -> Iterator[Option]:
    keys = []
    for one in row.rows(key):
        option = Option(one.name("key"), one.words(), one.flag("write"), one.text("fact", ""))
        one.done()
        keys.append(option.key)
        yield option
    row.once(key, keys)


def _fits(question: Question, row: Table) -> None:
    """A choice has options, a grid rows, a number a range, and nothing else has them."""
    if (question.ask in _CHOSEN) != (len(question.options) > 0):
        raise row.wrong("options", NOT_TOGETHER.with_(ask=question.ask.value))
    if (question.ask is Ask.GRID) != bool(question.rows):
        raise row.wrong("rows", NOT_TOGETHER.with_(ask=question.ask.value))
    if (question.ask is Ask.NUMBER) != (question.low < question.high):
        raise row.wrong("high", NOT_TOGETHER.with_(ask=question.ask.value))


def _same_facts(table: Table, pool: Mapping[str, Question]) -> None:
    """An option that is the same fact as another names one that there is."""
    own = {f"{one.key}.{option.key}" for one in pool.values() for option in one.options}
    for question in pool.values():
        for option in question.options:
            if option.fact and option.fact not in own:
                place = f"question.{question.key}.{option.key}"
                raise table.wrong(place, NO_SUCH_FACT.with_(fact=option.fact))


def _pages(
    form: Table, pool: Mapping[str, Question], sources: Mapping[str, Words]
) -> tuple[VisitPage, ...]:
    form.choice("source", sources)
    form.choice("sure", SURE)
    pages = []
    for row in form.rows("pages"):
        sections = tuple(_section(one, pool) for one in row.rows("sections"))
        pages.append(VisitPage(row.name("key"), row.words(), sections))
        row.done()
    form.done()
    form.once("pages", (page.key for page in pages))
    form.once("sections", (section.no for page in pages for section in page.sections))
    form.once("ask", (one.key for page in pages for section in page.sections for one in section.questions))
    return tuple(pages)


def _section(row: Table, pool: Mapping[str, Question]) -> VisitSection:
    title = row.words() if "th" in row else None
    section = VisitSection(row.text("no"), title, tuple(_asked(row, pool, key) for key in row.texts("ask")))
    row.done()
    if not section.questions:
        raise row.wrong("ask", NOTHING)
    return section


def _asked(row: Table, pool: Mapping[str, Question], key: str) -> Question:
    found = pool.get(key) or field_question(key)
    if found is None:
        raise row.wrong("ask", NO_QUESTION.with_(key=key))
    return found


def field_question(key: str) -> Question | None:
    """The question that a field of the child's records is (``guardian.phone``); None if there is no such."""
    record, _, name = key.partition(".")
    field: Field | None = fields_of(_RECORDS[record]).get(name) if record in _RECORDS else None
    return Question(key=key, ask=Ask.RECORD, text=field.label, field=field) if field else None


def _complete(table: Table, forms: Mapping[str, VisitForm], pool: Mapping[str, Question]) -> None:
    """Every form that a visit can be is there, and every question is asked somewhere."""
    wanted = [key for key, _ in FORMS]
    if sorted(forms) != sorted(wanted):
        raise table.wrong("form", FORMS_WANTED.with_(wanted=", ".join(wanted), found=", ".join(forms)))
    asked = {one.key for form in forms.values() for one in form.questions}
    for key in pool:
        if key not in asked:
            raise table.wrong(f"question.{key}", NOT_ON_A_FORM)
