"""Names hidden (F9) and locked (F8): what somebody behind the chair can read, in every place and page."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from student_care_desktop.catalog.tongue import Tongue, tongue
from student_care_desktop.domain.fields import fields_of
from student_care_desktop.domain.students import Student
from student_care_desktop.services import demo, doors
from student_care_desktop.services.clock import clock
from student_care_desktop.services.desk import Desk
from student_care_desktop.ui.forms.form import FieldBox
from student_care_desktop.ui.house import House
from student_care_desktop.ui.house import Scope as Chosen
from student_care_desktop.ui.places import PLACES
from student_care_desktop.ui.source import source_of
from student_care_desktop.ui.window import Window
from tests.fixtures.people import DAY
from tests.fixtures.screen import Hands
from tests.ui.reading import painted, readable
from tools.sights import SIGHTS

Settle = Callable[[], None]
CHILDREN = 120


@pytest.fixture(scope="module")
def town(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A demonstration school that is large enough for every picture."""
    folder = tmp_path_factory.mktemp("town") / "school"
    demo.build(folder, students=CHILDREN, now=clock(DAY), say=tongue("th")).close()
    return folder


@pytest.fixture
def head(town: Path, tmp_path: Path, say: Tongue) -> Iterator[Desk]:
    """The head at the desk of a copy of it."""
    desk = doors.unlock(Path(shutil.copytree(town, tmp_path / "town")), demo.PASSPHRASE, clock(DAY), say)
    yield desk
    desk.close()


@pytest.fixture
def window(head: Desk, say: Tongue, hands: Hands) -> Iterator[Window]:
    """The head's window on the demonstration school."""
    house = House(say, head, Chosen(head.year.number))
    made = Window(house, PLACES, source_of(house), PLACES[0].title)
    made.begin()
    hands.show(made)
    yield made
    made.close()


@pytest.fixture
def settle(window: Window, qtbot) -> Settle:
    """Wait for whatever is worked on behind the window."""

    def wait() -> None:
        answered: list[bool] = []
        window.house.quiet.run(lambda: True, answered.append)
        qtbot.waitUntil(lambda: bool(answered) and not window.house.tasks.busy, timeout=60_000)
        QApplication.processEvents()

    return wait


def children(desk: Desk) -> list[Student]:
    with desk.store.read() as look:
        return look.all(Student)


def named(texts: Iterator[str], known: list[Student]) -> Iterator[str]:
    """The texts that name a child in full, or are a first name or a nickname in brackets and no more."""
    whole = {f"{one.first_name} {one.last_name}" for one in known}
    alone = {name for one in known for name in (one.first_name, f"({one.nickname})") if name}
    return (text for text in texts if text.strip() in alone or any(name in text for name in whole))


def edits_a_name(widget: QWidget) -> bool:
    """The fields in which a name itself is written: nobody can mend a name that is not shown."""
    box = widget.parent()
    names = [fields_of(Student)[key] for key in ("first_name", "last_name", "nickname")]
    return isinstance(widget, QLineEdit) and isinstance(box, FieldBox) and box.input.field in names


def test_no_child_is_named_anywhere_while_names_are_hidden(
    window: Window, head: Desk, settle: Settle
) -> None:
    window.house.hide_names(True)
    found: dict[str, list[str]] = {}
    for name, come in SIGHTS:
        with painted() as heard:
            come(window, head)
            settle()
            window.grab()
        texts = [text for widget, text in readable() if not edits_a_name(widget)]
        if told := list(named(iter([*texts, *heard]), children(head))):
            found[name] = told[:3]
    assert found == {}


def test_nothing_of_a_place_is_read_while_it_is_locked(window: Window, head: Desk, settle: Settle) -> None:
    gate = window._lock._gate
    child = children(head)[0].id
    places = [(place.key, None) for place in PLACES if place.picture]
    for key, thing in [*places, ("student", child), ("approvals", None), ("cases", None), ("trace", None)]:
        window.go(key, thing)
        settle()
        window.lock()
        shown = {
            widget for widget, _ in readable()
            if widget is not gate and not gate.isAncestorOf(widget) and not widget.isAncestorOf(gate)
        }
        assert shown == set(), key
        assert list(named((text for _, text in readable()), children(head))) == []
        gate.opened.emit(None)
        assert not window._lock.locked
