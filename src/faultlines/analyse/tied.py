"""A network to be divided: who is tied to whom how much, and by which claims."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from hashlib import blake2b

from faultlines.analyse.balance.graph import Edge
from faultlines.analyse.outcomes import Outcomes
from faultlines.analyse.standing import by_pair, claim_ids, net, outcomes, standing
from faultlines.model.findings import Asked
from faultlines.model.snapshot import Snapshot

UNIT = 1000  # whole weights are thousandths of a claim
MANY = 20_000  # claims; above, columns are quicker than one claim after another


@dataclass(frozen=True, slots=True)
class Tied:
    """actors: ids. edges: over places in `actors`, in thousandths. because: place of an edge → its
    claims, the heaviest first. digest: a hash over who is tied to whom how much. pairs: places in
    `actors` of all between whom there are claims, also those that come to nothing. outcomes: place
    of a pair → what friendly less hostile may come to there."""

    actors: tuple[str, ...]
    edges: tuple[Edge, ...]
    because: Callable[[int], tuple[str, ...]]
    digest: str
    pairs: tuple[tuple[int, int], ...]
    outcomes: Callable[[int], Outcomes]


def tied(snap: Snapshot, asked: Asked, origins: Mapping[str, str] | None = None) -> Tied:
    """The ties of the day asked for. origins: document id → what it goes back to."""
    if len(snap.claims) > MANY:
        from faultlines.analyse.ties import network

        return network(snap, asked, origins).tied_up()
    pairs = list(by_pair(standing(snap, asked, origins)))
    held = [(pair, some) for pair, some in pairs if net(some)]
    actors = tuple(sorted({end for pair, _ in pairs for end in pair}))
    code = {actor: place for place, actor in enumerate(actors)}
    edges = tuple((code[low], code[high], round(net(some) * UNIT)) for (low, high), some in held)
    claims = [claim_ids(some) for _, some in held]
    ends = tuple((code[low], code[high]) for (low, high), _ in pairs)
    return Tied(
        actors=actors,
        edges=edges,
        because=claims.__getitem__,
        digest=digest(actors, edges),
        pairs=ends,
        outcomes=cache(lambda place: outcomes(pairs[place][1])),
    )


def digest(actors: Iterable[str], edges: Iterable[Edge]) -> str:
    """Two figures with one hash are about one network."""
    names = tuple(actors)
    lines = sorted(f"{min(names[a], names[b])}\t{max(names[a], names[b])}\t{weight}"
                   for a, b, weight in edges)  # fmt: skip
    return blake2b("\n".join(lines).encode(), digest_size=8).hexdigest()
