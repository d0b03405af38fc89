"""The way in: the commands that the README promises, and a lock that fits what the project asks for."""

from __future__ import annotations

import re
import subprocess
import sys
import tomllib
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

import dev

ROOT = Path(__file__).resolve().parents[2]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
LOCK = (ROOT / "requirements.lock").read_text("utf-8")


def test_every_command_that_is_promised_stands_behind_the_door() -> None:
    told = (ROOT / "README.md").read_text("utf-8") + (ROOT / "CONTRIBUTING.md").read_text("utf-8")
    assert set(re.findall(r"python3 dev\.py (\w+)", told + str(dev.__doc__))) == set(dev.COMMANDS)


def test_without_a_command_the_door_tells_them_all() -> None:
    command = [sys.executable, "-X", "utf8", "dev.py"]
    told = subprocess.run(command, cwd=ROOT, check=False, capture_output=True, encoding="utf-8")
    assert told.returncode == 2
    assert all(f"dev.py {name}" in told.stdout for name in dev.COMMANDS)


def test_the_lock_fits_what_the_project_asks_for() -> None:
    locked = dict(re.findall(r"^([\w.-]+)==(\S+)", LOCK, re.MULTILINE))
    asked = map(Requirement, PROJECT["project"]["dependencies"] + PROJECT["dependency-groups"]["dev"])
    unfit = [str(one) for one in asked if locked.get(canonicalize_name(one.name), "") not in one.specifier]
    assert unfit == [], "run: python3 dev.py lock"
    assert len(re.findall(r"^[\w.-]+==", LOCK, re.MULTILINE)) <= LOCK.count("--hash=sha256:")
