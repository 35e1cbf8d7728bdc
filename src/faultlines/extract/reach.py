"""Which word governs another, whatever it means, and how real it lets it be."""

from spacy.tokens import Token

from faultlines.extract.grammar import VERBAL, children
from faultlines.extract.reality import SURE, Level
from faultlines.extract.voices import is_infinitive
from faultlines.vocab.factuality import cancelling, delaying, governing
from faultlines.vocab.speech import speech

PURPOSE, COMPLEMENT = 2.0, 1.8  # "to …" after a deed, and after a word of no known level
# "called the vote a setback", "due to the strike": here the words have another sense.
_NOT_MEANT = frozenset({("call", "dobj"), ("call", "oprd"), ("due", "pobj")})


def governing_word(word: Token) -> Token | None:
    """The word that governs another one, whatever it means."""
    head = word.head
    if head == word or word.dep_ == "parataxis":
        return None
    if word.dep_ == "conj":
        own = children(word, "nsubj", "nsubjpass", "aux")
        return None if head.pos_ in VERBAL and own else head
    if word.pos_ in VERBAL:
        return _over_verb(word, head)
    if word.dep_ in ("dobj", "nsubjpass", "attr", "oprd", "dative", "acomp"):
        return head
    if word.dep_ == "compound" and head.lemma_.lower() in governing():
        return head
    return head.head if word.dep_ == "pobj" and head.head != head else None


def _over_verb(word: Token, head: Token) -> Token | None:
    if word.dep_ == "ccomp":
        return None if head.lemma_.lower() in speech("says", "denies") else head
    if word.dep_ == "xcomp":
        return head
    if word.dep_ in ("acl", "advcl", "relcl"):
        return head if is_infinitive(word) else None
    return head.head if word.dep_ == "pcomp" else None


def under(above: Token, word: Token, level: Level, known: float) -> Level:
    """What the governing word itself does to what it governs."""
    if word.dep_ in ("pcomp", "pobj") and word.head.lower_ == "without":
        return level.at_most(0.6).turned()
    if (above.lemma_, word.dep_) in _NOT_MEANT:
        return level
    if word.dep_ in ("nsubjpass", "pobj") and above.lemma_.lower() in cancelling() | delaying():
        return level.at_most(1.5).turned()  # "the talks were postponed"
    if known < 0 and word.dep_ != "advcl":
        return _undone(above, word, level)
    if known < SURE and word.dep_ != "advcl":
        return level.at_most(known)
    if above.lemma_.lower() in governing():
        return level
    if word.pos_ in VERBAL and is_infinitive(word):
        return level.at_most(COMPLEMENT if word.dep_ == "xcomp" else PURPOSE)
    return level.at_most(COMPLEMENT) if above.pos_ == "ADJ" and word.dep_ == "xcomp" else level


def _undone(above: Token, word: Token, level: Level) -> Level:
    """ "failed to meet", "was barred from leaving", "cancelled the talks", "refused a request"."""
    if word.dep_ in ("xcomp", "acl"):
        return level.turned()
    if word.dep_ == "pcomp":
        done = above.tag_ in ("VBD", "VBN")
        return level.at_most(1.5).turned() if done else level.at_most(0.4)
    if word.dep_ in ("dobj", "nsubjpass"):
        asked_for = word.lemma_.lower() in speech("said_nouns", "claims")
        if above.lemma_.lower() in cancelling():
            return level.at_most(1.5).turned()
        return level.at_most(2.4 if asked_for else 0.8)
    return level.at_most(0.8) if word.dep_ == "ccomp" else level


def dropped(above: Token) -> bool:
    """ "withdrew its offer to …", "rejected a plan to …": over a noun, or beside it."""
    verb, nouns = (above, children(above, "dobj"))
    if above.pos_ == "NOUN":
        verb, nouns = above.head, [above] if above.dep_ in ("dobj", "nsubjpass") else []
    kinds = speech("said_nouns", "claims", "wished_nouns")
    undone = governing().get(verb.lemma_.lower(), SURE) < 0
    return undone and any(noun.lemma_.lower() in kinds for noun in nouns)
