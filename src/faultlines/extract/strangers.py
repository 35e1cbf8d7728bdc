"""Nouns that no finder knew and a pronoun may stand for: "The spokesman said he …"."""

from functools import cache

from spacy.tokens import Token

from faultlines.extract.page import Page
from faultlines.extract.pronouns import MANY, PERSON
from faultlines.extract.voices import SUBJECTS
from faultlines.vocab.names import body_words, words
from faultlines.vocab.nouns import nouns
from faultlines.vocab.violence import violence

_OBJECTS = ("dobj", "pobj", "dative", "poss")
_DEFINITE = frozenset({"the", "this", "that"})
_NO_PERSON = frozenset(
    "GPE LOC NORP FAC EVENT LAW WORK_OF_ART LANGUAGE PRODUCT ORG MONEY TIME CARDINAL".split()
)
_NO_BODY = frozenset("PERSON DATE TIME EVENT LAW WORK_OF_ART LANGUAGE MONEY CARDINAL".split())


def strangers(page: Page, pronoun: Token, stretch: list[Token], *, subjects: bool) -> list[Token]:
    """The words of a stretch that stand for nobody known and are of the pronoun's kind.

    subjects: only those that are the subject of a clause.
    """
    roles = SUBJECTS if subjects else SUBJECTS + _OBJECTS
    return [
        word
        for word in stretch
        if word.dep_ in roles and not _known(page, pronoun, word) and _agrees(pronoun, word)
    ]


def top(token: Token) -> Token:
    """The first of those that a word is joined to, or what it only renames."""
    while token.dep_ in ("conj", "appos"):
        token = token.head
    return token


def _known(page: Page, pronoun: Token, word: Token) -> bool:
    near = [word, *(child for child in word.children if child.dep_ == "appos")]
    if pronoun.lower_ not in PERSON:
        near += [child for child in word.children if child.dep_ == "compound"]
    here = [page.at[each.i] for each in near if each.i in page.at]
    if pronoun.lower_ in PERSON and word.tag_ == "NN":
        here = [each for each in here if each.schema != "Group"]  # "the woman" is one
    return bool(here) or any(each.i in page.antecedents for each in near)


def _agrees(pronoun: Token, word: Token) -> bool:
    if pronoun.lower_ in PERSON:
        return _a_person(word)
    return _many(word) if pronoun.lower_ in MANY else _a_body(word)


@cache
def _somebody() -> frozenset[str]:
    """Nouns of one person."""
    called = nouns("person") | nouns("somebody") | words("titles", "titles") | violence("people")
    return called - words("groups", "mass") - nouns("organisation")


@cache
def _bodies() -> frozenset[str]:
    """Nouns of a body or of many people, in the singular."""
    return words("groups", "mass") | nouns("organisation") | body_words()


def _a_person(word: Token) -> bool:
    if word.tag_ in ("NNP", "NNPS"):
        alike = word.ent_type_ == "PERSON" or word.dep_ in SUBJECTS
        latin = word.text[0].upper() != word.text[0].lower()  # no gloss in Arabic letters
        written_so = latin and not _initials(word)
        return alike and written_so and word.ent_type_ not in _NO_PERSON
    if word.tag_ != "NN" or not any(child.dep_ in ("det", "poss") for child in word.children):
        return False
    return word.lemma_.lower() in _somebody()


def _a_body(word: Token) -> bool:
    """Any one thing that is a clause's subject; else a thing that may be a body."""
    if word.ent_type_ in _NO_BODY or word.tag_ not in ("NN", "NNP"):
        return False
    if word.tag_ == "NNP":
        return word.dep_ in SUBJECTS and word.is_alpha
    if not any(child.lower_ in _DEFINITE for child in word.children):
        return False
    return word.dep_ in SUBJECTS or word.lemma_.lower() in _bodies()


def _many(word: Token) -> bool:
    """People, in the plural; or a body that is a clause's subject."""
    if word.tag_ == "NN":
        body = word.dep_ in SUBJECTS and word.lemma_.lower() in _bodies()
        return word.lower_ == "people" or body
    if word.tag_ not in ("NNS", "NNPS") or word.ent_type_ in _NO_BODY:
        return False
    people = words("groups", "people") | violence("people")
    called = word.lemma_.lower() in people or word.ent_type_ in ("NORP", "ORG")
    return called or word.tag_ == "NNPS"


def _initials(word: Token) -> bool:
    return len(word.text) > 1 and word.text.isupper()
