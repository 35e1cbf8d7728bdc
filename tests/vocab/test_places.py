"""The place table, demonyms and world organisations."""

from faultlines.vocab.names import (
    abbreviations,
    capitals,
    demonyms,
    given_names,
    places,
    state_of_capital,
    words,
    world,
)


def test_every_demonym_is_of_a_state_that_the_table_knows():
    states = {place.state for place in places().values() if place.kind == "state"}
    assert set(demonyms().values()) <= states


def test_a_capital_stands_for_its_state_and_nothing_else_does():
    assert state_of_capital("Tehran") == "Iran"
    assert state_of_capital("Washington") == "United States"
    assert state_of_capital("Moscow") == "Russia"
    assert state_of_capital("Basra") is None
    assert state_of_capital("Iran") is None
    assert len(capitals()) > 180


def test_of_places_of_one_name_the_best_known_is_meant():
    assert places()["Tripoli"].state == "Libya"
    assert places()["Georgia"].kind == "state"
    assert places()["Mosul"].population > 1_000_000


def test_towns_are_known_by_the_spellings_of_reports():
    for name, state in {"Raqqa": "Syria", "Hama": "Syria", "Erbil": "Iraq", "Goma": None}.items():
        assert state is None or places()[name].state == state
        assert places()[name].kind == "city"


def test_other_names_of_states_lead_to_one():
    for name in ("U.S.", "US", "USA", "America", "United States"):
        assert places()[name].state == "United States"


def test_world_organisations_are_known_by_name_and_acronym():
    assert world()["NATO"] == world()["North Atlantic Treaty Organization"]
    assert world()["ISIL"].name == "Islamic State"
    assert {org.schema for org in world().values()} == {"Organization", "PublicBody"}


def test_word_lists_are_folded():
    lists = {
        "heads": ("heads", "tails", "public", "no_actors"),
        "titles": ("titles", "before", "weak"),
        "groups": ("people", "mass", "qualifiers"),
    }
    found = [word for table, keys in lists.items() for key in keys for word in words(table, key)]
    assert found
    assert all(word == word.lower() and "’" not in word and "'" not in word for word in found)


def test_no_word_is_both_a_tail_of_organisations_and_of_places():
    assert not words("heads", "tails") & words("heads", "territory")


def test_given_names_and_abbreviations_are_there():
    assert {"mohammed", "vladimir", "fatima"} <= given_names()
    assert all(short.endswith(".") for short in abbreviations())


def test_geonames_is_named_as_the_source():
    import gzip
    from importlib.resources import files

    packed = (files("faultlines.vocab") / "places.tsv.gz").read_bytes()
    assert "GeoNames" in gzip.decompress(packed).decode()[:200]
    assert len(packed) < 1_000_000
