"""The page on which the papers of a stage are made, and which papers those are."""

from __future__ import annotations

from student_care_desktop.domain.strategy.stage_forms import STAGE_FORMS
from student_care_desktop.services.printing import Choice
from student_care_desktop.ui.screens.stage.here import StageHere
from student_care_desktop.ui.wizards.documents import Document, PrintPage

__all__ = ["FORMS_OF", "StagePapers"]

FORMS_OF = STAGE_FORMS
"""The forms of each stage; what the program cannot print yet is not offered."""


class StagePapers(PrintPage):
    """Every form of the stage, for the year."""

    def __init__(self, here: StageHere) -> None:
        year = str(here.stage().year.number)
        forms = FORMS_OF[here.stage().key]
        whole = Choice(everyone=True)
        super().__init__(here.house, lambda answers: [Document(form, whole, year) for form in forms])
