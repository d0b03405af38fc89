"""The pages of the year's stages for the pictures."""

from __future__ import annotations

from student_care_desktop.services.desk import Desk
from student_care_desktop.ui.window import Window

__all__ = ["STAGE_1", "STAGE_2", "STAGE_3", "STAGE_4", "STAGE_6", "STAGE_7", "page"]

STAGE_1 = ("found", "needs", "policies", "potential", "direction", "strategies", "sign", "print")
STAGE_2 = ("systems", "matrix", "burden", "spared", "happiness", "safety", "sign", "print")
STAGE_3 = (
    "stakeholders", "indicators", "opinions", "decisions", "measures", "knowledge", "trainees", "sign",
    "print",
)
STAGE_4 = ("goals", "standards", "projects", "calendar", "duties", "sign", "print")
STAGE_6 = (
    "calendar", "visits", "coordination", "morale", "development", "trainees", "teachers", "sign", "print",
)
STAGE_7 = ("committee", "plan", "ratings", "surveys", "outcome", "publicity", "sign", "print")


def page(stage: str, key: str, window: Window, desk: Desk) -> None:
    """One page of a stage."""
    window.go("stage", (stage, key))
