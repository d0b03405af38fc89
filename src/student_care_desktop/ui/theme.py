"""How the house looks: inks, fonts, icons and the style sheet; the only place that names a colour."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from string import Template

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QIcon, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

from student_care_desktop.catalog.paths import resource

__all__ = ["INK", "ROW", "TONES", "Tone", "colour", "dress", "icon", "letter"]

ROW = 33
"""Height of a table row, in logical pixels."""

INK = {
    "deep": "#173F3A", "deeper": "#12332F", "green": "#17695C", "leaf": "#2B8A62",
    "ground": "#F4F6F5", "card": "#FFFFFF", "line": "#DDE4E1", "hair": "#EDF1EF",
    "edge": "#C3CFCA", "head": "#FAFCFB", "text": "#1E2A27", "soft": "#5C6C67",
    "chosen": "#E6F1EE", "hover": "#F3F8F6", "mist": "#C7DAD5", "amber": "#D6961E",
    "alarm": "#D9553B", "empty": "#C5CECA",
    "good": "#1B6B43", "good_soft": "#E3F2EA", "warn": "#8A5A00", "warn_soft": "#FDF0D5",
    "bad": "#A5301A", "bad_soft": "#FBE1DB", "quiet": "#5C6C67", "quiet_soft": "#ECEFEE",
}
"""Every colour by its name in the house; the style sheet reads the same names."""


@dataclass(frozen=True, slots=True)
class Tone:
    """The ink and the paper of a badge, a strip or a card; colour never speaks alone."""

    ink: str
    paper: str


TONES = {name: Tone(INK[name], INK[f"{name}_soft"]) for name in ("good", "warn", "bad", "quiet")}

_FAMILY = "Noto Sans Thai"
_SCALES = (1.0, 1.25, 1.5, 1.75, 2.0, 3.0)


def dress(app: QApplication) -> None:
    """Give ``app`` the style, font, palette and style sheet of the house."""
    app.setStyle("Fusion")
    hints = QGuiApplication.styleHints()
    hints.setColorScheme(Qt.ColorScheme.Light)
    for file in sorted(resource("fonts").glob("NotoSansThai-*.ttf")):
        QFontDatabase.addApplicationFont(str(file))
    app.setFont(letter(14))
    app.setPalette(_palette())
    app.setStyleSheet(_sheet())


@cache
def letter(size: int, bold: bool = False) -> QFont:
    """The screen's font at ``size`` logical pixels; shared, so nobody changes it."""
    font = QFont(_FAMILY)
    font.setPixelSize(size)
    font.setBold(bold)
    return font


@cache
def colour(name: str) -> QColor:
    """The colour called ``name`` in :data:`INK`, or a colour written as #RRGGBB."""
    return QColor(INK.get(name, name))


@cache
def icon(name: str, ink: str = "text", size: int = 20) -> QIcon:
    """The drawing ``resources/icons/<name>.svg`` in one ink, crisp at every usual scaling."""
    drawing = resource("icons", f"{name}.svg").read_text(encoding="utf-8")
    made = QIcon()
    for mode, shade in ((QIcon.Mode.Normal, ink), (QIcon.Mode.Disabled, "empty")):
        svg = drawing.replace("#000000", colour(shade).name())
        for scale in _SCALES:
            made.addPixmap(_picture(svg, size, scale), mode)
    return made


def _picture(svg: str, size: int, scale: float) -> QPixmap:
    side = round(size * scale)
    picture = QPixmap(side, side)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    QSvgRenderer(QByteArray(svg.encode())).render(painter, QRectF(0, 0, side, side))
    painter.end()
    picture.setDevicePixelRatio(scale)
    return picture


def _palette() -> QPalette:
    palette = QPalette()
    roles = {
        QPalette.ColorRole.Window: "ground", QPalette.ColorRole.Base: "card",
        QPalette.ColorRole.AlternateBase: "head", QPalette.ColorRole.Text: "text",
        QPalette.ColorRole.WindowText: "text", QPalette.ColorRole.Button: "card",
        QPalette.ColorRole.ButtonText: "text", QPalette.ColorRole.Highlight: "green",
        QPalette.ColorRole.HighlightedText: "card", QPalette.ColorRole.Accent: "green",
        QPalette.ColorRole.Link: "green", QPalette.ColorRole.PlaceholderText: "soft",
        QPalette.ColorRole.ToolTipBase: "deep", QPalette.ColorRole.ToolTipText: "card",
    }
    for role, name in roles.items():
        palette.setColor(role, colour(name))
    for role in (QPalette.ColorRole.Text, QPalette.ColorRole.WindowText, QPalette.ColorRole.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, colour("soft"))
    return palette


def _sheet() -> str:
    text = resource("house.qss").read_text(encoding="utf-8")
    return Template(text).substitute(INK, icons=resource("icons").as_posix())
