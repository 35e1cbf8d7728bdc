"""Second deeds of one doer that the parser lost: "A backed B, then opposed it", "A at first backed
B"."""

from spacy.tokens import Token

from faultlines.extract.grammar import children
from faultlines.extract.page import Page
from faultlines.extract.voices import FINITE, SUBJECTS

_NEXT = frozenset({"then", "later", "finally", "eventually", "afterwards", "subsequently"})


def mend_lost_clauses(page: Page) -> None:
    """Join such verbs to what was told before. Changes the parse."""
    for word in page.doc:
        if word.lower_ in _NEXT and word.i > word.sent.start and word.nbor(-1).text == ",":
            _join(word)
        elif word.lower_ == "first" and word.i > 1 and word.nbor(-1).lower_ == "at":
            _at_first(page, word)


def _join(then: Token) -> None:
    """ "…, then opposed her": a deed of whoever did what the main verb says."""
    verb = then.head if then.head.i > then.i else then.nbor(1)
    over = verb.head
    alone = verb.tag_ in ("VBD", "VBN") and not children(verb, *SUBJECTS, "aux", "auxpass")
    lost = verb.dep_ in ("dep", "advcl", "ccomp", "parataxis")
    if alone and lost and over.i < then.i and over.tag_ in FINITE:
        verb.dep_, verb.tag_ = "conj", over.tag_
        then.head, then.dep_ = verb, "advmod"


def _at_first(page: Page, first: Token) -> None:
    """ "A at first backed B", where "backed" passes for a word beside B."""
    at, place = first.nbor(-1), first.i + 1
    doer, verb = page.doc[max(at.i - 1, 0)], page.doc[min(place, len(page.doc) - 1)]
    name = verb.head
    if verb.tag_ != "VBN" or verb.dep_ != "amod" or name.dep_ != "pobj" or name.head != at:
        return
    if doer.i not in page.at or doer.sent != verb.sent:
        return
    over = doer.head if doer.head != doer else verb
    verb.head, verb.dep_ = verb, "ROOT"
    if over != verb and over.pos_ in ("VERB", "AUX"):
        over.head, over.dep_ = verb, "conj"
    doer.head, doer.dep_ = verb, "nsubj"
    name.head, name.dep_ = verb, "dobj"
    at.head, at.dep_, first.head = verb, "advmod", at
    verb.pos_, verb.tag_ = "VERB", "VBD"
