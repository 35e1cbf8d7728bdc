"""Claims as lines and rows, each the way to its own place."""

import re
from collections.abc import Iterable, Sequence
from urllib.parse import quote, urlencode

from faultlines.model.snapshot import Entry
from faultlines.model.text import Document
from faultlines.show.page.tags import Markup, tag, together
from faultlines.show.quoting import quote_of
from faultlines.show.sections.parts import Block, Line, Section
from faultlines.show.view import View
from faultlines.show.when_words import when_words
from faultlines.show.words import holder_name, object_name, subject_name
from faultlines.show.workbench.shelf import bare
from faultlines.vocab.relations import RELATIONS

SIGNS = {1: "friendly", -1: "hostile", 0: "neither"}
COLUMNS = ("When", "Who", "Does", "To whom", "According to", "How surely", "Decided")


def claim_way(claim_id: str) -> str:
    return f"/claims/{bare(claim_id)}"


def actor_way(actor_id: str) -> str:
    return f"/actors/{quote(actor_id, safe=':@')}"


def address(path: str, **query: str | None) -> str:
    """The path with those parts of the query that say something."""
    given = {key: value for key, value in query.items() if value}
    return f"{path}?{urlencode(given)}" if given else path


def doc_name(view: View, doc: Document) -> str:
    """Its title, or else the name of its file."""
    publication = view.publications.get(doc.id)
    return doc.title or (re.split(r"[/\\]", publication.path)[-1] if publication else "a text")


def actor_link(view: View, actor_id: str | None, words: str) -> Markup:
    """The name, the way to its card where there is one."""
    if actor_id is None or actor_id not in view.actors:
        return together(words)
    return tag("a", words, href=actor_way(actor_id), dir="auto")


def relation_tag(name: str) -> Markup:
    relation = RELATIONS.get(name)
    sign = SIGNS[relation.sign if relation else 0]
    return tag("span", name.replace("_", " "), class_=f"rel {sign}",
               title=relation.definition if relation else None)  # fmt: skip


def doubt_words(entry: Entry) -> str:
    """ "denied, possible": all that isn't a plain, certain assertion of what is."""
    claim = entry.claim
    words = [{"denies": "denied", "relays": "relayed"}.get(claim.stance.value, "")]
    words.append("" if claim.certainty.value == "certain" else claim.certainty.value)
    words.append("" if claim.modality.value == "actual" else claim.modality.value)
    return ", ".join(filter(None, words)) or "certain"


def claims_table(view: View, entries: Sequence[Entry], chosen: str | None, way: str) -> Markup:
    """Rows of claims. chosen: the id of the open one. way: the address without the claim."""
    head = tag("tr", *(tag("th", word, scope="col") for word in COLUMNS))
    rows = (_row(view, one, one.id == chosen, way) for one in entries)
    return tag("table", tag("thead", head), tag("tbody", *rows), class_="claims")


def _row(view: View, entry: Entry, open_: bool, way: str) -> Markup:
    joint = "&" if "?" in way else "?"
    link = tag("a", subject_name(view, entry), href=f"{way}{joint}claim={bare(entry.id)}",
               dir="auto", title=entry.claim.evidence.quote, data_claim=bare(entry.id),
               data_part=f"{claim_way(entry.id)}?part=true")  # fmt: skip
    cells = (
        tag("td", when_words(entry.claim.when), class_="when"),
        tag("td", link),
        tag("td", relation_tag(entry.claim.relation)),
        tag("td", object_name(view, entry), dir="auto"),
        tag("td", holder_name(view, entry), dir="auto", class_="by"),
        tag("td", doubt_words(entry), class_="sure"),
        tag("td", entry.status.value, class_=f"status {entry.status.value}"),
    )
    return tag("tr", *cells, aria_current="true" if open_ else None)


def section_part(view: View, section: Section) -> Markup:
    """A section of the brief with ways to its claims."""
    blocks = [part for block in section.blocks for part in _block(view, block)]
    return tag("section", tag("h2", section.title, id=section.key),
               tag("p", section.about, class_="about"), *blocks)  # fmt: skip


def _block(view: View, block: Block) -> list[Markup]:
    head = [tag("h3", block.title, dir="auto")] if block.title else []
    return [*head, tag("ul", *(line_part(view, one) for one in block.lines), class_="lines")]


def line_part(view: View, line: Line) -> Markup:
    if line.evidence is None:
        return tag("li", tag("div", line.text, dir="auto", class_="aside"), *_ids(line.ids))
    doc = view.document(line.evidence)
    quoted = tag("blockquote", f"“{line.quote}”", dir="auto", lang=doc.language)
    return tag("li", tag("div", line.text, dir="auto"), quoted, *_ids(line.ids))


def _ids(ids: Sequence[str]) -> Iterable[Markup]:
    """The ways to the first of the claims; forecasts and events have no page of their own."""
    claims = [one for one in ids if one.startswith("claim")][:12]
    if claims:
        links = (together(tag("a", bare(one)[:8], href=claim_way(one)), " ") for one in claims)
        yield tag("span", "claim " if len(claims) == 1 else "claims ", *links, class_="where")


def entry_line(view: View, entry: Entry, words: str) -> Markup:
    """One claim with its sentence."""
    doc = view.document(entry.claim.evidence)
    quoted = tag("blockquote", f"“{quote_of(entry.claim)}”", dir="auto", lang=doc.language)
    return tag("li", tag("a", words, href=claim_way(entry.id), dir="auto"), quoted)
