"""The code of a page of answer sheets: at the corner of the paper, and hidden in the class workbook."""

from __future__ import annotations

from hashlib import sha256

__all__ = ["class_code"]

_LETTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ"
"""What a person cannot mistake for something else: no 0 and O, no 1 and I."""
_SEAL = 6  # letters of 5 bits


def class_code(classroom_id: str, instrument: str, informant: str, round: int) -> str:
    """``SDQ·T·R1·7K3FQ9``: what was answered, by whom, in which round, and a seal over all of it.

    The seal holds the class, too, so a sheet of another class, or one whose code was edited, is found by
    making the code anew.  Paper writes the name of the class before it.
    """
    whole = "\n".join((classroom_id, instrument, informant, str(round)))
    number = int.from_bytes(sha256(whole.encode()).digest())
    seal = "".join(_LETTERS[number >> 5 * place & 31] for place in range(_SEAL))
    return "·".join((instrument.upper(), informant[:1].upper(), f"R{round}", seal))
