"""Acronyms in text that is all in capitals, where only their letters and place give them away."""

import re
from collections.abc import Sequence
from functools import cache

from faultlines.extract.casing import is_common, single_names
from faultlines.extract.function_words import FUNCTION
from faultlines.extract.initials import LINKS, firsts, shared
from faultlines.vocab.load import load_toml
from faultlines.vocab.names import given_names, words

LONGEST = 5
_CODE = re.compile(rf"(?<![^\W_])[A-Z]{{2,{LONGEST}}}(?![^\W_]|['’]T\b)")
_ENDS = re.compile(r"([^AEIOUY]*).*?([^AEIOUY]*)$")
# "the ERC attacked", "the ERC's": no person or adjective stands so.
_AFTER = r"(?=['’]S\b|[,.;](?:\s|$)| (?:{})\b)".format(
    "IS|ARE|WAS|HAS|HAD|HAVE|WILL|WOULD|MAY|DID|AND|IN|OF|TO|FOR|ON|BY|THAT|WHICH|WITH|FROM|AT"
    "|SAID|GUERRILLAS?|REBELS?|LEADERS?|LEADERSHIP|MEMBERS?|COMMANDERS?|FORCES"
)
_AFTER_NAME = re.compile(r"((?:[A-Z][A-Z'’-]*[,.]?\s+){2,9})[(\[][\"“]?([A-Z]{2,8})[\"”]?[)\]]")
_BEFORE_NAME = re.compile(r"\b([A-Z]{2,8})[\"”]?\s+[(\[]([A-Z][A-Z'’\s-]+\s[A-Z'’\s-]+)[)\]]")
_ARTICLE = re.compile(rf"\bTHE\s+([A-Z]{{2,{LONGEST}}}){_AFTER}")


def codes(text: str, common: frozenset[str]) -> frozenset[str]:
    """The words in capitals that are surely acronyms."""
    found = {word for word in set(_CODE.findall(text)) if unspoken(word)}
    found |= {match.group(1) for match in _ARTICLE.finditer(text)}
    return frozenset(word for word in found if not known(word.lower(), common))


def unspoken(word: str) -> bool:
    """Whether no name begins or ends with such consonants: "URLK"."""
    starts, ends = _clusters()
    head, tail = _ENDS.match(word).groups()  # type: ignore[union-attr]
    return (len(head) > 1 and head not in starts) or (len(tail) > 1 and tail not in ends)


def known(low: str, common: frozenset[str]) -> bool:
    """Whether a word is one of the language, a title or a name."""
    listed = low in single_names() or low in given_names() or low in FUNCTION
    titled = low in words("titles", "titles") or low in words("titles", "before")
    return listed or titled or is_common(low, common)


@cache
def _clusters() -> tuple[frozenset[str], frozenset[str]]:
    table = load_toml("codes.toml")
    starts, ends = (frozenset(table[key].upper().split()) for key in ("starts", "ends"))
    return starts, ends


def explained(text: str, plain: frozenset[str]) -> frozenset[str]:
    """Acronyms that brackets explain, in either order, by most of their letters; even those that
    a dictionary has as words ("CAD"), but for verbs, adjectives and adverbs (plain)."""
    pairs = [(match[2], _run(match[1].split())) for match in _AFTER_NAME.finditer(text)]
    pairs += [(match[1], match[2].split()) for match in _BEFORE_NAME.finditer(text)]
    return frozenset(
        code
        for code, name in pairs
        if (code.lower() not in plain and fits(code, name)) or spells(code, name)
    )


def spells(code: str, name: Sequence[str]) -> bool:
    """Whether the last words of a name begin with just the letters of an acronym, in any order,
    as in another language: "PEOPLE'S ARMED MOVEMENT [MAP]"."""
    telling = [word for word in name if word.lower() not in FUNCTION][-len(code) :]
    return len(code) > 2 and sorted(firsts(telling)[0]) == sorted(code)


def fits(code: str, name: Sequence[str]) -> bool:
    """Whether a name shares two letters with an acronym, and half of them."""
    common = shared(code, firsts(word for word in name if word.lower() not in FUNCTION)[0])
    return common > 1 and 2 * common >= len(code)


def _run(before: Sequence[str]) -> Sequence[str]:
    """The last of these words that may make one name."""
    for at in range(len(before) - 1, -1, -1):
        word = before[at].lower()
        if word in FUNCTION and word not in LINKS or word[-1] in ".,:;":
            return before[at + 1 :]
    return before
