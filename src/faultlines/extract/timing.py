"""Which date of a sentence belongs to which deed."""

from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import replace

from spacy.tokens import Span, Token

from faultlines.extract.dates import FoundDate
from faultlines.extract.grammar import VERBAL, below, children, clause_verb
from faultlines.extract.not_until import only_later
from faultlines.extract.of_next_only import of_next_only
from faultlines.extract.other_times import of_another, other_time
from faultlines.extract.page import Page
from faultlines.extract.voices import first_joined
from faultlines.model.when import When
from faultlines.vocab.nouns import nouns

_FAR = 99
_RECENT = 150  # tokens back to the deed that "the visit" means
_TEMPORAL = frozenset("in on during since until till by around from at before after".split())


def when_of(page: Page, trigger: Token, *, state: bool) -> When:
    """The date that hangs nearest to a trigger in the parse; unknown where none does.

    A state ("leads") takes a date only from its own phrase: what a sentence tells of that day
    says nothing of when somebody came to lead.
    """
    dates = _in_sentence(page, trigger)
    if not dates:
        own = page.days.of(trigger) if not state or trigger.tag_ == "VBD" else None
        return own or (When.unknown() if state else _of_deed(page, trigger))
    ranked = sorted(
        (_distance(page, trigger, date, state), abs(date.start - trigger.idx), date.start, date)
        for date in dates
    )
    distance, _, _, best = ranked[0]
    limit = (3 if trigger.pos_ in VERBAL else 1) if state else 6
    return _of_not_until(trigger, best) if distance <= limit else When.unknown()


def _of_not_until(trigger: Token, date: FoundDate) -> When:
    """ "didn't meet B until May": in May they met."""
    edtf = date.when.edtf or ""
    if date.kind != "until" or not edtf.startswith("../") or not only_later(trigger):
        return date.when
    return replace(date.when, edtf=edtf.removeprefix("../"))


def when_near(page: Page, trigger: Token) -> When:
    """The date of a trigger as `when_of` reads it, else the only date of its sentence."""
    own = when_of(page, trigger, state=False)
    if own.known:
        return own
    dates = _in_sentence(page, trigger)
    return dates[0].when if len(dates) == 1 else When.unknown()


def _of_deed(page: Page, trigger: Token) -> When:
    """ "The statement denounced …", "during the trip": the date that the deed itself was given."""
    verb = first_joined(clause_verb(trigger), *VERBAL)
    if verb.dep_ in ("relcl", "acl"):
        told = [when for place, _, when in page.deeds if place == verb.head.i]
        if told:
            return told[-1]
    nouns_near = [*children(verb, "nsubj"), *below(verb, "during"), *below(verb, "in")]
    for noun in nouns_near:
        if any(child.lower_ in ("the", "this") for child in children(noun, "det")):
            told = [
                when
                for place, name, when in page.deeds
                if noun.i - _RECENT < place < noun.i and _alike(name, noun)
            ]
            if told:
                return told[-1]
    return When.unknown()


def _alike(name: str, noun: Token) -> bool:
    travel = {"visit", "trip", "tour", "journey"}
    text = nouns("statement")
    lemma = noun.lemma_.lower()
    return name == lemma or {name, lemma} <= travel or (name in text and lemma in text)


def remember(page: Page, words: Iterable[Token], when: When) -> None:
    """Keep the date of a dated deed for what is told of it later."""
    known = nouns("deed", "statement")
    for word in words:
        if when.known and word.lemma_.lower() in known and word.pos_ == "NOUN":
            page.deeds.append((word.i, word.lemma_.lower(), when))


def _in_sentence(page: Page, trigger: Token) -> list[FoundDate]:
    start, end = trigger.sent.start_char, trigger.sent.end_char
    first = bisect_left(page.dates, start, key=lambda date: date.start)
    found = []
    for date in page.dates[first:]:
        if date.start >= end:
            break
        late = trigger.idx < date.start and of_next_only(page.document.text, date.start, date.end)
        if date.when.known and date.kind != "horizon" and not late:
            found.append(date)
    return found


def _distance(page: Page, trigger: Token, date: FoundDate, state: bool) -> int:
    """Steps from the trigger to the word that the date hangs on; 99 across another clause."""
    tokens = page.doc.char_span(date.start, date.end, alignment_mode="expand")
    if tokens is None:
        return _FAR
    day = len(date.when.edtf or "") > len("2013-05")
    up = _climb(trigger, _bearer(_held_by(tokens), trigger), tokens.root, day=day, state=state)
    return up if up < _FAR else _descend(trigger, tokens.root, day=day)


def _descend(trigger: Token, root: Token, *, day: bool) -> int:
    """Steps down from the trigger to a date that the parse hangs on a noun of the same clause:
    "pledged allegiance to B in May". A date right before its noun ("the 1997 truce") is the
    noun's own; so is that of a clause below, and that of an earlier deed."""
    if root.head.lower_ not in _TEMPORAL or root.head.pos_ not in ("ADP", "SCONJ"):
        return _FAR
    steps, word = 1, root.head.head
    while word != trigger:
        if word.pos_ in VERBAL or word.dep_ in ("relcl", "acl", "appos") or word.head == word:
            return _FAR
        if of_another(word, day=day):
            return _FAR
        word, steps = word.head, steps + (word.pos_ != "ADP")
    return steps


def _held_by(date: Span) -> Token:
    """The root of a date, or the bare preposition right before it, where the parse hangs the date
    on the name after it ("In May Oman left")."""
    before = date[0].nbor(-1) if date[0].i else None
    if before is None or before.dep_ != "prep" or before.lower_ not in _TEMPORAL:
        return date.root
    lost = date.root.head.i >= date.end and not list(before.children)
    return before if lost else date.root


def _bearer(root: Token, trigger: Token) -> Token:
    """The word that a date belongs to, above its preposition ("on April 4", "earlier in March")."""
    word = root.head
    while word.pos_ in ("ADP", "ADV", "SCONJ") and word.head != word and word != trigger:
        word = word.head
    return word


def _climb(trigger: Token, anchor: Token, date: Token, *, day: bool, state: bool) -> int:
    """Steps upward from the trigger to the anchor's word, not into clauses of another time."""
    steps, word = 0, trigger
    while True:
        if word == anchor:
            return steps
        if word.head == word or other_time(word, date, day=day, state=state):
            return _FAR
        word, steps = word.head, steps + 1
