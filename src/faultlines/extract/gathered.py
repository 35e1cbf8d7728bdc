"""What the hits of a page come to: claims and events, each once, and what was left out and why."""

from dataclasses import replace

from faultlines.extract.bare_bodies import is_bare
from faultlines.extract.build import claim_from
from faultlines.extract.deeds import joined
from faultlines.extract.exact import exact
from faultlines.extract.finding import Hit
from faultlines.extract.interviews import asked_there
from faultlines.extract.own_groups import RULE
from faultlines.extract.owned import OWNERS
from faultlines.extract.page import Page
from faultlines.extract.replies import denial, reply_to
from faultlines.extract.timing import remember
from faultlines.extract.violence import event_of, owned_deeds
from faultlines.model.claims import Claim, Event
from faultlines.model.text import Span

_BONDS = ("aligned_with", "allied_with", "rival_of", "criticizes")


def _tells_nothing(page: Page, hit: Hit) -> bool:
    """ "Guard units are part of the Guard", "his supporters": the group's own words say no more
    than that."""
    one, two = hit.subject, hit.object
    persons = two is not None and two.schema == "Person" and hit.rule.startswith("role ")
    if persons and one.how == "nominal" and hit.relation in _BONDS:
        return page.document.text[one.start : one.end].split()[0].lower() in OWNERS
    if hit.relation not in ("part_of", "member_of") or two is None:
        return False
    if two.how == "nominal" and f" of the {one.name}" in two.name:
        return True  # "members of the Guard"
    if one.how != "nominal" or hit.rule == RULE:
        return False
    return one.start <= two.start and two.end <= one.end


def _of_people(page: Page, hit: Hit) -> bool:
    """ "captured forty Peruvians", "warned Peruvians": people of a state, not the state itself,
    which is called "the Peruvians" at most."""
    for end in (hit.subject, hit.object):
        if end is None or end.how != "demonym" or end.schema != "Territory":
            continue
        text = page.document.text
        many = text[end.start : end.end].lower().endswith("s")
        violent = hit.relation in ("kills", "captures", "arrests") and end is hit.object
        article = text[max(0, end.start - 4) : end.start].lower() == "the "
        if many and (violent or not article):
            return True
    return False


def _claim_or_why(page: Page, hit: Hit) -> Claim | str:
    """The claim of a hit, or why it makes none."""
    if _tells_nothing(page, hit):
        return "said by the group's own name"
    if any(
        end is not None and end.how == "name" and is_bare(end.name)
        for end in (hit.subject, hit.object)
    ):
        return "of a body that the text doesn't name"
    if _of_people(page, hit):
        return "of people of a state, not the state"
    claim = claim_from(page, hit)
    asked = isinstance(claim, Claim) and claim.holder is None and asked_there(page, hit.trigger.idx)
    return "asked by an interviewer" if asked else claim


def _in_words(page: Page, hit: Hit, kept: Claim) -> bool:
    """ "attacked the party for its stance": the same word told of criticism."""
    return kept.relation == "criticizes" and page.words(hit.trigger) in kept.cue


class Gathered:
    """Claims and events as the hits come in. Where two rules read the same relation between the
    same two in one sentence, the surer stays."""

    def __init__(self) -> None:
        self.best: dict[tuple[object, ...], Claim] = {}
        self.events: dict[str, Event] = {}
        self.skipped: set[tuple[str, Span]] = set()
        self.spent: set[int] = set()

    def take(self, page: Page, read: Hit) -> None:
        """Keep what a hit tells, if it is said to have happened.

        A verb or noun inside a longer pattern ("refused to meet", "voiced support for") carries
        nothing of its own.
        """
        if read.trigger.i in self.spent:
            return
        self.spent.update(
            token.i
            for token in read.cue
            if token != read.trigger
            and (token.pos_ == "VERB" or (token.pos_ == "NOUN" and read.trigger.pos_ == "VERB"))
        )
        hit = exact(page, read)
        claim = "said of something else" if hit is None else _claim_or_why(page, hit)
        if hit is None or isinstance(claim, str):
            self.skipped.add((str(claim), page.words(read.trigger)))
            return
        if hit.relation == "claims_responsibility":
            claim = self._owned(page, hit, claim)
        remember(page, hit.cue, claim.when)
        claim = self._answered(page, hit, claim)
        event = event_of(page, hit)
        if event is not None and claim.stance != "denies":
            self.tell(event)
        self._keep(hit, claim)

    def tell(self, event: Event) -> None:
        """Keep an event; where two rules tell of one, with all its roles."""
        old = self.events.get(event.id)
        self.events[event.id] = event if old is None else joined(old, event)

    def tell_once(self, event: Event) -> None:
        """Keep an event; where one is told of at the same word already, only who did it."""
        for old in self.events.values():
            if old.span == event.span:
                if "agent" not in old.roles and "agent" in event.roles:
                    roles = {**event.roles, **old.roles}
                    self.events[old.id] = replace(old, roles=roles)
                return
        self.events[event.id] = event

    def add(self, page: Page, hit: Hit, claim: Claim) -> None:
        """Keep a claim about a deed, unless one of its sentence says as much of the same doer."""
        known = any(
            key[0] == claim.evidence.start
            and key[1] == hit.subject.key
            and (key[2] == claim.relation or _in_words(page, hit, kept))
            for key, kept in self.best.items()
        )
        known = known or (claim.holder is None and asked_there(page, hit.trigger.idx))
        if not known and not _of_people(page, hit):
            self._keep(hit, self._answered(page, hit, claim))

    def met(self, page: Page, hit: Hit) -> bool:
        """Whether a claim at the hit's own word says already whom its subject met."""
        word = page.words(hit.trigger)
        return any(
            "meets" in key and hit.subject.key in key and word in claim.cue
            for key, claim in self.best.items()
        )

    def _owned(self, page: Page, hit: Hit, claim: Claim) -> Claim:
        """ "A claimed responsibility for the attack": the attack is the object."""
        events, attacks = owned_deeds(page, hit)
        for event in events:
            self.events[event.id] = event
        for attack in attacks:
            made = claim_from(page, attack)
            if isinstance(made, Claim):
                self._keep(attack, made)
        return replace(claim, object=None, event_id=events[0].id) if events else claim

    def _answered(self, page: Page, hit: Hit, claim: Claim) -> Claim:
        """The claim; where somebody is said to deny it, his denial beside it, or in its place."""
        reply = reply_to(page, hit, claim)
        if reply is None:
            return claim
        denied = denial(page, reply, claim)
        if reply.bare and claim.holder is None:
            return denied
        self._keep(hit, denied, "denied")
        return claim

    def _keep(self, hit: Hit, claim: Claim, *besides: str) -> None:
        """besides: what parts it from another claim of the same ends in its sentence."""
        ends = (hit.subject.key, claim.relation, hit.object.key if hit.object else claim.event_id)
        key = (claim.evidence.start, *ends, *besides)
        if key not in self.best or self.best[key].confidence < claim.confidence:
            self.best[key] = claim

    def claims(self) -> tuple[Claim, ...]:
        """In text order."""
        return tuple(sorted(self.best.values(), key=_claim_place))

    def told(self) -> tuple[Event, ...]:
        """In text order."""
        return tuple(sorted(self.events.values(), key=lambda event: (event.span.start, event.id)))


def _claim_place(claim: Claim) -> tuple[int, int, int, str]:
    return (claim.evidence.start, claim.cue[0].start, claim.subject.start, claim.id)
