"""Which word's meaning decides whether the deed of another happened: "failed" over "to meet"."""

from functools import cache

from spacy.tokens import Token

from faultlines.extract.gone_back import gone_back_on
from faultlines.extract.grammar import VERBAL, children
from faultlines.extract.voices import FINITE, SUBJECTS, is_infinitive
from faultlines.vocab.nouns import nouns
from faultlines.vocab.speech import speech

CONDITIONS = frozenset({"if", "unless", "whether", "lest", "provided", "until"})
_VERB_PREPOSITIONS = frozenset("from at to of against on for in without about".split())
_NOUN_PREPOSITIONS = frozenset("of for on against from about to in".split())

_TAKING = frozenset({"consider", "deem", "declare", "think", "believe", "know", "report", "say"})


def governor(word: Token) -> Token | None:
    """The verb, noun or adjective that governs a word; None at the top of its clause."""
    head = word.head
    if word.dep_ == "relcl" and head.dep_ == "attr" and head.lemma_ in ("time", "first", "case"):
        return head.head  # "it would be the first time they fired"
    if head == word or word.dep_ in ("relcl", "ROOT", "parataxis"):
        return None
    if word.dep_ == "conj" and _beside_infinitive(word):
        return head  # "likes dropping bombs and killing people"
    if word.dep_ == "conj":
        # What governs the first of joined verbs governs the others, but not its negation.
        shares = head.pos_ in VERBAL and not children(word, *SUBJECTS)
        return governor(head) if shares else None
    return _over_verb(word, head) if word.pos_ in VERBAL else _over_noun(word, head)


def _beside_infinitive(word: Token) -> bool:
    """A bare "-ing" that the parse joins to a finite verb, past the "-ing" which that governs."""
    finite = word.head.tag_ in FINITE
    if word.tag_ != "VBG" or not finite or children(word, "aux", "nsubj"):
        return False
    return any(each.tag_ == "VBG" and each.i < word.i for each in children(word.head, "xcomp"))


def _over_verb(word: Token, head: Token) -> Token | None:
    if word.dep_ == "xcomp":
        return head
    if word.dep_ == "ccomp":
        return None if _says(head) or _set_before(word, head) else head
    if word.dep_ == "acl":
        return head if is_infinitive(word) else _showing(word, head)
    if word.dep_ == "pcomp":
        return head.head if head.lower_ in _VERB_PREPOSITIONS else None
    if word.dep_ == "advcl" and head.pos_ != "ADV":
        marks = [mark.lower_ for mark in children(word, "mark")]
        return head if is_infinitive(word) or (marks and marks[0] in CONDITIONS) else None
    return None


def _showing(word: Token, noun: Token) -> Token | None:
    """ "appeared to show A killing B": what the picture does."""
    shows = noun.dep_ == "dobj" and noun.head.lemma_.lower() in speech("shows")
    return noun.head if shows and word.tag_ == "VBG" else None


def _says(verb: Token) -> bool:
    return verb.lemma_.lower() in speech("says", "denies")


def _set_before(word: Token, head: Token) -> bool:
    """ "A helps B; C has sent no aid": a clause that the parse hangs on the next one's verb."""
    return word.i < head.i and head.lemma_.lower() not in speech("believes", "seems")


def _over_noun(word: Token, head: Token) -> Token | None:
    if word.dep_ == "attr" and head.lemma_ in ("be", "become", "remain"):
        # "may be an ally", "is allegedly a front"; "is considered to be an ally" is a belief
        return None if head.head.lemma_.lower() in _TAKING and is_infinitive(head) else head
    if (verb := gone_back_on(word)) is not None:
        return verb  # "backed away from its support"
    if word.dep_ == "dobj" and is_infinitive(head) and _brought_about(word):
        return head  # "worked to arrange a meeting"
    if word.dep_ in ("dobj", "nsubjpass", "attr", "oprd", "ccomp"):
        decides = head.lemma_.lower() in _deciding()
        return head if decides or head.lemma_.lower() in nouns("regards") else None
    if (
        word.dep_ == "pobj"
        and head.lower_ == "as"
        and head.head.lemma_.lower() in nouns("regards_as")
    ):
        return head.head  # "isn't seen as an ally"
    if word.dep_ == "pobj" and head.lower_ in _NOUN_PREPOSITIONS:
        return head.head if head.head.lemma_.lower() in _deciding() else None
    return head if word.dep_ == "acomp" and head.pos_ in VERBAL else None


def _brought_about(noun: Token) -> bool:
    """A deed that is only there if its verb's is: "a meeting", not "the meeting" or "its war"."""
    return not children(noun, "poss") and all(
        each.lower_ in ("a", "an", "any", "no") for each in children(noun, "det")
    )


@cache
def _deciding() -> frozenset[str]:
    """Words that decide over a noun of deed which they govern."""
    kinds = ("wished", "failed", "ended", "wished_nouns", "denies", "hints", "brings")
    return nouns("light_verbs").union(*(speech(kind) for kind in kinds))
