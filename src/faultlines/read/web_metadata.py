"""What a web page says of itself: title, site, address, day of publication. Stated, or nothing."""

from collections.abc import Iterator
from dataclasses import dataclass

from lxml.etree import LxmlError  # type: ignore[import-untyped]
from lxml.html import (  # type: ignore[import-untyped]
    HtmlElement,
    HTMLParser,
    document_fromstring,
)

from faultlines.model.when import When
from faultlines.read.dates import stated_date
from faultlines.read.linked_data import Facts, read_linked_data

# In order of trust. `dateModified` and its like are not among them.
_DATE_NAMES = (
    "article:published_time", "og:article:published_time", "article:published",
    "og:published_time", "datepublished", "citation_publication_date", "citation_date",
    "dc.date.issued", "dcterms.issued", "dcterms.date", "dc.date", "prism.publicationdate",
    "parsely-pub-date", "sailthru.date", "publish-date", "publish_date", "publishdate",
    "published_date", "publication_date", "pubdate", "date",
)  # fmt: skip
_TITLE_NAMES = ("og:title", "citation_title", "dc.title", "twitter:title")
_SITE_NAMES = ("og:site_name", "application-name", "dc.publisher", "publisher")
_URL_NAMES = ("og:url", "citation_public_url")


@dataclass(frozen=True, slots=True, kw_only=True)
class PageFacts:
    """Each is None, or unknown, where the page doesn't state it."""

    title: str | None
    site: str | None
    url: str | None
    published: When
    notes: tuple[str, ...]


def read_metadata(page: HtmlElement) -> PageFacts:
    """Read a page's metadata: meta fields, JSON-LD, microdata, `<time datetime>`."""
    metas = _metas(page)
    linked = read_linked_data(page)
    written = list(_dates(page, metas, linked))
    published = next((when for when in map(stated_date, written) if when), None)
    unread = f"its date {written[0]!r} can't be read" if written and not published else None
    return PageFacts(
        title=_first(metas, _TITLE_NAMES) or linked.headline or _title(page),
        site=_first(metas, _SITE_NAMES) or linked.publisher,
        url=_address(page, metas),
        published=published or When.unknown(),
        notes=(unread,) if unread else (),
    )


def parse_page(html: str) -> HtmlElement | None:
    """The page as a tree; None where there is nothing to be made of it. Nothing is fetched."""
    parser = HTMLParser(encoding="utf-8", no_network=True)
    try:
        return document_fromstring(html.encode("utf-8", "replace"), parser=parser)
    except (LxmlError, ValueError):
        return None


def _metas(page: HtmlElement) -> dict[str, str]:
    """Name (or property, or itemprop) in small letters → content; the first of each."""
    found: dict[str, str] = {}
    for meta in page.iter("meta"):
        name = meta.get("property") or meta.get("name") or meta.get("itemprop")
        content = " ".join((meta.get("content") or "").split())
        if name and content:
            found.setdefault(name.strip().lower(), content)
    return found


def _first(metas: dict[str, str], names: tuple[str, ...]) -> str | None:
    return next((metas[name] for name in names if name in metas), None)


def _dates(page: HtmlElement, metas: dict[str, str], linked: Facts) -> Iterator[str]:
    """Every stated day of publication, the most trusted first."""
    if _DATE_NAMES[0] in metas:
        yield metas[_DATE_NAMES[0]]
    if linked.published:
        yield linked.published
    yield from (metas[name] for name in _DATE_NAMES[1:] if name in metas)
    yield from _one_value(page.xpath('//*[@itemprop="datePublished"]/@*[name()="datetime"]'))
    yield from _one_value(page.xpath("//time[@pubdate]/@datetime"))
    yield from _one_value(page.xpath("(//article|//main)//time/@datetime"))
    yield from _one_value(page.xpath("//time/@datetime"))


def _one_value(values: list[str]) -> list[str]:
    """The value, if all of them name one day; times in lists of other articles differ."""
    days = {str(value)[:10] for value in values}
    return [str(values[0])] if len(days) == 1 else []


def _title(page: HtmlElement) -> str | None:
    words = page.findtext(".//title") or ""
    heading = page.find(".//h1")
    if heading is not None and (alone := " ".join(heading.text_content().split())) in words:
        words = alone or words  # "Headline | The Paper" → "Headline"
    return " ".join(words.split()) or None


def _address(page: HtmlElement, metas: dict[str, str]) -> str | None:
    links = [str(link) for link in page.xpath('//link[@rel="canonical"]/@href')]
    known = [*links, *(metas[name] for name in _URL_NAMES if name in metas)]
    return next((url for url in known if url.startswith(("https://", "http://"))), None)
