"""Pictures of everything a person sees: each place in both languages, and each page of each form.

``python3 dev.py screens`` writes them to ``build/screens``; windows are 1366 × 768.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pypdfium2
from PySide6.QtWidgets import QApplication

from student_care_desktop.catalog.tongue import tongue
from student_care_desktop.domain.errors import CareError
from student_care_desktop.services import demo, doors, printing, students
from student_care_desktop.services.clock import clock
from student_care_desktop.services.desk import Desk
from student_care_desktop.ui.program import Program, Start
from student_care_desktop.ui.theme import dress
from student_care_desktop.ui.window import Window
from tools.sights import SIGHTS

SIZE = (1366, 768)
DAY = "2025-11-24"
CHILDREN = 240


def main(out: Path) -> int:
    """Write all pictures below ``out``; how many."""
    app = QApplication([])
    app.setQuitOnLastWindowClosed(False)
    dress(app)
    count = 0
    with tempfile.TemporaryDirectory(prefix="screens-") as folder:
        for language in ("th", "en"):
            school = Path(folder) / language / "school"
            demo.build(school, students=CHILDREN, now=clock(DAY), say=tongue(language)).close()
            count += sum(_screens(app, school.parent, language, out / language))
        demo.build(Path(folder) / "paper", students=CHILDREN, now=clock(DAY), say=tongue("th")).close()
        count += sum(_papers(Path(folder) / "paper", out / "paper"))
    print(f"{count} pictures in {out}")
    return count


def _screens(app: QApplication, folder: Path, language: str, out: Path) -> Iterator[int]:
    yield from _doorstep(app, Start(folder / "nowhere", clock(DAY), language), out)
    yield from _doorstep(app, Start(folder / "school", clock(DAY), language), out)
    program = Program(app, Start(folder / "school", clock(DAY), language, demo.PASSPHRASE))
    program.begin()
    _until(app, lambda: isinstance(program.window, Window))
    yield from _places(app, program, out)
    _leave(program)


def _doorstep(app: QApplication, start: Start, out: Path) -> Iterator[int]:
    """What stands before the school: the welcome and the first run, or the gate."""
    program = Program(app, start)
    program.begin()
    founding = not (start.folder / "school.db").exists()
    yield _shoot(app, program, out / ("00-welcome.png" if founding else "02-unlock.png"))
    if founding:
        program.found()
        yield _shoot(app, program, out / "01-first-run.png")
    _leave(program)


def _leave(program: Program) -> None:
    if program.window:
        program.window.close()
    program.close()


def _places(app: QApplication, program: Program, out: Path) -> Iterator[int]:
    window, desk = program.window, program.desk
    if not isinstance(window, Window) or desk is None:
        raise SystemExit("the demonstration school did not open")
    for name, come in SIGHTS:
        come(window, desk)
        yield _shoot(app, program, out / f"{name}.png", 1.2)
    program.house.hide_names(True)
    window.go("students")
    yield _shoot(app, program, out / "90-names-hidden.png", 0.6)
    window.lock()
    yield _shoot(app, program, out / "91-locked.png")


def _papers(school: Path, out: Path) -> Iterator[int]:
    """One PNG a page: each form blank, and filled for the first child or class that has something."""
    desk = doors.unlock(school, demo.PASSPHRASE, clock(DAY), tongue("th"))
    rows = students.roster(desk)[3:]
    rooms = [printing.Choice(room=name) for name in dict.fromkeys(row.class_name for row in rows)]
    children = [printing.Choice(student=row.student.number) for row in rows]
    out.mkdir(parents=True, exist_ok=True)
    try:
        for form in printing.forms():
            choices = children if form.scope == "student" else rooms
            for blank in (False, True) if form.blank else (False,):
                target = out / f"{form.key}{'-blank' if blank else ''}.pdf"
                if any(_printed(desk, form.key, choice, target, blank) for choice in choices):
                    yield _pages(target)
        sheet = out / "recovery-sheet.pdf"
        printing.print_recovery_sheet(desk, doors.new_recovery_key(desk), sheet)
        yield _pages(sheet)
    finally:
        desk.close()


def _printed(desk: Desk, key: str, choice: printing.Choice, target: Path, blank: bool) -> bool:
    """Print a form; False where there is nothing of it for this child or class."""
    try:
        printing.print_form(desk, key, choice, target, blank=blank)
    except CareError:
        return False
    return True


def _pages(file: Path) -> int:
    document = pypdfium2.PdfDocument(file)
    for number, page in enumerate(document, 1):
        page.render(scale=100 / 72).to_pil().save(file.with_name(f"{file.stem}-{number}.png"))
    return len(document)


def _shoot(app: QApplication, program: Program, target: Path, seconds: float = 0.4) -> int:
    window = program.window
    if window is None:
        raise SystemExit(f"there is no window for {target.name}")
    window.showNormal()
    window.resize(*SIZE)
    end = time.perf_counter() + seconds
    _until(app, lambda: time.perf_counter() > end)
    target.parent.mkdir(parents=True, exist_ok=True)
    window.grab().save(str(target))
    return 1


def _until(app: QApplication, ready: Callable[[], bool], seconds: float = 30) -> None:
    end = time.perf_counter() + seconds
    while not ready() and time.perf_counter() < end:
        app.processEvents()
        time.sleep(0.01)


if __name__ == "__main__":
    main(Path(*sys.argv[1:2]) if sys.argv[1:] else Path("build") / "screens")
