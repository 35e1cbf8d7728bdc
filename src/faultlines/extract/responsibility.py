"""Who is said to be responsible: claims, denials, blame, a share in the deed, its authors."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from spacy.tokens import Token

from faultlines.extract.grammar import VERBAL, below, children, doers, done_to
from faultlines.vocab.senses import senses
from faultlines.vocab.violence import violence

How = Literal["did", "claimed", "accused", "denied"]
_OWNING = frozenset({"responsibility", "credit", "blame", "authorship"})
_AUTHORS = frozenset({"author", "perpetrator", "mastermind", "culprit"})


@dataclass(frozen=True, slots=True)
class Blame:
    """One doer of a deed. doer: the noun. how: what makes it one. over: the word whose clause says
    so, and so decides on doubt and holder. accuser: the nouns that accuse, where they are told."""

    doer: Token
    how: How
    over: Token
    accusers: tuple[Token, ...] = ()


def accused(doer: Token, verb: Token) -> Iterator[Blame]:
    """One whom the verb's subject accuses."""
    yield Blame(doer, "accused", verb, tuple(doers(verb)))


def over_preposition(word: Token, prep: Token) -> Iterator[Blame]:
    """ "blamed A for the attack", "responsibility for the attack", "responsible for the attack"."""
    while word.dep_ == "appos" and word.head.pos_ in ("NOUN", "PROPN"):
        word = word.head  # "blamed the Front (F) rebels for it"
    if word.dep_ == "dobj" and word.head.lemma_ in violence("blamed_object"):
        word = word.head  # "blamed A for it", where the parse hangs "for it" below A
    lemma = word.lemma_
    if lemma in _OWNING and word.pos_ not in VERBAL:
        yield from _owning(word)
    elif lemma == "responsible" or (lemma == "be" and prep.lower_ == "behind"):
        yield from _responsible(word)
    elif lemma in violence("blamed_object"):
        for doer in done_to(word):
            yield from accused(doer, word) if doer.lemma_ not in _OWNING else ()
    elif lemma in _AUTHORS:
        yield from named_author(word)
    else:
        yield from _sharing(word, prep)


def _sharing(word: Token, prep: Token) -> Iterator[Blame]:
    """ "A's involvement in the attack", "A took part in the attack"."""
    lemma = word.lemma_
    if lemma in violence("share") and not _talked_of(word):
        owners = [*children(word, "poss"), *below(word, "of"), *below(word, "by")]
        yield from (Blame(doer, "accused", word) for doer in owners)
    elif lemma in ("participate", "involve", "implicate", "engage") and prep.lower_ == "in":
        found = done_to(word) if lemma in ("involve", "implicate") else doers(word)
        yield from (Blame(doer, "accused", word) for doer in found)
    elif lemma in violence("did", "owned") and prep.lower_ not in senses("apart"):
        yield from (Blame(doer, "did", word) for doer in doers(word))


def _talked_of(word: Token) -> bool:
    """ "declined to comment on its role in the attack": nobody says that it had one."""
    over = word.head.head if word.dep_ == "pobj" else word.head
    return over.lemma_ in senses("talk")


def speaking(verb: Token) -> Iterator[Token]:
    """Who does a verb of saying; for "leaflets claiming it", whoever wrote or gave them out."""
    for doer in doers(verb):
        if doer.lemma_ not in violence("papers"):
            yield doer
            continue
        named = [*children(doer, "poss"), *below(doer, "by"), *below(doer, "from")]
        yield from named or (doers(doer.head) if doer.dep_ == "dobj" else [])


def _owning(word: Token) -> Iterator[Blame]:
    """ "A claimed responsibility for it", "denied any responsibility for it"."""
    verb = word.head
    if word.dep_ == "dobj" and verb.lemma_ in violence("owned"):
        yield from (Blame(doer, "claimed", verb) for doer in speaking(verb))
    elif word.dep_ == "dobj" and verb.lemma_ in ("deny", "reject", "disclaim"):
        yield from (Blame(doer, "denied", verb) for doer in doers(verb))
    elif word.dep_ == "nsubjpass" and verb.lemma_ in violence("owned"):
        yield from (Blame(doer, "claimed", verb) for doer in doers(verb))
    else:
        owners = [*children(word, "poss"), *below(word, "of")]
        yield from (Blame(doer, "accused", word) for doer in owners)


def _responsible(word: Token) -> Iterator[Blame]:
    """ "A is responsible for it", "held A responsible for it"."""
    verb = word if word.lemma_ == "be" else word.head
    if verb.lemma_ == "be":
        yield from (Blame(doer, "accused", verb) for doer in children(verb, "nsubj"))
    elif verb.pos_ in VERBAL:
        held = done_to(verb) or children(verb, "nsubj", "nsubjpass")
        for doer in held:
            yield from accused(doer, verb)
    elif word.dep_ in ("amod", "acl", "relcl"):
        yield Blame(verb, "accused", word)


def named_author(word: Token) -> Iterator[Blame]:
    """ "A, the author of the attack", "the perpetrators were A"."""
    if word.dep_ == "attr" and word.head.lemma_ == "be":
        yield from (Blame(doer, "accused", word.head) for doer in children(word.head, "nsubj"))
    elif word.dep_ == "appos":
        yield Blame(word.head, "accused", word)
    elif word.dep_ == "nsubj" and word.head.lemma_ == "be":
        yield from (Blame(doer, "accused", word.head) for doer in children(word.head, "attr"))
