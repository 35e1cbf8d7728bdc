"""Actors: who there is, and a card for each."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any

from faultlines.model.actors import Actor
from faultlines.model.findings import Finding
from faultlines.model.snapshot import Entry
from faultlines.show.page.tags import Markup, tag, together
from faultlines.show.sections.roles import STRUCTURE
from faultlines.show.view import View
from faultlines.show.words import tell
from faultlines.show.workbench.forms import same_form
from faultlines.show.workbench.frame import Page, hidden, hint
from faultlines.show.workbench.lines import (
    actor_link,
    actor_way,
    address,
    claim_way,
    doc_name,
    entry_line,
)
from faultlines.show.workbench.shelf import Shelf, bare
from faultlines.vocab.relations import RELATIONS

MOST = 500  # rows, and claims of a card
STANDS = 6  # of one actor on another
SIDES = {1: "rel friendly", -1: "rel hostile"}


def actors_page(shelf: Shelf, words: str, rows: Sequence[dict[str, Any]]) -> Page:
    """words: what was searched for. rows: those whose name has them."""
    head = tag("tr", *(tag("th", word, scope="col")
                       for word in ("Actor", "Kind", "Also", "Claims", "Mentions")))  # fmt: skip
    body = [
        tag("tr", tag("td", actor_link(shelf.view, row["id"], row["name"])),
            tag("td", row["schema"]), tag("td", ", ".join(row["aliases"]), dir="auto"),
            tag("td", f"{row['claims']:,}", class_="num", data_label="claims"),
            tag("td", f"{row['mentions']:,}", class_="num", data_label="mentions"))
        for row in rows[:MOST]
    ]  # fmt: skip
    search = tag("form", tag("input", type="search", name="q", value=words, dir="auto",
                             placeholder="A name, in any script", aria_label="Search actors"),
                 tag("button", "Show"), method="get", class_="filters", role="search")  # fmt: skip
    return Page(
        title="Actors",
        here="/actors",
        body=[tag("h1", "Actors"), search, tag("p", f"{len(rows):,} actors", class_="count"),
              tag("table", tag("thead", head), tag("tbody", *body), class_="actors")],
    )  # fmt: skip


def actor_page(shelf: Shelf, actor: Actor, stands: Sequence[Finding], *, token: str) -> Page:
    body = [actor_part(shelf, actor, stands, token=token)]
    return Page(title=actor.name, here="/actors", body=body)


def actor_part(shelf: Shelf, actor: Actor, stands: Sequence[Finding], *, token: str) -> Markup:
    """The card: kind, roles through time, positions, claims by whom they are about, and names with
    their places. stands: its positions, as that analysis finds them."""
    view, entries = shelf.view, shelf.of_actor.get(actor.id, ())
    roles = [one for one in entries if one.claim.relation in STRUCTURE]
    roles.sort(key=lambda one: one.claim.when.first or date.max)
    said = [one for one in entries if one.holder == actor.id]
    towards = [one for one in entries if one not in roles and one.holder != actor.id]
    ways = (("In the network", address("/network", actor=actor.id)),
            ("Its card", actor_way(actor.id)),
            ("Its claims", address("/claims", actor=actor.id)))  # fmt: skip
    return tag(
        "article",
        tag("h1", view.title(actor.id), dir="auto"),
        tag("p", f"{actor.schema}, ", tag("code", actor.id), class_="about"),
        tag("p", *(together(tag("a", words, href=way), " ") for words, way in ways), class_="ways"),
        *_list(view, "Roles, as the reports give them", roles),
        *_positions(view, stands),
        *_around(view, actor, towards),
        *_list(view, "What it says", said),
        *_names(view, actor),
        _join(actor, token),
    )


def _list(view: View, title: str, entries: Sequence[Entry]) -> Iterable[Markup]:
    if entries:
        rows = (entry_line(view, one, tell(view, [one])) for one in entries[:MOST])
        yield tag("section", tag("h2", title), tag("ul", *rows, class_="lines"))


def _positions(view: View, stands: Sequence[Finding]) -> Iterable[Markup]:
    """On whom it stands where, each day the way to its claim."""
    rows = [tag("li", "On ", actor_link(view, one.about[1], view.name(one.about[1])), ": ",
                *_stands(one)) for one in stands[:MOST]]  # fmt: skip
    if rows:
        yield tag("section", tag("h2", "Positions over time"),
                  tag("ul", *rows, class_="lines tight"))  # fmt: skip


def _stands(position: Finding) -> Iterable[Markup]:
    found: list[Mapping[str, Any]] = list(position.data["stands"])  # type: ignore[call-overload]
    for at, one in enumerate(found[:STANDS]):
        side = "for" if one["sign"] > 0 else "against"
        day = f"{'' if one['told'] else 'reported '}{one['day'] or 'on a day not known'}"
        link = tag("a", f"{side}, {day}", href=claim_way(one["claim"]), class_=SIDES[one["sign"]])
        yield together("; " if at else "", link)
    if len(found) > STANDS:
        yield together(f"; and {len(found) - STANDS:,} more")


def _around(view: View, actor: Actor, entries: Sequence[Entry]) -> Iterable[Markup]:
    """Its claims by the other end: those with most of them first."""
    groups: dict[str | None, list[Entry]] = defaultdict(list)
    for one in entries:
        groups[one.object if one.subject == actor.id else one.subject].append(one)
    for other in sorted(groups, key=lambda one: (one is None, -len(groups[one]))):
        name = actor_link(view, other, view.name(other)) if other in view.actors else "Others"
        rows = (entry_line(view, one, tell(view, [one])) for one in groups[other][:MOST])
        yield tag("section", tag("h2", name, " ", *_signs(groups[other])),
                  tag("ul", *rows, class_="lines"))  # fmt: skip


def _signs(entries: Iterable[Entry]) -> Iterable[Markup]:
    signs = Counter(RELATIONS[one.claim.relation].sign for one in entries
                    if one.claim.relation in RELATIONS)  # fmt: skip
    for sign, word in ((1, "friendly"), (-1, "hostile")):
        if signs[sign]:
            yield tag("span", f"{signs[sign]} {word} ", class_=f"rel {word}")


def _names(view: View, actor: Actor) -> Iterable[Markup]:
    """Every form of the name that stands for it, how often, and where first."""
    found: dict[str, list[tuple[str, int]]] = defaultdict(list)
    for (doc_id, start, stop), one in view.snap.actor_of.items():
        if one == actor.id:
            found[view.documents[doc_id].text[start:stop]].append((doc_id, start))
    rows = [tag("li", tag("b", words, dir="auto"), f" {len(places):,} times, first in ",
                _place(view, min(places, key=lambda one: (view.number[one[0]], one[1]))))
            for words, places in sorted(found.items(), key=lambda item: -len(item[1]))]  # fmt: skip
    if rows:
        yield tag("section", tag("h2", "Words that stand for it"),
                  tag("ul", *rows, class_="lines tight"))  # fmt: skip


def _place(view: View, place: tuple[str, int]) -> Markup:
    doc = view.documents[place[0]]
    return together(tag("a", doc_name(view, doc), href=f"/documents/{bare(doc.id)}", dir="auto"),
                    f", letter {place[1]:,}")  # fmt: skip


def _join(actor: Actor, token: str) -> Markup:
    common = (hidden("token", token), hidden("back", f"/actors/{actor.id}"))
    form = same_form(common, hidden("one", actor.id), "This one and")
    return tag("section", tag("h2", "Same or different"), form,
               hint("Both can be taken back, and touch no text."))  # fmt: skip


def named_so(shelf: Shelf, words: str, fold: Any) -> list[dict[str, Any]]:
    """The rows of actors whose name or an alias has the words."""
    wanted = fold(words)
    rows = shelf.actors
    return [one for one in rows if any(wanted in fold(n) for n in (one["name"], *one["aliases"]))]
