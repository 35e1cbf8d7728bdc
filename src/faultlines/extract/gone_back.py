"""Bonds that one side goes back on: "backed away from its support for B", "walked it back"."""

from spacy.tokens import Token

from faultlines.extract.voices import children
from faultlines.vocab.speech import speech


def gone_back_on(noun: Token) -> Token | None:
    """The verb that goes back on what a noun tells of, or None."""
    word = noun.head
    if noun.dep_ == "pobj" and word.lower_ in ("from", "on"):
        word = word.head
        word = word.head if word.pos_ in ("ADV", "ADP") else word
    elif noun.dep_ != "dobj":
        return None
    beside = [each.lower_ for each in children(word, "prt", "advmod")]
    lemma = word.lemma_.lower()
    told = {lemma, *(f"{lemma} {each}" for each in beside)}
    return word if word.pos_ == "VERB" and told & speech("goes_back") else None
