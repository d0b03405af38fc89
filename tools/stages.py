"""The pages of the year's stages for the pictures."""

from __future__ import annotations

from student_care_desktop.services.desk import Desk
from student_care_desktop.ui.window import Window

__all__ = ["STAGE_1", "STAGE_2", "page"]

STAGE_1 = ("found", "needs", "policies", "potential", "direction", "strategies", "sign", "print")
STAGE_2 = ("systems", "matrix", "burden", "spared", "happiness", "safety", "sign", "print")


def page(stage: str, key: str, window: Window, desk: Desk) -> None:
    """One page of a stage."""
    window.go("stage", (stage, key))
