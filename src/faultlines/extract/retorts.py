"""Denials of what was just said: "but A denies it", "A denied the charge", "A called it a lie"."""

from collections.abc import Iterator

from spacy.tokens import Token

from faultlines.extract.grammar import VERBAL, children, doers, is_passive
from faultlines.vocab.denying import denying
from faultlines.vocab.speech import speech

_THE = frozenset("the this that these those all any such both its his her their".split())
_IT = frozenset({"it", "this", "that", "them"})


def retorts(trigger: Token) -> Iterator[tuple[Token, Token]]:
    """(verb, who denies) of each denial in a trigger's sentence, or that opens the next one."""
    over = {trigger, *trigger.ancestors}
    for verb in trigger.sent:
        if verb not in over or verb.dep_ == "ROOT":
            for answer in _retort(verb):
                if answer[1] not in over:  # "A, who backs B, dismissed the claim": another claim
                    yield answer
    following = _next(trigger)
    if following is not None:
        yield from _retort(following)


def _next(trigger: Token) -> Token | None:
    """The main verb of the sentence after a token's."""
    place, doc = trigger.sent.end, trigger.doc
    while place < len(doc) and not any(map(str.isalpha, doc[place].text)):
        place += 1
    return doc[place].sent.root if place < len(doc) else None


def _retort(verb: Token) -> Iterator[tuple[Token, Token]]:
    if verb.pos_ not in VERBAL or children(verb, "neg"):
        return
    if _denies_it(verb) or _calls_it(verb) or _says_it_is(verb):
        yield from ((verb, who) for who in doers(verb)[:1])


def _denies_it(verb: Token) -> bool:
    """ "denied the charge", "denies it", "denied doing so", "the claim was denied by A"."""
    if verb.lemma_.lower() not in speech("denies", "dismisses"):
        return False
    found = children(verb, "nsubjpass") if is_passive(verb) else children(verb, "dobj")
    plain = verb.lemma_.lower() in ("deny", "refute", "dispute")
    so = any(
        each.doc[each.i : each.i + 2].text.lower() == "doing so" for each in children(verb, "xcomp")
    )
    return so or any(_charge(noun) or (plain and noun.lower_ in _IT) for noun in found)


def _calls_it(verb: Token) -> bool:
    """ "called the accusation baseless", "described it as a lie"."""
    if verb.lemma_.lower() not in denying("calls"):
        return False
    what = children(verb, "dobj", "nsubj")
    if not any(_charge(noun) or noun.lower_ in _IT for noun in what):
        return False
    return any(each.lower_ in denying("calls_it") for each in verb.subtree if each.i > verb.i)


def _says_it_is(verb: Token) -> bool:
    """ "said the claim was absurd", "said that this was not true"."""
    if verb.lemma_.lower() not in speech("says"):
        return False
    return any(map(_is_called, children(verb, "ccomp")))


def _is_called(be: Token) -> bool:
    subjects = children(be, "nsubj")
    if be.lemma_ != "be" or not any(_charge(each) or each.lower_ in _IT for each in subjects):
        return False
    said = {each.lower_ for each in children(be, "acomp", "attr")}
    return bool(said & denying("right" if children(be, "neg") else "calls_it"))


def _charge(noun: Token) -> bool:
    """ "the accusation", "these claims": what was just told, and nothing that follows."""
    if noun.lemma_.lower() not in denying("charge"):
        return False
    pointed = any(each.lower_ in _THE for each in children(noun, "det", "predet", "poss"))
    told = [each for each in children(noun, "acl", "relcl", "ccomp", "prep") if each.i > noun.i]
    return pointed and all(each.dep_ == "prep" and each.lower_ in ("as", "in") for each in told)
