"""Second names: "X (aka Y)", "X, nom de guerre Y", "A militias (the so-called “B”)"."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from faultlines.extract.found import ORGANIZATION, PERSON, Found
from faultlines.extract.words import Word

CUES = tuple(
    tuple(cue.split())
    for cue in (
        "aka|a.k.a.|a.k.a|also known as|better known as|widely known as|commonly known as|known as|"
        "officially known as|officially|alias|nom de guerre|nicknamed|formerly known as|"
        "previously known as|formerly|"
        "the so-called|so-called|also called|also spelled|or|dubbed|whose nom de guerre is|"
        "real name|born"
    ).split("|")
)
ONLY_IN_BRACKETS = frozenset(
    (("or",), ("formerly",), ("the", "so-called"), ("so-called",), ("born",))
)
ONLY_MARKED = frozenset((("also", "called"), ("dubbed",), ("nicknamed",)))
FIRST_LETTERS = tuple({cue[0][:3] for cue in CUES})
AFTER_CUE = frozenset(("the", "is", "of", ","))
LANGUAGES = frozenset(
    "arabic persian farsi russian ukrainian turkish kurdish hebrew urdu pashto dari chinese french "
    "spanish german serbian armenian georgian azerbaijani romanized transliterated".split()
)
LONGEST = 24  # words of a name in another script
QUOTES = frozenset("“”\"‘'")


@dataclass(frozen=True, slots=True)
class Alias:
    """Two mentions of one actor: words that name it first, and its other name."""

    first: Found
    other: Found


def aliases(row: Sequence[Word], kept: Sequence[Found]) -> Iterator[Alias]:
    """Pairs of neighbouring mentions that the text itself says are one."""
    starts = {found.start: found for found in sorted(kept, key=lambda found: found.end)}
    after = {word.start: i for i, word in enumerate(row)}
    for found in kept:
        at = past_spelling(row, after.get(found.end))
        other = None if at is None else starts.get(beyond_cue(row, at))
        if other is None and at is not None:
            other = in_brackets(row, at, found, starts) or born(row, at, found, starts)
        if other is not None and other.start != found.start:
            yield Alias(found, other)


def past_spelling(row: Sequence[Word], at: int | None) -> int | None:
    """Past brackets that give the name in another script: "X (Arabic: …), also known as Y"."""
    if at is None or at + 2 >= len(row) or row[at].text != "(":
        return at
    if row[at + 1].low.rstrip(":") not in LANGUAGES:
        return at
    ahead = range(at + 1, min(len(row), at + LONGEST))
    close = next((i for i in ahead if row[i].text.startswith(")")), None)
    return at if close is None or close + 1 >= len(row) else close + 1


def born(row: Sequence[Word], at: int, found: Found, starts: Mapping[int, Found]) -> Found | None:
    """ "NAME, born NAME": the name a person was given."""
    if found.schema != PERSON or row[at].text != "," or at + 2 >= len(row):
        return None
    other = starts.get(row[at + 2].start) if row[at + 1].low == "born" else None
    return other if other is not None and other.schema == PERSON else None


def beyond_cue(row: Sequence[Word], at: int) -> int:
    """The token where the second name would start, or -1 where no cue stands here."""
    bracket = row[at].text == "("
    marked = row[at].text in ("(", ",", "—", "–")
    at += marked
    heard = "".join(word.text.lower() for word in row[at : at + 6])
    if not heard.startswith(FIRST_LETTERS):
        return -1
    for cue in CUES:
        if not marked and cue in ONLY_MARKED:
            continue  # "the desk also called Ohio": a verb
        if heard.startswith("".join(cue)) and (bracket or cue not in ONLY_IN_BRACKETS):
            end = past(row, at, cue)
            while end < len(row) and (row[end].text in QUOTES or row[end].low in AFTER_CUE):
                end += 1
            return row[end].start if end < len(row) else -1
    return -1


def past(row: Sequence[Word], at: int, cue: tuple[str, ...]) -> int:
    """The word after the cue. Hyphened words may be one word or three."""
    length, size = 0, len("".join(cue))
    while at < len(row) and length < size:
        length += len(row[at].text)
        at += 1
    return at


def in_brackets(
    row: Sequence[Word],
    at: int,
    found: Found,
    starts: Mapping[int, Found],
) -> Found | None:
    """ "Usrat X (League of Y)", "Karim Aziz (Abu Layth)": a name alone in brackets after another
    of its kind. Only kunyas and "… of …": a party in brackets may be a person's or a member's."""
    if row[at].text != "(" or at + 1 >= len(row):
        return None
    other = starts.get(row[at + 1].start)
    if other is None or other.schema != found.schema or other.kind != "name":
        return None
    close = next((word for word in row[at + 1 :] if word.start >= other.end), None)
    if close is None or close.text != ")" or found.schema not in (ORGANIZATION, PERSON):
        return None
    kunya = row[at + 1].low in ("abu", "abou", "umm") and other.end - other.start > 1
    league = any(word.low == "of" for word in row[at + 1 : at + 6] if word.start < other.end)
    fits = kunya if found.schema == PERSON else league
    return other if fits and found.kind == "name" and found.end - found.start > 1 else None
