"""What the words around a name say that it names: lists, appositions, what follows it."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from faultlines.extract.found import ORGANIZATION, PERSON, TERRITORY, Found
from faultlines.vocab.names import given_names, words
from faultlines.vocab.violence import deed_nouns, deed_verbs, violence

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

NOUNS = (
    ("person_nouns", PERSON, 2.5),
    ("organization_nouns", ORGANIZATION, 2.5),
    ("territory_nouns", TERRITORY, 2.5),
)
MEMBERS = frozenset(
    "fighter rebel militant militiaman insurgent leader spokesman spokesperson spokeswoman member "
    "guerrilla commander chief militia group faction affiliate tribe clan offshoot stronghold "
    "headquarters".split()
)
FROM = frozenset("al bin ibn abu abd abdul ben".split())
OF = frozenset("de von van di da du der bin ibn bint".split())
PLACE_WORDS = {"in": 1.0, "near": 2.0, "outside": 2.0, "around": 1.0, "inside": 1.5, "into": 1.0}
NEAR = 4


def evidence(doc: "Doc", kept: Sequence[Found]) -> Iterator[Found]:
    """Votes for the types of these mentions; the spans are theirs."""
    ordered = sorted(kept, key=lambda found: found.start)
    for found in ordered:
        if found.tier < 7:
            for schema, votes in (
                *by_place_word(doc, found),
                *by_shape(doc, found),
                *by_nouns(doc, found),
                *by_follower(doc, found),
            ):
                yield replace(found, schema=schema, votes=votes, tier=0)
    yield from by_lists(doc, ordered)


def by_shape(doc: "Doc", found: Found) -> Iterator[tuple[str, float]]:
    """A given name or a patronymic makes a person, a code in capitals an organisation."""
    part = doc[found.start : found.end]
    parts = [token.lower_ for token in part]
    if len(part) > 1 and parts[0] in given_names():
        yield PERSON, 2.5
    elif len(parts) > 2 and FROM.intersection(parts[1:]):
        yield PERSON, 2.0 if OF.intersection(parts[1:]) else 1.0
    if len(part) == 1 and part.text.isupper() and 2 < len(part.text) < 7 and found.tier < 3:
        yield ORGANIZATION, 2.0
    if len(part) == 1 and plural_with_article(doc, found):
        yield ORGANIZATION, 2.5
    if len(part) == 1 and part.text[0].isupper() and part.text[-1].isdigit() and found.tier < 3:
        yield ORGANIZATION, 2.0


def plural_with_article(doc: "Doc", found: Found) -> bool:
    """ "the Untouchables": people who gave themselves a name."""
    token = doc[found.start]
    before = doc[found.start - 1].lower_ if found.start else ""
    return before == "the" and token.lower_.endswith("s") and len(token) > 6 and found.tier < 3


def by_place_word(doc: "Doc", found: Found) -> Iterator[tuple[str, float]]:
    """ "near X", "outside X": a place, unless we know better."""
    before = doc[found.start - 1].lower_ if found.start else ""
    if before in PLACE_WORDS and found.tier < 3:
        yield TERRITORY, PLACE_WORDS[before]
    if before in ("in", "at") and found.tier < 3 and _of_force(doc[found.start - 1].head):
        yield TERRITORY, 2.0


def _of_force(word: "Token") -> bool:
    """What is done somewhere: "killed in X", "a bank in X"; nobody is killed in a person."""
    lemma = word.lemma_.lower()
    if word.dep_ in ("dobj", "nsubjpass") and word.head.lemma_.lower() in deed_verbs():
        return True
    if word.pos_ == "VERB":
        return lemma in deed_verbs() or lemma in violence("striking") - {"go", "fall", "land"}
    return lemma in deed_nouns() or lemma in violence("things")


def by_nouns(doc: "Doc", found: Found) -> Iterator[tuple[str, float]]:
    """ "A, head of B"; "two bases: A and B"; "groups such as A"."""
    last = doc[found.end - 1]
    nouns = [child for child in last.children if child.dep_ == "appos" and child.i >= found.end]
    above = last.head if last.dep_ in ("appos", "conj") else listed_under(last)
    if last.dep_ == "appos":
        nouns.append(last.head)
    elif above is not None and last.dep_ != "conj":
        nouns.append(above)
    for noun in nouns:
        for table, schema, votes in NOUNS:
            if noun.lemma_.lower() in words("heads", table):
                yield schema, votes


def listed_under(token: "Token") -> "Token | None":
    """The noun in "noun such as NAME", "noun including NAME", "the town of NAME"."""
    if token.dep_ != "pobj":
        return None
    prep = token.head
    if prep.lower_ in ("as", "including", "like") or (
        prep.lower_ == "of" and prep.head.lemma_ in words("heads", "territory_nouns")
    ):
        return prep.head
    return None


def by_follower(doc: "Doc", found: Found) -> Iterator[tuple[str, float]]:
    """ "M23 rebels", "Unity leader"; "the Peron regime" is a person's."""
    if found.end >= len(doc):
        return
    lemma = doc[found.end].lemma_.lower()
    if lemma in MEMBERS and doc[found.end].text.islower():
        yield ORGANIZATION, 1.5
    if lemma in ("administration", "regime", "presidency") and found.end - found.start < 3:
        yield PERSON, 3.0


def by_lists(doc: "Doc", ordered: Sequence[Found]) -> Iterator[Found]:
    """In a list where at least half are sure organisations, the rest are that too."""
    row: list[Found] = []
    for found in [*ordered, None]:
        if found is not None and row and joined(doc, row[-1], found):
            row.append(found)
            continue
        sure = [each for each in row if each.tier >= 7 and each.schema == ORGANIZATION]
        if len(row) > 2 and 2 * len(sure) >= len(row):
            yield from (
                replace(each, schema=ORGANIZATION, votes=6, tier=0) for each in row if each.tier < 5
            )
        row = [found] if found is not None else []


def joined(doc: "Doc", left: Found, right: Found) -> bool:
    """Whether only commas and "and" stand between two mentions."""
    between = doc[left.end : right.start]
    return 0 < len(between) < NEAR and all(
        token.lower_ in (",", "and", "the", ";", "&") for token in between
    )
