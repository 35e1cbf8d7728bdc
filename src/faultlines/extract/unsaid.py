"""Clauses that nobody says: "did not say that", "no evidence that", "it is unlikely that"."""

from spacy.tokens import Token

from faultlines.extract.denials import called_false, denies_doing, dismisser
from faultlines.extract.governors import governor
from faultlines.extract.grammar import VERBAL, children, is_passive
from faultlines.extract.misreported import taken_back
from faultlines.extract.not_to_say import not_to_be_said
from faultlines.extract.voices import SUBJECTS, is_infinitive
from faultlines.vocab.speech import speech

_MAYBE = frozenset({"may", "might"})


def unsaid(word: Token) -> bool:
    """Whether what stands over a clause leaves it unsaid. word: the verb of the clause."""
    over = word.head
    if _if_so(word) or not_to_be_said(word):
        return True
    if word.dep_ == "ccomp" and over.pos_ in VERBAL:
        return _not_said(over) or _unlikely(over) or _few_hold(over)
    if word.dep_ == "oprd" and over.pos_ in VERBAL and _few_hold(over):
        return True
    if word.dep_ == "xcomp" and (denies_doing(word) or _not_heard_of(over)):
        return _not_said(over) or _not_heard_of(over)
    if word.dep_ in ("acl", "ccomp", "relcl") and over.pos_ == "NOUN" and word.i > over.i:
        return _without_proof(over, word) or taken_back(word)
    if word.dep_ in ("pcomp", "pobj") and over.lower_ == "of":
        cleared = word.dep_ == "pcomp" and over.head.lemma_.lower() in speech("cleared")
        return cleared or taken_back(word) or _none_found(over.head)
    return taken_back(word)


def _if_so(word: Token) -> bool:
    """ "If A attacks B, C will answer", where the parse hangs "if" on the answer."""
    if word.dep_ != "advcl" or word.i > word.head.i:
        return False
    before = word.doc[max(word.left_edge.i - 1, 0)]
    marks = children(word.head, "mark")
    return before in marks and before.lower_ in ("if", "unless")


def _not_said(verb: Token) -> bool:
    """ "did not say", "may say", "refused to confirm", "has yet to confirm"."""
    if verb.lemma_.lower() not in speech("says", "denies"):
        return False
    if children(verb, "neg") or any(each.lower_ in _MAYBE for each in children(verb, "aux")):
        return True
    if any(each.lower_ == "longer" for each in children(verb, "advmod")):
        return True  # "no longer denies"
    if verb.dep_ == "conj" and any(each.lower_ == "nor" for each in children(verb.head, "cc")):
        return True  # "neither confirmed nor denied"
    if verb.dep_ == "conj" and verb.head.pos_ in VERBAL and not children(verb, "aux", *SUBJECTS):
        return _not_said(verb.head)  # "refused to confirm or deny"
    above = governor(verb) if is_infinitive(verb) else None
    if above is None:
        return False
    yet = any(each.lower_ == "yet" for each in children(above, "advmod"))
    return yet or above.lemma_.lower() in speech("failed")


def _few_hold(verb: Token) -> bool:
    """ "few believe", "nobody says", "no one thinks"."""
    if verb.lemma_.lower() not in speech("says", "believes"):
        return False
    return any(each.lower_ in speech("few") or _no_one(each) for each in children(verb, "nsubj"))


def _no_one(word: Token) -> bool:
    """ "no analyst", "few analysts"; not "a few analysts"."""
    before = [each.lower_ for each in children(word, "det", "amod")]
    return "no" in before or ("few" in before and "a" not in before)


def _not_heard_of(verb: Token) -> bool:
    """ "is not known to", which doesn't say that it isn't so."""
    known = verb.lemma_.lower() in speech("heard_of") and is_passive(verb)
    return known and bool(children(verb, "neg"))


def _unlikely(verb: Token) -> bool:
    return any(each.lower_ in speech("unlikely") for each in children(verb, "acomp"))


def _without_proof(noun: Token, clause: Token) -> bool:
    """ "no evidence that", "did not find proof that", "the possibility that"."""
    lemma = noun.lemma_.lower()
    if called_false(noun):
        return True
    if not any(each.lower_ == "that" for each in children(clause, "mark")):
        return False
    if lemma in speech("unproven") and dismisser(noun) is None:
        return True
    return _none_found(noun)


def _none_found(noun: Token) -> bool:
    """ "no evidence", "little proof", "did not find a sign"."""
    if noun.lemma_.lower() not in speech("sources", "claims", "proofs"):
        return False
    none = any(each.lower_ in speech("none") for each in children(noun, "det", "neg", "amod"))
    return none or (noun.dep_ in ("dobj", "attr") and bool(children(noun.head, "neg")))
