"""Which words tell of a deed of force, and of what kind, beside those that always do."""

from spacy.tokens import Token

from faultlines.extract.grammar import children
from faultlines.vocab.violence import Kind, deed_modes, deed_nouns, violence


def noun_kind(noun: Token) -> Kind | None:
    """The kind of deed of a noun; a strike only by what struck: "air strikes"."""
    lemma = noun.lemma_.lower()
    if lemma == "strike":
        return deed_nouns()["airstrike"] if _by_what(noun) & violence("strikes") else None
    return deed_nouns().get(lemma)


def _by_what(strike: Token) -> set[str]:
    """What struck: "air" of "air strikes"."""
    return {each.lemma_.lower() for each in children(strike, "compound", "amod", "nmod")}


def struck(verb: Token) -> bool:
    """ "A shell hit a market", "a car bomb went off": a weapon is the subject."""
    lemma = verb.lemma_
    if lemma not in violence("striking"):
        return False
    if lemma == "go" and not any(each.lower_ == "off" for each in verb.children):
        return False
    by = children(verb, "nsubj")
    by += [noun for agent in children(verb, "agent") for noun in children(agent, "pobj")]
    return any(each.lemma_.lower() in violence("striking_weapons") or _of_guns(each) for each in by)


def _of_guns(noun: Token) -> bool:
    """ "mortar rounds"."""
    before = (each.lemma_.lower() for each in children(noun, "compound"))
    return noun.lemma_.lower() == "round" and any(each in violence("guns") for each in before)


def mode_of(token: Token) -> str | None:
    """What the deed's own word calls it: "ambush", "airstrike"; None where it says no more."""
    lemma = token.lemma_.lower()
    if lemma == "strike" and token.pos_ == "NOUN":
        by = _by_what(token)
        return "drone strike" if "drone" in by else "airstrike" if by & {"air", "aerial"} else None
    return deed_modes().get(lemma)
