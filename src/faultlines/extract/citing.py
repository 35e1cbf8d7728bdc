"""Sources that a clause is cited from, with no verb of saying: "according to X", "in X's view"."""

from dataclasses import replace

from spacy.tokens import Token

from faultlines.extract.asserting import brings_the_next
from faultlines.extract.bearers import Voice, speaks, voice
from faultlines.extract.grammar import children, doers
from faultlines.extract.page import Page
from faultlines.extract.viewpoints import viewpoint
from faultlines.vocab.denying import denying
from faultlines.vocab.speech import speech


def cited(page: Page, word: Token, trigger: Token) -> Voice | None:
    """ "according to X", "in X's view", below a verb of the clause."""
    for child in word.children:
        seen = viewpoint(child) if child.dep_ == "prep" else None
        if seen is not None and (seen[1].i in page.at or speaks(seen[1])):
            return replace(voice(page, seen[1], seen[0]), believes=True)
        teller = _as_told(child)
        if teller is not None:
            return voice(page, teller, child)
        if child.lower_ == "according" and not brings_the_next(child, trigger):
            for to in children(child, "prep"):
                for noun in children(to, "pobj"):
                    return voice(page, noun, child)
    return None


def cited_at_the_end(page: Page, verb: Token) -> Voice | None:
    """ "A thanked B, and noted C, according to the release": over all the joined verbs."""
    opening = next(
        (each for each in children(verb, "ccomp") if _before_semicolon(each, verb)), None
    )
    if opening is not None:
        return cited(page, opening, opening)
    last = verb
    while joined := children(last, "conj"):
        last = joined[-1]
    after = [child for child in last.children if child.lower_ == "according" and child.i > last.i]
    set_off = after and after[0].i and verb.doc[after[0].i - 1].text == ","
    return cited(page, last, last) if set_off and last != verb else None


def _before_semicolon(clause: Token, verb: Token) -> bool:
    """ "According to X, A fled; B came": the first words of a sentence stand for both."""
    first = clause.sent[0]
    between = clause.doc[clause.i : verb.i] if clause.i < verb.i else ()
    return first.lower_ == "according" and any(each.text == ";" for each in between)


def _as_told(verb: Token) -> Token | None:
    """Who says it in "as A put it", "as A says", "or so A claims"; None where nobody does."""
    says = verb.lemma_.lower() in speech("says") and not children(verb, "ccomp", "xcomp", "dobj")
    put = verb.lemma_ == "put" and any(each.lower_ == "it" for each in children(verb, "dobj"))
    if not (says or put):
        return None
    subjects = children(verb, "nsubj")
    if not subjects or children(verb, "neg"):
        return None
    as_it = verb.dep_ == "advcl" and any(each.lower_ == "as" for each in children(verb, "mark"))
    so = (
        says
        and verb.dep_ == "conj"
        and any(
            each.lower_ == "so" and each.i == subjects[0].left_edge.i - 1
            for each in children(verb, "advmod")
        )
    )
    return subjects[0] if as_it or so else None


def claim_of(page: Page, trigger: Token) -> Voice | None:
    """ "…, a claim made by A", "…, an allegation that A repeated": whose claim it is."""
    for verb in trigger.doc[trigger.i : trigger.sent.end]:
        if verb.dep_ not in ("acl", "relcl") or verb.head.dep_ != "appos":
            continue
        noun = verb.head
        claim = noun.lemma_.lower() in denying("charge") and verb.lemma_ in denying("makes")
        who = doers(verb) if claim else []
        if who:
            return voice(page, who[0], noun)
    return None
