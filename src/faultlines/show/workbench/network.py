"""The network's page: the picture, its days, its filters, and the table that says the same."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from faultlines.model.actors import Actor
from faultlines.model.claims import Certainty
from faultlines.model.snapshot import Entry
from faultlines.show.page.charts import histogram
from faultlines.show.page.picture import picture
from faultlines.show.page.tags import Markup, tag, together
from faultlines.show.view import View
from faultlines.show.words import tell
from faultlines.show.workbench.forms import box, field, options
from faultlines.show.workbench.frame import Page, hint
from faultlines.show.workbench.lines import actor_link, address, entry_line
from faultlines.show.workbench.review import net_words
from faultlines.vocab.relations import RELATIONS

SHOWN = 30  # actors, until more are asked for
Query = Mapping[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Drawn:
    """A network of one day, ready to be drawn.

    actors: those with the most at stake first. places: x and y of each, about -1 to 1. camps: 1, 2
    or 0 where none is known. pairs: places in `actors`. nets: how each pair stands that day.
    told, published: days that claims give, and days on which their texts came out.
    """

    actors: Sequence[Actor]
    stake: Sequence[float]
    places: Sequence[tuple[float, float]]
    camps: Sequence[int]
    pairs: Sequence[tuple[int, int]]
    nets: Sequence[float]
    as_of: date | None
    known_by: date | None
    told: Sequence[date]
    published: Sequence[date]


def drawn_data(drawn: Drawn) -> dict[str, object]:
    """The columns that net.js draws from."""
    return {
        "ids": [one.id for one in drawn.actors],
        "names": [one.name for one in drawn.actors],
        "kinds": [one.schema for one in drawn.actors],
        "stake": list(drawn.stake),
        "xs": [x for x, _ in drawn.places],
        "ys": [y for _, y in drawn.places],
        "camps": list(drawn.camps),
        "a": [a for a, _ in drawn.pairs],
        "b": [b for _, b in drawn.pairs],
        "nets": list(drawn.nets),
    }


def network_page(view: View, drawn: Drawn, query: Query, opened: Markup | None) -> Page:
    many = len(drawn.actors)
    shown = shown_of(query, many)
    stage = tag(
        "section",
        tag("div", picture(drawn, shown), id="net", data_shown=str(shown)),
        _legend(drawn, shown, query),
        _days(drawn),
        class_="stage",
        aria_label="Picture",
    )
    side = tag(
        "div",
        tag("div", _filters(query), _table(view, drawn, shown, query), class_="beside"),
        tag("aside", opened or _choose(many), id="open", aria_live="polite", aria_label="Chosen"),
        class_="side",
    )
    body = [tag("h1", "Network", class_="quiet"), tag("div", stage, side, class_="panes net")]
    return Page(title="Network", here="/network", body=body, scripts=("net.js",), wide=True)


def shown_of(query: Query, many: int) -> int:
    given = query.get("show", "")
    return min(many, max(2, int(given)) if given.isdigit() else SHOWN)


def _legend(drawn: Drawn, shown: int, query: Query) -> Markup:
    many = len(drawn.actors)
    parts = [
        tag("span", "friendly", class_="rel friendly"),
        tag("span", "hostile", class_="rel hostile"),
    ]
    parts += [tag("span", f"camp {one}", class_=f"camp c{one}")
              for one in sorted(set(drawn.camps[:shown])) if one]  # fmt: skip
    parts += [tag("span", f"{shown:,} of {many:,} actors", id="count")]
    if shown < many:
        way = address("/network", **{**query, "show": str(shown * 2)})
        parts.append(tag("a", "show more", href=way, id="more"))
    return tag("p", *(together(one, " ") for one in parts), class_="legend")


def _days(drawn: Drawn) -> Markup:
    """Two sliders, each under a histogram: the day it is about, and what was known by then."""
    rows = [
        _slider("as_of", "On this day", drawn.told, drawn.as_of),
        _slider("known_by", "Known by", drawn.published, drawn.known_by),
    ]
    return tag("div", *(row for row in rows if row), class_="days")


def _slider(name: str, label: str, days: Sequence[date], now: date | None) -> Markup:
    if not days or min(days) == max(days):
        return together()
    first, last = min(days), max(days)
    value = min(max(now or last, first), last)
    span = tag("input", type="range", id=name, min="0", max=str((last - first).days),
               value=str((value - first).days), data_first=first.isoformat(),
               aria_label=label, data_all="" if now is None else None)  # fmt: skip
    words = now.isoformat() if now else "all" if name == "known_by" else last.isoformat()
    return tag("div", tag("span", f"{label} ", tag("output", words, for_=name)),
               tag("div", histogram(days), span), class_="day")  # fmt: skip


def _filters(query: Query) -> Markup:
    families = sorted({one.family for one in RELATIONS.values() if one.sign})
    fields = (
        field("Kind of tie", options("family", families, query.get("family"), "any")),
        field("According to", box("holder", query.get("holder", ""), "name, or author")),
        field("Certainty", options("certainty", list(Certainty), query.get("certainty"), "any")),
        field("Document", box("document", query.get("document", ""), "title, path, outlet")),
        field("On this day", box("as_of", query.get("as_of", ""), "2020-04-10")),
        field("Known by", box("known_by", query.get("known_by", ""), "2020-04-10")),
    )
    used = any(query.get(name) for name in ("family", "holder", "certainty", "document"))
    form = tag("form", tag("div", *fields, class_="fields"), tag("button", "Show"), method="get",
               action="/network")  # fmt: skip
    return tag("details", tag("summary", "Filters"), form, open="" if used else None)


def _table(view: View, drawn: Drawn, shown: int, query: Query) -> Markup:
    """Each actor's ties of the day, in the picture's order."""
    sums = [[0.0, 0.0] for _ in drawn.actors]
    for (a, b), net in zip(drawn.pairs, drawn.nets, strict=True):
        for end in (a, b):
            sums[end][net < 0] += abs(net)
    head = tag("tr", *(tag("th", word, scope="col")
                       for word in ("Actor", "Camp", "Friendly", "Hostile")))  # fmt: skip
    rows = [
        _row(view, one, drawn.camps[at], sums[at], at, query, hide=at >= shown)
        for at, one in enumerate(drawn.actors)
    ]
    return tag("table", tag("thead", head), tag("tbody", *rows), class_="ties")


def _row(view: View, actor: Actor, camp: int, sums: Sequence[float], at: int, query: Query, *,
         hide: bool) -> Markup:  # fmt: skip
    link = tag("a", actor.name, href=address("/network", **{**query, "actor": actor.id}),
               dir="auto")  # fmt: skip
    return tag("tr", tag("td", link), tag("td", str(camp or ""), class_=f"camp c{camp}"),
               *(tag("td", f"{one:.2f}" if one else "", class_="num", data_label=label)
                 for one, label in zip(sums, ("friendly", "hostile"), strict=True)),
               data_at=str(at), hidden="" if hide else None,
               aria_current="true" if query.get("actor") == actor.id else None)  # fmt: skip


def _choose(many: int) -> Markup:
    if not many:
        return hint("No claim ties two known actors yet. Add a report, or take a filter away.")
    return hint("Choose an actor or a tie: its claims open here. With the picture in focus, the "
                "arrow keys walk from actor to actor.")  # fmt: skip


def pair_part(view: View, one: Actor, other: Actor, net: float,
              entries: Iterable[Entry]) -> Markup:  # fmt: skip
    """How two stand, and the claims that say so."""
    rows = [entry_line(view, entry, tell(view, [entry])) for entry in entries]
    return tag("article", tag("h2", actor_link(view, one.id, one.name), " and ",
                              actor_link(view, other.id, other.name)),
               tag("p", f"{net_words(net)}; {len(rows):,} claims about the two", class_="about"),
               tag("ul", *rows, class_="lines"), class_="card")  # fmt: skip
