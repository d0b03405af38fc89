"""``student-care``: a command when one is named, the window otherwise."""

from __future__ import annotations

import gc
import sys
from collections.abc import Sequence

__all__ = ["main"]


def main() -> int:
    """Run the program; the exit code."""
    gc.set_threshold(50_000, 20, 20)  # records are many and hold no cycles: an import is a fifth faster
    arguments = sys.argv[1:]
    if _names_a_command(arguments):
        from student_care_desktop import cli

        return cli.main(arguments)
    from student_care_desktop import app

    return app.main(arguments)


def _names_a_command(arguments: Sequence[str]) -> bool:
    """Whether anything stands there beside the window's own options (``--data DIR``, ``--lang en``)."""
    rest = iter(arguments)
    for word in rest:
        if word in ("--data", "--lang"):
            next(rest, None)
        elif not word.startswith(("--data=", "--lang=")):
            return True
    return False


if __name__ == "__main__":
    sys.exit(main())
