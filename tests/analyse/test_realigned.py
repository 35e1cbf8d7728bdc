"""What it costs to keep the camps of an earlier day."""

from datetime import date
from itertools import product

from hypothesis import given, settings
from hypothesis import strategies as st

from faultlines.analyse.balance.graph import Graph, cost_of
from faultlines.analyse.balance.two import two_camps
from faultlines.analyse.realigned import keeping, movers
from faultlines.analyse.shifts import shifts
from faultlines.model.findings import Asked
from tests.analyse.telling import Teller, actor_id

NODES = 6
WEIGHTS = st.integers(-5, 5).filter(bool)
GRAPHS = st.dictionaries(
    st.tuples(st.integers(0, NODES - 1), st.integers(0, NODES - 1)).filter(lambda p: p[0] < p[1]),
    WEIGHTS, max_size=12,
).map(lambda edges: Graph.of(NODES, [(a, b, w) for (a, b), w in edges.items()]))  # fmt: skip
OLD = st.dictionaries(st.sampled_from("abcdef"), st.tuples(st.integers(0, 1), st.integers(0, 1)))
NAMES = list("abcdef")


def by_hand(graph: Graph, old: dict[str, tuple[int, int]]) -> int:
    """The least over every way to turn the old parts and to place the newcomers."""
    free = [name for name in NAMES if name not in old]
    least = []
    for turned in product((0, 1), repeat=2):
        for places in product((0, 1), repeat=len(free)):
            newcomers = dict(zip(free, places, strict=True))
            camp = [newcomers[name] if name in newcomers else old[name][1] ^ turned[old[name][0]]
                    for name in NAMES]  # fmt: skip
            least.append(cost_of(graph.edges, camp))
    return min(least)


@given(GRAPHS, OLD)
@settings(deadline=None, max_examples=60)
def test_keeping_the_old_camps_costs_what_trying_all_ways_says(graph: Graph, old):
    kept = keeping(graph, NAMES, old)
    assert kept.cost == kept.bound == by_hand(graph, old)


@given(GRAPHS, OLD)
@settings(deadline=None, max_examples=60)
def test_keeping_them_never_costs_less_than_the_best(graph: Graph, old):
    assert keeping(graph, NAMES, old).cost >= two_camps(graph).cost


@given(GRAPHS)
@settings(deadline=None, max_examples=30)
def test_the_best_division_kept_costs_nothing_more(graph: Graph):
    best = two_camps(graph)
    old = {name: (0, side) for name, side in zip(NAMES, best.camp, strict=True)}
    assert keeping(graph, NAMES, old).cost == best.cost


def test_sides_turned_round_are_the_same_sides():
    assert movers(["a", "b"], (1, 0), {"a": (0, 0), "b": (0, 1)}) == []
    assert movers(["a", "b", "c"], (1, 0, 0), {"a": (0, 0), "b": (0, 1), "c": (0, 0)}) == ["c"]


def test_a_crew_that_changes_sides_is_named():
    teller = Teller()
    for one, other in (("Oars", "Pilots"), ("Gulls", "Nets"), ("Oars", "Lamps")):
        teller.tell(f"The {one} ally with the {other}.", one, "allied_with", other, when="2021-01")
    for one, other in (("Oars", "Gulls"), ("Pilots", "Nets"), ("Lamps", "Nets")):
        teller.tell(f"The {one} are rivals of the {other}.", one, "rival_of", other, when="2021-01")
    for one, word in (("Nets", "allied_with"), ("Oars", "rival_of")):
        teller.tell(f"Since April the Lamps {word} the {one}.", "Lamps", word, one, when="2021-04")
    (found,) = shifts(teller.snap, Asked(), since=date(2021, 2, 1)).findings
    assert found.kind == "realignment"
    assert found.about == (actor_id("Lamps"),)
    assert found.value == 2
