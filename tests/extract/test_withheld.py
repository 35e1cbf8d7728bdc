"""Who kept his name off a joint text, told in the sentences after it."""

import pytest
from tests.extract.reading import read, told

_SIGNED = "The Reed Party, the Heron Front and the Alder Union signed a joint statement in Lima. "


def _absent(sentence: str) -> set[str]:
    (event,) = [one for one in read(_SIGNED + sentence).events if one.kind == "joint_statement"]
    return {span.quote for span in event.roles.get("absent", ())}


@pytest.mark.parametrize(
    "sentence",
    [
        "The Lark Movement refused to put its name to it.",
        "The Lark Movement did not put its name to the text.",
        "The Lark Movement declined to lend its name to the statement.",
        "The Lark Movement withheld its signature.",
        "The Lark Movement withdrew its signature.",
        "The Lark Movement later withdrew its signature from the statement.",
        "The Lark Movement kept its name off the statement.",
        "Missing from the list is the Lark Movement.",
    ],
)
def test_who_kept_his_name_off_it_is_absent(sentence: str) -> None:
    assert _absent(sentence) == {"Lark Movement"}


@pytest.mark.parametrize(
    "sentence",
    [
        "Missing from the list is the Lark Movement. So are the Otter Front and the Ash Party.",
        "The Lark Movement was absent from it. So were the Otter Front and the Ash Party.",
    ],
)
def test_so_are_those_of_the_next_sentence(sentence: str) -> None:
    assert _absent(sentence) == {"Lark Movement", "Otter Front", "Ash Party"}


@pytest.mark.parametrize(
    "sentence",
    [
        "The Lark Movement put its name to it.",
        "The Lark Movement may withdraw its signature.",
        "The Lark Movement did not withdraw its signature.",
        "The Lark Movement changed its name.",
        "The Lark Movement kept its name off the list of members.",
        "The Lark Movement removed its name from the register.",
        "So is the Lark Movement.",
    ],
)
def test_nobody_is_absent_where_none_is_said_to_be(sentence: str) -> None:
    assert _absent(sentence) == set()


def test_who_withdraws_from_a_statement_does_not_leave_those_who_signed_it() -> None:
    claims = told(_SIGNED + "The Lark Movement withdrew its signature from the statement.")
    assert {relation for _, relation, _ in claims} == {"signs", "absent_from"}
