"""The heaviest ties, for a brief: who stands closest, and who is most against whom."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date

from faultlines.analyse.known import day_asked
from faultlines.analyse.outcomes import chance_above, changed, interval
from faultlines.analyse.rule import SPREAD, rules
from faultlines.analyse.standing import Standing, by_pair, claim_ids, outcomes, standing, sums
from faultlines.analyse.tie_finding import tie_finding
from faultlines.analyse.tied import MANY
from faultlines.model.findings import Asked, Finding, Report
from faultlines.model.snapshot import Snapshot
from faultlines.model.ties import Tie

EACH = 3  # ties of either sign
LEAST = 8  # ties, so that there is something to choose from
CLAIMS = 2  # of a tie; what one claim says a brief has said already


def heaviest(snap: Snapshot, asked: Asked, origins: Mapping[str, str] | None = None, *,
             least: int = LEAST) -> Report:  # fmt: skip
    """The heaviest ties of either sign that several claims make; nothing where there are fewer ties
    than `least`. Texts show them without the sentences."""
    made = _every(snap, asked, origins) if len(snap.claims) <= MANY else _folded(
        snap, asked, origins)  # fmt: skip
    found: list[Finding] = []
    for sign, words in ((1, "Closest"), (-1, "Most against each other")):
        mine = sorted((tie for tie in made if tie.sign == sign and len(tie.claim_ids) >= CLAIMS),
                      key=lambda tie: (-tie.weight, tie.subject, tie.object))[:EACH]  # fmt: skip
        found += [replace(tie_finding(tie), under=f"{words}, of {len(made):,} ties",
                          at_large=True) for tie in mine]  # fmt: skip
    return Report(
        key="ties",
        title="Ties",
        about="Who stands how to whom, in claims of full weight, with 90 % of what may be: "
        "faultlines ties has all, with their sentences.",
        asked=replace(asked, as_of=day_asked(snap, asked)),
        findings=tuple(found) if len(made) >= least else (),
        rules=(*rules(asked), SPREAD),
    )


def _folded(snap: Snapshot, asked: Asked, origins: Mapping[str, str] | None) -> list[Tie]:
    from faultlines.analyse.ties import network

    return list(network(snap, asked, origins).ties())


def _every(snap: Snapshot, asked: Asked, origins: Mapping[str, str] | None) -> list[Tie]:
    made = (_tie(pair, some) for pair, some in by_pair(standing(snap, asked, origins)))
    return [tie for tie in made if tie]


def _tie(pair: tuple[str, str], some: list[Standing]) -> Tie | None:
    friendly, hostile = sums(some)
    net = round(friendly - hostile, 3)
    if not net:
        return None
    told = outcomes(some)
    low, high = interval(told, net)
    return Tie(
        subject=pair[0], object=pair[1], sign=1 if net > 0 else -1, weight=abs(net),
        friendly=friendly, hostile=hostile, low=low, high=high,
        chance=chance_above(told if net > 0 else changed(told, lambda one: -one)),
        first=min(_known(one.entry.claim.when.first for one in some), default=None),
        last=max(_known(one.entry.claim.when.last for one in some), default=None),
        claim_ids=claim_ids(some),
    )  # fmt: skip


def _known(days: Iterable[date | None]) -> list[date]:
    return [day for day in days if day is not None]
