"""What a cell means in the column of each field: text, codes, numbers, lists; and what is wrong with it."""

from __future__ import annotations

import datetime as dt
import re
from typing import Any

from student_care_desktop.catalog.roster import Presets, spoken
from student_care_desktop.domain.fields import Choice, Date, Field, Number, Yes
from student_care_desktop.domain.students import id_kind_of
from student_care_desktop.domain.thai import national_id_ok, plain_digits
from student_care_desktop.domain.words import mark
from student_care_desktop.exchange.days import DayReader, Order
from student_care_desktop.exchange.doubts import Convert, Doubt
from student_care_desktop.exchange.grid import Cell, text_of

__all__ = ["convert_for"]

_MADE_DATE = mark("Roster", "Excel has made a date of this ({text}). The cell is left empty.")
_LOST_DIGITS = mark(
    "Roster", "Excel has shortened the number ({text}): digits are lost. The cell is left empty."
)
_ERROR = mark("Roster", "The formula here has no result ({text}). The cell is left empty.")
_NO_ID = mark("Roster", "“{text}” is no 13-digit number and no G-code. The cell is left empty.")
_OTHER_ID = mark("Roster", "“{text}” is no 13-digit number; it was taken as another kind of document.")
_CHECK_DIGIT = mark("Roster", "The check digit of this 13-digit number is wrong. It was taken as it stands.")
_PADDED = mark(
    "Roster", "The number had {count} digits only; zeros were put in front, and the check digit fits."
)
_PADDED_WRONG = mark(
    "Roster", "The number had {count} digits only; zeros were put in front, but the check digit is wrong."
)
_LONG_NUMBER = mark("Roster", "“{text}” is too long for a student number. The cell is left empty.")
_ODD_PHONE = mark("Roster", "“{text}” does not look like a phone number. It was taken as it stands.")
_PADDED_PHONE = mark("Roster", "“{text}” was read as {phone}.")
_NOT_LISTED = mark("Roster", "“{text}” is not one of the answers. The cell is left empty.")
_BAD = mark("Roster", "“{text}”: {problem}. The cell is left empty.")
_FORMULA = mark("Roster", "“{text}” begins like a formula. It was taken as plain text.")
_ODD_NAME = mark("Roster", "“{text}” does not look like a name. It was taken as it stands.")

_SCIENTIFIC = re.compile(r"(\d)(?:[.,](\d+))?[eE]\+?(\d+)")
_ENGLISH = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)"
_THAI = "(?:ม.?ค|ก.?พ|มี.?ค|เม.?ย|พ.?ค|มิ.?ย|ก.?ค|ส.?ค|ก.?ย|ต.?ค|พ.?ย|ธ.?ค)"
_MONTH_TEXT = re.compile(rf"(?i)\d{{1,2}}[- ./](?:{_ENGLISH}|{_THAI})[.]?(?:[- ./]\d+)?|{_ENGLISH}-\d+")
_ERRORS = {"#ref!", "#value!", "#name?", "#div/0!", "#null!", "#num!"}
_JOINTS = str.maketrans("", "", " -.'`_")
_PHONE_JOINTS = str.maketrans("", "", " -.()'`")
_OTHER_CODE = re.compile(r"(?=.*[A-Z])(?=.*\d)[A-Z0-9]{5,20}")
_UNIT = re.compile(r"[ก-๙a-zA-Z.]+$")
_FORMULA_SIGNS = ("=", "+", "-", "@")
_NAME = re.compile(r"[ก-๙A-Za-z .\-'’()ฯ]+")


def convert_for(key: str, presets: Presets, today: dt.date, order: Order = "day first") -> Convert:
    """The converter of a column that is ``key``; see Convert."""
    reader = Reader(key, presets)
    record, _, name = key.partition(".")
    if isinstance(reader.field, Date):
        ages = {"student.birthday": (2, 30), "student.admitted": (0, 30), "measurement.day": (0, 30)}
        return reader.days(DayReader(today, *ages.get(key, (12, 110)), order))
    if name in ("national_id", "phone"):
        return reader.national_id if name == "national_id" else reader.phone
    if name in ("first_name", "last_name", "full_name"):
        return reader.name
    special: dict[str, Convert] = {
        "student.number": reader.number_code,
        "student.disadvantages": reader.disadvantages,
        "household.moo": reader.code,
        "household.house_no": reader.code,
    }
    if key in special:
        return special[key]
    if name == "title":
        return reader.title
    return reader.by_kind(record)


class Reader:
    """Converters of one field."""

    def __init__(self, key: str, presets: Presets) -> None:
        self.key, self.presets = key, presets
        self.field: Field = presets.fields[key]
        self.values = presets.values.get(key, {})

    def by_kind(self, record: str) -> Convert:
        """The converter that the kind of field asks for."""
        if isinstance(self.field, Number):
            return self.number
        if isinstance(self.field, Choice):
            return self.choice
        if isinstance(self.field, Yes):
            return self.yes
        return self.code if record == "class" else self.text

    def _said(self, cell: Cell) -> str | Doubt:
        """Clean text, empty when it means that nothing is known, or why it cannot be taken."""
        text = text_of(cell)
        small = text.casefold()
        if small in self.presets.unknown:
            return ""
        if isinstance(cell, dt.date | dt.time | dt.timedelta):
            return Doubt(None, _MADE_DATE.with_(text=text))
        return Doubt(None, _ERROR.with_(text=text)) if small in _ERRORS else text

    def _checked(self, text: str) -> Any:
        """``text`` if the field's own rule allows it."""
        problem = self.field.problem(text)
        return Doubt(None, _BAD.with_(text=text[:40], problem=problem)) if problem else text

    def text(self, cell: Cell) -> Any:
        """Free text."""
        text = self._said(cell)
        return text if isinstance(text, Doubt) else self._checked(text) if text else None

    def code(self, cell: Cell) -> Any:
        """Text like a house number: plain digits, 0 is nothing, and never a date."""
        text = self._said(cell)
        if isinstance(text, Doubt):
            return text
        text = plain_digits(text).lstrip("'`")
        if not text or text in self.presets.nothing:
            return None
        if _MONTH_TEXT.fullmatch(text):
            return Doubt(None, _MADE_DATE.with_(text=text))
        return self._checked(text)

    def name(self, cell: Cell) -> Any:
        """A name, taken as it stands."""
        text = self.text(cell)
        if not isinstance(text, str) or _NAME.fullmatch(text):
            return text
        words = _FORMULA if text.startswith(_FORMULA_SIGNS) else _ODD_NAME
        return Doubt(text, words.with_(text=text[:40]), "note")

    def title(self, cell: Cell) -> Any:
        """A title in the spelling of the ministry's file; an unknown one as it stands."""
        text = self.text(cell)
        known = self.presets.titles.get(spoken(text)) if isinstance(text, str) else None
        return known.write if known else text

    def _digits(self, cell: Cell) -> str | Doubt:
        """A code without what people put between its digits."""
        if isinstance(cell, str) and cell.isascii() and cell.isdigit() and cell.strip("0"):
            return cell
        text = self._said(cell)
        if isinstance(text, Doubt):
            return text
        found = _SCIENTIFIC.fullmatch(text)
        if found:
            digits = found[1] + (found[2] or "")
            if len(digits) <= int(found[3]):
                return Doubt(None, _LOST_DIGITS.with_(text=text))
            return digits
        text = plain_digits(text).translate(_JOINTS).upper()
        return "" if text in self.presets.nothing or not text.strip("0") else text

    def national_id(self, cell: Cell) -> Any:
        """13 digits, a G-code, or another document; 10 to 12 digits have lost their zeros in Excel."""
        code = self._digits(cell)
        if not code or isinstance(code, Doubt):
            return code or None
        if not (code.isascii() and code.isdigit()):
            return self._other_id(code)
        if len(code) == 13:
            return code if national_id_ok(code) else Doubt(code, _CHECK_DIGIT, "note")
        if not 10 <= len(code) <= 12:
            return Doubt(None, _NO_ID.with_(text=code[:20]))
        padded = code.zfill(13)
        words = _PADDED if national_id_ok(padded) else _PADDED_WRONG
        return Doubt(padded, words.with_(count=len(code)), "note")

    def _other_id(self, code: str) -> Any:
        if id_kind_of(code) == "g":
            return code
        if _OTHER_CODE.fullmatch(code):
            return Doubt(code, _OTHER_ID.with_(text=code), "note")
        return Doubt(None, _NO_ID.with_(text=code[:20]))

    def number_code(self, cell: Cell) -> Any:
        """The school's own number of a child, as text."""
        code = self._digits(cell)
        if not isinstance(code, str) or len(code) < 10:
            return code or None
        return Doubt(None, _LONG_NUMBER.with_(text=code[:20]))

    def phone(self, cell: Cell) -> Any:
        """A Thai phone number; nine digits without the leading 0 have lost it in Excel."""
        text = self._said(cell)
        if isinstance(text, Doubt):
            return text
        digits = plain_digits(text).translate(_PHONE_JOINTS)
        if text in self.presets.nothing or not digits.strip("0"):
            return None
        if digits.startswith("+66"):
            digits = "0" + digits[3:]
        return self._phone(text, digits)

    def _phone(self, text: str, digits: str) -> Any:
        if not (digits.isascii() and digits.isdigit()) and re.search(r"\d{3}", digits):
            return self._checked(text)
        if digits[0] == "0" and len(digits) in (9, 10):
            return digits
        if digits[0] in "689" and len(digits) == 9:
            return "0" + digits
        if digits[0] in "234579" and len(digits) == 8:
            return Doubt("0" + digits, _PADDED_PHONE.with_(text=text, phone="0" + digits), "note")
        return Doubt(text, _ODD_PHONE.with_(text=text[:40]), "note")

    def number(self, cell: Cell) -> Any:
        """A number within the limits of its field; 0 is nothing where 0 is out of the question."""
        text = self._said(cell)
        if isinstance(text, Doubt):
            return text
        text = _UNIT.sub("", plain_digits(text)).strip() or text
        if not text or (text in self.presets.nothing and self.field.problem(0)):
            return None
        try:
            value = self.field.parse(text)
        except OverflowError:
            return Doubt(None, _NOT_LISTED.with_(text=text[:40]))
        except ValueError as error:
            return Doubt(None, _BAD.with_(text=text[:40], problem=error.args[0]))
        problem = self.field.problem(value)
        return Doubt(None, _BAD.with_(text=text, problem=problem)) if problem else value

    def choice(self, cell: Cell) -> Any:
        """One key of the field's list."""
        text = self._said(cell)
        if isinstance(text, Doubt) or not text:
            return text or None
        key = self.values.get(spoken(text))
        if key is None and text in self.presets.nothing:
            return None
        return key if key else Doubt(None, _NOT_LISTED.with_(text=text[:40]))

    def yes(self, cell: Cell) -> Any:
        """True, False or nothing."""
        text = text_of(cell)
        if not text:
            return None
        answer = self.presets.yes.get(spoken(text))
        return Doubt(None, _NOT_LISTED.with_(text=text[:40])) if answer is None else answer

    def disadvantages(self, cell: Cell) -> Any:
        """The keys of every disadvantage that the text names; ``-`` is a definite none."""
        text = text_of(cell)
        if not text:
            return None
        if text.casefold() in self.presets.unknown or text in self.presets.nothing:
            return ()
        words = self.presets.disadvantages
        keys = tuple(dict.fromkeys(key for word, key in words.items() if word in text))
        return keys or Doubt(None, _NOT_LISTED.with_(text=text[:40]))

    def days(self, reader: DayReader) -> Convert:
        """A day, or nothing when the cell says so."""
        unknown = self.presets.unknown | {"0", "00/00/0000"}

        def convert(cell: Cell) -> Any:
            if isinstance(cell, str) and (not cell or cell.strip().casefold() in unknown):
                return None
            return None if cell == 0 else reader(cell)

        return convert

