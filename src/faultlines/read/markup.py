"""Texts that came with leftovers of a page's markup: "<br><strong>note:</strong> …"."""

import html
import re

_TAGS = r"p|br|div|strong|em|b|i|u|ul|ol|li|h[1-6]|table|tr|td|th|span|a|blockquote|sup|sub"
_BLOCK = re.compile(r"</?(?:p|br|div|ul|ol|li|h[1-6]|table|tr|blockquote)\b[^<>]{0,500}>", re.I)
_TAG = re.compile(rf"</?(?:{_TAGS})\b[^<>]{{0,500}}>", re.IGNORECASE)
FEW = 2  # fewer tags than this may be the text's own words


def without_markup(text: str) -> str:
    """The words alone, a new line for each block; a text without markup is left as it is."""
    if sum(1 for _ in zip(range(FEW), _TAG.finditer(text), strict=False)) < FEW:
        return text
    return html.unescape(_TAG.sub("", _BLOCK.sub("\n", text)))
