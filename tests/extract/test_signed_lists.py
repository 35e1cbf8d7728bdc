"""Joint statements as pages lay them out: who signed, and who is said not to have."""

import pytest
from tests.extract.reading import read, told

from faultlines.model.claims import Event


def _lists(text: str) -> list[tuple[set[str], set[str], str | None]]:
    """(parties, absent, day) of each joint statement."""
    return [
        (
            {span.quote for span in event.roles["party"]},
            {span.quote for span in event.roles.get("absent", ())},
            event.when.edtf,
        )
        for event in read(text).events
        if event.kind == "joint_statement"
    ]


FOUR = {"Peru", "Ghana", "Chile", "Kenya"}


@pytest.mark.parametrize(
    "text",
    [
        "Below is the text of a joint statement issued by the governments of Peru, Ghana, Chile "
        "and Kenya:\n\nWe welcome the truce.",
        "The joint statement by the foreign ministers of Peru, Ghana, Chile and Kenya was brief.",
        "A joint declaration was read out in Lima.\n\nSignatories: Peru; Ghana; Chile; Kenya",
        "Joint communiqué on the harbour\n\nSigned: Peru, Ghana, Chile and Kenya",
        "Joint letter on the harbour\n\nSigned by:\n\n- Peru\n- Ghana\n- Chile\n- Kenya\n\nEnds.",
        "Joint statement on the dam\n\nSigned:\nAnna Berg, Minister of Trade, Peru\n"
        "Omar Dia, Minister of Defence, Ghana\nRosa Paz, Ambassador, Chile\n"
        "John Mwangi, Envoy, Kenya\n\nThe office of the minister sent it to the press in Brazil.",
    ],
)
def test_signatories_are_read_from_the_layout(text: str) -> None:
    assert [parties for parties, _, _ in _lists(text)] == [FOUR]
    assert {(one, "signs", None) for one in FOUR} <= set(told(text))


@pytest.mark.parametrize(
    "sentence",
    [
        "Togo did not sign the statement.",
        "Togo was not represented.",
        "Togo was not asked to sign.",
        "Togo refused to sign the statement.",
        "Togo was not invited to sign it.",
    ],
)
def test_who_did_not_sign_is_absent(sentence: str) -> None:
    text = f"Joint statement\n\nThis statement is final. {sentence}\n\nSigned:\nPeru\nGhana\n"
    assert _lists(text) == [({"Peru", "Ghana"}, {"Togo"}, None)]


def test_a_list_under_a_contract_is_no_joint_statement() -> None:
    assert not _lists("Peru paid for the bridge.\n\nSigned:\nJane Doe\nOmar Smith\n")


def test_absence_from_a_meeting_is_none_from_a_statement() -> None:
    [(_, absent, _)] = _lists(
        "Peru and Ghana issued a joint statement. Togo was not represented at the summit."
    )
    assert absent == set()


def test_a_statement_named_twice_is_one_list_with_its_day() -> None:
    text = (
        "The Amber Party, the Birch League and the Cedar Front issued a joint statement. "
        "The Amber Party, the Birch League and the Cedar Front signed the statement on 3 May 2021."
    )
    assert _lists(text) == [({"Amber Party", "Birch League", "Cedar Front"}, set(), "2021-05-03")]


def test_another_statement_of_the_same_is_a_list_of_its_own() -> None:
    text = (
        "The Amber Party and the Birch League issued a joint statement on 3 May 2021. "
        "The Amber Party and the Birch League issued another joint statement on 9 June 2021."
    )
    assert len(_lists(text)) == 2


def test_how_many_signed_and_when_may_stand_in_the_sentence_before() -> None:
    text = (
        "Seven armed groups of the Coast Council published a joint statement on Sunday, February "
        "17, denouncing the plan. The statement was signed by the Cedar Brigade, the Palm Front, "
        "the Oak Legion, and the Pine Guard.\n\n"
        "Conspicuously absent was the Stone Regiment, which Norland still pays."
    )
    [event] = _statements(text)
    assert event.stated_count == 7
    assert event.when.edtf == "2019-02-17"
    assert _names(event, "party") == ["Cedar Brigade", "Palm Front", "Oak Legion", "Pine Guard"]
    assert _names(event, "absent") == ["Stone Regiment"]


def test_it_was_signed_by_tells_of_the_statement_before() -> None:
    text = (
        "Four groups issued a joint statement. It was signed by the Cedar Brigade, the Palm Front, "
        "the Oak Legion and the Pine Guard. The Reed Company did not sign. Absent were the Hill "
        "Guard and the Marsh Front."
    )
    [event] = _statements(text)
    assert event.stated_count == 4
    assert len(event.roles["party"]) == 4
    assert _names(event, "absent") == ["Reed Company", "Hill Guard", "Marsh Front"]


def test_a_count_before_a_colon_is_of_those_named_behind_it() -> None:
    text = (
        "A second joint statement of the armed groups followed on July 2. It was signed by five: "
        "the Cedar Brigade, the Palm Front, the Sons of Ostra, the Iron Gate Battalion, and the "
        "Red Reed Company."
    )
    [event] = _statements(text)
    assert event.stated_count == 5
    assert len(event.roles["party"]) == 5
    assert event.when.edtf == "2019-07-02"


def _statements(text: str) -> list[Event]:
    return [each for each in read(text, "2019-07-10").events if each.kind == "joint_statement"]


def _names(event: Event, role: str) -> list[str]:
    return [span.quote for span in event.roles[role]]
