from hypothesis import given
from hypothesis import strategies as st

from faultlines.ledger.rulings import Decision, Merges

ACTORS = st.sampled_from("abcde")
SAID = st.lists(st.tuples(st.sampled_from(["same", "different"]), ACTORS, ACTORS), max_size=8)


def decisions(said: list[tuple[str, str, str]]) -> list[Decision]:
    return [
        Decision(seq=seq, kind=kind, made="", by="ana", reason="", actors=(one, other))
        for seq, (kind, one, other) in enumerate(said)
        if one != other
    ]


def one_by_walking(said: list[Decision], start: str) -> set[str]:
    """Everyone reached over pairs whose last word was `same`."""
    last = {frozenset(made.actors): made.kind for made in said}
    joined = [pair for pair, kind in last.items() if kind == "same"]
    found = {start}
    for _ in "abcde":
        found |= {one for pair in joined if pair & found for one in pair}
    return found


@given(SAID)
def test_two_count_as_one_exactly_where_a_chain_of_joins_leads(
    said: list[tuple[str, str, str]],
) -> None:
    made = decisions(said)
    merges = Merges(made)
    for one in "abcde":
        same = {other for other in "abcde" if merges.head(other) == merges.head(one)}
        assert same == one_by_walking(made, one)


@given(SAID)
def test_a_head_counts_as_itself_and_is_the_first_of_its_members(
    said: list[tuple[str, str, str]],
) -> None:
    merges = Merges(decisions(said))
    for one in "abcde":
        head = merges.head(one)
        assert merges.head(head) == head
        assert merges.members(head)[0] == head
        assert one in merges.members(head)


@given(SAID)
def test_a_clash_is_told_exactly_where_two_held_apart_are_one(
    said: list[tuple[str, str, str]],
) -> None:
    merges = Merges(decisions(said))
    clashes = [pair for pair in merges.apart if len({merges.head(one) for one in pair}) == 1]
    assert (merges.clash() is not None) == bool(clashes)
    for pair in clashes:
        one, other = sorted(pair)
        assert merges.between(one, other)
