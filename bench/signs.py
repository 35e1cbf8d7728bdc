"""What claims say of how two stand to each other."""

from collections.abc import Iterable, Iterator

from faultlines.model.claims import Claim, Event, Modality, Stance
from faultlines.model.reading import Extraction
from faultlines.model.text import Span
from faultlines.vocab.relations import RELATIONS

SPEAKERS = frozenset("we us our i me my".split())
Ends = tuple[int, int]


def said_so(found: Extraction | None) -> Iterator[Claim]:
    """The claims that are said to be so of the world as it is: no denial, plan or condition."""
    for claim in found.claims if found else ():
        if claim.modality is Modality.ACTUAL and claim.stance is not Stance.DENIES:
            yield claim


def sign(claim: Claim) -> int:
    """-1, 0 or +1, from the vocabulary."""
    return RELATIONS[claim.relation].sign


def ends(span: Span) -> Ends:
    return span.start, span.end


def overlap(one: Ends, two: Ends) -> bool:
    return one[0] < two[1] and two[0] < one[1]


def at(found: Extraction, place: Ends) -> frozenset[tuple[int, int]]:
    """Every place where the document speaks of whoever stands at `place`; itself at least."""
    same = [
        [ends(span) for span, _ in actor.mentions]
        for actor in found.actors
        if any(overlap(ends(span), place) for span, _ in actor.mentions)
    ]
    return frozenset([place, *(spot for spots in same for spot in spots)])


def meets(span: Span | None, places: Iterable[Ends]) -> bool:
    """Whether a claim's end stands at one of these places."""
    return span is not None and any(overlap(ends(span), place) for place in places)


def nearest(found: Extraction | None, told: Claim | Event, end: Span) -> Span:
    """Where the sentence of a claim or event speaks of an end that stands elsewhere: "he".

    The mention nearest to the cue, the speaker's "we" before a name and that before a pronoun;
    the end itself, where there is none.
    """
    first, last = ends(told.evidence)
    here = [
        (0 if span.quote.lower() in SPEAKERS else 1 + (how == "pronoun"), span)
        for actor in (found.actors if found else ())
        if any(span == end for span, _ in actor.mentions)
        for span, how in actor.mentions
        if first <= span.start < last
    ]
    if first <= end.start < last and not any(rank == 0 for rank, _ in here):
        return end
    cue = (told.cue[0] if isinstance(told, Claim) else told.span).start
    near = min(here, key=lambda each: (each[0], abs(each[1].start - cue)), default=(0, end))
    return near[1]
