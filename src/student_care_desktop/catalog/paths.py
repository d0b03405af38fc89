"""Where things lie: the resources of the program, and the data folder of this person."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import platformdirs

__all__ = ["data_folder", "resource", "translation"]

_PACKAGE = Path(__file__).resolve().parent.parent


@cache
def _root() -> Path:
    """The folder that holds ``resources`` and ``translations``: inside a wheel, or the checkout."""
    inside = _PACKAGE / "resources"
    return _PACKAGE if inside.is_dir() else _PACKAGE.parent.parent


def resource(*parts: str) -> Path:
    """A file or folder below ``resources/``."""
    return _root().joinpath("resources", *parts)


def translation(language: str) -> Path:
    """The translation file of ``language`` (``th`` or ``en``)."""
    return _root() / "translations" / f"student_care_{language}.ts"


def data_folder() -> Path:
    """The data folder that is used when nobody names another."""
    return Path(platformdirs.user_data_dir("student-care", appauthor=False))
