"""Names that can't be one actor's however alike they look: fathers and sons, first and second."""

import re
from functools import lru_cache

from anyascii import anyascii

from faultlines.resolve.marks import NEAR, alike
from faultlines.vocab.spelling import given_forms, spelling_words
from faultlines.vocab.units import unit_name

_WORDS = re.compile(r"[a-z0-9]+")
_REIGN = re.compile(r"(?:ii|iii|iv|vi|vii|viii|ix|xi{0,3}|xiv)$")
_GENERATION = {"jr": "jr", "junior": "jr", "sr": "sr", "senior": "sr"}
_OF_SON = frozenset({"abu", "abou"})
_OF_MOTHER = frozenset({"umm", "oum", "um"})
_SON = frozenset({"bin", "ibn", "ben", "bint", "wald", "ould", "oglu"})
Row = tuple[str, ...]  # a name's words


@lru_cache(maxsize=50_000)
def contradict(one: str, two: str) -> bool:
    """Whether something in two names tells two actors apart; the same both ways round."""
    first, second = _row(one), _row(two)
    if not first or not second:
        return False
    return (
        _numbered_apart(one, two)
        or _told_apart(first[-1], second[-1])
        or _parents_apart(first, second)
        or _sons_apart(first, second)
        or _sons_apart(second, first)
        or _given_apart(first, second)
    )


@lru_cache(maxsize=50_000)
def _row(name: str) -> Row:
    return tuple(_WORDS.findall(re.sub(r"['`´’‘ʿʾ]", "", anyascii(name).lower())))


def _numbered_apart(one: str, two: str) -> bool:
    """ "II Corps" and "III Corps"."""
    first, second = unit_name(one), unit_name(two)
    return first is not None and second is not None and first.split()[0] != second.split()[0]


def _told_apart(one: str, two: str) -> bool:
    """ "Omar II" and "Omar III", "Lee Jr." and "Lee Sr."."""
    if _REIGN.match(one) and _REIGN.match(two):
        return one != two
    ages = _GENERATION.get(one), _GENERATION.get(two)
    return None not in ages and ages[0] != ages[1]


def _parents_apart(one: Row, two: Row) -> bool:
    """ "Abu Layth" and "Umm Layth"."""
    heads = {one[0], two[0]}
    return bool(heads & _OF_SON) and bool(heads & _OF_MOTHER)


def _sons_apart(one: Row, two: Row) -> bool:
    """ "Hassan bin Omar" and "Omar bin Hassan", "Omar bin Ali Faris" and "Ali Faris": the first
    is somebody's son whose own name the other doesn't begin with."""
    if len(one) < 3 or one[1] not in _SON or two[0] in _SON:
        return False
    if alike(one[0], two[0]) >= NEAR:
        return False
    reverse = len(two) > 2 and two[1] in _SON
    return reverse or not any(alike(one[0], word) >= NEAR for word in two)


def _given_apart(one: Row, two: Row) -> bool:
    """ "Hassan Faris" and "Husayn Faris": two given names that only look alike."""
    particles = spelling_words("particles") | spelling_words("kin")
    core = [next((word for word in row if word not in particles), "") for row in (one, two)]
    first, second = (given_forms().get(word) for word in core)
    return first is not None and second is not None and first != second
