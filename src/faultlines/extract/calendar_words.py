"""The words that dates are written with, and what each counts for."""

import re
from collections.abc import Mapping

from faultlines.vocab.numbers import cardinals

_MONTH_NAMES = (
    ("january", "jan"),
    ("february", "feb"),
    ("march", "mar"),
    ("april", "apr"),
    ("may",),
    ("june", "jun"),
    ("july", "jul"),
    ("august", "aug"),
    ("september", "sept", "sep"),
    ("october", "oct"),
    ("november", "nov"),
    ("december", "dec"),
)
MONTHS: Mapping[str, int] = {
    name: number for number, names in enumerate(_MONTH_NAMES, start=1) for name in names
}
WEEKDAYS: Mapping[str, int] = {
    name: number
    for number, name in enumerate(
        ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
    )
}
# First and last month, on the northern half of the earth; 14 is February of the next year.
SEASONS: Mapping[str, tuple[int, int]] = {
    "spring": (3, 5),
    "summer": (6, 8),
    "autumn": (9, 11),
    "fall": (9, 11),
    "winter": (12, 14),
}
NUMBERS: Mapping[str, int] = {
    "a": 1,
    "an": 1,
    "couple": 2,
    **{word: number for word, number in cardinals().items() if 1 <= number <= 12},
}
# Which third of a month, year or decade: 0, 1, 2.
THIRDS: Mapping[str, int] = {
    "early": 0,
    "beginning": 0,
    "start": 0,
    "mid": 1,
    "middle": 1,
    "late": 2,
    "end": 2,
    "close": 2,
}

# A number before one of these counts heads or things, and is neither a day nor a year.
COUNTED = re.compile(
    r"\s+(?:(?:[a-z]+\s+)?(?:people|persons|men|women|children|civilians|soldiers|troops|fighters|"
    r"militants|rebels|militiamen|policemen|officers|members|prisoners|detainees|refugees|"
    r"families|protesters|dead|deaths|wounded|injured|killed|rockets|missiles|shells|tons|tonnes|"
    r"miles|kilometers|kilometres|km|meters|metres|feet|dollars|euros|percent|votes|seats|"
    r"others|more|civilian|villages|vehicles|bodies|attacks)\b|per\s*cent\b|%)",
    re.IGNORECASE,
)


def number_of(word: str | None) -> int | None:
    """1 for "a", 2 for "two", 30 for "30th"; None for "several" and the like."""
    if not word:
        return None
    word = word.lower().removesuffix(" of")
    digits = re.match(r"[0-9]{1,4}", word)
    return int(digits.group()) if digits else NUMBERS.get(word)


def month_of(word: str) -> int:
    """1 to 12; KeyError for a word that is no month."""
    return MONTHS[word.lower().rstrip(".")]


def is_month_name(word: str) -> bool:
    """Whether the case of a month's word lets it be one: never "may", "march" or "jan"."""
    bare = word.rstrip(".")
    return not bare.islower() or (len(bare) > 4 and bare not in ("march", "august"))
