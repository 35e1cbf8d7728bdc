"""How much two lists are about the same, by their words."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from faultlines.analyse.company import Past, features
from faultlines.analyse.matters import beside, words

HARBOUR = words("The statement rejects the harbour levy")
LEVY = words("They reject the levy on the harbour")
CURFEW = words("The statement welcomes the curfew")
SOME = st.frozensets(st.sampled_from(["levy", "harbour", "curfew", "bridge"]), max_size=4)


def test_short_words_and_figures_tell_of_nothing():
    assert words("On 3 May it is to be: NO levy!") == {"may", "levy"}


def test_lists_on_the_harbour_levy_are_nearer_than_one_on_the_curfew():
    levy, curfew = beside(HARBOUR, [LEVY, CURFEW])
    assert levy > curfew


def test_a_word_that_all_lists_have_brings_two_less_near_than_a_rare_one():
    common, rare = beside(frozenset({"statement", "levy"}),
                          [frozenset({"statement", "curfew"}), frozenset({"levy", "bridge"}),
                           frozenset({"statement"})])[:2]  # fmt: skip
    assert rare > common


def test_lists_told_in_the_very_same_words_tell_nothing():
    assert beside(HARBOUR, [HARBOUR, HARBOUR]) == [0.0, 0.0]


@given(SOME, st.lists(SOME, max_size=5))
def test_what_is_shared_lies_between_nothing_and_all(this: frozenset[str],
                                                     earlier: list[frozenset[str]]):  # fmt: skip
    assert all(0 <= share <= 1 + 1e-9 for share in beside(this, earlier))


def test_who_signed_the_list_on_the_same_matter_is_sooner_expected():
    history = np.array([[True, True, True, False], [True, True, False, True]] * 2)
    present = np.array([True, True, False, False])
    row = features(Past.of(history), present, np.array([1.0, 0.0, 1.0, 0.0]))
    assert row[2, 6] > row[3, 6]
    assert row[2, 8] > row[3, 8]
