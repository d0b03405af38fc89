"""Our jobs beside the bare library's and the peers', as ratios in one run.

``python3 dev.py bench [NAME …]`` runs all, or those named, and prints one row each: ours, theirs, the
ratio (median of several, ours and theirs in turn), and the aim.
"""

from __future__ import annotations

import gc
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE))

import jobs  # noqa: E402


@dataclass(frozen=True)
class Row:
    """One comparison: seconds (or what ``unit`` says) of ours and of theirs."""

    name: str
    ours: float
    theirs: float
    aim: str
    unit: str = "s"
    note: str = ""

    def __str__(self) -> str:
        ratio = self.ours / self.theirs if self.theirs else 0
        return (
            f"| {self.name} | {self.ours:.3g} {self.unit} | {self.theirs:.3g} {self.unit} | {ratio:.2f} "
            f"| {self.aim} | {self.note} |"
        )


def in_turn(ours: Callable[[], object], theirs: Callable[[], object], times: int = 3) -> tuple[float, float]:
    """Median seconds of both, run in turn so that a busy machine touches both alike."""
    taken: tuple[list[float], list[float]] = ([], [])
    for _ in range(times):
        for job, list_of in ((ours, taken[0]), (theirs, taken[1])):
            start = time.perf_counter()
            job()
            list_of.append(time.perf_counter() - start)
    return statistics.median(taken[0]), statistics.median(taken[1])


def import_5000(folder: Path) -> Iterator[Row]:
    file = jobs.roster(folder, 5000)
    schools = [jobs.empty() for _ in range(3)]
    ours, theirs = in_turn(lambda: jobs.import_roster(file, schools.pop()), lambda: jobs.read_bare(file))
    yield Row("import 5,000 rows against openpyxl merely reading them", ours, theirs, "≤ 0.6")


def marks_5000(folder: Path) -> Iterator[Row]:
    file, children = jobs.marks(folder, 5000), jobs.roster(folder, 5000)
    schools = [jobs.import_roster(children) for _ in range(3)]
    ours, theirs = in_turn(lambda: jobs.import_marks(file, schools.pop()), lambda: jobs.read_bare(file))
    yield Row("import marks of 5,000 children against openpyxl merely reading them", ours, theirs, "≤ 2.5")


def forms(folder: Path) -> Iterator[Row]:
    small, big = jobs.school(folder, 240), jobs.school(folder, 5000)
    set_of_40 = jobs.print_set(small, folder / "set.pdf", "ม.1/1")
    strings = jobs.strings_of(folder / "set.pdf")
    ours, theirs = in_turn(set_of_40, lambda: jobs.draw_bare(strings, folder / "bare.pdf"), 5)
    yield Row("class set of 40 records against a bare canvas", ours, theirs, "≤ 1.0")
    office = jobs.office_merge(strings, folder)
    if office:
        yield Row("class set against LibreOffice", ours, office, "≤ 0.05", note="converting 40 merged records")
    whole = jobs.print_set(big, folder / "all.pdf", "")
    copies = 5000 * 2 // len(strings)
    ours, theirs = in_turn(whole, lambda: jobs.draw_bare(strings * copies, folder / "bare.pdf"), 1)
    yield Row("school set of 5,000 records against a bare canvas", ours, theirs, "≤ 1.0")
    first, last = jobs.memory_of_printing(folder, 500), jobs.memory_of_printing(folder, 5000)
    yield Row("memory for 5,000 records against 500", last, first, "flat", "MB")


def summary(folder: Path) -> Iterator[Row]:
    desk = jobs.school(folder, 5000)
    target = folder / "summary.xlsx"
    jobs.export(desk, target)
    cells = jobs.cells_of(target)
    ours, theirs = in_turn(lambda: jobs.export(desk, target), lambda: jobs.write_bare(cells, folder / "x.xlsx"))
    yield Row("summary with 5,000 children against XlsxWriter", ours, theirs, "≤ 1.5")


def start(folder: Path) -> Iterator[Row]:
    data = jobs.demo_folder(folder)
    ours = [jobs.start_window(data) for _ in range(3)]
    bare = [jobs.start_bare() for _ in range(3)]
    mine = statistics.median(seconds for seconds, _ in ours)
    yield Row("start to unlocked window against a bare window", mine, statistics.median(bare), "≤ 3")
    yield Row("memory of the unlocked window", ours[-1][1], 200, "≤ 1", "MB", "against 200 MB")


def search(folder: Path) -> Iterator[Row]:
    worst, median = jobs.search_keys(jobs.school(folder, 5000))
    yield Row("search, worst key at 5,000 children", worst * 1000, 50, "≤ 1", "ms", f"median {median * 1000:.1f} ms")


def keying(folder: Path) -> Iterator[Row]:
    ours, theirs = jobs.keying(folder)
    yield Row("keying 40 × 25, median key against a bare QTableWidget", ours[0], theirs[0], "≤ 1", "ms")
    note = f"work of the window's thread; on the wall {ours[2]:.0f} ms, theirs {theirs[2]:.0f} ms"
    yield Row("keying 40 × 25, worst key against 16 ms", ours[1], 16, "≤ 1", "ms", note)


def today(folder: Path) -> Iterator[Row]:
    large, small = (jobs.busy(folder, count) for count in (2500, 250))
    ours, theirs = in_turn(lambda: jobs.today_of(large), lambda: jobs.today_of(small))
    yield Row("Today of the head: 2,500 children against 250", ours, theirs, "≤ 12")


def growth(folder: Path) -> Iterator[Row]:
    for name, job in jobs.growing(folder).items():
        ours, theirs = in_turn(lambda: job(5000), lambda: job(500), 1)
        yield Row(f"growth from 500 to 5,000 children: {name}", ours, theirs, "≤ 12")


ALL = {
    job.__name__: job
    for job in (import_5000, marks_5000, forms, summary, start, search, keying, today, growth)
}


def main(names: list[str]) -> int:
    """Run the named comparisons, or all."""
    gc.set_threshold(50_000, 20, 20)  # as the program does
    print("| job | ours | theirs | ratio | aim | note |\n|---|--:|--:|--:|--:|---|")
    with tempfile.TemporaryDirectory(prefix="bench-") as folder:
        for name in names or ALL:
            for row in ALL[name](Path(folder)):
                print(row, flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
