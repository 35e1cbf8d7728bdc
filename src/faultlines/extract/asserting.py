"""Whose word a clause is where the grammar over it doesn't say: marks beside the clause itself."""

from typing import TYPE_CHECKING

from spacy.tokens import Token

from faultlines.extract.denials import denies_doing, denies_own, dismisser, disowned
from faultlines.extract.voices import FINITE, SUBJECTS, children
from faultlines.vocab.speech import speech

if TYPE_CHECKING:
    from faultlines.extract.page import Page


def by_the_way(page: "Page", trigger: Token) -> bool:
    """ "X asked that A, who is backed by B, resign": what a clause tells of somebody by name, who
    needs no telling apart, is the author's, whoever speaks around it."""
    word = trigger
    for _ in range(10):
        noun = word.head
        if word.dep_ == "relcl":
            here = page.at.get(noun.i)
            named = here is not None and here.named and noun.pos_ == "PROPN"
            return named and not _singled_out(noun) and not _told_before(noun)
        if noun == word or word.dep_ == "ccomp" or _denied(word):
            return False
        word = noun
    return False


def _denied(word: Token) -> bool:
    """ "A, which denies backing B", "which rejects claims that it does": A's word."""
    own = disowned(word) or denies_own(word)
    return denies_doing(word) or dismisser(word) is not None or own is not None


def _singled_out(noun: Token) -> bool:
    """ "It was A that struck"."""
    verb = noun.head
    return noun.dep_ == "attr" and any(each.lower_ == "it" for each in children(verb, "nsubj"))


def _told_before(noun: Token) -> bool:
    """ "A fled to B, where C struck, a witness said": the whole of it is what is said."""
    return any(each.dep_ == "ccomp" and each.head.i > each.i for each in (noun, *noun.ancestors))


def brings_the_next(according: Token, trigger: Token) -> bool:
    """ "A said one thing and, according to X, another": X stands for what follows only."""
    before = according.doc[max(0, according.i - 2) : according.i]
    joined = [each for each in before if each.text == ";" or each.lower_ in ("and", "but")]
    return bool(joined) and trigger.i < joined[-1].i


def opens_bare(verb: Token) -> bool:
    """ "[words lost] said that A fled": a verb that opens its sentence has lost its subject."""
    if verb.tag_ not in FINITE or children(verb, *SUBJECTS):
        return False
    first = next((each for each in verb.sent if not (each.is_space or each.is_punct)), verb)
    return first == verb


def conviction(head: Token, word: Token) -> Token | None:
    """The adjective of "X is adamant that", "X remains confident that" over a clause; or None."""
    if word.dep_ != "ccomp":
        return None
    near = [head, *(each for each in children(head, "acomp") if each.i < word.i)]
    return next((each for each in near if _is_conviction(each)), None)


def _is_conviction(word: Token) -> bool:
    known = word.lower_ in speech("adamant", "convinced")
    return known and (word.dep_ == "acomp" or bool(children(word, "auxpass")))
