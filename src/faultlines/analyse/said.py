"""The claims that count: said to be so by somebody, read surely enough, not rejected."""

from collections.abc import Iterable, Iterator

from faultlines.model.claims import Claim, Modality, Stance
from faultlines.model.findings import Asked
from faultlines.model.snapshot import Entry, Snapshot, Status
from faultlines.vocab.relations import sign_of


def live(snap: Snapshot, asked: Asked) -> Iterator[Entry]:
    """Denials, plans and conditions too; not what was rejected or stands below the floor."""
    for entry in snap.claims:
        if entry.status is not Status.REJECTED and entry.claim.confidence >= asked.floor:
            yield entry


def said_so(entries: Iterable[Entry]) -> Iterator[Entry]:
    """Those of the world as it is: no denial, plan, condition or advice."""
    for entry in entries:
        if is_actual(entry.claim) and entry.claim.stance is not Stance.DENIES:
            yield entry


def is_actual(claim: Claim) -> bool:
    """Whether it tells of the world as it is, or denies that: no plan, condition or advice."""
    return claim.modality is Modality.ACTUAL and claim.condition is None


def of(entries: Iterable[Entry], *relations: str) -> list[Entry]:
    """Those of these relations."""
    return [entry for entry in entries if entry.claim.relation in relations]


def sign(entry: Entry) -> int:
    """-1, 0 or +1, from the vocabulary; 0 where it doesn't know the relation."""
    return sign_of(entry.claim.relation)


def ids(entries: Iterable[Entry]) -> tuple[str, ...]:
    """Their ids, each once, the most surely read first."""
    ranked = sorted(entries, key=lambda entry: -entry.claim.confidence)
    return tuple(dict.fromkeys(entry.id for entry in ranked))


def without_lists(entries: Iterable[Entry], lists: Iterable[Entry] | None = None) -> list[Entry]:
    """Without alliances that only a joint statement tells: who signs the same is behind nobody.
    lists: where the statements' claims are, if they aren't among the entries."""
    some = list(entries)
    told = {one.claim.evidence for one in of(some if lists is None else lists, "signs")}
    return [one for one in some
            if one.claim.relation != "allied_with" or one.claim.evidence not in told]  # fmt: skip


def schemata(snap: Snapshot) -> dict[str, str]:
    """Actor id → FollowTheMoney schema."""
    return {actor.id: actor.schema for actor in snap.actors}


def people(snap: Snapshot) -> frozenset[str]:
    """Ids of those known to be persons."""
    return frozenset(actor.id for actor in snap.actors if actor.schema == "Person")


def led_bodies(entries: Iterable[Entry]) -> dict[str, str]:
    """Person → the one body that they are said to lead; nobody who leads two."""
    found: dict[str, set[str]] = {}
    for one in said_so(of(entries, "leads")):
        if one.subject and one.object:
            found.setdefault(one.subject, set()).add(one.object)
    return {who: next(iter(bodies)) for who, bodies in found.items() if len(bodies) == 1}
