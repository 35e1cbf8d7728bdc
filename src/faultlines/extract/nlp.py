"""The parser: spaCy with a small English model, fed whole documents."""

import re
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from faultlines.extract.asides import Cut, cut_out, put_back
from faultlines.extract.casing import is_common
from faultlines.extract.datelines import dateline_ends
from faultlines.extract.flat_lists import item_starts
from faultlines.extract.labels import label_ends
from faultlines.extract.layout import blanked, layout
from faultlines.extract.long_sentences import cut_long
from faultlines.extract.models import load
from faultlines.extract.pieces import LONGEST, TOGETHER, pieces
from faultlines.extract.sentences import line_breaks, preset_starts
from faultlines.extract.shouted import mark_acronyms
from faultlines.extract.truecase import restore_case, without_notes
from faultlines.extract.wordlists import common_words
from faultlines.vocab.names import words

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

__all__ = ["load", "parse"]
# Same length, so that offsets stay: spaCy splits words at plain hyphens, spaces and apostrophes
# only, not at a prime ("Peru′s").
PLAIN = str.maketrans(
    {
        "\u2011": "-",
        "\u2010": "-",
        "\u00a0": " ",
        "\u202f": " ",
        "\u2009": " ",
        "\u2032": "'",
        "\u02bc": "'",
        "\u00b4": "'",
    }
)


PAIR = re.compile(r"\b([A-Z][a-z]+)\u2013(?=([A-Z][a-z]+) ([A-Z][a-z]+)\b)")
VICINITY = re.compile(r"\bIVO\b(?= [A-Z])")  # soldiers' "in the vicinity of", as long
NOTES = re.compile(r"(?<=[^\s\[])\[\d{1,3}\]")  # "the general,[12] who": a mark is no word


def parse(texts: Iterable[str]) -> Iterator["Doc"]:
    """One parsed Doc for each text, in order; token.idx is the offset in the text.

    Capitals are read as if written normally, so token.text may differ from the text in case.
    """
    nlp = load()
    for group in batches(texts):
        parts = [list(make(nlp, text)) for text in group]
        flat = [part.bare for row in parts for part in row]
        parsed = nlp.pipe(flat, batch_size=len(flat) if len(group) > 1 else TOGETHER // LONGEST)
        for row in parts:
            yield whole(nlp, [put_back(part, next(parsed)) for part in row])


def hyphened(text: str) -> str:
    """Plain words in pairs within a body's name, with the hyphen that the parser knows:
    "Export–Import Bank". A dash between two names ("Peru–Chile") stays. Same length."""
    return PAIR.sub(_hyphen, text)


def _hyphen(pair: re.Match[str]) -> str:
    left, right, last = (word.lower() for word in pair.groups())
    body = last in words("heads", "tails") or last in words("heads", "public")
    plain = all(is_common(word, common_words()) for word in (left, right))
    return f"{pair[1]}-" if body and plain else pair[0]


def batches(texts: Iterable[str]) -> Iterator[list[str]]:
    """Texts in groups that are parsed at once: as many as are short enough together."""
    group: list[str] = []
    size = 0
    for text in texts:
        if group and size + len(text) > TOGETHER:
            yield group
            group, size = [], 0
        group.append(text)
        size += len(text)
    if group:
        yield group


def make(nlp: "Language", text: str) -> Iterator[Cut]:
    """The text in words, a piece at a time, with the sentence starts we are sure of."""
    laid = layout(text)
    plain = VICINITY.sub("at ", hyphened(text.translate(PLAIN)))
    seen = without_notes(blanked(plain, laid.blank))
    quiet = NOTES.sub(_blank, restore_case(seen, common_words))
    items = item_starts(text) | laid.starts | label_ends(quiet) | dateline_ends(text)
    breaks = line_breaks(quiet)
    for start, end in pieces(quiet):
        doc = nlp.make_doc(quiet[start:end])
        mark_acronyms(doc)
        closed = [
            (one - start, last - start) for one, last in laid.closed if start < last and one < end
        ]
        preset_starts(doc, _within(breaks, start, end), _within(items, start, end), closed)
        cut_long(doc)
        yield cut_out(nlp, doc)


def _blank(mark: re.Match[str]) -> str:
    """A note's mark as spaces of the same length."""
    return " " * len(mark[0])


def _within(offsets: frozenset[int], start: int, end: int) -> frozenset[int]:
    """Those offsets that fall into a piece, counted from its start."""
    return frozenset(at - start for at in offsets if start <= at < end)


def whole(nlp: "Language", parts: list["Doc"]) -> "Doc":
    """The pieces of one text as one Doc."""
    from spacy.tokens import Doc

    if len(parts) < 2:
        return parts[0] if parts else nlp.make_doc("")
    return Doc.from_docs(parts, ensure_whitespace=False, exclude=["tensor"]) or parts[0]  # type: ignore[call-arg]
