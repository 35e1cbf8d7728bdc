"""Finding what a user means by a name, an alias or the start of an id."""

from collections.abc import Iterable
from typing import TypeVar

from faultlines.model.actors import Actor
from faultlines.model.claims import Attribution, Event, Forecast
from faultlines.model.errors import NotFound
from faultlines.model.snapshot import Entry, Snapshot
from faultlines.model.text import Document
from faultlines.vocab.relations import RELATIONS

Found = Entry | Event | Forecast | Attribution
LISTED = 8  # candidates named in a message


def find_actor(snap: Snapshot, words: str) -> Actor:
    """By id (or its beginning), name or alias, in any case; NotFound when none or several match."""
    wanted = words.strip().casefold()
    for matches in (
        [actor for actor in snap.actors if actor.id == words or actor.name.casefold() == wanted],
        [actor for actor in snap.actors if wanted in map(str.casefold, actor.aliases)],
        [actor for actor in snap.actors if _starts(actor.id, wanted)],
        [actor for actor in snap.actors if wanted and wanted in actor.name.casefold()],
    ):
        if len(matches) == 1:
            return matches[0]
        if matches:
            raise NotFound(
                f"{words!r} may be any of {_some(f'{a.name} ({a.id})' for a in matches)}. "
                "Give the id."
            )
    raise NotFound(f"no actor is called {words!r}. Those there are: faultlines actors")


def find_claim(snap: Snapshot, words: str) -> Entry:
    """By id or the beginning of it, with or without "claim1:"; NotFound when none or several."""
    return _only(snap.claims, words, "claim")


def find_one(snap: Snapshot, words: str) -> Found:
    """A claim, an event, a forecast or an attribution by its id or the beginning of it."""
    things: list[Found] = [*snap.claims, *snap.events, *snap.forecasts, *snap.attributions]
    return _only(things, words, "claim, event, forecast or attribution")


Thing = TypeVar("Thing", bound=Found)


def _only(things: Iterable[Thing], words: str, kind: str) -> Thing:
    wanted = words.strip().casefold()
    matches = [thing for thing in things if _starts(thing.id, wanted)]
    if len(matches) == 1:
        return matches[0]
    if matches:
        some = _some(thing.id for thing in matches)
        raise NotFound(f"{words!r} may be any of {some}. Give more of the id.")
    raise NotFound(f"no {kind} has an id that begins with {words!r}. See: faultlines claims")


def find_relation(words: str) -> str:
    """The relation's name; NotFound lists those there are."""
    name = words.strip().casefold().replace(" ", "_").replace("-", "_")
    if name in RELATIONS:
        return name
    raise NotFound(f"{words!r} is no relation. There are: {', '.join(RELATIONS)}")


def find_documents(snap: Snapshot, words: str) -> tuple[Document, ...]:
    """Those whose id begins so, or whose path, title, source or web address holds these words."""
    wanted = words.strip().casefold()
    places: dict[str, str] = {doc.id: doc.title or "" for doc in snap.documents}
    for one in snap.publications:
        places[one.doc_id] = "\n".join(
            [places.get(one.doc_id, ""), one.path, one.source or "", one.url or ""]
        )
    found = [doc for doc in snap.documents
             if _starts(doc.id, wanted) or wanted in places[doc.id].casefold()]  # fmt: skip
    if not found:
        raise NotFound(f"no document is called {words!r}. Those there are: faultlines brief")
    return tuple(found)


def find_claims_or_documents(snap: Snapshot, some: Iterable[str]) -> tuple[set[str], set[str]]:
    """Ids of the claims and of the documents that are meant: the beginning of a claim's id comes
    before words of a title, path or outlet. NotFound where one is neither."""
    claims, documents = set[str](), set[str]()
    for words in some:
        try:
            claims.add(find_claim(snap, words).id)
        except NotFound:
            try:
                documents |= {doc.id for doc in find_documents(snap, words)}
            except NotFound:
                raise NotFound(f"no claim, document or outlet is called {words!r}.") from None
    return claims, documents


def _starts(full_id: str, wanted: str) -> bool:
    """ "claim1:5b0c…" begins with "claim1:5b" and with "5b"."""
    return bool(wanted) and (
        full_id.casefold().startswith(wanted)
        or full_id.rpartition(":")[2].casefold().startswith(wanted)
    )


def _some(names: Iterable[str]) -> str:
    all_names = list(names)
    more = f" and {len(all_names) - LISTED} more" if len(all_names) > LISTED else ""
    return ", ".join(all_names[:LISTED]) + more
