"""A listed name is found in capitals too, and ordinary words in capitals are none."""

from faultlines.extract import extract
from faultlines.model.known_names import KnownName
from faultlines.model.text import Document
from faultlines.model.when import When

LIST = (
    KnownName(name="Harbour League", schema="Organization"),
    KnownName(name="Embassy Officer", schema="Person", alias="CONOFF"),
    KnownName(name="Wardens of the Shore", schema="Organization", alias="WHO"),
)


def actors(text: str) -> set[str]:
    [found] = extract([(Document(text=text), When.unknown())], LIST)
    return {actor.name for actor in found.actors}


def told(text: str) -> list[tuple[str, str, str | None]]:
    [found] = extract([(Document(text=text), When.unknown())], LIST)
    return [
        (each.subject.quote, each.relation, each.object.quote if each.object else None)
        for each in found.claims
    ]


def test_a_listed_body_acts_in_a_text_in_capitals() -> None:
    text = "THE HARBOUR LEAGUE ATTACKED IRAN. IRAN CRITICIZED THE HARBOUR LEAGUE."
    assert told(text) == [
        ("HARBOUR LEAGUE", "attacks", "IRAN"),
        ("IRAN", "criticizes", "HARBOUR LEAGUE"),
    ]
    assert actors(text) == {"Harbour League", "Iran"}


def test_an_alias_in_capitals_is_found_in_capitals() -> None:
    assert "Embassy Officer" in actors("THE MINISTER TOLD CONOFF ON MAY 15 THAT IRAN HAD LEFT.")


def test_an_ordinary_word_in_capitals_is_no_listed_name() -> None:
    assert "Wardens of the Shore" not in actors("THE MINISTER WHO LED IRAN CRITICIZED TURKEY.")


def test_small_words_are_no_listed_name() -> None:
    assert "Harbour League" not in actors("A harbour league of the town met Iran.")
