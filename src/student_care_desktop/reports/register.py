"""The list of printed forms, and the one function that prints them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any, BinaryIO, Protocol

from student_care_desktop.domain.errors import CareError
from student_care_desktop.domain.words import Say, Words, mark
from student_care_desktop.reports.book import Book
from student_care_desktop.reports.forms import (
    answer_sheet,
    class_list,
    class_matrix,
    class_results,
    eef_form,
    eq_result,
    for_parents,
    home_visit,
    other_results,
    recovery_sheet,
    screening,
    sdq_result,
    student_record,
    student_voice,
    trace_sheets,
    visit_coverage,
)
from student_care_desktop.reports.kit import Kit, PrintOptions

__all__ = ["REGISTER", "Form", "keys", "make"]

_UNKNOWN = mark("Paper", "There is no form called {key}. The forms are: {keys}. Nothing was printed.")
_NO_BLANK = mark(
    "Paper", "“{title}” cannot be printed blank. Nothing was printed. Print it with its facts instead."
)
_NOTHING = mark(
    "Paper", "There is nobody to print “{title}” for. Nothing was printed. Choose other children or classes."
)


class Drawer(Protocol):
    """Draws one kind of form into one document."""

    def draw(self, facts: Any, blank: bool) -> None:
        """Print one copy."""


@dataclass(frozen=True, slots=True)
class Form:
    """A printed form: its key, title, code, what one copy is about, and whether it can be left blank.

    ``scope`` is ``student``, ``class`` or ``school``; ``drawer`` makes the drawer of a document from its
    kit and the code to print; ``facts`` names what one copy is drawn from, the scope's own if not said;
    ``restricted``: it can tell what few may see.
    """

    key: str
    title: Words
    code: str
    scope: str
    drawer: Callable[[Kit, str], Drawer]
    blank: bool = True
    facts: str = ""
    restricted: bool = False


REGISTER: Mapping[str, Form] = {
    form.key: form
    for form in (
        Form(
            "student-record", student_record.TITLE, "ดล. 1.1", "student", student_record.StudentRecord,
            restricted=True,
        ),
        Form("class-list", class_list.TITLE, "ดล. 1.2", "class", class_list.ClassList),
        Form(
            "home-visit", home_visit.TITLE, "ดล. 1.3", "student", home_visit.HomeVisitRecord,
            facts="visit", restricted=True,
        ),
        Form(
            "home-visit-short", home_visit.SHORT_TITLE, "ดล. 1.4", "student", home_visit.ShortVisit,
            facts="visit",
        ),
        Form("eef-form", eef_form.TITLE, "ดล. 1.5", "student", eef_form.EefForm, facts="visit"),
        Form(
            "student-voice", student_voice.TITLE, "ดล. 1.6", "student", student_voice.StudentVoice,
            facts="voice",
        ),
        Form(
            "visit-coverage", visit_coverage.TITLE, "ดล. 1.7", "class", visit_coverage.VisitCoverage,
            facts="coverage",
        ),
        Form(
            "screening", screening.TITLE, "ดล. 2.1", "student", screening.ScreeningForm,
            facts="screening", restricted=True,
        ),
        Form("sdq-result", sdq_result.TITLE, "ดล. 2.2", "student", sdq_result.SdqResult, facts="sdq"),
        Form("eq-result", eq_result.TITLE, "ดล. 2.3", "student", eq_result.EqResult, facts="eq"),
        Form(
            "other-results", other_results.TITLE, "ดล. 2.4", "student", other_results.OtherResults,
            blank=False, facts="others", restricted=True,
        ),
        Form(
            "class-matrix", class_matrix.TITLE, "ดล. 2.5", "class", class_matrix.ClassMatrix,
            facts="matrix",
        ),
        Form(
            "sdq-class", class_results.SDQ_TITLE, "ดล. 2.6", "class",
            partial(class_results.ClassResultsForm, class_results.SDQ_TITLE), facts="sdq-class",
        ),
        Form(
            "eq-class", class_results.EQ_TITLE, "ดล. 2.7", "class",
            partial(class_results.ClassResultsForm, class_results.EQ_TITLE), facts="eq-class",
        ),
        *(
            Form(
                f"answer-sheet-{key}", answer_sheet.title_of(tool, informant), "ดล. 2.8", "student",
                partial(answer_sheet.AnswerSheet, tool, informant), facts="answer-sheet",
            )
            for key, tool, informant in answer_sheet.kinds()
        ),
        Form(
            "screening-parents", for_parents.TITLE, "ดล. 2.9", "student", for_parents.ForParents,
            facts="parents",
        ),
        Form(
            "trace-of-child", trace_sheets.CHILD_TITLE, "ดล. 0.1", "student", trace_sheets.TraceOfChild,
            blank=False, facts="trace",
        ),
        Form(
            "trace-seal", trace_sheets.SEAL_TITLE, "ดล. 0.2", "school", trace_sheets.TraceSeal, blank=False,
        ),
        Form(
            "recovery-sheet", recovery_sheet.TITLE, "ดล. 0", "school", recovery_sheet.RecoverySheet,
            blank=False,
        ),
    )
}
"""Every form by its key."""


def keys() -> tuple[str, ...]:
    """The keys of all forms, in order."""
    return tuple(REGISTER)


def make(
    key: str,
    facts: Iterable[Any],
    target: BinaryIO | Path,
    say: Say,
    *,
    blank: bool = False,
    options: PrintOptions | None = None,
) -> int:
    """Print one PDF with a copy of form ``key`` for each of ``facts``; the number of pages.

    ``facts`` are StudentFacts, ClassFacts or RecoveryFacts by the form's scope.  An iterator is read one
    by one and what is printed is written at once, so memory stays flat; it is also where the caller
    counts progress or stops.  Raises :class:`CareError` for an unknown form, for one that cannot be blank,
    and if there is nobody to print it for; the caller throws an unfinished file away.
    """
    form, options = _form(key, blank), options or PrintOptions()
    with _opened(target) as out:
        book = Book(out, say(form.title))
        drawer = form.drawer(Kit(book, say, options), options.codes.get(key, form.code))
        for one in facts:
            drawer.draw(one, blank)
        if not book.pages:
            raise CareError(_NOTHING.with_(title=form.title))
        return book.close()


def _form(key: str, blank: bool) -> Form:
    form = REGISTER.get(key)
    if form is None:
        raise CareError(_UNKNOWN.with_(key=key, keys=", ".join(REGISTER)))
    if blank and not form.blank:
        raise CareError(_NO_BLANK.with_(title=form.title))
    return form


@contextmanager
def _opened(target: BinaryIO | Path) -> Iterator[BinaryIO]:
    """``target`` itself, or the file of that name, closed afterwards."""
    if isinstance(target, Path):
        with target.open("wb") as out:
            yield out
    else:
        yield target
