"""Interviews printed as turns: "Q: …", "A: …", "**Interviewer**: …", "FP: …", "NAME: …".

Who asks says nothing; who answers says what he says, and is the one person that the page says it
interviews, where his label doesn't name him.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

from spacy.tokens import Token

from faultlines.extract.contents import trimmed
from faultlines.extract.mentions import Mention, actor_key
from faultlines.extract.page import Page
from faultlines.extract.sayings import Saying
from faultlines.vocab.nouns import nouns

_LABEL = re.compile(
    r"^[ \t>*_#-]*((?:[QA]|[A-Z][\w.'’-]*(?: [\w.'’-]+){0,4}?)(?=[ \t*_]*[:.]))"
    r"[ \t*_]*(:|(?<=Q)\.|(?<=A)\.)[*_]*[ \t]+(?=[^\s*_])",
    re.MULTILINE,
)
_SPOKE = re.compile(
    r"(?:interview(?:s|ed|ing)?(?: with| of)?|(?:spoke|speaks|talks?|talked|sat down) (?:to|with)|"
    r"conversation with|questions (?:to|for)|Q&A with)\W[^.\n]{0,80}$",
    re.IGNORECASE,
)
_BACK = 100  # characters before a name, no fewer than _SPOKE can match
_THANKS = re.compile(r"\bthank(?:s| you)\b", re.IGNORECASE)
_SELF = re.compile(r"\b(?:I|we|our|my|us)\b")
_FEWEST = 2  # turns: a question and an answer
_LONGEST = 6000  # characters of a turn; past them, the next label belongs to something else


@dataclass(frozen=True, slots=True)
class Turn:
    """What one says at a time, in offsets. label: where his label stands; asks: who asks."""

    label: tuple[int, int]
    start: int
    end: int
    asks: bool


def turns_of(text: str) -> tuple[Turn, ...]:
    """The turns of an interview in text order; none where a text is no interview."""
    found = list(_LABEL.finditer(text))
    if len(found) < _FEWEST:
        return ()
    asking = _askers(text, found)
    sides = [each.group(1) in asking for each in found]
    if not any(sides) or all(sides):
        return ()
    return tuple(
        Turn(each.span(1), each.end(), end, asks)
        for each, end, asks in zip(found, _ends(text, found), sides, strict=True)
    )


def _ends(text: str, found: list[re.Match[str]]) -> list[int]:
    """Where each turn ends: at the next label; the last, or an overlong one, with its line."""
    following = [*(each.start() for each in found[1:]), len(text) + _LONGEST]
    return [
        end if end - each.end() < _LONGEST else _paragraph(text, each.end())
        for each, end in zip(found, following, strict=True)
    ]


def _askers(text: str, found: list[re.Match[str]]) -> set[str]:
    """The labels of who asks: "Q", "Interviewer", and whose turns mostly end in a question."""
    ends = _ends(text, found)
    said: dict[str, list[bool]] = {}
    for each, end in zip(found, ends, strict=True):
        said.setdefault(each.group(1), []).append(
            text[each.end() : end].rstrip("*_ \n").endswith("?")
        )
    named = {label for label in said if label.lower() in nouns("interviewer")}
    if named:
        return named
    asked = {label for label, turns in said.items() if sum(turns) * 2 > len(turns)}
    return asked if all(len(said[label]) > 1 for label in asked) else set()


def _paragraph(text: str, place: int) -> int:
    end = text.find("\n", place)
    return len(text) if end < 0 else end


def asked_there(page: Page, place: int) -> bool:
    """Whether a place of the text is in a turn of who asks."""
    turn = _turn_at(page, place)
    return turn is not None and turn.asks


def answering(page: Page, place: int) -> bool:
    """Whether a place of the text is in a turn of who answers."""
    turn = _turn_at(page, place)
    return turn is not None and not turn.asks


def _turn_at(page: Page, place: int) -> Turn | None:
    at = bisect_right(page.turns, place, key=lambda turn: turn.start) - 1
    return page.turns[at] if at >= 0 and place < page.turns[at].end else None


def answers(page: Page) -> Iterator[Saying]:
    """Each turn of who answers. Fills page.at and page.antecedents for the labels."""
    guest = _guest(page)
    faq = guest is None and not _says_i(page)
    for turn in page.turns:
        tokens = page.doc.char_span(*turn.label, alignment_mode="expand")
        content = page.doc.char_span(turn.start, turn.end, alignment_mode="contract")
        if turn.asks or tokens is None or content is None:
            continue
        first, last = trimmed(page.doc, content.start, content.end)
        label = page.doc[tokens.end - 1]
        if first >= last or (faq and _is_answerer(page, turn)):
            continue
        _name(page, turn, label, guest)
        cue = (
            (tokens.end - 1, tokens.end)
            if label.text.endswith(".")
            else (tokens.end, tokens.end + 1)
        )
        source = (tokens.start, tokens.end)
        yield Saying(page.doc[cue[0]], cue, source, label, ((first, last),), turn=True)


def _is_answerer(page: Page, turn: Turn) -> bool:
    """ "Answer: …"; by nobody who says "I", it is the writer's own."""
    return page.document.text[slice(*turn.label)].lower() in nouns("answerer")


def _says_i(page: Page) -> bool:
    return any(
        _SELF.search(page.document.text[each.start : each.end])
        for each in page.turns
        if not each.asks
    )


def _name(page: Page, turn: Turn, label: Token, guest: Mention | None) -> None:
    """Whom a label stands for: a person of that name, else the one who is interviewed."""
    words = page.document.text[slice(*turn.label)]
    here = page.at.get(label.i)
    if here is not None and here.schema == "Person":
        return
    last = words.split()[-1:]
    persons = (each for each in page.at.values() if each.schema == "Person")
    same = next((each for each in persons if each.name.split()[-1:] == last), None)
    if same is not None:
        page.antecedents[label.i] = (same,)
    elif words.lower() in nouns("answerer"):
        if guest is not None:
            page.antecedents[label.i] = (guest,)
    elif all(word[0].isupper() for word in words.split()):
        key = actor_key("Person", words)
        page.at[label.i] = Mention(*turn.label, "Person", "name", key, words)


def _guest(page: Page) -> Mention | None:
    """The one person that the page says it interviews or thanks, or the only one at its head."""
    if not page.turns:
        return None
    text, first = page.document.text, page.turns[0].label[0]
    people = sorted(
        (each for each in page.at.values() if each.named and each.schema == "Person"),
        key=lambda each: each.start,
    )
    head = [each for each in people if each.end <= first]
    spoke = [each for each in head if _SPOKE.search(text[max(0, each.start - _BACK) : each.start])]
    thanked = [each for each in people if asked_there(page, each.start) and _thanked(text, each)]
    for some in (spoke, thanked, head):
        if len({each.key for each in some}) == 1:
            return some[0]
    return None


def _thanked(text: str, who: Mention) -> bool:
    start, end = text.rfind("\n", 0, who.start) + 1, text.find("\n", who.end)
    line = text[max(start, who.start - 40) : min(end if end >= 0 else len(text), who.end + 40)]
    return _THANKS.search(line) is not None
