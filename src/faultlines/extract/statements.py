"""Joint statements: who signed, how many were said to, who is said to be missing.

A statement and its parties make an event of our own kind, `joint_statement`; each party a claim
`signs`, each stated absence a claim `absent_from`. The event's `stated_count` is what the text
says; how many it names is how long `party` is.
"""

from collections.abc import Iterator
from dataclasses import replace

from spacy.tokens import Token

from faultlines.extract.doubt import negates
from faultlines.extract.finding import Hit, fitting, pairs
from faultlines.extract.grammar import (
    VERBAL,
    below,
    children,
    clause_verb,
    conjuncts,
    doers,
    surface_subjects,
)
from faultlines.extract.meeting_words import is_meeting
from faultlines.extract.mentions import Mention
from faultlines.extract.numbers import count_of
from faultlines.extract.page import Page
from faultlines.extract.refs import refs
from faultlines.extract.timing import when_of
from faultlines.model.claims import Event
from faultlines.vocab.acts import SCHEMA_LETTERS
from faultlines.vocab.nouns import nouns

_PARTIES = SCHEMA_LETTERS["P"] | SCHEMA_LETTERS["O"] | SCHEMA_LETTERS["G"] | SCHEMA_LETTERS["S"]
_SIGNING = frozenset({"sign", "co-sign", "cosign", "endorse"})
_ISSUING = frozenset({"issue", "release", "publish"})


class Statements:
    """The joint statements of a page: their events, and the hits of signing and of absence."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.events: list[tuple[Token, Event]] = []
        self.hits: list[Hit] = []
        for token in page.doc:
            if token.pos_ == "VERB":
                self._signed(token)
            if token.lemma_.lower() == "signatory":
                self._listed(token)
            if _is_absence(token):
                self._absent(token)

    def _signed(self, verb: Token) -> None:
        text = _text_signed(verb)
        if text is None:
            return
        signers = doers(verb) or _parties_below(verb)
        parties = fitting((m for token in signers for m in refs(self.page, token)), _PARTIES)
        if len(parties) == 1 and text.lemma_.lower() in nouns("statement"):
            self.page.statements.append((text.i, tuple(parties)))
        if len(parties) < 2:
            return
        if text.lemma_.lower() in nouns("agreement"):
            self._agreed(verb, text, parties)
            return
        self._keep(verb, text, parties, _stated(signers))

    def _listed(self, noun: Token) -> None:
        """ "The signatories were A, B and C": of the statement told of last."""
        verb = noun.head
        if noun.dep_ not in ("nsubj", "attr") or verb.lemma_ not in ("be", "include", "comprise"):
            return
        tokens = [each for each in children(verb, "attr", "dobj", "nsubj") if each != noun]
        parties = fitting((m for token in tokens for m in refs(self.page, token)), _PARTIES)
        text = _last_text(noun)
        if text is not None and len(parties) > 1:
            subjects = surface_subjects(clause_verb(text))
            self._keep(clause_verb(text), text, parties, _stated(subjects))

    def _keep(self, verb: Token, text: Token, parties: list[Mention], stated: int | None) -> None:
        event = self._event(verb, text, parties, stated)
        self.events.append((text, event))
        self.page.statements.append((text.i, tuple(parties)))
        for party in parties:
            self.hits.append(_act(party, "signs", verb, (verb, text), event.id))

    def _event(self, verb: Token, text: Token, parties: list[Mention], stated: int | None) -> Event:
        return Event(
            kind="joint_statement",
            span=self.page.words(text),
            evidence=self.page.sentence(text),
            when=when_of(self.page, verb, state=False),
            roles={"party": tuple(self.page.mention(party) for party in parties)},
            stated_count=stated,
        )

    def _agreed(self, verb: Token, text: Token, parties: list[Mention]) -> None:
        for place, one in enumerate(parties):
            for _, two in pairs([one], parties[place + 1 :]):
                self.hits.append(
                    Hit(
                        subject=one, relation="agrees_with", object=two, trigger=verb,
                        cue=(verb, text), rule="statement signed together", confidence=0.85,
                    )
                )  # fmt: skip

    def _absent(self, word: Token) -> None:
        """ "absent from the list", "did not sign": of the last statement before."""
        if not self.events or any(is_meeting(each) for each in below(word, "from")):
            return
        text, event = self.events[-1]
        missing = fitting((m for t in _missing(word) for m in refs(self.page, t)), _PARTIES)
        for mention in missing:
            span = self.page.mention(mention)
            absence = _act(mention, "absent_from", word, (word,), event.id)
            self.hits.append(replace(absence, when=event.when))
            roles = {**event.roles, "absent": (*event.roles.get("absent", ()), span)}
            event = replace(event, roles=roles)
        self.events[-1] = (text, event)


def _last_text(noun: Token) -> Token | None:
    """The joint statement told of in the sentences right before."""
    for token in reversed(list(noun.doc[max(0, noun.i - 80) : noun.i])):
        if token.lemma_.lower() in nouns("statement") and token.pos_ == "NOUN":
            return token
    return None


def _act(who: Mention, relation: str, trigger: Token, cue: tuple[Token, ...], event: str) -> Hit:
    return Hit(
        subject=who, relation=relation, object=None, trigger=trigger, cue=cue,
        rule=f"statement {relation}", confidence=0.9, event_id=event, presupposed=True,
    )  # fmt: skip


def _text_signed(verb: Token) -> Token | None:
    """The statement or agreement that a verb of signing is about."""
    lemma = verb.lemma_.lower()
    if lemma not in _SIGNING | _ISSUING or any(map(negates, verb.children)):
        return None
    known = nouns("statement") | nouns("agreement")
    candidates = children(verb, "dobj", "nsubjpass")
    if verb.dep_ in ("acl", "relcl") and verb.tag_ in ("VBN", "VBD"):
        # "a communique on April 4, signed by …": the parser may hang "signed" on the date.
        candidates += [
            verb.head,
            *reversed(list(verb.doc[max(verb.sent.start, verb.i - 8) : verb.i])),
        ]
    for noun in candidates:
        if noun.lemma_.lower() in known:
            return noun
    return None


def _joint(noun: Token) -> bool:
    return any(child.lower_ == "joint" for child in noun.children)


def _parties_below(verb: Token) -> list[Token]:
    return list(below(verb, "by"))


def _stated(signers: list[Token]) -> int | None:
    """How many are said to have signed: "eight of the militias", "six groups"."""
    counts = [count for token in signers for count in [count_of(token)] if count is not None]
    return counts[0] if len(counts) == 1 and counts[0] > 1 else None


def _is_absence(token: Token) -> bool:
    if token.lemma_.lower() in ("absent", "missing"):
        return token.dep_ in ("acomp", "amod", "xcomp", "conj", "advcl", "oprd")
    return token.lemma_.lower() in _SIGNING and token.pos_ == "VERB" and _unsigned(token)


def _unsigned(verb: Token) -> bool:
    refused = verb.dep_ == "xcomp" and verb.head.lemma_ in ("refuse", "decline", "fail")
    return refused or any(map(negates, verb.children))


def _missing(word: Token) -> Iterator[Token]:
    """Who is said to be missing."""
    if word.pos_ == "VERB":
        if _of_this_text(word):
            yield from surface_subjects(word)
        return
    head = word.head
    yield from surface_subjects(head) if head.pos_ in VERBAL else []
    for verb in [head] if head.pos_ in VERBAL else []:
        for inverted in children(verb, "attr"):
            yield from conjuncts(inverted)


def _of_this_text(verb: Token) -> bool:
    objects = children(verb, "dobj")
    return not objects or objects[0].lemma_.lower() in nouns("statement") | {
        "it",
        "text",
        "document",
    }
