"""Whom a title stands for: "the Foreign Secretary", where the document calls one person so.

Read over the whole document, since a release often names the office first and its holder after.
"""

from collections.abc import Iterator, Mapping
from functools import cache

from spacy.tokens import Token

from faultlines.extract.grammar import children
from faultlines.extract.mentions import Mention
from faultlines.extract.page import Page
from faultlines.vocab.names import words

Titles = dict[str, set[frozenset[str]]]
_OPEN = frozenset({"then", "late", "acting", "new"})  # say nothing of which office
# Say which of several: "the nominee" isn't the first one, "the president" isn't the former one.
_WHICH = frozenset({"first", "second", "third", "former", "ex", "previous", "outgoing", "other"})
_FIELD = frozenset({"the", "and", ",", "of"})  # small words in the name of an office
_SPARE = 2  # words of a title that a later mention may leave out


def titles_of(page: Page) -> tuple[Titles, dict[int, Mention]]:
    """By the key of each named person: the titles that stand beside the name, as sets of words;
    and by place the mentions of persons by name."""
    found: Titles = {}
    people: dict[int, Mention] = {}
    for place, mention in page.at.items():
        if mention.schema != "Person" or not mention.named:
            continue
        people[place] = mention
        for title in _beside(page, place):
            if title & heads():
                found.setdefault(mention.key, set()).add(title)
    return found, people


def bearer(titles: Titles, people: Mapping[int, Mention], token: Token) -> tuple[Mention, ...]:
    """The one person whom a definite title stands for; () where none or several bear it."""
    beside = _own_name(people, token)
    if beside is not None:
        return beside
    called = _called(token)
    if not called:
        return ()
    keys = [key for key, every in titles.items() if any(_fits(called, each) for each in every)]
    if len(keys) != 1:
        return ()
    return (next(each for each in people.values() if each.key == keys[0]),)


def _own_name(people: Mapping[int, Mention], token: Token) -> tuple[Mention, ...] | None:
    """ "Minister for Trade, NAME", "NAME, Minister for Trade": the name's; () for "Minister NAME",
    where the title is part of the name's phrase; None where no name stands beside it."""
    if token.lower_ not in heads():
        return None
    if token.dep_ in ("compound", "nmod") and token.head.i in people:
        return ()
    doc, after = token.doc, token.i + 1
    if after < len(doc) and doc[after].lower_ in ("for", "to"):
        # "Minister for Trade, NAME", "Ambassador to Peru NAME": whatever the parse makes of it.
        ends = (i for i in range(after + 1, min(len(doc), after + 6)) if i in people)
        place = next(ends, None)
        field = doc[after + 1 : place] if place is not None else ()
        if (
            place is not None
            and doc[after + 1].idx < people[place].start
            and all(each.text[0].isupper() or each.lower_ in _FIELD for each in field)
        ):
            return (people[place],)
    near = [*children(token, "appos"), *([token.head] if token.dep_ == "appos" else [])]
    found = [people[each.i] for each in near if each.i in people]
    return (found[0],) if len(found) == 1 else None


def _fits(called: frozenset[str], title: frozenset[str]) -> bool:
    spare = title - called
    return called <= title and len(spare) <= _SPARE and not spare & _WHICH


def _called(token: Token) -> frozenset[str]:
    """The words of "the Foreign Secretary"; empty where the phrase is no bare definite title."""
    if token.lower_ not in heads() or token.tag_ not in ("NN", "NNP"):
        return frozenset()
    if children(token, "prep", "relcl", "acl", "poss", "appos", "nummod"):
        return frozenset()
    parts = children(token, "compound", "amod", "nmod")
    if any(part.lower_ not in _parts() | _WHICH for part in parts):
        return frozenset()
    definite = any(child.lower_ in ("the", "this") for child in children(token, "det"))
    if not definite and not (token.text[0].isupper() and parts):
        return frozenset()
    return frozenset(word.lower_ for word in (*parts, token)) - _OPEN


def _beside(page: Page, place: int) -> Iterator[frozenset[str]]:
    """The title before a name, a comma between or not, and the one in apposition after it."""
    doc = page.doc
    at = place - 1
    if at > 0 and doc[at].text == ",":
        at = _past_for(page, at - 1)
    found: set[str] = set()
    while at >= 0 and doc[at].lower_ in _parts() | _WHICH:
        found.add(doc[at].lower_)
        at -= 1
    yield frozenset(found - _OPEN)
    for noun in children(doc[place], "appos"):
        parts = (*children(noun, "compound", "amod", "nmod"), noun)
        yield frozenset(part.lower_ for part in parts if part.lower_ in _parts()) - _OPEN


def _past_for(page: Page, at: int) -> int:
    """ "Minister for Rural Trade, NAME": from the last word back to the title's own."""
    for back in range(at, max(-1, at - 6), -1):
        word = page.doc[back]
        if word.lower_ in ("for", "of") and back and page.doc[back - 1].lower_ in heads():
            return back - 1
        if word.is_punct or word.is_space:
            break
    return at


@cache
def heads() -> frozenset[str]:
    """Titles that may stand for a person."""
    return words("titles", "titles") - words("titles", "weak")


@cache
def _parts() -> frozenset[str]:
    return words("titles", "titles") | words("titles", "before")
