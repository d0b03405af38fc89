"""A resource file that cannot be believed."""

from __future__ import annotations

__all__ = ["Contradiction"]


class Contradiction(ValueError):
    """A resource file says two things, or something that nobody understands; names file and key."""

    def __init__(self, file: str, key: str, why: str) -> None:
        super().__init__(f"{file}: {key}: {why}")
        self.file, self.key, self.why = file, key, why
