"""Start the program on a school and print, last: seconds to the unlocked window (without argon2id), peak MB."""

from __future__ import annotations

import sys
import time

BEGIN = time.perf_counter()

from pathlib import Path  # noqa: E402

from PySide6.QtWidgets import QApplication  # noqa: E402

from student_care_desktop.services.clock import clock  # noqa: E402
from student_care_desktop.ui.program import Program, Start  # noqa: E402
from student_care_desktop.ui.theme import dress  # noqa: E402


def main(folder: Path) -> None:
    """Open ``folder`` with the passphrase demo and measure."""
    import nacl.pwhash.argon2id as argon2id

    derive, spent = argon2id.kdf, []

    def timed(*words: object, **more: object) -> bytes:
        start = time.perf_counter()
        try:
            return derive(*words, **more)  # type: ignore[arg-type]
        finally:
            spent.append(time.perf_counter() - start)

    argon2id.kdf = timed
    app = QApplication([])
    dress(app)
    program = Program(app, Start(folder, clock("2025-11-24"), "th", "demo"))
    painted: list[float] = []
    program.opened.connect(lambda: painted.append(0))
    program.begin()
    while not painted:
        app.processEvents()
    app.processEvents()
    seconds = time.perf_counter() - BEGIN - sum(spent)
    peak = next(line for line in Path("/proc/self/status").read_text().splitlines() if line.startswith("VmHWM"))
    program.window.close()
    program.close()
    print(seconds, int(peak.split()[1]) / 1024)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
