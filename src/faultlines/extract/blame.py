"""Who did a deed, by the words around it: the doer, who owns up to it, who is accused of it."""

from collections.abc import Iterator

from spacy.tokens import Token

from faultlines.extract.charged import charge_over
from faultlines.extract.grammar import VERBAL, below, children, conjuncts, doers, done_to
from faultlines.extract.responsibility import Blame, accused, named_author, over_preposition
from faultlines.vocab.violence import violence

_BELOW = ("to", "on", "upon")


def blames(trigger: Token, *, suffered: bool) -> Iterator[Blame]:
    """Everyone whom this sentence makes the doer of the deed at this word.

    suffered: the noun's possessor is the one who suffered it.
    """
    found = _of_verb(trigger) if trigger.pos_ in VERBAL else _of_noun(trigger, suffered)
    for one in found:
        for doer in conjuncts(one.doer):
            if doer.lemma_.lower() not in violence("weapons"):
                yield Blame(doer, one.how, one.over, one.accusers)


def _of_verb(verb: Token) -> Iterator[Blame]:
    head = verb.head.head if verb.dep_ == "pcomp" else verb.head
    is_blamed = verb.dep_ in ("pcomp", "xcomp") and head.lemma_ in violence("blamed_object")
    if verb.lemma_ in ("explode", "detonate") and not children(verb, "dobj"):
        return  # what explodes is no doer
    if (charge := charge_over(verb)) is not None:
        for doer in done_to(charge):
            yield from accused(doer, charge)
    for doer in doers(verb):
        yield from accused(doer, head) if is_blamed else [Blame(doer, "did", verb)]


def _of_noun(noun: Token, suffered: bool) -> Iterator[Blame]:
    for word in (noun, *below(noun, "of"), *below(noun, "on"), *below(noun, "against")):
        yield from (Blame(doer, "did", noun) for doer in below(word, "by"))
    if not suffered:
        owners = children(noun, "poss", "compound", "nmod", "amod")
        yield from (Blame(owner, "did", noun) for owner in owners if _may_act(owner))
    for clause in children(noun, "acl", "relcl"):
        yield from _carried(clause, noun)
    yield from _above(_top(noun))


def _may_act(owner: Token) -> bool:
    return owner.pos_ == "PROPN" or owner.tag_ == "NNS" or owner.dep_ == "poss"


def _top(noun: Token) -> Token:
    """The first of joined nouns: "the murder and the kidnapping"."""
    while noun.dep_ in ("conj", "appos") and noun.head.pos_ in ("NOUN", "PROPN"):
        noun = noun.head
    return noun


def _above(noun: Token) -> Iterator[Blame]:
    """By the verb or noun that governs the deed's noun."""
    head = noun.head
    if noun.dep_ in ("dobj", "nsubjpass"):
        yield from _carried(head, noun)
    elif noun.dep_ == "pobj":
        yield from over_preposition(head.head, head)
    elif noun.dep_ == "poss" and head.lemma_ in ("author", "perpetrator", "mastermind"):
        yield from named_author(head)
    elif noun.dep_ == "nsubj" and head.lemma_ == "be":
        for attr in children(head, "attr"):
            if attr.lemma_ in ("work", "deed", "act"):
                yield from (Blame(doer, "accused", head) for doer in below(attr, "of"))


def _carried(verb: Token, noun: Token) -> Iterator[Blame]:
    """ "A staged the attack", "an attack attributed to A"."""
    lemma = verb.lemma_
    if lemma in violence("blamed_below"):
        for preposition in _BELOW:
            for doer in below(verb, preposition):
                yield Blame(doer, "accused", verb, tuple(doers(verb)))
    elif lemma in violence("owned_deed"):
        yield from (Blame(doer, "claimed", verb) for doer in doers(verb))
    elif lemma in violence("did"):
        yield from (Blame(doer, "did", verb) for doer in doers(verb))
