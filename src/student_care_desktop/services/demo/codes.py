"""Numbers that belong to nobody: ids that begin with 9, phones that ring nowhere."""

from __future__ import annotations

from collections.abc import Iterator

from student_care_desktop.services.demo.cast import Dice

__all__ = ["citizen_id", "citizen_ids", "g_code", "mistyped", "phone"]


def citizen_id(dice: Dice) -> str:
    """Thirteen digits with a right check digit; 9 is the first digit of no real id."""
    digits = f"9{dice.randrange(10**11):011}"
    total = sum(int(digit) * (13 - place) for place, digit in enumerate(digits))
    return f"{digits}{(11 - total % 11) % 10}"


def citizen_ids(dice: Dice) -> Iterator[str]:
    """Ids without end, none twice."""
    used: set[str] = set()
    while True:
        code = citizen_id(dice)
        if code not in used:
            used.add(code)
            yield code


def mistyped(code: str) -> str:
    """``code`` with a wrong check digit."""
    return f"{code[:-1]}{(int(code[-1]) + 1) % 10}"


def g_code(dice: Dice) -> str:
    """The ministry's code of a child without an id: G, the year, a running number."""
    return f"G{dice.randrange(60, 69)}{dice.randrange(10**10):010}"


def phone(dice: Dice) -> str:
    """081-000-2345: the block 000 is given to nobody."""
    return f"08{dice.randrange(10)}-000-{dice.randrange(10_000):04}"
