#!/usr/bin/env python3
"""One door for people who work on the program.  Standard library only; Debian and Windows; Python 3.11+.

    python3 dev.py run        set everything up and start the program on a demonstration school
    python3 dev.py test       set everything up and pass the tests; words after it go to pytest
    python3 dev.py check      linters, types, import contracts, translations, then the tests
    python3 dev.py screens    a picture of every screen and every page of paper, in build/screens
    python3 dev.py bench      our jobs beside the bare library's; words after it go to bench/run.py
    python3 dev.py baddays    kills, damage, full disks, wrong keys: the figures go to bench/README.md
    python3 dev.py words      what is still to be translated; words after it go to tools/words.py
    python3 dev.py lock       write requirements.lock anew from pyproject.toml (needs uv)

What it makes lies in .venv and build; delete either to begin again.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys

from tools.prepare import LOCK, PYTHON, ROOT, SCRIPTS, call, prepare, say, stop

BUILD = ROOT / "build"
DEMO = BUILD / "demo"
DEMO_DAY = "2025-11-24"
PAPERS = BUILD / "demo-papers"
PROGRAM = [PYTHON, "-m", "student_care_desktop", "--data", DEMO]


def run(args: list[str]) -> int:
    """Start the program on a demonstration school; on a machine without a screen, make its papers."""
    screen = sys.platform != "linux" or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
    prepare(screen)
    os.environ |= {"STUDENT_CARE_PASSPHRASE": "demo", "STUDENT_CARE_TODAY": DEMO_DAY}
    if not DEMO.exists():
        make_demo()
    return call(*PROGRAM, *args) if screen else make_papers()


def make_demo() -> None:
    """Build the demonstration school; a half-built one never stands at its place."""
    say("กำลังสร้างโรงเรียนตัวอย่าง", "Building the demonstration school.")
    half = DEMO.with_suffix(".half")
    shutil.rmtree(half, ignore_errors=True)
    BUILD.mkdir(exist_ok=True)
    if call(PYTHON, "-m", "student_care_desktop", "demo", half) != 0:
        raise stop("สร้างโรงเรียนตัวอย่างไม่สำเร็จ", "Could not build the demonstration school.")
    half.rename(DEMO)


def make_papers() -> int:
    """The main job without a screen: a class set of records, all class lists and the workbook."""
    shutil.rmtree(PAPERS, ignore_errors=True)
    PAPERS.mkdir(parents=True)
    room = first_class()
    jobs = (
        ("print", "student-record", "--class", room, "--out", PAPERS / "student-record.pdf"),
        ("print", "class-list", "--all", "--out", PAPERS / "class-list.pdf"),
        ("export", "summary", "--out", PAPERS / "summary.xlsx"),
    )
    worst = max(call(*PROGRAM, *job) for job in jobs)
    if worst == 0:
        say(
            f"เครื่องนี้ไม่มีจอภาพ จึงพิมพ์แบบฟอร์มของห้อง {room} และสมุดสรุปไว้ที่ {PAPERS}",
            f"There is no screen here, so the forms of one class and the summary workbook are in {PAPERS}",
        )
        say(
            "หากต้องการเห็นหน้าต่าง ให้สั่งคำสั่งเดิมบนเครื่องที่มีจอภาพ หรือต่อเข้ามาด้วย ssh -X",
            "To see the window, give the same command on a machine with a screen, or come in by ssh -X.",
        )
    return worst


def first_class() -> str:
    """The class of the first child of the demonstration school."""
    command = [str(part) for part in (*PROGRAM, "students", "--json")]
    return str(json.loads(subprocess.check_output(command, cwd=ROOT, encoding="utf-8"))[0]["class"])


def test(args: list[str]) -> int:
    """Pass the tests, without a screen; all of them at once on two workers, a file each at a time."""
    prepare()
    shared = () if args else ("-n", "2", "--dist", "loadfile")
    return call(PYTHON, "-m", "pytest", *shared, *args, QT_QPA_PLATFORM="offscreen")


def check(args: list[str]) -> int:
    """Every linter and contract, then the tests; all are run, whichever fails."""
    prepare()
    steps: dict[str, tuple[object, ...]] = {
        "ruff": (PYTHON, "-m", "ruff", "check", "."),
        "mypy": (PYTHON, "-m", "mypy"),
        "import contracts": (SCRIPTS / "lint-imports",),
        "translations": (PYTHON, "tools/words.py", "--missing"),
    }
    failed = [name for name, command in steps.items() if call(*command) != 0]
    if failed:
        say(f"ไม่ผ่าน: {', '.join(failed)}", f"Failed: {', '.join(failed)}")
    return test(args) or bool(failed)


def screens(args: list[str]) -> int:
    """A picture of every screen and of every page."""
    prepare()
    return call(PYTHON, "-m", "tools.screens", *args, QT_QPA_PLATFORM="offscreen")


def bench(args: list[str]) -> int:
    """Our jobs beside the bare library's."""
    prepare()
    return call(PYTHON, "bench/run.py", *args, QT_QPA_PLATFORM="offscreen")


def baddays(args: list[str]) -> int:
    """Every bad day; what went wrong is printed."""
    prepare()
    return call(PYTHON, "-m", "tools.baddays", *args)


def words(args: list[str]) -> int:
    """Translations: what is missing, or what the words after it ask for."""
    prepare()
    return call(PYTHON, "tools/words.py", *(args or ["--missing"]))


def lock(args: list[str]) -> int:
    """Write requirements.lock anew: every platform's hashes, no address."""
    uv = shutil.which("uv")
    if not uv:
        raise stop("ต้องมี uv ก่อน", "uv is needed for this one.")
    return call(uv, "pip", "compile", "-q", "--universal", "--generate-hashes", "--python-version", "3.11",
                "--group", "dev", "--custom-compile-command", "python3 dev.py lock", *args,
                "pyproject.toml", "-o", LOCK)


COMMANDS = {f.__name__: f for f in (run, test, check, screens, bench, baddays, words, lock)}


def main(argv: list[str]) -> int:
    """Do the command named by the first word; ``--`` before the others is not needed, but right."""
    os.environ["PYTHONUTF8"] = "1"
    sys.stdout.reconfigure(errors="replace")  # type: ignore[union-attr]
    if not argv or argv[0] not in COMMANDS:
        print(__doc__)
        return 2
    rest = argv[2:] if argv[1:2] == ["--"] else argv[1:]
    try:
        return int(COMMANDS[argv[0]](rest))
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
