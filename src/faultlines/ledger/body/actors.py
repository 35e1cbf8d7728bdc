"""Actors, as one document shows them and as they are known, and who words were judged to be."""

from functools import lru_cache
from sys import intern

from faultlines.ledger.body.spans import Body, Closer, Opener, filled, unless
from faultlines.model.actors import Actor, Judgement, LocalActor, Verdict

_VERDICT = {one.value: one for one in Verdict}


def pack_local(actor: LocalActor, spans: Closer) -> Body:
    return filled(
        name=actor.name,
        schema=actor.schema,
        aliases=list(actor.aliases),
        mentions=[[*(spans.one(span) or ()), how] for span, how in actor.mentions],
    )


def unpack_local(row: Body, spans: Opener) -> LocalActor:
    return LocalActor(
        name=row["name"],
        schema=row["schema"],
        aliases=tuple(row.get("aliases", ())),
        mentions=tuple(
            (spans.one([start, end]), how) for start, end, how in row.get("mentions", ())
        ),
    )


def pack_actor(id_: str, actor: Actor) -> Body:
    return filled(id=id_, name=actor.name, schema=actor.schema, aliases=list(actor.aliases))


def unpack_actor(row: Body) -> Actor:
    return _actor(intern(row["id"]), row["name"], row["schema"], tuple(row.get("aliases", ())))


@lru_cache(maxsize=1 << 16)  # thousands of readings know the same actors
def _actor(id_: str, name: str, schema: str, aliases: tuple[str, ...]) -> Actor:
    return Actor(id=id_, name=name, schema=schema, aliases=aliases)


def pack_judgement(judgement: Judgement, spans: Closer) -> Body:
    return filled(
        span=spans.one(judgement.span),
        actor=judgement.refers_to,
        verdict=unless(judgement.verdict, Verdict.SAME),
        by=judgement.by,
        reason=judgement.reason,
    )


def unpack_judgement(row: Body, spans: Opener) -> Judgement:
    return Judgement(
        span=spans.one(row["span"]),
        refers_to=intern(row["actor"]),
        verdict=_VERDICT[row.get("verdict", "same")],
        by=intern(row["by"]),
        reason=intern(row["reason"]),
    )
