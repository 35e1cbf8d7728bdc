"""Who is left out: "neither A nor B", "not A but B", "A rather than B", "had A …"."""

import pytest
from tests.extract.reading import read

Told = set[tuple[str, str, str, str]]

SENTENCES: dict[str, tuple[str, Told]] = {
    "neither of two doers did it": (
        "Neither the Cedar Front nor the Palm Brigade backs Omar Haddad.",
        {("Cedar Front", "backs", "Omar Haddad", "denies"),
         ("Palm Brigade", "backs", "Omar Haddad", "denies")},
    ),
    "neither of two objects was hit": (
        "Peru attacked neither the Cedar Front nor the Palm Brigade.",
        {("Peru", "attacks", "Cedar Front", "denies"),
         ("Peru", "attacks", "Palm Brigade", "denies")},
    ),
    "by neither of two": (
        "The Cedar Front was backed by neither Peru nor Kenya.",
        {("Peru", "backs", "Cedar Front", "denies"), ("Kenya", "backs", "Cedar Front", "denies")},
    ),
    "who neither signs is no signatory": (
        "Neither Peru nor Kenya signed the joint statement.",
        set(),
    ),
    "not one but the other": (
        "Not Peru but Kenya backs the Cedar Front.",
        {("Kenya", "backs", "Cedar Front", "asserts")},
    ),
    "one rather than the other": (
        "Peru rather than Kenya backs the Cedar Front.",
        {("Peru", "backs", "Cedar Front", "asserts")},
    ),
    "one instead of the other": (
        "The Cedar Front attacked the Palm Brigade instead of the Harbour League.",
        {("Cedar Front", "attacks", "Palm Brigade", "asserts")},
    ),
    "had one attacked is a condition": (
        "Had Peru attacked Kenya, Chad would have backed Kenya.",
        set(),
    ),
    "had one been attacked is a condition": (
        "Had the Cedar Front been attacked by Peru, Chad would have helped.",
        set(),
    ),
    "an alliance that fell apart stands no longer": (
        "The alliance between Peru and Kenya fell apart in 2015.",
        {("Peru", "allied_with", "Kenya", "denies")},
    ),
    "who leaves a body to found another founds it": (
        "Yusuf Haddad left the Falcon Battalion to found the Palm Brigade in 2011.",
        {("Yusuf Haddad", "created", "Palm Brigade", "asserts"),
         ("Yusuf Haddad", "withdraws_from", "Falcon Battalion", "asserts")},
    ),
}  # fmt: skip


@pytest.mark.parametrize(("sentence", "told"), SENTENCES.values(), ids=SENTENCES)
def test_who_is_left_out_did_nothing(sentence: str, told: Told) -> None:
    found = {
        (c.subject.quote, c.relation, c.object.quote, c.stance.value)
        for c in read(sentence).claims
        if c.subject is not None and c.object is not None
    }
    assert found == told


def test_those_who_neither_signed_are_missing_from_the_statement_told_of() -> None:
    found = read("Chad and Mali signed a joint statement. Neither Peru nor Kenya signed it.")
    missing = {c.subject.quote for c in found.claims if c.relation == "absent_from" and c.subject}
    assert missing == {"Peru", "Kenya"}
