"""People known by the title before their name, or by a kunya ("Abu Omar")."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from faultlines.extract.casing import is_common
from faultlines.extract.found import PERSON, Found
from faultlines.extract.tails import schema_of_tail
from faultlines.extract.wordlists import common_words
from faultlines.extract.words import INNER, Word
from faultlines.vocab.names import demonyms, given_names, places, words, world

if TYPE_CHECKING:
    from spacy.tokens import Doc

LONGEST = 6


def titled(doc: "Doc", row: Sequence[Word]) -> Iterator[Found]:
    """Names right after a title: "General Haftar", "leader Naim Qassem"."""
    for i in range(1, len(row)):
        if is_title(row[i - 1 - retired(row, i)]) and begins(row[i]) and not is_title(row[i]):
            first = i
            while first + 1 < len(row) and rank_goes_on(row[first], row[first + 1]):
                first += 1
            end = before_caption(row, first, person_end(doc, row, first))
            if end == first + 1 and row[first].low in words("titles", "callings"):
                continue  # "Chief Strategist" alone is a post
            if row[i - 1].low == "general" and no_name(row[first:end]):
                continue  # "Attorney General Public Report"
            weak = row[i - 1].low in words("titles", "weak") and not honoured(row[i - 1 : end])
            if end > i and row[end - 1].cap:
                yield Found(
                    row[first].start, row[end - 1].end, PERSON, 2 if weak else 6, 1 if weak else 4
                )


def before_caption(row: Sequence[Word], first: int, end: int) -> int:
    """Without the word of a picture's caption: "Chairman Ann Lee Image: …"."""
    while end > first + 1 and row[end - 1].low in words("titles", "captions"):
        end -= 1
    return end


def no_name(row: Sequence[Word]) -> bool:
    """Whether two words or more are all plain English, and no given name."""
    return len(row) > 1 and all(
        word.low not in given_names()
        and (is_common(word.low, common_words()) or word.low.endswith(("ed", "tion")))
        for word in row
    )


def rank_goes_on(word: Word, following: Word) -> bool:
    """Whether a word after a title belongs to it: "Chief Executive Ann Lee"."""
    return word.low in words("titles", "callings") and following.cap


def is_title(word: Word) -> bool:
    """Any word of the list of titles, with "-designate" and the like."""
    head, *rest = word.low.split("-")
    titles = words("titles", "titles")
    return word.low in titles or (
        head in titles and bool(rest) and rest[-1] in words("titles", "after") | titles
    )


def retired(row: Sequence[Word], at: int) -> int:
    """How many words stand between a rank and the name here: three in "Gen. (ret.) Omar"."""
    told = at > 3 and row[at - 1].text == ")" and row[at - 3].text == "("
    return 3 if told and row[at - 2].low in words("titles", "retired") else 0


def without_honours(row: list[Word]) -> list[Word]:
    """A person's name without the honours before two names or more: "Sheikh Omar Faris"."""
    honours, start = words("titles", "honours"), 0
    while size := next(
        (n for n in (2, 1) if " ".join(w.low for w in row[start : start + n]) in honours), 0
    ):
        start += size
    return row[start:] if len(row) - start > 1 and row[start].cap else row


def honoured(row: Sequence[Word]) -> bool:
    """Whether it is a rank before two names, and no body: "General Pavel Drost"."""
    if len(row) != 3 or row[0].low not in words("titles", "ranks") or not row[0].cap:
        return False
    plain = any(is_common(word.low, common_words()) or not word.cap for word in row[1:])
    placed = row[1].low not in given_names() and (row[1].text in places() or plain)
    return not placed and schema_of_tail(row[2].low) is None and row[2].text not in places()


def begins(word: Word) -> bool:
    """Whether a person's name may begin with this word."""
    return (
        (word.cap or word.low in ("abu", "al", "el"))
        and word.text not in demonyms()
        and word.text not in world()
        and (word.low not in words("heads", "no_actors") or word.low in given_names())
        and word.low not in words("heads", "tails")
        and (word.text not in places() or places()[word.text].kind == "city")
    )


def person_end(doc: "Doc", row: Sequence[Word], at: int) -> int:
    """Where a person's name ends; an editor's bracket may close in it ("Ann] Lee")."""
    first = end = at
    while at < len(row) and end - at < 3 and at < end + 3 and at - end <= 2:
        word = row[at]
        if end > first and in_heading(doc, word):
            break
        if word.cap and not (is_title(word) and word.low not in words("titles", "in_groups")):
            at += 1
            end = at
        elif word.low in INNER or (word.text == "]" and end > first):
            at += 1
        else:
            break
    return end


def in_heading(doc: "Doc", word: Word) -> bool:
    """Whether a word is a verb that a heading gave a capital: "Ann Lee Announced"."""
    return doc[word.start].tag_ in ("VBD", "VBZ") and is_common(word.low, common_words())


def kunyas(row: Sequence[Word]) -> Iterator[Found]:
    """ "Abu Omar al-Shishani", "Umm Sayyaf"."""
    for i, word in enumerate(row[:-1]):
        if (
            word.text in ("Abu", "abu", "Umm")
            and row[i + 1].cap
            and row[i + 1].low not in ("dhabi", "ghraib", "kamal", "musa")
        ):
            if i and row[i - 1].cap:
                continue
            end = i + 1
            while end < len(row) and row[end].cap and end - i < 5 and not is_title(row[end]):
                end += 1
            yield Found(word.start, row[max(end, i + 2) - 1].end, PERSON, 5, 3)
