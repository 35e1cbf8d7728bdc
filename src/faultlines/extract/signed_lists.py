"""Who signed, where the page shows it by its layout: "Signed:" and a name a line, "Signatories:
A; B", or "the governments of A, B and C"."""

import re
from collections.abc import Iterator

from spacy.tokens import Token

from faultlines.extract.finding import fitting
from faultlines.extract.grammar import below
from faultlines.extract.mentions import Mention
from faultlines.extract.page import Page
from faultlines.extract.refs import refs
from faultlines.vocab.acts import schemata
from faultlines.vocab.nouns import nouns

_BODIES = schemata("OGS")
PARTIES = _BODIES | schemata("P")
_LABEL = re.compile(
    r"^[ \t]*(?:(?:co-?)?signed(?: by)?|(?:list of )?signator(?:ies|y (?:states|parties|groups)))"
    r"[ \t]*:[ \t]*(?P<rest>.*)$", re.IGNORECASE | re.MULTILINE,
)  # fmt: skip
_LONGEST = 20  # words of a line that is still an item: a name, a post and a country


def given_for(page: Page, tokens: list[Token]) -> list[Mention]:
    """Those that some words stand for; of "the governments of A and B", A and B."""
    found: list[Mention] = []
    for token in tokens:
        own = list(refs(page, token))
        if token.lemma_.lower() in nouns("speaks_for") and (token.tag_ == "NNS" or not own):
            of = [who for each in below(token, "of") for who in refs(page, each)]
            own = of or own
        found += own
    return fitting(found, PARTIES)


def signed_lists(page: Page) -> dict[int, list[Mention]]:
    """Index of the word that opens a list → who is on it. Lists of fewer than two are left out."""
    lists: dict[int, list[Mention]] = {}
    for label in _LABEL.finditer(page.document.text):
        found = [who for item in _items(page.document.text, label) for who in _on(page, *item)]
        parties = list({each.key: each for each in found}.values())
        word = page.doc.char_span(label.start(), label.end("rest"), alignment_mode="expand")
        if word is not None and len(parties) > 1:
            first = next((each for each in word if not each.is_space), word[0])
            lists[first.i] = parties
    return lists


def _items(text: str, label: re.Match[str]) -> Iterator[tuple[int, int]]:
    """(start, end) of the items of a list, in code points."""
    if label["rest"].strip():
        mark = ";" if ";" in label["rest"] else r","
        at = label.start("rest")
        for piece in label["rest"].split(mark):
            yield at, at + len(piece)
            at += len(piece) + 1
        return
    at = label.end() + 1
    begun = False
    for line in text[at:].split("\n"):
        words = len(line.split())
        if (begun and not words) or words > _LONGEST or (words > 5 and line.rstrip()[-1] in ".:"):
            return
        begun = begun or words > 0
        yield at, at + len(line)
        at += len(line) + 1


def _on(page: Page, start: int, end: int) -> list[Mention]:
    """Whom an item names: the body or state it ends with, else the first name in it; both of "A
    and B"."""
    here = [each for _, each in sorted(page.at.items()) if start <= each.start < end and each.named]
    bodies, all_ = fitting(here, _BODIES), fitting(here, PARTIES)
    if len(bodies) == len(all_) and " and " in page.document.text[start:end]:
        return bodies
    return bodies[-1:] or all_[:1]
