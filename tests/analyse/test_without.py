"""What if a claim or a source is wrong? Told in sentences."""

import pytest

from faultlines.analyse.facades import facades
from faultlines.analyse.positions import positions
from faultlines.analyse.splits import splits
from faultlines.analyse.ties import ties as ties_
from faultlines.analyse.without import GONE, LESS, OTHER, without
from faultlines.model.findings import Asked, Finding
from tests.analyse.telling import Teller

ASKED = Asked(floor=0)


@pytest.fixture
def teller() -> Teller:
    """The Oars and the Gulls part over Brandt, and two reports speak of a front."""
    made = Teller()
    made.tell("The Oars endorse Brandt.", "Oars", "endorses", "Brandt")
    made.tell("The Gulls reject Brandt.", "Gulls", "rejects", "Brandt")
    made.tell("The Lamps are a front for the Gulls.", "Lamps", "fronts_for", "Gulls")
    made.tell("The Gulls run the Lamps as a front.", "Lamps", "fronts_for", "Gulls")
    return made


def under(found: tuple[Finding, ...], words: str) -> list[Finding]:
    return [one for one in found if one.under.startswith(words)]


def test_the_split_is_gone_without_the_only_claim_against(teller: Teller):
    against = teller.entries[1].id
    found = without(splits, {against}, ())(teller.snap, ASKED).findings
    assert [one.kind for one in under(found, GONE)] == ["sides"]
    assert found[0].says == "1 gone, 0 new, 0 with another figure"
    assert not any(against in one.because for one in found if one not in under(found, GONE))


def test_a_chance_is_given_anew_without_one_of_two_reports(teller: Teller):
    gone = {teller.documents[3].id}
    found = without(facades, (), gone)(teller.snap, ASKED).findings
    (one,) = [one for one in under(found, "{") if one.kind == "attribution"]
    (whole,) = [one for one in facades(teller.snap, ASKED).findings if one.kind == "attribution"]
    assert one.value is not None
    assert whole.value is not None
    assert one.value < whole.value


def test_what_nothing_hangs_on_changes_nothing(teller: Teller):
    (head, *rest) = without(splits, {teller.entries[3].id}, ())(teller.snap, ASKED).findings
    assert head.says == "All findings are the same"
    assert tuple(rest) == splits(teller.snap, ASKED).findings


def test_another_figure_is_told_with_the_one_before(teller: Teller):
    found = without(ties_, {teller.entries[2].id}, ())(teller.snap, ASKED).findings
    (one,) = under(found, OTHER)
    assert one.value == pytest.approx(1.0)
    assert one.caveats == ("With it: 2 full claims.",)


def test_one_reason_less_for_the_same_figure_is_told(teller: Teller):
    """Two stands of one sign: the position stays, on one claim less."""
    second = teller.tell("The Oars praised Brandt.", "Oars", "praises", "Brandt")
    (head, *rest) = without(positions, {second.id}, ())(teller.snap, ASKED).findings
    assert "1 the same but for the claims that they rest on" in head.says
    assert rest[0].under.startswith(LESS)
    assert rest[0].caveats == ("With it: 1 claim more.",)
