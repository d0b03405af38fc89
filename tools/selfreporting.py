"""What a child sees who answers on the screen, with sentences that stand in no questionnaire."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import cast

from student_care_desktop.services import school
from student_care_desktop.services.desk import Desk
from student_care_desktop.services.sheets import Page
from student_care_desktop.services.wordings import load_wording
from student_care_desktop.ui.screens.keying.room import KeyingRoom
from student_care_desktop.ui.screens.selfreport.room import SelfReportRoom
from student_care_desktop.ui.window import Window

__all__ = ["child", "keying", "teacher"]

_PAGE = Page("st-5", "student", 2)
_SENTENCES = (
    "ฉันชอบกลิ่นดินหลังฝนตก", "ฉันพกร่มมาโรงเรียนเวลาฟ้าครึ้ม แม้ว่าเพื่อนจะบอกว่าวันนี้ฝนไม่น่าจะตก", "แมวของเพื่อนบ้านจำฉันได้",
    "ฉันรู้จักชื่อต้นไม้ในโรงเรียน", "ฉันชอบเดินมากกว่านั่งรถ",
)
_ANSWERS = ("ไม่เลย", "นาน ๆ ครั้ง", "บ่อยครั้ง", "เป็นประจำ")


def keying(window: Window, desk: Desk) -> None:
    """The grid with the button beside it, after the wording was loaded."""
    lines = [f'{item} = "{text}"' for item, text in enumerate(_SENTENCES, 1)]
    labels = [f'{value} = "{text}"' for value, text in enumerate(_ANSWERS)]
    head = 'instrument = "st-5"\ninformant = "student"\n[licence]\ngranted = true\nchild_may_answer = true\n'
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "wording.toml"
        text = [head, 'by = "ตัวอย่างที่แต่งขึ้น"', "[item]", *lines, "[answers]", *labels]
        file.write_text("\n".join(text), "utf-8")
        load_wording(desk, file)
    window.go("keying", (school.classes(desk)[0].id, _PAGE, ""))


def teacher(window: Window, desk: Desk) -> None:
    """Before the screen is given away."""
    keying(window, desk)
    cast(KeyingRoom, window.room).head.child.click()


def child(answered: int, window: Window, desk: Desk) -> None:
    """The greeting, or so many items on; the window shows nothing else from then on."""
    if not isinstance(window.room, SelfReportRoom):
        teacher(window, desk)
    room = cast(SelfReportRoom, window.room)
    if room.child is None:
        room.start.click()
    elif answered == 1:
        room.child.begin.click()
    else:
        for _ in range(answered - 1):
            room.child.answer("1")
