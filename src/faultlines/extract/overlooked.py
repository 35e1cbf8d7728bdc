"""Bodies that the small model overlooks: "the Coastal Shield" where no word says what it is.

An article and two capitals in a place of the sentence where somebody acts or is acted on; and
one capital beside a known body: "Amber and the Popular Front".
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

from faultlines.extract.casing import is_common
from faultlines.extract.entities import goes_on, is_first_name, trimmed
from faultlines.extract.found import ORGANIZATION, PERSON, Found
from faultlines.extract.runs import name_end
from faultlines.extract.wordlists import common_words
from faultlines.extract.words import Word
from faultlines.vocab.acts import load_acts
from faultlines.vocab.names import demonyms, places, words, world
from faultlines.vocab.nouns import nouns

if TYPE_CHECKING:
    from spacy.tokens import Doc, Span

OTHERS = frozenset("EVENT WORK_OF_ART DATE TIME LANGUAGE PRODUCT PERSON".split())
LANDS = frozenset(("GPE", "LOC", "FAC"))
ACTS = frozenset("nsubj nsubjpass appos attr poss".split())
WITH = frozenset("by with for against to of alongside between among behind".split())
VOTES, AGAINST = 0.8, 1.7  # a little more than the model's word for a land counts


def overlooked(doc: "Doc", row: Sequence[Word]) -> Iterator[Found]:
    """Runs of two capitals and more after an article, that the model has no name for."""
    for at, word in enumerate(row):
        if not word.cap or not at or row[at - 1].low != "the":
            continue
        end = name_end(row, at)
        if end - at < 2:
            continue
        span = doc[word.start : row[end - 1].end]
        types = {token.ent_type_ for token in span}
        if OTHERS.isdisjoint(types) and not on_map(row[at:end]) and acts(span):
            votes = VOTES if LANDS.isdisjoint(types) else AGAINST
            for found in trimmed(list(row[at:end]), ORGANIZATION):
                if found.end - found.start > 1:
                    yield Found(found.start, found.end, ORGANIZATION, 1, votes)


def first_and_last(doc: "Doc", row: Sequence[Word]) -> Iterator[Found]:
    """A given name and one capital more, of which the model makes nothing: "Mira Toval"."""
    for word, after in pairwise(row):
        if not is_first_name(word) or not goes_on(doc, after) or on_map([word, after]):
            continue
        token = doc[word.start]
        if token.pos_ == "PROPN" and not token.ent_type_ and len(after.text) > 2:
            yield Found(word.start, after.end, PERSON, 1, VOTES)


def on_map(row: Sequence[Word]) -> bool:
    """Whether the words name a place: by the tables, or by a word that only places have."""
    whole = " ".join(word.text for word in row)
    ends = (row[0].low, row[-1].low)
    return whole in places() or any(
        end in words("heads", key) for end in ends for key in ("territory", "territory_heads")
    )


def acts(span: "Span") -> bool:
    """Whether the name stands where somebody acts or is acted on."""
    root = span.root
    while root.dep_ == "conj":
        root = root.head
    if root.dep_ == "pobj":
        return root.head.lower_ in WITH
    if root.dep_ == "dobj":
        verb = root.head.lemma_.lower()  # "armed X", "described X as", not "read X"
        return any(verb in known for known in (load_acts().verbs, nouns("regards_as")))
    return root.dep_ in ACTS


def beside(doc: "Doc", row: Sequence[Word], kept: Sequence[Found]) -> Iterator[Found]:
    """One unknown capital that "and" joins to a body or a person that is known."""
    at = {token: found for found in kept for token in range(found.start, found.end)}
    for word in row:
        token = doc[word.start]
        if not word.cap or word.start in at or word.end - word.start > 1 or plain(word):
            continue
        others = [token.head] if token.dep_ == "conj" else [
            child for child in token.children if child.dep_ == "conj"
        ]  # fmt: skip
        known = [at[other.i] for other in others if other.i in at]
        if token.pos_ == "PROPN" and any(found.tier > 2 for found in known):
            yield from (
                Found(word.start, word.end, found.schema, 1, VOTES)
                for found in known[:1]
                if found.schema in (ORGANIZATION, PERSON)
            )


def plain(word: Word) -> bool:
    """A word that names no body by itself."""
    known = word.text in places() or word.text in demonyms() or word.text in world()
    return known or len(word.text) < 3 or is_common(word.low, common_words()) or any(
        word.low in words("heads", key) for key in ("no_actors", "events", "topics", "offices")
    )  # fmt: skip
