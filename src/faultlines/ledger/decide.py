"""Checking a decision before it is kept, and what undoing takes back."""

import json
from collections.abc import Mapping
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, select

from faultlines.ledger.journal import Journal
from faultlines.ledger.names import find_actor
from faultlines.ledger.rulings import AUTHOR, ENDS, Decision, Merges
from faultlines.ledger.schema import actor, decision
from faultlines.model.claims import Certainty, Modality, Stance
from faultlines.model.errors import BadValue, NotFound
from faultlines.model.when import When
from faultlines.vocab.relations import RELATIONS

_CHOICES: Mapping[str, tuple[str, ...]] = {
    "relation": tuple(RELATIONS),
    "stance": tuple(Stance),
    "certainty": tuple(Certainty),
    "modality": tuple(Modality),
}


def standing(conn: Connection, at: int | None = None) -> list[Decision]:
    """The decisions that hold (as of entry `at`, or now), in the order they were made."""
    holds: ColumnElement[bool] = decision.c.seen_to.is_(None)
    if at is not None:
        holds = (decision.c.seen_from <= at) & (holds | (decision.c.seen_to > at))
    found = conn.execute(select(decision).where(holds).order_by(decision.c.seen_from))
    return [as_decision(row) for row in found]


def last_to_undo(conn: Connection) -> Decision:
    """The latest decision that isn't undone. Notes change nothing, so they are passed over."""
    holds = decision.c.seen_to.is_(None), decision.c.kind != "note"
    found = select(decision).where(*holds).order_by(decision.c.seen_from.desc()).limit(1)
    row = conn.execute(found).first()
    if row is None:
        raise NotFound("there is no decision to undo in this ledger.")
    return as_decision(row)


def check_changes(changes: Mapping[str, str | None]) -> dict[str, str]:
    """The changes of an edit that were given; BadValue where a value can't be."""
    given = {key: str(value) for key, value in changes.items() if value is not None}
    if not given:
        raise BadValue("an edit changes something: name a relation, a subject, an object, …")
    for key, choices in _CHOICES.items():
        if key in given and given[key] not in choices:
            raise BadValue(f"{given[key]!r} is no {key}. There are: {', '.join(choices)}")
    if "when" in given:
        When(edtf=given["when"])
    return given


def check_pair(conn: Connection, kind: str, one: str, other: str) -> None:
    """BadValue where `same` or `different` of the two goes against what was decided before."""
    if one == other:
        raise BadValue(f"{_name(conn, one)} is one actor already; name two.")
    next_one = Decision(seq=0, kind=kind, made="", by="", reason="", actors=(one, other))
    merges = Merges([*standing(conn), next_one])
    clash = merges.clash()
    if clash is None:
        return
    first, second = (_name(conn, actor_id) for actor_id in clash)
    through = ", ".join(_name(conn, actor_id) for actor_id in merges.between(*clash))
    way = f" through {through}" if through else ""
    if kind == "same":
        raise BadValue(
            f"{first} and {second} were said to be different, and this would make them "
            f"one{way}. If they are one after all, say so first: faultlines same"
        )
    raise BadValue(
        f"{first} and {second} are one{way}. Say who of these is different, one pair "
        "that was joined after the other: faultlines different"
    )


def name_ends(conn: Connection, changes: Mapping[str, str]) -> dict[str, str]:
    """The changes with the actors in them as ids of some that exist, else NotFound."""
    return {
        key: find_actor(conn, value) if key in ENDS and value != AUTHOR else value
        for key, value in changes.items()
    }


def append(conn: Connection, kind: str, body: Mapping[str, Any], by: str) -> Decision:
    """Keep a decision that was checked, and give it back as it was kept."""
    seq = Journal(conn, by=by).append(kind, body)
    return as_decision(conn.execute(select(decision).where(decision.c.seen_from == seq)).one())


def _name(conn: Connection, actor_id: str) -> str:
    named = select(actor.c.name).where(actor.c.id == actor_id).order_by(actor.c.extraction)
    return str(conn.execute(named.limit(1)).scalar() or actor_id)


def as_decision(row: Row[Any]) -> Decision:
    return Decision(
        seq=row.seen_from,
        kind=row.kind,
        made=row.made,
        by=row.by,
        reason=row.reason,
        claim_id=row.claim_id,
        actors=tuple(one for one in (row.one, row.other) if one is not None),
        changes=json.loads(row.changes),
    )
