"""What the page can ask of its room."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

__all__ = ["Acts"]


@dataclass(frozen=True, slots=True)
class Acts:
    """``edit`` opens a section by its key; photos come by choosing or by a drop."""

    edit: Callable[[str], object]
    choose_photo: Callable[[], object]
    take_photo: Callable[[Path], object]
    whole_history: Callable[[], object]
