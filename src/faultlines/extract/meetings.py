"""Meetings as lists: who was there, how many were said to be, who is said to have stayed away.

A meeting of several is an event `consult`, as the one of a joint statement is: each that was there
a claim `meets` towards it, unless a claim tells already whom it met; each stated absence a claim
`absent_from`, whose cue holds the reason ("boycotted", "not invited").
"""

from dataclasses import dataclass, field, replace

from spacy.tokens import Token

from faultlines.extract.finding import Hit
from faultlines.extract.grammar import VERBAL, children
from faultlines.extract.meeting_clauses import Told, told_at
from faultlines.extract.meeting_words import is_definite
from faultlines.extract.mentions import Mention
from faultlines.extract.page import Page
from faultlines.extract.timing import when_of
from faultlines.extract.whereabouts import where_of
from faultlines.model.claims import Event
from faultlines.vocab.meetings import FEW

_NEAR = 2  # sentences over which "did not attend" is of the meeting before


@dataclass(frozen=True, slots=True, kw_only=True)
class Held:
    """A meeting as told so far. word: its own. present, absent: actor key → mention.
    listed: it is said who sat there at all, not only who met whom."""

    word: Token
    event: Event
    present: dict[str, Mention] = field(default_factory=dict)
    absent: dict[str, Mention] = field(default_factory=dict)
    stated: int | None = None
    listed: bool = False

    @property
    def is_list(self) -> bool:
        """True for three and more; for two where the text lists or counts them; for an absence."""
        enough = 2 if self.listed or self.stated is not None else FEW
        return len(self.present) >= enough or bool(self.absent)

    def joined(self, told: Told) -> "Held":
        """The same with what another clause tells."""
        return replace(
            self,
            present={**self.present, **_new_of(told.present, self.present)},
            absent={**self.absent, **_new_of(told.absent, self.absent)},
            stated=self.stated if self.stated is not None else told.stated,
            listed=self.listed or told.listed,
        )


class Meetings:
    """The meetings of a page: their events, and the hits of presence and of absence."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self._held: list[Held] = []
        self._hits: list[Hit] = []
        for token in page.doc:
            told = told_at(page, token)
            if told is not None:
                self._keep(told)

    @property
    def events(self) -> list[Event]:
        """Those that are lists, or have somebody stated to be absent."""
        return [self._whole(one) for one in self._held if one.is_list]

    @property
    def hits(self) -> list[Hit]:
        """Of these events."""
        kept = {event.id for event in self.events}
        return [hit for hit in self._hits if hit.event_id in kept]

    def _keep(self, told: Told) -> None:
        at = self._before(told)
        if not told.present and not told.absent and told.stated is None:
            return
        if at is None and told.word is not None:
            at = len(self._held)
            self._held.append(Held(word=told.word, event=self._new(told, told.word)))
        if at is not None:
            self._held[at] = held = self._held[at].joined(told)
            self._hits += [_hit(told, who, "meets", held.event) for who in told.present]
            self._hits += [_hit(told, who, "absent_from", held.event) for who in told.absent]

    def _before(self, told: Told) -> int | None:
        """The place of the meeting that this is told of too."""
        if not self._held:
            return None
        word, named = self._held[-1].word, told.word
        if named is not None and named.i == word.i:
            return len(self._held) - 1
        between = list(told.verb.doc[word.i : told.verb.i])
        far = sum(bool(token.is_sent_start) for token in between[1:]) > _NEAR
        if far or told.verb.i < word.i or (named is None and self._signed(between, told)):
            return None
        alike = named is None or word.pos_ in VERBAL or word.lemma_.lower() == named.lemma_.lower()
        same = alike and (
            named is None or (is_definite(named) and _of_a_kind(told, self._held[-1]))
        )
        return len(self._held) - 1 if same else None

    def _signed(self, between: list[Token], told: Told) -> bool:
        """ "They signed a statement. A was absent": from the statement, which is told of last."""
        texts = {place for place, _ in self.page.statements}
        plain = any(each.lower_ in ("absent", "missing") for each in told.cue)
        return plain and any(each.i in texts for each in between)

    def _new(self, told: Told, word: Token) -> Event:
        places = filter(None, (where_of(self.page, each) for each in (word, told.verb)))
        return Event(
            kind="consult",
            mode="multilateral",
            span=self.page.words(word),
            evidence=self.page.sentence(word),
            when=when_of(self.page, told.verb, state=False),
            where=next(places, None),
        )

    def _whole(self, held: Held) -> Event:
        roles = {
            role: tuple(self.page.mention(each) for each in who.values())
            for role, who in (("present", held.present), ("absent", held.absent)) if who
        }  # fmt: skip
        return replace(held.event, roles=roles, stated_count=held.stated)


def _of_a_kind(told: Told, held: Held) -> bool:
    """Whether two lists can be one: states and the persons who sat for them would count twice."""
    kinds = [{who.schema == "Person" for who in each}
             for each in (told.present, held.present.values()) if each]  # fmt: skip
    return len(kinds) < 2 or bool(kinds[0] & kinds[1])


def _hit(told: Told, who: Mention, relation: str, event: Event) -> Hit:
    own = told.verb.sent.start_char <= event.span.start
    over = told.verb.head if told.verb.dep_ == "xcomp" else None  # "refused to attend"
    by = children(told.verb, "neg") or ([over] if over is not None else [])
    return Hit(
        subject=who, relation=relation, object=None, trigger=told.verb,
        cue=(*told.cue, *(by if told.negated else ())),
        rule=f"meeting {relation}", confidence=0.85, event_id=event.id, negated=told.negated,
        when=event.when if not own and event.when.known else None,
    )  # fmt: skip


def _new_of(mentions: tuple[Mention, ...], known: dict[str, Mention]) -> dict[str, Mention]:
    """Those not known yet."""
    return {who.key: who for who in mentions if who.key not in known}
