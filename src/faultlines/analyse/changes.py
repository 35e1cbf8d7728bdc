"""What the reports since a day add: turns, departures, absences, attributions, new positions."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

from faultlines.analyse.absences import absences
from faultlines.analyse.by_day import by_day
from faultlines.analyse.departures import RULE as DEPARTURES
from faultlines.analyse.departures import departures
from faultlines.analyse.retold import told_once
from faultlines.analyse.said import ids, live, of, said_so
from faultlines.analyse.stands import Stand, by_pair, stands
from faultlines.model.claims import Stance
from faultlines.model.findings import Asked, Finding, Report
from faultlines.model.snapshot import Entry, Snapshot

ATTRIBUTIONS = ("fronts_for", "created", "split_from", "claims_responsibility",
                "denies_responsibility", "same_as")  # fmt: skip
ABSENCES = ("stated_absence", "expected_absence")
WORDS = {1: "for", -1: "against"}


def changes(snap: Snapshot, asked: Asked, since: date) -> Report:
    """since: the first day whose reports count as new (by publication, else by fetching)."""
    last = min(since - timedelta(days=1), asked.known_by or date.max)
    now = told_once(by_day(snap, asked))  # first: what was known then is a part of it
    then = told_once(by_day(snap, replace(asked, known_by=last)))
    old = {entry.id for entry in then.claims}
    return Report(
        key="changes",
        title=f"Changes since {since.isoformat()}",
        about="What reports that came out since then add to what could be said before.",
        asked=asked,
        findings=(
            *_turned(then, now, asked, old),
            *departures(then, now, asked, old),
            *_missing(then, now, asked),
            *_attributed(then, now, asked),
            *_denied(now, asked, old),
            *_positions(then, now, asked),
        ),
        rules=("A report is new if it was published on that day or later; where no day of "
               "publication is known, that of fetching counts.",
               "An attribution is new if nobody said the same of the same two before. A denial is "
               "no attribution: it stands with the claims that it denies.", DEPARTURES),
    )  # fmt: skip


Pair = tuple[str, str]


def _latest(snap: Snapshot, asked: Asked) -> dict[Pair, list[Stand]]:
    """The lasting stands of each pair, the latest last."""
    found = by_pair(stands(snap, said_so(live(snap, asked))))
    return {pair: lasting for pair, all_ in found.items()
            if (lasting := [one for one in all_ if one.lasting])}  # fmt: skip


def _turned(then: Snapshot, now: Snapshot, asked: Asked, old: set[str]) -> Iterator[Finding]:
    before, after = _latest(then, asked), _latest(now, asked)
    for pair, found in after.items():
        fresh = [one for one in found if one.entry.id not in old]
        if not fresh or pair not in before or before[pair][-1].sign == found[-1].sign:
            continue
        was, is_ = before[pair][-1], found[-1]
        yield Finding(
            kind="reversed", under="Reversed", about=pair, method="latest lasting stand, as stated",
            says=f"{{{pair[0]}}} on {{{pair[1]}}}: {WORDS[was.sign]} before, "
            f"{WORDS[is_.sign]} now",
            because=(is_.entry.id, was.entry.id),
        )  # fmt: skip


def _missing(then: Snapshot, now: Snapshot, asked: Asked) -> Iterator[Finding]:
    whole = replace(asked, known_by=None)
    seen = {(one.kind, one.under, one.about) for one in absences(then, whole).findings}
    for one in absences(now, whole).findings:
        if one.kind in ABSENCES and (one.kind, one.under, one.about) not in seen:
            yield replace(one, under=f"Newly missing from {one.under}")


Said = tuple[str, str, str]  # relation, subject, and whom or what it is about


def _attributed(then: Snapshot, now: Snapshot, asked: Asked) -> Iterator[Finding]:
    before = set(_said(then, asked))
    groups = {said: entries for said, entries in _said(now, asked).items() if said not in before}
    for (relation, subject, whom), entries in groups.items():
        ends = (subject, whom) if entries[0].object else (subject,)
        more = f" {{{whom}}}" if entries[0].object else ""
        yield Finding(
            kind="attributed", under="Newly attributed", about=ends, because=ids(entries),
            says=f"{{{subject}}}: {relation.replace('_', ' ')}{more}", method="as stated",
        )  # fmt: skip


def _said(snap: Snapshot, asked: Asked) -> dict[Said, list[Entry]]:
    """What is said of who is behind what, whoever says it, with the claims. No denial."""
    groups: dict[Said, list[Entry]] = {}
    for entry in of(said_so(live(snap, asked)), *ATTRIBUTIONS):
        if entry.subject and entry.subject != entry.object:
            whom = entry.object or entry.claim.event_id or ""
            groups.setdefault((entry.claim.relation, entry.subject, whom), []).append(entry)
    return groups


def _denied(now: Snapshot, asked: Asked, old: set[str]) -> Iterator[Finding]:
    """What a new report denies, beside whoever says so, then or now."""
    told = list(live(now, asked))
    said: dict[tuple[str | None, str, str | None], list[Entry]] = {}
    for entry in said_so(told):
        said.setdefault((entry.subject, entry.claim.relation, entry.object), []).append(entry)
    for entry in told:
        if entry.claim.stance is Stance.DENIES and entry.id not in old and entry.subject:
            against = said.get((entry.subject, entry.claim.relation, entry.object), [])
            if against and entry.object:
                yield Finding(
                    kind="denied", under="Newly denied", about=(entry.subject, entry.object),
                    says=f"{{{entry.subject}}}: {entry.claim.relation.replace('_', ' ')} "
                    f"{{{entry.object}}}", because=(entry.id, *ids(against)), method="as stated",
                )  # fmt: skip


def _positions(then: Snapshot, now: Snapshot, asked: Asked) -> Iterator[Finding]:
    before = _latest(then, asked)
    for pair, found in _latest(now, asked).items():
        if pair not in before and found[-1].early < 2:  # "at first": what it is now isn't told
            yield Finding(
                kind="new_position", under="New positions", about=pair, method="as stated",
                says=f"{{{pair[0]}}} is {WORDS[found[-1].sign]} {{{pair[1]}}}",
                because=ids(one.entry for one in found),
            )  # fmt: skip
