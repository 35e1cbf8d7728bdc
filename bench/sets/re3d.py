"""re3d: entities and typed, signed relations, from raw text."""

from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

from bench.files import Row, find, read_rows
from bench.reading import undated, understood
from bench.signs import ends, said_so
from faultlines.model.actors import LocalActor
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
    "member_of": "BelongsTo", "part_of": "BelongsTo", "holds_office": "BelongsTo",
    "leads": "InChargeOf", "commands": "InChargeOf",
    "same_as": "IsSynonymOf",
}  # fmt: skip
ENTITIES = {"Person": "Person", "Territory": "Location"}  # the rest are organisations


def predict(folder: Path, task: str = "") -> Iterator[Row]:
    paths = sorted(folder.glob("*/documents.json")) or [find(folder, "documents.json")]
    documents = [row for path in paths for row in read_rows(path)]
    readings = understood(undated(row["text"]) for row in documents)
    for row, found in zip(documents, readings, strict=True):
        yield {"doc": row["_id"], "entities": list(_entities(found)),
               "relations": list(_relations(found))}  # fmt: skip


def _entities(found: Extraction | None) -> Iterator[Row]:
    for actor in found.actors if found else ():
        for span, how in actor.mentions:
            if how in ("name", "acronym", "surname", "demonym", "nominal"):
                kind = "Nationality" if how == "demonym" else None
                kind = kind or ENTITIES.get(actor.schema, "Organisation")
                yield {"begin": span.start, "end": span.end, "type": kind}


def _relations(found: Extraction | None) -> Iterator[Row]:
    for claim in said_so(found):
        kind = TYPES.get(claim.relation)
        if kind and claim.object is not None:
            yield {"type": kind, "source": list(ends(claim.subject)),
                   "target": list(ends(claim.object))}  # fmt: skip
    for actor in found.actors if found else ():
        yield from _other_names(actor)


def _other_names(actor: LocalActor) -> Iterator[Row]:
    """Two names of one actor side by side: "the Northern Relief Council (NRC)"."""
    named = [span for span, how in actor.mentions if how in ("name", "acronym", "surname")]
    for one, two in pairwise(named):
        if one.quote != two.quote and 0 < two.start - one.end < 4:
            yield {"type": "IsSynonymOf", "source": list(ends(one)), "target": list(ends(two))}
