"""What a crash report says: allow-listed keys only, never a value, never a child's data."""

from __future__ import annotations

import platform
import traceback
from collections.abc import Callable, Mapping
from importlib.metadata import version
from pathlib import Path

from PySide6.QtCore import qVersion

__all__ = ["report"]

_DEPTH = 12

def _frames(error: BaseException) -> str:
    """File, line and function of the last calls, without folders and without the source's text."""
    frames = traceback.extract_tb(error.__traceback__)[-_DEPTH:]
    return "".join(f"\n  {Path(frame.filename).name}:{frame.lineno} {frame.name}" for frame in frames)


_ALLOWED: Mapping[str, Callable[[BaseException], str]] = {
    "program": lambda _: version("student-care-desktop"),
    "system": lambda _: f"{platform.system()} {platform.release()}",
    "python": lambda _: platform.python_version(),
    "qt": lambda _: str(qVersion()),
    "mistake": lambda error: type(error).__name__,
    "where": _frames,
}
"""Every key a report may have; the message of the error is left out because it may quote a record."""


def report(error: BaseException) -> str:
    """The report of ``error``, one ``key: value`` a line."""
    return "".join(f"{key}: {tell(error)}\n" for key, tell in _ALLOWED.items())
