"""Deeds of force as events: who, against whom, where; and who owns up to them."""

from collections.abc import Mapping

from spacy.tokens import Token

from faultlines.extract.finding import Hit, fitting
from faultlines.extract.grammar import below, children, conjuncts
from faultlines.extract.mentions import Mention
from faultlines.extract.page import Page
from faultlines.extract.refs import one, refs
from faultlines.extract.timing import when_of
from faultlines.extract.whereabouts import deed_place
from faultlines.model.claims import Event
from faultlines.model.text import Span
from faultlines.vocab.acts import schemata

_ATTACKS = frozenset(
    "attack strike bombing airstrike raid assault ambush shelling explosion blast shooting massacre"
    " killing assassination kidnapping operation offensive invasion".split()
)
KILLING = frozenset({"kill", "slay", "murder", "massacre", "execute"})
HURTING = frozenset({"wound", "injure", "hurt"})
_KINDS = {"attacks": "assault", "kills": "assault", "captures": "coerce", "arrests": "coerce"}
_ACTORS = schemata("POGS")


def event_of(page: Page, hit: Hit) -> Event | None:
    """The event that a hit of force tells of."""
    if hit.relation not in _KINDS:
        return None
    role = "victim" if hit.relation == "kills" else "target"
    roles: dict[str, tuple[Span, ...]] = {"agent": (page.mention(hit.subject),)}
    if hit.object is not None:
        roles[role] = (page.mention(hit.object),)
    return _event(page, hit.trigger, roles, _KINDS[hit.relation])


def owned_deeds(page: Page, hit: Hit) -> tuple[list[Event], list[Hit]]:
    """What "A claimed responsibility for the attack on B that killed C" says besides.

    The event that A owns up to, and A's attacks on those it hit, held by A itself.
    """
    noun = _deed_below(hit)
    if noun is None:
        return [], []
    hurt = _hurt(page, noun)
    roles: dict[str, tuple[Span, ...]] = {"agent": (page.mention(hit.subject),)}
    if hurt:
        roles["target"] = tuple(page.mention(each) for each in hurt)
    event = _event(page, noun, roles, "assault")
    attacks = [
        Hit(
            subject=hit.subject,
            relation="attacks",
            object=each,
            trigger=hit.trigger,
            cue=(*hit.cue, noun),
            rule=f"owned {hit.rule}",
            confidence=0.75,
            holder=hit.subject,
        )
        for each in hurt
        if each.key != hit.subject.key
    ]
    return [event], attacks


def _deed_below(hit: Hit) -> Token | None:
    for word in reversed(hit.cue):
        for child in children(word, "pobj", "dobj"):
            for each in conjuncts(child):
                if each.lemma_.lower() in _ATTACKS:
                    return each
    return None


def _hurt(page: Page, deed: Token) -> list[Mention]:
    """Whom a deed hit: "on B", "against B", "that killed C"."""
    tokens = [*below(deed, "on"), *below(deed, "against"), *below(deed, "of")]
    for clause in children(deed, "relcl", "acl"):
        if clause.lemma_ in KILLING | HURTING:
            tokens += children(clause, "dobj")
    found = [
        mention for token in tokens for mention in [*refs(page, token), *_of_nation(page, token)]
    ]
    return list({each.key: each for each in fitting(found, _ACTORS)}.values())


def _of_nation(page: Page, victim: Token) -> list[Mention]:
    """ "one British soldier": a soldier of that state, where nothing names him better."""
    tokens = [
        each
        for noun in conjuncts(victim)
        for each in children(noun, "amod", "compound")
        if not one(page, noun)
    ]
    return [page.at[each.i] for each in tokens if each.i in page.at]


def _event(page: Page, trigger: Token, roles: Mapping[str, tuple[Span, ...]], kind: str) -> Event:
    return Event(
        kind=kind,
        span=page.words(trigger),
        evidence=page.sentence(trigger),
        when=when_of(page, trigger, state=False),
        where=deed_place(page, trigger),
        roles=roles,
    )
