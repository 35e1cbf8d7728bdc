"""Markdown's signs within a line: emphasis, links, code, images, tags."""

import html
import re

_LINK = re.compile(r"\[([^\[\]]*)\](?:\((?:[^()\s]|\([^()]*\))*(?:\s+\"[^\"]*\")?\)|\[[^\]]*\])")
_IMAGE = re.compile(r"!" + _LINK.pattern)
_FOOTNOTE_MARK = re.compile(r"\[\^[^\]]{1,80}\]")
_AUTOLINK = re.compile(r"<((?:https?://|mailto:)[^<>\s]+)>")
_TAG = re.compile(r"</?[A-Za-z][^<>]*>")
_CODE = re.compile(r"(`+)(.{1,2000}?)\1")
_BOLD = re.compile(r"\*\*(?=\S)((?:(?!\*\*).)+)(?<=\S)\*\*")
_HEAVY = re.compile(r"(?<!\w)__(?=\S)((?:(?!__).)+)(?<=\S)__(?!\w)")
_STARRED = re.compile(r"\*(?=\S)([^*]+?)(?<=\S)\*")
_UNDERLINED = re.compile(r"(?<!\w)_(?=\S)([^_]+?)(?<=\S)_(?!\w)")
_STRUCK = re.compile(r"~~(.+?)~~")
_ESCAPED = re.compile(r"\\([!-/:-@\[-`{-~])")
_HELD = re.compile("\ue000(\\d+)\ue001")


def readable_words(text: str) -> str:
    """One block's words as a reader sees them. Images go; a link leaves its words."""
    held: list[str] = []

    def hold(words: str) -> str:
        held.append(words)
        return f"\ue000{len(held) - 1}\ue001"

    text = text.replace("\ue000", "").replace("\ue001", "")
    text = _ESCAPED.sub(lambda sign: hold(sign[1]), text)
    text = _CODE.sub(lambda code: hold(code[2]), text)
    text = _plain(_AUTOLINK.sub(lambda link: hold(link[1]), text))
    while _HELD.search(text):
        text = _HELD.sub(lambda place: held[int(place[1])], text)
    return text.strip()


def _plain(text: str) -> str:
    text = _FOOTNOTE_MARK.sub("", _IMAGE.sub("", text))
    text = _LINK.sub(r"\1", text)
    text = _TAG.sub("", text)
    for emphasis in (_BOLD, _HEAVY, _STARRED, _UNDERLINED):
        text = emphasis.sub(r"\1", text)
    return html.unescape(_STRUCK.sub("", text))
