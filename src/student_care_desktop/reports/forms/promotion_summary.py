"""สรุปกิจกรรมส่งเสริม: the children of a class by activity, in people and percent; and what else they got."""

from __future__ import annotations

from collections.abc import Iterator

from student_care_desktop.domain.papers import Tally
from student_care_desktop.domain.promoted import ActivityShare, PromotionSummary
from student_care_desktop.domain.promotion import ACTIVITY_KINDS
from student_care_desktop.domain.thai import short_day
from student_care_desktop.domain.words import Words, mark
from student_care_desktop.reports.drawing import MIDDLE
from student_care_desktop.reports.entries import Entry
from student_care_desktop.reports.forms.heads import ADVISERS, CLASS, PRIVATE_CLASS, class_values, put_head
from student_care_desktop.reports.kit import Kit
from student_care_desktop.reports.layout import DENSE, Layout, Signature, signatures
from student_care_desktop.reports.lists import Heading, put_list
from student_care_desktop.reports.places import Value

__all__ = ["TITLE", "PromotionSummaryForm"]

TITLE = mark("PromotionPaper", "Summary of the activities that promote students")

_TERM = Entry("round", mark("Paper", "Term"), weight=1)
_HEAD = tuple(_TERM if entry.key == "round" else entry for entry in CLASS)
_BY_ACTIVITY = mark("PromotionPaper", "Students by activity")
_BY_HELP = mark("PromotionPaper", "What the students got besides")
_SHARES = (
    Heading("place", mark("ActivityPaper", "#"), 26, MIDDLE), Heading("name", mark("Activity", "Name")),
    Heading("kind", mark("Activity", "Kind"), 118),
    Heading("day", mark("PromotionPaper", "Date"), 58, MIDDLE),
    Heading("came", mark("PromotionPaper", "People"), 44, MIDDLE),
    Heading("percent", mark("PromotionPaper", "% of the class"), 66, MIDDLE),
    Heading("hours", mark("ActivityPaper", "Hours of all"), 56, MIDDLE),
)
_MORE = (
    Heading("name", mark("PromotionPaper", "What")),
    Heading("came", mark("PromotionPaper", "People"), 60, MIDDLE),
    Heading("percent", mark("PromotionPaper", "% of the class"), 80, MIDDLE),
)
_TALKED = mark("PromotionPaper", "Talked with, term {term}")
_KINDS: tuple[tuple[str, Words], ...] = (
    ("any_activity", mark("PromotionPaper", "In at least one activity")),
    ("strong", mark("PromotionPaper", "With a strength on record")),
    ("planned", mark("PromotionPaper", "With a development plan this year")),
    ("honoured", mark("PromotionPaper", "With an award or a scholarship this year")),
)
_UNKNOWN = mark("PromotionPaper", "– = nobody wrote down who came")
_TERMS = 2
_BLANK_ROWS = 16
_CARE = Signature("", mark("ActivityPaper", "Head of the care system"))


class PromotionSummaryForm:
    """Prints the summaries of classes into one document; ``code`` is the code of the form."""

    def __init__(self, kit: Kit, code: str) -> None:
        self._kit, self._code = kit, code

    def draw(self, facts: PromotionSummary, blank: bool) -> None:
        """Print one class; ``blank`` is a form to fill in."""
        kit, title = self._kit, self._kit.say(TITLE)
        layout = Layout(kit, DENSE, lambda page: put_head(page, self._code, title, _HEAD))
        put_head(layout, self._code, title, _HEAD)
        layout.section(_BY_ACTIVITY)
        put_list(layout, "share", _SHARES, _BLANK_ROWS if blank else max(len(facts.shares), 1), 22)
        layout.section(_BY_HELP)
        more = [*_more(facts, kit, _TERMS if blank else len(facts.talked))]
        put_list(layout, "more", _MORE, len(more), 19)
        layout.sheet.drawing.text(layout.frame.left, layout.strip(14) + 10, kit.say(_UNKNOWN), 9)
        layout.strip(8)
        signatures(layout, (*ADVISERS, _CARE))
        values = {**dict(class_values(facts, kit, blank)), **dict(_shown(more, blank))}
        if not blank:
            values |= dict(_values(facts, kit))
        layout.plan(PRIVATE_CLASS).print(values, (facts.classroom.name or title,))


def _more(facts: PromotionSummary, kit: Kit, terms: int) -> Iterator[tuple[str, Tally | None]]:
    none = Tally(0, 0)
    for term in range(1, terms + 1):
        talked = facts.talked[term - 1] if term <= len(facts.talked) else none
        yield kit.say(_TALKED.with_(term=term)), talked
    for key, words in _KINDS:
        yield kit.say(words), getattr(facts, key)


def _shown(more: list[tuple[str, Tally | None]], blank: bool) -> Iterator[tuple[str, Value]]:
    for number, (name, tally) in enumerate(more):
        yield f"more.{number}.name", name
        if not blank:
            yield f"more.{number}.came", _people(tally)
            yield f"more.{number}.percent", _percent(tally)


def _values(facts: PromotionSummary, kit: Kit) -> Iterator[tuple[str, Value]]:
    for number, share in enumerate(facts.shares):
        for name, value in _cells(share, kit):
            yield f"share.{number}.{name}", value
        yield f"share.{number}.place", str(number + 1)


def _cells(share: ActivityShare, kit: Kit) -> Iterator[tuple[str, Value]]:
    activity = share.activity
    kind = dict(ACTIVITY_KINDS).get(activity.kind)
    yield "name", activity.name
    yield "kind", kit.say(kind) if kind else ""
    yield "day", short_day(activity.first) if activity.first else ""
    yield "came", _people(share.came)
    yield "percent", _percent(share.came)
    yield "hours", "–" if share.hours is None else f"{share.hours:,g}"


def _people(tally: Tally | None) -> str:
    return "–" if tally is None else str(tally.done)


def _percent(tally: Tally | None) -> str:
    return "–" if tally is None or tally.percent is None else f"{tally.percent:.1f}"
