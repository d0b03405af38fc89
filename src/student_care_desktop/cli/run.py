"""One call of a command: its words, its language, its clock, the school it opens."""

from __future__ import annotations

import argparse
import getpass
import json
import os
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TextIO

from student_care_desktop.catalog.paths import data_folder
from student_care_desktop.catalog.tongue import tongue
from student_care_desktop.domain.errors import CareError, StorageTrouble, why_of
from student_care_desktop.domain.people import HEAD
from student_care_desktop.domain.words import Words, mark
from student_care_desktop.services import doors
from student_care_desktop.services.clock import clock
from student_care_desktop.services.desk import Desk

__all__ = [
    "DONE", "REFUSED", "TROUBLE", "WRONG_WORDS", "Command", "Option", "Run", "count", "given", "option",
    "put",
]

DONE, WRONG_WORDS, REFUSED, TROUBLE = 0, 2, 3, 4

PASSPHRASE = mark("Command", "Passphrase: ")
NOT_TOLD = mark("Command", "The result could not be written ({why}). What the command did is done and safe.")
NO_PASSPHRASE = mark("Command", "No passphrase was given. Set STUDENT_CARE_PASSPHRASE.")

Option = tuple[str, dict[str, Any]]
"""A word of a command and what argparse must know of it."""


def option(name: str, **details: Any) -> Option:
    """An option (``--out``) or a plain word (``file``) of a command."""
    return name, details


def count(text: str) -> int:
    """A whole number from 0 on; ValueError otherwise, which argparse tells."""
    number = int(text)
    if number < 0:
        raise ValueError(text)
    return number


def given(text: str) -> str:
    """What was given; ValueError where that is nothing, which argparse tells."""
    if not text.strip():
        raise ValueError(text)
    return text


class Run:
    """What a command needs: the words it was called with, and the school when it asks for it."""

    def __init__(self, words: argparse.Namespace) -> None:
        self.words = words
        self.say = tongue(words.lang)
        self.now = clock(os.environ.get("STUDENT_CARE_TODAY"))

    @property
    def folder(self) -> Path:
        """The data folder."""
        return Path(self.words.data) if self.words.data else data_folder()

    def passphrase(self) -> str:
        """The passphrase from the environment, or asked; CareError where nobody can be asked."""
        given = os.environ.get("STUDENT_CARE_PASSPHRASE")
        if given is not None:
            return given
        if not sys.stdin.isatty():
            raise CareError(NO_PASSPHRASE)
        return getpass.getpass(self.say(PASSPHRASE))

    @contextmanager
    def desk(self) -> Iterator[Desk]:
        """The open school, in the year that was named."""
        who = os.environ.get("STUDENT_CARE_USER") or HEAD
        desk = doors.unlock(self.folder, self.passphrase(), self.now, self.say, who)
        try:
            if getattr(self.words, "year", None):
                doors.choose_year(desk, self.words.year)
            yield desk
        finally:
            desk.close()

    def tell(self, words: Words) -> None:
        """A result for a person."""
        _put([self.say(words)])

    def give(self, value: Any, lines: Sequence[str]) -> None:
        """The result: one JSON value for a program, or a line each for a person."""
        _put([json.dumps(value, ensure_ascii=False)] if self.words.json else lines)


def _put(lines: Sequence[str]) -> None:
    """Write the result; a reader who has seen enough (``| head -1``) takes nothing from what was done."""
    try:
        put(sys.stdout, lines)
    except BrokenPipeError:
        return
    except OSError as error:
        raise StorageTrouble(NOT_TOLD.with_(why=why_of(error))) from error


def put(stream: TextIO | None, lines: Sequence[str]) -> None:
    """Write ``lines`` now; OSError where that cannot be, and nothing is left to write at the end."""
    if stream is None:  # a program without a console
        return
    try:
        stream.writelines(line + "\n" for line in lines)
        stream.flush()
    except OSError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())
        raise


@dataclass(frozen=True, slots=True)
class Command:
    """A command as data: its name, what it is for, what it does, and its words.

    ``json`` adds ``--json``, ``year`` adds ``--year`` (another than the current year); of ``one_of`` only
    one may be given.  ``more`` is what its help says beyond ``about``.
    """

    name: str
    about: Words
    act: Callable[[Run], int]
    options: tuple[Option, ...] = ()
    one_of: tuple[Option, ...] = ()
    json: bool = False
    year: bool = False
    more: Words | None = None
