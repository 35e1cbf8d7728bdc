"""Signs of a parent that a text tells without calling it one: the same logo, weapons from its
depots, videos on its channel, a founding right after it was banned.

Sentence by sentence: one that names the group and another body, a thing that they may have in
common, and a word that says so. A sentence with a negation tells nothing.
"""

import re
from bisect import bisect_right
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass

from faultlines.analyse.topics import Topic
from faultlines.model.snapshot import Snapshot
from faultlines.vocab.facades import (
    Sign,
    called_alone,
    called_facade,
    doubtful,
    of_itself,
    shipped_ratios,
)

SELF = "self_new"
FACADE = "said_facade"
ALONE = "said_alone"
MEDIA = "shared_media"
BESIDE = 50  # characters between a name and the thing that is told of it
_AND_ITS = re.compile(r"(?:;|, (?:and|but|while))\s+(?=(?:its?|the group)\b)")
_APART = re.compile(r",\s+(?:an?|the)\s+[^,;]*\b(?:\w+ed|led|run|close|loyal)\s+(?:by|to|with)\s+"
                    r"(?:the\s+)?$")  # fmt: skip
_APPOSED = re.compile(r",\s+(?:an?|the)\s+")
_STOP = re.compile(r"[.!?][\"”’']?\s+(?=[\"“A-Z])|\n\s*\n")


@dataclass(frozen=True, slots=True)
class Told:
    """A sentence that tells a sign, or what a group says of itself (then without a parent).
    kind: of evidence. start, end: code points."""

    kind: str
    parent: str
    doc_id: str
    start: int
    end: int
    quote: str

    @property
    def doubtful(self) -> bool:
        """Whether it is told as doubtful, or by nobody named."""
        return bool(doubtful().search(self.quote))


def signs(snap: Snapshot, groups: Collection[str], bodies: Collection[str],
          table: tuple[Sign, ...]) -> Mapping[str, tuple[Told, ...]]:  # fmt: skip
    """Group → what sentences tell of it and a body beside it, in the texts' order."""
    there: dict[str, list[tuple[int, int, str]]] = {}
    for (doc, start, end), who in snap.actor_of.items():
        if who in bodies:
            there.setdefault(doc, []).append((start, end, who))
    told_of = {doc for doc, spans in there.items() if any(who in groups for _, _, who in spans)}
    found: dict[str, list[Told]] = {}
    for document in snap.documents:
        if document.id in told_of:
            for group, told in _in_text(
                document.id, document.text, there[document.id], table, groups
            ):
                if group in groups:
                    found.setdefault(group, []).append(told)
    return {group: tuple(some) for group, some in found.items()}


def _in_text(doc: str, text: str, spans: list[tuple[int, int, str]],
             table: tuple[Sign, ...],
             groups: Collection[str]) -> Iterator[tuple[str, Told]]:  # fmt: skip
    spans.sort()
    here = {who for _, _, who in spans if who in groups}
    topic = Topic(text, next(iter(here)) if len(here) == 1 else None)
    starts = [start for start, _, _ in spans]
    for first, last in _clauses(text):
        inside = spans[bisect_right(starts, first - 1) : bisect_right(starts, last - 1)]
        inside = topic.spans(first, last, inside, groups)
        if not inside:
            continue
        yield from _called(doc, text, (first, last), inside)
        yield from _of_itself(doc, text, (first, last), inside)
        named = list(dict.fromkeys(actor for _, _, actor in inside))
        sentence = text[first:last]
        telling = [sign for sign in table if sign.tells(sentence)] if len(named) > 1 else []
        who = [one for one in named if telling and not _is_thing(text, inside, one, table)]
        for sign in telling:
            quote = " ".join(sentence.split())
            parents = [one for one in who if _fits(sentence, first, inside, one, sign)]
            for group in (one for one in who if _near(sentence, first, inside, one, sign)):
                for parent in (one for one in parents if one != group):
                    yield group, Told(sign.kind, parent, doc, first, last, quote)


def _fits(sentence: str, first: int, inside: list[tuple[int, int, str]], actor: str,
          sign: Sign) -> bool:  # fmt: skip
    """Whether the sign is one of this body as the parent, and not of one it only stands beside:
    "the hallmarks of B, a militia backed by C"."""
    return any(sign.fits(sentence, start - first, end - first)
               and not (sign.kind != MEDIA and _APART.search(sentence[: start - first]))
               for start, end, who in inside if who == actor)  # fmt: skip


def _near(sentence: str, first: int, inside: list[tuple[int, int, str]], actor: str,
          sign: Sign) -> bool:  # fmt: skip
    """Whether the thing is told beside the actor: "its logo", "A was formed"."""
    for thing in sign.things.finditer(sentence):
        at, to = first + thing.start(), first + thing.end()
        for start, end, who in inside:
            if who == actor and max(start - to, at - end) <= BESIDE:
                return True
    return False


def _is_thing(text: str, inside: list[tuple[int, int, str]], actor: str,
              table: tuple[Sign, ...]) -> bool:  # fmt: skip
    """ "Telegram", the channel itself, or "B News, an outlet run by C"."""
    mine = [(start, end) for start, end, who in inside if who == actor]
    apposed = [found.end() for _, end in mine if (found := _APPOSED.match(text, end))]
    return any(all(sign.things.fullmatch(text[start:end]) for start, end in mine)
               or any(sign.things.match(text, at) for at in apposed)
               for sign in table if sign.kind == MEDIA or not apposed)  # fmt: skip


def _of_itself(doc: str, text: str, sentence: tuple[int, int],
               inside: list[tuple[int, int, str]]) -> Iterator[tuple[str, Told]]:  # fmt: skip
    """ "A presents itself as independent": the last body before the verb says so."""
    first, last = sentence
    found = of_itself().search(text, first, last)
    own = shipped_ratios().own_words
    if found and own.search(found["said"]):
        before = [who for start, _, who in inside if start < found.start()]
        if before:
            yield before[-1], Told(SELF, "", doc, first, last, " ".join(text[first:last].split()))


def _called(doc: str, text: str, sentence: tuple[int, int],
            inside: list[tuple[int, int, str]]) -> Iterator[tuple[str, Told]]:  # fmt: skip
    """ "A is a façade", with nobody's name after it, or "A is independent": of the last body before
    the verb. Not where another body is named: it may be its word."""
    for kind, way in ((FACADE, called_facade()), (ALONE, called_alone())):
        found = way.search(text, *sentence)
        before = [who for start, _, who in inside if found and start < found.start()]
        if before and (kind == FACADE or len({who for _, _, who in inside}) == 1):
            quote = " ".join(text[slice(*sentence)].split())
            yield before[-1], Told(kind, "", doc, *sentence, quote)


def _clauses(text: str) -> Iterator[tuple[int, int]]:
    """Sentences, cut before ", and its": what is told there is told of others."""
    for first, last in _sentences(text):
        for cut in _AND_ITS.finditer(text, first, last):
            yield first, cut.start()
            first = cut.end()
        yield first, last


def _sentences(text: str) -> Iterator[tuple[int, int]]:
    first = 0
    for stop in _STOP.finditer(text):
        yield first, stop.end()
        first = stop.end()
    yield first, len(text)
