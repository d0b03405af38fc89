"""The forms of step 2: answer sheets, their results, screening."""

from __future__ import annotations

from functools import partial

from student_care_desktop.reports.form import Form
from student_care_desktop.reports.forms import (
    answer_sheet,
    class_matrix,
    class_results,
    eq_result,
    for_parents,
    other_results,
    screening,
    sdq_result,
)

__all__ = ["FORMS"]

FORMS = (
    Form(
        "screening", screening.TITLE, "ดล. 2.1", "student", screening.ScreeningForm,
        facts="screening", restricted=True,
    ),
    Form("sdq-result", sdq_result.TITLE, "ดล. 2.2", "student", sdq_result.SdqResult, facts="sdq"),
    Form("eq-result", eq_result.TITLE, "ดล. 2.3", "student", eq_result.EqResult, facts="eq"),
    Form(
        "other-results", other_results.TITLE, "ดล. 2.4", "student", other_results.OtherResults,
        blank=False, facts="others", restricted=True,
    ),
    Form(
        "class-matrix", class_matrix.TITLE, "ดล. 2.5", "class", class_matrix.ClassMatrix,
        facts="matrix",
    ),
    Form(
        "sdq-class", class_results.SDQ_TITLE, "ดล. 2.6", "class",
        partial(class_results.ClassResultsForm, class_results.SDQ_TITLE), facts="sdq-class",
    ),
    Form(
        "eq-class", class_results.EQ_TITLE, "ดล. 2.7", "class",
        partial(class_results.ClassResultsForm, class_results.EQ_TITLE), facts="eq-class",
    ),
    *(
        Form(
            f"answer-sheet-{key}", answer_sheet.title_of(tool, informant), "ดล. 2.8", "student",
            partial(answer_sheet.AnswerSheet, tool, informant), facts="answer-sheet",
        )
        for key, tool, informant in answer_sheet.kinds()
    ),
    Form(
        "screening-parents", for_parents.TITLE, "ดล. 2.9", "student", for_parents.ForParents,
        facts="parents",
    ),
)
