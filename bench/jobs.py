"""The jobs that are compared: ours through the services, theirs with the bare library."""

from __future__ import annotations

import datetime as dt
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

import openpyxl
import pypdfium2
import roster_file
import xlsxwriter
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from student_care_desktop.catalog.paths import resource
from student_care_desktop.catalog.tongue import tongue
from student_care_desktop.domain.school import School
from student_care_desktop.services import demo, doors, printing, rosters, students, summaries, today
from student_care_desktop.services import marks as services_marks
from student_care_desktop.services.desk import Desk
from student_care_desktop.services.search import SearchIndex

NOW = dt.datetime(2025, 11, 24, 9, 0).astimezone()
Strings = list[list[tuple[float, float, str]]]


@cache
def roster(folder: Path, children: int) -> Path:
    """A roster file of so many children."""
    file = folder / f"{children}.xlsx"
    roster_file.write(file, children)
    return file


def empty() -> Desk:
    """A school that was just set up."""
    folder = Path(tempfile.mkdtemp()) / "school"
    return doors.set_up(folder, "demo", School(name="บ้านต้นกล้าวิทยา"), lambda: NOW, tongue("th"))[0]


def import_roster(file: Path, desk: Desk | None = None) -> Desk:
    """Propose and apply, with encryption, history and the backup before."""
    desk = desk or empty()
    rosters.apply(desk, rosters.propose(desk, rosters.read(desk, file)))
    return desk


@cache
def marks(folder: Path, children: int) -> Path:
    """A file of marks of the children of :func:`roster`."""
    file = folder / f"marks-{children}.xlsx"
    roster_file.write_marks(file, children)
    return file


def import_marks(file: Path, desk: Desk) -> None:
    """Propose and apply marks and attendance, with history and the backup before."""
    services_marks.apply(desk, services_marks.propose(desk, services_marks.read(desk, file)))


def read_bare(file: Path) -> int:
    """Openpyxl read-only, every cell of every row."""
    count = 0
    for sheet in openpyxl.load_workbook(file, read_only=True):
        sheet.reset_dimensions()
        count += sum(len(row) for row in sheet.iter_rows(values_only=True))
    return count


@cache
def school(folder: Path, children: int) -> Desk:
    """A school with so many children."""
    return import_roster(roster(folder, children))


def print_set(desk: Desk, target: Path, room: str) -> Callable[[], object]:
    """The records of a class of 40, or of everybody, as one PDF."""
    choice = printing.Choice(room=room, everyone=not room)
    job = lambda: printing.print_form(desk, "student-record", choice, target)  # noqa: E731
    job()
    return job


def strings_of(file: Path) -> Strings:
    """Every piece of text on every page, with its place."""
    pages: Strings = []
    for page in pypdfium2.PdfDocument(file):
        text = page.get_textpage()
        boxes = [text.get_rect(index) for index in range(text.count_rects())]
        pages.append([(box[0], box[1], text.get_text_bounded(*box)) for box in boxes])
    return pages


def draw_bare(pages: Strings, target: Path) -> None:
    """The same strings by ``drawString``, unshaped: marks fall where they may."""
    pdfmetrics.registerFont(TTFont("Sarabun", str(resource("fonts", "Sarabun-Regular.ttf"))))
    canvas = Canvas(str(target))
    for strings in pages:
        canvas.setFont("Sarabun", 10.7)
        for x, y, text in strings:
            canvas.drawString(x, y, text)
        canvas.showPage()
    canvas.save()


def office_merge(pages: Strings, folder: Path) -> float | None:
    """Seconds LibreOffice takes to make the PDF of the merged records; None where it is not installed."""
    if not shutil.which("soffice"):
        return None
    body = "".join(
        "<p>" + "<br/>".join(text for *_, text in strings) + "</p><p style='page-break-before: always'/>"
        for strings in pages
    )
    source = folder / "merged.html"
    source.write_text(f"<html><meta charset='utf-8'/><body>{body}</body></html>", encoding="utf-8")
    start = time.perf_counter()
    words = ["soffice", "--headless", "--convert-to", "pdf:writer_web_pdf_Export", "--outdir", str(folder)]
    subprocess.run([*words, str(source)], check=True, capture_output=True)
    return time.perf_counter() - start


def memory_of_printing(folder: Path, children: int) -> float:
    """Peak memory (MB) of a process that prints so many records."""
    desk = school(folder, children)
    place = desk.store.folder.root
    desk.close()
    words = ["--data", str(place), "print", "student-record", "--all", "--out", str(folder / "m.pdf")]
    code = (
        "import sys;from student_care_desktop import cli;"
        f"cli.main({words!r});"
        "peak=[line for line in open('/proc/self/status') if line.startswith('VmHWM')][0];"
        "sys.stderr.write(str(int(peak.split()[1])/1024))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, env=_environment(), check=True)
    school.cache_clear()
    return float(done.stderr)


def export(desk: Desk, target: Path) -> None:
    """The summary workbook with every child's name."""
    summaries.export_summary(desk, target, with_names=True)


def cells_of(file: Path) -> dict[str, list[tuple[Any, ...]]]:
    """All cells of a workbook by sheet."""
    return {sheet.title: list(sheet.iter_rows(values_only=True)) for sheet in openpyxl.load_workbook(file)}


def write_bare(cells: dict[str, list[tuple[Any, ...]]], target: Path) -> None:
    """The same cells by XlsxWriter, without styles."""
    book = xlsxwriter.Workbook(target, {"default_date_format": "dd/mm/yyyy"})
    for name, rows in cells.items():
        sheet = book.add_worksheet(name[:31])
        for number, row in enumerate(rows):
            sheet.write_row(number, 0, list(row))
    book.close()


@cache
def demo_folder(folder: Path) -> Path:
    """A demonstration school on disk."""
    target = folder / "demo"
    words = [sys.executable, "-m", "student_care_desktop", "demo", str(target)]
    subprocess.run(words, check=True, capture_output=True, env=_environment())
    return target


def start_window(data: Path) -> tuple[float, float]:
    """Seconds from nothing to the unlocked main window (without deriving the key), and MB at its peak."""
    done = subprocess.run(
        [sys.executable, str(Path(__file__).parent / "start.py"), str(data)],
        capture_output=True, text=True, env=_environment(), check=True,
    )
    seconds, memory = done.stdout.split()[-2:]
    return float(seconds), float(memory)


def start_bare() -> float:
    """Seconds from nothing to a bare PySide6 window."""
    code = (
        "import time;from PySide6.QtWidgets import QApplication,QMainWindow;"
        "a=QApplication([]);w=QMainWindow();w.show();a.processEvents()"
    )
    start = time.perf_counter()
    subprocess.run([sys.executable, "-c", code], check=True, env=_environment())
    return time.perf_counter() - start


def _environment() -> dict[str, str]:
    return {**os.environ, "QT_QPA_PLATFORM": "offscreen", "STUDENT_CARE_PASSPHRASE": "demo"}


def keying(folder: Path) -> tuple[list[float], list[float]]:
    """Keying 40 sheets of 25 items, ours and a bare table's: median, worst by work, worst by the wall (ms)."""
    desk = school(folder, 240)
    place = desk.store.folder.root
    desk.close()
    school.cache_clear()
    words = [sys.executable, str(Path(__file__).parent / "keying.py"), str(place)]
    done = subprocess.run(words, capture_output=True, text=True, env=_environment(), check=True)
    figures = [float(one) for one in done.stdout.split()]
    return figures[:3], figures[3:]


def today_of(desk: Desk) -> None:
    """Everything that waits for the head."""
    today.day(desk)


def search_keys(desk: Desk) -> tuple[float, float]:
    """Worst and median seconds of a key while names are typed letter by letter."""
    index = SearchIndex(students.roster(desk))
    taken = []
    for name in ("กิตติพงษ์ ใจดี", "ญาดา", "10012", "น้ำผึง ภู่", "หมื่นศรี"):
        for length in range(1, len(name) + 1):
            start = time.perf_counter()
            index.find(name[:length])
            taken.append(time.perf_counter() - start)
    return max(taken), statistics.median(taken)


@cache
def busy(folder: Path, children: int) -> Desk:
    """A demonstration school of so many children, with cases, referrals and sheets."""
    return demo.build(folder / f"busy-{children}", children, now=lambda: NOW, say=tongue("th"))


def growing(folder: Path) -> dict[str, Callable[[int], object]]:
    """Jobs by the number of children."""
    desks = {count: school(folder, count) for count in (500, 5000)}
    return {
        "import": lambda count: import_roster(roster(folder, count)),
        "list of all children": lambda count: students.roster(desks[count]),
        "summary": lambda count: summaries.summary(desks[count]),
        "records on paper": lambda count: print_set(desks[count], folder / "g.pdf", ""),
    }
