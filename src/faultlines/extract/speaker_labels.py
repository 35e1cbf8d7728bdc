"""Interviews and transcripts: "NAME: what is said", a line for each turn."""

from collections import Counter
from collections.abc import Iterator
from itertools import zip_longest

from spacy.tokens import Doc

from faultlines.extract.contents import Range, trimmed
from faultlines.extract.page import Page
from faultlines.extract.sayings import Saying
from faultlines.extract.wordlists import common_words

_LONGEST = 6  # tokens of a label
_FEWEST = 3  # words of a turn: less is a heading's value


def labelled(page: Page) -> Iterator[Saying]:
    """Each turn whose line begins with a name and a colon. Words in capitals count only where some
    label comes back: one "IRGC: …" alone is an entry of a list."""
    turns = [*_turns(page), *_bracketed(page)]
    labels = Counter(turn.speaker.lower_ for turn in turns if turn.speaker is not None)
    in_turn = any(count > 1 for count in labels.values())
    yield from (turn for turn in turns if in_turn or _is_person(page, turn.cue[0] - 1))


def _turns(page: Page) -> Iterator[Saying]:
    doc = page.doc
    for start in _line_starts(doc):
        colon = next(
            (i for i in range(start, min(start + _LONGEST, len(doc))) if doc[i].text == ":"), start
        )
        first, last = trimmed(doc, start, colon)
        if first < last and _is_name(page, first, last):
            end = _line_end(doc, colon)
            content = trimmed(doc, colon + 1, end)
            if content[1] - content[0] >= _FEWEST:
                yield Saying(
                    doc[colon], (colon, colon + 1), (first, last), doc[last - 1], (content,)
                )


def _bracketed(page: Page) -> Iterator[Saying]:
    """ "((NAME)) What is said": up to the next such label; only where a known person speaks."""
    doc = page.doc
    labels = [found for start in _line_starts(doc) if (found := _in_brackets(doc, start))]
    for (first, last), following in zip_longest(labels, labels[1:]):
        end = following[0] - 2 if following is not None else len(doc)
        content = trimmed(doc, last + 2, end)
        if content[1] - content[0] >= _FEWEST and _is_person(page, last - 1):
            yield Saying(doc[last], (last, last + 1), (first, last), doc[last - 1], (content,))


def _in_brackets(doc: Doc, start: int) -> Range | None:
    """The tokens between "((" and "))"; start: the first of them."""
    if start < 2 or doc[start - 1].text != "(" or doc[start - 2].text != "(":
        return None
    for place in range(start + 1, min(start + _LONGEST, len(doc) - 1)):
        if doc[place].text == ")" and doc[place + 1].text == ")":
            return start, place
    return None


def _is_name(page: Page, first: int, last: int) -> bool:
    """A known person, or words all in capitals that are none of the dictionary's."""
    words = [(page.words(token).quote, token) for token in page.doc[first:last]]
    if any("(" in word and ")" not in word for word, _ in words):
        return False  # "Jon Dahl (Arabic: …": the colon isn't his
    if _is_person(page, last - 1):
        return all(token.pos_ == "PROPN" or token.is_punct for token in page.doc[first:last])
    return all(
        word.isupper() and len(word) > 2 and token.lower_ not in common_words()
        for word, token in words
    )


def _is_person(page: Page, place: int) -> bool:
    named = page.at.get(place)
    return named is not None and named.named and named.schema == "Person"


def _line_starts(doc: Doc) -> Iterator[int]:
    fresh = True
    for token in doc:
        if token.is_space:
            fresh = fresh or "\n" in token.text
        elif fresh and not token.is_punct:
            yield token.i
            fresh = False


def _line_end(doc: Doc, place: int) -> int:
    while place < len(doc) and "\n" not in doc[place].text:
        place += 1
    return place
