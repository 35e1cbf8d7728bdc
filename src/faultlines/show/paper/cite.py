"""Which sentences a report shows, numbered through, each once, with what was read out of it."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from faultlines.model.snapshot import Entry
from faultlines.model.text import Span
from faultlines.show.merging import tellings
from faultlines.show.paper.parts import Cited
from faultlines.show.stating import stated
from faultlines.show.view import View, short

BUDGET = 1_150_000  # bytes of sentences and statements; what goes beyond is counted
FRAME = 22  # bytes that a statement or a sentence takes beside its words


def cite(view: View, noted: Iterable[Span],
         budget: int = BUDGET) -> tuple[tuple[Cited, ...], Mapping[str, int]]:  # fmt: skip
    """The sentences in the order of their texts; and, by document, how many claims are left out.

    noted: those that the report refers to, which are always shown. Then the others, the surest
    read first, as far as the budget goes.
    """
    of: dict[Span, list[Entry]] = defaultdict(list)
    for entry in sorted(view.claims, key=lambda one: -one.claim.confidence):
        of[entry.claim.evidence].append(entry)
    needed = dict.fromkeys(noted)
    chosen: dict[Span, tuple[str, ...]] = {}
    for span in (*needed, *of):
        if span in chosen:
            continue
        told = tuple(_told(view, of.get(span, ())))
        cost = sum(len(words.encode()) + FRAME for words in (span.quote, *told))
        if span in needed or cost <= budget:
            chosen[span], budget = told, budget - cost
    left = Counter(entry.claim.evidence.doc_id for entry in view.claims
                   if entry.claim.evidence not in chosen)  # fmt: skip
    inside = sorted(chosen, key=lambda one: (view.number[one.doc_id], one.start, one.end))
    cited = (Cited(number=at, sentence=one, statements=chosen[one],
                   cues=tuple(cue for entry in of.get(one, ()) for cue in entry.claim.cue))
             for at, one in enumerate(inside, start=1))  # fmt: skip
    return tuple(cited), left


def _told(view: View, entries: Sequence[Entry]) -> Iterator[str]:
    """ "H says that A rejects B. 5b0c12ab", the claims of one sentence and sense together."""
    for telling in tellings(entries, view.author):
        more = f" +{len(telling.ids) - 1}" if len(telling.ids) > 1 else ""
        yield f"{stated(view, telling.entries)}. {short(telling.ids[0])}{more}"
