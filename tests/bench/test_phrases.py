"""Mentions widened to the noun phrases that sets mark."""

from bench.phrases import whole

from faultlines.model.text import Span


def widened(text: str, name: str, how: str, schema: str) -> str:
    start = text.index(name)
    span = Span(doc_id="doc", start=start, end=start + len(name), quote=name)
    begin, end = whole(text, span, how, schema)
    return text[begin:end]


def test_an_article_belongs_to_the_phrase() -> None:
    text = "Peru praised the Cedar Front."
    assert widened(text, "Cedar Front", "name", "Organization") == "the Cedar Front"


def test_a_persons_titles_and_state_belong_to_the_phrase() -> None:
    text = "On Monday Peruvian Prime Minister Ana Ruiz spoke."
    found = widened(text, "Ana Ruiz", "name", "Person")
    assert found == "Peruvian Prime Minister Ana Ruiz"


def test_a_place_before_a_title_stays_outside() -> None:
    text = "In Lima Minister Ruiz spoke."
    assert widened(text, "Ruiz", "surname", "Person") == "Minister Ruiz"


def test_a_demonym_stands_alone() -> None:
    text = "The Peruvian army marched."
    assert widened(text, "Peruvian", "demonym", "Territory") == "Peruvian"
