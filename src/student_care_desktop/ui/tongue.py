"""The tongue of the screen: our words and Qt's own from the same file, and where Thai lines may break."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

from student_care_desktop.catalog.breaking import breaker
from student_care_desktop.catalog.tongue import Tongue

__all__ = ["ScreenTongue", "breakable", "speak"]

_PLACES = {"th": "th_TH", "en": "en_GB"}


class ScreenTongue(QTranslator):
    """Qt's own texts in the person's language, read from the same ``.ts`` as ours; no ``.qm`` is made."""

    def __init__(self, tongue: Tongue) -> None:
        super().__init__()
        self._tongue = tongue

    def isEmpty(self) -> bool:
        return False

    def translate(
        self, context: str, sourceText: str, disambiguation: str | None = None, n: int = -1
    ) -> str | None:
        """The text, or None so that Qt keeps its own English."""
        return self._tongue.lookup(context, sourceText)


def speak(app: QCoreApplication, tongue: Tongue) -> ScreenTongue:
    """Make Qt speak ``tongue`` and write dates and numbers its way; keep what is returned alive."""
    QLocale.setDefault(QLocale(_PLACES[tongue.language]))
    made = ScreenTongue(tongue)
    app.installTranslator(made)
    return made


@cache
def breakable(text: str) -> str:
    """``text`` with an invisible place to break the line between Thai words.

    Qt breaks Thai by itself only where libthai is installed; U+200B works everywhere.
    """
    return breaker().soften(text)
