"""A name in parts that can be laid side by side: its words, numbers and legal form."""

import re
from dataclasses import dataclass
from functools import lru_cache

from anyascii import anyascii

from faultlines.vocab.names import words
from faultlines.vocab.spelling import first_words, spelling_words

_WORD = re.compile(r"[a-z0-9]+|&")
_ORDINAL = re.compile(r"(\d+)(?:st|nd|rd|th)$")
_ABD = re.compile(r"abd[aeou]{1,2}[lrsdnzgh]{0,2}")
_GLUED = re.compile(r"(?<=[a-z])(?=[A-Z][a-z])")  # "OmarHaddad"


@dataclass(frozen=True, slots=True)
class Parts:
    """core: the words that tell, in order. numbers, forms: sorted. letters: all of it in a row."""

    core: tuple[str, ...]
    numbers: tuple[str, ...]
    forms: tuple[str, ...]
    letters: str


@lru_cache(maxsize=50_000)
def parts(name: str) -> Parts:
    """The parts of a name in any script; titles and particles are left out where others stay."""
    ascii_ = anyascii(_GLUED.sub(" ", name))
    row = _rewritten(_plain(ascii_))
    forms = tuple(sorted(word for word in row if word[0] == "="))
    numbers = tuple(sorted(word for word in row if word.isdigit()))
    rest = [word for word in row if word[0] != "=" and not word.isdigit()]
    core = [w for w in rest if w not in spelling_words("particles") | spelling_words("kin")] or rest
    core = _untitled(core)
    return Parts(tuple(core), numbers, forms, "".join(rest))


def _plain(text: str) -> list[str]:
    """Lower-case words; "U.S." and "S.A." are one word each, and so is "Qa'ida"."""
    low = re.sub(r"(?<=[a-z])([01])(?=[a-z])", lambda m: "oi"[int(m[1])], text.lower())
    low = re.sub(r"(?<=\b[a-z])\.(?=[a-z]\b)", "", low)
    low = re.sub(r"\b((?:[a-z]\. ?){2,})", lambda m: re.sub(r"\W", "", m[0]) + " ", low)
    found = _WORD.findall(re.sub(r"['`´’‘ʿʾ\"]", "", low))
    return [part for word in found for part in _servant(word)]


def _servant(word: str) -> list[str]:
    """ "abdurrahman" is "abd" and "rahman"; any other word itself."""
    if not word.startswith("abd"):
        return [word]
    found = next((name for name in spelling_words("after_abd") if word.endswith(name)), None)
    joined = found is not None and _ABD.fullmatch(word.removesuffix(found))
    return ["abd", found] if joined and found is not None else [word]


def _rewritten(row: list[str]) -> list[str]:
    out: list[str] = []
    at = 0
    while at < len(row):
        for before, after in first_words().get(row[at], ()):
            if tuple(row[at : at + len(before)]) == before and len(row) > len(before):
                out.append(after)
                at += len(before)
                break
        else:
            number = _ORDINAL.fullmatch(row[at])
            out.append(number[1] if number else row[at])
            at += 1
    return _summed(out)


def _summed(row: list[str]) -> list[str]:
    """ "forty four" is 44."""
    out: list[str] = []
    for word in row:
        tens = out and out[-1].isdigit() and out[-1] in ("20", "30", "40", "50")
        if tens and word.isdigit() and len(word) == 1:
            out[-1] = str(int(out[-1]) + int(word))
        else:
            out.append(word)
    return out


def _untitled(core: list[str]) -> list[str]:
    titles = words("titles", "titles")
    while len(core) > 2 and core[0] in titles:
        core = core[1:]
    return core
