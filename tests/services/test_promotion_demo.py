"""The demonstration school promotes its children, and holds the cases that are easily forgotten."""

from __future__ import annotations

from student_care_desktop.domain.promotion import LEARNER_DEVELOPMENT, hours_of
from student_care_desktop.services import activities, promoted_class, promoting, school, talks
from student_care_desktop.services.desk import Desk


def test_one_activity_is_late_a_club_has_who_did_not_pass_and_a_camp_before_and_after(town: Desk) -> None:
    lines = activities.activities_of(town)
    assert [one.late for one in lines if one.late] == [10]
    opened = [activities.activity_of(town, one.id) for one in lines]
    failed = [
        (one.activity, part.part) for one in opened for part in one.parts if part.part.passed is False
    ]
    assert failed
    assert all(one.kind in LEARNER_DEVELOPMENT for one, _ in failed)
    assert all(hours_of(one, part) < (one.hours or 0) for one, part in failed)
    (camp,) = [one for one in opened if one.activity.kind == "camp"]
    both = [one.part for one in camp.parts if None not in (one.part.before, one.part.after)]
    assert len(both) > 3
    assert all((part.after or 0) >= (part.before or 0) for part in both)
    assert any(one.part.came is False for one in camp.parts)


def test_some_are_still_to_be_talked_with_and_of_one_nothing_is_noted(town: Desk) -> None:
    room = school.classes(town)[0]
    lines = promoted_class.lines_of_class(town, room.id)
    silent = [one for one in lines if one.state == "open"]
    assert silent
    assert any(one.talked for one in lines)
    assert any(one.open for one in talks.talks_of_class(town, room.id))
    here = promoting.promoted_of(town, silent[0].child.enrollment.id)
    assert (here.talks, here.taken, here.hours, here.done) == ((), (), 0, False)
