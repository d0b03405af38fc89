"""Papers of one page that hang on a wall: certificates, and the public poster of a year."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from student_care_desktop.domain.documents import Signature
from student_care_desktop.domain.words import Words

__all__ = ["BigFigure", "Certificate", "Poster"]

Text = Words | str


@dataclass(frozen=True, slots=True, kw_only=True)
class Certificate:
    """เกียรติบัตร or a thank-you: ``school`` gives ``title`` to ``name`` for ``reason``; the picture is its own.

    ``lead`` stands above the name, if not that the certificate is given; ``wish`` is the line at the end
    (ขอให้รักษาความดี…); ``number`` its number in the register.  Without a name there are dots to write on.
    """

    school: str
    title: Text
    lead: Text = ""
    name: str = ""
    reason: Text = ""
    wish: Text = ""
    day: dt.date | None = None
    number: str = ""
    signers: tuple[Signature, ...] = ()
    picture: bytes | None = None
    thai_digits: bool = True


@dataclass(frozen=True, slots=True)
class BigFigure:
    """A figure to be read from afar: ``shown`` as it is printed, what it counts, one line more about it."""

    shown: Text
    label: Text
    more: Text = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Poster:
    """One page for everybody: big figures and short sentences, never a name of a child."""

    school: str
    title: Text
    subtitle: Text = ""
    figures: tuple[BigFigure, ...] = ()
    sentences: tuple[Text, ...] = ()
    foot: Text = ""
    picture: bytes | None = None
    thai_digits: bool = False
