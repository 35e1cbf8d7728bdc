"""Forecasts listed, those that are due, and the scores of those that were resolved."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date

from faultlines.analyse.known import day_asked, known_then
from faultlines.analyse.outlook import Outlook, outlooks
from faultlines.analyse.scoring import (
    CLIP,
    Scored,
    others_rate,
    parts,
    reliability,
    score,
)
from faultlines.model.findings import Asked, Finding, Report
from faultlines.model.foretold import Outcome
from faultlines.model.snapshot import Snapshot

FEW = 100  # resolved forecasts under which a reliability curve would say more than is known
SCORES = "Brier score of the middle of the range; best and worst over the range"
KNOWN = (
    "A forecast of a text is known from its publication, one kept by hand from the day it was "
    "made, an outcome from the day it was known, whenever a person put it in: a late record of it "
    "doesn't change what could have been said that day. Tests, days, ranges and topics stand as "
    "people gave them, as who is who does.",
)
NO_STATUS = (
    "nobody said of these forecasts how they come out if all stays as it is: faultlines forecasts "
    "due ID --status-quo yes or no"
)
ORDER = ("Due", "Open", "Resolved", "Advice: no forecast, and never scored")


def forecasts(snap: Snapshot, asked: Asked) -> Report:
    """Every forecast and advice, those that are due first."""
    snap = known_then(snap, asked)
    day = day_asked(snap, asked)
    findings = [_listed(one, _place(one, day)) for one in outlooks(snap, asked)]
    findings.sort(key=lambda one: ORDER.index(one.under))
    return Report(
        key="forecasts",
        title="Forecasts",
        about="What somebody expects, in the author's own words of probability; a range only where "
        "the table of ICD 203 has those words, or a person gave one.",
        asked=asked,
        findings=tuple(findings),
        rules=(
            "Due is what has a day on or before the day asked for, and no outcome yet.",
            *(KNOWN if asked.known_by or asked.as_of else ()),
            "Words without a row in the table (may, could, will) get no number until a person "
            "gives one: faultlines forecasts due ID --range 55-80",
        ),
    )


def due(snap: Snapshot, asked: Asked) -> Report:
    """Only those that are due: asked.as_of is the day, else the last in the ledger."""
    whole = forecasts(snap, asked)
    found = tuple(one for one in whole.findings if one.under == ORDER[0])
    return replace(whole, key="due", title="Forecasts that are due", findings=found)


def _place(one: Outlook, day: date | None) -> str:
    if one.advice:
        return ORDER[3]
    if one.outcome is not None:
        return ORDER[2]
    return ORDER[0] if one.due is not None and day is not None and one.due <= day else ORDER[1]


def _listed(one: Outlook, under: str) -> Finding:
    verb = "advised by" if one.advice else "expected by"
    words = f", in the words “{one.words}”" if one.words else ""
    ranged = ""
    if one.low is not None and one.high is not None:
        whose = "a person's range" if one.by_person else "ICD 203"
        low, high = f"{one.low:.0%}", f"{one.high:.0%}"
        ranged = f", {low if low == high else f'{low} to {high}'} ({whose})"
    caveats = [
        f"{what}: {value}." for what, value in (
            ("On the condition", one.condition), ("Due", one.due), ("Test", one.test),
            ("Topic", one.topic), ("Outcome", one.outcome and one.outcome.value),
        ) if value
    ]  # fmt: skip
    return Finding(
        kind="advice" if one.advice else "forecast", under=under, method="as stated",
        says=f"{_short(one.id)} {verb} {one.author}{words}{ranged}: “{one.statement}”",
        about=(one.author[1:-1],) if one.author.startswith("{") else (),
        because=(one.id,), caveats=tuple(caveats),
        data={
            "id": one.id, "statement": one.statement, "author": one.author.strip("{}"),
            "outlet": one.outlet, "words": one.words, "low": one.low, "high": one.high,
            "condition": one.condition, "due": one.due.isoformat() if one.due else None,
            "test": one.test, "topic": one.topic,
            "outcome": one.outcome.value if one.outcome else None,
        },
    )  # fmt: skip


def _short(full_id: str) -> str:
    return full_id.rpartition(":")[2][:8]


def scores(snap: Snapshot, asked: Asked) -> Report:
    """The scores of all that came out yes or no and has a range: whole, then per author, outlet
    and topic; what simpler forecasters would have had; reliability with its bands."""
    snap = known_then(snap, asked)
    every = [one for one in outlooks(snap, asked) if not one.advice]
    decided = [one for one in every if one.outcome in (Outcome.YES, Outcome.NO)]
    scored = [one for one in decided if one.low is not None]
    findings: list[Finding] = []
    if scored:
        findings += _whole(scored)
        findings += _per("By author", scored, lambda one: one.author)
        findings += _per("By outlet", scored, lambda one: one.outlet or "outlet not known")
        findings += _per("By topic", scored, lambda one: one.topic or "no topic given")
        findings += _reliable(scored)
    return Report(
        key="scores",
        title="Scores of forecasts",
        about="Lower is better. 0 is a seer's, 0.25 that of whoever always says 50 %.",
        asked=asked,
        findings=tuple(findings),
        rules=(
            *(KNOWN if asked.known_by or asked.as_of else ()),
            f"{len(every):,} forecasts: {len(decided):,} came out yes or no, {len(scored):,} of "
            "these have a range and are scored.",
            "The middle of each range is scored (Brier 1950); the ends of the interval are the "
            f"best and worst that the range allows. The log score keeps chances {CLIP:.0%} from "
            "0 and 1.",
            "The base rate of the others: how often the other forecasts here came true. The last "
            "status: that all stays as it was, where a person said what that means.",
        ),
    )


def _scored(some: Iterable[Outlook]) -> list[Scored]:
    return [Scored(low=one.low or 0.0, high=one.high or 0.0, came=one.outcome is Outcome.YES)
            for one in some]  # fmt: skip


def _whole(some: Sequence[Outlook]) -> Iterator[Finding]:
    scored = _scored(some)
    murphy = parts(scored)
    yield _score("All together", "All", some, {
        "reliability": murphy.reliability, "resolution": murphy.resolution,
        "uncertainty": murphy.uncertainty, "within": murphy.within})  # fmt: skip
    came = [one.came for one in scored]
    fixed = {
        "always 50 %": [Scored(low=0.5, high=0.5, came=one) for one in came],
        "base rate of the others": others_rate(scored, came) if len(came) > 1 else [],
        "last status": [
            Scored(low=chance, high=chance, came=one.outcome is Outcome.YES)
            for one in some if one.status_quo is not None
            for chance in [1 - CLIP if one.status_quo else CLIP]
        ],
    }  # fmt: skip
    for name, guessed in fixed.items():
        if guessed:
            found = score(guessed)
            yield Finding(
                kind="baseline", under="What simpler forecasters would have had",
                says=f"{name}, {found.count} forecasts", value=found.brier, unit="Brier score",
                low=found.best, high=found.worst, method=name,
                because=tuple(one.id for one in some), at_large=True,
                data={"log": found.log, "count": found.count},
            )  # fmt: skip
    if not fixed["base rate of the others"]:
        yield _no_baseline("base rate of the others", "there are no others")
    if not fixed["last status"]:
        yield _no_baseline("last status", NO_STATUS)


def _no_baseline(name: str, why: str) -> Finding:
    return Finding(
        kind="baseline", under="What simpler forecasters would have had",
        says=f"{name}: not known, since {why}", method=name, data={"count": 0},
    )  # fmt: skip


def _score(under: str, name: str, some: Sequence[Outlook], more: Mapping[str, float]) -> Finding:
    found = score(_scored(some))
    caveat = f"Log score {found.log:.3f}."
    if more:
        caveat += " " + ", ".join(f"{key} {value:.3f}" for key, value in more.items()) + "."
    return Finding(
        kind="score", under=under, says=f"{name}, {found.count} scored", value=found.brier,
        unit="Brier score", low=found.best, high=found.worst, method=SCORES,
        because=tuple(one.id for one in some), at_large=True, caveats=(caveat,),
        data={"count": found.count, "log": found.log, **more},
    )  # fmt: skip


def _per(under: str, some: Sequence[Outlook], key: Callable[[Outlook], str]) -> Iterator[Finding]:
    groups: dict[str, list[Outlook]] = {}
    for one in some:
        groups.setdefault(key(one), []).append(one)
    for name, mine in sorted(groups.items(), key=lambda one: -len(one[1])):
        yield _score(under, name, mine, {})


def _reliable(some: Sequence[Outlook]) -> Iterator[Finding]:
    few = (f"Fewer than {FEW} resolved: read the bands, not the shares.",)
    for one in reliability(_scored(some)):
        yield Finding(
            kind="reliability", under="Meant and come true", value=one.came,
            says=f"meant {one.meant * 100:.0f} %, {one.came * one.count:.0f} of {one.count} came "
            "true", unit="share",
            low=min(one.low, one.came), high=max(one.high, one.came),
            method="share that came true, Jeffreys 90 % band (Brown, Cai and DasGupta 2001, doi "
            "10.1214/ss/1009213286)",
            because=tuple(x.id for x in some if (x.low, x.high) == one.range), at_large=True,
            caveats=few if len(some) < FEW else (), data={"meant": one.meant, "count": one.count},
        )  # fmt: skip
