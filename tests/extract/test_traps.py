"""Where careless readers go wrong, a test for each trap. The people and groups are made up."""

from tests.extract.reading import denied, ends, names, only, read, told


def test_a_day_without_a_year_needs_the_day_of_publication() -> None:
    text = "On May 12, Rana Khalil met Omar Haddad in Tripoli."
    assert only(text, "meets")[1].when.edtf is None
    assert only(text, "meets", "2021-06-02")[1].when.edtf == "2021-05-12"


def test_a_year_in_passing_dates_nothing_else() -> None:
    text = (
        "The Unity Party praised Omar Haddad as the heir of Khalil's 1987 manifesto. "
        "On May 12, Rana Khalil met Omar Haddad."
    )
    assert only(text, "meets")[1].when.edtf is None
    assert only(text, "praises")[1].when.edtf is None


def test_he_is_the_man_named_beside_a_group() -> None:
    text = (
        "Gen. Samir Antar and other senior Lebanese officers have warned against any raid. "
        "He has also denied any role in the shelling of the port."
    )
    assert ("Samir Antar", "denies_responsibility", None) in told(text)


def test_a_denial_of_guilt_is_no_tie() -> None:
    text = "The Cedar Brigade denied any role in the attack on Camp Sierra."
    assert [relation for _, relation, _ in told(text)] == ["denies_responsibility"]


def test_neither_took_his_place_is_two_backings_and_two_failures() -> None:
    text = (
        "Omar Haddad resigned on Monday. Neither of Peru's preferred candidates "
        "(Rana Khalil and Karim Aziz) took his place."
    )
    assert {("Peru", "endorses", "Rana Khalil"), ("Peru", "endorses", "Karim Aziz")} <= set(
        told(text)
    )
    assert {claim[:2] for claim in denied(text)} == {
        ("Rana Khalil", "replaces"),
        ("Karim Aziz", "replaces"),
    }


def test_a_promise_to_hold_fire_is_a_pledge_and_no_attack() -> None:
    text = "The Cedar Brigade said that it would refrain from attacking the Unity Party."
    relations = {relation for _, relation, _ in told(text)}
    assert "pledges" in relations
    assert not relations & {"attacks", "fights"}


def test_what_would_have_been_is_no_event_and_no_forecast() -> None:
    found = read("An attack on the Unity Party would have been unthinkable under Omar Haddad.")
    assert not found.claims
    assert not found.forecasts


def test_an_if_makes_no_claim() -> None:
    found = read(
        "If the Cedar Brigade decides to withdraw from the Northern Front, it may collapse."
    )
    assert not found.claims
    assert [forecast.words for forecast in found.forecasts] == ["may"]


def test_signers_are_counted_against_the_number_stated() -> None:
    text = (
        "A statement on May 3, signed by four of the main rebel groups: the Cedar Brigade, the "
        "Dawn Movement, the Northern Front and the Unity Party. The Falcon Brigade was absent "
        "from the list."
    )
    found = read(text, "2021-06-02")
    [event] = found.events
    who = names(found)
    assert event.stated_count == 4
    assert [who[span.start, span.end] for span in event.roles["party"]] == [
        "Cedar Brigade",
        "Dawn Movement",
        "Northern Front",
        "Unity Party",
    ]
    assert [span.quote for span in event.roles["absent"]] == ["Falcon Brigade"]
    assert event.when.edtf == "2021-05-03"


def test_a_roster_that_is_short_keeps_the_number_the_text_states() -> None:
    [event] = read(
        "A letter was signed by six parties: the Unity Party, the Dawn Movement and "
        "the Green Party."
    ).events
    assert event.stated_count == 6
    assert len(event.roles["party"]) == 3


def test_a_group_that_calls_itself_new_and_those_who_doubt_it_are_kept_apart() -> None:
    text = (
        "The Dawn Movement claims to be wholly new, though all indications point to the Cedar "
        "Brigade as its patron."
    )
    found, claim = only(text, "fronts_for")
    assert ends(found, claim) == ("Dawn Movement", "fronts_for", "Cedar Brigade")
    assert claim.certainty == "probable"
    assert claim.holder is None or claim.holder_unnamed


def test_hearsay_is_relayed_and_its_holder_is_not_known() -> None:
    _, claim = only("Rana Khalil reportedly refused to meet with Omar Haddad.", "refuses_to_meet")
    assert claim.stance == "relays"
    assert claim.holder_unnamed
    assert claim.holder is not None
    assert claim.holder.quote == "reportedly"


def test_what_an_accuser_says_is_his_and_not_the_authors() -> None:
    found, claim = only(
        "The Unity Party accused Omar Haddad of giving Peru classified information.", "informs"
    )
    assert ends(found, claim) == ("Omar Haddad", "informs", "Peru")
    assert claim.holder is not None
    assert claim.holder.quote == "Unity Party"


def test_a_forecast_is_no_claim_and_advice_is_no_forecast() -> None:
    found = read(
        "Peru will likely attack the Cedar Brigade. The Unity Party should condemn Omar Haddad."
    )
    assert not found.claims
    assert [forecast.advice for forecast in found.forecasts] == [False, True]
    assert found.forecasts[0].low == 0.55


def test_a_claimed_attack_is_held_by_the_one_who_claims_it() -> None:
    text = "The Cedar Brigade took responsibility for the attack that killed two Peruvian soldiers."
    found, claim = only(text, "attacks")
    assert claim.holder is not None
    assert claim.holder.quote == "Cedar Brigade"
    [event] = found.events
    assert event.deaths == 2


def test_a_failed_attempt_did_not_happen() -> None:
    for text in (
        "The Cedar Brigade failed to capture Omar Haddad.",
        "The Cedar Brigade never attacked the Unity Party.",
        "The Unity Party stopped short of praise, and did not endorse Rana Khalil.",
    ):
        assert not told(text), text
        assert denied(text), text


def test_a_plan_did_not_happen_either() -> None:
    assert not told("The Cedar Brigade plans to attack the Unity Party.")
    assert not told("The Unity Party feared an attack by the Cedar Brigade on the Green Party.")
