"""While the program works, and after it was killed: no file that it writes holds a child's name or a sealed note."""

from __future__ import annotations

import re
import tempfile
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from student_care_desktop.domain.papers import Choice
from student_care_desktop.domain.sheets import UrgentCase
from student_care_desktop.domain.words import mark
from student_care_desktop.services import (
    answers,
    attachments,
    backups,
    history,
    printing,
    returning,
    rosters,
    safekeeping,
    salvage,
    school,
    sheets,
    students,
    summaries,
    urgent,
)
from student_care_desktop.services.desk import Desk
from student_care_desktop.services.search import SearchIndex
from student_care_desktop.storage.database import plain_connection
from student_care_desktop.storage.vault import MARK
from tests.fixtures.commands import child
from tests.fixtures.programs import Sitting
from tests.fixtures.school import CHILDREN, PASSPHRASE, row_of
from tests.storage.program import Program
from tests.storage.watching import Watcher, spellings

NOTE = "เด็กเล่าให้ครูฟังว่าไม่อยากกลับบ้าน"
IMPORTED = "ทดสอบนำเข้าข้อมูล"
WRITTEN = "ชื่อเล่นที่เพิ่งเขียน"
WORDS = [*(text for one in CHILDREN for text in one[2:4]), IMPORTED, NOTE, WRITTEN]
PAGE = sheets.Page("sdq", "teacher", 1)


@pytest.fixture
def temporary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of this machine for temporary files, empty."""
    folder = tmp_path / "temporary"
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    monkeypatch.setenv("TMPDIR", str(folder))
    return folder


@pytest.mark.parametrize("stays", [True, False])
def test_the_watcher_sees_what_is_written_openly_if_only_for_a_moment(tmp_path: Path, stays: bool) -> None:
    watcher = Watcher(WORDS, tmp_path)
    name = CHILDREN[1][2].encode("utf-16-le")
    with watcher.watching(), tempfile.NamedTemporaryFile(dir=tmp_path, prefix="open", delete=not stays) as file:
        file.write(name)
        file.flush()
    assert [one.partition(": ")[2] for one in watcher.found] == [CHILDREN[1][2]]


def test_the_watcher_looks_into_a_folder_before_it_goes(tmp_path: Path) -> None:
    watcher = Watcher(WORDS, tmp_path)
    with watcher.watching(), tempfile.TemporaryDirectory(dir=tmp_path) as folder:
        (Path(folder) / "half.xml").write_text(NOTE, encoding="utf-8")
    assert watcher.found == {f"half.xml: {NOTE}"}


def bring_in(desk: Desk, file: Path, out: Path) -> None:
    rosters.apply(desk, rosters.propose(desk, rosters.read(desk, file)))


def write(desk: Desk, file: Path, out: Path) -> None:
    """What people write all day, drafts among it: a record, a sheet half keyed, an urgent note, a paper."""
    place = row_of(desk, "70001")
    sheaf = students.sheaf(desk, place.student.id)
    students.save(desk, replace(sheaf, student=replace(sheaf.student, nickname=WRITTEN, pick_up=WRITTEN)))
    sheets.keep(desk, PAGE, place.enrollment, "01" + "." * 23)
    case = UrgentCase(enrollment_id=place.enrollment.id, cause="violence.self_harm", opened=desk.today)
    with desk.store.write(mark("Test", "Try"), desk.now()) as unit:
        unit.put(case)
    urgent.write_note(desk, case, NOTE)
    paper = out / "paper.pdf"
    printing.print_form(desk, "student-record", Choice(student="70001"), paper)
    attachments.add(desk, row_of(desk, "70001").student, paper, WRITTEN)


def print_it(desk: Desk, file: Path, out: Path) -> None:
    """To a file, to a folder, and to be looked at only."""
    printing.print_form(desk, "student-record", Choice(student="70001"), out / "record.pdf")
    printing.print_form(desk, "student-record", Choice(room="ม.1/1"), out / "records")
    printing.print_form(desk, "class-list", Choice(room="ม.1/1"), out / "list.pdf")
    assert printing.drawn(desk, "class-list", Choice(room="ม.1/1"))


def export(desk: Desk, file: Path, out: Path) -> None:
    """Workbooks in the making, and one that comes back."""
    summaries.export_summary(desk, out / "summary.xlsx", with_names=True)
    answers.sheets_book(desk, school.find_class(desk, "ม.1/1"), PAGE, out / "sheets.xlsx")
    answers.apply(desk, answers.propose(desk, answers.read(desk, out / "sheets.xlsx")))


def keep_safe(desk: Desk, file: Path, out: Path) -> None:
    """Two places, looked into, one child and all brought back, everything checked."""
    stick = out / "stick"
    stick.mkdir()
    safekeeping.choose_place(desk, stick)
    proof, second = safekeeping.keep(desk).proofs
    sheaf = students.sheaf(desk, row_of(desk, "70002").student.id)
    students.save(desk, replace(sheaf, student=replace(sheaf.student, pick_up=WRITTEN)))
    assert returning.difference(desk, second.file).children
    returning.restore_child(desk, second.file, "70002")
    backups.restore(proof.file, out / "restored", PASSPHRASE)
    assert backups.check_all(desk) == []
    assert salvage.last_good(desk)


LOOKED_AT: dict[object, str] = {export: "openpyxl.", keep_safe: "student-care-backups.json"}
"""A file that the watcher must have come upon."""


@pytest.mark.parametrize("work", [bring_in, write, print_it, export, keep_safe])
def test_no_file_tells_a_name_while_the_program_works(
    desk: Desk, temporary: Path, tmp_path: Path, home: Path, roster, work: Callable[[Desk, Path, Path], None]
) -> None:
    """What the person asked for (paper, workbook) lies where they chose and may; everything else may not."""
    file = roster([child(place, first_name=IMPORTED) for place in range(1, 6)])
    out = tmp_path / "out"
    out.mkdir()
    watcher = Watcher(WORDS, desk.store.folder.root, temporary, home, out / "stick", out / "restored")
    with watcher.watching():
        work(desk, file, out)
    assert watcher.found == set()
    assert "school.db-wal" in watcher.seen
    assert [path.name for path in temporary.iterdir()] == [], "nothing stays behind"
    assert [one for one in watcher.seen if one.startswith(LOOKED_AT.get(work, ""))], "while it was there"


def test_no_file_tells_a_name_while_a_person_sits_before_the_window(
    temporary: Path, home: Path, school_folder: Path, sitting: Sitting
) -> None:
    """What is searched, what is shown, what is half written, and what the window remembers of itself."""
    watcher = Watcher(WORDS, school_folder, temporary, home)
    with watcher.watching():
        window = sitting.come_in()
        sitting.face()
        sitting.hands.press(Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
        sitting.hands.type(CHILDREN[0][2])
        sitting.hands.press(Qt.Key.Key_Return)
        sitting.until(lambda: window._here == "student")
        sitting.until(lambda: not sitting.program.house.quiet._worker._work_queue.qsize())
        window.lock()
        window.close()
        sitting.program.close()
    assert watcher.found == set()
    assert {"screen.ini", "school.db-wal"} <= watcher.seen


KILLED = """
from student_care_desktop.services import rosters
desk = open_desk()
place = students.sheaf(desk, students.find(desk, "70001").id)
tell("now")
students.save(desk, replace(place, student=replace(place.student, pick_up="ย่า")))
rosters.apply(desk, rosters.propose(desk, rosters.read(desk, Path(sys.argv[2]))))
tell("done")
sys.stdin.read()
"""


@pytest.mark.parametrize("done", [False, True])
def test_no_file_tells_a_name_after_a_kill(school_folder: Path, temporary: Path, roster, done: bool) -> None:
    file = roster([child(place, first_name=IMPORTED) for place in range(1, 200)])
    with Program(KILLED, school_folder, file) as program:
        assert program.hear() == "now"
        if done:
            assert program.hear() == "done"
        program.kill()
    watcher = Watcher(WORDS, school_folder, temporary)
    watcher.look()
    assert watcher.found == set()
    assert "school.db-wal" in watcher.seen, "it was killed while its log was open"


@pytest.fixture
def noted(desk: Desk) -> Desk:
    """An urgent case whose note was written, written on, and closed."""
    case = UrgentCase(enrollment_id=row_of(desk, "70001").enrollment.id, cause="violence.self_harm", opened=desk.today)
    with desk.store.write(mark("Test", "Try"), desk.now()) as unit:
        unit.put(case)
    case = urgent.write_note(desk, case, NOTE)
    case = urgent.write_note(desk, case, f"{NOTE} โทรหาแม่แล้ว")
    urgent.close_case(desk, case, f"{NOTE} ปลอดภัยแล้ว")
    return desk


def test_a_sealed_note_is_nowhere_in_the_opened_database(noted: Desk) -> None:
    """Every table, every cell, with the key of the database in hand: also its history holds it sealed."""
    connection = plain_connection(noted.store.folder.database, noted.store.data_key)
    tables = [row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
    cells = [
        (table, str(cell)) for table in tables
        for row in connection.execute(f"SELECT * FROM {table}") for cell in row
    ]
    connection.close()
    assert {"urgent_case", "change_line"} <= {table for table, cell in cells if MARK in cell}
    assert [table for table, cell in cells if NOTE in unicodedata.normalize("NFC", cell)] == []
    with noted.store.read() as look:
        (case,) = look.all(UrgentCase)
    assert NOTE in urgent.notes_of(noted, case), "who may read it still reads it"


def test_the_bytes_of_a_sealed_note_hold_no_childs_name(noted: Desk) -> None:
    """Who reads the database finds a note beside the case and in the history, and in neither the name written in it."""
    name = CHILDREN[0][2]
    with noted.store.read() as look:
        (case,) = look.all(UrgentCase)
    case = urgent.write_note(noted, case, f"{name} {CHILDREN[0][3]} เล่าเอง")
    assert name in urgent.notes_of(noted, case)
    connection = plain_connection(noted.store.folder.database, noted.store.data_key)
    query = "SELECT before FROM change_line WHERE kind = 'urgent_case' UNION SELECT after FROM change_line " \
        "WHERE kind = 'urgent_case' UNION SELECT note FROM urgent_case"
    held = [cell for (cell,) in connection.execute(query).fetchall() if cell and MARK in cell]
    connection.close()
    sealed = [bytes.fromhex(part) for cell in held for part in re.findall(f"{MARK}([0-9a-f]+)", cell)]
    assert len(sealed) > 3, "in the case and in its history"
    everything = [*(cell.encode() for cell in held), *sealed]
    assert [secret for secret in spellings(WORDS) if any(secret in one for one in everything)] == []


def test_a_sealed_note_stands_in_no_history_no_search_and_no_export(noted: Desk, tmp_path: Path) -> None:
    child_, room = row_of(noted, "70001"), school.find_class(noted, "ม.1/1")
    for one in history.changes(noted):
        assert "ไม่อยากกลับบ้าน" not in repr(history.details(noted, one.id))
    assert list(SearchIndex(students.roster(noted)).find("ไม่อยากกลับบ้าน")) == []
    summaries.export_summary(noted, tmp_path / "summary.xlsx", with_names=True)
    answers.sheets_book(noted, room, sheets.Page("sdq", "teacher", 1), tmp_path / "sheets.xlsx")
    printing.print_form(
        noted, "student-record", Choice(student=child_.student.number, restricted=True), tmp_path / "record.pdf"
    )
    for file in tmp_path.glob("*.xlsx"):
        assert not any("ไม่อยากกลับบ้าน" in text for text in cells_of(file))
    assert "ไม่อยากกลับบ้าน" not in text_of(tmp_path / "record.pdf")


def cells_of(file: Path) -> Iterator[str]:
    import openpyxl

    for sheet in openpyxl.load_workbook(file):
        yield from (str(cell) for row in sheet.iter_rows(values_only=True) for cell in row)


def text_of(file: Path) -> str:
    import pypdfium2

    return "\n".join(page.get_textpage().get_text_range() for page in pypdfium2.PdfDocument(file))
