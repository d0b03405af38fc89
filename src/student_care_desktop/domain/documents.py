"""A long or official paper, told without saying how it is drawn: the same document becomes PDF or Word.

Every text is a string or Words, said when it is drawn.  Nothing here knows fonts or points; lengths are
centimetres of paper.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Literal

from student_care_desktop.domain.charts import Bars, GanttChart, MonthCalendar
from student_care_desktop.domain.words import Words

__all__ = [
    "OFFICIAL_KINDS", "Bold", "Bullets", "Cell", "Column", "Contents", "Cover", "Document", "Facts",
    "Heading", "Kind", "Member", "Numbered", "PageBreak", "Paragraph", "Part", "Picture", "Signature",
    "Signatures", "Space", "Table", "Team", "Text",
]

Text = Words | str

Kind = Literal["paper", "report", "order", "announcement", "memo"]
"""How the head is drawn: a paper of the school, a report with cover, คำสั่ง, ประกาศ, บันทึกข้อความ."""

OFFICIAL_KINDS = ("order", "announcement", "memo")
"""The kinds that bear the garuda, and Thai digits unless the document says otherwise."""

Align = Literal["left", "middle", "right"]

Cell = Words | str | int | float | None
"""What stands in a table or beside a label; None is unknown and printed as –."""


@dataclass(frozen=True, slots=True)
class Bold:
    """A run of a paragraph in bold."""

    text: Text


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading of level 1–3; the contents list it.  ``fresh``: it begins a page (a chapter)."""

    text: Text
    level: int = 1
    fresh: bool = False


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Text that flows; ``indent``: its first line stands in by 2.5 cm."""

    text: Text | tuple[Text | Bold, ...]
    indent: bool = True
    align: Align = "left"


@dataclass(frozen=True, slots=True)
class Bullets:
    """A list without order; ``level`` 1 stands in further than 0."""

    items: tuple[Text, ...]
    level: int = 0


@dataclass(frozen=True, slots=True)
class Numbered:
    """A list with numbers; ``prefix`` stands before each of them: ``1.`` gives 1.1, 1.2 …"""

    items: tuple[Text, ...]
    start: int = 1
    prefix: str = ""
    level: int = 0


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table: its share of the width, where its cells stand, the digits after the point."""

    heading: Text
    share: float = 1.0
    align: Align = "left"
    decimals: int = 2


@dataclass(frozen=True, slots=True)
class Table:
    """Rows under headings, which are said again on every page; without rows it says that there is no data.

    Whole numbers get their commas, others the decimals of their column.  ``marked``: the numbers of rows
    that are headings inside the table, from 0; one with nothing but its first cell goes across all columns.
    """

    columns: tuple[Column, ...]
    rows: tuple[tuple[Cell, ...], ...] = ()
    total: tuple[Cell, ...] = ()
    title: Text = ""
    note: Text = ""
    marked: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class Facts:
    """Labels and their values, ``across`` of them side by side; a missing value leaves dots to write on."""

    pairs: tuple[tuple[Text, Cell], ...]
    across: int = 1


@dataclass(frozen=True, slots=True)
class Picture:
    """A JPEG with its caption, at most ``high`` cm high; a damaged one leaves its caption alone."""

    image: bytes
    caption: Text = ""
    high: float = 8.0


@dataclass(frozen=True, slots=True)
class Signature:
    """Where one person signs: name in brackets, position, and a date if ``dated``; missing ones are dots.

    ``lead`` stands above it (ความเห็น, ผู้เสนอโครงการ …); ``opinion``: so many dotted lines to write on first.
    """

    name: str = ""
    position: Text = ""
    lead: Text = ""
    opinion: int = 0
    dated: bool = False


@dataclass(frozen=True, slots=True)
class Signatures:
    """Places to sign, ``across`` of them side by side; a row of them is never torn over two pages."""

    blocks: tuple[Signature, ...]
    across: int = 2


@dataclass(frozen=True, slots=True)
class Member:
    """A member of a team: name, position, and what they are in it (ประธานกรรมการ …)."""

    name: str
    position: Text = ""
    role: Text = ""


@dataclass(frozen=True, slots=True)
class Team:
    """A team of an order: its members by number, then what it has to do."""

    title: Text
    members: tuple[Member, ...] = ()
    duty: Text = ""
    duties: tuple[Text, ...] = ()


@dataclass(frozen=True, slots=True)
class Space:
    """Free paper, in centimetres."""

    high: float = 0.5


@dataclass(frozen=True, slots=True)
class PageBreak:
    """What follows begins a page; ``lying``: on paper in landscape, until the next break."""

    lying: bool = False


@dataclass(frozen=True, slots=True)
class Contents:
    """The table of contents: the headings down to ``depth`` with their pages; its own page follows it."""

    title: Text = ""
    depth: int = 2


@dataclass(frozen=True, slots=True)
class Cover:
    """The first page of a report: the title of the document, lines below it, who made it at its foot."""

    lines: tuple[Text, ...] = ()
    foot: tuple[Text, ...] = ()
    picture: bytes | None = None


Part = (
    Heading | Paragraph | Bullets | Numbered | Table | Facts | Bars | Picture | Signatures | Team | Space
    | PageBreak | Contents | Cover | GanttChart | MonthCalendar
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """One paper.  ``title`` is its heading; of an order, announcement or memo what stands behind เรื่อง.

    ``number`` is what stands behind ที่; ``day`` the day of the paper: สั่ง ณ วันที่, ประกาศ ณ วันที่, วันที่.
    ``since`` is the day from which an order holds.  ``office`` is the ส่วนราชการ of a memo (else the school),
    ``to`` its เรียน.  ``signers`` sign at the end.  ``emblem`` is the garuda that the school supplied (JPEG);
    without it its place stays free.  ``lying``: the whole paper in landscape.  ``thai_digits`` None is what
    its kind wants.  ``secret``: stamped ลับ above and below on every page.  ``foot`` stands at the foot of
    every numbered page of a paper or a report: of which day the figures are, for whom it is.
    """

    title: Text
    parts: tuple[Part, ...] = ()
    kind: Kind = "paper"
    school: str = ""
    subtitle: Text = ""
    number: str = ""
    day: dt.date | None = None
    since: dt.date | None = None
    office: str = ""
    to: Text = ""
    signers: tuple[Signature, ...] = ()
    foot: Text = ""
    emblem: bytes | None = None
    secret: bool = False
    lying: bool = False
    thai_digits: bool | None = None

    @property
    def covered(self) -> bool:
        """Whether its first page is a cover, which bears no number."""
        return bool(self.parts) and isinstance(self.parts[0], Cover)

    @property
    def digits(self) -> bool:
        """Whether it is written with Thai digits."""
        return self.kind in OFFICIAL_KINDS if self.thai_digits is None else self.thai_digits
