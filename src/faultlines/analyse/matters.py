"""What a list is about, told by its words."""

import re
from collections import Counter
from collections.abc import Sequence
from math import log

WORD = re.compile(r"[^\W\d_]{3,}")


def words(text: str) -> frozenset[str]:
    """The words of three letters or more, in lower case."""
    return frozenset(WORD.findall(text.casefold()))


def beside(this: frozenset[str], earlier: Sequence[frozenset[str]]) -> list[float]:
    """For each earlier list, how much more than usual this one has in common with it, 0 to 1.

    What is in common is the share of words (Jaccard index), a word counting the less the more of
    these lists have it (inverse document frequency, Spärck Jones 1972, doi:10.1108/eb026526). Usual
    is the mean over the earlier lists: where all are told in the same words, these tell nothing.
    """
    lists = [*earlier, this]
    having = Counter(word for one in lists for word in one)
    rare = {word: log((len(lists) + 1) / count) for word, count in having.items()}
    whole = sum(rare[word] for word in this)
    shares = []
    for one in earlier:
        both = sum(rare[word] for word in this & one)
        either = whole + sum(rare[word] for word in one) - both
        shares.append(both / either if either > 0 else 0.0)
    usual = sum(shares) / max(1, len(shares))
    return [max(0.0, (share - usual) / (1 - usual)) if usual < 1 else 0.0 for share in shares]
