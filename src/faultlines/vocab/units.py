"""Numbered units of armies: "First Brigade", "1st Bde" and "Brigade 1" are one, the 2nd is not."""

import re
from collections.abc import Mapping
from functools import cache, lru_cache

from faultlines.vocab import numbers
from faultlines.vocab.load import load_toml, word_list

_ORDINAL = re.compile(r"(\d{1,3})(?:st|nd|rd|th|d)?$")
_ROMAN = re.compile(r"(x{0,4})(ix|iv|v?i{0,3})$")
_ONES = ("", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix")
_TEN, _TENS = 10, 20


@lru_cache(maxsize=50_000)
def unit_name(name: str) -> str | None:
    """A numbered unit's name in its one form, lower case: "II Corps" → "2nd corps"; its owner
    stays as it is. None for any other name."""
    low = name.lower().replace("’", "'")
    if low.split(" of ")[0] == low:
        return _one_form(low)
    unit, of, owner = low.partition(" of ")
    form = _one_form(unit)
    return f"{form}{of}{unit_name(owner.removeprefix('the ')) or owner}" if form else None


@lru_cache(maxsize=50_000)
def is_anybodys(name: str) -> bool:
    """Whether nothing but a number and kinds of arms tells a unit: every army has a 1st Brigade."""
    form = _one_form(name.lower())
    told = set(_kinds().values()) | set(_arms().values())
    return form is not None and all(word in told for word in form.split()[1:])


@cache
def kinds() -> frozenset[str]:
    """The words that end a unit's name, and their abbreviations."""
    return frozenset(_kinds())


@cache
def ordinals() -> tuple[str, ...]:
    """Words for numbers of units: "first", "twentieth"."""
    return tuple(numbers.ordinals())


@cache
def ordinals_to(last: int) -> frozenset[str]:
    """Ordinals in words up to a number below 100: "first", "thirty-first"; not "thirty"."""
    ones = [word for word, number in numbers.ordinals().items() if number < _TEN]
    every = (*ordinals(), *(f"{ten}-{one}" for ten in _tens() for one in ones))
    return frozenset(word for word in every if (_number(word) or 0) <= last)


def _one_form(low: str) -> str | None:
    row = low.split()
    if len(row) < 2 or (len(row) == 2 and row[1].isdigit() and row[0] in _kinds()):
        row = row[::-1]  # "Brigade 5"
    if len(row) < 2 or row[-1] not in _kinds():
        return None
    number = _number(row[0]) or (
        _roman(row[0]) if row[-1] in word_list("units.toml", "roman", "kinds") else None
    )
    if number is None:
        return None
    rest = [_arms().get(word, word) for word in row[1:-1]]
    return " ".join([_ordinal(number), *rest, _kinds()[row[-1]]])


def _number(word: str) -> int | None:
    if told := _ORDINAL.match(word):
        return int(told[1])
    tens, _, ones_ = word.rpartition("-")
    parts = [_numbers().get(part) for part in ([tens] if tens else []) + [ones_]]
    if None in parts or (tens and (parts[0] or 0) < _TENS):
        return None
    return sum(part or 0 for part in parts)


def _roman(word: str) -> int | None:
    found = _ROMAN.match(word)
    return 10 * len(found[1]) + _ONES.index(found[2]) if found and word else None


def _ordinal(number: int) -> str:
    teens = number % 100 in (11, 12, 13)
    return f"{number}{'th' if teens else {1: 'st', 2: 'nd', 3: 'rd'}.get(number % 10, 'th')}"


@cache
def _kinds() -> Mapping[str, str]:
    table = load_toml("units.toml")["kinds"]
    return {way: kind for kind, ways in table.items() for way in (kind, *ways)}


@cache
def _arms() -> Mapping[str, str]:
    table = dict(load_toml("units.toml")["arms"])
    same = {word: word for word in table.pop("plain")}
    return same | {way: arm for arm, ways in table.items() for way in (arm, *ways)}


@cache
def _numbers() -> Mapping[str, int]:
    """Tens may go before the others: "twenty-first"."""
    return {**numbers.ordinals(), **_tens()}


def _tens() -> Mapping[str, int]:
    return {word: number for word, number in numbers.cardinals().items() if number >= _TENS}
