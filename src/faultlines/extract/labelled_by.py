"""Labels that others use: "called the anti-A forces by B", "the term A-led force"."""

from spacy.tokens import Token

from faultlines.extract.bearers import Voice, voice
from faultlines.extract.grammar import VERBAL, below, children, doers
from faultlines.extract.page import Page
from faultlines.vocab.speech import speech


def labeller(page: Page, trigger: Token) -> Voice | None:
    """Who calls somebody what a trigger stands in; None where the words are the author's own."""
    noun = trigger
    while noun.dep_ in ("amod", "compound", "nmod", "npadvmod", "punct", "appos", "conj"):
        if noun.pos_ == "NOUN" and (by := list(below(noun, "by"))) and _called(noun):
            return voice(page, by[0], noun)
        noun = noun.head
    verb = noun.head
    if noun.pos_ not in ("NOUN", "PROPN") or verb.pos_ not in VERBAL:
        return None
    lemma = verb.lemma_.lower()
    named = noun.dep_ == "oprd" and lemma in speech("labelling")
    used = noun != trigger and noun.dep_ == "dobj" and noun.lemma_.lower() in speech("labels")
    users = [*doers(verb), *below(noun, "by")] if named or used else []
    return voice(page, users[0], verb) if users else None


def _called(noun: Token) -> bool:
    """Whether a verb of naming stands over a noun in its sentence."""
    return any(
        each.lemma_.lower() in speech("labelling") and bool(children(each, "auxpass"))
        for each in noun.ancestors
    )
