"""People come and go by commands, and each role does what its line of the handbook says, no more."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.fixtures.commands import child
from tests.fixtures.people import Give, account_of


def test_an_account_opens_is_closed_and_opens_again_with_a_new_passphrase(give: Give) -> None:
    assert give("head", "users", "add", "kru.a", "--role", "homeroom", "--class", "ม.1/1", new="หนึ่งสอง").code == 0
    assert {row["class"] for row in give("kru.a", "students", "--json", passphrase="หนึ่งสอง").json} == {"ม.1/1"}
    assert give("head", "users", "disable", "kru.a").code == 0
    closed = give("kru.a", "students", passphrase="หนึ่งสอง")
    assert (closed.code, closed.out) == (3, "")
    assert give("head", "users", "reset", "kru.a", new="สามสี่ห้า").code == 0
    assert give("kru.a", "students", passphrase="หนึ่งสอง").code == 3
    assert give("kru.a", "students", passphrase="สามสี่ห้า").code == 0
    (kept,) = [one for one in give("admin", "users", "--json").json if one["name"] == "kru.a"]
    assert (kept["roles"], kept["classes"], kept["status"]) == (["homeroom"], ["ม.1/1"], "working")


@pytest.mark.parametrize(("words", "code", "told"), [
    (("cook", "--role", "cook"), 2, "invalid choice"),
    (("nobody",), 3, "needs a role"),
    (("nurse", "--role", "nurse"), 3, "an account called nurse already"),
    (("kru.b", "--role", "homeroom"), 3, "Say for which class"),
    (("kru.b", "--role", "grade_head"), 3, "Say for which grade"),
    (("kru.b", "--role", "grade_head", "--grade", "ม.9"), 3, "no grade ม.9"),
    (("kru.b", "--role", "homeroom", "--class", "ม.1/99"), 3, "ม.1/99"),
    (("ครู ข", "--role", "nurse"), 3, "letters, digits"),
])
def test_an_account_that_cannot_be_is_refused_and_opens_nothing(
    give: Give, words: tuple[str, ...], code: int, told: str
) -> None:
    before = give("head", "users", "--json").json
    said = give("head", "users", "add", *words, new="รหัสใหม่")
    assert (said.code, said.out) == (code, "")
    assert told in said.err
    assert give("head", "users", "--json").json == before
    assert give(words[0], "students", passphrase="รหัสใหม่").code == 3


def test_without_a_new_passphrase_nobody_is_added_or_reset(give: Give) -> None:
    for words in (("add", "kru.b", "--role", "nurse"), ("reset", "nurse")):
        said = give("head", "users", *words)
        assert said.code == 3
        assert "STUDENT_CARE_NEW_PASSPHRASE" in said.err
    assert give("nurse", "students").code == 0


def test_the_last_head_is_not_closed(give: Give) -> None:
    said = give("admin", "users", "disable", "head")
    assert said.code == 3
    assert "Somebody must be head" in said.err
    assert give("head", "students").code == 0


ROOM, OTHER = ("--class", "ม.1/1"), ("--class", "ม.2/1")
PRINT = ("print", "class-list"), ("print", "student-record"), ("print", "home-visit"), ("print", "sdq-class")
DEEDS: dict[str, tuple[str, ...]] = {
    "list": ("students",),
    "class list": ("print", "class-list", *ROOM, "--out", "FILE.pdf"),
    "class list of another": ("print", "class-list", *OTHER, "--out", "FILE.pdf"),
    "record": ("print", "student-record", *ROOM, "--out", "FILE.pdf"),
    "record of another": ("print", "student-record", *OTHER, "--out", "FILE.pdf"),
    "visit": ("print", "home-visit", *ROOM, "--out", "FILE.pdf"),
    "visit of another": ("print", "home-visit", *OTHER, "--out", "FILE.pdf"),
    "figures": ("export", "summary", "--out", "FILE.xlsx"),
    "figures with names": ("export", "summary", "--with-names", "--out", "FILE.xlsx"),
    "answers": ("export", "sheets", *ROOM, "--instrument", "sdq", "--informant", "teacher", "--out", "FILE.xlsx"),
    "import": ("import-roster", "ROSTER"),
    "people": ("users",),
    "trace": ("trace",),
    "history": ("history",),
    "backup": ("backup", "--out", "FILE.backup"),
    "check": ("check",),
}
NAMES = {"list", "class list", "class list of another"}
RECORDS = {"record", "record of another"}
CARE = {"visit", "visit of another", "figures with names", "answers"}
SAFE = {"backup", "check"}
MAY: dict[str, set[str]] = {
    "care_head": set(DEEDS),
    "principal": NAMES | SAFE | {"figures", "trace", "history"},
    "deputy": NAMES | {"figures"},
    "grade_head": {"list", "class list", "record", "visit", "figures", "figures with names"},
    "homeroom": {"list", "class list", "record", "visit", "figures", "figures with names", "answers"},
    "guidance": NAMES | RECORDS | CARE | {"figures"},
    "discipline": NAMES | RECORDS,
    "nurse": NAMES | RECORDS,
    "special_ed": NAMES | RECORDS,
    "subject": {"list", "class list"},
    "registrar": NAMES | RECORDS | {"import"},
    "admin": SAFE | {"people"},
}


@pytest.mark.parametrize("role", list(MAY))
def test_a_role_does_what_its_line_says_and_no_more(give: Give, role: str, roster, tmp_path: Path) -> None:
    file, done = roster([child(1)]), set()
    for deed, words in DEEDS.items():
        places = {"ROSTER": file, "FILE": tmp_path / deed}
        said = give(account_of(role), *(
            str(places.get(word, "")) or word.replace("FILE", str(tmp_path / deed)) for word in words
        ))
        assert said.code in (0, 3), f"{deed}: {said.err}"
        made = [one.name for one in tmp_path.iterdir() if one.name.startswith(f"{deed}.")]
        assert bool(made) == (said.code == 0 and "--out" in words), f"{deed}: a refused paper is not there"
        done |= {deed} if said.code == 0 else set()
    assert done == MAY[role] | {"history"}, "everybody sees what they did themselves"
    if role not in ("care_head", "principal"):
        assert {one["who"] for one in give(account_of(role), "history", "--json").json} <= {account_of(role)}


@pytest.mark.parametrize(("who", "classes"), [("homeroom", {"ม.1/1"}), ("subject", {"ม.1/1"}), ("grade1", None)])
def test_a_teacher_sees_the_own_children_only(give: Give, who: str, classes: set[str] | None) -> None:
    everybody = give("head", "students", "--json").json
    wanted = classes or {row["class"] for row in everybody if row["class"].startswith("ม.1/")}
    rows = give(who, "students", "--json").json
    assert rows == [row for row in everybody if row["class"] in wanted]
    assert len(rows) < len(everybody)
    assert give(who, "students", *OTHER, "--json").out in ("", "[]\n")


def test_what_is_refused_stands_in_the_trace_with_who_and_what(give: Give) -> None:
    assert give("nurse", "trace").code == 3
    assert give("homeroom", "users").code == 3
    told = [(one["who"], one["act"], one["what"]) for one in give("principal", "trace", "--json").json]
    assert ("nurse", "refused", "traces.traces") in told
    assert ("homeroom", "refused", "people.people") in told
    assert told[0] == ("principal", "log-in", "")
