"""No option does nothing: in a ledger made for it the output changes, or the option is refused.

Two outlets, one of spring 2020 and one of 2021 that is read less surely, tell of the same few
actors; whatever an analysis finds, the later outlet adds to it.
"""

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import click
import pytest

from faultlines.cli.main import cli
from faultlines.ledger import Ledger
from faultlines.model.actors import Actor, Judgement
from faultlines.model.claims import Forecast
from faultlines.model.reading import Extraction, Identities
from faultlines.model.text import Span
from faultlines.vocab.load import load_text
from tests.analyse.telling import Teller
from tests.cli.conftest import Typed
from tests.cli.test_whole import analyses

LATE = "2020-06-30"
EARLY, AFTER = ("2020-03-{:02}", "Early Post", 0.97), ("2021-03-{:02}", "Late Post", 0.9)
TOLD = (
    ("The Oars endorsed Brandt", "Oars", "endorses", "Brandt", EARLY),
    ("The Gulls opposed Brandt", "Gulls", "opposes", "Brandt", EARLY),
    ("The Oars opposed Venn", "Oars", "opposes", "Venn", EARLY),
    ("The Lamps are a front for the Gulls", "Lamps", "fronts_for", "Gulls", EARLY),
    ("The Oars refused to meet the Gulls", "Oars", "refuses_to_meet", "Gulls", EARLY),
    ("Brandt, so it seems, has the Oars behind him", "Oars", "endorses", "Brandt", AFTER),
    ("The Terns, lately, endorsed Brandt too", "Terns", "endorses", "Brandt", AFTER),
    ("Few doubt now that the Gulls are for Venn", "Gulls", "endorses", "Venn", AFTER),
    ("Some think the Lamps front for the Terns", "Lamps", "fronts_for", "Terns", AFTER),
    ("In the end the Terns would not see the Gulls", "Terns", "refuses_to_meet", "Gulls", AFTER),
    ("The Lamps, once more, stand with the Terns", "Lamps", "allied_with", "Terns", AFTER),
    ("The Terns fight whoever follows the Gulls", "Terns", "fights", "Gulls", AFTER),
    ("The Lamps by now back the Gulls alone", "Lamps", "backs", "Gulls", AFTER),
)
ACTS = ("praises",) * 5 + ("attacks",) * 4
VALUES = {
    "--as-of": LATE, "--known-by": LATE, "--floor": "0.95", "--without": "Late Post",
    "--limit": "1", "--half-life": "20", "--camps": "1", "--draws": "5", "--what-if": None,
    "--matrix": None, "--actor": "Terns", "--issue": "Venn", "--since": "2020-07-01",
    "--threshold": "70", "--rounds": "1", "--table": "table.toml", "--seats": "other.csv",
    "--json": None,
}  # fmt: skip
NEEDED = {"changes": ["--since", "2020-03-04"],
          "selection": ["Brandt", "Venn", "--seats", "blocs.csv"],
          "forecasts due": ["--as-of", "2022-01-01"]}  # fmt: skip
OF_ONE_FORECAST = {"--range": "20", "--test": "it rains", "--on": "2021-09-01", "--topic": "rain",
                   "--status-quo": "no", "--by": "ana", "--reason": "rain"}  # fmt: skip


def _telling() -> Teller:
    teller = Teller()
    for number, (words, who, relation, whom, (day, outlet, sure)) in enumerate(TOLD, start=1):
        when = day.format(number)
        teller.tell(f"{words}.", who, relation, whom, when=when, published=when, confidence=sure)
        teller.publications[-1] = replace(teller.publications[-1], source=outlet)
    for number, relation in enumerate(ACTS, start=1):
        day, outlet, sure = EARLY if relation == "praises" else AFTER
        when = day.format(number + 14)
        teller.tell(f"Act {number}, {relation} of old: Nets and Pilots.", "Nets", relation,
                    "Pilots", when=when, published=when, confidence=sure)  # fmt: skip
        teller.publications[-1] = replace(teller.publications[-1], source=outlet)
    return teller


def _person(actor: Actor) -> Actor:
    return replace(actor, schema="Person") if actor.name in ("Brandt", "Venn") else actor


def _foretold(sentence: Span, range_: tuple[float, float]) -> Forecast:
    return Forecast(statement=sentence, evidence=sentence, words="likely", low=range_[0],
                    high=range_[1], extractor="rules/test")  # fmt: skip


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> Path:
    teller, folder = _telling(), tmp_path_factory.mktemp("options")
    out = {one.doc_id: one for one in teller.publications}
    with Ledger.create(folder / "faultlines.db") as made:
        for place, doc in enumerate(teller.documents):
            claims = tuple(e.claim for e in teller.entries if e.claim.evidence.doc_id == doc.id)
            spans = {Span(doc_id=key[0], start=key[1], end=key[2],
                          quote=doc.text[key[1] : key[2]]): who
                     for key, who in teller.actor_of.items() if key[0] == doc.id}  # fmt: skip
            foretold = (_foretold(claims[0].evidence, (0.55, 0.8)),) if place in (0, 5) else ()
            found = Extraction(doc_id=doc.id, extractor="rules/test", claims=claims,
                               anchor=out[doc.id].published.edtf, forecasts=foretold)  # fmt: skip
            judged = tuple(Judgement(span=span, refers_to=who, by="rules/test", reason="its name")
                           for span, who in sorted(spans.items()))  # fmt: skip
            actors = tuple(_person(teller.actors[one]) for one in dict.fromkeys(spans.values()))
            made.add(doc, out[doc.id], found, Identities(actors=actors, judgements=judged))
        early, late = (one.id for one in made.snapshot().forecasts)
        for id_, day, came in ((early, "2020-05-01", "yes"), (late, "2021-05-01", "no")):
            made.set_due(id_, due=day, topic="rain", by="ana")
            made.resolve(id_, came, resolved=day, by="ana")
        made.foresee("It rains.", author="Lind", made="2021-02-01", due="2021-09-01", by="ana")
        made.foresee("It snows.", author="Lind", made="2020-02-01", due="2020-05-01", by="ana")
    (folder / "blocs.csv").write_text("bloc,seats\nOars,40\nGulls,35\nTerns,25\n")
    (folder / "other.csv").write_text("bloc,seats\nGulls,90\nOars,10\n")
    table = load_text("facades.toml").replace("low = ", "low = 0.5 # ")
    (folder / "table.toml").write_text(table)
    return folder


def options() -> Iterator[tuple[str, str]]:
    """Each option of each command that is asked of a day."""
    for name in analyses(cli):
        command: click.Command = cli
        for word in name.split():
            assert isinstance(command, click.Group)
            command = command.commands[word]
        for param in command.params:
            if isinstance(param, click.Option):
                yield name, param.opts[-1]


Unasked = dict[tuple[str, bool], str]
"""(command, whether as JSON) → what it says without the option."""


@pytest.fixture(scope="module")
def unasked() -> Unasked:
    return {}


@pytest.mark.parametrize(("name", "option"), list(options()))
def test_an_option_changes_something_or_is_refused(
    typed: Typed, kept: Path, unasked: Unasked, monkeypatch: pytest.MonkeyPatch, name: str,
    option: str
) -> None:  # fmt: skip
    """Of what is asked of claims the findings change, and not the heading alone."""
    monkeypatch.chdir(kept)
    base = [*name.split(), *NEEDED.get(name, [])]
    value = {**VALUES, **(OF_ONE_FORECAST if name == "forecasts due" else {})}[option]
    data = name != "brief" and option not in ("--json", "--limit", "--matrix")
    as_json = ["--json"] if data else []
    said = typed(*base, *as_json, option, *([value] if value else []))
    if said.code == 2:
        assert option in said.err
        return
    assert said.code == 0, said.err
    key = name, data
    if key not in unasked:
        unasked[key] = typed(*base, *as_json).out
    assert _found(said.out, data=data) != _found(unasked[key], data=data)


def _found(out: str, *, data: bool) -> object:
    return json.loads(out)["findings"] if data else out
