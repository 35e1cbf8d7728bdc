"""Parts of a long name that stand for it later: "Cedar" for "Cedar Organization"."""

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

from faultlines.extract.found import ORGANIZATION, PUBLIC, Found
from faultlines.vocab.names import demonyms, fold, places, words, world

if TYPE_CHECKING:
    from spacy.tokens import Doc

LARGE = 100_000


def short_forms(
    doc: "Doc", kept: Sequence[Found], common: Callable[[], frozenset[str]]
) -> Mapping[str, str]:
    """First or last words of organisations' names, where only one organisation has them."""
    found: dict[str, set[str]] = {}
    for name in kept:
        if name.tier >= 7 and name.schema in (ORGANIZATION, PUBLIC):
            long = name.canonical or doc[name.start : name.end].text
            public = name.schema == PUBLIC
            for short in parts(long, common):
                if public and (" " not in short or long.startswith(short)):
                    continue  # "Raqqa" is the city, not its council
                found.setdefault(short, set()).add(long)
    return {short: next(iter(longs)) for short, longs in found.items() if len(longs) == 1}


def parts(long: str, common: Callable[[], frozenset[str]]) -> set[str]:
    """The beginnings and ends of a name that are telling enough; of "Synod of Brask" no end, since
    Brask is the town."""
    row = long.split()
    seated = row[1:2] == ["of"] and row[0].lower() in words("heads", "seated")
    ends = range(1, 1 if seated else len(row))
    cuts = [(" ".join(row[:i]), " ".join(row[i:])) for i in ends]
    return {short for cut in cuts for short in cut if telling(short, common)}


def telling(short: str, common: Callable[[], frozenset[str]]) -> bool:
    """Whether a part of a name is no ordinary word, place, head word or other name."""
    row = short.split()
    if short in world() or short in demonyms() or len(short) < 4 or well_known(short):
        return False
    if (
        not row[0][0].isalpha()
        or not row[-1][:1].isalpha()
        or row[-1].islower()
        or row[0].islower()
    ):
        return False
    return not all(ordinary(fold(word), common) for word in row)


def well_known(short: str) -> bool:
    """Whether a place of this name would be meant first."""
    place = places().get(short)
    return place is not None and (place.kind != "city" or not 0 < place.population < LARGE)


def ordinary(low: str, common: Callable[[], frozenset[str]]) -> bool:
    """A word that many names share."""
    lists = ("heads", "tails", "public", "no_actors", "with_of", "territory", "possessed")
    return (
        low in common()
        or low.rstrip("s") in common()
        or any(low in words("heads", key) for key in lists)
    )
