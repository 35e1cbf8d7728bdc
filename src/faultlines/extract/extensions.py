"""Names that go on with "of …": "Ministry of Foreign Affairs"."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from faultlines.extract.casing import is_common
from faultlines.extract.runs import name_end
from faultlines.extract.wordlists import common_words
from faultlines.extract.words import Word
from faultlines.vocab.names import body_words, demonyms, given_names, places, words, world

if TYPE_CHECKING:
    from spacy.tokens import Doc


def extension(doc: "Doc", row: Sequence[Word], at: int, start: int) -> int:
    """Where a name ends that may go on with "of …": "Ministry of Foreign Affairs".

    A name that is telling enough before its last word doesn't: "the Mahdi Army of …".
    """
    end = at + 1
    if (in_place := seated(doc, row, at, start)) > end:
        return in_place
    while end + 1 < len(row) and row[end].low in ("of", "for", "against"):
        first = end + 1 + (row[end + 1].low == "the")
        last = name_end(row, first)
        if last == first or owned(doc, row[first:last]) or adjective(doc, row, first, last):
            break
        if describes(doc, row, last):
            break
        whole = all(topic(word) for word in row[first:last])
        named = row[end].low == "against" or not open_ended(row[start:at], row[at])
        if not whole and named:
            break  # "the Stone Front against Peru": a side, and its foe
        apart = row[last - 1].low in body_words() and "-" not in row[last - 2].text
        if apart and not state_body(row[at]):
            break  # "the Southern Front of the Free Syrian Army" names two
        end = several_topics(row, last) if whole and state_body(row[at]) else last
        if end > last:
            break
        if (
            end + 1 < len(row)
            and row[end].low in ("and", "&")
            and (public_and(row, at, end) or (whole and topics_follow(row, end + 1)))
        ):
            end = name_end(row, end + 1)
    return end


def seated(doc: "Doc", row: Sequence[Word], at: int, start: int) -> int:
    """Where a name ends that only its place tells from others: "the Islamic Society in Lima";
    the word after its last word where there is none such."""
    end, first = at + 1, at + 2
    if first >= len(row) or row[end].low != "in" or row[at].low not in words("heads", "with_in"):
        return end
    last = name_end(row, first)
    known = " ".join(word.text for word in row[start:end]) in world()
    one = row[first]
    named = one.text in places() or not is_common(one.low, common_words())
    place = last > first and named and not known
    hangs = doc[row[end].start].head.i in range(row[start].start, row[at].end)
    return last if place and hangs and open_ended(row[start:at], row[at]) else end


def describes(doc: "Doc", row: Sequence[Word], last: int) -> bool:
    """Whether what follows "against" ends in a state's name that only describes a common noun
    ("against the Peruvian army")."""
    word = row[last - 1]
    if word.text not in places() and word.text not in demonyms():
        return False
    after = doc[word.end] if word.end < len(doc) else None
    return after is not None and after.text.islower() and after.pos_ == "NOUN"


def topic(word: Word) -> bool:
    """Whether a capitalised word says what a body is about: "of Teachers", "for Unity"."""
    known = word.text in places() or word.text in demonyms() or word.text in world()
    parts = word.low.split("-")
    return word.low in words("heads", "telling") or (
        not known and all(is_common(part, common_words()) for part in parts)
    )


def state_body(last: Word) -> bool:
    """Whether a last word names a body of a state, which mostly says of what."""
    return last.low in words("heads", "public")


def open_ended(before: Sequence[Word], last: Word) -> bool:
    """Whether the words before a last word leave it open whose it is: "Central Bank"."""
    named = any(word.text in places() or word.text in demonyms() for word in before)
    if named and not state_body(last):
        return False
    return all(plain(word) for word in before if word.text not in ("'s", "’s"))


def plain(word: Word) -> bool:
    """Whether a word is no name of its own."""
    common = common_words()
    return (
        word.low in common
        or word.low.rstrip("s") in common
        or word.low in words("heads", "no_actors")
        or word.text in demonyms()
    )


def owned(doc: "Doc", row: Sequence[Word]) -> bool:
    """Whether what follows "of" is a person, or begins with the adjective of a state."""
    named = doc[row[0].start].ent_type_ == "PERSON" or row[0].low in given_names()
    person = named and len(row) > 1
    return person or (row[0].text in demonyms() and len(row) > 1)


def adjective(doc: "Doc", row: Sequence[Word], first: int, last: int) -> bool:
    """Whether what follows "of" only begins with a state's adjective: "of the Peruvian army"."""
    after = last < len(row) and doc[row[last].start].pos_ == "NOUN"
    return after and last == first + 1 and row[first].text in demonyms()


def topics_follow(row: Sequence[Word], first: int) -> bool:
    """ "for Disease Control and Prevention": one more topic, which is no body of its own."""
    last = name_end(row, first)
    ending = [word.low for word in row[last - 1 : last + 1]]  # "and Audit committee" names a body
    if ending[-1] == "of" and ending[0] in words("heads", "only_with_of"):
        return False  # "House of Elders and House of the People"
    return last > first and all(map(topic, row[first:last])) and body_words().isdisjoint(ending)


def several_topics(row: Sequence[Word], end: int) -> int:
    """Past more topics, the last after "and": "Ministry of Trade, Industry and Tourism"; the same
    place where no such row is."""
    at = end
    while at + 1 < len(row) and row[at].text == "," and row[at + 1].low not in ("and", "&"):
        last = name_end(row, at + 1)
        if last == at + 1 or not all(map(topic, row[at + 1 : last])):
            return end
        at = last
    joined = at + (at < len(row) and row[at].text == ",")
    if at == end or joined + 1 >= len(row) or row[joined].low not in ("and", "&"):
        return end
    return name_end(row, joined + 1) if topics_follow(row, joined + 1) else end


def public_and(row: Sequence[Word], at: int, end: int) -> bool:
    """ "Ministry of Defence and Logistics", but not "Ministry of Defence and Hamas"."""
    after = row[end + 1]
    return (
        row[at].low in ("ministry", "department", "committee", "institute")
        and after.cap
        and after.text not in places()
        and after.text not in demonyms()
        and after.low not in words("heads", "heads")
        and after.low not in ("ministry", "department")
    )
