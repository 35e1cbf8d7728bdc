"""From the product's events of force to the incidents of one document."""

import re

from bench.incidents.incident import Incident
from bench.incidents.labels import confidence, overall
from bench.incidents.linking import link, share
from bench.incidents.merge import place_in
from bench.incidents.names import BODIES, actor_at, armed, forces, form, in_brackets
from bench.incidents.words import (
    BACK,
    BLAST,
    CIVIL,
    FIGHTING,
    GENERIC,
    OWN,
    PRONOUN,
    STATE_BODY,
    TYPES,
    VAGUE,
)
from bench.signs import overlap
from faultlines.model.claims import Claim, Event
from faultlines.model.reading import Extraction
from faultlines.model.text import Span
from faultlines.vocab.dealings import dealing_kinds
from faultlines.vocab.violence import violence

DEALINGS = {one.mode for one in dealing_kinds() if one.kind == "assault"}
"""Modes of force between armies: no incidents."""
MODES = {"abduct": "KIDNAPPING", "explosives": "BOMBING", "arson": "ARSON", "robbery": "ROBBERY"}
RECENT = 2  # months, as the set's rules say
HARM = {"attacks", "kills", "captures"}


def incidents(found: Extraction, text: str, day: str | None) -> list[Incident]:
    """The incidents of one document that the set asks for. day: the dateline's, or None."""
    made: list[Incident] = []
    harmful = [event for event in found.events if _counts(event)]
    telling = sorted({event.evidence.start for event in harmful})
    for event in harmful:
        new = _incident(found, text, event)
        new.first = new.last = telling.index(event.evidence.start)
        if not _war(new) and not _policing(new) and _recent(new, day):
            place_in(made, new)
    _attribute(found, text, made)
    for one in made:
        one.date = one.date or (f"../{day}" if day else None)  # the set's rule for a day not told
    return [one for one in made if _specific(one)]


def _counts(event: Event) -> bool:
    """A deed of force; an arrest is no incident."""
    return event.mode == "abduct" or (event.kind == "assault" and event.mode not in DEALINGS)


def _attribute(found: Extraction, text: str, made: list[Incident]) -> None:
    known, state = armed(found, text), forces(text)
    papers = {form(one) for one in found.actors if in_brackets(text, one)}
    for one in made:
        hurt = {" ".join(name.upper().split()) for name in one.hurt}
        one.orgs = {name: label for name, label in one.orgs.items()
                    if name not in papers and not CIVIL.search(name)
                    and name.upper() not in hurt}  # fmt: skip
        link(one, known, state)
    share(made, known)
    for one in made:
        overall(found, text, one)


def _war(one: Incident) -> bool:
    """Done to those alone who fight."""
    return bool(one.hurt) and all(FIGHTING.search(name) for name in one.hurt)


def _policing(one: Incident) -> bool:
    """A raid of the police or army on nobody in particular."""
    doers = [*one.individuals, *one.orgs]
    return bool(doers) and not one.hurt and all(STATE_BODY.search(name) for name in doers)


def _recent(one: Incident, day: str | None) -> bool:
    last = (one.date or "").split("/")[-1].rstrip("~?")
    if day is None or not re.match(r"\d{4}", last):
        return True
    month = int(last[5:7]) if len(last) > 6 else 12
    return int(day[:4]) * 12 + int(day[5:7]) - int(last[:4]) * 12 - month <= RECENT


def _specific(one: Incident) -> bool:
    """Whether it is told who or what suffered, or else the day and the place."""
    dated = bool(one.date) and not str(one.date).startswith("..")
    named = any(not VAGUE.search(name) for name in one.hurt)
    return bool(one.hurt) and (named or (dated and bool(one.place)))


def _incident(found: Extraction, text: str, event: Event) -> Incident:
    made = Incident(
        type=_type(event), date=_edtf(event.when.edtf),
        place=event.where.quote if event.where else None, events=[event],
        back=bool(BACK.search(text[max(0, event.span.start - 40) : event.span.start])),
    )  # fmt: skip
    claims = [claim for claim in found.claims if _about(claim, event)]
    agents = event.roles.get("agent", ())
    for span in agents:
        _doer(found, text, made, span, [one for one in claims if _inside(one.subject, span)])
    for claim in claims:
        if not any(_inside(claim.subject, span) for span in agents):
            _doer(found, text, made, claim.subject, [claim])
    for role, names in (("target", made.targets), ("victim", made.victims)):
        names += [_name(found, span) for span in event.roles.get(role, ())
                  if not PRONOUN.match(span.quote) and not _region(found, span)]  # fmt: skip
    return made


def _about(claim: Claim, event: Event) -> bool:
    own = (event.span.start, event.span.end)
    cued = any(overlap((cue.start, cue.end), own) for cue in claim.cue)
    return claim.event_id == event.id or (claim.relation in HARM and cued)


def _inside(one: Span, other: Span) -> bool:
    return other.start <= one.start and one.end <= other.end


def _type(event: Event) -> str:
    if event.mode in MODES:
        return MODES[event.mode]
    told = next((kind for kind, words in TYPES if words.search(event.span.quote)), None)
    return told or ("BOMBING" if BLAST.search(event.evidence.quote) else "ATTACK")


def _region(found: Extraction, span: Span) -> bool:
    """A town or a region, which the set takes for no target."""
    actor = actor_at(found, span)
    last = span.quote.split()[-1].lower()
    return actor is not None and actor.schema == "Territory" and last not in violence("things")


def _name(found: Extraction, span: Span) -> str:
    actor = actor_at(found, span)
    return actor.name if actor and actor.schema == "Person" else span.quote


def _doer(found: Extraction, text: str, made: Incident, span: Span, claims: list[Claim]) -> None:
    """Put a doer where it belongs: organisation, individual, or an individual of one."""
    actor = actor_at(found, span)
    if GENERIC.match(span.quote):
        made.individuals.append(span.quote)
    elif actor is not None and actor.schema in BODIES:
        made.orgs[form(actor)] = confidence(text, claims)
    elif actor is None and PRONOUN.match(span.quote) and not OWN.match(span.quote):
        return
    elif STATE_BODY.match(span.quote):
        made.orgs[span.quote] = confidence(text, claims)
    elif actor is not None and actor.schema == "Person":
        made.individuals.append(actor.name)
    elif actor is None or actor.schema != "Territory":
        for one in found.actors:
            if (
                one.schema in BODIES
                and not GENERIC.match(one.name)
                and _named_in(one.mentions, span)
            ):
                made.orgs[form(one)] = confidence(text, claims)
        made.individuals.append(span.quote)


def _named_in(mentions: tuple[tuple[Span, str], ...], span: Span) -> bool:
    return any(how in ("name", "acronym") and _inside(place, span) for place, how in mentions)


def _edtf(edtf: str | None) -> str | None:
    """In the forms that the set has: a day, month, year, or an interval."""
    if edtf is None or not edtf.startswith("["):
        return edtf
    first, last = edtf[1:-1].split("..")
    return f"{first or '..'}/{last or '..'}"
