"""Joint statements, and who was expected on them and is missing."""

from collections.abc import Iterator, Sequence
from datetime import date
from math import log2

from faultlines.analyse.belonging import Link, links
from faultlines.analyse.by_day import by_day
from faultlines.analyse.earlier import LEAST_PAST, METHOD, Chance, Earlier
from faultlines.analyse.expectation import COMMON, KEPT_AWAY, Expected, in_common, missing
from faultlines.analyse.listing import listed, stated_absences
from faultlines.analyse.meetings import RULE as MEETING_RULE
from faultlines.analyse.meetings import meetings
from faultlines.analyse.nobody import nobody_expected
from faultlines.analyse.opportunity import Opportunity
from faultlines.analyse.retold import told_once
from faultlines.analyse.rosters import Roster, rosters
from faultlines.analyse.said import live, said_so, schemata
from faultlines.model.findings import Asked, Finding, Report
from faultlines.model.snapshot import Snapshot

LIKELY = 0.5  # chance from which an absence is worth a line
STRUCTURAL = (
    "structural expectation: share of those with the same links that signed, "
    "Jeffreys interval (Brown, Cai, DasGupta 2001, doi:10.1214/ss/1009213286)"
)


def absences(snap: Snapshot, asked: Asked) -> Report:
    """For each list: its names and counts, the stated absences, the computed ones."""
    snap = told_once(by_day(snap, asked))
    found = [one for one in rosters(snap, asked) if _by(one, asked.as_of)]
    told = list(said_so(live(snap, asked))) if found else []
    links_, chance_to, schema = links(told), Opportunity(told), schemata(snap)
    findings: list[Finding] = []
    earlier = Earlier(found)
    for at, roster in enumerate(found):
        others = missing(roster, links_, schema)
        about = list(_about(at, others, earlier, chance_to))
        findings += about
        if not any(one.kind == "expected_absence" for one in about):
            common = in_common(roster, links_, schema)
            findings.append(nobody_expected(at, roster, common, others, about[0].under))
    findings += meetings(snap, asked)
    return Report(
        key="absences",
        title="Joint statements, meetings and absences",
        about="Who put a name to what; who is said to be missing; and, kept apart from that, whose "
        "name one would have expected.",
        asked=asked,
        findings=tuple(findings),
        rules=RULES,
    )


RULES = (
    f"A link is a body that one belongs to or a patron that one stands with, as claims say; one to "
    f"a part counts for the whole. The list's own links are those of at least {COMMON:.0%} of it.",
    "Without earlier lists the chance of signing is the share of signatories among the others that "
    "have all the links of the missing one: a structural expectation, for want of past lists.",
    f"Who keeps away from what the signatories share has {KEPT_AWAY:.2f} of the odds.",
    f"From {LEAST_PAST} earlier lists on it comes from who signed with whom, and more from lists "
    "told in the same words; bits of surprise are -log2(1 - chance).",
    "Who was formed after the day isn't missing. "
    "Nobody is said to have been asked unless a claim says so: an absence is not a refusal.",
    MEETING_RULE,
)


def _by(roster: Roster, day: date | None) -> bool:
    return day is None or roster.day is None or roster.day <= day


def _about(at: int, others: Sequence[Expected], earlier: Earlier,
           chance_to: Opportunity) -> Iterator[Finding]:  # fmt: skip
    roster = earlier.lists[at]
    under = f"“{roster.words}”, {roster.day.isoformat() if roster.day else 'day not given'}"
    yield listed(roster, under)
    yield from stated_absences(roster, under)
    chances = earlier.chances(at)
    could = {who: chance_to.existed(who, roster.day)
             for who in (*chances, *(one.actor for one in others))}  # fmt: skip
    chances = {who: chance for who, chance in chances.items() if could[who] is not False}
    others = [one for one in others if one.actor not in chances and could[one.actor] is not False]
    yield from _cosigning(at, chances, under, earlier)
    likely = [one for one in others if one.chance >= LIKELY]
    for one in likely:
        as_likely = sum(other.chance >= one.chance for other in likely) - 1
        yield _structural(one, roster, under, as_likely, could[one.actor])
    for one in others:
        if one.chance < LIKELY and one.away:
            yield _kept_away(one, under)


def _structural(one: Expected, roster: Roster, under: str, as_likely: int,
                existed: bool | None) -> Finding:  # fmt: skip
    reasons = " and ".join(_words(link) for link in one.links)
    signed = "all of them" if one.signed == one.alike else str(one.signed)
    says = (f"{{{one.actor}}} was to be expected and is missing: it {reasons}; of the {one.alike} "
            f"others of which that is said, {signed} signed")  # fmt: skip
    if one.away:
        says += "; but it is said to keep away from them"
    caveats = ["Structural: no earlier lists to go by."]
    if one.actor not in roster.absent:
        caveats.append(f"No claim says that it is absent: {_why_open(roster)}.")
    caveats += [_surprise(one.chance, as_likely), _asked(existed)]
    return Finding(
        kind="expected_absence", under=under, says=says, about=(one.actor,), value=one.chance,
        unit="chance of signing", low=one.low, high=one.high, method=STRUCTURAL,
        because=one.claims, caveats=tuple(caveats), data=_data(one.chance, as_likely) |
        {"links": [list(link) for link in one.links], "signed": one.signed, "alike": one.alike,
         "existed": existed, "structural": True},
    )  # fmt: skip


def _kept_away(one: Expected, under: str) -> Finding:
    reasons = " and ".join(_words(link) for link in one.links)
    return Finding(
        kind="less_expected", under=under, about=(one.actor,), method=STRUCTURAL,
        says=f"{{{one.actor}}} {reasons}, but is said to keep away: its absence says less",
        value=one.chance, unit="chance of signing", low=one.low, high=one.high,
        because=(*one.away, *(claim for claim in one.claims if claim not in one.away)),
    )  # fmt: skip


def _cosigning(at: int, told: dict[str, Chance], under: str,
               earlier: Earlier) -> Iterator[Finding]:  # fmt: skip
    roster = earlier.lists[at]
    chances = {who: one.middle for who, one in told.items()}
    absent = {who: chance for who, chance in chances.items() if who not in roster.signed}
    ranked = sorted(absent, key=lambda who: (-absent[who], who))
    for who in ranked:
        if absent[who] < LIKELY:
            break
        as_likely = sum(chance >= absent[who] for chance in absent.values()) - 1
        claims = [claim for one in earlier.of(who, at) for claim in one.signed[who]]
        yield Finding(
            kind="expected_absence", under=under, about=(who,), method=METHOD,
            says=f"{{{who}}} was to be expected and is missing: {earlier.why(who, at)}",
            value=absent[who], unit="chance of signing", low=told[who].low, high=told[who].high,
            because=(*roster.absent.get(who, ()), *claims),
            caveats=(*_maybe_there(roster, who), _surprise(absent[who], as_likely), _asked(None)),
            data=_data(absent[who], as_likely) | {"past_lists": at, "structural": False},
        )  # fmt: skip


def _why_open(roster: Roster) -> str:
    """Why one that no claim calls absent may have signed after all."""
    if roster.others:
        words = ", ".join(f"“{one}”" for one in roster.others)
        return f"it may be one of those without a name ({words})"
    if roster.agrees:
        return "that the list is whole is told by the count alone"
    return "the list may not be whole"


def _maybe_there(roster: Roster, who: str) -> tuple[str, ...]:
    if not roster.others or who in roster.absent:
        return ()
    return (f"No claim says that it is absent: {_why_open(roster)}.",)


def _surprise(chance: float, as_likely: int) -> str:
    others = {0: "no other absence is", 1: "one other is"}.get(as_likely, f"{as_likely} others are")
    more = " or more so" if as_likely else ""
    return f"{_bits(chance)} bits of surprise; {others} as surprising{more}."


def _bits(chance: float) -> float:
    return round(-log2(max(1e-6, 1 - chance)), 1)


def _asked(existed: bool | None) -> str:
    if existed:
        return "It was there by then; whether it was asked isn't told."
    return "Whether it was asked isn't told."


def _data(chance: float, as_likely: int) -> dict[str, object]:
    return {"bits": _bits(chance), "others_as_likely": as_likely}


def _words(link: Link) -> str:
    return f"{link[0]} {{{link[1]}}}"
