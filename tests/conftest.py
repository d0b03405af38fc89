"""What every test stands on: no screen, no home, no clock of this machine, and no window left behind.

A file in ``tests/fixtures/`` adds its fixtures to all tests by being there.
"""

from __future__ import annotations

import gc
import os
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

HERE = Path(__file__).resolve().parent

os.environ["QT_QPA_PLATFORM"] = "offscreen"
for _name in [name for name in os.environ if name.startswith("STUDENT_CARE_")]:
    del os.environ[_name]

pytest_plugins = [f"tests.fixtures.{path.stem}" for path in sorted((HERE / "fixtures").glob("[a-z]*.py"))]


@pytest.fixture(scope="session")
def homes(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder that holds the home of each test."""
    return tmp_path_factory.mktemp("homes")


@pytest.fixture(autouse=True)
def home(homes: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home of its own for each test: what it writes to the default data folder dies with it."""
    own = Path(tempfile.mkdtemp(dir=homes))
    for name in ("HOME", "USERPROFILE", "APPDATA", "LOCALAPPDATA", "WIN_PD_OVERRIDE_LOCAL_APPDATA"):
        monkeypatch.setenv(name, str(own))
    for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME"):
        monkeypatch.setenv(name, str(own / name.lower()))
    return own


@pytest.fixture(autouse=True)
def _windows(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Around each test that shows something: no box waits for a hand, no window is left."""
    if "qapp" not in request.fixturenames:
        yield
        return
    request.getfixturevalue("qapp")
    _let_no_box_wait(monkeypatch)
    yield
    left = _windows_left()
    assert not left, f"windows left open: {left}"


def _let_no_box_wait(monkeypatch: pytest.MonkeyPatch) -> None:
    from PySide6.QtWidgets import QDialog, QFileDialog, QMenu, QMessageBox

    def refuse(box: object, *_args: object, **_words: object) -> int:
        title = getattr(box, "windowTitle", str)()
        text = getattr(box, "text", str)() if isinstance(box, QMessageBox) else ""
        pytest.fail(f"a {type(box).__name__} waits for a hand: {title} {text}".rstrip())

    for kind in (QDialog, QMessageBox, QFileDialog, QMenu):
        monkeypatch.setattr(kind, "exec", refuse)
    for name in ("about", "critical", "information", "question", "warning"):
        monkeypatch.setattr(QMessageBox, name, refuse)
    for name in ("getOpenFileName", "getOpenFileNames", "getSaveFileName", "getExistingDirectory"):
        monkeypatch.setattr(QFileDialog, name, refuse)


def _windows_left() -> list[str]:
    """The windows that outlive their test, told and then taken away."""
    from PySide6.QtCore import QCoreApplication, QEvent
    from PySide6.QtWidgets import QApplication

    def deliver() -> None:
        QCoreApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    deliver()
    if QApplication.topLevelWidgets():
        gc.collect()
        deliver()
    left = QApplication.topLevelWidgets()
    told = [f"{type(widget).__name__} {widget.objectName() or widget.windowTitle()}" for widget in left]
    for widget in left:
        widget.deleteLater()
    deliver()
    return told
