"""Aims that are no deeds, doubt about who an end is, and whose word a clause is."""

import pytest
from tests.extract.reading import denied, only, read, told


def held(text: str, relation: str) -> tuple[str | None, str, str]:
    """(the holder's words, stance, certainty) of the one claim of a relation."""
    _, claim = only(text, relation)
    holder = claim.holder.quote if claim.holder is not None else None
    return holder, str(claim.stance), str(claim.certainty)


UNDONE: dict[str, tuple[str, str]] = {
    "committed": (
        "The Cedar Brigade remains committed to carrying out attacks on Oman.",
        "attacks",
    ),
    "capable": ("The Cedar Brigade is capable of attacking Oman.", "attacks"),
    "helping": ("Norway is assisting Oman to degrade and ultimately destroy a militia.", "attacks"),
    "ways": (
        "Norway has two ways to respond: by asking Oman to step in, or by waiting.",
        "demands",
    ),
    "means": ("Norway could end the siege by attacking the Cedar Brigade.", "attacks"),
    "a liking": ('Jon Dahl "likes dropping bombs on people, and killing them."', "kills"),
    "an exit ahead": ("Peru's exit from the Harbour Union will hurt traders.", "withdraws_from"),
}


@pytest.mark.parametrize(("text", "relation"), UNDONE.values(), ids=UNDONE.keys())
def test_an_aim_a_power_or_a_way_is_no_deed(text: str, relation: str) -> None:
    assert relation not in [each[1] for each in told(text)]


def test_who_is_set_on_an_attack_stands_against_the_other() -> None:
    found = told("The Cedar Brigade remains committed to carrying out attacks against Oman.")
    assert ("Cedar Brigade", "opposes", "Oman") in found


def test_what_was_done_by_a_means_was_done() -> None:
    found = told("Norway ended the siege by attacking the Cedar Brigade.")
    assert ("Norway", "attacks", "Cedar Brigade") in found


def test_a_decision_not_to_act_denies_nothing() -> None:
    assert denied("Critics question the council's decision not to prosecute Jon Dahl.") == []


def test_a_clause_before_a_semicolon_keeps_its_own_sense() -> None:
    text = "Oman receives support from Norway; the other states have not sent any troops."
    assert ("Norway", "backs", "Oman") in told(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "In 2015, suspected Cedar Brigade militants attacked Oman.",
            (None, "asserts", "probable"),
        ),
        ("On Monday alleged Cedar Brigade men attacked Oman.", ("alleged", "relays", "certain")),
        ("The Cedar Brigade attacked Oman.", (None, "asserts", "certain")),
    ],
)
def test_doubt_about_who_an_end_is_lies_on_the_claim(
    text: str, expected: tuple[str | None, str, str]
) -> None:
    assert held(text, "attacks") == expected


@pytest.mark.parametrize(
    ("text", "holder", "certainty"),
    [
        ("Jon Dahl remains adamant that Norway attacked Oman.", "Jon Dahl", "certain"),
        ("Jon Dahl is convinced that Norway attacked Oman.", "Jon Dahl", "probable"),
        ("They went on. Said it has evidence that Norway attacked Oman.", "Said", "certain"),
        ("The Oman military said in a statement that Norway attacked Oman.", "Oman", "certain"),
    ],
)
def test_a_clause_is_the_word_of_whoever_stands_over_it(
    text: str, holder: str, certainty: str
) -> None:
    found, _, sure = held(text, "attacks")
    assert (found or "").startswith(holder)
    assert sure == certainty


@pytest.mark.parametrize(
    ("text", "relation"),
    [
        ("Protesters asked Jon Dahl, who is supported by Norway, to resign.", "backs"),
        ('Dahl said "a war" came, and, according to Oman, "a storm"; Norway met Peru.', "meets"),
        ("Jon Dahl reported that he and his wife Ada Dahl had left.", "kin_of"),
    ],
)
def test_what_is_told_by_the_way_is_the_authors(text: str, relation: str) -> None:
    assert held(text, relation)[0] is None


def test_who_is_singled_out_is_told_of_by_the_speaker() -> None:
    text = "The envoy Ada Berg confirmed that it was the Norwegians that attacked Oman."
    assert held(text, "attacks")[0] == "Ada Berg"


def test_each_of_two_speakers_claims_its_own_deed() -> None:
    found = read("Both the Cedar Brigade and the Dawn Movement claimed they captured Basra.")
    assert [claim.holder for claim in found.claims] == [claim.subject for claim in found.claims]


@pytest.mark.parametrize(
    ("text", "relation"),
    [
        ("Its presence in the valley confirms that Norway attacked Oman.", "attacks"),
        ("You can't help but think that Norway supports Oman.", "backs"),
        ("The envoy said Oman would stay and Norway has attacked Peru.", "attacks"),
        ("Norway is issuing an apparent warning to Oman.", "warns"),
    ],
)
def test_what_nobody_else_says_is_the_authors(text: str, relation: str) -> None:
    assert held(text, relation)[0] is None


def test_a_document_says_what_it_confirms() -> None:
    text = "The documents confirm that Norway attacked Oman."
    assert held(text, "attacks")[0] == "The documents"


def test_a_condition_on_its_being_said_leaves_it_open() -> None:
    assert told("The talks will end if it is confirmed that Norway attacked Oman.") == []


@pytest.mark.parametrize(
    "text",
    [
        "There weren't any attacks on Oman by Norway.",
        "Jon Dahl denied that there were any attacks on Oman by Norway.",
        "Norway had resisted attacking Oman.",
    ],
)
def test_what_was_not_done_at_all_is_denied(text: str) -> None:
    assert ("Norway", "attacks", "Oman") in denied(text)


def test_what_a_report_does_not_mention_is_not_denied() -> None:
    assert denied("The report does not mention any attack by Norway on Oman.") == []


@pytest.mark.parametrize(
    ("text", "relation", "holder"),
    [
        (
            "The men are called the anti-Omani forces by Coalition officials.",
            "opposes",
            "Coalition",
        ),
        ("The media has used the term Norway-led coalition for it.", "commands", "The media"),
        ("Oman stated it was striking arms bound for anti-Omani forces.", "opposes", "Oman"),
    ],
)
def test_a_label_is_theirs_who_use_it(text: str, relation: str, holder: str) -> None:
    assert (held(text, relation)[0] or "").startswith(holder)


def test_a_label_of_the_authors_own_is_his() -> None:
    text = "The anti-Omani militia is called the Lions by its friends."
    assert held(text, "opposes")[0] is None


def test_an_answer_under_a_label_in_brackets_is_the_speakers() -> None:
    text = (
        "Ada Berg leads Peru Rail.\n\n((WN)) What came next?\n\n"
        "((Ada Berg)) Norway attacked Oman.\n\n((WN)) Norway met Peru in May.\n"
    )
    assert held(text, "attacks")[0] == "Ada Berg"
    assert held(text, "meets")[0] is None
    assert held(text, "leads")[0] is None


def test_a_place_told_of_within_a_statement_is_told_of_there() -> None:
    text = "Berg fled to Lima, where Norway attacked Oman, a witness said."
    assert held(text, "attacks")[0] == "a witness"


def test_with_a_town_bombed_the_town_bombed_nobody() -> None:
    found = told("The toll is large, with Norway bombed and ten Omani soldiers killed.")
    assert not [each for each in found if each[1] in ("attacks", "kills")]


@pytest.mark.parametrize(
    ("text", "relation"),
    [
        ("The vote comes a day before Ada Berg meets Jon Dahl.", "meets"),
        ("A ruling is unlikely until after Jon Dahl leaves office.", "steps_down"),
    ],
)
def test_the_present_after_before_or_when_is_still_ahead(text: str, relation: str) -> None:
    assert relation not in [each[1] for each in told(text)]


def test_what_has_come_about_before_something_else_has_come_about() -> None:
    assert ("Ada Berg", "meets", "Jon Dahl") in told("The vote came after Ada Berg met Jon Dahl.")


UNSAID = [
    "Jon Dahl did not say that Norway attacked Oman.",
    "Jon Dahl refused to confirm that Norway attacked Oman.",
    "Jon Dahl has yet to confirm that Norway attacked Oman.",
    "There is no evidence that Norway attacked Oman.",
    "Police found no proof that Norway attacked Oman.",
    "It is unlikely that Norway attacked Oman.",
    "Jon Dahl raised the possibility that Norway attacked Oman.",
    "Norway has been cleared of attacking Oman.",
    "Norway vowed never to attack Oman.",
]


@pytest.mark.parametrize("text", UNSAID)
def test_what_nobody_says_is_no_claim(text: str) -> None:
    assert not [each for each in told(text) if each[1] in ("attacks", "threatens")]


def test_there_is_no_doubt_about_what_is_so() -> None:
    assert ("Norway", "attacks", "Oman") in told("There is no doubt that Norway attacked Oman.")


def test_who_doubts_it_denies_it() -> None:
    assert ("Norway", "attacks", "Oman") in denied("Jon Dahl doubts that Norway attacked Oman.")
