"""Who is newly said to be dead, to have left a post or a body, or to lead in another's place, and
which states that ended."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import chain

from faultlines.analyse.over import Over, iso, over
from faultlines.analyse.said import ids, live, of, said_so, schemata
from faultlines.model.findings import Asked, Finding
from faultlines.model.snapshot import Entry, Snapshot
from faultlines.vocab.relations import RELATIONS

POST, PLACE = "leads", "Territory"
ALONE = {"steps_down": "stepped down", "appointed": "was given a post"}  # of what isn't told
Led = dict[str, dict[str, tuple[str, ...]]]
"""One end → the other → the claims that the one leads the other."""
RULE = ("Who is dead, who replaced whom and which states ended follows the rule that ties prints. "
        "Somebody newly told to lead a body counts as new there if another was told to lead it "
        "before.")  # fmt: skip


def departures(then: Snapshot, now: Snapshot, asked: Asked, old: set[str]) -> Iterator[Finding]:
    """then, now: what was known before and after. old: ids of the claims known before."""
    past, present = over(then, replace(asked, known_by=None)), over(now, asked)
    led = _led_before(present)
    yield from _deaths(past, present, now, led)
    told = [one for one in said_so(live(now, asked)) if one.id not in old]
    yield from _posts(told, now, led)
    yield from _heads(past, present)
    yield from _left(told, now)
    yield from _ended(past, present, old)


def _deaths(past: Over, present: Over, now: Snapshot, all_led: Led) -> Iterator[Finding]:
    for who, schema in schemata(now).items():
        found = present.endings.deaths(who) if schema == "Person" else []
        if not found or past.endings.deaths(who):
            continue
        told = of((one.entry for one in found), "kills")
        killers = dict.fromkeys(one.subject for one in told if one.subject)
        led = all_led.get(who, {})
        says = f"{{{who}}} was killed by " + ", ".join(f"{{{one}}}" for one in killers) \
            if killers else f"{{{who}}} died"  # fmt: skip
        if led:
            says += "; had led " + ", ".join(f"{{{body}}}" for body in led)
        yield Finding(
            kind="death", under="Newly told to be dead", about=(who, *killers, *led),
            method="as stated", says=says, data={"by": iso(min(found, key=lambda one: one.day))},
            because=(*ids(one.entry for one in found), *chain(*led.values())),
        )  # fmt: skip


def _posts(told: Sequence[Entry], now: Snapshot, all_led: Led) -> Iterator[Finding]:
    """Who stepped down, was appointed, or took whose place."""
    kinds = schemata(now)
    groups: dict[tuple[str, str, str], list[Entry]] = {}
    for one in of(told, "steps_down", "replaces", "appointed"):
        if one.subject and (one.object or one.claim.relation in ALONE):
            key = one.claim.relation, one.subject, one.object or ""
            groups.setdefault(key, []).append(one)
    for (relation, who, whom), entries in groups.items():
        says = f"{{{who}}} {ALONE.get(relation)}"
        if whom:
            says = RELATIONS[relation].says.format(subject=f"{{{who}}}", object=f"{{{whom}}}")
        led = all_led.get(whom if relation == "replaces" else who, {})
        if relation != "appointed" and led and kinds.get(whom or who) == "Person":
            says += "; had led " + ", ".join(f"{{{body}}}" for body in led)
        yield Finding(
            kind="post", under="New in posts, and out of them", says=says, method="as stated",
            about=(who, whom) if whom else (who,), because=ids(entries),
        )  # fmt: skip


def _heads(past: Over, present: Over) -> Iterator[Finding]:
    """Who is newly told to lead a body that another was told to lead before."""
    before = _heads_of(past)
    for body, heads in _heads_of(present).items():
        was = before.get(body, {})
        for who, claims in heads.items():
            others = [one for one in was if one != who]
            if who in was or not others:
                continue
            ended = [one for one in others
                     if all(claim in present.ended for claim in was[one])]  # fmt: skip
            names = ", ".join(f"{{{one}}}" for one in others)
            says = f"{{{who}}} is told to lead {{{body}}}, which {names} led before"
            yield Finding(
                kind="new_head", under="New at the head", about=(who, body, *others), says=says,
                because=(*claims, *(one for other in others for one in was[other])),
                method="as stated", data={"ended": ended},
                caveats=() if ended else ("Nothing tells that those before are gone.",),
            )  # fmt: skip


def _left(told: Sequence[Entry], now: Snapshot) -> Iterator[Finding]:
    """Who withdrew from a body; a split is told among the attributions."""
    kinds = schemata(now)
    split = {(one.subject, one.object) for one in of(told, "split_from")}
    groups: dict[tuple[str, str], list[Entry]] = {}
    for one in of(told, "withdraws_from"):
        if one.subject and one.object and (one.subject, one.object) not in split:
            groups.setdefault((one.subject, one.object), []).append(one)
    for (who, body), entries in groups.items():
        if kinds.get(body) not in (None, PLACE):
            yield Finding(
                kind="left", under="Who left", about=(who, body), method="as stated",
                says=f"{{{who}}} withdrew from {{{body}}}", because=ids(entries),
            )  # fmt: skip


def _ended(past: Over, present: Over, old: set[str]) -> Iterator[Finding]:
    """States that a new claim ended, those of one pair and relation together."""
    groups: dict[tuple[str, str, str], list[Entry]] = {}
    for state in present.states:
        end = present.ended.get(state.entry.id)
        if end and end.entry.id not in old and state.entry.id not in past.ended:
            key = state.entry.claim.relation, state.entry.subject or "", state.entry.object or ""
            groups.setdefault(key, []).append(state.entry)
    for (relation, who, whom), entries in groups.items():
        first = min((present.ended[one.id] for one in entries), key=lambda one: one.day)
        says = RELATIONS[relation].says.format(subject=f"{{{who}}}", object=f"{{{whom}}}")
        by = f", by {day}" if (day := iso(first)) else ""
        yield Finding(
            kind="ended", under="No longer so", about=(who, whom), says=f"{says}: over{by}",
            method="the rule of ties", because=(first.entry.id, *ids(entries)), data={"by": day},
        )  # fmt: skip


def _led_before(present: Over) -> Led:
    """Who led → which body → the claims that it was so, where that is over."""
    return _by_ends((one.subject or "", one.object or "", one.id) for one in _leading(present)
                    if one.id in present.ended)  # fmt: skip


def _heads_of(some: Over) -> Led:
    """Body → who is told to lead it → the claims."""
    return _by_ends((one.object or "", one.subject or "", one.id) for one in _leading(some))


def _leading(some: Over) -> Iterator[Entry]:
    return (one.entry for one in some.states if one.entry.claim.relation == POST)


def _by_ends(told: Iterable[tuple[str, str, str]]) -> Led:
    found: Led = {}
    for one, other, claim in told:
        mine = found.setdefault(one, {})
        mine[other] = (*mine.get(other, ()), claim)
    return found
