"""Which nouns stand for people, for things that are attacked, and for those who may attack."""

import re

from spacy.tokens import Token

from faultlines.extract.page import Page
from faultlines.vocab.names import places, words
from faultlines.vocab.violence import deed_nouns, violence

_SHORT = 4  # letters: "US", "UK", "UAE" have no adjective of their own
_PERSONAL = frozenset("he she him her they them who whom we us i you someone somebody".split())
_ENDING = re.compile(r"(?:man|men|woman|women|person|ist|ian|eer|ier|ster|ant|ee|or|er|ot)$")
_COUNTED = frozenset("dead wounded injured one victim casualty body corpse".split())


def is_people(page: Page, noun: Token) -> bool:
    """Whether a noun is somebody: a person, a group, a description of people."""
    mention = page.at.get(noun.i) or next(iter(page.antecedents.get(noun.i, ())), None)
    if mention is not None and mention.how != "nominal":
        return mention.schema in ("Person", "Group")
    lemma = noun.lemma_.lower()
    if lemma in _PERSONAL or lemma in _COUNTED or noun.pos_ == "NUM":
        return True
    if lemma in violence("things"):
        return False
    return noun.pos_ in ("NOUN", "PROPN") and _describes_people(noun, lemma)


def _describes_people(noun: Token, lemma: str) -> bool:
    known = words("groups", "people") | violence("people")
    return lemma in known or bool(_ENDING.search(lemma)) and noun.ent_type_ not in ("DATE", "TIME")


def is_thing(page: Page, noun: Token) -> bool:
    """Whether a noun is a building, a vehicle, a work, or the seat of a body."""
    mention = page.at.get(noun.i)
    if mention is not None and mention.named:
        return mention.schema in ("Organization", "PublicBody", "LegalEntity") or _built(noun)
    return noun.lemma_.lower() in violence("things")


def _built(noun: Token) -> bool:
    last = noun.text.split()[-1].lower()
    return last in violence("things") or last in words("heads", "territory")


def _is_where(noun: Token) -> bool:
    """ "the Peru attacks": a land's name, where "Peruvian" or "U.S." would say whose they are."""
    short = "." in noun.text or len(noun.text) < _SHORT
    return not short and noun.head.lemma_.lower() in deed_nouns()


def may_act(page: Page, noun: Token) -> bool:
    """Whether a noun may be the doer of a deed of force."""
    mention = page.at.get(noun.i)
    place = places().get(noun.text) if noun.dep_ in ("compound", "nmod") else None
    if place is not None and (place.kind == "capital" or _is_where(noun)):
        return False  # "the Lima bombing", "the Peru bombing": where it was
    if mention is not None and mention.how != "nominal":
        return mention.schema != "Territory" or "State" in mention.kinds
    lemma = noun.lemma_.lower()
    if noun.pos_ in ("PRON", "PROPN") or noun.tag_.startswith("WP"):
        return noun.ent_type_ not in ("DATE", "TIME", "GPE", "LOC")
    acting = words("groups", "mass") | violence("actors")
    return lemma in acting or _describes_people(noun, lemma)
