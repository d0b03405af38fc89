"""While the program works, and after it was killed: no file that it writes holds a child's name or a sealed note."""

from __future__ import annotations

import tempfile
import threading
import unicodedata
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from student_care_desktop.domain.papers import Choice
from student_care_desktop.domain.sheets import UrgentCase
from student_care_desktop.domain.words import mark
from student_care_desktop.services import (
    answers,
    backups,
    history,
    printing,
    rosters,
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
from tests.fixtures.school import CHILDREN, row_of
from tests.storage.program import Program

NOTE = "เด็กเล่าให้ครูฟังว่าไม่อยากกลับบ้าน"
IMPORTED = "ทดสอบนำเข้าข้อมูล"
WORDS = [*(text for one in CHILDREN for text in one[2:4]), IMPORTED, NOTE]


def spellings(words: list[str]) -> dict[bytes, str]:
    """Each word as any program might write it."""
    return {
        unicodedata.normalize(form, word).encode(code): word
        for word in words for form in ("NFC", "NFD") for code in ("utf-8", "utf-16-le", "utf-16-be")
    }


SECRETS = spellings(WORDS)


def told_by(path: Path) -> Iterator[str]:
    try:
        content = path.read_bytes()
    except OSError:  # gone again
        return
    yield from (f"{path.name}: {word}" for secret, word in SECRETS.items() if secret in content)


class Watcher:
    """Reads every file below some folders again and again while somebody works; what it found, what it saw."""

    def __init__(self, *folders: Path) -> None:
        self.folders, self.found, self.seen = folders, set[str](), set[str]()

    def look(self) -> None:
        for folder in self.folders:
            for path in folder.rglob("*"):
                if path.is_file():
                    self.seen.add(path.name)
                    self.found |= set(told_by(path))

    @contextmanager
    def watching(self) -> Iterator[None]:
        over = threading.Event()

        def watch() -> None:
            while not over.is_set():
                self.look()

        eye = threading.Thread(target=watch)
        eye.start()
        try:
            yield
        finally:
            over.set()
            eye.join()
            self.look()


@pytest.fixture
def temporary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of this machine for temporary files, empty."""
    folder = tmp_path / "temporary"
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    monkeypatch.setenv("TMPDIR", str(folder))
    return folder


def test_the_watcher_sees_what_is_written_openly(tmp_path: Path) -> None:
    watcher = Watcher(tmp_path)
    (tmp_path / "open.txt").write_text(f"{CHILDREN[1][2]}", encoding="utf-16-le")
    watcher.look()
    assert watcher.found == {f"open.txt: {CHILDREN[1][2]}"}


def test_no_file_tells_a_name_while_the_program_works(desk: Desk, temporary: Path, tmp_path: Path, roster) -> None:
    """What the person asked for (paper, workbook) lies elsewhere and may; everything else may not."""
    file = roster([child(place, first_name=IMPORTED) for place in range(1, 6)])
    out = tmp_path / "out"
    out.mkdir()
    watcher = Watcher(desk.store.folder.root, temporary)
    with watcher.watching():
        rosters.apply(desk, rosters.propose(desk, rosters.read(desk, file)))
        printing.print_form(desk, "student-record", Choice(student="70001"), out / "record.pdf")
        printing.print_form(desk, "class-list", Choice(room="ม.1/1"), out / "list.pdf")
        summaries.export_summary(desk, out / "summary.xlsx", with_names=True)
        proof = backups.back_up(desk, out / "school.backup")
        backups.restore(proof.file, out / "restored", "demo")
        watcher.folders = (*watcher.folders, out / "restored")
    assert watcher.found == set()
    assert "school.db-wal" in watcher.seen
    assert [path.name for path in temporary.iterdir()] == [], "nothing stays behind"


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
    watcher = Watcher(school_folder, temporary)
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
