"""The case that ships: its reports can be read, and its hand-made answers stand in them."""

import json
import tomllib
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from faultlines.extract.dates import find_dates
from faultlines.extract.likelihood import find_probability
from faultlines.extract.nlp import parse
from faultlines.extract.reader import understand
from faultlines.model.claims import Certainty, Stance
from faultlines.model.when import When
from faultlines.read import Filed, read_paths
from faultlines.vocab.relations import RELATIONS

CASE = Path(__file__).resolve().parents[2] / "cases" / "iraq-2020"
LISTED: list[dict[str, Any]] = tomllib.loads((CASE / "case.toml").read_text(encoding="utf-8"))[
    "report"
]
NAMES = [Path(report["file"]).stem for report in LISTED]
TYPES = {"Person", "Organization", "PublicBody", "Country", "Place", "Group"}
WORDS = {2: "two", 4: "four", 8: "eight", 25: "twenty-five"}
each_report = pytest.mark.parametrize("report", LISTED, ids=NAMES)


def filed(report: dict[str, Any]) -> Filed:
    [found] = read_paths([CASE / report["file"]])
    assert isinstance(found, Filed)
    return found


def rows(report: dict[str, Any], kind: str) -> list[dict[str, Any]]:
    path = CASE / report["answers"] / f"{kind}.jsonl"
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def test_three_reports_or_more_ship_and_all_of_them_are_listed() -> None:
    assert len(LISTED) >= 3
    assert sorted(path.stem for path in (CASE / "reports").iterdir()) == sorted(NAMES)
    assert sorted(path.name for path in (CASE / "answers").iterdir()) == sorted(NAMES)


@each_report
def test_a_report_is_read_with_its_title_date_and_source(report: dict[str, Any]) -> None:
    found = filed(report)
    assert found.document.title == report["title"]
    assert found.publication.published.edtf == report["published"]
    assert found.publication.source == "faultlines case notes"
    assert found.document.language == "en"
    assert found.notes == ()


@each_report
def test_a_report_is_of_a_page_or_so(report: dict[str, Any]) -> None:
    assert 300 <= len(filed(report).document.text.split()) <= 520


@each_report
def test_the_annotated_text_is_the_one_that_is_kept(report: dict[str, Any]) -> None:
    kept = (CASE / report["answers"] / "article.txt").read_text(encoding="utf-8")
    assert filed(report).document.text == kept


@each_report
@pytest.mark.parametrize("kind", ["claims", "forecasts"])
def test_every_quote_stands_at_its_offsets(report: dict[str, Any], kind: str) -> None:
    text = filed(report).document.text
    found = rows(report, kind)
    assert found
    for row in found:
        assert text[row["start"] : row["end"]] == row["quote"], row["id"]


@each_report
def test_every_actor_is_named_in_the_words_of_its_report(report: dict[str, Any]) -> None:
    text = filed(report).document.text
    for actor in rows(report, "actors"):
        assert actor["type"] in TYPES
        assert actor["aliases"]
        assert all(alias in text for alias in actor["aliases"]), actor


@each_report
def test_claims_use_the_words_of_the_vocabulary(report: dict[str, Any]) -> None:
    for claim in rows(report, "claims"):
        relation = RELATIONS[claim["relation"]]
        assert claim["sign"] == relation.sign, claim["id"]
        assert claim["stance"] in set(Stance)
        assert claim["certainty"] in set(Certainty)
        When(edtf=claim["date"])


@each_report
def test_claims_are_between_actors_of_the_same_report(report: dict[str, Any]) -> None:
    known = {actor["id"] for actor in rows(report, "actors")}
    for claim in rows(report, "claims"):
        assert claim["subject"], claim["id"]
        assert {*claim["subject"], *claim["object"]} <= known, claim["id"]
        assert claim["holder"] in known | {"author", "unnamed"}, claim["id"]


@each_report
@pytest.mark.parametrize("kind", ["actors", "claims", "forecasts"])
def test_no_answer_is_given_twice(report: dict[str, Any], kind: str) -> None:
    ids = [row["id"] for row in rows(report, kind)]
    assert len(ids) == len(set(ids))


@each_report
def test_what_is_claimed_of_the_past_was_so_by_publication(report: dict[str, Any]) -> None:
    published = date.fromisoformat(report["published"])
    for claim in rows(report, "claims"):
        first = When(edtf=claim["date"]).first
        assert first is None or first <= published, claim["id"]


@each_report
def test_dates_of_the_answers_can_be_found_in_the_words_of_the_report(
    report: dict[str, Any],
) -> None:
    """Nine in ten of the hand-made dates are among those that our own reading finds."""
    found = filed(report)
    read = {one.when.edtf for one in find_dates(found.document.text, found.publication.published)}
    dated = [claim["date"] for claim in rows(report, "claims") if claim["date"]]
    assert sum(day in read for day in dated) >= 0.9 * len(dated)


@each_report
def test_expectations_and_advice_say_in_which_words(report: dict[str, Any]) -> None:
    kinds = set()
    for forecast in rows(report, "forecasts"):
        kinds.add(forecast["kind"])
        words = forecast["verbal"]
        assert words in filed(report).document.text
        assert find_probability(words), forecast["id"]
    assert kinds == {"forecast", "recommendation"}


def test_the_case_shows_what_its_description_promises() -> None:
    claims = [claim for report in LISTED for claim in rows(report, "claims")]
    signed = [claim for claim in claims if claim["relation"] == "signs"]
    assert {len(claim["subject"]) for claim in signed} == {8}
    assert {"kh", "badr"} == {
        claim["subject"][0] for claim in claims if claim["relation"] == "absent_from"
    }
    assert {"kh", "aah"} <= {
        claim["object"][0] for claim in claims if claim["relation"] == "fronts_for"
    }
    assert sum(claim["stance"] == "denies" for claim in claims) >= 5
    assert sum(claim["stance"] == "relays" for claim in claims) >= 3


def test_the_description_counts_what_the_answers_have() -> None:
    about = (CASE / "README.md").read_text(encoding="utf-8")
    claims = [claim for report in LISTED for claim in rows(report, "claims")]
    (named,) = {len(claim["subject"]) for claim in claims if claim["relation"] == "signs"}
    absent = {claim["subject"][0] for claim in claims if claim["relation"] == "absent_from"}
    signed = f"A joint statement of {WORDS[named]} named groups, and {WORDS[len(absent)]} that"
    assert signed in about
    foretold = sum(len(rows(report, "forecasts")) for report in LISTED)
    assert f"{WORDS[foretold]} expectations and pieces of advice".capitalize() in about
    assert f"{WORDS[len(LISTED)]} short reports".capitalize() in about


def test_as_many_expectations_and_advices_are_read_as_the_answers_have() -> None:
    for report in LISTED:
        found = filed(report)
        (parsed,) = parse([found.document.text])
        read = understand(found.document, parsed, found.publication.published)
        counted = [(one.advice, one.author is None) for one in read.forecasts]
        wanted = [(row["kind"] == "recommendation", True) for row in rows(report, "forecasts")]
        assert sorted(counted) == sorted(wanted), report["title"]
