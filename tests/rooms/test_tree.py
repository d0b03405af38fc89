"""What lies in the tree: no address, no place of one machine, nothing left undone; and all of it ships."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from student_care_desktop.catalog import paths

ROOT = Path(__file__).resolve().parents[2]
MACHINE = re.compile(r"(?<![\w.<])/(home|root|work|Users|opt|tmp)/\w|\b[A-Z]:\\Users\\")
REGISTRY = re.compile(r"index" r"-url|https?://[^\s)>]+/simple\b|https?://[^\s)>]+\.(whl|tgz|tar\.gz|zip|deb|exe)\b")
UNDONE = re.compile(r"\b(TO" r"DO|FIX" r"ME|XX" r"X|NotImplemented" r"Error)\b|coming" r" soon")


def _tracked() -> dict[str, str]:
    """Every text file that git knows, by name."""
    if not (ROOT / ".git").exists() or not shutil.which("git"):
        pytest.skip("not a checkout")
    names = subprocess.check_output(["git", "ls-files", "-z"], cwd=ROOT, encoding="utf-8").split("\0")
    texts = {}
    for name in filter(None, names):
        content = (ROOT / name).read_bytes() if (ROOT / name).exists() else b""
        if b"\0" not in content:
            texts[name] = content.decode("utf-8", "replace")
    return texts


def _where(pattern: re.Pattern[str], names: str = "") -> list[str]:
    return [
        f"{name}:{number}: {found[0]}"
        for name, text in _tracked().items() if name.startswith(names) and name != "tests/rooms/test_tree.py"
        for number, line in enumerate(text.splitlines(), 1)
        for found in [pattern.search(line)] if found
    ]


def test_no_path_of_one_machine() -> None:
    assert _where(MACHINE) == []


def test_no_address_of_a_registry_or_a_download() -> None:
    assert _where(REGISTRY) == []
    assert "://" not in (ROOT / "requirements.lock").read_text("utf-8")


def test_nothing_is_left_undone() -> None:
    assert [line for room in ("src/", "tools/", "tests/") for line in _where(UNDONE, room)] == []


def test_resources_and_translations_are_found() -> None:
    assert paths.resource().is_dir()
    assert all(paths.translation(language).is_file() for language in ("th", "en"))


def test_the_wheel_carries_the_program_its_resources_and_its_translations(tmp_path: Path) -> None:
    build = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(tmp_path)]
    subprocess.run(build, cwd=ROOT, check=True, capture_output=True)
    shipped = set(zipfile.ZipFile(next(tmp_path.glob("*.whl"))).namelist())
    wanted = {
        f"student_care_desktop/{path.relative_to(ROOT / start).as_posix()}"
        for start, folder in ((".", "resources"), (".", "translations"), ("src/student_care_desktop", ""))
        for path in (ROOT / start / folder).rglob("*")
        if path.is_file() and "__pycache__" not in path.parts and not path.name.startswith(".")
    }
    assert wanted <= shipped
