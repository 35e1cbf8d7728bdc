"""Claims and networks made by lot, for measuring: nothing in them is about anybody."""

from typing import Any

import numpy as np
from numpy.typing import NDArray

from faultlines.analyse.balance.graph import Graph
from faultlines.model.ties import Columns
from faultlines.vocab.relations import RELATIONS

FROM, TO = 730_000, 737_500  # days as ordinals: about 20 years
STANCE, MODALITY = (0.85, 0.05, 0.1), (0.85, 0.08, 0.04, 0.03)
CERTAINTY, NAMED = (0.8, 0.1, 0.05, 0.05), (0.6, 0.3, 0.1)


def claims(count: int, *, actors: int = 20_000, documents: int = 100_000, seed: int = 1) -> Columns:
    """Claims as columns: busy actors more often, a fifth without a day, every kind of doubt."""
    lot = np.random.default_rng(seed)
    names = tuple(RELATIONS)
    document = lot.integers(0, documents, count, dtype=np.int32)
    known = lot.integers(FROM, TO, documents, dtype=np.int32)[document]
    begins = np.where(lot.random(count) < 0.2, 0, known - lot.integers(0, 400, count))
    holder = np.where(lot.random(count) < 0.6, -1, _busy(lot, actors, count))
    return _columns(
        actors, names, documents, subject=_busy(lot, actors, count),
        object=_busy(lot, actors, count), holder=holder, begins=begins, known=known,
        relation=lot.integers(0, len(names), count), stance=_of(lot, count, STANCE),
        certainty=_of(lot, count, CERTAINTY), modality=_of(lot, count, MODALITY),
        named=_of(lot, count, NAMED), barred=lot.random(count) < 0.03,
        confidence=lot.choice((0.4, 0.7, 0.85, 0.95), count), origin=document,
        people=lot.random(actors) < 0.4,
    )  # fmt: skip


def told_of(graph: Graph, *, seed: int = 1) -> Columns:
    """One or two claims for each tie of a graph, more or less surely read."""
    lot = np.random.default_rng(seed)
    ties = [edge for edge in graph.edges for _ in range(int(lot.integers(1, 3)))]
    count = len(ties)
    nothing = np.zeros(count, np.int32)
    return _columns(
        graph.n, ("allied_with", "fights"), count, subject=[edge[0] for edge in ties],
        object=[edge[1] for edge in ties], relation=[int(edge[2] < 0) for edge in ties],
        holder=nothing - 1, named=nothing, stance=nothing, certainty=_of(lot, count, CERTAINTY),
        modality=nothing, barred=nothing, confidence=lot.choice((0.7, 0.85, 0.95), count),
        begins=nothing, known=nothing, origin=np.arange(count),
    )  # fmt: skip


def _columns(actors: int, relations: tuple[str, ...], origins: int, **columns: Any) -> Columns:
    columns["until"] = columns["early"] = np.zeros(len(columns["begins"]), np.int32)
    made: dict[str, Any] = {name: np.asarray(column) for name, column in columns.items()}
    return Columns(
        actors=tuple(f"actor:{number}" for number in range(actors)),
        relations=relations,
        origins=tuple(f"doc:{number}" for number in range(origins)),
        claim_ids=tuple(f"claim:{number}" for number in range(len(made["subject"]))),
        settled=made["begins"],
        **made,
    )


def _busy(lot: np.random.Generator, actors: int, count: int) -> NDArray[np.int32]:
    """Codes of actors, the first far more often than the last."""
    return (actors * lot.random(count) ** 3).astype(np.int32)


def _of(lot: np.random.Generator, count: int, shares: tuple[float, ...]) -> NDArray[np.int8]:
    return lot.choice(len(shares), count, p=shares).astype(np.int8)


def planted(n: int, *, seed: int = 0, flipped: float = 0.05, ties: int | None = None) -> Graph:
    """Two factions: three ties in five within one, this share of the signs turned.

    ties: else three times as many as nodes.
    """
    wanted = 3 * n if ties is None else ties
    lot = np.random.default_rng(seed)
    faction = lot.integers(0, 2, n)
    sign: dict[tuple[int, int], int] = {}
    while len(sign) < wanted:
        a, b = sorted(lot.integers(0, n, 2).tolist())
        same = faction[a] == faction[b]
        if a != b and lot.random() < (0.6 if same else 0.4) and (a, b) not in sign:
            sign[a, b] = (1 if same else -1) * (-1 if lot.random() < flipped else 1)
    return Graph.of(n, [(a, b, one) for (a, b), one in sign.items()])
