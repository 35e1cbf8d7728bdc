"""At most k camps: beside trying all of them, and the parts that the proof rests on."""

from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from faultlines.analyse.balance.graph import Graph, cost_of
from faultlines.analyse.balance.labelled import good_labels
from faultlines.analyse.balance.many import many_camps
from faultlines.analyse.balance.several import MOST, several_camps
from faultlines.analyse.balance.shrink import shrink
from faultlines.analyse.balance.two import two_camps
from faultlines.analyse.balance.whole_labels import best_labels
from tests.analyse.balance.graphs import least_of_many, least_of_several, planted, random_graph

FOES = Graph.of(5, [(a, b, -1) for a in range(5) for b in range(a + 1, 5)])


@st.composite
def graphs(draw: st.DrawFn) -> Graph:
    n = draw(st.integers(2, 7))
    pairs = [(a, b) for a in range(n) for b in range(a + 1, n)]
    weights = draw(st.lists(st.integers(-4, 4), min_size=len(pairs), max_size=len(pairs)))
    return Graph.of(n, [(a, b, w) for (a, b), w in zip(pairs, weights, strict=True)])


@given(graph=graphs(), k=st.integers(1, 5))
@settings(deadline=None, max_examples=60)
def test_no_division_is_better(graph: Graph, k: int):
    found = several_camps(graph, k)
    assert found.proved
    assert max(found.camp) < k
    assert found.cost == cost_of(graph.edges, found.camp) == least_of_several(graph, k)


@pytest.mark.slow
@pytest.mark.parametrize("kind", [0, 1, 2], ids=["all alike", "small weights", "large weights"])
def test_they_are_those_that_trying_all_of_them_gives(kind: int):
    random = Random(f"several {kind}")
    for _ in range(334):
        graph, k = random_graph(random, 11, kind), random.randint(3, 5)
        found = several_camps(graph, k)
        assert found.proved
        assert found.cost == cost_of(graph.edges, found.camp) == least_of_several(graph, k)


def test_the_slow_way_agrees_with_the_other_slow_way():
    random = Random("slow")
    for _ in range(20):
        graph = random_graph(random, 7, 1)
        assert least_of_several(graph, graph.n) == least_of_many(graph)


@given(graph=graphs())
@settings(deadline=None, max_examples=40)
def test_more_camps_never_explain_less(graph: Graph):
    costs = [several_camps(graph, k).cost for k in range(1, 6)]
    assert costs == sorted(costs, reverse=True)
    assert costs[1] == two_camps(graph).cost
    assert costs[-1] >= many_camps(graph).cost


def test_five_foes_of_each_other_in_three_camps_leave_two_pairs_together():
    assert [several_camps(FOES, k).cost for k in (1, 2, 3, 4, 5)] == [10, 4, 2, 1, 0]


@given(graph=graphs(), k=st.integers(3, 5))
@settings(deadline=None, max_examples=60)
def test_shrinking_loses_no_best_division(graph: Graph, k: int):
    kernel = shrink(graph, k)
    inside = Graph.of(graph.n, kernel.edges)
    assert kernel.paid + least_of_several(inside, k) == least_of_several(graph, k)


@given(graph=graphs(), k=st.integers(3, 4))
@settings(deadline=None, max_examples=25)
def test_whole_numbers_alone_find_the_best(graph: Graph, k: int):
    labels, bound = best_labels(graph.n, graph.edges, k, [0] * graph.n, (), 60)
    assert cost_of(graph.edges, labels) == bound == least_of_several(graph, k)


def test_factions_that_were_planted_are_found_and_proved():
    graph = planted(200, seed=1, degree=4)
    found = several_camps(graph, 3)
    assert found.proved
    assert many_camps(graph).cost <= found.cost <= two_camps(graph).cost


def test_without_time_the_bound_is_no_more_than_the_cost():
    graph = planted(120, seed=2, flipped=0.2)
    found = several_camps(graph, 3, seconds=0)
    assert found.bound <= found.cost == cost_of(graph.edges, found.camp)


def test_good_labels_are_within_the_number_and_no_worse_than_all_in_one():
    graph = planted(80, seed=3, flipped=0.2)
    found = good_labels(graph.n, graph.edges, 4, range(graph.n), enough=0)
    assert set(found) <= set(range(4))
    assert cost_of(graph.edges, found) <= cost_of(graph.edges, [0] * graph.n)


@pytest.mark.parametrize("k", [0, -1, MOST + 1])
def test_a_number_that_is_not_supported_is_refused(k: int):
    with pytest.raises(ValueError, match="can be asked for"):
        several_camps(FOES, k)
