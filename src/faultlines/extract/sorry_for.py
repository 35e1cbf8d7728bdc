"""Bonds that one side is sorry for, and so has no more: "regrets having backed B"."""

from spacy.tokens import Token

from faultlines.extract.grammar import children, is_passive
from faultlines.vocab.nouns import nouns

_THEMSELVES = frozenset({"it", "he", "she", "they", "we", "i"})
_NOW = frozenset({"VBP", "VBZ"})


def sorry_for(verb: Token) -> Token | None:
    """The verb of regret over a verb in "-ing" or in the past, or None; "regrets not backing B"
    and "does not regret it" tell of nothing that is over."""
    over = verb.head.head if verb.dep_ == "pcomp" else verb.head
    if verb.dep_ not in ("xcomp", "ccomp", "pcomp") or over.lower_ not in nouns("sorry"):
        return None
    if any(each.lower_ not in _THEMSELVES for each in children(verb, "nsubj", "nsubjpass")):
        return None  # "regrets that B backed C"
    lasting = verb.tag_ in _NOW or any(each.tag_ in (*_NOW, "MD") for each in children(verb, "aux"))
    if lasting or children(verb, "neg") or children(over, "neg") or is_passive(over):
        return None
    return over
