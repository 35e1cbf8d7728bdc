"""What pasted text brings along that is no part of the report: menus, credits, page numbers.

The parser doesn't see it, so nobody in it acts, and no sentence is glued to it. It stays in the
text, and each stretch is counted with its reason.
"""

import re
from collections.abc import Iterator
from functools import cache

from faultlines.extract.bylines import WHY as CREDIT
from faultlines.extract.bylines import bylines
from faultlines.extract.message_heads import message_heads
from faultlines.extract.teasers import teasers
from faultlines.vocab.leftovers import any_leftover, leftover_words

Range = tuple[int, int]
Left = tuple[int, int, str]

PAGE = "words of the page, not of the report"
_LONGEST = 240  # letters of a line that may be a page's own
_PARTS = re.compile(r"\s*[|·•/»›>,]+\s*|\s{2,}")
_MARKS = " \t|·•*-–—»›>#_=~:.!…[]()"
_NUMBERED = re.compile(
    r"[\s|\-–—\[(]*(?:(?:page|p\.|pg\.?)\s*[0-9]{1,4}(?:\s*(?:of|/)\s*[0-9]{1,4})?"
    r"|[0-9]{1,4}\s+of\s+[0-9]{1,4}|[0-9]{1,3}|[-–—]\s*[0-9]{1,4}\s*[-–—]|[ivxlc]{1,7})[\s|\-–—\])]*",
    re.IGNORECASE,
)
_WEB = re.compile(r"(?:https?://|www\.|pic\.twitter\.com/|t\.co/)\S+")
_EDIT = re.compile(r"\[(?:edit|citation needed|when\?|who\?|by whom\?|according to whom\?)\]")
_TAGS = re.compile(r"(?:[#@]\w+\s*){2,40}$|^RT\s+@\w+:?\s")


def leftovers(text: str) -> Iterator[Left]:
    """(start, end, why) of each stretch, in no order."""
    yield from message_heads(text)
    yield from bylines(text)
    yield from teasers(text)
    at = 0
    for line in text.split("\n"):
        for start, end, why in _of_line(line):
            yield at + start, at + end, why
        at += len(line) + 1


def _of_line(line: str) -> Iterator[Left]:
    if not line.strip():
        return
    why = _whole(line)
    if why:
        yield 0, len(line), why
        return
    for match in _WEB.finditer(line):
        yield (*match.span(), "an address of the web")
    for match in (*_TAGS.finditer(line), *_EDIT.finditer(line)):
        yield (*match.span(), PAGE)
    label = _labels().match(line)
    if label is not None:
        yield (*label.span(), PAGE)
    start = label.end() if label is not None else 0
    for match in _credits().finditer(line[start:]):
        yield start + match.start(), start + match.end(), CREDIT


def _whole(line: str) -> str:
    """Why a whole line is no part of the report; "" for any other."""
    if line.startswith("^ "):
        return "a reference to another text"
    if len(line) > _LONGEST:
        return ""
    bare = line.strip(_MARKS).lower()
    if _NUMBERED.fullmatch(line):
        return "a number of a page"
    if not bare or line.strip().lower().startswith(_begins()):
        return PAGE if bare or len(line.strip()) > 2 else ""
    parts = [part.strip(_MARKS) for part in _PARTS.split(bare)]
    page = leftover_words("page")
    return PAGE if all(not part or part in page or _made_of(part, page) for part in parts) else ""


def _made_of(part: str, page: frozenset[str]) -> bool:
    """Whether words of a page stand side by side: "share tweet email"."""
    words = part.split()
    return 1 < len(words) <= 8 and all(
        word in page and word not in ("a", "world") for word in words
    )


@cache
def _begins() -> tuple[str, ...]:
    """How a line of the page's own begins, in small letters."""
    return tuple(leftover_words("begins"))


@cache
def _labels() -> re.Pattern[str]:
    """ "Photo: " and "Image caption " at the start of a line."""
    either = any_leftover("labels")
    return re.compile(
        rf"\W*(?:(?i:{either})\s*(?::|\s[-–—])\s+|Image caption\s+)(?=\S)|(?:Photo|Image): "
    )


@cache
def _credits() -> re.Pattern[str]:
    """ "REUTERS/Ana Roy", "(Photo by Ana Roy/AFP)", "[Ana Roy/Reuters]", "AFP via Getty Images"."""
    agency = any_leftover("agencies")
    name = r"[A-Z][\w.'’-]*(?: [A-Z][\w.'’-]*){0,3}"
    one = rf"(?:{agency})"
    chain = (
        rf"(?:{one}(?: ?/ ?(?:{one}|{name})){{1,4}}|{one} via {one}"
        rf"|{name}(?: ?/ ?{name}){{0,2}} ?/ ?{one}(?: ?/ ?{one}){{0,3}})"
    )
    picture = r"photo(?:graph)?s?|image|picture|file photo|video|credit|courtesy"
    by = rf"(?i:{picture})(?i: by| credit| courtesy of)?:? "
    return re.compile(
        rf"[(\[](?:{by})?{chain}(?:[^()\[\]]{{0,40}})?[)\]]"
        rf"|[(\[]{by}[^()\[\]]{{2,80}}[)\]]"
        rf"|(?:(?<=[.!?”\"\])] )|^)(?:{by})?{chain}\s*\.?\s*$"
        rf"|(?:(?<=[.!?] )|^)(?:{by})?[(\[]?(?:{agency})[)\]]?\s*$"
    )
