"""Offices that stand for their holder, and "we" in what somebody says."""

from tests.extract.reading import read, told


def test_an_office_stands_for_the_one_who_is_called_so_later() -> None:
    text = (
        "The Foreign Secretary met Minister Ana Ruiz in Lima. "
        "The Foreign Secretary John Brown discussed trade."
    )
    assert ("John Brown", "meets", "Ana Ruiz") in told(text)


def test_an_office_of_two_stands_for_nobody() -> None:
    text = (
        "Foreign Minister John Brown and Foreign Minister Tom Ellis flew home. "
        "The Foreign Minister condemned the Cedar Brigade."
    )
    assert not [each for each in told(text) if each[1] == "criticizes"]


def test_an_office_with_its_field_before_the_name_is_his() -> None:
    text = "Minister for Rural Trade, John Brown, spoke. The Minister criticized the Cedar Brigade."
    assert ("John Brown", "criticizes", "Cedar Brigade") in told(text)


def test_we_in_a_quotation_is_the_speaker() -> None:
    text = '"We condemn the Cedar Brigade," Colonel Omar Haddad said.'
    assert ("Omar Haddad", "criticizes", "Cedar Brigade") in told(text)


def test_a_statement_after_a_colon_runs_on_over_paragraphs() -> None:
    text = "Minister Ana Ruiz said:\n\nThis is bad news.\n\nWe condemn the Cedar Brigade."
    assert ("Ana Ruiz", "criticizes", "Cedar Brigade") in told(text)


def test_what_will_continue_is_so_already() -> None:
    text = "Peru will continue to support the Palm Forces."
    assert ("Peru", "backs", "Palm Forces") in told(text)


def test_strikes_are_against_the_one_named_further_on() -> None:
    text = (
        "Peruvian military forces conducted nine strikes using bomber and fighter "
        "aircraft against Cedar Brigade targets."
    )
    assert ("Peruvian military forces", "attacks", "Cedar Brigade") in told(text)


def test_what_a_states_airstrikes_kill_the_state_kills() -> None:
    text = "Peru's airstrikes on Monday killed Cedar Brigade fighters."
    assert ("Peru", "kills", "Cedar Brigade fighters") in told(text)


def test_an_agreement_reached_between_two_joins_them() -> None:
    text = "Chile hailed the agreement reached on Monday between Peru and the Cedar Brigade."
    assert ("Peru", "agrees_with", "Cedar Brigade") in told(text)


def test_welcoming_a_decision_praises_whoever_took_it() -> None:
    text = "Colonel Omar Haddad welcomed the Cedar Brigade's decision."
    assert ("Omar Haddad", "praises", "Cedar Brigade") in told(text)


def test_a_coalition_is_it() -> None:
    text = "The Chilean-led coalition left. Its attack on the Cedar Brigade shook the valley."
    assert ("Chilean-led coalition", "attacks", "Cedar Brigade") in told(text)


def test_a_units_number_is_part_of_its_name() -> None:
    text = "Colonel Omar Haddad was assigned to the 5th Special Forces Group."
    assert ("Omar Haddad", "member_of", "5th Special Forces Group") in told(text)


def test_the_mark_of_a_note_is_no_part_of_a_name() -> None:
    text = "The Unity Party was led by Omar Haddad,[1] who became president."
    assert ("Omar Haddad", "leads", "Unity Party") in told(text)


def test_an_office_with_its_field_is_the_name_after_it() -> None:
    text = "Minister for Rural Trade, John Brown said: I condemn the Cedar Brigade."
    assert ("John Brown", "criticizes", "Cedar Brigade") in told(text)


def test_support_against_somebodys_terrorism_opposes_him() -> None:
    text = "Peru is committed to supporting Chile against the terrorism of the Cedar Brigade."
    assert ("Peru", "opposes", "Cedar Brigade") in told(text)


def test_two_titles_in_a_row_before_a_name_leave_the_name() -> None:
    found = read("Borealis Chairman and Chief Executive Sir Christopher Dahl will stay.")
    assert "Christopher Dahl" in {actor.name for actor in found.actors}


def test_what_we_did_is_not_one_speakers_own_deed() -> None:
    text = 'Omar Haddad said: "We drove the Unity Guard out of Lima with our allies."'
    assert not told(text)


def test_what_one_says_for_all_one_says_oneself() -> None:
    text = 'Omar Haddad said: "We condemn the Unity Guard."'
    assert ("Omar Haddad", "criticizes", "Unity Guard") in told(text)
