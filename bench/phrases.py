"""The whole noun phrase around a name: sets mark "the Cedar Front", "Colonel Ana Ruiz"."""

import re
from dataclasses import replace

from faultlines.model.text import Span
from faultlines.vocab.names import demonyms, words, world

Ends = tuple[int, int]
DETERMINERS = re.compile(r"\b(?:the|these|those|our|its|their|his|her|my|your) $", re.IGNORECASE)
FIELD = re.compile(r" for(?: the)?(?: [A-Z][\w’'-]+)+")
SETTLED = re.compile(r"\b(?:[Tt]he )?(?:[A-Z]\w+ )?(?:city|town|village|district|province) of $")
BEFORE = re.compile(r"(?<![\w.])([\w.’'-]+\.?)[ \u200e]+$")


def whole(text: str, span: Span, how: str, schema: str) -> Ends:
    """A mention with its article or possessor, and a person's with the titles before it."""
    if how in ("demonym", "pronoun"):
        return span.start, span.end
    start = _past_titles(text, span.start) if schema == "Person" else span.start
    if how == "description" and schema == "Person":
        field = FIELD.match(text, span.end)
        start, end = _past_names(text, span.start), field.end() if field else span.end
        span = replace(span, end=end, quote=text[span.start : end])
    if settled := SETTLED.search(text[max(0, start - 40) : start]):
        return start - len(settled[0]), span.end
    found = DETERMINERS.search(text[max(0, start - 8) : start])
    if found and how != "surname":
        start -= found.end() - found.start()
    return start, span.end


def _past_titles(text: str, start: int) -> int:
    """Where the titles before a name start, with the state or body they are of."""
    at = start
    while found := BEFORE.search(text[max(0, at - 40) : at]):
        word = found[1]
        titled = word.lower() in words("titles", "titles") | words("titles", "before")
        owner = at < start and (word in demonyms() or word in world() or word.isupper())
        if not (titled or owner) or not word[0].isupper():
            break
        at -= len(found[0])
        if owner:
            break
    return at


def _past_names(text: str, start: int) -> int:
    """Where the titles and the capitalised words before an office's noun start."""
    at = start
    while found := BEFORE.search(text[max(0, at - 40) : at]):
        word = found[1]
        if not (word[0].isupper() or word[0].isdigit()) and word.lower() not in words(
            "titles", "before"
        ):
            break
        if word.lower() in ("the", "in", "a", "an"):
            break
        at -= len(found[0])
    return at
