"""Ties: who stands how to whom on a day, folded from the claims by one printed rule."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from hashlib import blake2b

from faultlines.analyse.columns import columns
from faultlines.analyse.fold import Fold
from faultlines.analyse.known import day_asked, known_then
from faultlines.analyse.network import Network
from faultlines.analyse.rule import SPREAD, rules
from faultlines.analyse.tie_finding import tie_finding
from faultlines.model.findings import Asked, Finding, Report
from faultlines.model.snapshot import Snapshot
from faultlines.vocab.ties import tie_weights

STANDS = "Who stands with or against whom"
BELONGS = "Who leads, belongs to or left whom"


def network(snap: Snapshot, asked: Asked, origins: Mapping[str, str] | None = None) -> Network:
    """The ties of the day asked for. origins: document id → what it goes back to."""
    snap = known_then(snap, asked)
    return Fold(columns(snap, origins), floor=asked.floor).on(day_asked(snap, asked))


def ties(snap: Snapshot, asked: Asked, origins: Mapping[str, str] | None = None, *,
         half_life: float | None = None) -> Report:  # fmt: skip
    """Every tie as a finding, the heaviest first; those that only tell who belongs to whom come
    last. The report's `as_of` is the day used. half_life:
    days in which an act loses half its weight; None: as ties.toml has it."""
    snap = known_then(snap, asked)
    day, weights = day_asked(snap, asked), tie_weights()
    if half_life is not None:
        weights = replace(weights, half_life=half_life)
    net = Fold(columns(snap, origins), floor=asked.floor, weights=weights).on(day)
    rule = (*rules(asked, half_life), SPREAD)
    digest = _with_rules(net.digest, rule)  # before there are findings: both take room
    return Report(
        key="ties",
        title="Ties",
        about="Who stands how to whom, folded from the claims that hold on "
        + (f"{day.isoformat()}." if day else "a day that nothing tells."),
        asked=replace(asked, as_of=day),
        findings=tuple(_stands_first(net)),
        rules=rule,
        digest=digest,
    )


def _stands_first(net: Network) -> Iterator[Finding]:
    belong, places = net.only("structure"), net.heaviest_places()
    yield from (tie_finding(net.tie(place), STANDS) for place in places if not belong[place])
    yield from (tie_finding(net.tie(place), BELONGS) for place in places if belong[place])


def _with_rules(digest: str, rule: tuple[str, ...]) -> str:
    """One hash of the network and of the rules it was folded by."""
    return blake2b("\n".join((digest, *rule)).encode(), digest_size=8).hexdigest()
