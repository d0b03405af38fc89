"""Commands that make paper and workbooks."""

from __future__ import annotations

from pathlib import Path

from student_care_desktop.cli.run import DONE, Command, Run, given, option
from student_care_desktop.domain.errors import CareError
from student_care_desktop.domain.instruments import INFORMANTS
from student_care_desktop.domain.words import mark
from student_care_desktop.services import doors, school

__all__ = ["COMMANDS"]

PRINTED = mark("Command", "{pages} pages: {file}")
WRITTEN = mark("Command", "Written: {file}")
RECOVERY = "recovery-sheet"
SHEETS, STRATEGY = "sheets", "strategy"
SHEETS_NEED = mark(
    "Command", "A workbook of answers needs --class, --instrument and --informant. Nothing was written."
)
EXPORT_HELP = mark(
    "Help",
    "summary: the figures of the school. strategy: indicators, budget and supervision, with data by code "
    "from which each figure can be worked out again. sheets: a workbook of one class to fill in answers by "
    "item number; it needs --class, --instrument and --informant, and comes back by import-sheets.",
)
NEW_SHEET = mark(
    "Command",
    "This is a new recovery key: the sheet before it no longer opens anything. Keep {file} on paper only.",
)


def _forms(run: Run) -> int:
    from student_care_desktop.services import printing

    found = printing.forms()
    value = [{"key": one.key, "title": run.say(one.title), "for": one.scope} for one in found]
    run.give(value, [f"{one.key}\t{run.say(one.title)}" for one in found])
    return DONE


def _print(run: Run) -> int:
    from student_care_desktop.services import printing

    words, target = run.words, Path(run.words.out)
    if words.form == RECOVERY:
        return _recovery_sheet(run, target)
    choice = printing.Choice(
        student=words.student or "", room=words.room or "", grade=words.grade or "",
        everyone=words.everyone, restricted=words.restricted, round=words.round or 0,
        number=words.number or "", record=words.record or "",
    )
    with run.desk() as desk:
        done = printing.print_form(desk, words.form, choice, target, blank=words.blank)
    run.tell(PRINTED.with_(pages=done.pages, file=target) if done.pages else WRITTEN.with_(file=target))
    return DONE


def _recovery_sheet(run: Run, target: Path) -> int:
    """The key is never stored, so printing the sheet again makes a new one."""
    from student_care_desktop.services import printing

    with run.desk() as desk:
        doors.new_recovery_key(desk, lambda key: printing.print_recovery_sheet(desk, key, target))
    run.tell(NEW_SHEET.with_(file=target))
    return DONE


def _export(run: Run) -> int:
    ways = {SHEETS: _export_sheets, STRATEGY: _export_strategy}
    return ways.get(run.words.what, _export_summary)(run)


def _export_strategy(run: Run) -> int:
    from student_care_desktop.services.strategy import workbook

    with run.desk() as desk:
        workbook.export_strategy(desk, Path(run.words.out))
    run.tell(WRITTEN.with_(file=run.words.out))
    return DONE


def _export_sheets(run: Run) -> int:
    from student_care_desktop.services import answers, sheets

    words = run.words
    if not (words.room and words.instrument and words.informant):
        raise CareError(SHEETS_NEED)
    page = sheets.Page(words.instrument, words.informant, words.round)
    with run.desk() as desk:
        answers.sheets_book(desk, school.find_class(desk, words.room), page, Path(words.out))
    run.tell(WRITTEN.with_(file=words.out))
    return DONE


def _export_summary(run: Run) -> int:
    from student_care_desktop.services import summaries

    with run.desk() as desk:
        if run.words.public:
            summaries.export_public(desk, Path(run.words.out))
        else:
            summaries.export_summary(desk, Path(run.words.out), with_names=run.words.with_names)
    run.tell(WRITTEN.with_(file=run.words.out))
    return DONE


COMMANDS = (
    Command("forms", mark("Help", "list the printed forms"), _forms, json=True),
    Command(
        "print", mark("Help", "print a form as PDF"), _print,
        (
            option("form", metavar="FORM"),
            option("--blank", action="store_true"),
            option("--restricted", action="store_true"),
            option("--round", type=int, choices=range(1, 13), metavar="N"),
            option("--number", metavar="TEXT"),
            option("--record", metavar="ID"),
            option("--out", required=True, metavar="FILE_OR_DIR"),
        ),
        one_of=(
            option("--student", metavar="NUMBER", type=given),
            option("--class", dest="room", metavar="ม.1/1"),
            option("--grade", metavar="ม.1"),
            option("--all", dest="everyone", action="store_true"),
        ),
        year=True,
    ),
    Command(
        "export", mark("Help", "export a workbook"), _export,
        (
            option("what", choices=["summary", STRATEGY, SHEETS]),
            option("--out", required=True, metavar="FILE.xlsx"),
            option("--with-names", action="store_true"),
            option("--public", action="store_true"),
            option("--class", dest="room", metavar="ม.1/1"),
            option("--instrument", metavar="KEY"),
            option("--informant", choices=list(INFORMANTS)),
            option("--round", type=int, choices=range(1, 10), default=1, metavar="N"),
        ),
        year=True, more=EXPORT_HELP,
    ),
)
