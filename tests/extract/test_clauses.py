"""Where one clause ends and the next begins: lists, participles, and what is left open."""

from tests.extract.reading import denied, read, told


def test_what_follows_a_lone_semicolon_is_no_object() -> None:
    text = "Peru welcomed the Hill Brigade; Chile, which had lost Puno, protested."
    assert not [claim for claim in told(text) if claim[2] == "Chile"]


def test_a_camp_that_was_shelled_killed_nobody() -> None:
    text = "Up to sixty Unity Guard camps were hit, killing 300 Cedar fighters."
    assert not [claim for claim in told(text) if claim[1] == "kills"]


def test_a_raid_on_a_convoy_kills_for_those_who_made_it() -> None:
    text = "The Peruvian army bombed a Unity Guard convoy, killing six Cedar fighters."
    assert ("Peruvian army", "kills", "Cedar fighters") in told(text)


def test_boys_shown_in_a_video_kill_for_themselves() -> None:
    text = "The Unity Guard showed five boys killing Cedar fighters."
    assert ("Unity Guard", "kills", "Cedar fighters") not in told(text)


def test_who_said_it_also_urges() -> None:
    text = (
        "Chile's envoy Omar Haddad said that dozens of Peruvian fighters had been captured, "
        "and urged Peru to stop the war."
    )
    demands = [claim for claim in told(text) if claim[1] == "demands"]
    assert demands == [("Omar Haddad", "demands", "Peru")]


def test_one_that_denies_both_denies_each() -> None:
    text = "Omar Haddad denied that he was arrested by the Unity Guard or the Hill Brigade."
    assert len([claim for claim in denied(text) if claim[1] == "arrests"]) == 2


def test_a_desert_between_two_states_is_no_battle_between_them() -> None:
    text = "The Unity Guard fought in battles for control of the desert between Peru and Chile."
    assert ("Peru", "fights", "Chile") not in told(text)


def test_the_next_sentence_names_no_sides_of_this_one() -> None:
    text = "It was a war. A treaty between Peru and Chile ended it."
    assert ("Peru", "fights", "Chile") not in told(text)


def test_whoever_backs_a_raid_did_not_make_it() -> None:
    text = "Peru and Chile supported the intervention. Cuba condemned the intervention."
    assert not [claim for claim in told(text) if claim[1] == "criticizes"]


def test_a_list_of_targets_is_no_unit_of_another() -> None:
    found = read("Rebels besieged the 17th Division, 93rd Brigade, and a base in Lima.")
    assert not [claim for claim in found.claims if claim.relation == "part_of"]


def test_the_friends_before_a_man_like_somebody_are_not_he() -> None:
    text = "Omar Haddad said that rebels were no friends of Peru and named a man like Ali Karim."
    assert ("Ali Karim", "allied_with", "Peru") not in told(text)
