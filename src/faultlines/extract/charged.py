"""What a deed led to, told after words on the deed: "A accused B of shelling C, killing six"."""

from collections.abc import Iterator

from spacy.tokens import Token

from faultlines.extract.voices import children
from faultlines.vocab.violence import deed_nouns, deed_verbs, violence

# What a participle after a deed says that the deed did: "…, killing six".
HARMS = frozenset({"kill", "wound", "injure", "destroy", "damage"})
_RESULTS = HARMS | {"maim", "leave"}
_OF_DEEDS = ("of", "for")


def words_over(verb: Token) -> Token | None:
    """The verb of words that a result hangs on: its subject speaks, and has done none of it."""
    while verb.dep_ == "conj" and verb.tag_ == verb.head.tag_ == "VBG":
        verb = verb.head  # "killing two and wounding six"
    over = verb.head
    result = verb.dep_ == "advcl" and verb.tag_ == "VBG" and verb.lemma_.lower() in _RESULTS
    if not result or over.i > verb.i or children(verb, "nsubj", "mark"):
        return None
    return over if over.lemma_.lower() in violence("of_words_on") or _held(over) else None


def charge_over(verb: Token) -> Token | None:
    """The charge that a result hangs on, where it lays a deed of force at somebody's door."""
    over = words_over(verb)
    if over is None or over.lemma_ not in violence("blamed_object"):
        return None
    return over if any(_is_deed(each) for each in _laid_below(over)) else None


def _held(verb: Token) -> bool:
    """ "Held A responsible for it"."""
    near = [*verb.children, *(each for noun in children(verb, "dobj") for each in noun.children)]
    return verb.lemma_ == "hold" and any(each.lower_ == "responsible" for each in near)


def _laid_below(charge: Token) -> Iterator[Token]:
    """What stands below "of" or "for", wherever the parse hangs that."""
    for word in (charge, *charge.children):
        for prep in children(word, "prep"):
            if prep.lower_ in _OF_DEEDS:
                yield from children(prep, "pobj", "pcomp")


def _is_deed(word: Token) -> bool:
    return word.lemma_.lower() in deed_nouns() or word.lemma_.lower() in deed_verbs()
