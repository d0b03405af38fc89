"""Printing: which children, which form, into which file; the paper itself is drawn in ``reports``."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import Any, BinaryIO

from student_care_desktop.domain.errors import CareError
from student_care_desktop.domain.papers import Choice, RecoveryFacts
from student_care_desktop.domain.school import School
from student_care_desktop.domain.words import mark
from student_care_desktop.reports import register
from student_care_desktop.reports.register import Form
from student_care_desktop.services import access
from student_care_desktop.services.access import service
from student_care_desktop.services.chosen import NOBODY, gathered
from student_care_desktop.services.desk import Desk
from student_care_desktop.services.progress import Progress
from student_care_desktop.services.sources import SOURCES
from student_care_desktop.storage.files import written

__all__ = [
    "Choice", "Form", "Printed", "drawn", "forms", "may_open", "print_form", "print_recovery_sheet",
    "recovery_sheet", "right_of", "save_pdf", "takes_number", "takes_word",
]

NO_FORM = mark("Print", "There is no form called {key}. student-care forms lists them.")
PRINTING = mark("Print", "Printing {form}")
WORD = ".docx"
"""How the name of a file ends that is written for Word."""


@dataclass(frozen=True, slots=True)
class Printed:
    """What came out; ``pages`` is 0 for a Word file, which only Word can count."""

    files: tuple[Path, ...]
    pages: int


@dataclass(frozen=True, slots=True)
class _Job:
    desk: Desk
    form: Form
    progress: Progress


def forms() -> Sequence[Form]:
    """The forms a person may print."""
    return [form for form in register.REGISTER.values() if form.scope in ("student", "class", "year")]


def takes_word(key: str) -> bool:
    """Whether a form can be a Word file as well."""
    return "docx" in form_named(key).kinds


def takes_number(key: str) -> bool:
    """Whether a form is an official letter, which bears a number."""
    form = form_named(key)
    return SOURCES[form.facts or form.scope].numbered


@service
def may_open(desk: Desk, form: Form) -> bool:
    """Whether this person may print what few may see on this form, which can tell it."""
    return form.restricted and access.may_see_restricted(desk)


def form_named(key: str) -> Form:
    """The form with this key; CareError if there is none."""
    for form in forms():
        if form.key == key:
            return form
    raise CareError(NO_FORM.with_(key=key))


@service
def print_form(
    desk: Desk, key: str, choice: Choice, target: Path, *,
    blank: bool = False, progress: Progress | None = None,
) -> Printed:
    """Print a form: a ``target`` that ends in .pdf becomes one file, one that ends in .docx a Word file that
    can be edited, anything else a folder, one file each; a blank form is one file, in ``target`` if that is
    a folder.

    Raises CareError when the form or the child is unknown or nobody is chosen; StorageTrouble when the
    file cannot be written.
    """
    job = _Job(desk, form_named(key), progress or Progress())
    with access.doing(desk, "form", right_of(key)), access.looking(desk) as look:
        facts, chosen = gathered(desk, look, job.form, choice, blank=blank)
        if blank and target.is_dir():
            target = target / f"{key}.pdf"
        if target.suffix.lower() == WORD:
            printed = _word_file(job, facts, len(chosen), target, blank=blank)
        elif blank or target.suffix.lower() == ".pdf":
            printed = _one_file(job, facts, len(chosen), target, blank=blank)
        else:
            printed = _one_each(job, facts, len(chosen), target)
    _trace(job, chosen, blank=blank)
    return printed


@service
def drawn(
    desk: Desk, key: str, choice: Choice, *, blank: bool = False, progress: Progress | None = None
) -> bytes:
    """The same as one PDF in memory, to look at before it goes to paper."""
    job = _Job(desk, form_named(key), progress or Progress())
    paper = BytesIO()
    with access.doing(desk, "form", right_of(key)), access.looking(desk) as look:
        facts, chosen = gathered(desk, look, job.form, choice, blank=blank)
        register.make(key, _counted(job, facts, len(chosen)), paper, desk.say, blank=blank)
    _trace(job, chosen, blank=blank)
    return paper.getvalue()


def right_of(key: str) -> str:
    """The row of the rights matrix for a form: all answer sheets share one."""
    return "answer-sheet" if key.startswith("answer-sheet") else key


def _trace(job: _Job, chosen: Sequence[Any], *, blank: bool) -> None:
    """Who was printed: each child by name, a class by its own."""
    if blank:
        return
    desk, key = job.desk, job.form.key
    if job.form.scope == "student":
        desk.store.note("print", key, desk.now(), whose=chosen)
    else:
        rooms = " ".join(getattr(room, "name", "") for room in chosen)
        desk.store.note("print", f"{key} {rooms}".strip()[:200], desk.now())


def save_pdf(target: Path, pdf: bytes) -> None:
    """Write a PDF that was looked at, whole or not at all."""
    with written(target) as file:
        file.write(pdf)


def _one_file(job: _Job, facts: Iterable[Any], count: int, target: Path, *, blank: bool) -> Printed:
    with written(target) as file:
        pages = register.make(
            job.form.key, _counted(job, facts, count), file, job.desk.say, blank=blank
        )
    return Printed((target,), pages)


def _word_file(job: _Job, facts: Iterable[Any], count: int, target: Path, *, blank: bool) -> Printed:
    with written(target) as file:
        register.make_word(job.form.key, _counted(job, facts, count), file, job.desk.say, blank=blank)
    return Printed((target,), 0)


def _one_each(job: _Job, facts: Iterable[Any], count: int, folder: Path) -> Printed:
    """A file for each; those already written are taken away when the job is not finished."""
    files: list[Path] = []
    pages = 0
    try:
        for one in _counted(job, facts, count):
            target = _free(folder, f"{job.form.key}-{_file_name(one)}", files)
            with written(target) as file:
                pages += register.make(job.form.key, [one], file, job.desk.say)
            files.append(target)
    except BaseException:
        for target in files:
            target.unlink(missing_ok=True)
        raise
    if not files:
        raise CareError(NOBODY)
    return Printed(tuple(files), pages)


def _free(folder: Path, name: str, taken: Sequence[Path]) -> Path:
    """``name``.pdf; with a number behind it where this job has made one of that name already."""
    names = (name, *(f"{name}-{number}" for number in range(2, len(taken) + 2)))
    return next(target for one in names if (target := folder / f"{one}.pdf") not in taken)


def _counted(job: _Job, facts: Iterable[Any], count: int) -> Iterator[Any]:
    for done, one in enumerate(facts):
        job.progress.step(done, count, PRINTING.with_(form=job.form.title))
        yield one
    job.progress.step(count, count, PRINTING.with_(form=job.form.title))


def _file_name(facts: Any) -> str:
    student = getattr(facts, "student", None)
    if student is None:
        room = getattr(facts, "classroom", None)
        name = room.name if room else getattr(facts, "year", 0) or getattr(facts, "number", "") or 1
        return re.sub(r'[\\/:*?"<>|]', "-", str(name))
    return "".join(letter for letter in student.number if letter.isalnum()) or str(student.id)


@service
def print_recovery_sheet(desk: Desk, key: str, target: Path) -> Printed:
    """Print the recovery key, which is shown only when it is made, to the PDF ``target``."""
    with written(target) as file:
        return Printed((target,), _draw_recovery_sheet(desk, key, file))


@service
def recovery_sheet(desk: Desk, key: str) -> bytes:
    """The recovery sheet as PDF in memory; nothing of the key touches the disk."""
    paper = BytesIO()
    _draw_recovery_sheet(desk, key, paper)
    return paper.getvalue()


def _draw_recovery_sheet(desk: Desk, key: str, target: BinaryIO) -> int:
    with access.looking(desk) as look:
        school = look.first(School) or School()
    facts = RecoveryFacts(school_name=school.name, today=desk.today, key=key)
    return register.make("recovery-sheet", [facts], target, desk.say)
