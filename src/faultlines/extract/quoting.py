"""What is said, in offsets of the text: contents widened to whole quotations, and the quotations
that go with a cue though no clause ties them to it."""

from bisect import bisect_right
from dataclasses import dataclass
from itertools import pairwise

from faultlines.extract.contents import Range
from faultlines.extract.interviews import answers
from faultlines.extract.page import Page
from faultlines.extract.quotes import Quotes
from faultlines.extract.sayings import Saying, sayings_at
from faultlines.extract.speaker_labels import labelled
from faultlines.vocab.speech import speech

_WITHIN = 8  # words between a cue and the quotation that it brings
_BACK = 4  # cues back from a quotation to the one who goes on speaking
_SHUT = frozenset("\"”»'’")
_PARTED = frozenset(".;?!\n")


@dataclass(slots=True)
class Told:
    """A saying with the offsets of its cue and of its content's pieces, in order."""

    saying: Saying
    cue: Range
    content: list[Range]


def told_on(page: Page) -> tuple[Told, ...]:
    """Every saying of a page that has a content, in text order."""
    quotes = Quotes(page.document.text)
    found = [each for token in page.doc for each in sayings_at(token, page.at)]
    told = [
        _told(page, each, quotes)
        for each in [*found, *(answers(page) if page.turns else labelled(page))]
    ]
    told.sort(key=lambda each: each.cue)
    _follow_on(page, told, quotes)
    _over_paragraphs(page.document.text, told, quotes)
    for each in told:
        each.content = [place for place in merged(each.content) if not _meet(place, each.cue)]
    return tuple(each for each in told if each.content)


def spoken_in(told: tuple[Told, ...]) -> list[tuple[int, int, Saying]]:
    """What is said in words, by offset: not what is only thought, wished or judged."""
    known = speech("says", "utters") | {":", ")"}
    return sorted(
        (
            (first, last, each.saying)
            for each in told
            if each.saying.turn or each.saying.head.lemma_.lower() in known
            for first, last in each.content
        ),
        key=lambda place: place[:2],
    )


def offsets(page: Page, place: Range) -> Range:
    """From a range of tokens to one of letters."""
    last = page.doc[place[1] - 1]
    return page.doc[place[0]].idx, last.idx + len(last.text)


def merged(places: list[Range]) -> list[Range]:
    """The same stretches in order, those that touch in one."""
    found: list[Range] = []
    for first, last in sorted(places):
        if found and first <= found[-1][1]:
            found[-1] = (found[-1][0], max(last, found[-1][1]))
        else:
            found.append((first, last))
    return found


def _meet(one: Range, two: Range) -> bool:
    return one[0] < two[1] and two[0] < one[1]


def _told(page: Page, said: Saying, quotes: Quotes) -> Told:
    cue = offsets(page, said.cue)
    content = [_widened(offsets(page, place), cue, quotes) for place in said.content]
    return Told(said, cue, content or _beside(page, said, cue, quotes))


def _widened(place: Range, cue: Range, quotes: Quotes) -> Range:
    """A content with the whole of every quotation that it is a part of."""
    first, last = place
    for start, end in quotes.over(first, last):
        if not start <= cue[0] < end:
            first, last = min(first, start), max(last, end)
    return (first, last) if last <= cue[0] or first >= cue[1] else place


def _beside(page: Page, said: Saying, cue: Range, quotes: Quotes) -> list[Range]:
    """The quotation that a cue without a clause brings: right after it, or right before."""
    text = page.document.text
    source = offsets(page, said.source) if said.source else cue
    first, last = min(source[0], cue[0]), max(source[1], cue[1])
    if any(start <= cue[0] for start, _ in quotes.over(*cue)):
        return []
    before, after = quotes.before(first), quotes.after(last)
    found: list[Range] = []
    if before is not None and _near(text[before[1] : first], 3):
        found.append(before)
    if after is not None and _near(text[last : after[0]], _WITHIN):
        found.append(after)
    return found


def _near(gap: str, words: int) -> bool:
    return len(gap) < 200 and len(gap.split()) <= words and _PARTED.isdisjoint(gap)


def _follow_on(page: Page, told: list[Told], quotes: Quotes) -> None:
    """A whole quotation right after "…, he said." is his too, in the same paragraph."""
    text = page.document.text
    taken = {
        quote
        for each in told
        for place in each.content
        for quote in quotes.over(*place)
        if not quote[0] <= each.cue[0] < quote[1]
    }
    order = sorted(told, key=lambda each: each.cue[1])
    ends = [each.cue[1] for each in order]
    for start, end in quotes.all:
        place = bisect_right(ends, start)
        for speaker in reversed(order[max(0, place - _BACK) : place]):
            if (start, end) in taken or "\n\n" in text[speaker.cue[1] : start]:
                break
            if any(quotes.opens(first) for first, _ in speaker.content):
                speaker.content.append((start, end))
                break


def _over_paragraphs(text: str, told: list[Told], quotes: Quotes) -> None:
    """A quotation that its paragraph leaves open, and the next one opens again, goes on."""
    for one, two in pairwise(quotes.all):
        left_open = text[one[1] - 1] not in _SHUT and not text[one[1] : two[0]].strip()
        if left_open:
            for each in told:
                if any(first <= one[0] < last for first, last in each.content):
                    each.content.append(two)
