"""Which one day, month or year stands for a date that is a stretch."""

import pytest
from bench.sets.mapping_militants import one_date

from faultlines.model.when import When


@pytest.mark.parametrize(
    ("edtf", "words", "one"),
    [
        ("2013-05", "May 2013", "2013-05"),
        ("[2013-09..2013-12]", "late 2013", "2013-12"),
        ("[2013-01..2013-04]", "early 2013", "2013-01"),
        ("[2013-03..2013-05]", "spring 2013", "2013-04"),
        ("[2013-12..2014-02]", "winter 2013", "2014-01"),
        ("2013-01-01/2013-12-31", "throughout 2013", "2013"),
        ("2004/..", "since 2004", "2004"),
        (None, "some time ago", None),
    ],
)
def test_one_date_stands_for_a_stretch(edtf: str | None, words: str, one: str | None) -> None:
    assert one_date(When(edtf=edtf, words=words)) == one
