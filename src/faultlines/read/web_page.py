"""A saved web page to a draft: its main text, and what its metadata states. Nothing runs."""

import re

from lxml.etree import strip_elements  # type: ignore[import-untyped]
from lxml.html import HtmlElement  # type: ignore[import-untyped]

from faultlines.read.decode import decode
from faultlines.read.draft import Draft, Unreadable
from faultlines.read.plausible import is_damaged_utf8
from faultlines.read.web_metadata import parse_page, read_metadata

_CHARSET = re.compile(rb"<meta[^>]+charset\s*=\s*[\"']?\s*([A-Za-z0-9_-]+)", re.IGNORECASE)
MOST_TAGS = 200_000
"""Tags, counted by "<": the longest pages hold 60,000; a million take minutes and a gigabyte."""

_MARKS = (b"\xff\xfe", b"\xfe\xff", b"\xef\xbb\xbf")
_LATIN_1 = frozenset({"iso-8859-1", "latin-1", "latin1", "ascii", "us-ascii"})
_RULE_SIGNS = frozenset("|- ")
_NEVER_TEXT = ("script", "style", "noscript", "template")


def read_web_page(data: bytes) -> Draft:
    """The article of a page, without menus, adverts, comments and scripts."""
    html, notes = _decoded(data)
    if html.count("<") > MOST_TAGS:
        raise Unreadable(
            f"too many tags for a page: more than {MOST_TAGS:,}",
            "copy the article's text into a .txt file, and add that",
        )
    page = parse_page(html)
    if page is None:
        raise _no_article()
    facts = read_metadata(page)
    text = _main_text(page)
    if not text:
        raise _no_article()
    return Draft(
        text=text,
        title=facts.title,
        published=facts.published,
        source=facts.site,
        url=facts.url,
        notes=notes + facts.notes,
    )


def _no_article() -> Unreadable:
    return Unreadable(
        "no article text in this page",
        "save the page again once it has loaded in full, or copy its text into a .txt file",
    )


def _decoded(data: bytes) -> tuple[str, tuple[str, ...]]:
    """As UTF-8 where it is that, whatever the page says: browsers convert what they save.

    Else as the page's `charset` says, where that holds, or as for any text.
    """
    found = _CHARSET.search(data[:4096])
    name = found[1].decode("ascii").lower() if found else ""
    if not name or name.startswith("utf") or data.startswith(_MARKS) or _is_utf8(data):
        return decode(data)
    try:
        text = data.decode("cp1252" if name in _LATIN_1 else name)
    except (LookupError, UnicodeError):
        return decode(data)
    return text, (f"decoded as {name}, as the page says",)


def _is_utf8(data: bytes) -> bool:
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return is_damaged_utf8(data)
    return True


def _main_text(page: HtmlElement) -> str:
    """The text of the article; of the whole page where no article stands out."""
    from trafilatura import extract, html2txt  # slow to import

    strip_elements(page, *_NEVER_TEXT, with_tail=False)
    text = extract(page, include_comments=False, include_tables=True, with_metadata=False)
    lines = (text or html2txt(page) or "").split("\n")
    return "\n".join(_plain_line(line) for line in lines if not _is_rule(line)).strip()


def _plain_line(line: str) -> str:
    """A list item without its dash, a row of a table without its edges."""
    line = line.strip(" ")
    row = len(line) > 1 and line[0] == line[-1] == "|"
    return line[1:-1].strip(" ") if row else line.removeprefix("- ")


def _is_rule(line: str) -> bool:
    return "---" in line and _RULE_SIGNS.issuperset(line)
