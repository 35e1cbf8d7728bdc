"""Later mentions that no finder saw: names, surnames and acronyms that the document has shown."""

from collections.abc import Iterator, Mapping, Sequence

from faultlines.extract.found import PERSON, Found
from faultlines.extract.types import full_name, key
from faultlines.extract.words import Word


def repeats(
    row: Sequence[Word], known: Mapping[str, Found], taken: frozenset[int]
) -> Iterator[Found]:
    """Places where a known name stands again. known: text → a mention of it."""
    sizes: dict[str, set[int]] = {}
    for text in known:
        parts = text.split()
        sizes.setdefault(parts[0], set()).add(len(parts))
    used = set(taken)
    for at, word in enumerate(row):
        for size in sorted(sizes.get(word.text, ()), reverse=True):
            part = row[at : at + size]
            like = known.get(" ".join(each.text for each in part))
            span = range(word.start, part[-1].end)
            if like is not None and used.isdisjoint(span):
                used.update(span)
                yield Found(word.start, part[-1].end, like.schema, 2, 0, like.kind, like.canonical)
                break


def surname_mentions(
    row: Sequence[Word], full: Mapping[str, list[tuple[int, str]]], taken: frozenset[int]
) -> Iterator[Found]:
    """Bare surnames of people named in full elsewhere."""
    for word in row:
        if not word.text[0].isupper() and "-" not in word.text or word.start in taken:
            continue
        named = full.get(key(word.text))
        if named and len(word.text) > 2 and word.text != word.text.lower():
            name = full_name(named)
            yield Found(word.start, word.end, PERSON, 2, 0, "surname", name)
