"""DOCX's XML as a stream: what is text, what ends a line, what is a title."""

from collections.abc import Iterable, Mapping
from typing import Protocol
from xml.parsers import expat

from faultlines.read.draft import MAX_CHARACTERS, Unreadable, too_long

_WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main"
_DC_TITLE = "http://purl.org/dc/elements/1.1/ title"
_SPACES = {"tab": " ", "br": "\n", "cr": "\n", "noBreakHyphen": "-"}
# A drawing stands there twice: the newer form, and the same again for old programs. Old words
# that were moved or deleted aren't text any more.
_PASSED_OVER = frozenset({"Fallback", "del", "moveFrom"})


class Taker(Protocol):
    """What is told of each tag and each stretch of characters, in order."""

    def start(self, name: str, attributes: Mapping[str, str]) -> None: ...
    def end(self, name: str) -> None: ...
    def words(self, text: str) -> None: ...


def parse_xml(chunks: Iterable[bytes], taker: Taker) -> None:
    """Feed a part to a taker, chunk by chunk. No document type, so no entities, is let in.

    Names come as "namespace name". ExpatError where the XML is broken.
    """
    parser = expat.ParserCreate(namespace_separator=" ")
    parser.buffer_text = True
    parser.StartElementHandler = taker.start
    parser.EndElementHandler = taker.end
    parser.CharacterDataHandler = taker.words
    parser.StartDoctypeDeclHandler = _no_doctype
    for chunk in chunks:
        parser.Parse(chunk, False)
    parser.Parse(b"", True)


def _no_doctype(*_: object) -> None:
    raise Unreadable(
        "a Word file with entities in it, as no word processor writes them",
        "if you trust it, open it and save its text as a .txt file",
    )


class BodyText:
    """Collects word/document.xml: `lines` of text, and `title` by the style of a paragraph."""

    def __init__(self) -> None:
        self.lines: list[str] = []
        self.title: str | None = None
        self._open: list[list[str]] = [[]]  # paragraphs begun and not ended (text boxes nest)
        self._row: list[list[str]] = []  # cells of each open row
        self._style = ""
        self._in_text = False
        self._passing = 0
        self._left = MAX_CHARACTERS

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        space, _, tag = name.rpartition(" ")
        if self._passing or tag in _PASSED_OVER:
            self._passing += 1
        elif space in (_WORD, _STRICT):
            self._start(tag, attributes.get(f"{space} val", ""))

    def _start(self, tag: str, value: str) -> None:
        if tag == "p":
            self._open.append([])
            self._style = ""
        elif tag == "pStyle":
            self._style = value.lower()
        elif tag == "t":
            self._in_text = True
        elif tag in _SPACES and len(self._open) > 1:
            self._open[-1].append(_SPACES[tag])
        elif tag == "tr":
            self._row.append([])

    def end(self, name: str) -> None:
        tag = name.rpartition(" ")[2]
        if self._passing:
            self._passing -= 1
        elif tag == "t":
            self._in_text = False
        elif tag == "p" and len(self._open) > 1:
            self._paragraph("".join(self._open.pop()).strip())
        elif tag == "tr" and self._row:
            self.lines.append(" | ".join(self._row.pop()))

    def _paragraph(self, text: str) -> None:
        if not text:
            return
        if self.title is None and self._style in ("title", "heading1"):
            self.title = text
        if self._row:
            self._row[-1].append(text)
        else:
            self.lines.append(text)

    def words(self, text: str) -> None:
        if not self._in_text or self._passing:
            return
        self._left -= len(text)
        if self._left < 0:
            raise too_long()
        self._open[-1].append(text)


class CoreTitle:
    """Collects dc:title of docProps/core.xml."""

    def __init__(self) -> None:
        self._parts: list[str] = []
        self._inside = False

    @property
    def title(self) -> str | None:
        return " ".join("".join(self._parts).split()) or None

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        self._inside = name == _DC_TITLE

    def end(self, name: str) -> None:
        self._inside = False

    def words(self, text: str) -> None:
        if self._inside:
            self._parts.append(text)
