"""Set-up for people who work on the program: .venv, the locked packages, the system's libraries."""

from __future__ import annotations

import ctypes
import hashlib
import importlib.util
import os
import platform
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
LOCK = ROOT / "requirements.lock"
VENV = ROOT / ".venv"
STAMP = VENV / "installed.sha256"
SCRIPTS = VENV / ("Scripts" if os.name == "nt" else "bin")
PYTHON = SCRIPTS / ("python.exe" if os.name == "nt" else "python")

OLDEST, NEWEST = (3, 11), (3, 14)
FIRST_WINDOWS_BUILD = 17763  # Windows 10 1809
FIRST_GLIBC = (2, 34)

OFFSCREEN_LIBRARIES = {
    "libgl1": "libGL.so.1",
    "libegl1": "libEGL.so.1",
    "libglib2.0-0": "libglib-2.0.so.0",
    "libfontconfig1": "libfontconfig.so.1",
    "libdbus-1-3": "libdbus-1.so.3",
    "libxkbcommon0": "libxkbcommon.so.0",
    "libthai0": "libthai.so.0",
    "libcups2": "libcups.so.2",
}
WINDOW_LIBRARIES = {
    "libxcb-cursor0": "libxcb-cursor.so.0",
    "libxcb-icccm4": "libxcb-icccm.so.4",
    "libxcb-image0": "libxcb-image.so.0",
    "libxcb-keysyms1": "libxcb-keysyms.so.1",
    "libxcb-render-util0": "libxcb-render-util.so.0",
    "libxcb-shape0": "libxcb-shape.so.0",
    "libxkbcommon-x11-0": "libxkbcommon-x11.so.0",
}


def say(thai: str, english: str) -> None:
    """Tell the person in both languages."""
    print(f"• {thai}\n  {english}", flush=True)


def stop(thai: str, english: str) -> SystemExit:
    """The end of the command, with its reason."""
    say(thai, english)
    return SystemExit(1)


def call(*command: object, **env: str) -> int:
    """Run a command in the project's folder and give its exit code."""
    return subprocess.call([str(part) for part in command], cwd=ROOT, env={**os.environ, **env})


def prepare(screen: bool = False) -> None:
    """Everything that the program and its tests need, made when it is missing."""
    refuse_unfit_machine()
    if not venv_works():
        make_venv()
    install()
    bring_libraries({**OFFSCREEN_LIBRARIES, **(WINDOW_LIBRARIES if screen else {})})
    try_qt("" if screen else "offscreen")


def refuse_unfit_machine() -> None:
    """Say so at once where no ready-made package of Qt exists."""
    if sys.version_info < OLDEST:
        raise stop(
            f"ต้องใช้ Python 3.11 ขึ้นไป เครื่องนี้คือ {platform.python_version()}",
            f"Python 3.11 or newer is needed; this is {platform.python_version()}.",
        )
    if sys.maxsize < 2**32:
        raise stop("ต้องใช้ Python แบบ 64 บิต", "A 64-bit Python is needed.")
    if sys.platform == "win32" and sys.getwindowsversion().build < FIRST_WINDOWS_BUILD:
        raise stop("ต้องใช้ Windows 10 รุ่น 1809 ขึ้นไป", "Windows 10 version 1809 or newer is needed.")
    name, version = platform.libc_ver()
    if name == "glibc" and tuple(map(int, version.split(".")[:2])) < FIRST_GLIBC:
        raise stop(f"ต้องใช้ glibc 2.34 ขึ้นไป เครื่องนี้คือ {version}", f"glibc 2.34 is needed; this is {version}.")


def venv_works() -> bool:
    """Whether .venv holds a Python that starts and is of a version that fits."""
    test = f"import sys; sys.exit(not {OLDEST} <= sys.version_info[:2] <= {NEWEST})"
    return PYTHON.exists() and call(PYTHON, "-c", test) == 0


def make_venv() -> None:
    """Make .venv: with uv where it is, else with this Python."""
    fits = sys.version_info[:2] <= NEWEST
    uv = shutil.which("uv")
    if uv and call(uv, "venv", "-q", "--clear", "--python", sys.executable if fits else "3.13", VENV) == 0:
        return
    if not fits:
        raise stop(
            "Python รุ่นนี้ใหม่เกินไป ให้ติดตั้ง Python 3.13 แล้วสั่งใหม่ด้วยรุ่นนั้น",
            "This Python is too new for the packages; install Python 3.13 and use it for this command.",
        )
    if importlib.util.find_spec("ensurepip") is None:
        apt_install([f"python3.{sys.version_info[1]}-venv"])
    if call(sys.executable, "-m", "venv", "--clear", VENV) != 0:
        raise stop("สร้าง .venv ไม่สำเร็จ ดูสาเหตุด้านบน", "Could not make .venv; the reason stands above.")


def install() -> None:
    """Install what requirements.lock names, and this project, when either has changed."""
    digest = hashlib.sha256(LOCK.read_bytes() + (ROOT / "pyproject.toml").read_bytes()).hexdigest()
    if STAMP.exists() and STAMP.read_text() == digest:
        return
    say("กำลังติดตั้งส่วนประกอบ ครั้งแรกใช้เวลา 1–2 นาที", "Installing; the first time takes a minute or two.")
    if not any(install_with(tool) for tool in installers()):
        raise stop(
            "ติดตั้งส่วนประกอบไม่สำเร็จ ตรวจดูอินเทอร์เน็ตแล้วสั่งใหม่อีกครั้ง",
            "Could not install; check the internet connection and give the same command again.",
        )
    STAMP.write_text(digest)


def installers() -> list[list[object]]:
    """The ways to install into .venv, the fastest first."""
    uv = shutil.which("uv")
    pip = [PYTHON, "-m", "pip", "install", "--disable-pip-version-check", "-q"]
    return [[uv, "pip", "install", "-q", "--python", PYTHON], pip] if uv else [pip]


def install_with(tool: list[object]) -> bool:
    """Whether ``tool`` installed the locked packages and then the project itself."""
    if tool[0] == PYTHON and call(PYTHON, "-c", "import pip") != 0:
        call(PYTHON, "-m", "ensurepip")
    locked = call(*tool, "--require-hashes", "-r", LOCK) == 0
    return locked and call(*tool, "--no-deps", "--no-build-isolation", "-e", ROOT) == 0


def bring_libraries(libraries: dict[str, str]) -> None:
    """On Linux: install the system libraries that are missing, or print the line that does."""
    if sys.platform == "linux":
        missing = [package for package, file in libraries.items() if not loads(file)]
        if missing:
            apt_install(missing)


def loads(library: str) -> bool:
    """Whether the system finds this shared library."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def apt_install(packages: list[str]) -> None:
    """Install Debian packages as root; tell any other person the exact line."""
    apt = shutil.which("apt-get")
    command = ["apt-get", "install", "-qq", "-y", "--no-install-recommends", *packages]
    if not apt or os.geteuid() != 0:
        say("เครื่องนี้ยังขาดส่วนประกอบของระบบ ให้สั่ง:", "Some system packages are missing; this brings them:")
        print("    sudo " + " ".join(command), flush=True)
        return
    say(f"กำลังติดตั้ง {' '.join(packages)}", "Installing these Debian packages.")
    quiet = {"DEBIAN_FRONTEND": "noninteractive"}
    if call(*command, **quiet) != 0 and call("apt-get", "update", "-qq", **quiet) == 0:
        call(*command, **quiet)


def try_qt(screen: str) -> None:
    """Stop unless Qt starts on ``screen`` (a Qt platform; empty for the one of this desktop)."""
    env = {"QT_QPA_PLATFORM": screen} if screen else {}
    if call(PYTHON, "-c", "from PySide6.QtWidgets import QApplication; QApplication([])", **env) != 0:
        raise stop(
            "เริ่ม Qt ไม่ได้ ดูสาเหตุและชื่อส่วนประกอบที่ขาดด้านบน",
            "Qt does not start; the reason, and what is missing, stand above.",
        )
