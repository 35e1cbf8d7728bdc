"""What a writer tells as said and says is wrong ("was falsely accused of", "contrary to claims
that"), and what was taken back ("was charged with it, but the charge was dropped")."""

from spacy.tokens import Token

from faultlines.extract.denials import dismisser
from faultlines.extract.grammar import VERBAL, children
from faultlines.vocab.denying import denying
from faultlines.vocab.speech import speech

_CONTENT = ("ccomp", "xcomp", "acl", "relcl")


def misreported(word: Token) -> bool:
    """Whether a clause is said by somebody of whom the writer says that it isn't so."""
    return word.dep_ in (*_CONTENT, "pcomp") and falsely_said(over(word))


def falsely_said(cue: Token) -> bool:
    """ "falsely accused", "is wrongly said", "contrary to claims", "lied about"."""
    if cue.pos_ in VERBAL:
        if cue.lemma_.lower() in denying("lies"):
            return True
        known = cue.lemma_.lower() in speech("says", "believes", "topics")
        return known and any(each.lower_ in denying("falsely") for each in children(cue, "advmod"))
    if cue.dep_ != "pobj" or cue.lemma_.lower() not in speech("claims"):
        return False
    return cue.head.lower_ == "to" and cue.head.head.lower_ in denying("contrary")


def taken_back(word: Token) -> bool:
    """ "charged with killing B, but the charge was dropped", "retracted its report that"."""
    cue = over(word)
    if cue.pos_ in VERBAL:
        laid = cue.lemma_.lower() in speech("tried") | {"accuse", "convict"}
        return laid and any(map(_dropped, children(cue, "conj")))
    if word.dep_ == "pcomp" and cue.lemma_.lower() in denying("court_words"):
        return cue.dep_ == "nsubjpass" and cue.head.lemma_.lower() in denying("takes_back")
    if word.dep_ not in _CONTENT or cue.lemma_.lower() not in speech("claims", "texts"):
        return False
    back = cue.head.lemma_.lower() in denying("takes_back") and dismisser(cue) is None
    return back and cue.dep_ in ("dobj", "nsubjpass")


def _dropped(verb: Token) -> bool:
    what = children(verb, "nsubjpass", "nsubj", "dobj")
    back = verb.lemma_.lower() in denying("takes_back")
    if back and any(each.lemma_.lower() in denying("court_words") for each in what):
        return True
    cleared = verb.lemma_.lower() in speech("cleared") and not children(verb, "neg")
    return cleared or any(map(_dropped, children(verb, "conj")))


def over(word: Token) -> Token:
    """The word that a clause is the content of."""
    return word.head.head if word.dep_ == "pcomp" else word.head
