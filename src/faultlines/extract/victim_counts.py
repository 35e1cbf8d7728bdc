"""How many somebody is, as the words count them: "two soldiers and a child" are three."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from spacy.tokens import Token

from faultlines.extract.grammar import below, children, conjuncts
from faultlines.extract.humans import is_people
from faultlines.extract.numbers import number_of
from faultlines.extract.page import Page
from faultlines.vocab.violence import violence

_ONE = frozenset({"a", "an", "one", "another"})
_NOBODY = frozenset({"nobody", "none", "no-one", "noone"})
_SOME = frozenset({"most", "many", "some", "all", "half", "several"})
_TIMES = frozenset({"dozen", "hundred", "thousand", "million"})
_RANGE = re.compile(r"\d\s?[-–]\s?\d")


@dataclass(frozen=True, slots=True)
class Count:
    """How many. number: None where the words don't say ("dozens", "between 10 and 15").
    first, last: the indexes of the counting words and of those they count."""

    number: int | None
    first: int
    last: int


def count(page: Page, nouns: Sequence[Token]) -> Count | None:
    """How many some nouns and those joined to them are; None where nothing is counted.

    One who is named or "the mayor" counts as one beside others, but alone gives no number.
    """
    each = [noun for one in nouns for noun in _row(one) if not _part(noun)]
    if not each:
        return None
    numbers = [_number(page, noun) for noun in each]
    if not any(stated for _, stated in numbers):
        return None
    covered = [each for each in zip(each, numbers, strict=True) if not _shares(each[0], numbers)]
    known = [value for _, (value, _) in covered if value is not None]
    return Count(
        number=sum(known) if len(known) == len(covered) else None,
        first=min(noun.left_edge.i for noun in each),
        last=max(_end(noun) for noun in each),
    )


def _row(noun: Token) -> list[Token]:
    """A noun and what is joined to it, also past an "of": "six members of A and six guards"; what
    stands in brackets is a part of it."""
    row = conjuncts(noun)
    for inner in below(noun, "of"):
        row += [each for each in conjuncts(inner)[1:] if children(each, "nummod")]
    return [each for each in row if each == noun or not _bracketed(noun, each)]


def _bracketed(noun: Token, other: Token) -> bool:
    """Whether a bracket opens between two words, or before the last of what counts a noun."""
    return any(each.text == "(" for each in noun.doc[noun.left_edge.i : other.i])


def _shares(noun: Token, numbers: Sequence[tuple[int | None, bool]]) -> bool:
    """ "12 soldiers and guards": a bare plural after a number is counted with it."""
    counted = numbers[0][0] is not None and numbers[0][1]
    plain = not children(noun, "det", "poss", "amod", "nummod", "prep", "advmod")
    return noun.dep_ == "conj" and noun.tag_ == "NNS" and noun.pos_ == "NOUN" and counted and plain


def _part(noun: Token) -> bool:
    """ "Twelve people, most of them women": the women are of the twelve."""
    pronouns = ("PRON", "DET")
    return noun.lower_ in _SOME and any(each.pos_ in pronouns for each in below(noun, "of"))


def _end(noun: Token) -> int:
    return max([noun.i, *(inner.i for inner in below(noun, "of") if inner.i - noun.i < 5)])


def _number(page: Page, noun: Token) -> tuple[int | None, bool]:
    """(how many, whether words of number say so); (None, True) for "dozens"."""
    if nobody(noun):
        return 0, True
    lemma = noun.lemma_.lower()
    if lemma in violence("beasts") or lemma in violence("things"):
        return None, False
    figures = list(_figures(noun))
    if figures:
        return (None if _ranges(noun, figures) else number_of(_words(figures))), True
    if lemma in violence("collective"):
        return None, noun.tag_ == "NNS"
    if noun.lower_ == "another":
        return 1, True
    if noun.tag_ in ("NNS", "NNPS") or noun.pos_ == "PRON" or not is_people(page, noun):
        return None, False
    return 1, any(det.lower_ in _ONE for det in children(noun, "det"))


def nobody(noun: Token) -> bool:
    """ "nobody", "no one", "no soldiers"."""
    return noun.lower_ in _NOBODY or any(det.lower_ == "no" for det in children(noun, "det"))


def _figures(noun: Token) -> Iterator[Token]:
    """The number words of a noun, or of a number that stands for one, in text order."""
    heads = [noun] if noun.pos_ == "NUM" else children(noun, "nummod")
    for head in heads:
        dated = head.ent_type_ == "DATE" and head != noun  # "On 23 July one soldier was killed"
        if not dated and not _bracketed(noun, head):
            yield from (word for word in head.subtree if word == head or _figure(word, head))
            after = head.nbor(1) if head.i + 1 < len(head.doc) else head
            if after.lower_ in _TIMES and after not in head.subtree:
                yield after  # "two dozen", read apart


def _figure(word: Token, head: Token) -> bool:
    inner = word.dep_ in ("compound", "quantmod", "nummod", "conj")
    big = word.lower_ in ("million", "billion")
    number = word.pos_ == "NUM" or big or number_of([word.text]) is not None
    return inner and number and word.ent_type_ == head.ent_type_


def _words(figures: list[Token]) -> list[str]:
    """Without the "a" before a dozen."""
    plain = [word.text for word in figures if word.lower_ not in ("a", "an")]
    return [part for text in plain for part in re.split(r"-", text) if part]


def _ranges(noun: Token, figures: list[Token]) -> bool:
    """ "between 10 and 15", "30 to 40", "5-10"; not "two hundred and fifty"."""
    words = noun.doc[min(noun.left_edge.i, figures[0].i) : max(noun.i, figures[-1].i) + 1]
    before = noun.doc[max(0, figures[0].i - 1)].lower_
    up_to = any(each.pos_ == "NUM" for each in below(figures[-1], "to"))
    joined = any(word.lower_ in ("to", "or") for word in words[figures[0].i - words.start :])
    return before in ("between", "from") or up_to or joined or bool(_RANGE.search(words.text))
