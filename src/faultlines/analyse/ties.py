"""Ties: who stands how to whom on a day, folded from the claims by one printed rule."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from functools import lru_cache
from hashlib import blake2b

from faultlines.analyse.columns import columns
from faultlines.analyse.fold import Fold
from faultlines.analyse.known import day_asked, known_then
from faultlines.analyse.network import Network
from faultlines.analyse.rule import SPREAD, UNIT, rules
from faultlines.model.findings import Asked, Finding, Report
from faultlines.model.snapshot import Snapshot
from faultlines.model.ties import Tie
from faultlines.vocab.ties import tie_weights

SURE = 0.9  # a tie whose sign has less of a chance says so
BOTH_WAYS = "Claims pull both ways; the tie is the difference."
METHOD = "fold of claims; interval of a sum of voices (Hong 2013, doi 10.1016/j.csda.2012.10.006)"


def network(snap: Snapshot, asked: Asked, origins: Mapping[str, str] | None = None) -> Network:
    """The ties of the day asked for. origins: document id → what it goes back to."""
    snap = known_then(snap, asked)
    return Fold(columns(snap, origins), floor=asked.floor).on(day_asked(snap, asked))


def ties(snap: Snapshot, asked: Asked, origins: Mapping[str, str] | None = None, *,
         half_life: float | None = None) -> Report:  # fmt: skip
    """Every tie as a finding, the heaviest first. The report's `as_of` is the day used. half_life:
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
        findings=tuple(map(_finding, net.heaviest_first())),
        rules=rule,
        digest=digest,
    )


def _with_rules(digest: str, rule: tuple[str, ...]) -> str:
    """One hash of the network and of the rules it was folded by."""
    return blake2b("\n".join((digest, *rule)).encode(), digest_size=8).hexdigest()


def _finding(tie: Tie) -> Finding:
    word = "friendly" if tie.sign > 0 else "hostile"
    mixed = min(tie.friendly, tie.hostile) > 0
    return Finding(
        kind="tie",
        says=f"{{{tie.subject}}} and {{{tie.object}}}: {word}",
        about=(tie.subject, tie.object),
        value=_one(tie.sign * tie.weight),
        unit=UNIT,
        low=_one(tie.low),
        high=_one(tie.high),
        method=METHOD,
        because=tie.claim_ids,
        caveats=_caveats(word, round(tie.chance, 2), mixed),
        data={
            "sign": tie.sign,
            "chance": _one(round(tie.chance, 3)),
            "weight": _one(tie.weight),
            "friendly": _one(tie.friendly),
            "hostile": _one(tie.hostile),
            "first": _iso(tie.first),
            "last": _iso(tie.last),
        },
    )


@lru_cache(maxsize=1 << 10)
def _caveats(word: str, chance: float, mixed: bool) -> tuple[str, ...]:
    """chance: to a hundredth, so that many ties share their words."""
    doubt = (
        (f"{word.capitalize()} with a chance of {chance * 100:.0f} %.",) if chance < SURE else ()
    )
    return (*doubt, *((BOTH_WAYS,) if mixed else ()))


# Hundreds of thousands of ties have the same few thousand weights and days: one value for all.


@lru_cache(maxsize=1 << 16)
def _one(figure: float) -> float:
    return figure


@lru_cache(maxsize=1 << 16)
def _iso(day: date | None) -> str | None:
    return None if day is None else day.isoformat()
