"""Acronyms that look like small words."""

from tests.extract.reading import told


def test_a_group_called_is_can_be_fought() -> None:
    text = "The Cedar Brigade has fought IS near the border since May 2013."
    assert ("Cedar Brigade", "fights", "Islamic State") in told(text)


def test_a_word_said_loudly_is_no_group() -> None:
    assert told("The Cedar Brigade says that it IS close to Turkey.") == [
        ("Cedar Brigade", "aligned_with", "Turkey")
    ]
