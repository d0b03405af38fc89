"""What few may see of a home visit is neither shown to others nor lost when they write."""

from __future__ import annotations

import pytest

from student_care_desktop.domain.visits import HomeVisit, guarded_answers
from student_care_desktop.services import access, know, visits
from student_care_desktop.services.desk import Desk
from student_care_desktop.services.know import Said
from tests.fixtures.school import row_of

TOLD = {"violence": ["fought", "self_harm"], "sexual": ["pregnant"], "safety": ["abused"], "house": "own"}


@pytest.fixture
def child(desk: Desk) -> str:
    """A child of whose visit somebody who may has written everything."""
    found = row_of(desk, "70001").student.id
    visits.keep(desk, visits.visit_of(desk, found), TOLD)
    return found


@pytest.fixture
def other(desk: Desk, monkeypatch: pytest.MonkeyPatch, child: str) -> Desk:
    """The same desk before somebody who may not see what is restricted."""
    monkeypatch.setattr(access, "may_see_restricted", lambda desk: False)
    return desk


def stored(desk: Desk, child: str) -> dict[str, object]:
    with access.looking(desk) as look:
        visit = look.first(HomeVisit, student_id=child)
        assert visit
        return dict(visit.document)


def test_others_are_shown_nothing_of_it(other: Desk, child: str) -> None:
    known = know.known_of(other, child)
    assert known.visiting.answers["violence"] == ["fought"]
    assert not {"sexual", "safety"} & known.visiting.answers.keys()
    assert "sexual" in known.closed
    assert "pregnant" not in known.visiting.visit.answers
    assert visits.visit_of(other, child).visit.answers == known.visiting.visit.answers


def test_what_others_write_leaves_it_as_it_is_stored(other: Desk, child: str) -> None:
    known = know.known_of(other, child)
    answers = {"violence": ["injures"], "sexual": [], "safety": ["abused", "slum"], "house": "rented"}
    kept = know.keep(other, known, "behaviour", Said(answers))
    assert stored(other, child) == {
        "violence": ["injures", "self_harm"], "sexual": ["pregnant"], "safety": ["slum", "abused"], "house": "rented",
    }
    assert kept.visiting.answers["violence"] == ["injures"]


def test_a_closed_option_can_be_neither_ticked_nor_emptied() -> None:
    closed = {"one": ("x",), "many": ("x", "y")}
    assert guarded_answers({"one": "a", "one.x": "words"}, {"one": "x"}, closed) == {}
    assert guarded_answers({"many": ["x", "a"]}, {}, closed) == {"many": ["a"]}
    assert guarded_answers({"many": None}, {"many": ["y"]}, closed) == {"many": ["y"]}
    assert guarded_answers({"free": ["x"]}, {"free": ["z"]}, closed) == {"free": ["x"]}


def test_whoever_may_see_it_sees_and_writes_all(desk: Desk, child: str) -> None:
    known = know.known_of(desk, child)
    assert known.closed == {}
    know.keep(desk, known, "behaviour", Said({"sexual": []}))
    assert stored(desk, child)["sexual"] == []
