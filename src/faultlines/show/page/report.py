"""The report as one HTML file: no script, no address, and a policy that forbids every request."""

import base64
import re
from collections.abc import Iterable, Iterator
from hashlib import sha256
from importlib.resources import files
from itertools import groupby

from faultlines.model.text import Span
from faultlines.show.page.marks import covered
from faultlines.show.page.tags import Markup, tag, together
from faultlines.show.paper.parts import Chart, Cited, Grid, Group, Paper, Part, Said

NOTES = 12  # numbers after one statement; the sentences say what they stand for themselves
ENDED_ANYHOW = re.compile(
    "</(?:li|p|td|th|tr|thead|tbody)>"
)  # HTML lets these end tags be left off
EMPTY = re.compile("></(?:circle|line|path|rect)>")  # and shapes with nothing in them end at once
QUOTED = re.compile(r'="([\w.#:-]+)"')  # and quotes round a value
TAGS = re.compile("(<[^>]+>)")


def report_html(paper: Paper) -> str:
    """The whole file. The policy forbids everything but this page's own style, by its hash."""
    style = files(__package__).joinpath("style.css").read_text(encoding="utf-8")
    # The style goes in as it is, so its hash is the hash of what the browser sees.
    top = tag(
        "head",
        tag("meta", charset="utf-8"),
        tag("meta", http_equiv="Content-Security-Policy", content=_policy(style)),
        tag("meta", name="viewport", content="width=device-width, initial-scale=1"),
        tag("meta", name="referrer", content="no-referrer"),
        tag("title", f"faultlines: {paper.title[:1].lower()}{paper.title[1:]}"),
        tag("style", Markup(style)),
    )
    page = tag("html", top, tag("body", *map(lean, _body(paper))), lang="en")
    return f"<!DOCTYPE html>\n{page}\n"


def lean(page: Markup) -> Markup:
    """The same page in fewer bytes: without the end tags, quotes and escapes that HTML doesn't
    need. Words are escaped, so that no bracket of theirs is taken for a tag's."""
    pieces = TAGS.split(EMPTY.sub(" />", ENDED_ANYHOW.sub("", page)))
    pieces[0::2] = [words.replace("&#x27;", "'").replace("&quot;", '"') for words in pieces[0::2]]
    pieces[1::2] = [QUOTED.sub(r"=\1", one) for one in pieces[1::2]]
    return Markup("".join(pieces))


def _policy(style: str) -> str:
    digest = base64.b64encode(sha256(style.encode()).digest()).decode()
    return f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"


def _body(paper: Paper) -> Iterator[Markup]:
    names = [(part.key, part.title) for part in paper.parts]
    names.insert(-1, ("texts", "The sentences"))
    yield tag("h1", paper.title)
    yield tag("p", paper.about)
    yield tag("nav", *(together(tag("a", title, href=f"#{key}"), " ") for key, title in names))
    numbers = paper.numbers
    parts = [_part(part, numbers) for part in paper.parts]
    yield tag("main", *parts[:-1], _sentences(paper), *parts[-1:])
    yield tag("footer", paper.foot)


def _part(part: Part, numbers: dict[Span, int]) -> Markup:
    body = [one for block in part.body for one in _block(block, numbers)]
    return together(tag("h2", part.title, id=part.key), tag("p", part.about), *body)


def _block(block: Group | Grid | Chart, numbers: dict[Span, int]) -> Iterator[Markup]:
    if block.title:
        yield tag("h3", block.title)
    if isinstance(block, Group):
        yield tag("ul", *(tag("li", *_said(one, numbers)) for one in block.said))
    elif isinstance(block, Grid):
        if block.about:
            yield tag("p", block.about)
        head = tag("tr", *(tag("th", one) for one in block.head))
        rows = (tag("tr", *(tag("td", *_said(one, numbers)) for one in row)) for row in block.rows)
        yield tag("table", tag("thead", head), tag("tbody", *rows))
    else:
        yield from [tag("p", block.words)] if block.words else []
        yield tag("figure", block.svg)


def _said(said: Said, numbers: dict[Span, int]) -> Iterator[str]:
    yield said.words
    found = sorted({numbers[span] for span in said.notes})
    for number in found[:NOTES]:
        yield tag("a", str(number), href=f"#{number}")
    if len(found) > NOTES:
        yield f" and {len(found) - NOTES:,} more"


def _sentences(paper: Paper) -> Markup:
    about = ("Each sentence that anything above stands on, once, letter for letter, with what was "
             "read out of it and the ids of those claims in the ledger. The words that made it a "
             "claim are underlined.")  # fmt: skip
    parts = [tag("h2", "The sentences", id="texts"), tag("p", about)]
    for doc_id, group in groupby(paper.cited, key=lambda one: one.sentence.doc_id):
        source, some = paper.sources[doc_id], list(group)
        parts += [tag("h3", f"{source.number}. {source.name}", id=f"d{source.number}"),
                  tag("p", source.where),
                  tag("ol", *map(_cited, some), start=str(some[0].number),
                      lang=None if source.language == "en" else source.language)]  # fmt: skip
    if paper.left_words:
        parts.append(tag("p", paper.left_words))
    return together(*parts)


def _cited(one: Cited) -> Markup:
    told = (tag("p", words) for words in one.statements)
    return tag("li", tag("q", *_marked(one)), *told, id=str(one.number))


def _marked(one: Cited) -> Iterator[str]:
    """The sentence with its cues underlined."""
    words, start, at = one.sentence.quote, one.sentence.start, 0
    for first, last in _run_on(covered(one.cues, start, one.sentence.end), words, start):
        yield words[at : first - start]
        yield tag("b", words[first - start : last - start])
        at = last - start
    yield words[at:]


def _run_on(spans: Iterable[tuple[int, int]], words: str, start: int) -> list[tuple[int, int]]:
    """Those with at most a space between them as one."""
    found: list[tuple[int, int]] = []
    for first, last in spans:
        if found and words[found[-1][1] - start : first - start] in ("", " "):
            found[-1] = found[-1][0], last
        else:
            found.append((first, last))
    return found
