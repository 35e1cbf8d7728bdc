"""Which deed a date belongs to: not one of another clause's time, and never a state's by chance."""

import pytest
from tests.extract.reading import only


@pytest.mark.parametrize(
    ("text", "relation", "when"),
    [
        ("In May 2018 Oman attacked the Cedar Brigade.", "attacks", "2018-05"),
        ("Oman attacked the Cedar Brigade in May 2018 and captured Raqqa.", "captures", "2018-05"),
        ("In May 2018 Oman accused Norway of aiding the Cedar Brigade.", "aids", None),
        ("In May 2018 Oman accused Norway of aiding the Cedar Brigade.", "accuses", "2018-05"),
        ("After Oman captured Raqqa, Norway left on 4 May 2018.", "captures", None),
        ("In 1987, Oman left and has since fought the Cedar Brigade.", "fights", None),
        ("Oman left on 4 May 2018, but Norway attacked the Cedar Brigade.", "attacks", None),
        (
            "On 4 May 2018 Oman left, but Norway attacked the Cedar Brigade.",
            "attacks",
            "2018-05-04",
        ),
        ("Though Norway had previously denounced Oman, it left in May 2018.", "criticizes", None),
        ("He was hanged on 4 May 2018 in retaliation for the raid by Oman.", "attacks", None),
        ("Norwegian fighters, backed by Oman, have fought since 2012.", "backs", None),
        ("On 4 May 2018, Oman's minister Jon Dahl visited Norway.", "holds_office", None),
        ("Jon Dahl, Oman's 2018 minister of trade, visited Norway.", "visits", None),
    ],
)
def test_a_date_is_that_of_its_own_deed(text: str, relation: str, when: str | None) -> None:
    _, claim = only(text, relation)
    assert claim.when.edtf == when


@pytest.mark.parametrize(
    "text",
    [
        "The Karsim Brigade attacked Oman a day after the killing of Omar Sabo on 5 June 2016.",
        "The Karsim Brigade attacked Oman two months after the death of Omar Sabo in June 2016.",
    ],
)
def test_a_deed_counted_from_another_takes_no_date_of_that(text: str) -> None:
    _, claim = only(text, "attacks")
    assert claim.when.edtf is None
