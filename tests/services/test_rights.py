"""The rights matrix cell by cell: every role, every service, form and export; and what each may see."""

from __future__ import annotations

import importlib
import inspect
import pkgutil
from dataclasses import replace
from pathlib import Path

import pypdfium2
import pytest

from student_care_desktop import services
from student_care_desktop.catalog.contradiction import Contradiction
from student_care_desktop.catalog.rights import load_rights, rights
from student_care_desktop.domain.errors import CareError, NotAllowed
from student_care_desktop.domain.health import Health
from student_care_desktop.domain.people import KINDS, ROLES, Account, Scope
from student_care_desktop.domain.sheets import Sheet
from student_care_desktop.domain.words import mark
from student_care_desktop.services import access, history, printing, school, sheaves, students
from student_care_desktop.services.desk import Desk
from student_care_desktop.storage.tables import kind_named
from tests.fixtures.school import row_of

KEYS = [key for key, _ in ROLES]
EXPORTS = ("summary", "summary-public", "summary-with-names", "sheets", "saved-group", "strategy", "undone")
INNER = ("Reading", "Writing", "Look")


def modules():
    for info in pkgutil.walk_packages(services.__path__, f"{services.__name__}."):
        if ".demo" not in info.name and not info.name.endswith((".access", ".sealing")):
            yield importlib.import_module(info.name)


def desk_functions():
    """Every public function of the services that begins with the desk and opens the records by itself."""
    for module in modules():
        for name in getattr(module, "__all__", ()):
            made = getattr(module, name)
            if not inspect.isfunction(made) or made.__module__ != module.__name__:
                continue
            asked = [one.annotation for one in inspect.signature(made).parameters.values()]
            if asked[:1] == ["Desk"] and not set(asked) & set(INNER):
                yield f"{module.__name__.removeprefix(services.__name__ + '.')}.{name}", made


FUNCTIONS = dict(desk_functions())
PROGRAM = ("people.share_vault", "seats.take_seat")
"""What the program itself does when somebody comes in."""


def as_role(desk: Desk, *roles: str) -> Desk:
    """The same desk with somebody else at it: homeroom of ม.1/1, grade head of ม.1."""
    room = school.find_class(desk, "ม.1/1")
    desk.account = Account(name="test", roles=roles, classes=(room.id,), grades=("ม.1",))
    return desk


def test_every_service_has_its_row_and_every_row_its_service() -> None:
    """A service that nobody gave a right to fails here, so that later work cannot forget it."""
    rows = {what for kind, what in rights().rows if kind == "service"}
    assert set(FUNCTIONS) - set(PROGRAM) == set(access.SERVICES)
    assert rows == set(access.SERVICES)


def test_every_form_and_export_has_its_row() -> None:
    rows = rights().rows
    forms = {printing.right_of(form.key) for form in printing.forms()} | {"recovery-sheet", "trace-seal"}
    assert {what for kind, what in rows if kind == "form"} == forms
    assert {what for kind, what in rows if kind == "export"} == set(EXPORTS)


def test_no_service_works_on_after_it_has_answered() -> None:
    """A generator would read the records when its reach is gone."""
    assert [name for name, made in FUNCTIONS.items() if inspect.isgeneratorfunction(inspect.unwrap(made))] == []


@pytest.mark.parametrize("role", KEYS)
def test_what_a_role_may_not_do_is_refused_and_stands_in_the_trace(desk: Desk, role: str) -> None:
    as_role(desk, role)
    refused = [name for name in access.SERVICES if not access.may(desk, "service", name)]
    assert refused or role == "care_head"
    for name in refused:
        with pytest.raises(NotAllowed):
            FUNCTIONS[name](desk)
    told = [line.what for line in desk.store.trace() if line.act == "refused"]
    assert sorted(told) == sorted(refused)


@pytest.mark.parametrize("role", KEYS)
def test_the_list_of_children_holds_what_the_role_reaches(desk: Desk, role: str) -> None:
    as_role(desk, role)
    wanted = {Scope.ALL: 6, Scope.GRADE: 5, Scope.CLASS: 3}
    scope = access.may(desk, "service", "students.roster")
    if scope is Scope.NONE:
        with pytest.raises(NotAllowed):
            students.roster(desk)
    else:
        assert len(students.roster(desk)) == wanted[scope]


def year_paper(desk: Desk, form: str) -> str:
    """What a paper of the year tells, which holds as many classes as the person reaches."""
    try:
        paper = pypdfium2.PdfDocument(printing.drawn(desk, form, printing.Choice(everyone=True)))
    except CareError:
        return ""
    return "".join(page.get_textpage().get_text_range() for page in paper)


@pytest.mark.parametrize("role", KEYS)
@pytest.mark.parametrize("form", [form.key for form in printing.forms()])
def test_a_form_is_printed_as_far_as_the_role_reaches(
    desk: Desk, role: str, form: str, tmp_path: Path
) -> None:
    """Of a child of another grade, nobody's but the school's own people print anything."""
    as_role(desk, role)
    key = printing.right_of(form)
    scope = min(access.may(desk, "form", key), access.may(desk, "service", "printing.print_form"))
    if scope is Scope.ALL:
        return
    kind = next(one for one in printing.forms() if one.key == form).scope
    if kind == "year" and scope is not Scope.NONE:
        assert "ป.6" not in year_paper(desk, form)
        return
    choice = printing.Choice(student="70006") if kind == "student" else printing.Choice(room="ป.6/1")
    with pytest.raises(CareError):
        printing.print_form(desk, form, choice, tmp_path / "out.pdf")
    assert not (tmp_path / "out.pdf").exists()


@pytest.mark.parametrize("role", sorted(rights().hides))
def test_hidden_records_are_known_kinds_and_are_not_seen(desk: Desk, role: str) -> None:
    for name in rights().hides[role]:
        assert kind_named(name).name == name
    child = row_of(desk, "70001")
    with desk.store.write(mark("Test", "Try"), desk.now()) as unit:
        unit.put_all([
            Sheet(enrollment_id=child.enrollment.id, instrument="sdq"),
            Health(student_id=child.student.id, chronic="หอบหืด"),
        ])
    as_role(desk, role)
    with access.doing(desk, "service", "students.roster"), access.looking(desk) as look:
        seen = {kind for kind, record in (("sheet", Sheet), ("health", Health)) if look.all(record)}
    assert not seen & rights().hides[role]


def test_several_roles_see_what_any_of_them_sees(desk: Desk) -> None:
    as_role(desk, "nurse", "homeroom")
    assert len(students.roster(desk)) == 6
    assert access.may(desk, "service", "sheets.grid") is Scope.CLASS
    assert rights().hidden(("nurse", "homeroom"), "service", "sheets.grid") == {"teacher_rating"}
    assert "sheet" in rights().hidden(("registrar", "admin"), "service", "students.roster")


def test_a_child_of_another_class_is_not_there(desk: Desk) -> None:
    other = row_of(desk, "70006").student
    as_role(desk, "homeroom")
    with pytest.raises(CareError):
        sheaves.sheaf(desk, other.id)
    with pytest.raises(CareError):
        students.find(desk, "70006")
    mine = sheaves.sheaf(desk, row_of(desk, "70001").student.id)
    with pytest.raises(CareError):
        sheaves.save(desk, replace(mine, student=replace(other, nickname="เปา")))


def test_the_matrix_tells_every_cell_once() -> None:
    cells = rights().cells()
    assert len(cells) == len(rights().rows) * len(ROLES)
    assert len({(one.role, one.kind, one.what) for one in cells}) == len(cells)
    assert {one.kind for one in cells} == set(KINDS)


@pytest.mark.parametrize(("text", "key"), [
    ('[hides]\n[reach.a]\nprincipal = "some"\n', "reach.a.principal"),
    ('[hides]\n[reach.a]\ncook = "all"\n', "reach.a.cook"),
    ('[hides]\n[[rows]]\nkind = "form"\nreach = "a"\nwhat = ["x"]\n', "rows.0.reach"),
    ('[hides]\n[reach.a]\n[[rows]]\nkind = "form"\nreach = "a"\nwhat = ["x"]\n'
     '[[rows]]\nkind = "form"\nreach = "a"\nwhat = ["x"]\n', "rows.1.what"),
])
def test_a_matrix_that_contradicts_itself_is_refused(tmp_path: Path, text: str, key: str) -> None:
    file = tmp_path / "rights.toml"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(Contradiction) as refused:
        load_rights(file)
    assert refused.value.key == key


def test_a_teacher_takes_back_the_own_work_and_nobody_elses(desk: Desk) -> None:
    heads = history.changes(desk)[0]
    as_role(desk, "homeroom")
    desk.store.who = "teacher"
    assert history.changes(desk) == []
    assert history.last(desk) is None
    for touch in (history.take_back, history.details, history.preview):
        with pytest.raises(NotAllowed):
            touch(desk, heads.id)
    mine = sheaves.sheaf(desk, row_of(desk, "70001").student.id)
    sheaves.save(desk, replace(mine, student=replace(mine.student, nickname="เปา")))
    own = history.last(desk)
    assert own is not None
    assert [one.id for one in history.changes(desk)] == [own.id]
    assert history.details(desk, own.id).changed == 1
    history.take_back(desk, own.id)
    assert sheaves.sheaf(desk, mine.student.id).student.nickname == mine.student.nickname
