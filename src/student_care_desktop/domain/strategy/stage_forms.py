"""Which printed forms belong to each stage of the year."""

from __future__ import annotations

from collections.abc import Mapping

__all__ = ["STAGE_FORMS"]

STAGE_FORMS: Mapping[str, tuple[str, ...]] = {
    "strategy_1": ("strategic-plan",),
    "strategy_2": ("linkage-table", "form-map"),
    "strategy_3": ("announcement",),
    "strategy_4": ("action-plan", "project", "care-calendar", "appointment-order", "homeroom-order"),
    "strategy_5": ("care-progress",),
    "strategy_6": ("supervision-form", "supervision-calendar", "certificate", "teacher-evaluation"),
    "strategy_7": ("evaluation-order", "evaluation-report", "public-summary", "poster"),
}
"""By the key of the stage, the keys of its forms; what the program cannot print is not offered."""
