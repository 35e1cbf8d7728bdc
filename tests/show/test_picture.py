"""The still picture of the network, in the report and where no script runs."""

from random import Random

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from faultlines.analyse.drawing import drawing
from faultlines.model.findings import Asked
from faultlines.model.snapshot import Snapshot
from faultlines.show.page.picture import LETTER, LINE, WIDTH, labels
from tests.show.papers import html

NAMED = st.lists(
    st.tuples(st.text("abc ", min_size=1, max_size=40), st.floats(0, 1000), st.floats(0, 640)),
    max_size=25,
)


@settings(suppress_health_check=[HealthCheck.too_slow])  # on a machine with much else to do
@given(named=NAMED)
def test_no_name_covers_another_or_is_cut_off(named: list[tuple[str, float, float]]) -> None:
    found = labels([name for name, _, _ in named], [(x, y) for _, x, y in named])
    assert len(found) == len(named)
    boxes = [(x, x + LETTER * len(words), y) for words, (x, y) in filter(None, found)]
    for at, (left, right, y) in enumerate(boxes):
        assert left >= 0
        assert right <= WIDTH
        for left2, right2, y2 in boxes[:at]:
            apart = right < left2 + LETTER or right2 < left + LETTER or abs(y - y2) >= LINE
            assert apart


def test_of_thirty_crowded_dots_each_has_its_name():
    for seed in range(10):
        lot = Random(seed)
        named = [(lot.choice(("Iraq", "Kurdish blocs", "Committee of Former Miners")),
                  (lot.gauss(500, 120), lot.gauss(320, 80))) for _ in range(30)]  # fmt: skip
        found = labels([name for name, _ in named], [place for _, place in named])
        assert [words for words, _ in filter(None, found)] == [name for name, _ in named]


def test_the_report_pictures_the_network_and_says_what_the_lines_mean(snap: Snapshot):
    drawn = drawing(snap, Asked())
    page = html(snap, drawn=drawn)
    assert "<a href=#network>Network</a>" in page
    tied = {end for pair, net in zip(drawn.pairs, drawn.nets, strict=True) if net for end in pair}
    assert page.count("<circle") == len(tied)
    assert 'stroke-dasharray="7 4"' in page
    assert "hostile ones dashed" in page


def test_an_empty_network_is_left_out():
    drawn = drawing(Snapshot(), Asked())
    assert "Network" not in html(Snapshot(), drawn=drawn)
