"""Words of probability with what makes them stronger, weaker or the opposite, as written."""

from collections.abc import Iterable, Iterator

from spacy.tokens import Doc, Token

from faultlines.extract.grammar import children
from faultlines.vocab.load import word_list

_THAN_NOT = ("than", "not")


def whole(word: Token) -> tuple[Token, ...]:
    """ "no doubt", "very likely", "not expected", "more likely than not", in text order."""
    if [each.lower_ for each in word.doc[max(0, word.i - 2) : word.i]] == ["all", "but"]:
        return tuple(word.doc[word.i - 2 : word.i + 1])
    after = word.doc[word.i + 1 : word.i + 3]
    than_not = tuple(after) if tuple(each.lower_ for each in after) == _THAN_NOT else ()
    return (*_not(word), *_before(word), word, *than_not)


def as_written(words: Iterable[Token]) -> str:
    """The words as they stand; dots where others stand between them."""
    places = sorted({word.i for word in words})
    doc = next(iter(words)).doc
    return " … ".join(doc[first:last].text for first, last in _runs(doc, places))


def _before(word: Token) -> Iterator[Token]:
    beside = word.doc[max(0, word.i - 1)]
    if beside != word and beside.lower_ in _degrees() and _share(beside, word):
        yield beside
    for child in children(word, "advmod", "det", "neg", "npadvmod"):
        if child.i < word.i and child.lower_ in _degrees():
            yield from (*_before(child), child)


def _share(one: Token, other: Token) -> bool:
    """Adverbs of one verb: "would almost certainly"."""
    return one.dep_ == other.dep_ == "advmod" and one.head == other.head


def _not(word: Token) -> Iterator[Token]:
    """The "not" of the word itself, or of the "is" that it completes."""
    heads = [word, word.head] if word.dep_ == "acomp" else [word]
    for child in (child for head in heads for child in children(head, "neg")):
        if child.i < word.i and child.lower_ == "not":
            yield child


def _degrees() -> frozenset[str]:
    return word_list("likelihood.toml", "degree", "words")


def _runs(doc: Doc, places: list[int]) -> Iterator[tuple[int, int]]:
    """First and last + 1 of what stands side by side."""
    first = last = places[0]
    for place in places[1:]:
        if place > last + 1:
            yield first, last + 1
            first = place
        last = place
    yield first, last + 1
