"""Rivals and those keeping away from each other: within a body first, then the rest."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from faultlines.analyse.depth import METHOD
from faultlines.analyse.outcomes import chance_above, changed, interval
from faultlines.analyse.rule import UNIT as WEIGHT
from faultlines.analyse.standing import Standing, by_pair, claim_ids, net, outcomes
from faultlines.model.findings import Finding
from faultlines.vocab.ties import rifts


def quarrels(some: Iterable[Standing], states: Iterable[str],
             bodies: Mapping[str, set[str]]) -> Iterator[Finding]:  # fmt: skip
    """states: countries and places, whose quarrels with each other are left out. bodies: body →
    who belongs to it."""
    places = set(states)
    told = [
        one
        for one in some
        if one.entry.claim.relation in rifts() and not {one.subject, one.object} <= places
    ]
    placed = set[str]()
    for body, inside in sorted(bodies.items()):
        around = inside | {body}
        own = [
            one
            for one in told
            if body in (one.subject, one.object) or {one.subject, one.object} <= around
        ]
        placed.update(one.entry.id for one in own)
        yield from _quarrel(own, f"Within or towards {{{body}}}")
    yield from _quarrel([one for one in told if one.entry.id not in placed], "Elsewhere")


def _quarrel(some: Sequence[Standing], under: str) -> Iterator[Finding]:
    for (one, other), those in by_pair(some):
        heard = changed(outcomes(those), lambda weight: -weight)
        weight = -net(those)
        low, high = interval(heard, weight)
        yield Finding(
            kind="quarrel",
            says=f"{{{those[0].subject}}} and {{{those[0].object}}}",
            about=(one, other),
            value=weight,
            unit=WEIGHT,
            low=low,
            high=high,
            method=METHOD,
            because=claim_ids(those),
            under=under,
            data={"chance": round(chance_above(heard), 3)},
        )
