"""The list of printed forms, and the one function that prints them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any, BinaryIO

from student_care_desktop.domain.documents import Document
from student_care_desktop.domain.errors import CareError
from student_care_desktop.domain.words import Say, mark
from student_care_desktop.reports.book import Book
from student_care_desktop.reports.form import Form
from student_care_desktop.reports.kit import Kit, PrintOptions
from student_care_desktop.reports.shelves import FORMS

__all__ = ["REGISTER", "Form", "keys", "make", "make_word"]

_UNKNOWN = mark("Paper", "There is no form called {key}. The forms are: {keys}. Nothing was printed.")
_NO_BLANK = mark(
    "Paper", "“{title}” cannot be printed blank. Nothing was printed. Print it with its facts instead."
)
_NOTHING = mark(
    "Paper", "There is nobody to print “{title}” for. Nothing was printed. Choose other children or classes."
)
_NO_WORD = mark(
    "Paper", "“{title}” is no Word file. Nothing was printed. Let the name of the file end in .pdf."
)


REGISTER: Mapping[str, Form] = {form.key: form for form in FORMS}
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


def make_word(
    key: str,
    facts: Iterable[Document],
    target: BinaryIO,
    say: Say,
    *,
    blank: bool = False,
    options: PrintOptions | None = None,
) -> None:
    """Write one Word file with the documents of form ``key``, each on pages of its own.

    Raises :class:`CareError` as :func:`make` does, and for a form that cannot be Word.
    """
    from student_care_desktop.reports.word.paper import write_documents

    form, options = _form(key, blank), options or PrintOptions()
    if "docx" not in form.kinds:
        raise CareError(_NO_WORD.with_(title=form.title))
    if not write_documents(facts, target, say, options, options.codes.get(key, form.code)):
        raise CareError(_NOTHING.with_(title=form.title))


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
