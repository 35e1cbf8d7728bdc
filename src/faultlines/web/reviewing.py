"""The review's pages: its queue, and pairs of names that may be one actor's."""

from itertools import islice

from fastapi import APIRouter
from fastapi.responses import HTMLResponse

from faultlines.analyse.hanging import Hangs
from faultlines.model.actors import Actor
from faultlines.model.errors import NotFound
from faultlines.model.snapshot import Entry
from faultlines.resolve import all_compared, propose
from faultlines.show.page.tags import Markup
from faultlines.show.workbench.lines import address
from faultlines.show.workbench.review import (
    Pair,
    hangs_words,
    pair_card,
    pair_id,
    review_page,
)
from faultlines.show.workbench.shelf import Shelf, bare
from faultlines.web.bench import Bench, Workbench, card_of

EACH, PAIRS = 60, 12
MOST = 8_000  # pairs of names that are compared: less than a second's work
reviewing = APIRouter(default_response_class=HTMLResponse)


@reviewing.get("/review")
def review(bench: Bench, claim: str = "", one: str = "", other: str = "") -> str:
    """The queue, with one claim or pair laid open: the first, unless another is asked for."""
    shelf = bench.shelf()
    pairs = proposals(bench)
    some = list(islice(bench.queue(), EACH))
    if claim and shelf.claim(claim).id not in {entry.id for entry in some}:
        some.insert(0, shelf.claim(claim))
    hung = bench.hung()
    rows = [(entry, _why(shelf, hung.get(entry.id))) for entry in some]
    opened, chosen = _opened(bench, claim, one, other, pairs, [row[0] for row in rows])
    return bench.page(review_page(shelf, pairs, rows, shelf.undecided, opened, chosen,
                                  whole=bench.weighed("whole", _whole)))  # fmt: skip


def _opened(bench: Workbench, claim: str, one: str, other: str, pairs: list[Pair],
            entries: list[Entry]) -> tuple[Markup | None, str]:  # fmt: skip
    if claim:
        entry = bench.shelf().claim(claim)
        return card_of(bench, claim, "/review"), bare(entry.id)
    pair = named_pair(bench.shelf(), one, other) if one else pairs[0] if pairs else None
    if pair is not None:
        return _pair_card(bench, pair, "/review"), pair_id(pair)
    if entries:
        return card_of(bench, entries[0].id, "/review"), bare(entries[0].id)
    return None, ""


@reviewing.get("/review/pair")
def one_pair(bench: Bench, one: str, other: str, back: str = "") -> str:
    """The card alone, for a page that is open already."""
    way = back or address("/review", one=one, other=other)
    return _pair_card(bench, named_pair(bench.shelf(), one, other), way)


def _pair_card(bench: Workbench, pair: Pair, back: str) -> Markup:
    return pair_card(bench.shelf(), pair, token=bench.token, back=back)


def named_pair(shelf: Shelf, one: str, other: str) -> Pair:
    """Two actors by id. NotFound where one isn't there (any more)."""
    first, second = shelf.view.actor(one), shelf.view.actor(other)
    if first is None or second is None:
        raise NotFound("one of the two isn't there any more: they may have been made one already.")
    return Pair(one=first, two=second, names=(first.name, second.name))


def _whole(shelf: Shelf) -> bool:
    """Whether all names were compared that share a word; the page says where not."""
    return all_compared(shelf.snap.actors, MOST)


def proposals(bench: Workbench) -> list[Pair]:
    """Pairs of like names that nobody took apart, those most spoken of first."""

    def make(shelf: Shelf) -> list[Pair]:
        claims = {row["id"]: row["claims"] for row in shelf.actors}
        found = [_first_named(one.one, one.two, one.names, claims)
                 for one in propose(shelf.snap.actors, most=MOST)]  # fmt: skip
        return sorted(found, key=lambda pair: -claims[pair.two.id])

    apart, there = bench.ledger.apart(), bench.shelf().view.actors
    found = [pair for pair in bench.weighed("pairs", make)
             if frozenset((pair.one.id, pair.two.id)) not in apart
             and pair.one.id in there and pair.two.id in there]  # fmt: skip
    return found[:PAIRS]


def _first_named(one: Actor, two: Actor, names: tuple[str, str], claims: dict[str, int]) -> Pair:
    """Whoever stands in more claims first: that name stays."""
    if claims[two.id] > claims[one.id]:
        one, two, names = two, one, (names[1], names[0])
    return Pair(one=one, two=two, names=names)


def _why(shelf: Shelf, found: Hangs | None) -> str:
    if found is None:
        return ""
    return hangs_words(shelf.view, found.ends, found.now, found.without, found.findings)
