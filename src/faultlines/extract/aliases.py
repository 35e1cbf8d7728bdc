"""Second names: "X (aka Y)", "X, nom de guerre Y", "A militias (the so-called “B”)"."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from faultlines.extract.found import GROUP, ORGANIZATION, PERSON, PUBLIC, TERRITORY, Found
from faultlines.extract.words import Word
from faultlines.vocab.names import given_names, words
from faultlines.vocab.second_names import cues, openings, second_name_words

AFTER_CUE = frozenset(("the", "is", "of", ",", ":"))
LONGEST, CUE = 24, 9  # words of a name in another script, and of a cue
QUOTES = frozenset("“”\"‘'")
MARKS = frozenset(("(", ",", "—", "–"))
SURE, BY_TITLE = 7, 5
PEOPLE_OF = 3  # tokens of "members of X" at least
BACK = 8  # words before a name in which a group of its own may be told
TIES = frozenset("the its of in within inside to with by from - and loyal close led".split())
Starts = Mapping[int, Found]


@dataclass(frozen=True, slots=True)
class Alias:
    """Two mentions of one actor: words that name it first, and its other name."""

    first: Found
    other: Found


def aliases(row: Sequence[Word], kept: Sequence[Found]) -> Iterator[Alias]:
    """Pairs of neighbouring mentions that the text itself says are one.

    Of names that end in one place only the longest has a second name: in "the militia of X, known
    as Y" it is the militia.
    """
    starts = {found.start: found for found in sorted(kept, key=lambda found: found.end)}
    ends = {
        found.end: found
        for found in sorted(kept, key=lambda found: -found.start)
        if not of_people(row, found)
    }
    after = {word.start: i for i, word in enumerate(row)}
    for found in ends.values():
        at = past_spelling(row, after.get(found.end))
        if at is None:
            continue
        other = starts.get(beyond_cue(row, at))
        other = other or in_brackets(row, at, found, starts) or born(row, at, found, starts)
        if other is None or other.start == found.start or not of_a_kind(row, found, other):
            continue
        compared = row[after[other.end]].low == "of" if other.end in after else False
        if not compared and not others_group(row, after.get(found.start, 0)):
            yield Alias(found, other)  # nobody is "the Ann Lee of Peru"


def of_a_kind(row: Sequence[Word], one: Found, two: Found) -> bool:
    """Whether two mentions may be one actor's: no person or state is a brigade."""
    bodies = (ORGANIZATION, PUBLIC)
    if one.kind == "nominal" and one.schema == GROUP:
        return True
    if one.schema not in bodies:
        mosque = one.schema == TERRITORY and one.tier >= SURE
        return mosque or not (two.schema in bodies and two.tier >= SURE)
    if two.schema != PERSON:
        return True
    given = any(word.start == two.start and word.low in given_names() for word in row)
    return two.tier < BY_TITLE and not given


def of_people(row: Sequence[Word], found: Found) -> bool:
    """ "Members of X, also known as Y": the members have no other name."""
    if found.kind != "nominal" or found.end - found.start < PEOPLE_OF:
        return False
    inside = [word.low for word in row if found.start <= word.start < found.end]
    return any(
        after == "of" and word.rstrip("s") in words("heads", "person_nouns") | {"member", "fighter"}
        for word, after in pairwise(inside)
    )


def others_group(row: Sequence[Word], at: int) -> bool:
    """Whether the name only tells whose group it is that is known as something: "a unit of X,
    known as Y", "a group backed by X, known as Y"."""
    for i in range(at - 1, max(-1, at - BACK), -1):
        word = row[i]
        if word.low in words("heads", "organization_nouns") | words("heads", "wings"):
            return i < at - 1
        if word.low not in TIES and not word.cap and not word.low.endswith("ed"):
            return False
    return False


def past_spelling(row: Sequence[Word], at: int | None) -> int | None:
    """Past brackets that give the name in another script, or its acronym: "X (Arabic: …), also
    known as Y", "X (XY), also known as Y"."""
    if at is None or at + 3 >= len(row) or row[at].text != "(":
        return at
    acronym = row[at + 2].text == ")" and row[at + 1].text.isupper()
    if not acronym and row[at + 1].low.rstrip(":") not in second_name_words("languages"):
        return at
    ahead = range(at + 1, min(len(row), at + LONGEST))
    close = next((i for i in ahead if row[i].text.startswith(")")), None)
    foreign = acronym or any(not word.text.isascii() for word in row[at + 2 : close])
    return close + 1 if foreign and close is not None and close + 1 < len(row) else at


def born(row: Sequence[Word], at: int, found: Found, starts: Starts) -> Found | None:
    """ "NAME, born NAME": the name a person was given."""
    if found.schema != PERSON or row[at].text != "," or at + 2 >= len(row):
        return None
    other = starts.get(row[at + 2].start) if row[at + 1].low == "born" else None
    return other if other is not None and other.schema == PERSON else None


def beyond_cue(row: Sequence[Word], at: int) -> int:
    """The token where the second name would start, or -1 where no cue stands here."""
    bracket, marked = row[at].text == "(", row[at].text in MARKS
    at += marked
    if at >= len(row) or row[at].text[:2].lower() not in openings():
        return -1
    ways = ["anywhere", "marked" if marked else "renaming", *(["brackets"] if bracket else [])]
    end = max((past(row, at, cues(way)) for way in ways), default=0)
    if end == 0:
        return -1
    while end < len(row) and (row[end].text in QUOTES or row[end].low in AFTER_CUE):
        end += 1
    return row[end].start if end < len(row) else -1


def past(row: Sequence[Word], at: int, cue: re.Pattern[str]) -> int:
    """The word after the longest cue that whole words make; 0 for none. Hyphened words may be one
    word or three."""
    heard, best = "", 0
    for i in range(at, min(len(row), at + CUE)):
        heard += row[i].text.lower()
        if cue.fullmatch(heard):
            best = i + 1
    return best


def says_alias(between: Sequence[str]) -> bool:
    """Whether the words between two names of one actor are a cue of a second name."""
    said = "".join(word.lower() for word in between if word not in QUOTES | MARKS | {"the", ":"})
    return any(cues(way).fullmatch(said) for way in ("anywhere", "marked", "brackets", "renaming"))


def in_brackets(row: Sequence[Word], at: int, found: Found, starts: Starts) -> Found | None:
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
