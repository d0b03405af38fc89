"""The student's voice sheet, from ``resources/process/voice.toml``."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from student_care_desktop.catalog.paths import resource
from student_care_desktop.catalog.reading import Table, open_table
from student_care_desktop.domain.voices import FACES, Statement, VoiceForm
from student_care_desktop.domain.words import mark

__all__ = ["load_voice", "voice"]

SO_MANY = mark("Contradiction", "{wanted} are wanted, not {found}")
NONE = mark("Contradiction", "there is none")

_ABOUT = ("happiness", "belonging", "trust", "help", "safety", "learning")


@cache
def voice() -> VoiceForm:
    """The sheet that ships with the program."""
    return load_voice(resource("process", "voice.toml"))


def load_voice(path: Path) -> VoiceForm:
    """The sheet of ``path``; raises Contradiction, which names file and key."""
    table, digest = open_table(path)
    form = VoiceForm(
        title=table.words(),
        intro=table.table("intro").only_words(),
        comment=table.table("comment").only_words(),
        faces=tuple(row.only_words() for row in table.rows("faces")),
        statements=tuple(_statement(row) for row in table.rows("statements")),
        version=table.text("version"),
        hash=digest,
    )
    table.done()
    _check(form, table)
    return form


def _statement(row: Table) -> Statement:
    made = Statement(row.name("key"), row.choice("about", _ABOUT), row.words(), row.flag("turn_to"))
    row.done()
    return made


def _check(form: VoiceForm, table: Table) -> None:
    if len(form.faces) != FACES:
        raise table.wrong("faces", SO_MANY.with_(wanted=FACES, found=len(form.faces)))
    table.once("statements", (one.key for one in form.statements))
    if not form.statements:
        raise table.wrong("statements", NONE)
