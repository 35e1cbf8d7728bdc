"""Who kept his name off a joint text: "refused to put its name to it", "withheld its signature",
"Missing from the list is A. So is B"."""

from spacy.tokens import Token

from faultlines.extract.grammar import below, children
from faultlines.vocab.nouns import nouns

_PUTTING = frozenset({"put", "lend", "add"})
_TAKING = frozenset({"withhold", "withdraw", "remove", "retract"})
_TEXTS = nouns("statement") | {"it", "text", "document", "list"}


def gives_name(verb: Token) -> bool:
    """ "Put its name to it", "added its signature to the letter"."""
    return verb.lemma_ in _PUTTING and bool(_own(verb)) and _at_text(verb, "to")


def takes_name(verb: Token) -> bool:
    """ "Withdrew its signature", "kept its name off the statement"; not "may withdraw it"."""
    if any(each.tag_ in ("MD", "TO") for each in children(verb, "aux")) or children(verb, "neg"):
        return False
    own = _own(verb)
    if verb.lemma_ == "keep":
        return bool(own) and _at_text(verb, "off", "from")
    signature = any(each.lemma_ == "signature" for each in own)
    return verb.lemma_ in _TAKING and (signature or (bool(own) and _at_text(verb, "from", "off")))


def opens_missing(word: Token) -> bool:
    """ "Missing from the list is A": the parser takes "missing" for a verb."""
    be = word.head
    first = word.lower_ == "missing" and word.dep_ in ("csubj", "nsubj") and be.i > word.i
    return first and be.lemma_ == "be" and bool(list(below(word, "from")))


def so_is(word: Token) -> bool:
    """ "So are B and C", at the head of a sentence."""
    return word.lower_ == "so" and bool(word.is_sent_start) and word.head.i == word.i + 1 and (
        word.head.lemma_ == "be"
    )  # fmt: skip


def _own(verb: Token) -> list[Token]:
    """His own name, that the verb is about."""
    names = [each for each in children(verb, "dobj") if each.lemma_ in ("name", "signature")]
    return [each for each in names if children(each, "poss")]


def _at_text(verb: Token, *links: str) -> bool:
    names = [verb, *children(verb, "dobj")]
    ends = [each for name in names for link in links for each in below(name, link)]
    return any(each.lemma_.lower() in _TEXTS and not list(below(each, "of")) for each in ends)
