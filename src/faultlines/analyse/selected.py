"""A contested selection for a brief: the user's blocs, and the candidates they speak of."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from faultlines.analyse.by_day import by_day
from faultlines.analyse.known import day_asked
from faultlines.analyse.leanings import leanings
from faultlines.analyse.retold import told_once
from faultlines.analyse.said import live, said_so, schemata
from faultlines.analyse.seats import Seats
from faultlines.analyse.selection import selection
from faultlines.model.findings import Asked, Report
from faultlines.model.snapshot import Snapshot

MOST, BLOCS = 5, 2  # candidates; blocs of each, whose stand on it is known


def selected(snap: Snapshot, asked: Asked, seats: Sequence[Seats]) -> Report:
    """Of persons on whom two of the blocs have stands, those on whom most have; nothing where
    there aren't two such, or no seats."""
    there, kinds = told_once(by_day(snap, asked)), schemata(snap)
    day = day_asked(there, asked)
    told = [
        one
        for one in said_so(live(there, asked))
        if one.claim.when.first is None or day is None or one.claim.when.first <= day
    ]
    blocs = [one.actor for one in seats]
    whom = sorted({one.object for one in told if one.object and kinds.get(one.object) == "Person"})
    stands = leanings(there, told, blocs, whom) if seats else {}
    count = Counter(who for (_, who), lean in stands.items() if lean.claims)
    some = [who for who, blocs_ in count.most_common(MOST) if blocs_ >= BLOCS]
    if len(some) < 2:
        return Report(key="selection", title="Contested selection", about="")
    report = selection(snap, asked, some, seats)
    shown = [one for one in report.findings if one.kind in ("outcome", "withdrawn")]
    return replace(report, findings=tuple(shown))
