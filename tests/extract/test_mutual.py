"""What two do together, what is done by nobody, and words whose ends can't be read."""

from tests.extract.reading import read, told

from faultlines.extract import hints
from faultlines.extract.hinting import Hint
from faultlines.model.text import Document
from faultlines.model.when import When


def hinted(text: str) -> list[Hint]:
    [found] = hints([(Document(text=text), When.unknown())])
    return list(found)


def test_two_who_merge_are_one() -> None:
    text = "The Palm Front and the Harbour Guard merged in May 2012."
    assert ("Palm Front", "merged_into", "Harbour Guard") in told(text)


def test_two_who_clash_with_a_third_do_not_clash_with_each_other() -> None:
    text = "The Palm Front and the Harbour Guard clashed with the Cedar Brigade."
    assert ("Palm Front", "fights", "Harbour Guard") not in told(text)


def test_a_joint_attack_makes_allies() -> None:
    text = "The Palm Front and the Harbour Guard carried out a joint attack on the port."
    assert ("Palm Front", "allied_with", "Harbour Guard") in told(text)


def test_two_who_are_rivals_are_rivals_of_each_other() -> None:
    text = "The Palm Front and the Harbour Guard are rivals."
    assert ("Palm Front", "rival_of", "Harbour Guard") in told(text)


def test_what_was_absorbed_merged_into_the_other() -> None:
    text = "In 2009 the Palm Front was absorbed into the Harbour Guard."
    assert ("Palm Front", "merged_into", "Harbour Guard") in told(text)


def test_who_receives_weapons_is_backed() -> None:
    text = "The Palm Front received weapons from the Harbour Guard."
    assert ("Harbour Guard", "backs", "Palm Front") in told(text)


def test_a_pledge_is_dated_though_the_date_hangs_on_the_other_name() -> None:
    [claim] = [
        claim
        for claim in read(
            "The Palm Front pledged allegiance to the Harbour Guard in May 2014."
        ).claims
        if claim.relation == "aligned_with"
    ]
    assert claim.when.edtf == "2014-05"


def test_fighting_between_two_unnamed_groups_is_a_hint_and_no_claim() -> None:
    text = "Fighting between the two groups broke out in 1996."
    assert not told(text)
    [hint] = hinted(text)
    assert (hint.relation, hint.when.edtf) == ("fights", "1996")


def test_a_denied_relation_is_no_hint() -> None:
    assert not hinted("The two groups did not merge.")


def test_what_leavers_founded_split_from_what_they_left() -> None:
    text = "The Palm Front was formed by defectors from the Harbour Guard."
    assert ("Palm Front", "split_from", "Harbour Guard") in told(text)


def test_what_members_founded_did_not_split() -> None:
    text = "The Palm Front was formed by members of the Harbour Guard."
    assert all(relation != "split_from" for _, relation, _ in told(text))


def test_a_body_made_to_fight_another_stands_against_it() -> None:
    text = "The Palm Front was created to combat the Harbour Guard."
    assert ("Palm Front", "opposes", "Harbour Guard") in told(text)


def test_according_to_somebody_speaks_of_no_accord() -> None:
    text = "According to local reports, the Palm Front has split."
    assert "agrees_with" not in {hint.relation for hint in hinted(text)}


def test_who_became_independent_broke_with_somebody() -> None:
    text = "The Harbour Guard, once a wing of the Palm Front, became an independent group."
    assert "split_from" in {hint.relation for hint in hinted(text)}


def test_an_adjective_and_its_noun_may_carry_a_relation_together() -> None:
    text = "The Palm Front made common cause with the Harbour Guard."
    assert ("Palm Front", "allied_with", "Harbour Guard") in told(text)


def test_who_signs_or_meets_jointly_is_no_ally_for_it() -> None:
    for deed in ("signed a joint statement", "held a joint press conference"):
        text = f"The Cedar Front, the Palm Army and the KLU {deed} on Monday."
        assert not [each for each in told(text) if each[1] == "allied_with"]
    text = "The Cedar Front and the Palm Army launched a joint attack on the KLU."
    assert ("Cedar Front", "allied_with", "Palm Army") in told(text)
