"""The command that gathers the evidence of a stage, an indicator or the whole year."""

from __future__ import annotations

from pathlib import Path

from student_care_desktop.cli.run import DONE, Command, Run, option
from student_care_desktop.domain.words import mark
from student_care_desktop.services.strategy import evidence_book

__all__ = ["COMMANDS"]

GATHERED = mark("Command", "Written to {file}.")
MORE = mark(
    "Help",
    "OUT that ends in .pdf becomes one file, anything else a folder in which a new one is made, numbered and "
    "with contents. KEY is a stage (strategy_1) or an indicator; without it the whole year.",
)


def _evidence(run: Run) -> int:
    out, about = Path(run.words.out), run.words.key or ""
    with run.desk() as desk:
        one_file = out.suffix.lower() == ".pdf"
        made = (evidence_book.save if one_file else evidence_book.gather)(desk, out, about)
    run.tell(GATHERED.with_(file=made))
    return DONE


COMMANDS = (
    Command(
        "evidence", mark("Help", "gather the evidence of the year, numbered"), _evidence,
        (option("key", nargs="?", metavar="KEY"), option("--out", required=True)), year=True, more=MORE,
    ),
)
