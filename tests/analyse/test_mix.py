"""The mix of sources: outlets, countries, languages."""

from dataclasses import replace

import pytest

from faultlines.analyse.mix import mix
from faultlines.model.homes import Home
from faultlines.model.snapshot import Snapshot
from faultlines.model.text import Document, Publication
from faultlines.model.when import When

OUTLETS = (("Harbour News", "https://harbour.example.iq/1"), ("Gull Wire", "https://gull.example.tv"),
           (None, None), ("Harbour News", "https://harbour.example.iq/2"))  # fmt: skip


@pytest.fixture
def snap() -> Snapshot:
    """Two reports of one outlet, one of another, and one of nobody knows whom."""
    docs = [Document(text=f"Report {number}.") for number in range(len(OUTLETS))]
    out = [Publication(doc_id=doc.id, path="a.txt", source=source, url=url,
                       published=When.unknown())
           for doc, (source, url) in zip(docs, OUTLETS, strict=True)]  # fmt: skip
    return Snapshot(documents=tuple(docs), publications=tuple(out))


def said(snap: Snapshot, what: str) -> list[tuple[str, float | None]]:
    return [(one.says, one.value) for one in mix(snap, {}) if one.says.startswith(what)]


def home(country: str, by: str = "person:ana") -> Home:
    return Home(source="Gull Wire", country=country, by=by)


def test_a_country_is_told_by_the_web_address_or_not_known(snap: Snapshot):
    assert said(snap, "country") == [
        ("country Iraq, Harbour News by its web address", 2), ("country not known", 2)]  # fmt: skip


def test_a_persons_word_comes_before_the_web_address(snap: Snapshot):
    told = said(replace(snap, homes=(home("Marland"),)), "country Marland")
    assert told == [("country Marland, Gull Wire as said by person:ana", 1)]


def test_two_persons_who_differ_are_both_heard(snap: Snapshot):
    homes = (home("Marland"), home("Iran", "person:ben"))
    told = said(replace(snap, homes=homes), "country Marland")
    assert told == [
        ("country Marland or Iran, Gull Wire as said by person:ana, person:ben", 1)]  # fmt: skip


def test_outlets_and_languages_are_counted(snap: Snapshot):
    assert said(snap, "outlet") == [
        ("outlet Harbour News", 2), ("outlet Gull Wire", 1), ("outlet not known", 1)]  # fmt: skip
    assert said(snap, "language") == [("language en", 4)]
