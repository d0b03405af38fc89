"""The walk through a wizard: Back is honest, nothing is skipped, a draft comes back where it was left."""

import dataclasses

import pytest

from student_care_desktop.domain.flow import Flow, Kind, Page, Standing
from student_care_desktop.domain.words import mark

WORDS = mark("Test", "Words")
NEEDED = mark("Test", "Needed")


def _page(key, **more):
    return Page(key=key, kind=Kind.FORM, title=WORDS, why=WORDS, **more)


def _needed(key):
    return lambda answers: None if answers.get(key) else NEEDED


FLOW = Flow(
    key="visit", title=WORDS,
    pages=(
        _page("who", wrong=_needed("who")),
        _page("pets", when=lambda answers: answers.get("who") == "has pets"),
        _page("home"),
        _page("done", sealed=True),
    ),
)


def _keys(walk):
    return [page.key for page in walk.pages]


def test_next_waits_until_the_page_is_right():
    walk = FLOW.walk()
    assert walk.problem == NEEDED
    assert walk.next() is walk
    assert walk.answer("someone").next().at == "home"


def test_an_answer_decides_which_pages_are_asked():
    walk = FLOW.walk().answer("has pets")
    assert _keys(walk) == ["who", "pets", "home", "done"]
    assert walk.next().at == "pets"


def test_back_keeps_everything_and_older_walks_do_not_change():
    first = FLOW.walk().answer("someone")
    second = first.next().answer("house")
    back = second.back()
    assert back.at == "who"
    assert back.answers == {"who": "someone", "home": "house"}
    assert dict(first.answers) == {"who": "someone"}
    with pytest.raises(TypeError):
        back.answers["who"] = "other"  # type: ignore[index]
    with pytest.raises(dataclasses.FrozenInstanceError):
        back.at = "home"  # type: ignore[misc]


def test_a_step_may_be_entered_when_all_before_it_is_answered():
    walk = FLOW.walk().answer("someone")
    assert walk.reachable("home")
    assert not walk.reachable("done")
    assert not walk.reachable("nowhere")
    assert walk.to("done") is walk


def test_from_a_sealed_page_there_is_no_way_back():
    walk = FLOW.walk({"who": "someone", "home": "house"}, at="done")
    assert walk.first
    assert walk.last
    assert walk.back() is walk
    assert not walk.reachable("who")


def test_the_list_of_steps_tells_how_each_page_stands():
    walk = FLOW.walk({"who": "someone"}, at="home")
    assert [walk.standing(key) for key in _keys(walk)] == [Standing.DONE, Standing.NOW, Standing.OPEN]


def test_a_draft_comes_back_where_it_was_left_and_an_unknown_page_is_the_first():
    assert FLOW.walk({"who": "someone"}, at="home").at == "home"
    assert FLOW.walk({"who": "someone"}, at="gone").at == "who"
