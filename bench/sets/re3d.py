"""re3d: entities and typed, signed relations, from raw text."""

from collections.abc import Iterator
from itertools import pairwise, product
from pathlib import Path

from bench.files import Row, find, read_rows
from bench.phrases import Ends, whole
from bench.reading import undated, understood
from bench.signs import ends, nearest, overlap, said_so
from faultlines.model.actors import LocalActor
from faultlines.model.claims import Claim
from faultlines.model.reading import Extraction

TYPES = {
    "fights": "FightingAgainst", "attacks": "FightingAgainst", "kills": "FightingAgainst",
    "captures": "FightingAgainst",
    "rival_of": "Dislikes", "opposes": "Dislikes", "rejects": "Dislikes",
    "criticizes": "Dislikes", "accuses": "Dislikes", "threatens": "Dislikes",
    "sanctions": "Dislikes", "refuses_to_meet": "Dislikes",
    "allied_with": "AlliesOf", "aligned_with": "AlliesOf", "backs": "AlliesOf",
    "aids": "AlliesOf",
    "endorses": "Likes", "praises": "Likes",
    "meets": "CommWith", "visits": "CommWith", "negotiates_with": "CommWith",
    "agrees_with": "CommWith", "informs": "CommWith", "warns": "CommWith", "demands": "CommWith",
    "states": "CommWith",
    "member_of": "BelongsTo", "part_of": "BelongsTo",
    "leads": "InChargeOf", "commands": "InChargeOf", "created": "InChargeOf",
    "appointed": "CommWith", "nominated": "CommWith", "sends": "CommWith",
    "same_as": "IsSynonymOf",
}  # fmt: skip
SIGNED = ("FightingAgainst", "Dislikes", "AlliesOf", "Likes")
NAMED = ("name", "acronym", "surname", "nominal")
LONE = len("commander")  # an office of one word is part of a longer phrase
ENTITIES = {"Person": "Person", "Territory": "Location"}  # the rest are organisations


def predict(folder: Path, task: str = "") -> Iterator[Row]:
    paths = sorted(folder.glob("*/documents.json")) or [find(folder, "documents.json")]
    documents = [row for path in paths for row in read_rows(path)]
    readings = understood(undated(row["text"]) for row in documents)
    for row, found in zip(documents, readings, strict=True):
        marked = _marked(row["text"], found)
        told = [*_relations(found, marked)]
        yield {"doc": row["_id"], "entities": list(_entities(found, marked)),
               "relations": _joined(row["text"], told, _groups(found, marked))}  # fmt: skip


def _marked(text: str, found: Extraction | None) -> dict[Ends, Ends]:
    """By the place of each mention of an actor: the whole phrase, as this set marks it."""
    return {
        ends(span): whole(text, span, how, actor.schema)
        for actor in (found.actors if found else ())
        for span, how in actor.mentions
    }


def _entities(found: Extraction | None, marked: dict[Ends, Ends]) -> Iterator[Row]:
    for actor in found.actors if found else ():
        for span, how in actor.mentions:
            if how != "pronoun":
                kind = "Nationality" if how == "demonym" else None
                kind = kind or ENTITIES.get(actor.schema, "Organisation")
                begin, end = marked[ends(span)]
                yield {"begin": begin, "end": end, "type": kind}


def _relations(found: Extraction | None, marked: dict[Ends, Ends]) -> Iterator[Row]:
    offices = dict(_offices(found, marked))
    for claim in said_so(found):
        kind = _type(found, claim)
        if kind and claim.object is not None:
            here = [ends(nearest(found, claim, end)) for end in (claim.subject, claim.object)]
            one, two = (marked.get(end, end) for end in here)
            # The set has no mention inside a mention: "the Guard commander, NAME" are two names.
            inside = overlap(one, two) or any(overlap(each, two) for each in offices.get(one, ()))
            if not inside:
                yield {"type": kind, "source": list(one), "target": list(two)}
    yield from _deeds(found, marked)
    for actor in found.actors if found else ():
        yield from _other_names(actor, marked)
    for name, phrases in offices.items():
        for phrase in phrases:
            yield {"type": "IsSynonymOf", "source": list(name), "target": list(phrase)}


def _groups(found: Extraction | None, marked: dict[Ends, Ends]) -> set[Ends]:
    """Where groups without a name of their own stand."""
    return {
        marked[ends(span)]
        for actor in (found.actors if found else ())
        for span, how in actor.mentions
        if how == "nominal"
    }


def _joined(text: str, told: list[Row], groups: set[Ends]) -> list[Row]:
    """Two such groups that do or suffer one thing are one phrase here: "our allies and friends"."""
    for end, other in (("source", "target"), ("target", "source")):
        for one, two in product(told, told):
            first, last = one[end], two[end]
            same = (one["type"], one[other]) == (two["type"], two[other])
            beside = {tuple(first), tuple(last)} <= groups and text[first[1] : last[0]] == " and "
            if same and beside and one["type"] in SIGNED:
                one[end] = two[end] = [first[0], last[1]]
    return told


def _deeds(found: Extraction | None, marked: dict[Ends, Ends]) -> Iterator[Row]:
    """Deeds of force against people whom no name tells: "killed 20 villagers"."""
    for event in found.events if found else ():
        if event.kind not in ("assault", "coerce"):
            continue
        hit = event.roles.get("target", ()) if event.kind != "coerce" else ()  # no taken places
        hurt = [each for each in hit if ends(each) in marked]
        hurt += event.roles.get("victim", ())
        for pair in product(event.roles.get("agent", ()), hurt):
            here = [ends(nearest(found, event, each)) for each in pair]
            one, two = (marked.get(each, each) for each in here)
            if not overlap(one, two):
                yield {"type": "FightingAgainst", "source": list(one), "target": list(two)}


def _offices(
    found: Extraction | None, marked: dict[Ends, Ends]
) -> Iterator[tuple[Ends, list[Ends]]]:
    """By a person's name: the offices set beside it by a comma, "NAME, Minister for Trade"."""
    for actor in found.actors if found else ():
        spans = [(marked[ends(span)], how) for span, how in actor.mentions]
        for (one, first), (two, second) in pairwise(spans):
            if {first, second} != {"description", "name"} or not 0 < two[0] - one[1] < 4:
                continue
            name, office = (one, two) if first == "name" else (two, one)
            if office[1] - office[0] > LONE:
                yield name, [office]


def _type(found: Extraction | None, claim: Claim) -> str | None:
    """The set's type; who takes a place is in charge of it."""
    taken = claim.object if claim.relation == "captures" else None
    places = (actor for actor in (found.actors if found else ()) if actor.schema == "Territory")
    if taken and any(span == taken for place in places for span, _ in place.mentions):
        return "InChargeOf"
    return TYPES.get(claim.relation)


def _other_names(actor: LocalActor, marked: dict[Ends, Ends]) -> Iterator[Row]:
    """Two names of one actor side by side: "the Northern Relief Council (NRC)"."""
    named = [span for span, how in actor.mentions if how in NAMED]
    for one, two in pairwise(named):
        first, second = marked[ends(one)], marked[ends(two)]
        if one.quote != two.quote and 0 < second[0] - first[1] < 5:
            yield {"type": "IsSynonymOf", "source": list(first), "target": list(second)}
