"""What stands around every page: its head, the way to the other views, and who decides."""

from collections.abc import Sequence
from dataclasses import dataclass

from faultlines.show.page.tags import Markup, tag

VIEWS = (
    ("/", "Start"),
    ("/network", "Network"),
    ("/claims", "Claims"),
    ("/documents", "Documents"),
    ("/actors", "Actors"),
    ("/statements", "Joint statements"),
    ("/forecasts", "Forecasts"),
    ("/analyses", "Analyses"),
    ("/review", "Review"),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """token: what this run's forms must carry. by: who decides. ledger: its file's name.
    waiting: claims that nobody decided on."""

    token: str
    by: str
    ledger: str
    waiting: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """One view. here: its address in VIEWS. scripts: modules it can do without. wide: its panes
    fill the window."""

    title: str
    here: str
    body: Sequence[Markup]
    scripts: Sequence[str] = ()
    wide: bool = False


def framed(frame: Frame, page: Page) -> str:
    """The whole page."""
    head = tag(
        "head",
        tag("meta", charset="utf-8"),
        tag("meta", name="viewport", content="width=device-width, initial-scale=1"),
        tag("meta", name="token", content=frame.token),
        tag("title", f"{page.title} – faultlines"),
        tag("link", rel="icon", href="/static/icon.svg"),
        tag("link", rel="stylesheet", href="/static/workbench.css"),
        *(tag("script", type="module", src=f"/static/{name}")
          for name in ("page.js", *page.scripts)),
    )  # fmt: skip
    body = tag(
        "body",
        tag("a", "To the content", href="#main", class_="skip"),
        _header(frame, page),
        tag("main", *page.body, id="main"),
        class_="wide" if page.wide else None,
    )
    return f"<!DOCTYPE html>\n{tag('html', head, body, lang='en')}\n"


def _header(frame: Frame, page: Page) -> Markup:
    return tag(
        "header",
        tag("a", "faultlines", href="/", class_="brand"),
        tag("nav", *(_way(frame, page, *view) for view in VIEWS), aria_label="Views"),
        tag("span", f"{frame.ledger} · {frame.by.removeprefix('person:')} decides", class_="who"),
    )


def _way(frame: Frame, page: Page, address: str, name: str) -> Markup:
    inside: list[str] = [name]
    if address == "/review" and frame.waiting:
        inside += [" ", tag("span", f"{frame.waiting:,}", class_="badge")]
    return tag("a", *inside, href=address, aria_current="page" if address == page.here else None)


def hidden(name: str, value: str) -> Markup:
    return tag("input", type="hidden", name=name, value=value)


def counted(number: int, one: str) -> str:
    """ "1 claim", "2,012 claims"."""
    return f"{number:,} {one}{'' if number == 1 else 's'}"


def hint(words: str) -> Markup:
    return tag("p", words, class_="about")
