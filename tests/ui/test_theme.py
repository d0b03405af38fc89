"""The look: the font has its Thai marks, the icons are all there, a setText never loses the program."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QFontInfo, QFontMetrics
from PySide6.QtWidgets import QLabel

import student_care_desktop.ui as room
from student_care_desktop.catalog.paths import resource
from student_care_desktop.ui import theme
from student_care_desktop.ui.theme import INK, TONES

HOUSE = Path(room.__file__).parent


def test_the_font_is_ours_and_its_box_holds_stacked_marks(qapp):
    font = theme.letter(14)
    assert QFontInfo(font).family() == "Noto Sans Thai"
    metrics = QFontMetrics(font)
    ink = metrics.tightBoundingRect("ปี่ผู้ญู")
    assert -ink.top() <= metrics.ascent() + 1
    assert ink.bottom() <= metrics.descent() + 1


def test_every_icon_that_is_named_is_drawn(qapp):
    named = set()
    for file in HOUSE.rglob("*.py"):
        named |= set(re.findall(r'(?:picture=|icon\()"([a-z-]+)"', file.read_text(encoding="utf-8")))
    assert named
    assert [name for name in sorted(named) if not resource("icons", f"{name}.svg").exists()] == []


@pytest.mark.parametrize("scale", [1.0, 1.25, 1.5, 2.0])
def test_icons_are_crisp_at_every_usual_scaling(qapp, scale):
    picture = theme.icon("students").pixmap(QSize(20, 20), scale)
    assert picture.width() == round(20 * scale)


def _light(colour):
    parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def _contrast(one, other):
    low, high = sorted((_light(one), _light(other)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize(
    ("ink", "paper"),
    [
        (INK["text"], INK["ground"]), (INK["soft"], INK["card"]), (INK["soft"], INK["ground"]),
        (INK["soft"], INK["chosen"]), (INK["mist"], INK["deep"]), (INK["card"], INK["green"]),
        (INK["bad"], INK["card"]), (INK["green"], INK["card"]),
        *((tone.ink, tone.paper) for tone in TONES.values()),
    ],
)
def test_text_stands_out_from_its_paper(ink, paper):
    assert _contrast(ink, paper) >= 4.5


def test_ten_thousand_texts_do_not_end_the_program(qtbot):
    label = QLabel()
    qtbot.addWidget(label)
    for number in range(10_000):
        label.setText(str(number))
    assert label.text() == "9999"
