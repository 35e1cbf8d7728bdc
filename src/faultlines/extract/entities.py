"""spaCy's own entities, cut to the name: its boundaries are good, its types less so."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from faultlines.extract.casing import is_common
from faultlines.extract.found import ORGANIZATION, PERSON, TERRITORY, Found
from faultlines.extract.leaning_bodies import SIDES
from faultlines.extract.no_actors import no_actor
from faultlines.extract.persons import honoured, in_heading, is_title, without_honours
from faultlines.extract.state_bodies import is_state
from faultlines.extract.tails import schema_of_tail
from faultlines.extract.wordlists import common_words
from faultlines.extract.words import Word
from faultlines.vocab.names import demonyms, given_names, places, words, world

if TYPE_CHECKING:
    from spacy.tokens import Doc

SCHEMATA = {
    "PERSON": PERSON,
    "ORG": ORGANIZATION,
    "GPE": TERRITORY,
    "LOC": TERRITORY,
    "FAC": TERRITORY,
    "NORP": None,
    "PRODUCT": None,
    "EVENT": None,
    "WORK_OF_ART": None,
}
SPLIT = frozenset(
    ("’s", "'s", "—", "–", "(", ")", ",", "and", "&", "/", "\n", "\n\n", "vs", "vs.", ":", ";", "-")
)


def entities(doc: "Doc", row: Sequence[Word]) -> Iterator[Found]:
    """Candidates from doc.ents, split at titles and trimmed."""
    at = 0
    for entity in doc.ents:
        if entity.label_ not in SCHEMATA:
            continue
        while at < len(row) and row[at].end <= entity.start:
            at += 1
        first = last = at
        while last < len(row) and row[last].start < entity.end:
            last += 1
        last = before_owner(row, at, last)
        schema = SCHEMATA[entity.label_]
        if schema == PERSON:
            last = before_verb(doc, row, at, last)
            first, last = begun_before(doc, row, at, last), whole_person(doc, row, last)
        if not eventful(row, first, last) and not one_of_a_kind(doc, row[first:last]):
            yield from pieces(row[first:last], schema)


def eventful(row: Sequence[Word], first: int, last: int) -> bool:
    """Whether the words around it make it an event, or a ship: "Operation X", "the X war",
    "Hurricane X", "the frigate HMS X"."""
    before = row[first - 1 : first]
    if any(word.text[0].isupper() and word.low in words("heads", "named") for word in before):
        return True
    return last < len(row) and row[last].low in words("heads", "events")


def one_of_a_kind(doc: "Doc", row: Sequence[Word]) -> bool:
    """ "Every Independent", "an Independent": a word for a kind of person, no name."""
    if len(row) != 1 or row[0].low.endswith("s") or not is_common(row[0].low, common_words()):
        return False
    kinds = ("every", "each", "a", "an", "any")
    return any(child.lower_ in kinds for child in doc[row[0].start].children)


def begun_before(doc: "Doc", row: Sequence[Word], first: int, last: int) -> int:
    """Before a given name that the entity left out: "Subhi" + "al-Tahhan"."""
    if not 0 < first < last:
        return first
    word = row[first - 1]
    if is_first_name(word) and goes_on(doc, word) and row[first].low in given_names():
        return first - 1  # "David" + "Hossein Safavian"
    apart = doc[word.end - 1].head.i not in range(row[first].start, row[last - 1].end)
    whole = apart or not goes_on(doc, word) or word.text.isupper() or not row[first].cap
    return first if whole else first - 1


def is_first_name(word: Word) -> bool:
    """A given name, whatever town has it too."""
    return word.low in given_names() and word.text.istitle() and not is_state(word.text)


def before_verb(doc: "Doc", row: Sequence[Word], first: int, last: int) -> int:
    """Without a verb that a heading gave a capital: "Ann Lee Announced"."""
    while last > first + 1 and in_heading(doc, row[last - 1]):
        last -= 1
    return last


def before_owner(row: Sequence[Word], first: int, last: int) -> int:
    """Without whose the next noun is: "assured Ann Lee of Peru's support" is about Ann Lee."""
    of = first + 2
    if of >= last or row[of].low != "of" or row[first].low not in given_names():
        return last
    surname = row[of - 1]
    body = schema_of_tail(surname.low) is not None or is_common(surname.low, common_words())
    owner = any(word.text in ("'s", "’s") for word in row[of + 2 : last + 1])
    return of if owner and surname.cap and not body else last


def whole_person(doc: "Doc", row: Sequence[Word], last: int) -> int:
    """Past a surname that the entity left out: "Iyad Ag" + "Ghaly"."""
    while last < len(row) and row[last - 1].cap and goes_on(doc, row[last]):
        last += 1
    return last


def goes_on(doc: "Doc", word: Word) -> bool:
    """Whether a capitalised word may be one more part of the name before it."""
    token = doc[word.start]
    return (
        word.cap
        and not token.ent_type_
        and token.pos_ == "PROPN"
        and not is_title(word)
        and not is_common(word.low, common_words())
        and word.text not in demonyms()
        and word.text not in places()
        and word.text not in world()
        and not any(word.low in words("heads", key) for key in ("tails", "public", "no_actors"))
    )


def pieces(row: Sequence[Word], schema: str | None) -> Iterator[Found]:
    """The names inside one entity: apart at titles, possessives, commas and "and"."""
    part: list[Word] = []
    for i, word in enumerate(row):
        title = is_title(word) and word.low not in words("titles", "in_groups")
        title = title and not (
            word.cap and i == len(row) - 1 and part and part[-1].low in given_names()
        )
        if title or (word.text in SPLIT and not possessed(row, i) and not partners(row, i, schema)):
            yield from trimmed(part, None if title else schema)
            part = []
        else:
            part.append(word)
            if leaned_on(row, i):
                yield from trimmed(part, None)
                part = []
    yield from trimmed(part, schema)


def leaned_on(row: Sequence[Word], at: int) -> bool:
    """Whether a word is the name in "pro-NAME Coast Guard", apart from the body's."""
    side = at > 1 and row[at - 1].text == "-" and row[at - 2].low in SIDES
    return side and at + 1 < len(row) and schema_of_tail(row[-1].low) is not None


def partners(row: Sequence[Word], at: int, schema: str | None) -> bool:
    """Whether an & belongs to a company's name: "Hart & Sons"."""
    inside = row[at].text == "&" and 0 < at < len(row) - 1 and schema == ORGANIZATION
    return inside and not any(
        word.text in places() or word.text in world() for word in (row[at - 1], row[at + 1])
    )


def possessed(row: Sequence[Word], at: int) -> bool:
    """Whether an 's belongs to the name: "People's Protection Units"."""
    return 0 < at < len(row) - 1 and row[at - 1].low in words("heads", "possessed")


def trimmed(row: list[Word], schema: str | None) -> Iterator[Found]:
    """One name, without what doesn't belong to it."""
    if row and row[-1].low in words("heads", "events"):
        return
    row = cut(row)
    before = other_name(row, schema)
    if before:
        row, schema = row[before:], PERSON
    if len(row) > 1 and row[0].text in demonyms() and schema != ORGANIZATION:
        row = cut(row[1:])
    if not row or no_actor(row):
        return
    if schema == PERSON or honoured(row):
        row, schema = without_honours(row), PERSON
    votes = 1.0 + 0.6 * (len(row) > 1)
    tier = 2 if len(row) > 1 and schema else 1
    yield Found(row[0].start, row[-1].end, schema, tier, votes if schema else 0.0)


def other_name(row: Sequence[Word], schema: str | None) -> int:
    """How many words before a person's given name are a place, an acronym or a calling:
    "NPR Ann Lee"."""
    called = 0
    while called + 2 < len(row) and row[called].low in words("titles", "callings"):
        called += 1
    if schema == PERSON and called:
        return called
    for size in (1, 2, 3):
        if len(row) > size + 1 and row[size].low in given_names():
            text = " ".join(word.text for word in row[:size])
            if size == 1 and is_first_name(row[0]):
                return 0  # "David Hossein Lee", whatever town is called David
            if text in places() or text in world() or (text.isupper() and len(text) > 2):
                return size
            if schema == PERSON and all(w.low in words("titles", "callings") for w in row[:size]):
                return size
    return 0


def cut(row: list[Word]) -> list[Word]:
    """Without small words, titles and punctuation at both ends."""
    while row and (not_name(row[0]) or row[0].low in words("heads", "passing")):
        row = row[1:]
    if len(row) > 1 and row[-2].low in given_names() and row[-1].cap:
        return row
    last = ("before", "captions")
    while row and (not_name(row[-1]) or any(row[-1].low in words("titles", key) for key in last)):
        row = row[:-1]
    return row


def not_name(word: Word) -> bool:
    """Whether a word can't be the first or last of a name."""
    if word.text in places():
        return False
    if is_title(word) and word.low not in words("titles", "in_groups"):
        return True
    return not word.cap and not word.text[0].isdigit() and "-" not in word.text
