"""Joint statements: who signed, how many were said to, who is said to be missing.

A statement and its parties make an event of our own kind, `joint_statement`; each party a claim
`signs`, each stated absence a claim `absent_from`. The event's `stated_count` is what the text
says; how many it names is how long `party` is.
"""

from dataclasses import replace

from spacy.tokens import Token

from faultlines.extract.doubt import negates
from faultlines.extract.finding import Hit, fitting, pairs
from faultlines.extract.grammar import (
    below,
    children,
    clause_verb,
    doers,
    surface_subjects,
)
from faultlines.extract.joint_speech import day_told, is_joint, spoken_in
from faultlines.extract.meeting_words import is_meeting
from faultlines.extract.mentions import Mention
from faultlines.extract.numbers import count_of
from faultlines.extract.page import Page
from faultlines.extract.refs import refs
from faultlines.extract.signed_lists import PARTIES, given_for, signed_lists
from faultlines.extract.some_signed import among_those, is_added, listed_with, opened_by, own_text
from faultlines.extract.timing import when_of
from faultlines.extract.told_before import day_of, first_told, meant_by_it, past_colon, stated_of
from faultlines.extract.unsigned import SIGNING, is_absence, is_text, missing_from
from faultlines.model.claims import Event
from faultlines.model.when import When
from faultlines.vocab.nouns import nouns

_OTHER = frozenset(
    {"another", "second", "third", "new", "later", "earlier", "previous", "separate"}
)
_ISSUING = frozenset({"issue", "release", "publish"})


class Statements:
    """The joint statements of a page: their events, and the hits of signing and of absence."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.events: list[tuple[Token, Event]] = []
        self.signers: dict[str, list[str]] = {}  # event → keys of its parties
        self.hits: list[Hit] = []
        self.lists = signed_lists(page)
        for token in page.doc:
            if token.pos_ == "VERB":
                self._signed(token)
            if token.i in self.lists:
                self._laid_out(token, self.lists[token.i])
            elif token.lemma_.lower() == "signatory":
                self._listed(token)
            elif token.pos_ == "NOUN" and token.lemma_.lower() in nouns("statement"):
                self._carried(token)
        for token in page.doc:
            if is_absence(token):
                self._absent(token)

    def _signed(self, verb: Token) -> None:
        text = _text_signed(verb)
        if text is None:
            return
        signers = among_those(verb) or doers(verb) or list(below(verb, "by"))
        listed = [who for each in signers for who in past_colon(self.page, each)]
        parties = fitting(listed, PARTIES) or given_for(self.page, signers)
        if len(parties) == 1 and text.lemma_.lower() in nouns("statement"):
            self.page.statements.append((text.i, tuple(parties)))
        if len(parties) < 2 and not (parties and self._adds(verb, text)):
            return
        if text.lemma_.lower() in nouns("agreement"):
            self._agreed(verb, text, parties)
            return
        self._keep(verb, text, parties, _stated(signers))

    def _carried(self, noun: Token) -> None:
        """ "the joint statement by the governments of A, B and C"."""
        parties = given_for(self.page, list(below(noun, "by"))) if is_joint(noun) else []
        spoken = spoken_in(self.page, noun)
        if len(parties) > 1:
            self._keep(noun, noun, parties, None)
        elif spoken is not None:
            self._keep(spoken.verb, noun, spoken.parties, spoken.stated)

    def _laid_out(self, label: Token, parties: list[Mention]) -> None:
        """ "Signed:" and the names below: of the statement told of before."""
        known = [noun for noun, _ in self.events]
        before = [*reversed(list(label.doc[: label.i]))]
        text = next(
            (each for each in before if each in known or (is_text(each) and not known)), None
        )
        if text is not None:
            self._keep(label, text, parties, None)

    def _listed(self, noun: Token) -> None:
        """ "The signatories were A, B and C": of the statement told of last."""
        tokens = listed_with(noun)
        parties = fitting((m for token in tokens for m in refs(self.page, token)), PARTIES)
        text = own_text(noun) or (_last_text(noun) if tokens else None)
        if text is not None and len(parties) > 1:
            subjects = surface_subjects(clause_verb(text))
            self._keep(clause_verb(text), text, parties, _stated(subjects))

    def _keep(self, verb: Token, text: Token, parties: list[Mention], stated: int | None) -> None:
        first = first_told(text)
        event = self._event(verb, text, parties, stated or stated_of(first))
        event = event if event.when.known else replace(event, when=day_of(self.page, first))
        event = event if event.when.known else replace(event, when=day_told(self.page, text))
        event = self._again(first, parties, event, added=self._adds(verb, text))
        self.page.statements.append((text.i, tuple(parties)))
        for party in parties:
            # In a list a line is the evidence, not the label above it.
            line = (self.page.root(party) if verb.i in self.lists else None) or verb
            hit = _act(party, "signs", line, (verb, text), event.id)
            self.hits.append(_dated(hit, event))

    def _adds(self, verb: Token, text: Token) -> bool:
        """ "The letter was also signed by A": the one told of before."""
        first = first_told(text)
        return is_added(verb) and any(noun == first for noun, _ in self.events)

    def _again(self, text: Token, parties: list[Mention], event: Event, *, added: bool) -> Event:
        """The event itself, or the one of the same statement told of before, made fuller."""
        keys = {each.key for each in parties}
        for place, (noun, known) in enumerate(self.events):
            before = self.signers[known.id]
            # The list of that very text, or more names for it.
            listed = text == noun and (added or len(keys & set(before)) > 1)
            if not (listed or _same_text(text, keys, set(before))) or _other_day(
                known.when, event.when
            ):
                continue
            new = [each for each in parties if each.key not in before]
            before.extend(each.key for each in new)
            party = (*known.roles["party"], *map(self.page.mention, new))
            whole = replace(
                known, when=known.when if known.when.known else event.when,
                stated_count=known.stated_count or event.stated_count,
                roles={**known.roles, "party": party},
            )  # fmt: skip
            self.events[place] = (noun, whole)
            self.hits = [_dated(hit, whole) for hit in self.hits]
            return whole
        self.events.append((text, event))
        self.signers[event.id] = [each.key for each in parties]
        return event

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
        place = max((n for n, (noun, _) in enumerate(self.events) if noun.i < word.i), default=0)
        text, event = self.events[place]
        missing = fitting((m for t in missing_from(word) for m in refs(self.page, t)), PARTIES)
        for mention in {each.key: each for each in missing}.values():
            span = self.page.mention(mention)
            absence = _act(mention, "absent_from", word, (word,), event.id)
            self.hits.append(replace(absence, when=event.when))
            roles = {**event.roles, "absent": (*event.roles.get("absent", ()), span)}
            event = replace(event, roles=roles)
        self.events[place] = (text, event)


def _same_text(text: Token, keys: set[str], before: set[str]) -> bool:
    """Whether a statement of these signers is the one told of before."""
    other = any(child.lower_ in _OTHER for child in text.children)
    return not other and (keys <= before or before <= keys)


def _other_day(one: When, two: When) -> bool:
    return one.known and two.known and one != two


def _dated(hit: Hit, event: Event) -> Hit:
    """A hit of a statement with the day of it, where another sentence tells the day."""
    return replace(hit, when=event.when) if hit.event_id == event.id and event.when.known else hit


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
    if lemma not in SIGNING | _ISSUING or any(map(negates, verb.children)):
        return None
    known = nouns("statement", "agreement")
    candidates = children(verb, "dobj", "nsubjpass")
    if verb.dep_ in ("acl", "relcl") and verb.tag_ in ("VBN", "VBD"):
        # "a communique on April 4, signed by …": the parser may hang "signed" on the date.
        candidates += [
            verb.head,
            *reversed(list(verb.doc[max(verb.sent.start, verb.i - 8) : verb.i])),
        ]
    for noun in [*candidates, *opened_by(verb)]:
        if noun.lemma_.lower() in known:
            return noun
    return meant_by_it(verb) if lemma in SIGNING - {"endorse"} else None


def _stated(signers: list[Token]) -> int | None:
    """How many are said to have signed: "eight of the militias", "six groups"."""
    counts = [count for token in signers for count in [count_of(token)] if count is not None]
    return counts[0] if len(counts) == 1 and counts[0] > 1 else None
