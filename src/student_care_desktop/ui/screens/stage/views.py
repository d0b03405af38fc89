"""How each page of a stage is made: from the flow alone, or by a maker of its own."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from typing import Any

from student_care_desktop.domain.fields import fields_of
from student_care_desktop.domain.flow import Kind, Page, Signed
from student_care_desktop.ui.screens.stage.form_page import StageForm, said
from student_care_desktop.ui.screens.stage.here import StageHere
from student_care_desktop.ui.screens.stage.pages import VIEWS_OF
from student_care_desktop.ui.screens.stage.papers import StagePapers
from student_care_desktop.ui.screens.stage.rows_page import RowsPage
from student_care_desktop.ui.screens.stage.sign_page import StageSignPage
from student_care_desktop.ui.wizards.facts import FactsPage
from student_care_desktop.ui.wizards.page import PageView, Views

__all__ = ["views_of", "written"]

_OF_ALL = ("cycle_id", "place")
"""What every row has, and nobody writes."""


def _matrix(page: Page, here: StageHere) -> PageView:
    """Rows by choices without a look of their own: the rows."""
    keys = page.fields or tuple(key for key in fields_of(page.record or Page) if key not in _OF_ALL)
    return RowsPage(replace(page, fields=keys), here)


_MAKERS: Mapping[Kind, Callable[[Page, StageHere], PageView]] = {
    Kind.FORM: StageForm, Kind.ROWS: RowsPage, Kind.SIGN: StageSignPage, Kind.MATRIX: _matrix,
    Kind.FACTS: lambda page, here: FactsPage(lambda answers: ()),
    Kind.PRINT: lambda page, here: StagePapers(here),
}


def views_of(here: StageHere) -> Views:
    """A maker for every page of the stage."""
    stage = here.stage()
    own = VIEWS_OF.get(stage.key, {})
    pages = [page for page in stage.flow.pages if page.kind in _MAKERS]
    usual = {page.key: partial(_MAKERS[page.kind], page, here) for page in pages}
    return {**usual, **{key: partial(_own, maker, here) for key, maker in own.items()}}


def _own(maker: Callable[[StageHere], PageView], here: StageHere) -> PageView:
    return maker(here)


def written(page: Page, answer: Any) -> bool:
    """Whether a page says anything."""
    if page.record is None or answer is None or isinstance(answer, Signed):
        return False
    return bool(answer) if isinstance(answer, tuple) else said(page, answer)
