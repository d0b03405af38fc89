"""How cells of our workbooks look: Thai font, thin lines, a calm head, and one style number for each look."""

from __future__ import annotations

from typing import Any, Literal, get_args

__all__ = ["Kind", "Look", "Looks", "Single"]

Kind = Literal["text", "long", "code", "count", "percent", "amount", "day", "answer"]
"""Text on one line · on several lines · in the middle · whole number · 0–100 · with two decimals · a day ·
a cell to fill in."""

Look = Literal["plain", "subtotal", "total"]
Single = Literal["title", "subtitle", "head", "note"]

_FONT, _SIZE = "TH SarabunPSK", 16
_FORMATS: dict[Kind, str] = {
    "text": "@", "long": "@", "code": "@", "count": '#,##0;-#,##0;"–"', "percent": "0.0",
    "amount": "#,##0.00",
    "day": "[$-107041E]dd/mm/yyyy", "answer": "0",
}  # fmt: skip
_SIDES: dict[Kind, str] = {"text": "left", "long": "left"}
_FILLS: dict[str, str] = {"subtotal": "F2F2F2", "total": "DDEBE7", "head": "DDEBE7", "marked": "FFE08A"}
_LINE = "A6A6A6"
_BARE = ("title", "subtitle", "note")


class Looks:
    """The style numbers of a book, registered when it is made.

    A text that begins like a formula wears the ``quoted`` twin, which tells Excel that it is text.
    """

    def __init__(self, book: Any) -> None:
        self._sheet, self._used = book.worksheets[0], 0
        self.single: dict[Single, int] = {name: self._single(name) for name in get_args(Single)}
        self._styles = {
            (kind, look, marked): self._style(kind, "marked" if marked else look, look != "plain")
            for kind in get_args(Kind)
            for look in get_args(Look)
            for marked in (False, True)
        }
        self.quoted = dict(self._styles.values())

    def style(self, kind: Kind, look: Look, marked: bool = False) -> int:
        """The style of a cell."""
        return self._styles[kind, look, marked][0]

    def _style(self, kind: Kind, fill: str, bold: bool) -> tuple[int, int]:
        """The number of a style and of its quoted twin."""
        from openpyxl.styles import Protection

        cells = [self._cell(bold, fill, _SIDES.get(kind, "center"), kind == "long") for _ in range(2)]
        for cell in cells:
            cell.number_format = _FORMATS[kind]
            if kind == "answer":
                cell.protection = Protection(locked=False)
        cells[1].quotePrefix = True
        return int(cells[0].style_id), int(cells[1].style_id)

    def _single(self, name: Single) -> int:
        head = name == "head"
        cell = self._cell(head or name == "title", name, "center" if head else "left", head)
        if name == "title":
            cell.font = self._font(bold=True, size=_SIZE + 4)
        return int(cell.style_id)

    def _cell(self, bold: bool, fill: str, side: str, wrap: bool) -> Any:
        """A fresh cell, for a style number belongs to the object that it was asked of."""
        from openpyxl.styles import Alignment, Border, PatternFill, Side

        self._used += 1
        cell = self._sheet.cell(self._used, 1)
        cell.font = self._font(bold, _SIZE)
        inset = 1 if side == "left" and fill not in _BARE else 0
        cell.alignment = Alignment(horizontal=side, vertical="center", wrap_text=wrap, indent=inset)
        if fill not in _BARE:
            line = Side("thin", color=_LINE)
            cell.border = Border(line, line, line, line)
        if fill in _FILLS:
            cell.fill = PatternFill("solid", fgColor=_FILLS[fill])
        return cell

    def _font(self, bold: bool, size: int) -> Any:
        from openpyxl.styles import Font

        return Font(name=_FONT, size=size, bold=bold)
