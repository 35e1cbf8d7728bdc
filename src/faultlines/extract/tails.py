"""Names known by their last word: "… Brigade", "Ministry of …", "… Province"."""

import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from faultlines.extract.casing import is_common
from faultlines.extract.dated_names import day_before
from faultlines.extract.extensions import extension
from faultlines.extract.found import ORGANIZATION, PUBLIC, TERRITORY, Found
from faultlines.extract.runs import is_title
from faultlines.extract.wordlists import common_words
from faultlines.extract.words import CALENDAR, Word
from faultlines.vocab.names import demonyms, places, words, world

if TYPE_CHECKING:
    from spacy.tokens import Doc

ORDINAL = re.compile(r"\d{1,3}(?:st|nd|rd|th|ST|ND|RD|TH)?$")
WEAPON = re.compile(r"[A-Z]{1,3}-\d+[A-Z]*$")
NUMBERED = frozenset(
    "brigade division battalion regiment corps army fleet squadron unit bde bn div regt sqn".split()
)
LONGEST = 8


def by_tail(doc: "Doc", row: Sequence[Word], at: int) -> Iterator[Found]:
    """ "X Y Brigade", "Ministry of X": the last word says what it is."""
    low = row[at].low.split("-")[0]
    schema = schema_of_tail(low) or house_of(row, at)
    if schema is None or (at + 1 < len(row) and row[at + 1].cap and tail_follows(row, at + 1)):
        return
    if low in words("heads", "of_office") and at + 1 < len(row) and titles_on(row, at + 1):
        return  # "Cedar Ministry Press Secretary": the office begins before its title
    start = across_and(doc, row, name_start(row, at))
    if row[start].low in words("heads", "events"):
        return  # "Operation Desert Storm", "the Battle of X Bridge"
    if any(WEAPON.match(word.text) for word in row[start:at]):
        return  # "Air Force F-16 Fighting Falcons"
    end = extension(doc, row, at, start) if low in words("heads", "with_of") else at + 1
    end = before_title(row, at, past_command(row, end))
    if low == "party" and end == at + 1 and end < len(row) and row[end].text == "USA":
        end += 1  # "Socialist Party USA"
    if end == at + 1 and not enough(row[start:at]):
        return
    if " ".join(word.low for word in row[start:end]) in words("heads", "topics"):
        return
    yield Found(row[start].start, row[end - 1].end, schema, 7, 4)


def house_of(row: Sequence[Word], at: int) -> str | None:
    """ "House of Elders": a body where "of" follows, and only there."""
    of = at + 1 < len(row) and row[at + 1].low == "of" and row[at].low == row[at].text.lower()
    return ORGANIZATION if of and row[at].low in words("heads", "only_with_of") else None


def before_title(row: Sequence[Word], at: int, end: int) -> int:
    """Without the person behind a house: "House of Commons Speaker Ann Lee"."""
    if row[at].low not in words("heads", "only_with_of"):
        return end
    titles = (i for i in range(at + 2, end) if row[i].low in words("titles", "titles"))
    return next(titles, end)


def past_command(row: Sequence[Word], end: int) -> int:
    """Past the command that tells a faction from the rest: "Front – General Command"."""
    if end + 2 >= len(row) or row[end].text not in ("-", "–", "—"):
        return end
    named = row[end + 1].cap and row[end + 2].low == "command"
    return end + 3 if named else end


def tail_follows(row: Sequence[Word], at: int) -> bool:
    """Whether the name goes on to another last word: "Security Forces", "Council Command"."""
    return schema_of_tail(row[at].low.split("-")[0]) is not None


def titles_on(row: Sequence[Word], at: int) -> bool:
    """Whether a capitalised title follows here."""
    return row[at].cap and is_title(row[at])


def schema_of_tail(low: str) -> str | None:
    """What a last word makes of a name, or None for any other word."""
    if low in words("heads", "public"):
        return PUBLIC
    if low in words("heads", "tails"):
        return ORGANIZATION
    return TERRITORY if low in words("heads", "territory") else None


def name_start(row: Sequence[Word], at: int) -> int:
    """Where the name that ends here begins."""
    start = at
    while start > 0 and at - start < LONGEST:
        word = row[start - 1]
        if start > 1 and row[start - 2].text == "-":
            break
        if word.cap and not is_title(word):
            start -= 1
        elif start == at and (day := day_before(row, at)):
            return start - day
        elif ORDINAL.match(word.text) and start == at and not counts(row, at):
            start -= 2 if start > 1 and row[start - 2].low in CALENDAR else 1
        elif word.text in ("'s", "’s", "'", "’") and start > 1 and possessed(row[start - 2]):
            start -= 2
        else:
            break
    while start < at and (
        row[start].low in words("heads", "faiths") or row[start].low in words("heads", "passing")
    ):
        start += 1
    return start


def counts(row: Sequence[Word], at: int) -> bool:
    """ "16 Coalition aircraft" counts them, "444 Brigade" and "May 5 Front" are names."""
    dated = at > 1 and row[at - 2].low in CALENDAR
    return row[at - 1].text.isdigit() and row[at].low not in NUMBERED and not dated


def across_and(doc: "Doc", row: Sequence[Word], start: int) -> int:
    """Further back over "and" or "of" inside one organisation: "Justice and Development Party"."""
    if workers_and(row, start):
        return name_start(row, start - 3)
    if start < 2 or row[start - 1].low not in ("and", "of") or not row[start - 2].cap:
        return start
    if schema_of_tail(row[start - 2].low):
        return start
    joined = doc[row[start - 1].start]
    same = plain_pair(row, start) or (
        joined.ent_type_ == "ORG"
        and joined.ent_iob_ == "I"
        and doc[row[start].start].ent_iob_ == "I"
    )
    return name_start(row, start - 1) if same else start


def workers_and(row: Sequence[Word], start: int) -> bool:
    """ "the Workers' and Peasants' Party"."""
    if start < 3 or row[start - 1].low != "and" or row[start - 2].text not in ("'", "’"):
        return False
    return possessed(row[start - 3]) and possessed(row[start])


def plain_pair(row: Sequence[Word], start: int) -> bool:
    """ "the Salt and Water Party": two plain words between an article and the last word."""
    one, two = row[start - 2], row[start]
    if row[start - 1].low != "and" or not (plain(one) and plain(two)):
        return False
    first = name_start(row, start - 2)
    return first > 0 and row[first - 1].low == "the"


def plain(word: Word) -> bool:
    """An English word that is no name of its own."""
    if word.text.isupper() or word.text in places() or word.text in demonyms():
        return False
    return word.text not in world() and is_common(word.low, common_words())


def possessed(word: Word) -> bool:
    """ "Workers' Party": a plural whose 's belongs to the name."""
    return word.cap and word.low in words("heads", "possessed")


def enough(before: Sequence[Word]) -> bool:
    """Whether what stands before the last word makes it a name: any telling word, or two that
    only describe ("Arab Democratic Party")."""
    return len(before) > 1 or any(word.low not in words("heads", "no_actors") for word in before)
