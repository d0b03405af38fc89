"""A power cut while a counselling note or a case study is typed: each letter is on the disk and found again."""

from __future__ import annotations

from pathlib import Path

from student_care_desktop.services import counselling
from student_care_desktop.storage.database import plain_connection
from student_care_desktop.storage.vault import MARK
from student_care_desktop.ui.drafting import EVERY
from tests.fixtures.school import Clock, Made, row_of
from tests.journeys.test_kill_wizards import BEGIN
from tests.storage.program import Program

NUMBER = "70001"
SAID = "เด็กเล่าว่าไม่อยากกลับบ้าน"
TYPE = BEGIN + """
window.go("counsel", row.enrollment.id)
room = window.room
room.book.begin()
area = room.book.editor.words.boxes["content"].input.area
area.setFocus()
written = []
room.book.editor.drafting.kept.connect(lambda: written.append(room.book.editor.words.value().content))
for letter in sys.argv[3]:
    QApplication.sendEvent(area, QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter))
    app.processEvents()
while not written or written[-1] != sys.argv[3]:
    app.processEvents()
tell("kept")
sys.stdin.read()
"""
FIND = BEGIN + """
from student_care_desktop.ui.begun import BegunCard
window.go("counsel", row.enrollment.id)
app.processEvents()
page = window.room.book
tell(len([one for one in page.findChildren(BegunCard) if one.isVisible()]))
card = next(one for one in page.findChildren(BegunCard) if one.isVisible())
card.open.click()
tell(page.editor.words.value().content)
sys.stdin.read()
"""
STUDY = BEGIN + """
window.go("study", row.enrollment.id)
text = window.room.writing.text
text.setFocus()
written = []
window.room.writing.drafting.kept.connect(lambda: written.append(text.toPlainText()))
for letter in sys.argv[3]:
    QApplication.sendEvent(text, QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter))
    app.processEvents()
while not written or written[-1] != sys.argv[3]:
    app.processEvents()
tell("kept")
sys.stdin.read()
"""
STUDY_AGAIN = BEGIN + """
window.go("study", row.enrollment.id)
tell(window.room.writing.text.toPlainText())
sys.stdin.read()
"""


def bytes_of(folder: Path) -> bytes:
    return b"".join(path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file())


def test_every_letter_is_on_the_disk_soon_and_found_again_after_a_kill(
    furnished_school: Made, school_folder: Path
) -> None:
    assert EVERY < 2_000, "milliseconds from a letter until it is written"
    with Program(TYPE, school_folder, NUMBER, SAID) as program:
        assert program.hear() == "kept"
        program.kill()
    with Program(FIND, school_folder, NUMBER) as program:
        assert program.hear() == "1"
        assert program.hear() == SAID
        program.kill()
    desk = furnished_school.open(school_folder, Clock())
    try:
        (found,) = counselling.begun(desk)
        assert (found.who, found.spoken.content) == ("head", SAID)
        assert counselling.book(desk, row_of(desk, NUMBER).enrollment.id).sessions == ()
    finally:
        desk.close()


def test_after_a_kill_no_byte_of_the_folder_and_no_cell_of_the_opened_database_tells_what_was_typed(
    furnished_school: Made, school_folder: Path
) -> None:
    with Program(TYPE, school_folder, NUMBER, SAID) as program:
        assert program.hear()
        program.kill()
    content = bytes_of(school_folder)
    assert (school_folder / "school.db-wal").exists(), "it was killed while its log was open"
    for part in (SAID, SAID[:8], SAID[-8:]):
        assert not any(part.encode(code) in content for code in ("utf-8", "utf-16-le"))
    connection = plain_connection(school_folder / "school.db", furnished_school.data_key)
    drafts = [str(cell) for row in connection.execute("SELECT * FROM draft") for cell in row]
    connection.close()
    assert any(cell.startswith(MARK) for cell in drafts)
    assert not any(SAID[:8] in cell for cell in drafts)


def test_a_chapter_of_a_case_study_stands_there_again_after_a_kill(
    furnished_school: Made, school_folder: Path
) -> None:
    with Program(STUDY, school_folder, NUMBER, SAID) as program:
        assert program.hear() == "kept"
        program.kill()
    assert not any(SAID.encode(code) in bytes_of(school_folder) for code in ("utf-8", "utf-16-le"))
    with Program(STUDY_AGAIN, school_folder, NUMBER) as program:
        assert program.hear() == SAID
        program.kill()
