"""What the indicators count, by name: each gives the list itself, from one look at the records of a year."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from student_care_desktop.services.counts import cycle, know, learn, screen, urgent, whole
from student_care_desktop.services.counts.live import NOTHING, Counted, Live

__all__ = ["COUNTED", "NOTHING", "Counted", "Live"]

COUNTED: Mapping[str, Callable[[Live], Counted]] = {
    name: getattr(module, name)
    for module in (cycle, know, learn, screen, urgent, whole) for name in module.__all__
}
"""By the name that ``resources/process/indicators.toml`` gives to it."""
