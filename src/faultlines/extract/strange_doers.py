"""A strange name that the parser took for a time: "Abna al-Wadi attacked the mill"."""

from spacy.tokens import Token

from faultlines.extract.grammar import children
from faultlines.extract.page import Page
from faultlines.extract.voices import FINITE, SUBJECTS

_BETWEEN = frozenset({"advmod", "aux", "neg"})


def mend_strange_doers(page: Page) -> None:
    """Make a name right before a verb that has no subject its subject. Changes the parse.

    "On Monday the guard left": words of time are no names, and places are left alone.
    """
    for place, mention in page.at.items():
        name = page.doc[place]
        verb = name.head
        if name.dep_ != "npadvmod" or mention.how == "nominal" or mention.schema == "Territory":
            continue
        if verb.pos_ != "VERB" or verb.i < place or not _finite(verb):
            continue
        alone = not children(verb, *SUBJECTS, "csubj", "expl", "auxpass")
        if alone and all(word.dep_ in _BETWEEN for word in page.doc[place + 1 : verb.i]):
            name.dep_ = "nsubj"


def _finite(verb: Token) -> bool:
    """Also a past form that the tagger took for a participle, but not in "a militia-funded one"."""
    return verb.tag_ in FINITE or (verb.tag_ == "VBN" and verb.dep_ == "ROOT")
