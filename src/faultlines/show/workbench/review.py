"""Review: what nobody decided on yet, that on which most hangs and is read least surely first."""

from collections.abc import Sequence
from dataclasses import dataclass

from faultlines.model.actors import Actor
from faultlines.model.findings import Finding
from faultlines.model.snapshot import Entry
from faultlines.show.findings import named
from faultlines.show.grammar import listed
from faultlines.show.page.tags import Markup, tag
from faultlines.show.view import View
from faultlines.show.words import tell
from faultlines.show.workbench.forms import names_list, quick_form
from faultlines.show.workbench.frame import Page, hidden, hint
from faultlines.show.workbench.lines import actor_link, address, entry_line
from faultlines.show.workbench.shelf import Shelf, bare

SHOWN = 3  # claims of each of two actors, and findings that are named
KEYS = (
    ("J", "next"), ("K", "previous"), ("A", "accept"), ("R", "reject"), ("E", "edit"),
    ("M", "the same actor"), ("D", "not the same"), ("U", "undo"), ("?", "this help"),
)  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Pair:
    """Two actors that may be one. names: the spellings that are alike."""

    one: Actor
    two: Actor
    names: tuple[str, str]


def review_page(shelf: Shelf, pairs: Sequence[Pair], entries: Sequence[tuple[Entry, str]],
                waiting: int, opened: Markup | None, chosen: str, *,
                whole: bool = True) -> Page:  # fmt: skip
    """entries: claims in their order, each with what hangs on it. chosen: the opened one's id.
    whole: whether all names were compared that share a word."""
    rows = [_pair_row(one, chosen) for one in pairs]
    rows += [_claim_row(shelf.view, entry, why, chosen) for entry, why in entries]
    head = tag("tr", *(tag("th", word, scope="col") for word in ("To decide", "Decided")))
    table = tag("table", tag("thead", head), tag("tbody", *rows), class_="claims queue")
    done = tag("p", "Everything was decided on. ", tag("a", "Look at it again", href="/claims"))
    list_ = tag(
        "section",
        tag("p", "Not decided on: ", tag("span", f"{waiting:,}", class_="waiting"), ". Those on "
            "which most hangs, and which are read least surely, come first. Accept what its "
            "sentence says, reject what it doesn't, edit what is half right: all of it can be "
            "undone.", class_="count"),
        "" if whole else hint("Names that share only words which many names have weren't "
                              "compared: there are too many of them."),
        table if rows else done,
        _help(),
        names_list(shelf),
        class_="list",
    )  # fmt: skip
    aside = tag("aside", opened or hint("Nothing is left to decide."), id="open",
                aria_live="polite", aria_label="To decide")  # fmt: skip
    body = [tag("h1", "Review", class_="quiet"), tag("div", list_, aside, class_="panes")]
    return Page(title="Review", here="/review", body=body, scripts=("decide.js",), wide=True)


def _help() -> Markup:
    rows = (part for key, words in KEYS for part in (tag("dt", tag("kbd", key)), tag("dd", words)))
    return tag("details", tag("summary", "Keys ", tag("kbd", "?")), tag("dl", *rows), id="keys")


def _claim_row(view: View, entry: Entry, why: str, chosen: str) -> Markup:
    id_ = bare(entry.id)
    link = tag("a", tell(view, [entry]), href=address("/review", claim=id_), dir="auto",
               data_part=f"/claims/{id_}?part=true", data_claim=id_)  # fmt: skip
    return _row(link, why, entry.status.value, id_ == chosen)


def _pair_row(pair: Pair, chosen: str) -> Markup:
    id_ = pair_id(pair)
    words = f"Are {pair.one.name} and {pair.two.name} the same?"
    way = address("/review", one=pair.one.id, other=pair.two.id)
    link = tag("a", words, href=way, dir="auto", data_pair=id_,
               data_part=address("/review/pair", one=pair.one.id, other=pair.two.id))  # fmt: skip
    why = f"“{pair.names[0]}” and “{pair.names[1]}” are alike."
    return _row(link, why, "open", id_ == chosen)


def pair_id(pair: Pair) -> str:
    return f"{pair.one.id} {pair.two.id}"


def _row(link: Markup, why: str, status: str, open_: bool) -> Markup:
    inside = [link] + ([tag("div", why, class_="where", dir="auto")] if why else [])
    return tag("tr", tag("td", *inside), tag("td", status, class_=f"status {status}"),
               aria_current="true" if open_ else None)  # fmt: skip


def pair_card(shelf: Shelf, pair: Pair, *, token: str, back: str) -> Markup:
    """The two side by side, each with claims it stands in."""
    common = (hidden("token", token), hidden("back", back),
              hidden("one", pair.one.id), hidden("other", pair.two.id))  # fmt: skip
    form = quick_form(common, ("same", "They are the same", "M"),
                      ("different", "They are different", "D"))  # fmt: skip
    head = tag("h2", f"Are {pair.one.name} and {pair.two.name} the same?", dir="auto")
    sides = (part for one in (pair.one, pair.two) for part in _side(shelf, one))
    return tag("article", head, tag("div", form, class_="decide"), *sides,
               hint("If they are, the first one's name stays. It can be taken back."),
               class_="card", data_pair=pair_id(pair))  # fmt: skip


def _side(shelf: Shelf, actor: Actor) -> tuple[Markup, ...]:
    view, entries = shelf.view, shelf.of_actor.get(actor.id, ())
    also = f"; also {listed(actor.aliases, 6)}" if actor.aliases else ""
    lines = (entry_line(view, one, tell(view, [one])) for one in entries[:SHOWN])
    return (tag("h3", actor_link(view, actor.id, actor.name)),
            tag("p", f"{actor.schema}, {len(entries):,} claims{also}", class_="about", dir="auto"),
            tag("ul", *lines, class_="lines"))  # fmt: skip


def hangs_words(view: View, ends: tuple[str, str] | None, now: float, without: float,
                findings: Sequence[Finding] = ()) -> str:  # fmt: skip
    """ "Without it the tie of A and B goes from hostile 1.27 to none. A camp rests on it"."""
    parts = []
    if ends is not None and abs(now - without) >= 0.005:
        parts.append(f"Without it the tie of {view.name(ends[0])} and {view.name(ends[1])} goes "
                     f"from {net_words(now)} to {net_words(without)}.")  # fmt: skip
    if findings:
        some = [named(view, one.says).rstrip(".") for one in findings[:SHOWN]]
        more = f" (and {len(findings) - SHOWN:,} more)" if len(findings) > SHOWN else ""
        parts.append(f"On it rests: {'; '.join(some)}{more}.")
    return " ".join(parts)


def net_words(net: float) -> str:
    """ "hostile 1.27", "none"."""
    if abs(net) < 0.005:
        return "none"
    return f"{'friendly' if net > 0 else 'hostile'} {abs(net):.2f}"


def moved_words(view: View, ends: tuple[str, str] | None, before: float, after: float) -> str:
    """What a decision did: "This moves one tie: A and B, from hostile 1.27 to 0.60"."""
    if ends is None or abs(before - after) < 0.005:
        return "It moves no tie."
    return (f"It moves one tie: {view.name(ends[0])} and {view.name(ends[1])}, "
            f"from {net_words(before)} to {net_words(after)}.")  # fmt: skip
