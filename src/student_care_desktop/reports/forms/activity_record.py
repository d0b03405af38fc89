"""แบบบันทึกกิจกรรมส่งเสริมนักเรียน: one activity, who took part with before and after, photos."""

from __future__ import annotations

from collections.abc import Iterator

from student_care_desktop.domain.promoted import ActivityFacts, Part
from student_care_desktop.domain.promotion import Activity, hours_of
from student_care_desktop.domain.words import mark
from student_care_desktop.reports.drawing import MIDDLE
from student_care_desktop.reports.entries import Entry, entries_of, values_of
from student_care_desktop.reports.fitting import Room
from student_care_desktop.reports.forms.heads import PRIVATE_CLASS, put_title, school_line
from student_care_desktop.reports.kit import Kit
from student_care_desktop.reports.layout import DENSE, Layout, Signature, signatures, together
from student_care_desktop.reports.lists import Heading, put_list
from student_care_desktop.reports.places import PhotoPlace, TextPlace, Value
from student_care_desktop.reports.rows import put_rows

__all__ = ["TITLE", "ActivityRecord"]

TITLE = mark("ActivityPaper", "Record of an activity that promotes students")

_ABOUT = mark("ActivityPaper", "The activity")
_PEOPLE = mark("ActivityPaper", "Who took part")
_CAME_OF_IT = mark("ActivityPaper", "What came of it")
_PHOTOS = mark("ActivityPaper", "Photos")
_SCHOOL = mark("ActivityPaper", "Whole school")
_OWN = (
    Entry("class", mark("Paper", "Class"), weight=1.6),
    Entry("year", mark("Paper", "Academic year"), weight=1),
)
_ROWS = (
    "name:5 class:1.6", "kind", "first:2 last:2 hours:1 year:1", "place:3 owner:3 budget:1.4", "target",
    "areas", "objective", "measure",
)
_SUM = (
    Entry("came", mark("ActivityPaper", "Took part"), weight=2),
    Entry("sum", mark("ActivityPaper", "Hours of all"), weight=1),
    Entry("before", mark("ActivityPaper", "Mean before"), weight=1),
    Entry("after", mark("ActivityPaper", "Mean after"), weight=1),
)
_LIST = (
    Heading("place", mark("ActivityPaper", "#"), 24, MIDDLE),
    Heading("class", mark("Paper", "Class"), 42, MIDDLE),
    Heading("no", mark("Paper", "No."), 32, MIDDLE),
    Heading("name", mark("Paper", "Name")),
    Heading("came", mark("ActivityPaper", "Came"), 40, MIDDLE),
    Heading("hours", mark("ActivityPaper", "Hours"), 40, MIDDLE),
    Heading("before", mark("ActivityPaper", "Before"), 32, MIDDLE),
    Heading("after", mark("ActivityPaper", "After"), 32, MIDDLE),
    Heading("passed", mark("ActivityPaper", "Result"), 30, MIDDLE),
    Heading("remark", mark("ActivityPaper", "Remark"), 84),
)
_BLANK_ROWS, _BLANK_PHOTOS = 22, 2
_CAME, _AWAY = mark("ActivityPaper", "came"), mark("ActivityPaper", "did not come")
_PASSED, _FAILED = mark("ActivityPaper", "P"), mark("ActivityPaper", "NP")
_OF = mark("ActivityPaper", "{came} of {all} students")
_OWNER = Signature("owner", mark("ActivityPaper", "In charge of the activity"))
_HEAD = Signature("", mark("ActivityPaper", "Head of the care system"))
_HIGH, _ACROSS, _UNDER = 150.0, 2, 16.0


class ActivityRecord:
    """Prints activities into one document; ``code`` is the code of the form."""

    def __init__(self, kit: Kit, code: str) -> None:
        self._kit, self._code = kit, code

    def draw(self, facts: ActivityFacts, blank: bool) -> None:
        """Print one activity, with its bookmark; ``blank`` is a form to fill in."""
        kit, title = self._kit, self._kit.say(TITLE)
        layout = Layout(kit, DENSE, lambda page: put_title(page, self._code, title))
        put_title(layout, self._code, title)
        layout.section(_ABOUT)
        named = {**_entries(), **{entry.key: entry for entry in _OWN}}
        put_rows(layout, named, _ROWS)
        layout.section(_PEOPLE)
        put_list(layout, "row", _LIST, _BLANK_ROWS if blank else max(len(facts.parts), 1))
        photos = _BLANK_PHOTOS if blank else len(facts.pictures)
        together(layout, lambda page: self._close(page, photos))
        values = {"school": school_line(facts.school), **({} if blank else dict(_values(facts, kit)))}
        layout.plan(PRIVATE_CLASS).print(values, (title if blank else facts.activity.name,))

    def _close(self, layout: Layout, photos: int) -> None:
        """What came of it, and who signs."""
        put_rows(layout, {entry.key: entry for entry in _SUM}, ("came:2 sum before after",))
        put_rows(layout, {"outcome": Entry("outcome", _CAME_OF_IT, lines=3)}, ("outcome",))
        self._photos(layout, photos)
        layout.strip(6)
        signatures(layout, (_OWNER, _HEAD))

    def _photos(self, layout: Layout, count: int) -> None:
        """Frames side by side, each with room for what it shows."""
        if not count:
            return
        layout.section(_PHOTOS, _HIGH + _UNDER)
        wide = (layout.frame.width - 10) / _ACROSS
        for first in range(0, count, _ACROSS):
            top = layout.strip(_HIGH + _UNDER + 4)
            for place in range(first, min(first + _ACROSS, count)):
                x = layout.frame.left + (place - first) * (wide + 10)
                layout.sheet.drawing.box(x, top + 2, wide, _HIGH, 0.5)
                room = Room(wide, size=9)
                layout.sheet.places += [
                    PhotoPlace(f"photo.{place}", x, top + 2, wide, _HIGH, whole=True),
                    TextPlace(f"caption.{place}", x, top + _HIGH + 13, room, MIDDLE),
                ]


def _entries() -> dict[str, Entry]:
    """The fields of an activity by name, without its state."""
    found = entries_of(Activity, "activity")
    return {key: entry for key, entry in found.items() if key not in ("status", "outcome")}


def _values(facts: ActivityFacts, kit: Kit) -> Iterator[tuple[str, Value]]:
    activity = facts.activity
    yield from values_of(activity, "activity", kit)
    yield "activity.budget", "" if activity.budget is None else f"{activity.budget:,.0f}"
    yield "class", facts.class_name or kit.say(_SCHOOL)
    yield "year", str(facts.year)
    yield "outcome", activity.outcome
    yield "owner", activity.owner
    if facts.came is None:
        yield from (("came", "–"), ("sum", "–"))
    else:
        yield "came", kit.say(_OF.with_(came=facts.came, all=len(facts.parts)))
        yield "sum", _number(sum(hours_of(activity, one.part) for one in facts.parts))
    for key in ("before", "after"):
        yield key, _number(facts.mean(key))
    for number, one in enumerate(facts.parts):
        for name, value in _cells(activity, one, kit):
            yield f"row.{number}.{name}", value
        yield f"row.{number}.place", str(number + 1)
    for number, (jpeg, caption) in enumerate(facts.pictures):
        yield f"photo.{number}", jpeg
        yield f"caption.{number}", caption


def _cells(activity: Activity, one: Part, kit: Kit) -> Iterator[tuple[str, Value]]:
    part, child = one.part, one.child
    yield "class", child.class_name
    yield "no", str(child.enrollment.no or "")
    yield "name", child.student.name
    yield "came", {True: kit.say(_CAME), False: kit.say(_AWAY), None: ""}[part.came]
    yield "hours", _number(hours_of(activity, part)) if part.came else ""
    yield "before", _number(part.before)
    yield "after", _number(part.after)
    yield "passed", {True: kit.say(_PASSED), False: kit.say(_FAILED), None: ""}[part.passed]
    yield "remark", part.remark


def _number(value: float | None) -> str:
    return "" if value is None else f"{value:,.2f}".rstrip("0").rstrip(".")
