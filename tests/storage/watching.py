"""Reads what a program writes, while it writes: no file may hold what it should not, were it there for a moment only."""

from __future__ import annotations

import os
import sys
import threading
import unicodedata
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

__all__ = ["Watcher", "spellings"]

_GOING = ("os.remove", "os.rename", "shutil.rmtree")
"""What Python tells of before a file or folder goes away: the last moment to read it."""


def spellings(words: list[str]) -> dict[bytes, str]:
    """Each word as any program might write it."""
    return {
        unicodedata.normalize(form, word).encode(code): word
        for word in words for form in ("NFC", "NFD") for code in ("utf-8", "utf-16-le", "utf-16-be")
    }


class Watcher:
    """Reads every file below some folders while somebody works; what it ``found`` of ``words``, what it ``seen``.

    It looks again and again from a thread of its own, and at each file that is about to go away.
    """

    def __init__(self, words: list[str], *folders: Path) -> None:
        self.folders, self.found, self.seen = folders, set[str](), set[str]()
        self._secrets = spellings(words)

    def look(self) -> None:
        """At everything that is there now."""
        for folder in self.folders:
            self._read_all(folder)

    def about_to_go(self, path: Path) -> None:
        """At what will be gone or have another name in a moment."""
        if any(path.is_relative_to(folder) for folder in self.folders):
            self._read(path)
            self._read_all(path)

    def _read_all(self, folder: Path) -> None:
        for place, _, names in os.walk(folder):
            for name in names:
                self._read(Path(place) / name)

    def _read(self, path: Path) -> None:
        try:
            content = path.read_bytes()
        except OSError:  # a folder, or gone again
            return
        self.seen.add(path.name)
        self.found |= {f"{path.name}: {word}" for secret, word in self._secrets.items() if secret in content}

    @contextmanager
    def watching(self) -> Iterator[None]:
        """For the length of the block; then once more."""
        over = threading.Event()

        def watch() -> None:
            while not over.is_set():
                self.look()

        eye = threading.Thread(target=watch)
        _at_work.append(self)
        eye.start()
        try:
            yield
        finally:
            over.set()
            eye.join()
            _at_work.remove(self)
            self.look()


_at_work: list[Watcher] = []


def _hear(event: str, args: tuple[object, ...]) -> None:
    if not _at_work or event not in _GOING or isinstance(args[0], int):
        return
    path = Path(os.fsdecode(args[0]))  # type: ignore[arg-type]
    for watcher in tuple(_at_work):
        watcher.about_to_go(path)


sys.addaudithook(_hear)
