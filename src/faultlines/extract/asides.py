"""Acronyms and foreign names in brackets, kept out of the parser's sight: "the Front (CF) left".

The small model was taught on news that seldom stops so, and often takes what follows the bracket
for a new clause. It parses the sentence without the bracket; then the bracket is put back, as an
apposition of the word before it, with every token at its place in the text.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from faultlines.vocab.names import body_words, words
from faultlines.vocab.second_names import second_name_words

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc, Token

OPEN = {"(": ")", "[": "]"}
SHORT = re.compile(r"(?=(?:[^A-Z]*[A-Z]){2})[A-Z][A-Za-z0-9&/.-]{1,9}$")
QUOTES = frozenset("\"'“”‘’")
LONGEST = 12  # tokens of a name that explains an acronym
FARTHEST = 60  # tokens of a name in other languages, with how it is said
_ATTRS = ("TAG", "POS", "LEMMA", "MORPH", "DEP", "ENT_IOB", "ENT_TYPE", "HEAD")
_IOB, _HEAD = _ATTRS.index("ENT_IOB"), _ATTRS.index("HEAD")
_INSIDE, _OUTSIDE, _BEGINS = 1, 2, 3


@dataclass(frozen=True, slots=True)
class Cut:
    """A Doc without its asides. bare: what is parsed. full: all tokens. kept: the places in full
    of bare's tokens. asides: first and last place of each bracket in full."""

    bare: "Doc"
    full: "Doc"
    kept: tuple[int, ...] = ()
    asides: tuple[tuple[int, int], ...] = ()


def cut_out(nlp: "Language", doc: "Doc") -> Cut:
    """The Doc without the acronyms in brackets, if it has any."""
    from spacy.tokens import Doc

    found = tuple(asides(doc))
    if not found:
        return Cut(doc, doc)
    gone = {i for first, last in found for i in range(first, last + 1)}
    kept = tuple(i for i in range(len(doc)) if i not in gone)
    spaced = [bool(token.whitespace_) for token in doc]
    for first, last in found:
        spaced[first - 1] = spaced[last]
    bare = Doc(nlp.vocab, [doc[i].text for i in kept], [spaced[i] for i in kept])
    for token, i in zip(bare, kept, strict=True):
        token.norm_ = doc[i].norm_
        token.is_sent_start = doc[i].is_sent_start
    return Cut(bare, doc, kept, found)


def asides(doc: "Doc") -> Iterator[tuple[int, int]]:
    """First and last token of each bracket with nothing but an acronym, or the name that one
    stands for, in it. What opens a sentence or closes a dateline is something else."""
    row = [token.text for token in doc]
    for i in range(1, len(row) - 2):
        close = OPEN.get(row[i])
        before = doc[i - 1]
        if close is None or before.is_space or before.is_punct or not before.whitespace_:
            continue
        end = next((j for j in range(i + 1, min(i + FARTHEST, len(row))) if row[j] == close), None)
        if end is None or row[end + 1 : end + 2] in (["--"], ["-"], ["–"], ["—"]):
            continue
        inside = [text for text in row[i + 1 : end] if text not in QUOTES]
        named = end - i < LONGEST and SHORT.match(before.text) and is_name(inside)
        if explains(inside) or named or in_another_language(inside):
            yield i, end


def explains(inside: Sequence[str]) -> bool:
    """Whether a bracket holds one acronym and nothing else: "CF", "CF-NW"."""
    return inside[1:2] in ([], ["-"]) and SHORT.match("".join(inside)) is not None


def in_another_language(inside: Sequence[str]) -> bool:
    """Whether a bracket says what a name is in a language: "CF; Kurdish: …", "in Arabic: …"."""
    known = second_name_words("languages")
    return any(
        one.lower() in known and after == ":" for one, after in pairwise(inside) if one[0].isupper()
    )


def is_name(inside: Sequence[str]) -> bool:
    """Whether a bracket holds a body's name: "CF [Cedar Front]"."""
    known = body_words() | words("heads", "heads") | words("heads", "with_of")
    capital = [text for text in inside if text[0].isupper()]
    return len(capital) > 1 and any(text.lower() in known for text in capital)


def put_back(cut: Cut, parsed: "Doc") -> "Doc":
    """All tokens, as parsed, the asides among them as appositions."""
    if not cut.asides:
        return parsed
    import numpy
    from spacy import attrs

    codes = [attrs.IDS[name] for name in _ATTRS]
    old = parsed.to_array(codes)
    new = numpy.zeros((len(cut.full), len(codes)), dtype=old.dtype)
    for at, i in enumerate(cut.kept):
        new[i] = old[at]
        new[i, _HEAD] = numpy.int64(cut.kept[parsed[at].head.i] - i).astype(old.dtype)
    places = {i: at for at, i in enumerate(cut.kept)}
    for first, last in cut.asides:
        possessive = cut.full[first - 1].lower_ in ("'s", "’s") and first - 2 in places
        owner = first - 1 - possessive
        above = cut.kept[whole_name(parsed[places[owner]]).i]
        for i, values in apposition(cut.full, first, last, above):
            new[i] = numpy.array(values, dtype=numpy.int64).astype(old.dtype)
        if last + 1 < len(new) and new[last + 1, _IOB] == _INSIDE:
            new[last + 1, _IOB] = _BEGINS  # a name goes on behind the bracket
    return cut.full.from_array(codes, new)  # type: ignore[arg-type]


def apposition(
    full: "Doc", first: int, last: int, above: int
) -> Iterator[tuple[int, tuple[int, ...]]]:
    """The places of a bracket's tokens and their values, in the order of _ATTRS: its last word
    stands beside the name at `above`, the others belong to that word."""
    name = last - 1 - (full[last - 1].text in QUOTES)
    code = full.vocab.strings.add
    for i in range(first, last + 1):
        mark = full[i].text in QUOTES or i in (first, last)
        tag, kind = ("-LRB-", "PUNCT") if mark else ("NNP", "PROPN")
        dep = "punct" if mark else "appos" if i == name else "compound"
        head = (above if i == name else name) - i
        # Lemmas and the like are hashes of 64 bits; as signed numbers they keep their bits.
        row = (code(tag), code(kind), full[i].orth, 0, code(dep), _OUTSIDE, 0, head)
        yield i, tuple(value - 2**64 if value >= 2**63 else value for value in row)


def whole_name(token: "Token") -> "Token":
    """The head of the name that a token ends: "Union" for "Union of Workers"."""
    above = token.head.head
    inside = token.dep_ == "pobj" and token.head.lower_ == "of"
    return above if inside and above.text[0].isupper() else token
