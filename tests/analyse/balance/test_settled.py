"""What all best divisions agree on is found, and nothing that they don't agree on."""

from itertools import combinations
from random import Random

import pytest

from faultlines.analyse.balance import settled as module
from faultlines.analyse.balance.cover import Covering
from faultlines.analyse.balance.forced import forced
from faultlines.analyse.balance.graph import Graph, cost_of
from faultlines.analyse.balance.settled import settled
from faultlines.analyse.balance.two import TwoCamps, two_camps
from tests.analyse.balance.graphs import planted, random_graph


def all_best(graph: Graph) -> list[list[int]]:
    """Every division that costs the least; each once, by where the first node stands."""
    ways = [[0, *(way >> node & 1 for node in range(graph.n - 1))]
            for way in range(2 ** max(0, graph.n - 1))]  # fmt: skip
    costs = [cost_of(graph.edges, way) for way in ways]
    return [way for way, cost in zip(ways, costs, strict=True) if cost == min(costs)]


@pytest.mark.parametrize("kind", [0, 1, 2], ids=["all alike", "small weights", "large weights"])
def test_two_of_one_group_stand_alike_in_every_best_division(kind: int):
    random = Random(f"settled {kind}")
    for _ in range(80):
        graph = random_graph(random, 8, kind)
        best = all_best(graph)
        for often in (False, True):
            group = settled(graph, two_camps(graph, often=often), often=often)
            for a, b in combinations(range(graph.n), 2):
                if group[a] == group[b]:
                    assert len({way[a] == way[b] for way in best}) == 1


def test_nearly_all_pairs_that_stand_alike_in_every_one_are_found():
    random, there, found = Random("settled"), 0, 0
    for _ in range(150):
        graph = random_graph(random, 8, 1)
        group, best = settled(graph, two_camps(graph)), all_best(graph)
        for a, b in combinations(range(graph.n), 2):
            if len({way[a] == way[b] for way in best}) == 1:
                there += 1
                found += group[a] == group[b]
    assert found > 0.95 * there


def test_one_bound_to_both_sides_alike_is_in_a_group_of_its_own():
    graph = Graph.of(4, [(0, 1, 3), (0, 2, -3), (1, 2, -3), (0, 3, 1), (2, 3, 1)])
    group = settled(graph, two_camps(graph))
    assert (group[0] == group[1] == group[2], group[3] != group[0]) == (True, True)


def test_a_graph_that_is_not_proved_leaves_its_kernel_open():
    graph = planted(300, seed=5, flipped=0.3)
    assert len(set(settled(graph, two_camps(graph, 1.0)))) > 200


@pytest.mark.parametrize("kind", [0, 1, 2], ids=["all alike", "small weights", "large weights"])
def test_what_the_bound_rules_out_is_in_no_best_division(kind: int):
    random, open_, ruled_out = Random(f"bound {kind}"), 0, 0
    for _ in range(80):
        graph = random_graph(random, 9, kind)
        best = [1 - 2 * side for side in two_camps(graph).camp]
        ways = all_best(graph)
        for (a, b, weight), never_so in zip(graph.edges, ruled(graph, best), strict=True):
            so = any((weight > 0) != (way[a] == way[b]) for way in ways)
            assert not (so and never_so)
            open_ += not so
            ruled_out += never_so
    assert ruled_out > 0.5 * open_


def ruled(graph: Graph, best: list[int]) -> list[bool]:
    return Covering(TwoCamps(graph.n, graph.edges, best=best)).never(10.0)


def test_of_a_tangled_graph_the_bound_tells_nearly_all(monkeypatch: pytest.MonkeyPatch):
    graph = planted(235, seed=2, flipped=0.1, degree=4)
    best = two_camps(graph)
    all_told = settled(graph, best)
    monkeypatch.setattr(module, "MOST", -1)
    by_bound = settled(graph, best)
    pairs = list(combinations(range(graph.n), 2))
    alike = [sum(group[a] == group[b] for a, b in pairs) for group in (by_bound, all_told)]
    assert alike[1] >= alike[0] > 0.9 * alike[1] > 0


def test_whoever_is_put_to_a_group_of_a_tangled_graph_costs_something_to_turn():
    graph = planted(235, seed=2, flipped=0.1, degree=4)
    best = two_camps(graph)
    group, random = settled(graph, best), Random("turned")
    alike = [(a, b) for a, b in combinations(range(graph.n), 2) if group[a] == group[b]]
    for a, b in random.sample(alike, 8):
        assert forced(graph, a, b, apart=best.camp[a] == best.camp[b]) > best.cost


def test_what_was_found_on_the_way_to_the_proof_changes_nothing_in_what_is_settled():
    random = Random("again")
    for _ in range(5):
        graph = planted(60, seed=random.randrange(99), flipped=0.1, degree=5)
        once = two_camps(graph)
        first = settled(graph, once)
        assert settled(graph, once) == first == settled(graph, two_camps(graph))
