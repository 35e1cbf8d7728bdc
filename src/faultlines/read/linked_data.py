"""JSON-LD in a web page: the article that the page is about."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from lxml.html import HtmlElement  # type: ignore[import-untyped]

_ARTICLES = ("Article", "Posting", "Report")
_DEEPEST = 8


@dataclass(frozen=True, slots=True)
class Facts:
    """What the page's own article states; None where it doesn't."""

    headline: str | None = None
    publisher: str | None = None
    published: str | None = None


def read_linked_data(page: HtmlElement) -> Facts:
    """The facts of the page's one article. Where several disagree on the day, no day is taken."""
    objects = [found for text in _scripts(page) for found in _objects(_loaded(text), 0)]
    articles = [found for found in objects if _is_article(found)] or [
        found for found in objects if "WebPage" in _types(found)
    ]
    days = {str(found["datePublished"]) for found in articles if found.get("datePublished")}
    first = articles[0] if articles else {}
    return Facts(
        headline=_words(first.get("headline")),
        publisher=_words(first.get("publisher")),
        published=min(days) if len({day[:10] for day in days}) == 1 else None,
    )


def _scripts(page: HtmlElement) -> list[str]:
    return [str(text) for text in page.xpath('//script[@type="application/ld+json"]/text()')]


def _loaded(text: str) -> Any:
    try:
        return json.loads(text, strict=False)
    except (ValueError, RecursionError):
        return None


def _objects(value: Any, depth: int) -> Iterator[dict[str, Any]]:
    """The objects on top and in @graph; not those that an article only mentions."""
    if depth > _DEEPEST:
        return
    if isinstance(value, list):
        for item in value:
            yield from _objects(item, depth + 1)
    elif isinstance(value, dict):
        yield value
        yield from _objects(value.get("@graph"), depth + 1)
        yield from _objects(value.get("mainEntity"), depth + 1)


def _types(found: dict[str, Any]) -> list[str]:
    kinds = found.get("@type")
    return [str(kind) for kind in (kinds if isinstance(kinds, list) else [kinds])]


def _is_article(found: dict[str, Any]) -> bool:
    return any(kind.endswith(_ARTICLES) for kind in _types(found))


def _words(value: Any) -> str | None:
    """A string, or the name of an object."""
    if isinstance(value, list):
        value = value[0] if value else None
    if isinstance(value, dict):
        value = value.get("name")
    return " ".join(value.split()) or None if isinstance(value, str) else None
