"""The network as data and as a still picture; how it moves is seen in test_browser.py."""

from collections.abc import Callable

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from starlette.testclient import TestClient

from faultlines.analyse.camps import camps
from faultlines.analyse.layout import GAP, layout
from faultlines.model.findings import Report
from faultlines.model.snapshot import Entry
from faultlines.web.bench import Workbench

EDGES = st.integers(2, 30).flatmap(
    lambda count: st.tuples(
        st.just(count),
        st.lists(st.tuples(st.integers(0, count - 1), st.integers(0, count - 1),
                           st.sampled_from([-1.0, -0.4, 0.4, 1.0])), max_size=40),
    )
)  # fmt: skip


@settings(max_examples=40, deadline=None)
@given(graph=EDGES)
def test_everybody_has_a_place_and_the_same_one_each_time(graph: tuple) -> None:
    count, edges = graph
    edges = [(a, b, weight) for a, b, weight in edges if a != b]
    at = layout(count, edges)
    assert at.shape == (count, 2)
    assert np.isfinite(at).all()
    assert np.array_equal(at, layout(count, edges))


def test_friends_stand_nearer_than_foes():
    lot = np.random.default_rng(3)
    side = lot.integers(0, 2, 60)
    pairs = [(a, b) for a, b in lot.integers(0, 60, (180, 2)).tolist() if a != b]
    edges = [(a, b, 1.0 if side[a] == side[b] else -1.0) for a, b in pairs]
    at = layout(60, edges, [1 if one else -1 for one in side])
    far = {1.0: [], -1.0: []}
    for a, b, weight in edges:
        far[weight].append(float(np.linalg.norm(at[a] - at[b])))
    assert np.mean(far[-1.0]) > 2 * np.mean(far[1.0])


@settings(max_examples=40, deadline=None)
@given(graph=EDGES, lot=st.integers(0, 1000))
def test_two_camps_never_reach_into_each_other(graph: tuple, lot: int) -> None:
    count, edges = graph
    edges = [(a, b, weight) for a, b, weight in edges if a != b]
    side = np.random.default_rng(lot).integers(-1, 2, count)
    at = layout(count, edges, side.tolist())
    left, right = at[side < 0, 0], at[side > 0, 0]
    if len(left) and len(right):
        assert right.min() - left.max() >= GAP - 0.002


def test_who_stood_somewhere_hardly_moves_when_a_tie_comes():
    lot = np.random.default_rng(4)
    edges = [(a, b, 1.0) for a, b in lot.integers(0, 40, (80, 2)).tolist() if a != b]
    before = layout(40, edges)
    after = layout(40, [*edges, (0, 1, -1.0)], start=before)
    anew = layout(40, [*edges, (0, 1, -1.0)])
    assert np.abs(after - before).mean() < np.abs(anew - before).mean() + 0.02
    assert np.abs(after - before).mean() < 0.25


def test_a_day_has_the_ties_that_were_told_by_then(page: TestClient):
    whole = page.get("/api/network").json()
    place = {one: at for at, one in enumerate(whole["ids"])}
    pairs = list(zip(whole["a"], whole["b"], strict=True))
    both = {place["actor1:red-oars"], place["actor1:tomas-brandt"]}
    tie = next(at for at, pair in enumerate(pairs) if set(pair) == both)
    assert whole["nets"][tie] > 0
    early = page.get("/api/network/day?as_of=2021-05-01").json()["nets"]
    assert len(early) == len(whole["nets"])
    assert early[tie] == 0


def test_nothing_was_known_before_it_came_out(page: TestClient):
    nets = page.get("/api/network/day?as_of=2021-05-12&known_by=2021-05-01").json()["nets"]
    assert not any(nets)


def test_filters_leave_everybody_where_they_stood(page: TestClient):
    whole, some = (page.get(f"/api/network{query}").json() for query in ("", "?family=structure"))
    assert 0 < len(some["ids"]) < len(whole["ids"])
    where = dict(zip(whole["ids"], zip(whole["xs"], whole["ys"], strict=True), strict=True))
    assert all(where[one] == at for one, at in
               zip(some["ids"], zip(some["xs"], some["ys"], strict=True), strict=True))  # fmt: skip


@pytest.mark.parametrize(("filter_", "fits"), [
    ("holder=author", lambda one: one.claim.holder is None),
    ("certainty=probable", lambda one: one.claim.certainty == "probable"),
    ("document=no+such+text", None),
])  # fmt: skip
def test_a_filter_leaves_the_ties_that_its_claims_make(
    page: TestClient, bench: Workbench, filter_: str, fits: Callable[[Entry], bool] | None
):
    answer = page.get(f"/api/network?{filter_}")
    if fits is None:
        assert answer.status_code == 404
        return
    data = answer.json()
    ids = data["ids"]
    pairs = {frozenset((ids[a], ids[b])) for a, b in zip(data["a"], data["b"], strict=True)}
    told = {frozenset((str(one.subject), str(one.object)))
            for one in bench.shelf().view.claims if fits(one)}  # fmt: skip
    assert pairs <= told


def test_camps_are_solved_once_for_the_days_between_two_changes(
    page: TestClient, bench: Workbench, monkeypatch: pytest.MonkeyPatch
):
    solved = []

    def counted(*given: object, **more: object) -> Report:
        solved.append(given)
        return camps(*given, **more)

    monkeypatch.setattr("faultlines.web.networking.camps", counted)
    days = ("2021-05-20", "2021-05-21", "2021-08-01", "2021-05-20")
    answers = [page.get(f"/api/network/camps?as_of={day}").json() for day in days]
    assert all(one == answers[0] for one in answers)
    assert len(solved) == 1
    claim = bench.shelf().view.claims[0].id
    for kind in ("accept", "undo"):  # neither moves a tie
        page.post("/decide", data={"token": bench.token, "kind": kind, "claim": claim})
        page.get(f"/api/network/camps?as_of={days[0]}")
    assert len(solved) == 1


def test_the_still_picture_dashes_the_hostile_and_names_everybody(page: TestClient):
    text = page.get("/network?show=50").text
    picture = text.split('class="still"')[1].split("</svg>")[0]
    assert 'class="hostile"' in picture
    assert 'stroke-dasharray="7 4"' in picture
    assert ">Tomas Brandt</text>" in picture


def test_the_table_says_what_the_picture_shows(page: TestClient):
    data = page.get("/api/network").json()
    text = page.get("/network").text
    at = data["ids"].index("actor1:tomas-brandt")
    hostile = sum(-net for a, b, net in zip(data["a"], data["b"], data["nets"], strict=True)
                  if net < 0 and at in (a, b))  # fmt: skip
    row = text.split(f'data-at="{at}"')[1].split("</tr>")[0]
    assert f"{hostile:.2f}" in row


@pytest.mark.parametrize("way", [
    "/network?actor=actor1:red-oars", "/network?one=actor1:red-oars&other=actor1:tomas-brandt",
])  # fmt: skip
def test_what_is_chosen_stands_in_the_address(page: TestClient, way: str):
    assert "Red Oars endorses Tomas Brandt" in page.get(way).text


def test_more_are_shown_when_asked_for(page: TestClient, bench: Workbench):
    text = page.get("/network?show=5").text
    assert "5 of" in text
    assert "show=10" in text
    assert "5 of" not in page.get("/network?show=5000").text
