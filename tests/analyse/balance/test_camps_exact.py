"""The division is the best there is, and says so only if it is."""

from random import Random

import pytest

from faultlines.analyse.balance.cover import raised
from faultlines.analyse.balance.graph import Graph, cost_of
from faultlines.analyse.balance.many import many_camps
from faultlines.analyse.balance.sharing import divided
from faultlines.analyse.balance.together import paths
from faultlines.analyse.balance.two import two_camps
from tests.analyse.balance.graphs import (
    least_of_many,
    least_of_two,
    planted,
    random_graph,
    subset_least,
)

TRIANGLE = Graph.of(3, [(0, 1, 1), (1, 2, 1), (0, 2, -1)])
FOES = Graph.of(3, [(0, 1, -1), (1, 2, -1), (0, 2, -1)])


def test_friends_of_friends_who_are_foes_cost_one_tie():
    assert (two_camps(TRIANGLE).cost, two_camps(TRIANGLE).proved) == (1, True)


def test_three_who_are_all_foes_need_three_camps():
    assert (two_camps(FOES).cost, many_camps(FOES).cost) == (1, 0)
    assert many_camps(FOES).camp == (0, 1, 2)


def test_nobody_has_no_camps():
    assert two_camps(Graph.of(0, [])).camp == many_camps(Graph.of(0, [])).camp == ()


@pytest.mark.slow
@pytest.mark.parametrize("kind", [0, 1, 2], ids=["all alike", "small weights", "large weights"])
def test_two_camps_are_those_that_trying_all_of_them_gives(kind: int):
    random = Random(f"two {kind}")
    for _ in range(334):
        graph = random_graph(random, 12, kind)
        found = two_camps(graph)
        assert found.proved
        assert found.cost == cost_of(graph.edges, found.camp) == least_of_two(graph)


@pytest.mark.slow
@pytest.mark.parametrize("kind", [0, 1, 2], ids=["all alike", "small weights", "large weights"])
def test_many_camps_are_those_that_trying_all_of_them_gives(kind: int):
    random = Random(f"many {kind}")
    for _ in range(334):
        graph = random_graph(random, 12, kind)
        found = many_camps(graph)
        assert found.proved
        assert found.cost == cost_of(graph.edges, found.camp) == subset_least(graph)


def test_the_two_slow_ways_agree():
    random = Random("slow")
    for _ in range(20):
        graph = random_graph(random, 7, 1)
        assert least_of_many(graph) == subset_least(graph)


def test_factions_that_were_planted_are_found_and_proved():
    found = two_camps(planted(400, seed=1))
    assert found.proved
    assert found.cost <= 80


@pytest.mark.parametrize("divide", [two_camps, many_camps])
def test_other_numbers_for_the_nodes_change_nothing(divide):
    random = Random("names")
    graph = planted(60, seed=3, flipped=0.1)
    order = random.sample(range(graph.n), graph.n)
    other = Graph.of(graph.n, [(order[a], order[b], w) for a, b, w in graph.edges])
    assert divide(graph).cost == divide(other).cost


@pytest.mark.parametrize("divide", [two_camps, many_camps])
def test_the_same_graph_gives_the_same_division(divide):
    assert divide(planted(150, seed=4)) == divide(planted(150, seed=4))


@pytest.mark.parametrize("divide", [two_camps, many_camps])
def test_without_time_there_is_a_bound_that_holds(divide):
    graph = planted(300, seed=5, flipped=0.2)
    hurried, patient = divide(graph, seconds=0), divide(planted(80, seed=5, flipped=0.1))
    assert hurried.bound <= hurried.cost
    assert patient.proved


def test_nothing_is_printed(capfd):
    two_camps(planted(150, seed=4))
    assert capfd.readouterr() == ("", "")


def test_it_makes_no_difference_how_many_processes_share_the_work():
    graphs = [planted(60, seed=seed, flipped=0.1) for seed in range(14)]
    alone, shared = (list(divided(graphs, processes=number)) for number in (1, 2))
    assert alone == shared
    assert all(one.proved for one in shared)


def test_searching_together_finds_paths_as_short_as_one_by_one():
    graph, random = planted(80, seed=6), Random("paths")
    ends = [(a, b) for a, b, _ in graph.edges]
    length = [random.choice((0.1, 0.35, 0.6)) for _ in ends]
    closed = [random.randrange(2) for _ in ends]
    queries = [(a, b, 1.1) for a, b in ends]
    one_by_one, together = (list(paths(graph.n, ends, most).find(queries, closed, length))
                            for most in (0, 80))  # fmt: skip
    assert [path and sum(length[one] for one in path) for path in together] == pytest.approx(
        [path and sum(length[one] for one in path) for path in one_by_one])  # fmt: skip
    assert not any(closed[one] for path in together for one in path or ())


@pytest.mark.parametrize(("bound", "least"), [(92, 94), (94, 94), (96.5, 100), (100, 100)])
def test_a_bound_goes_up_to_the_next_cost_that_a_division_can_have(bound: float, least: int):
    assert raised(bound, 100, 6) == least


def test_weights_that_are_all_multiples_of_one_change_nothing_but_the_cost():
    graph = planted(120, seed=5, flipped=0.15)
    heavy = Graph.of(graph.n, [(a, b, 700 * w) for a, b, w in graph.edges])
    assert two_camps(heavy).cost == 700 * two_camps(graph).cost
    assert two_camps(heavy).proved
