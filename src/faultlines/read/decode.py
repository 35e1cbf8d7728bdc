"""Bytes to text, and how: UTF-8 first, others only where the outcome is plainly a text."""

import codecs

from faultlines.read.draft import Unreadable
from faultlines.read.plausible import is_arabic_cp1256, is_damaged_utf8, is_latin_cp1252

_RESAVE = "open it in the program that made it and save it as UTF-8 text"
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16, whose mark begins the same way
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_OTHER_KINDS = (
    (b"%PDF-", "a PDF", ".pdf"),
    (b"PK\x03\x04", "a ZIP or Word file", ".docx"),
    (b"\x1f\x8b", "a gzip file", ".jsonl.gz"),
)


def decode(data: bytes) -> tuple[str, tuple[str, ...]]:
    """The text and notes on how it was decoded; Unreadable where it can't be told.

    UTF-8 is the rule and gets no note. Nothing is ever replaced or left out.
    """
    for start, what, suffix in _OTHER_KINDS:
        if data.startswith(start):
            raise Unreadable(f"not text but {what}", f"rename it so that it ends in {suffix}")
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _marked(data[len(mark) :], encoding)
    if b"\0" in data:
        raise Unreadable("not text: it holds zero bytes", _RESAVE)
    return _unmarked(data)


def _marked(data: bytes, encoding: str) -> tuple[str, tuple[str, ...]]:
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError as error:
        raise Unreadable(f"damaged: marked as {encoding.upper()} and isn't", _RESAVE) from error
    if "\0" in text:
        raise Unreadable("not text: it holds zero bytes", _RESAVE)
    return text, () if encoding == "utf-8" else (f"decoded as {encoding.upper()}",)


def _unmarked(data: bytes) -> tuple[str, tuple[str, ...]]:
    try:
        return _printable(data.decode("utf-8")), ()
    except UnicodeDecodeError as error:
        if is_damaged_utf8(data):
            reason = f"damaged: UTF-8, but not at byte {error.start:,}"
            raise Unreadable(reason, _RESAVE) from error
    for encoding, name, plausible in _GUESSES:
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        if plausible(text):
            return _printable(text), (f"decoded as {name}, since it isn't UTF-8",)
    raise Unreadable("not text in an encoding that can be told", _RESAVE)


def _printable(text: str) -> str:
    """The text, unless control characters show that it is none."""
    odd = sum(char < " " and char not in "\t\n\r\f\v\x1a\x1b" for char in text[:100_000])
    if odd * 50 > min(len(text), 100_000):
        raise Unreadable("not text: it is full of control characters", _RESAVE)
    return text


_GUESSES = (
    ("cp1256", "Windows-1256 (Arabic)", is_arabic_cp1256),
    ("cp1252", "Windows-1252 (Western)", is_latin_cp1252),
)
