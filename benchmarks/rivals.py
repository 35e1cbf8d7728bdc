"""What one would take instead, for the same graphs."""

from typing import Any

import numpy as np

from faultlines.analyse.balance.graph import Graph, cost_of
from faultlines.analyse.balance.search import cost, descend, neighbours

Bounds = tuple[float, float]


def spectral(graph: Graph) -> int:
    """The signs of the top eigenvector of the signed adjacency, and a descent from there
    (Kunegis and others 2010, doi 10.1137/1.9781611972801.49)."""
    from scipy.sparse import coo_matrix
    from scipy.sparse.linalg import eigsh

    a, b, weight = (np.array(column) for column in zip(*graph.edges, strict=True))
    ends = np.concatenate((a, b)), np.concatenate((b, a))
    matrix = coo_matrix((np.tile(weight, 2).astype(float), ends), shape=(graph.n, graph.n))
    _, vector = eigsh(matrix.tocsr(), k=1, which="LA", v0=np.ones(graph.n))
    side = [1 if one >= 0 else -1 for one in vector[:, 0]]
    return cost(graph.edges, descend(neighbours(graph.n, graph.edges), side))


def plain_programme(graph: Graph, seconds: float) -> Bounds:
    """The textbook's integer programme (the XOR model of Aref, Mason and Wilson 2020,
    doi 10.1002/net.21907) in HiGHS: a bound, and the best that was found."""
    import highspy

    model: Any = highspy.Highs()  # type: ignore[no-untyped-call]
    model.setOptionValue("output_flag", False)
    model.setOptionValue("threads", 1)
    model.setOptionValue("time_limit", seconds)
    n, ties = graph.n, len(graph.edges)
    weight = np.array([abs(weight) for _, _, weight in graph.edges], dtype=float)
    model.addVars(n + ties, np.zeros(n + ties), np.ones(n + ties))
    model.changeColsCost(ties, np.arange(n, n + ties, dtype=np.int32), weight)
    whole = np.array([highspy.HighsVarType.kInteger] * n)
    model.changeColsIntegrality(n, np.arange(n, dtype=np.int32), whole)
    for place, (a, b, sign) in enumerate(graph.edges):
        ends = np.array([a, b, n + place], dtype=np.int32)
        if sign > 0:  # frustrated ≥ |x − y|
            model.addRow(0, highspy.kHighsInf, 3, ends, np.array([1.0, -1.0, 1.0]))
            model.addRow(0, highspy.kHighsInf, 3, ends, np.array([-1.0, 1.0, 1.0]))
        else:  # frustrated ≥ |x + y − 1|
            model.addRow(1, highspy.kHighsInf, 3, ends, np.array([1.0, 1.0, 1.0]))
            model.addRow(-1, highspy.kHighsInf, 3, ends, np.array([-1.0, -1.0, 1.0]))
    model.run()
    found = model.getInfo()
    return found.mip_dual_bound, found.objective_function_value


def leiden(graph: Graph, tries: int = 10) -> int | None:
    """The best of so many Leiden runs (Traag, Waltman and van Eck 2019,
    doi 10.1038/s41598-019-41695-z); None where it isn't installed."""
    try:
        import igraph
        import leidenalg
    except ImportError:
        return None
    ties = [edge[:2] for edge in graph.edges]
    weights = [weight for _, _, weight in graph.edges]
    network = igraph.Graph(n=graph.n, edges=ties)
    found = (
        leidenalg.find_partition(network, leidenalg.CPMVertexPartition, weights=weights,
                                 resolution_parameter=0, n_iterations=-1, seed=seed)
        for seed in range(tries)
    )  # fmt: skip
    return min(cost_of(graph.edges, one.membership) for one in found)
