"""One change set: who, when and why, its records, and the chosen record's fields old and new."""

from __future__ import annotations

from student_care_desktop.domain.drafting import FieldChange
from student_care_desktop.domain.thai import long_day
from student_care_desktop.domain.words import Words, mark
from student_care_desktop.services.history import Details
from student_care_desktop.services.telling import RecordChange
from student_care_desktop.ui.furniture import Card, button, column, heading, paragraph, row, set_paragraph
from student_care_desktop.ui.house import House
from student_care_desktop.ui.screens.changes.columns import FIELDS, RECORDS, Entry, who_is
from student_care_desktop.ui.tables import TableView

__all__ = ["Detail"]

CHOOSE = mark("Changes", "Choose a change at the left to see what it did.")
MADE = mark("Changes", "{who} · {day}, {time} · {device}")
TAKEN_BACK = mark("Changes", "This was taken back later. Its records are as they were before it.")
TAKES_BACK = mark("Changes", "This took an earlier change back.")
FIRST = mark("Changes", "The first change of the school stays.")
STANDS = mark("Changes", "{added} added, {changed} changed, {removed} taken out")
SOME = mark("Changes", "{sum}; the first {shown} are listed")
TAKE_BACK = mark("Changes", "Take this back …")
RECORDS_NAME = mark("Changes", "Records")
FIELDS_NAME = mark("Changes", "Fields")
NO_RECORDS = mark("Changes", "No change is chosen.")
NO_FIELDS = mark("Changes", "Choose a record above to see its fields.")


class Detail(Card):
    """``shown`` is what stands here now; the room acts on ``take_back``."""

    def __init__(self, house: House) -> None:
        super().__init__(margin=14)
        self._house, self._say = house, house.say
        self.shown: Details | None = None
        self._why, self._made, self._sum = heading(), paragraph("", "soft"), paragraph("", "soft")
        self._why.setWordWrap(True)
        self.take_back = button(self._say(TAKE_BACK), kind="danger", picture="undo")
        self.records: TableView[RecordChange] = TableView(RECORDS, self._say, RECORDS_NAME, NO_RECORDS)
        self.fields: TableView[FieldChange] = TableView(FIELDS, self._say, FIELDS_NAME, NO_FIELDS)
        self.records.chosen.connect(self._show_fields)
        upper, lower = Card(margin=1), Card(margin=1)
        upper.add(self.records)
        lower.add(self.fields)
        told = row(self._sum, self.take_back, gap=12)
        told.setStretch(0, 1)
        self.add(column(self._why, self._made, gap=2), told, upper, lower)
        self.body.setStretch(2, 1)
        self.body.setStretch(3, 1)
        self.put(None)

    def put(self, details: Details | None) -> None:
        """Show ``details``, or ask for a choice."""
        self.shown = details
        say = self._say
        words = Entry(details.change, self._house.names_hidden).why if details else CHOOSE
        set_paragraph(self._why, say(words))
        set_paragraph(self._made, say(_made(details)) if details else "")
        set_paragraph(self._sum, say(_sum(details)) if details else "")
        self.take_back.setVisible(details is not None and details.can_be_taken_back)
        self.records.put(details.records if details else ())
        self.records.choose(lambda one: True)

    def hide_names(self, hidden: bool) -> None:
        """Veil names, and the values that may be names."""
        self.records.records.hide_names(hidden)
        self.fields.records.hide_names(hidden)

    def _show_fields(self, one: RecordChange | None) -> None:
        self.fields.put(one.fields if one else ())


def _made(details: Details) -> Words:
    at = Entry(details.change, False).at
    return MADE.with_(
        who=who_is(details.change), day=long_day(at), time=f"{at:%H:%M}", device=details.change.device
    )


def _sum(details: Details) -> Words:
    change = details.change
    if change.taken_back_by:
        return TAKEN_BACK
    if change.takes_back:
        return TAKES_BACK
    if change.seq == 1:
        return FIRST
    counted = STANDS.with_(
        added=f"{details.added:,}", changed=f"{details.changed:,}", removed=f"{details.removed:,}"
    )
    shown = len(details.records)
    return SOME.with_(sum=counted, shown=f"{shown:,}") if shown < change.records else counted
