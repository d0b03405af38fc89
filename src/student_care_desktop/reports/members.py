"""The members of a household: a table with what each earns, the sums, and the income a head."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal

from student_care_desktop.domain.households import (
    INCOMES,
    KIN,
    MEMBERS_AT_MOST,
    HouseholdMember,
    income,
    per_head,
    poor,
)
from student_care_desktop.domain.lists import EDUCATION
from student_care_desktop.domain.words import Words, mark
from student_care_desktop.reports.drawing import LEFT, MIDDLE, RIGHT
from student_care_desktop.reports.entries import Entry
from student_care_desktop.reports.fitting import Room
from student_care_desktop.reports.kit import Kit
from student_care_desktop.reports.layout import Layout
from student_care_desktop.reports.places import TextPlace, Value
from student_care_desktop.reports.rows import put_rows
from student_care_desktop.reports.tables import Column, Table

__all__ = ["BRIEF", "FULL", "member_rows", "member_values", "put_members", "put_per_head"]

Columns = tuple[tuple[str, Words, float, float], ...]

_BAHT = mark("Unit", "baht")
_MONEY: Columns = (
    ("wages", mark("Members", "Wages"), 40, RIGHT),
    ("farm", mark("Members", "Farming (net)"), 40, RIGHT),
    ("business", mark("Members", "Business (net)"), 40, RIGHT),
    ("welfare", mark("Members", "Welfare"), 40, RIGHT),
    ("other_income", mark("Members", "Other"), 36, RIGHT),
    ("total", mark("Members", "Together"), 46, RIGHT),
)
BRIEF: Columns = (
    ("no", mark("Members", "No."), 20, MIDDLE),
    ("name", mark("Members", "Name"), 0, LEFT),
    ("relation", mark("Members", "Is to the student"), 62, LEFT),
    ("age", mark("Members", "Age"), 24, MIDDLE),
    ("troubled", mark("Members", "Disabled or ill"), 52, MIDDLE),
    *_MONEY,
)
"""The columns of the four-page form."""
FULL: Columns = (
    ("no", mark("Members", "No."), 18, MIDDLE),
    ("name", mark("Members", "Name"), 0, LEFT),
    ("relation", mark("Members", "Is to the student"), 43, LEFT),
    ("national_id", mark("Members", "National id"), 60, MIDDLE),
    ("education", mark("Members", "Education"), 38, LEFT),
    ("age", mark("Members", "Age"), 22, MIDDLE),
    ("disabled", mark("Members", "Disabled"), 25, MIDDLE),
    ("chronic", mark("Members", "Chronic"), 26, MIDDLE),
    *((name, words, 33.0, align) for name, words, _, align in _MONEY[:-1]),
    ("total", _MONEY[-1][1], 38, RIGHT),
)
"""The columns of the form of the EEF."""

_HEAD = 27.0
_ALL = mark("Members", "Sum of the household")
_YES, _NO = mark("Members", "Yes"), mark("Members", "No")
_DISABLED, _ILL = mark("HouseholdMember", "Disabled"), mark("HouseholdMember", "Chronic disease")
_LIMIT = (
    ("poor", mark("Members", "3,000 baht or less")),
    ("not_poor", mark("Members", "more than 3,000 baht")),
)
_SUMS = (
    Entry("income_month", mark("Members", "Income of the household a month"), unit=_BAHT, weight=1),
    Entry("per_head", mark("Members", "Divided by the members: a month and head"), unit=_BAHT, weight=1),
)
_POOR = Entry("poor", mark("Members", "A month and head"), options=_LIMIT, rings=True)


def member_rows(members: Sequence[HouseholdMember]) -> int:
    """The rows of the table: ten, or more where more live there."""
    return max(MEMBERS_AT_MOST, len(members))


def put_members(layout: Layout, columns: Columns, rows: int) -> None:
    """The table with its last row, the sums."""
    kit, frame = layout.kit, layout.frame
    free = frame.width - sum(column[2] for column in columns)
    height = layout.pitch * 0.84
    table = Table(
        "member",
        [Column(name, kit.say(words), wide or free, align) for name, words, wide, align in columns],
        row_height=height, head_height=_HEAD, size=9.0,
    )
    top = layout.strip(table.height(rows + 1) + 3)
    layout.sheet.drawing.shade(
        frame.left, top + table.height(rows), table.width, height, 0.95
    )
    table.put(kit, layout.sheet, (frame.left, top), range(rows + 1))
    base = top + table.height(rows) + height / 2 + 3.2
    name = Room(table.columns[1].wide - 6, pitch=height, size=9.0)
    place = TextPlace("", frame.left + table.columns[0].wide + 4, base, name, face="bold", cell=True)
    place.ink(kit, layout.sheet.drawing, kit.say(_ALL))


def put_per_head(layout: Layout, *, limit: bool = False) -> None:
    """What the household earns, and what that is a head; ``limit`` asks on which side of 3,000 baht."""
    entries = (*_SUMS, _POOR) if limit else _SUMS
    put_rows(layout, {entry.key: entry for entry in entries}, ("income_month per_head",))


def member_values(
    members: Sequence[HouseholdMember], count: int | None, kit: Kit
) -> Iterator[tuple[str, Value]]:
    """Each member, the sums in the row after the last, and the income a month and head."""
    for row, member in enumerate(members):
        for name, value in _cells(member, kit):
            yield f"member.{row}.{name}", value
    last = member_rows(members)
    for name in INCOMES:
        earned = [getattr(one, name) for one in members if getattr(one, name) is not None]
        if earned:
            yield f"member.{last}.{name}", _money(sum(Decimal(str(one)) for one in earned))
    total, each = income(members), per_head(members, count)
    yield f"member.{last}.total", _money(total)
    yield "income_month", _money(total)
    yield "per_head", _money(each)
    if each is not None:
        yield "poor", ("poor" if poor(each) else "not_poor",)


def _cells(member: HouseholdMember, kit: Kit) -> Iterator[tuple[str, Value]]:
    relation, education = dict(KIN).get(member.relation), dict(EDUCATION).get(member.education)
    troubles = [words for words, has in ((_DISABLED, member.disabled), (_ILL, member.chronic)) if has]
    told = member.disabled is not None or member.chronic is not None
    yield "no", str(member.place)
    yield "name", member.name
    yield "relation", kit.say(relation) if relation else ""
    yield "national_id", member.national_id
    yield "education", kit.say(education) if education else ""
    yield "age", "" if member.age is None else str(member.age)
    yield "troubled", " ".join(kit.say(words) for words in troubles) or (kit.say(_NO) if told else "")
    yield "disabled", _yes(member.disabled, kit)
    yield "chronic", _yes(member.chronic, kit)
    for name, value in zip(INCOMES, member.incomes, strict=True):
        yield name, "" if value is None else _money(Decimal(str(value)))
    yield "total", _money(income([member]))


def _yes(value: bool | None, kit: Kit) -> str:
    return "" if value is None else kit.say(_YES if value else _NO)


def _money(amount: Decimal | int | None) -> str:
    """12,000 or 1,666.67; empty for not known."""
    if amount is None:
        return ""
    return f"{amount:,.0f}" if amount == int(amount) else f"{amount:,.2f}"
