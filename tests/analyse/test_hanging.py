"""What hangs on a claim is what goes when it is taken out."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from faultlines.analyse.hanging import NOTHING, hanging, in_order
from faultlines.analyse.origins import roots
from faultlines.analyse.ties import network
from faultlines.model.findings import Asked, Finding, Report
from faultlines.model.snapshot import Snapshot
from tests.analyse.telling import Teller

OARS, SALT, GULLS = "Red Oars", "Salt Brigade", "Gull Company"
DAY = "2021-05-10"


def nets(snap: Snapshot) -> dict[tuple[str, str], float]:
    return {(one.subject, one.object): one.sign * one.weight
            for one in network(snap, Asked(), roots(snap)).ties()}  # fmt: skip


TOLD = st.lists(
    st.tuples(st.sampled_from([(OARS, SALT), (SALT, GULLS), (GULLS, OARS)]),
              st.sampled_from(["attacks", "accuses", "aids"]),
              st.sampled_from([0.55, 0.7, 0.9])),
    min_size=1, max_size=8,
)  # fmt: skip


@settings(max_examples=60, deadline=None)
@given(told=TOLD)
def test_without_a_claim_the_tie_is_what_it_would_be_had_nobody_said_it(told: list[tuple]) -> None:
    """Acts of one day, so that taking one out lets no older state speak again."""
    world = Teller()
    for number, ((one, other), relation, confidence) in enumerate(told):
        words = f"In town {number} of {number} hills, {number} days on, the {one} met the {other}."
        world.tell(words, one, relation, other,
                   when=DAY, confidence=confidence)  # fmt: skip
    snap = world.snap
    hangs, whole = hanging(snap, Asked()), nets(snap)
    for entry in world.entries:
        found = hangs.get(entry.id, NOTHING)
        assert found.ends is not None
        rest = tuple(one for one in world.entries if one.id != entry.id)
        assert found.now == pytest.approx(whole.get(found.ends, 0.0), abs=0.0011)
        less = nets(replace(snap, claims=rest))
        assert found.without == pytest.approx(less.get(found.ends, 0.0), abs=0.0021)


def test_a_claim_that_alone_holds_a_tie_comes_before_one_of_two():
    world = Teller()
    world.tell("The Red Oars attacked the Salt Brigade.", OARS, "attacks", SALT, when=DAY,
               confidence=0.7)  # fmt: skip
    for day in ("Monday", "Tuesday"):
        world.tell(f"On {day} the Gull Company attacked the Salt Brigade.", GULLS, "attacks", SALT,
                   when=DAY, confidence=0.7)  # fmt: skip
    order = in_order(world.snap, hanging(world.snap, Asked()))
    assert order[0] == world.entries[0].id


def test_the_less_surely_read_of_two_alike_comes_first():
    world = Teller()
    for name, confidence in ((OARS, 0.9), (GULLS, 0.6)):
        world.tell(f"The {name} attacked the Salt Brigade.", name, "attacks", SALT, when=DAY,
                   confidence=confidence)  # fmt: skip
    order = in_order(world.snap, hanging(world.snap, Asked()))
    assert order == (world.entries[1].id, world.entries[0].id)


def test_a_finding_that_rests_on_a_claim_makes_it_weigh_more():
    world = Teller()
    entry = world.tell("The Red Oars met the Salt Brigade.", OARS, "meets", SALT, when=DAY)
    finding = Finding(kind="evidence", says="They met", because=(entry.id,))
    report = Report(key="x", title="X", about="", findings=(finding,))
    assert hanging(world.snap, Asked(), [report])[entry.id].weight > NOTHING.weight
    assert hanging(world.snap, Asked(), [report])[entry.id].findings == (finding,)
