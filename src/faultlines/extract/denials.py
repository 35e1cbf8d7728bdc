"""Deeds told by a bare "-ing": "denied backing B", "condemned killing them", "claims of arming B".

Whoever denies such a deed says that he didn't do it; whoever judges one needn't have done it.
"""

from functools import cache

from spacy.tokens import Token

from faultlines.extract.grammar import VERBAL, below, children, is_passive
from faultlines.extract.voices import SUBJECTS, is_infinitive
from faultlines.vocab.denying import denying
from faultlines.vocab.speech import speech
from faultlines.vocab.violence import violence

_HELPS = frozenset({"having", "being"})


def bare_ing(word: Token) -> Token | None:
    """The verb right before its "-ing" or "being/having -ed" ("denied backing B"), or None."""
    verb, helpers = (
        word.head,
        [each.lower_ for each in children(word, "aux", "auxpass")],
    )
    ing = word.tag_ == "VBG" and "to" not in helpers
    if not (ing or _HELPS & set(helpers)) or word.dep_ not in (
        "xcomp",
        "advcl",
        "ccomp",
    ):
        return None
    if verb.pos_ not in VERBAL or children(word, *SUBJECTS, "mark"):
        return None
    if word.dep_ == "advcl":
        between = word.doc[verb.i + 1 : word.left_edge.i]
        return verb if word.i > verb.i and all(each.dep_ == "prt" for each in between) else None
    return verb


def phrase_of(verb: Token) -> str:
    """A verb's lemma, with its particle: "rule out"."""
    particles = [each.lower_ for each in children(verb, "prt")]
    return " ".join([verb.lemma_.lower(), *particles])


def denies_doing(word: Token) -> bool:
    """ "denied backing B", not "was denied backing" or "denied them backing"."""
    verb = bare_ing(word)
    if verb is None or verb.lemma_.lower() not in _denying():
        return False
    return not is_passive(verb) and not children(verb, "dobj", "dative")


@cache
def _denying() -> frozenset[str]:
    """ "Deny", not "reject": who rejected backing B didn't back him."""
    return speech("denies") - speech("failed")


def only_spoken_of(word: Token) -> bool:
    """ "ruled out attacking", "suggested meeting", "condemned killing", "pretended to back"."""
    verb = bare_ing(word)
    if verb is not None and phrase_of(verb) in speech("judges"):
        return True
    return (
        is_infinitive(word)
        and word.dep_ == "xcomp"
        and word.head.lemma_.lower() in speech("pretends")
    )


def dismisser(noun: Token) -> Token | None:
    """The verb of "rejected claims that", "dismissed as baseless reports that"; or None."""
    if noun.lemma_.lower() not in speech("claims"):
        return None
    verb = noun.head if noun.dep_ in ("dobj", "nsubjpass", "advcl") else None
    if noun.dep_ == "pobj" and noun.head.lower_ == "as":
        verb = noun.head.head
    known = speech("denies", "dismisses")
    if verb is None or not (verb.lemma_.lower() in known or _called_a_lie(verb)):
        return None
    return verb


def _called_a_lie(verb: Token) -> bool:
    """ "denounced as lies reports that …", "called false the claim that …"."""
    if verb.lemma_.lower() not in denying("calls"):
        return False
    said = [*children(verb, "oprd", "acomp"), *below(verb, "as")]
    return any(each.lower_ in denying("calls_it") for each in said)


def untrue(noun: Token) -> bool:
    """ "reports that … are baseless", "false rumours that …", which are nobody's by name."""
    if noun.lemma_.lower() not in speech("claims") or children(noun, "poss"):
        return False
    if noun.dep_ not in SUBJECTS or phrase_of(noun.head) not in speech("proves"):
        return False
    found = children(noun.head, "xcomp") if noun.head.lemma_ != "be" else []
    verbs = [noun.head, *found]  # "turned out to be false"
    said = {each.lower_ for verb in verbs for each in (verb, *children(verb, "acomp", "oprd"))}
    denied = bool(children(noun.head, "neg"))
    return bool(said & denying("right")) if denied else bool(said & speech("untrue"))


def called_false(noun: Token) -> bool:
    """ "false rumours that": nobody's by name, and not the writer's."""
    if noun.lemma_.lower() not in speech("claims") or dismisser(noun) is not None:
        return False
    return any(each.lower_ in speech("untrue") for each in children(noun, "amod"))


def denies_charge(verb: Token) -> bool:
    """ "A accused B of it, a charge B denied": B denies the deed, and not that A accused him."""
    denies = verb.lemma_.lower() in speech("denies", "dismisses")
    return denies and any(
        each.lemma_.lower() in speech("claims") for each in children(verb, "dobj")
    )


def disowned(noun: Token) -> Token | None:
    """The verb of "denied any role in killing B", "denied responsibility for it"; or None."""
    verb = noun.head
    if noun.dep_ != "dobj" or verb.lemma_.lower() not in _denying():
        return None
    owns = noun.lemma_.lower() in violence("share") | {"responsibility"}
    return verb if owns and not children(noun, "poss") else None


def denies_own(noun: Token) -> Token | None:
    """The verb of "denied any links with B", "denied ties to B", where they are the denier's own;
    or None."""
    verb = noun.head
    if noun.dep_ != "dobj" or verb.lemma_.lower() not in _denying() or is_passive(verb):
        return None
    whose = children(noun, "poss") or children(verb, "dative")
    told = any(each.lower_ not in ("any", "a", "an", "all") for each in children(noun, "det"))
    return None if whose or told or list(below(noun, "between")) else verb
