"""What a group calls itself: "describes itself as the armed wing of B", "claims to be of B"."""

from dataclasses import replace

from spacy.tokens import Token

from faultlines.extract.doubt import doubt_of
from faultlines.extract.doubts import Doubt
from faultlines.extract.finding import Hit
from faultlines.extract.grammar import VERBAL, children, surface_subjects
from faultlines.extract.page import Page
from faultlines.extract.refs import all_refs
from faultlines.vocab.senses import senses

_SELF = frozenset({"itself", "themselves", "himself", "herself"})
_PREDICATES = ("pobj", "oprd", "attr", "acomp", "amod", "dobj", "conj", "xcomp", "ccomp")


def said_of_itself(word: Token) -> Token | None:
    """The verb by which somebody gives himself a word as his name or quality; or None."""
    over = word.head
    if word.dep_ not in _PREDICATES:
        return None
    if over.lower_ == "as" and over != word:
        over = over.head
    if over.lemma_ == "be" and over.dep_ == "xcomp":
        return over.head if over.head.lemma_.lower() in senses("claiming") else None
    named = over.pos_ in VERBAL and over.lemma_.lower() in senses("presenting")
    itself = any(each.lower_ in _SELF for each in children(over, "dobj", "nsubj"))
    return over if named and itself else None


def itself(word: Token) -> list[Token]:
    """Who gives himself a word as his name; [] where nobody does."""
    verb = said_of_itself(word)
    return surface_subjects(verb) if verb is not None else []


def own_words(page: Page, hit: Hit) -> Hit | None:
    """The hit as its bearer's own word, where he says so of himself; None where he doesn't."""
    verb = said_of_itself(hit.trigger)
    if verb is None:
        return hit
    speakers = {each.key for each in all_refs(page, surface_subjects(verb))}
    ends = (hit.subject, hit.object)
    holder = next((one for one in ends if one is not None and one.key in speakers), None)
    if holder is None:
        return hit
    if doubt_of(verb, page.hedged) != Doubt():
        return None  # "doesn't call itself", "wants to present itself as"
    return replace(hit, holder=holder, presupposed=True)
