"""Whose incident it is, where its own sentences name no organisation: by the whole document."""

from bench.incidents.incident import Incident
from bench.incidents.names import Known, of_traffickers
from bench.incidents.words import OWN, PRONOUN, REBEL, SOLDIER, UNKNOWN

FACT, CLAIMED = "REPORTED AS FACT", "CLAIMED OR ADMITTED"
CLOSE, NEAR, FAR = 600, 2000, 3000  # code points between an incident and a name
PER_POINT = 1000  # so many cost one point of worth
SURE = 2.0


def link(one: Incident, known: Known, forces: Known) -> None:
    """ "The guerrillas" are those of the group under arms that stands nearest."""
    if one.orgs:
        return
    own = any(OWN.search(name) for name in one.individuals)
    if own or any(REBEL.search(name) for name in one.individuals):
        _take(one, known, NEAR, CLAIMED if own else FACT)
    elif any(SOLDIER.search(name) for name in one.individuals):
        _take(one, forces, FAR, FACT)
    elif _unknown(one):
        sure = {name: mark for name, mark in known.items() if mark[0] >= SURE}
        _take(one, sure if len(known) == 1 else {}, CLOSE, FACT)
    else:
        _take(one, of_traffickers(one.individuals, known), NEAR, FACT)


def _unknown(one: Incident) -> bool:
    """Whether nobody is told to have done it but pronouns and "unidentified men"."""
    return all(UNKNOWN.search(name) or PRONOUN.match(name) for name in one.individuals)


def _take(one: Incident, known: Known, reach: int, label: str) -> None:
    near = {}
    for name, (worth, places) in known.items():
        gap = min(abs(event.span.start - at) for event in one.events for at in places)
        if gap < reach:
            near[name] = worth - gap / PER_POINT
    if near:
        one.orgs[max(near, key=lambda name: near[name])] = label


def share(made: list[Incident], known: Known) -> None:
    """Incidents of unknown doers are of the group that did the nearest other one."""
    told = {name: (label, one.first) for one in made for name, label in one.orgs.items()
            if name in known}  # fmt: skip
    for one in made:
        if told and _unknown(one) and not one.orgs:
            best = min(told, key=lambda name: abs(told[name][1] - one.first))
            one.orgs = {best: told[best][0]}
