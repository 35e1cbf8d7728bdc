"""What the ending of a web address tells of an outlet's country."""

import pytest

from faultlines.vocab.domains import country_of, endings


@pytest.mark.parametrize(
    ("address", "country"),
    [
        ("https://news.example.iq/a", "Iraq"),
        ("http://example.co.uk:8080/a?b=c", "United Kingdom"),
        ("example.gov", "United States"),
        ("HTTPS://EXAMPLE.IR", "Iran"),
        ("https://example.com/iq", None),
        ("https://example.tv", None),
        ("https://[broken", None),
        ("report.iq", "Iraq"),
        ("iq", None),
        ("", None),
        (None, None),
    ],
)
def test_only_an_ending_that_a_country_hands_out_tells(address: str | None, country: str | None):
    assert country_of(address) == country


def test_no_ending_that_is_left_out_has_a_country():
    assert not {"io", "tv", "me", "co", "ai", "com", "org", "net", "info"} & endings().keys()
