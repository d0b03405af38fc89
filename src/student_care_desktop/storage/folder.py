"""Where things lie in a data folder; known without opening anything."""

from __future__ import annotations

from pathlib import Path

__all__ = ["Folder"]


class Folder:
    """The places of a data folder."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.database = root / "school.db"
        self.keys = root / "school.keys"
        self.spare_keys = root / "backups" / "school.keys"
        self.attachments = root / "attachments"
        self.backups = root / "backups"

    @property
    def key_places(self) -> tuple[Path, Path]:
        """Both places of the key slots."""
        return self.keys, self.spare_keys

    @property
    def exists(self) -> bool:
        """Whether a school lives here."""
        return self.database.exists()
