"""A resource file that cannot be believed."""

from __future__ import annotations

from student_care_desktop.domain.words import Words, mark

__all__ = ["Contradiction"]

REFUSED = mark(
    "Contradiction", "{file} cannot be used: {key}: {why}. Nothing was taken from it. Mend it and try again."
)


class Contradiction(ValueError):
    """A resource file says two things, or something that nobody understands; names file and key."""

    def __init__(self, file: str, key: str, why: str | Words) -> None:
        super().__init__(f"{file}: {key}: {why}")
        self.file, self.key, self.why = file, key, why

    @property
    def words(self) -> Words:
        """What to tell the person whose file it is."""
        return REFUSED.with_(file=self.file, key=self.key, why=self.why)
