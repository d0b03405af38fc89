"""The way of the Tab key, where what stands on the screen is made later than what stands below it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

__all__ = ["follow"]


def follow(before: QWidget, *after: QWidget) -> None:
    """Tab goes on from the last thing inside ``before`` to each of ``after``, in this order."""
    last = _last_inside(before)
    for one in after:
        QWidget.setTabOrder(last, one)
        last = one


def _last_inside(widget: QWidget) -> QWidget:
    """The last thing that Tab finds inside ``widget``; itself where it finds nothing."""
    last, here = widget, widget.nextInFocusChain()
    while here is not None and here is not widget:
        if here.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isAncestorOf(here):
            last = here
        here = here.nextInFocusChain()
    return last
