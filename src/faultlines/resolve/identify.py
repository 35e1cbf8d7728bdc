"""From the actors of one document to actors of the ledger, by their names alone.

Two documents that use the same full name for the same kind of actor speak of the same one;
anything less sure is a proposal for a person (candidates.py), never a merge.
"""

import re
from collections.abc import Sequence

from anyascii import anyascii

from faultlines.model.actors import Actor, Judgement, LocalActor
from faultlines.model.ids import content_id
from faultlines.model.known_names import KnownName
from faultlines.model.reading import Extraction, Identities
from faultlines.resolve.listed import Listed
from faultlines.vocab.units import unit_name

_KIND = {
    "Person": "person",
    "Organization": "org",
    "PublicBody": "org",
    "LegalEntity": "org",
    "Territory": "place",
    "Group": "group",
}


def identify(
    extraction: Extraction, known: Sequence[Actor] = (), listed: Sequence[KnownName] = ()
) -> Identities:
    """The actors of a document, and who each of its spans is.

    known: actors that the ledger has; where one has the same id, its name stands.
    listed: the user's names: an actor of the document that goes by one of their aliases, and is of
    the same kind, is the one they name.
    """
    names, own = {actor.id: actor for actor in known}, Listed(listed)
    actors: dict[str, Actor] = {}
    judgements: list[Judgement] = []
    for found in extraction.actors:
        local = own.renamed(found)
        actor = _actor(local, "" if own.has(local) else extraction.doc_id, names)
        actors[actor.id] = _joined(actors[actor.id], actor) if actor.id in actors else actor
        judgements += _judgements(local, actor.id)
    return Identities(actors=tuple(actors.values()), judgements=tuple(judgements))


def actor_id(name: str, schema: str, doc_id: str) -> str:
    """ "org:cedar-brigade"; an unnamed group belongs to its document: "group:militias@5b0c12ef".
    doc_id: "" for a group that a user's list names, which belongs to all. A unit has one id however
    its number is written: "First Brigade" is "org:1st-brigade"."""
    told = (unit_name(name) if _KIND[schema] == "org" else None) or name
    slug = re.sub(r"[^a-z0-9]+", "-", anyascii(told).replace("'", "").lower()).strip("-")
    slug = slug.removeprefix("the-") or content_id("name", {"name": name})[-8:]
    if schema == "Group" and doc_id:
        return f"group:{slug}@{doc_id[-8:]}"
    return f"{_KIND[schema]}:{slug}"


def _actor(local: LocalActor, doc_id: str, known: dict[str, Actor]) -> Actor:
    id = actor_id(local.name, local.schema, doc_id)
    old = known.get(id)
    name, schema = (old.name, old.schema) if old is not None else (local.name, local.schema)
    aliases = {*local.aliases, local.name} - {name}
    return Actor(id=id, name=name, schema=schema, aliases=tuple(sorted(aliases)))


def _joined(one: Actor, two: Actor) -> Actor:
    aliases = tuple(sorted({*one.aliases, *two.aliases} - {one.name}))
    return Actor(id=one.id, name=one.name, schema=one.schema, aliases=aliases)


def _judgements(local: LocalActor, id: str) -> list[Judgement]:
    return [
        Judgement(span=span, refers_to=id, by=f"rules/{how}", reason=f"{how} of {local.name}")
        for span, how in local.mentions
    ]
