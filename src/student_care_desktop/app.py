"""The window: opens the house when no command is named."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from student_care_desktop.catalog.paths import data_folder
from student_care_desktop.catalog.tongue import tongue
from student_care_desktop.domain.errors import CareError
from student_care_desktop.domain.words import mark
from student_care_desktop.services.clock import clock

__all__ = ["main"]

REFUSED = 3
NO_SCREEN = mark(
    "Program",
    "There is no screen here, so the window cannot be shown. Start the program on a machine with a screen, "
    "or come in by ssh -X. Without a screen the commands do the same work: student-care --help lists them.",
)


class _Words(argparse.ArgumentParser):
    def error(self, message: str) -> None:  # type: ignore[override]
        raise ValueError(message)


def main(arguments: Sequence[str]) -> int:
    """Show the window; the exit code.  ``--data DIR`` and ``--lang th|en`` are all it knows."""
    parser = _Words(add_help=False)
    parser.add_argument("--data", type=Path)
    parser.add_argument("--lang", choices=["th", "en"], default="")
    try:
        words = parser.parse_args(arguments)
    except ValueError:
        from student_care_desktop import cli

        return cli.main(arguments)
    try:
        return _show(words.data or data_folder(), words.lang)
    except CareError as error:
        return _refuse(tongue(words.lang or "th")(error.words))


def _show(folder: Path, language: str) -> int:
    if not _screen():
        return _refuse(tongue(language or "th")(NO_SCREEN))
    now = clock(os.environ.get("STUDENT_CARE_TODAY"))
    who = os.environ.get("STUDENT_CARE_USER", "")
    from student_care_desktop.ui.program import Start, run

    secret = os.environ.get("STUDENT_CARE_PASSPHRASE")
    return run(Start(folder, now, language, secret, who, keeps=True))


def _screen() -> bool:
    """Whether a window can be shown; Linux without a display has none, unless Qt draws elsewhere."""
    known = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return sys.platform != "linux" or any(os.environ.get(name) for name in known)


def _refuse(reason: str) -> int:
    sys.stderr.write(reason + "\n")
    return REFUSED
