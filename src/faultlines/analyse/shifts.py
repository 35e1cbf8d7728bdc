"""Shifts: pairs whose acts towards each other turned, with the odds and a set of dates."""

from collections.abc import Iterator, Sequence
from datetime import date

from faultlines.analyse.changepoint import CHANGED, COVER, Turn, left_out, turn
from faultlines.analyse.known import day_asked, known_then
from faultlines.analyse.origins import copies
from faultlines.analyse.retold import told_once
from faultlines.analyse.said import live, said_so
from faultlines.analyse.stands import Stand, dealings
from faultlines.model.errors import BadInput
from faultlines.model.findings import Asked, Finding, Report
from faultlines.model.snapshot import Snapshot

LEAST = 6  # dated acts of a pair, for a shift to be looked for
LIKELY = 0.5
METHOD = "exact posterior of one change, Beta(½, ½) on both sides (Barry & Hartigan 1993, " \
    "doi:10.1080/01621459.1993.10594323); range: any one act left out"  # fmt: skip


def shifts(snap: Snapshot, asked: Asked, since: date | None = None,
           prior: float = CHANGED) -> Report:  # fmt: skip
    """Every pair with enough dated acts, the likeliest shifts first. since: an earlier day, whose
    camps are compared with those of the day asked for."""
    snap = told_once(known_then(snap, asked))
    day = day_asked(snap, asked)
    if since is not None and day is not None and since >= day:
        raise BadInput(f"the camps of {since} can't be compared with those of {day}: give --since "
                       "an earlier day.")  # fmt: skip
    told = [one for one in dealings(snap, said_so(live(snap, asked)))
            if one.last is not None and (day is None or one.last <= day)]  # fmt: skip
    found = [
        (ends, acts, turned)
        for ends, acts in _dyads(snap, told).items()
        if len(acts) >= LEAST and (turned := turn([one.sign > 0 for one in acts], prior))
    ]
    found.sort(key=lambda one: -one[2].chance)
    return Report(
        key="shifts",
        title="Shifts",
        about="Pairs whose acts towards each other turned from friendly to hostile or back.",
        asked=asked,
        findings=(*_camps(snap, asked, since), *_findings(found, prior)),
        rules=(
            f"A pair needs {LEAST} dated acts. Both directions are one series; acts of one day and "
            "sign count once, however many tell of them; without a day of its own an act stands on "
            "the day of publication, and in a copy of a text it isn't counted.",
            f"Before the acts are seen, a pair turned with a chance of {prior:.0%}. The dates hold "
            f"the change with {COVER:.0%}, if there is one. One change at most is looked for.",
        ),
    )


def _camps(snap: Snapshot, asked: Asked, since: date | None) -> Iterator[Finding]:
    if since is not None:
        from faultlines.analyse.realigned import realigned

        yield from realigned(snap, asked, since)


Dyads = dict[tuple[str, str], list[Stand]]


def _dyads(snap: Snapshot, told: Sequence[Stand]) -> Dyads:
    """Each pair's acts in the order of days, those of one day and sign once: two who tell of an
    act make no two acts of it. What has no day of its own counts in no copy of a text."""
    found: Dyads = {}
    for one in told:
        ends = (one.who, one.whom) if one.who < one.whom else (one.whom, one.who)
        found.setdefault(ends, []).append(one)
    enough = {ends: acts for ends, acts in found.items() if len(acts) >= LEAST}
    copied = {one.doc for one in copies(snap, {_doc(one) for acts in enough.values()
                                               for one in acts})}  # fmt: skip
    for ends, acts in enough.items():
        once = {(one.last, one.sign): one for one in acts[::-1]
                if one.told or _doc(one) not in copied}  # fmt: skip
        enough[ends] = list(once.values())[::-1]
    return enough


def _doc(stand: Stand) -> str:
    return stand.entry.claim.evidence.doc_id


def _findings(found: Sequence[tuple[tuple[str, str], list[Stand], Turn]],
              prior: float) -> Iterator[Finding]:  # fmt: skip
    for ends, acts, turned in found:
        if turned.chance < LIKELY:
            continue
        places = turned.date_set()
        low, high = left_out([one.sign > 0 for one in acts], prior)
        first, last = acts[places[0]].last, acts[places[-1] + 1].last
        way = "hostile" if turned.after < turned.before else "friendly"
        yield Finding(
            kind="shift",
            under="Pairs", about=ends, method=METHOD,
            says=f"{{{ends[0]}}} and {{{ends[1]}}} turned {way} some day from {first} to {last}: "
            f"friendly acts {turned.before:.0%} before, {turned.after:.0%} after",
            value=turned.chance, unit="chance that they turned",
            low=min(low, turned.chance), high=max(high, turned.chance),
            because=tuple(one.entry.id for one in acts),
            data={"acts": len(acts), "before": turned.before, "after": turned.after,
                  "dates": [str(first), str(last)], "places": list(turned.places)},
        )  # fmt: skip
