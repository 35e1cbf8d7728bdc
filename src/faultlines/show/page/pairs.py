"""All claims of the report by pair, and the table of actors."""

from collections import defaultdict

from faultlines.model.snapshot import Entry
from faultlines.show.lists import actor_rows
from faultlines.show.page.lines import line_html, link
from faultlines.show.page.tags import Markup, tag
from faultlines.show.sections.parts import Line, lines_of
from faultlines.show.view import View, short
from faultlines.show.words import object_name, subject_name


def actors_html(view: View) -> Markup:
    """Name, kind, other names, and in how many claims it stands."""
    head = tag("tr", *(tag("th", word, scope="col")
                       for word in ("Actor", "Kind", "Also", "Claims", "Mentions")))  # fmt: skip
    rows = [
        tag("tr", tag("td", row["name"], dir="auto"), tag("td", row["schema"]),
            tag("td", ", ".join(row["aliases"]), dir="auto"), tag("td", str(row["claims"])),
            tag("td", str(row["mentions"])))
        for row in actor_rows(view)
    ]  # fmt: skip
    return tag("section", tag("h2", "Actors", id="actors"),
               tag("table", tag("thead", head), tag("tbody", *rows)))  # fmt: skip


def pairs_html(view: View) -> Markup:
    """Every claim, grouped by who and towards whom, either way round."""
    groups: dict[frozenset[str], list[Entry]] = defaultdict(list)
    for entry in view.claims:
        groups[_pair(view, entry)].append(entry)
    ranked = sorted(groups.values(), key=lambda found: -len(found))
    parts: list[Markup] = []
    for found in ranked:
        lines = (_short(view, line) for line in lines_of(view, found))
        parts += [tag("h3", _title(view, found[0]), dir="auto"), tag("ul", *lines, class_="lines")]
    about = tag("p", "All claims above the floor, most spoken of first; each opens its sentence.",
                class_="about")  # fmt: skip
    return tag("section", tag("h2", "Claims by pair", id="pairs"), about, *parts)


def _short(view: View, line: Line) -> Markup:
    """The claim alone: its sentence stands in its document below, and maybe above."""
    if line.evidence is None:
        return line_html(view, line)
    ids = tag("code", " ".join(short(one) for one in line.ids))
    return tag("li", link(view, line.evidence, line.text), " ", ids, dir="auto")


def _pair(view: View, entry: Entry) -> frozenset[str]:
    return frozenset({subject_name(view, entry), object_name(view, entry)})


def _title(view: View, entry: Entry) -> str:
    other = object_name(view, entry)
    return subject_name(view, entry) + (f" — {other}" if other else "")
