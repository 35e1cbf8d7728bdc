"""Claims: filters above, the list on the left, one of them laid open on the right."""

from collections.abc import Mapping, Sequence
from datetime import date
from operator import itemgetter

from faultlines.model.claims import Stance
from faultlines.model.snapshot import Entry, Status
from faultlines.show.page.tags import Markup, tag, together
from faultlines.show.workbench.forms import box, field, names_list, options
from faultlines.show.workbench.frame import Page, counted, hint
from faultlines.show.workbench.lines import address, claims_table
from faultlines.show.workbench.shelf import Shelf, bare
from faultlines.vocab.relations import RELATIONS

EACH = 60  # claims of a page
ORDERS = {
    "text": "as in the texts",
    "newest": "newest first",
    "oldest": "oldest first",
    "unsure": "least surely read first",
}
Query = Mapping[str, str]


def ordered(entries: Sequence[Entry], order: str) -> list[Entry]:
    """Those without a day come last, whichever way the days go."""
    if order == "unsure":
        return sorted(entries, key=lambda one: one.claim.confidence)
    if order not in ("newest", "oldest"):
        return list(entries)
    days: dict[str | None, date | None] = {}  # many claims are of one date
    for when in (one.claim.when for one in entries):
        if when.edtf not in days:
            days[when.edtf] = when.last
    dated = [(day, one) for one in entries if (day := days[one.claim.when.edtf]) is not None]
    dated.sort(key=itemgetter(0), reverse=order == "newest")
    return [one for _, one in dated] + [one for one in entries if not days[one.claim.when.edtf]]


def claims_page(shelf: Shelf, query: Query, found: Sequence[Entry], opened: Markup | None,
                texts: Sequence[Markup] = ()) -> Page:  # fmt: skip
    """found: all that fit, in order. opened: the card. texts: documents that have the words."""
    number = max(1, int(query["page"])) if query.get("page", "").isdigit() else 1
    some = found[(number - 1) * EACH : number * EACH]
    kept = {key: value for key, value in query.items() if value and key != "claim"}
    way = address("/claims", **kept)
    chosen = next((one.id for one in some if bare(one.id) == query.get("claim")), None)
    list_ = tag(
        "section",
        _filters(query),
        tag("p", counted(len(found), "claim"), class_="count", role="status"),
        claims_table(shelf.view, some, chosen, way) if some else _nothing(),
        _pages(kept, number, len(found)),
        *([tag("h2", "Documents with these words"), *texts] if texts else []),
        names_list(shelf),
        class_="list",
    )
    aside = tag("aside", opened or _choose(), id="open", aria_live="polite", aria_label="The claim")
    return Page(title="Claims", here="/claims", body=[tag("h1", "Claims", class_="quiet"),
                tag("div", list_, aside, class_="panes")],
                scripts=("decide.js",), wide=True)  # fmt: skip


def _filters(query: Query) -> Markup:
    def text(name: str, hint_: str) -> Markup:
        return box(name, query.get(name, ""), hint_)

    more = ("actor", "relation", "holder", "stance", "status", "document", "from", "to")
    fields = (
        field("Actor", text("actor", "name, alias or id")),
        field("Relation", options("relation", RELATIONS, query.get("relation"), "any")),
        field("According to", text("holder", "name, or author")),
        field("Stance", options("stance", list(Stance), query.get("stance"), "any")),
        field("Decided", options("status", list(Status), query.get("status"), "not rejected")),
        field("Document", text("document", "title, path, outlet")),
        field("From", text("from", "2020-04-01")),
        field("To", text("to", "2020-04-30")),
    )
    search = tag("input", type="search", name="q", value=query.get("q", ""), dir="auto",
                 placeholder="Words, in any script", aria_label="Search claims")  # fmt: skip
    sort = [tag("option", words, value=key, selected="" if key == query.get("sort") else None)
            for key, words in ORDERS.items()]  # fmt: skip
    used = any(query.get(name) for name in more)
    return tag("form", search, tag("select", *sort, name="sort", aria_label="Order"),
               tag("button", "Show"),
               tag("details", tag("summary", "Filters"), tag("div", *fields, class_="fields"),
                   open="" if used else None),
               method="get", action="/claims", class_="filters", role="search")  # fmt: skip


def _pages(kept: Query, number: int, total: int) -> Markup:
    links: list[Markup] = []
    for there, words in ((number - 1, "← earlier"), (number + 1, "later →")):
        if 1 <= there <= (total + EACH - 1) // EACH:
            way = address("/claims", **{**kept, "page": str(there)})
            links += [tag("a", words, href=way), together(" ")]
    return tag("nav", *links, class_="pages", aria_label="More claims")


def _nothing() -> Markup:
    return hint("No claim is like that. Take a filter away, or search for fewer words.")


def _choose() -> Markup:
    keys = tag("p", tag("kbd", "J"), " ", tag("kbd", "K"), " next and previous", class_="about")
    return tag("div", hint("Choose a claim: its sentence opens here, in its document."), keys)
