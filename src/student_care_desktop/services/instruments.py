"""The instruments as the settings show them: what each is, how it is judged here, what wording is loaded."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from student_care_desktop.catalog.instruments import instruments
from student_care_desktop.domain.instruments import Instrument
from student_care_desktop.domain.norms import Reading
from student_care_desktop.domain.wording import Wording
from student_care_desktop.services import access
from student_care_desktop.services.access import service
from student_care_desktop.services.desk import Desk
from student_care_desktop.services.norms import judged_here
from student_care_desktop.services.wordings import all_wordings

__all__ = ["ToolCard", "tool_cards"]

_FIRST = ("sdq", "eq-12-17", "eq-6-11")


@dataclass(frozen=True, slots=True)
class ToolCard:
    """One instrument: its norm sets with the school's own, the chosen ones, its wordings by informant."""

    tool: Instrument
    reading: Reading
    wordings: Mapping[str, Wording]

    @property
    def id(self) -> str:
        """What stays when the card is read anew."""
        return self.tool.key

    @property
    def fills_gaps(self) -> bool:
        """Whether missing answers can be filled at all."""
        return any(scale.prorate_from for scale in self.tool.scales)


@service
def tool_cards(desk: Desk) -> list[ToolCard]:
    """Every instrument, those that most schools use first."""
    known = instruments()
    tools = [known[key] for key in (*_FIRST, *(key for key in known if key not in _FIRST))]
    with access.looking(desk) as look:
        wordings = all_wordings(look, list(known))
        return [ToolCard(tool, reading, wordings[tool.key]) for tool, reading in judged_here(look, tools)]
