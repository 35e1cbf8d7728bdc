"""Clauses joined by a bare "and", where the parser takes the second one's doer for joined to the
object of the first: "A backs B and C rejects him", "A praised B and C praised D"."""

from spacy.tokens import Token

from faultlines.extract.grammar import VERBAL, children
from faultlines.extract.page import Page
from faultlines.extract.voices import FINITE, NOMINAL, SUBJECTS, first_joined, is_finite, is_passive
from faultlines.vocab.speech import speech
from faultlines.vocab.valence import valence

_HELPERS = ("aux", "auxpass", "neg", "advmod")
_BARE = frozenset({"help", "let", "make", "see", "watch", "hear", "have"})  # "help B and C win"
_OPENERS = frozenset({"after", "as", "before", "since", "until"})  # "since B and C have agreed"


def mend_joined_clauses(page: Page) -> None:
    """Give such verbs their subject, and the first verb its object alone. Changes the parse."""
    for verb in page.doc:
        over = verb.head
        if verb.dep_ not in ("advcl", "ccomp", "conj") or not (_clause(verb) and _clause(over)):
            continue
        doer = _doer(verb)
        if doer is not None and over.i < first_joined(doer).left_edge.i:
            _part(over, verb, doer)


def _clause(verb: Token) -> bool:
    """Whether a verb bears a tense of its own, or a helper of it does."""
    helped = any(each.tag_ in FINITE for each in children(verb, "auxpass"))
    return verb.pos_ in VERBAL and (is_finite(verb) or helped)


def _doer(verb: Token) -> Token | None:
    """The noun between "and" and the verb, if it is joined to an object of the verb above."""
    helpers = [each for each in verb.lefts if each.dep_ in _HELPERS]
    first = helpers[0].left_edge if helpers else verb
    if not first.i or not _told(verb, bool(helpers)):
        return None
    last = verb.doc[first.i - 1]
    for noun in (last, *last.ancestors):
        if noun.dep_ == "conj" and noun.pos_ in NOMINAL:
            fits = noun.right_edge == last and _linked(noun) and _of_above(verb, first_joined(noun))
            return noun if fits else None
    return None


def _told(verb: Token, helped: bool) -> bool:
    """Not "help B and C win", nor "backs B and C based there", nor what another rule reads."""
    if children(verb, "mark", "expl", "csubj"):
        return False
    if verb.dep_ == "conj":
        return helped
    if verb.tag_ == "VBP" and verb.head.lemma_ in _BARE:
        return False
    return helped or bool(children(verb, "dobj") and not children(verb, "agent"))


def _linked(noun: Token) -> bool:
    start = noun.left_edge.i
    return start > 0 and noun.doc[start - 1].dep_ == "cc" and noun.head.i < start


def _of_above(verb: Token, noun: Token) -> bool:
    """Whether the first of the joined nouns is an object of the verb above, or has to be."""
    over, own = verb.head, children(verb, *SUBJECTS)
    if not own:
        fits = noun.dep_ in ("dobj", "pobj") and noun.head.lower_ not in _OPENERS
        return fits and over in noun.ancestors
    if own != [noun] or verb.dep_ != "ccomp" or not children(over, "nsubj"):
        return False
    return noun.left_edge.i == over.i + 1 and not children(over, "dobj") and _of_a_side(over)


def _of_a_side(verb: Token) -> bool:
    """ "backs", "criticised": a verb that takes somebody, and no clause without "that"."""
    clausal = speech("says", "believes", "doubts")
    return verb.lemma_ in valence("verbs") and verb.lemma_ not in clausal


def _part(over: Token, verb: Token, doer: Token) -> None:
    noun, link = first_joined(doer), doer.doc[doer.left_edge.i - 1]
    if noun.head == verb:
        noun.head, noun.dep_ = over, "dobj"
    link.head = over
    doer.head, doer.dep_ = verb, "nsubjpass" if is_passive(verb) else "nsubj"
    verb.dep_ = "conj"
