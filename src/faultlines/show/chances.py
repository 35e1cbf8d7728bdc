"""Chances in words: the rows of ICD 203 (2015), with the range in percent, never a bare decimal."""

from collections.abc import Sequence
from functools import cache

from faultlines.vocab.load import load_toml

Row = tuple[float, str]


def chance_words(middle: float, low: float | None = None, high: float | None = None) -> str:
    """ "likely (56 to 79 %)"; where the range goes through several rows, "unlikely to likely
    (30 to 60 %)". All from 0 to 1; without a range, the word of the middle and its percents."""
    if low is None or high is None or low >= high:
        return f"{_word(middle)} ({_percent(middle)} %)"
    words = list(dict.fromkeys((_word(low), _word(high))))
    return f"{' to '.join(words)} ({_percent(low)} to {_percent(high)} %)"


def _percent(chance: float) -> str:
    return f"{chance * 100:.0f}"


def _word(chance: float) -> str:
    rows = _rows()
    return next((word for high, word in rows if chance < high), rows[-1][1])


@cache
def _rows() -> Sequence[Row]:
    """The end of each row and its first word, the least likely first."""
    rows = load_toml("likelihood.toml")["row"]
    return [(float(row["high"]), str(row["terms"][0])) for row in rows]
