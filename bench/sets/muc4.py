"""muc4: incidents of 1980s cables: type, day, who is held responsible, and how surely."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from bench.errors import BenchError
from bench.files import Row, read_text
from bench.reading import filed, understood
from bench.signs import overlap
from faultlines.model.actors import LocalActor
from faultlines.model.claims import Certainty, Claim, Event, Stance
from faultlines.model.reading import Extraction
from faultlines.model.text import Span

HEAD = re.compile(r"(?m)^[ \t]*((?:DEV|TST\d)-MUC[34]-\d{4})[ \t]*(?:\([^)\n]*\))?[ \t]*$")
DATELINE = re.compile(r"\b(\d{1,2}) ([A-Z]{3})[A-Z]* (\d{2})\b")
MONTHS = "JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC".split()
KINDS = {"assault", "coerce", "fight", "seize", "abduct", "bomb", "arson", "rob", "threaten"}
"""Kinds of our events that may be an incident in the sense of the set."""
MODES = {
    "abduct": "KIDNAPPING", "hostage": "KIDNAPPING", "explosives": "BOMBING", "bomb": "BOMBING",
    "suicide-attack": "BOMBING", "arson": "ARSON", "robbery": "ROBBERY",
}  # fmt: skip
WORDS = (
    ("KIDNAPPING", re.compile(r"kidnap|abduct|hostage", re.I)),
    ("BOMBING", re.compile(r"bomb|explo|blast|dynamit|detonat|blew|blow", re.I)),
    ("ARSON", re.compile(r"arson|burn|set fire|torch", re.I)),
    ("ROBBERY", re.compile(r"rob|loot|steal|stole", re.I)),
)
"""An event's own words, where it has no mode; ATTACK is what is left."""
LEFT_OUT = {"arrests", "captures"}  # an arrest is no incident there, a kidnapping is
OF_FORCE = {"attacks", "kills", "captures", "fights", "claims_responsibility",
            "denies_responsibility", "accuses"}  # fmt: skip


@dataclass(slots=True)
class Incident:
    """What is told of one incident, over all its sentences."""

    type: str
    date: str | None = None
    place: str | None = None
    individuals: list[str] = field(default_factory=list)
    orgs: dict[str, str | None] = field(default_factory=dict)
    targets: list[str] = field(default_factory=list)
    victims: list[str] = field(default_factory=list)


def predict(folder: Path, task: str = "") -> Iterator[Row]:
    texts = {doc: text for path in _files(folder) for doc, text in _documents(path)}
    known = filed({doc: {"text": text, "date": _day(text)} for doc, text in texts.items()})
    readings = understood((one.document, one.publication.published) for one in known.values())
    found = dict(zip(known, readings, strict=True))
    for doc in texts:
        yield {"doc": doc, "incidents": [_row(one) for one in incidents(found.get(doc))]}


def _files(folder: Path) -> list[Path]:
    paths = [path for path in sorted(folder.iterdir())
             if re.search(r"muc[34]", path.name) and not path.name.startswith("key")]  # fmt: skip
    if not paths:
        raise BenchError(f"{folder} holds no *-muc3* or *-muc4* texts. Name the part's folder.")
    return paths


def _documents(path: Path) -> Iterator[tuple[str, str]]:
    pieces = HEAD.split(read_text(path))
    return zip(pieces[1::2], pieces[2::2], strict=True)


def _day(text: str) -> str | None:
    """The dateline's day; the set says that every message begins with one."""
    found = DATELINE.search(text[:250])
    if found is None or found[2] not in MONTHS:
        return None
    try:
        return date(1900 + int(found[3]), MONTHS.index(found[2]) + 1, int(found[1])).isoformat()
    except ValueError:
        return None


def incidents(found: Extraction | None) -> list[Incident]:
    """The events of force, those of one type and day together."""
    made: list[Incident] = []
    for event in found.events if found else ():
        assert found is not None
        claims = _claims_of(found, event)
        if event.kind in KINDS and not _arrest(claims, event):
            _place_in(made, _incident(found, event, claims))
    return made


def _claims_of(found: Extraction, event: Event) -> list[Claim]:
    """The claims that an event came from."""
    own = (event.span.start, event.span.end)
    return [claim for claim in found.claims
            if claim.relation in OF_FORCE | LEFT_OUT
            and (claim.event_id == event.id
                 or any(overlap((cue.start, cue.end), own) for cue in claim.cue))]  # fmt: skip


def _arrest(claims: list[Claim], event: Event) -> bool:
    relations = {claim.relation for claim in claims}
    return bool(relations) and relations <= LEFT_OUT and _type(event) == "ATTACK"


def _type(event: Event) -> str:
    if event.mode in MODES:
        return MODES[event.mode]
    return next((kind for kind, words in WORDS if words.search(event.span.quote)), "ATTACK")


def _incident(found: Extraction, event: Event, claims: list[Claim]) -> Incident:
    made = Incident(type=_type(event), date=_edtf(event.when.edtf),
                    place=event.where.quote if event.where else None)  # fmt: skip
    for span in event.roles.get("agent", ()):
        actor = _actor(found, span)
        name = actor.name if actor and actor.schema != "Group" else span.quote
        if actor is None or actor.schema in ("Person", "Group"):
            made.individuals.append(name)
        else:
            made.orgs[name] = confidence(found, [one for one in claims if _by(one, span)])
    for span in (*event.roles.get("target", ()), *event.roles.get("victim", ())):
        actor = _actor(found, span)
        human = actor is None or actor.schema in ("Person", "Group", "Territory")
        (made.victims if human else made.targets).append(span.quote)
    return made


def _by(claim: Claim, span: Span) -> bool:
    return claim.subject == span or claim.event_id is not None


def _actor(found: Extraction, span: Span) -> LocalActor | None:
    return next((one for one in found.actors if any(place == span for place, _ in one.mentions)),
                None)  # fmt: skip


def confidence(found: Extraction, claims: list[Claim]) -> str:
    """The set's label, from holder, stance and certainty of the surest claim."""
    if not claims:
        return "REPORTED AS FACT"
    claim = max(claims, key=lambda one: (one.relation == "claims_responsibility", one.confidence))
    if claim.relation == "claims_responsibility" or claim.holder == claim.subject:
        return "CLAIMED OR ADMITTED"
    if claim.stance is Stance.DENIES:
        return "ACQUITTED"
    if claim.certainty in (Certainty.POSSIBLE, Certainty.UNKNOWN):
        return "POSSIBLE"
    if claim.holder is None and claim.certainty is Certainty.CERTAIN:
        return "REPORTED AS FACT"
    holder = _actor(found, claim.holder) if claim.holder and not claim.holder_unnamed else None
    official = holder is not None and holder.schema in ("PublicBody", "Territory")
    return "SUSPECTED OR ACCUSED BY AUTHORITIES" if official else "SUSPECTED OR ACCUSED"


def _edtf(edtf: str | None) -> str | None:
    """In the forms that the scorer reads: a day, month, year, or an interval."""
    if edtf is None or not edtf.startswith("["):
        return edtf
    first, last = edtf[1:-1].split("..")
    return f"{first or '..'}/{last or '..'}"


def _place_in(made: list[Incident], new: Incident) -> None:
    """With an incident told before, if type and day allow that it is the same."""
    for old in made:
        if old.type == new.type and (old.date is None or new.date in (None, old.date)):
            _join(old, new)
            return
    made.append(new)


def _join(old: Incident, new: Incident) -> None:
    old.date = old.date or new.date
    old.place = old.place or new.place
    old.orgs = new.orgs | old.orgs
    for mine, theirs in ((old.individuals, new.individuals), (old.targets, new.targets),
                         (old.victims, new.victims)):  # fmt: skip
        mine += [name for name in theirs if name not in mine]


def _row(one: Incident) -> Row:
    return {
        "type": one.type, "date": one.date, "place": one.place,
        "perp_individuals": one.individuals,
        "perp_orgs": [{"name": name, "confidence": label} for name, label in one.orgs.items()],
        "targets": one.targets, "victims": one.victims,
    }  # fmt: skip
