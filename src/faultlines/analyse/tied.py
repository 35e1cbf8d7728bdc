"""A network to be divided: who is tied to whom how much, and by which claims."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from hashlib import blake2b

from faultlines.analyse.balance.graph import Edge
from faultlines.analyse.standing import by_pair, claim_ids, net, standing
from faultlines.model.findings import Asked
from faultlines.model.snapshot import Snapshot

UNIT = 1000  # whole weights are thousandths of a claim
MANY = 20_000  # claims; above, columns are quicker than one claim after another


@dataclass(frozen=True, slots=True)
class Tied:
    """actors: ids. edges: over places in `actors`, in thousandths. because: place of an edge → its
    claims, the heaviest first. digest: a hash over who is tied to whom how much."""

    actors: tuple[str, ...]
    edges: tuple[Edge, ...]
    because: Callable[[int], tuple[str, ...]]
    digest: str


def tied(snap: Snapshot, asked: Asked, origins: Mapping[str, str] | None = None) -> Tied:
    """The ties of the day asked for. origins: document id → what it goes back to."""
    if len(snap.claims) > MANY:
        from faultlines.analyse.ties import network

        return network(snap, asked, origins).tied_up()
    pairs = [(pair, some) for pair, some in by_pair(standing(snap, asked, origins)) if net(some)]
    actors = tuple(sorted({end for pair, _ in pairs for end in pair}))
    code = {actor: place for place, actor in enumerate(actors)}
    edges = tuple((code[low], code[high], round(net(some) * UNIT)) for (low, high), some in pairs)
    claims = [claim_ids(some) for _, some in pairs]
    return Tied(actors, edges, claims.__getitem__, digest(actors, edges))


def digest(actors: Iterable[str], edges: Iterable[Edge]) -> str:
    """Two figures with one hash are about one network."""
    names = tuple(actors)
    lines = sorted(f"{min(names[a], names[b])}\t{max(names[a], names[b])}\t{weight}"
                   for a, b, weight in edges)  # fmt: skip
    return blake2b("\n".join(lines).encode(), digest_size=8).hexdigest()
