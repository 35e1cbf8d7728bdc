"""What the analyses must show of one policy analysis, where it stands beside the project."""

from datetime import date
from pathlib import Path

import pytest

from faultlines import pipeline
from faultlines.analyse.absences import absences
from faultlines.analyse.facades import facades
from faultlines.analyse.splits import splits
from faultlines.analyse.ties import ties
from faultlines.ledger import Ledger
from faultlines.model.findings import Asked, Finding
from faultlines.model.snapshot import Snapshot
from faultlines.model.when import When

ARTICLE = Path(__file__).parents[3] / "shared" / "seed" / "article.txt"
pytestmark = pytest.mark.skipif(not ARTICLE.exists(), reason="the article isn't on this machine")
KH, KADHIMI = "org:kataib-hezbollah", "person:mustafa-al-kadhimi"
ASKED = Asked(floor=0.3, as_of=date(2020, 4, 14))


@pytest.fixture(scope="module")
def snap(tmp_path_factory: pytest.TempPathFactory) -> Snapshot:
    with Ledger.create(tmp_path_factory.mktemp("article") / "l.db") as ledger:
        pipeline.add(ledger, [str(ARTICLE)], When(edtf="2020-04-14"))
        return ledger.snapshot()


def kinds(findings: tuple[Finding, ...], kind: str) -> list[Finding]:
    return [one for one in findings if one.kind == kind]


def test_who_is_missing_first_is_who_did_not_sign(snap: Snapshot):
    expected = [one for one in absences(snap, ASKED).findings if "expected and is miss" in one.says]
    assert expected[0].about[0] == KH
    assert expected[0].because


def test_the_new_group_has_its_likeliest_parent_on_top(snap: Snapshot):
    first = kinds(facades(snap, ASKED).findings, "attribution")[0]
    assert first.about[:2] == ("org:asbat-al-saerin", KH)


def test_over_the_candidate_one_is_against_the_rest(snap: Snapshot):
    found = [one for one in splits(snap, ASKED).findings if KADHIMI in one.about]
    text = " ".join(one.says for one in found)
    assert f"against: {{{KH}}}" in text
    assert text.count("parties@") >= 3
    assert "plays both sides" in text


def test_a_denial_makes_no_tie(snap: Snapshot):
    (denier,) = [one.id for one in snap.actors if one.id.endswith("bagheri")]
    assert not [one for one in ties(snap, ASKED).findings if denier in one.about]


def test_what_it_expects_and_advises_is_found(snap: Snapshot):
    assert len(snap.forecasts) == 14
