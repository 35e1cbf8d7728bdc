"""Names that we know beforehand: places, demonyms, organisations of the world."""

from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from faultlines.extract.found import TERRITORY, Found
from faultlines.extract.function_words import FUNCTION, OPENERS
from faultlines.extract.wordlists import plain_words
from faultlines.extract.words import Word
from faultlines.vocab.names import Place, demonyms, places, world

# Each country has its own: "the Peruvian Red Cross".
SOCIETIES = frozenset({"Red Cross", "Red Crescent"})
SURE_CITY, LARGE_CITY = 150_000, 500_000


@cache
def first_words() -> Mapping[str, tuple[int, ...]]:
    """First word of any known name to how many words such names have, longest first."""
    found: dict[str, set[int]] = {}
    for name in (*places(), *demonyms(), *world()):
        row = name.replace(",", " ,").split()
        found.setdefault(row[0], set()).add(len(row))
    return {word: tuple(sorted(sizes, reverse=True)) for word, sizes in found.items()}


def known_names(words: Sequence[Word]) -> Iterator[Found]:
    """Known names in a document, each the longest at its place."""
    sizes, at = first_words(), 0
    while at < len(words):
        hit = next(
            (
                found
                for size in sizes.get(words[at].text, ())
                if (found := look_up(words, at, size))
            ),
            None,
        )
        if hit is None:
            at += 1
            continue
        yield hit
        while at < len(words) and words[at].start < hit.end:
            at += 1


def look_up(words: Sequence[Word], at: int, size: int) -> Found | None:
    """The known name of so many words at this place, if there is one."""
    row = words[at : at + size]
    if len(row) < size:
        return None
    text = " ".join(word.text for word in row).replace(" ,", ",").replace("’", "'")
    start, end = row[0].start, row[-1].end
    if text in world():
        org = world()[text]
        before = words[at - 1].text if at else ""
        if text in SOCIETIES and (before in demonyms() or before in places()):
            return Found(words[at - 1].start, end, org.schema, 8, 6)
        kind = "acronym" if text.isupper() and size == 1 and text != org.name else "name"
        return Found(start, end, org.schema, 8, 6, kind, org.name)  # type: ignore[arg-type]
    if text in demonyms():
        return Found(start, end, TERRITORY, 4, 5, "demonym", demonyms()[text])
    place = places().get(text)
    if place is None or (size == 1 and ordinary(row[0], place)):
        return None
    return as_place(place, text, start, end)


def ordinary(word: Word, place: Place) -> bool:
    """Whether a town's name is rather a plain word: "Most", "Of", "Spring"."""
    low = word.text.lower()
    plain = low in FUNCTION or low in OPENERS or low in plain_words()
    return plain and place.kind == "city" and 0 < place.population < LARGE_CITY


def as_place(place: Place, text: str, start: int, end: int) -> Found | None:
    """A place. States and capitals are sure; a small town may be somebody's surname."""
    if place.kind == "state":
        return Found(start, end, TERRITORY, 6, 6, "name", place.state)
    if place.kind in ("capital", "region") or place.population == 0:
        return Found(start, end, TERRITORY, 5, 5, "name", text)
    if place.population >= SURE_CITY:
        return Found(start, end, TERRITORY, 3, 2, "name", text)
    return Found(start, end, TERRITORY, 1, 0.5, "name", text)
