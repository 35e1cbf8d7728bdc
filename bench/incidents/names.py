"""The organisations of a document: how it writes them, which use force, which only report."""

import re
from collections import Counter

from bench.incidents.words import (
    ARMED,
    CARTEL,
    FIGHTING,
    FORCES,
    FREEING,
    GENERIC,
    MEMBER,
    TRAFFICKER,
    UNARMED,
)
from faultlines.model.actors import LocalActor
from faultlines.model.reading import Extraction
from faultlines.model.text import Span
from faultlines.vocab.names import demonyms, places, world

BODIES = ("Organization", "PublicBody", "LegalEntity")
OF_FORCE = {"attacks", "kills", "captures", "fights", "claims_responsibility",
            "denies_responsibility"}  # fmt: skip
DATELINE = 200
Known = dict[str, tuple[float, tuple[int, ...]]]
"""Name → how surely it is meant, and where it stands."""


def actor_at(found: Extraction, span: Span) -> LocalActor | None:
    return next((one for one in found.actors if any(place == span for place, _ in one.mentions)),
                None)  # fmt: skip


def form(actor: LocalActor) -> str:
    """How the document mostly writes the name."""
    named = [" ".join(place.quote.split()) for place, how in actor.mentions
             if how in ("name", "acronym")]  # fmt: skip
    return Counter(named).most_common(1)[0][0] if named else actor.name


def in_brackets(text: str, actor: LocalActor) -> bool:
    """Whether it is first named in the brackets of the dateline: the paper, agency or station."""
    at = actor.mentions[0][0].start
    brackets = re.finditer(r"\([^)]*\)|\[[A-Z ]+\]", text[:DATELINE])
    return any(each.start() <= at < each.end() for each in brackets)


def armed(found: Extraction, text: str) -> Known:
    """Those that use force and belong to no state."""
    acting = {_ends(span) for event in found.events for span in event.roles.get("agent", ())}
    acting |= {_ends(claim.subject) for claim in found.claims if claim.relation in OF_FORCE}
    marks: Known = {}
    for one in found.actors:
        if one.schema == "Organization" and not civil(one) and not in_brackets(text, one):
            worth = _worth(one, acting, text)
            if worth >= 1:
                at = tuple(place.start for place, _ in one.mentions)
                before, told = marks.get(form(one), (0.0, ()))  # written alike, kept apart
                marks[form(one)] = (max(before, worth + 0.01 * len(at)), told + at)
    return marks


def civil(one: LocalActor) -> bool:
    """A state's own forces, a party, a paper."""
    if UNARMED.search(one.name) and not FREEING.search(one.name):
        return True
    if GENERIC.match(one.name):
        return True
    first = one.name.split()[0].title().removesuffix("'S")
    of_state = first in demonyms() or (first in places() and places()[first].kind == "state")
    if of_state and FIGHTING.search(one.name) and not FREEING.search(one.name):
        return True
    return bool(re.fullmatch(r"(?:security |armed )?forces|army", one.name, re.I))


def _worth(one: LocalActor, acting: set[tuple[int, int]], text: str) -> float:
    worth = 2.0 * bool(ARMED.search(one.name))
    worth += bool(re.fullmatch(r"[A-Z]{4,}S", one.name))  # people who gave themselves a name
    short = re.fullmatch(r"[A-Z]{3,5}|[A-Z]-?\d+", one.name)
    worth += bool(short) and one.name not in world()
    for place, how in one.mentions:
        if how in ("name", "acronym"):
            worth += _ends(place) in acting
            worth += bool(MEMBER.match(text[place.end : place.end + 40]))
    return worth


def _ends(span: Span) -> tuple[int, int]:
    return (span.start, span.end)


def forces(text: str) -> Known:
    """The forces of a state that the document speaks of."""
    marks: dict[str, list[int]] = {}
    for match in FORCES.finditer(text):
        marks.setdefault(match[1], []).append(match.start())
    return {name: (0.2 * len(at), tuple(at)) for name, at in marks.items()}


def of_traffickers(individuals: list[str], known: Known) -> Known:
    """Where drug traffickers did it, only what may be theirs."""
    if not any(TRAFFICKER.search(name) for name in individuals):
        return {}
    return {name: worth for name, worth in known.items() if CARTEL.search(name)}
