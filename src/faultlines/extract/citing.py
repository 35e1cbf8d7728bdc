"""Sources that a clause is cited from, with no verb of saying: "according to X", "in X's view"."""

from dataclasses import replace

from spacy.tokens import Token

from faultlines.extract.asserting import brings_the_next
from faultlines.extract.bearers import Voice, speaks, voice
from faultlines.extract.grammar import children
from faultlines.extract.page import Page
from faultlines.extract.viewpoints import viewpoint


def cited(page: Page, word: Token, trigger: Token) -> Voice | None:
    """ "according to X", "in X's view", below a verb of the clause."""
    for child in word.children:
        seen = viewpoint(child) if child.dep_ == "prep" else None
        if seen is not None and (seen[1].i in page.at or speaks(seen[1])):
            return replace(voice(page, seen[1], seen[0]), believes=True)
        if child.lower_ == "according" and not brings_the_next(child, trigger):
            for to in children(child, "prep"):
                for noun in children(to, "pobj"):
                    return voice(page, noun, child)
    return None


def cited_at_the_end(page: Page, verb: Token) -> Voice | None:
    """ "A thanked B, and noted C, according to the release": over all the joined verbs."""
    last = verb
    while joined := children(last, "conj"):
        last = joined[-1]
    after = [child for child in last.children if child.lower_ == "according" and child.i > last.i]
    set_off = after and after[0].i and verb.doc[after[0].i - 1].text == ","
    return cited(page, last, last) if set_off and last != verb else None
