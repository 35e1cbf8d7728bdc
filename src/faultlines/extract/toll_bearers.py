"""Whose toll it is: of the deeds that a sentence tells of, the one that the deaths came from."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from spacy.tokens import Token

from faultlines.extract.grammar import VERBAL, below, children, is_passive
from faultlines.extract.page import Page
from faultlines.extract.tolls import Toll, tolls
from faultlines.model.claims import Event
from faultlines.vocab.violence import violence

_STEPS = 5
_WITHIN = ("in", "during", "by", "from")


def with_tolls(page: Page, events: Mapping[str, Event]) -> Iterator[Event]:
    """The events that a toll is told of, with it; each toll is one event's alone."""
    at = {event.span.start: event for event in events.values() if _of_force(event)}
    starts = {page.doc[i].idx: i for i in range(len(page.doc)) if page.doc[i].idx in at}
    deeds = {i: at[start] for start, i in starts.items()}
    sentences = {page.doc[i].sent.start: page.doc[i].sent for i in deeds}
    for sentence in sentences.values():
        own = {i: event for i, event in deeds.items() if sentence.start <= i < sentence.end}
        borne: dict[int, list[Toll]] = {}
        for toll in tolls(page, sentence):
            bearer = _bearer(toll, frozenset(own))
            if bearer is not None:
                borne.setdefault(bearer, []).append(toll)
        for i, told in borne.items():
            deaths = _number(each for each in told if each.fate == "deaths")
            injuries = _number(each for each in told if each.fate == "injuries")
            yield replace(own[i], deaths=deaths, injuries=injuries)


def _of_force(event: Event) -> bool:
    return event.kind in ("assault", "fight") or event.mode == "abduct"


def _number(told: Iterable[Toll]) -> int | None:
    """The number that all who tell of it agree on; what is told inside another's words ("12
    people, of whom three died there") is a part of that."""
    kept: list[Toll] = []
    for toll in told:
        if not any(_inside(toll, other) for other in kept):
            kept.append(toll)
    numbers = {toll.count.number for toll in kept}
    return numbers.pop() if len(numbers) == 1 else None


def _inside(toll: Toll, other: Toll) -> bool:
    return other.at in toll.at.ancestors and toll.at.dep_ in ("relcl", "acl", "ccomp", "advcl")


def _bearer(toll: Toll, deeds: frozenset[int]) -> int | None:
    """The outermost deed that a toll's words hang on, else the only one it may be of."""
    word: Token | None = toll.at
    found: int | None = None
    for _ in range(_STEPS):
        if word is None:
            break
        found = word.i if word.i in deeds else found
        word = _next(word, deeds)
    inner = children(toll.at.doc[found], "dobj") if found is not None else []
    found = next((each.i for each in inner if each.i in deeds), found)  # "staged an ambush"
    if not _agentless(toll.at):
        return found
    harms = violence("kills", "hurts")
    own = toll.at.doc[found].lemma_ if found is not None else "kill"
    others = [i for i in deeds if toll.at.doc[i].lemma_.lower() not in harms]
    return others[0] if own in harms and len(others) == 1 else found


def _agentless(at: Token) -> bool:
    """ "were killed", "died": somebody or something else did it."""
    if at.pos_ not in VERBAL:
        return at.lemma_ == "toll"
    return at.lemma_ not in violence("kills", "hurts") or (
        is_passive(at) and not children(at, "agent")
    )


def _next(word: Token, deeds: frozenset[int]) -> Token | None:
    """One step from what is told to the deed that it was a part of."""
    if word.pos_ not in VERBAL:
        near = [*below(word, "from"), *below(word, "of"), *below(word, "in")]
        return _first(near, deeds) if word.lemma_ == "toll" else None
    inner = _first(_inner(word), deeds)
    if inner is not None:
        return inner
    head = word.head
    if word.dep_ == "pcomp" and head.lower_ == "without":
        return head.head
    if word.dep_ in ("relcl", "acl"):
        over = head.head.head if head.dep_ == "pobj" else head  # "an assault on B, which left …"
        return _first((head, over) if over.pos_ == "NOUN" else (head,), deeds)
    if word.dep_ == "advcl" and head.pos_ in VERBAL:
        return head if word.tag_ == "VBG" else None
    if word.dep_ == "conj" and head.pos_ in VERBAL and _one_harm(word, head):
        return head
    return None


def _inner(verb: Token) -> Iterator[Token]:
    """ "The attack killed six", "died in the attack", "died when a bomb exploded"."""
    yield from () if is_passive(verb) else children(verb, "nsubj")
    for preposition in _WITHIN:
        for noun in below(verb, preposition):
            yield from (noun, *below(noun, "of"))
    for agent in children(verb, "agent"):
        yield from children(agent, "pobj")
    for clause in children(verb, "advcl"):
        if any(each.lower_ in ("when", "as", "after") for each in clause.children):
            yield clause


def _first(words: Iterable[Token], deeds: frozenset[int]) -> Token | None:
    return next((each for each in words if each.i in deeds), None)


def _one_harm(verb: Token, head: Token) -> bool:
    """ "killed two and wounded six", "two died and six were hurt", "was raided and two killed"."""
    harms = violence("kills", "hurts", "dies")
    if verb.lemma_ not in harms:
        return False
    same = head.lemma_ in harms and verb.lemma_ != head.lemma_
    both = verb.tag_ == head.tag_ == "VBG"  # "destroying two trucks and killing six"
    return same or both or (_agentless(verb) and bool(children(verb, "nsubj", "nsubjpass")))
