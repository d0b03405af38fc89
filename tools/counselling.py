"""How a person gets to a session, a report, a chapter of a study, the minutes of a conference."""

from __future__ import annotations

from typing import cast

from student_care_desktop.services import conferences, counselling, protection, studies
from student_care_desktop.services.desk import Desk
from student_care_desktop.ui.screens.conference.room import ConferenceRoom
from student_care_desktop.ui.screens.counsel.room import CounselRoom
from student_care_desktop.ui.screens.study.room import StudyRoom
from student_care_desktop.ui.window import Window

__all__ = ["CHAPTERS", "MINUTES", "SESSIONS", "chapter", "minutes", "report", "session"]

SESSIONS = ("new", "read", "versions")
CHAPTERS = ("reason", "family", "findings")
MINUTES = ("head", "child")


def session(page: str, window: Window, desk: Desk) -> None:
    """The child with most sessions: a new one, the newest one, its versions."""
    most = max(counselling.standings(desk), key=lambda one: one.sessions)
    window.go("counsel", most.child.enrollment.id)
    book = cast(CounselRoom, window.room).book
    if page == "new":
        book.begin()
        return
    book.table.opened.emit(book.table.current())
    if page == "versions":
        book.editor.older.emit()


def report(window: Window, desk: Desk) -> None:
    """The report that waits to be made."""
    window.go("protect", protection.unreported(desk)[0].child.enrollment.id)


def chapter(key: str, window: Window, desk: Desk) -> None:
    """A chapter of the first study."""
    window.go("study", studies.studies(desk)[0][1].enrollment.id)
    cast(StudyRoom, window.room).writing.go(key)


def minutes(page: str, window: Window, desk: Desk) -> None:
    """The head of the newest minutes, or their first child."""
    newest = conferences.conferences(desk)[0]
    window.go("conference", newest.record.id)
    if page == "child":
        cast(ConferenceRoom, window.room).minutes.go(newest.heard[0].record.id)
