"""How sure a reading is: what is known of the claims that were read like it.

A logistic model over plain marks of a reading: which kind of rule, which relation, how its ends are
named, how long and how crowded the sentence is. Its weights (vocab/trust.toml) were fitted by
scripts/fit_trust.py on claims of open texts that were judged one by one, so that of the claims
shown at 0.9 about nine in ten are right. Platt 1999; Niculescu-Mizil & Caruana 2005
(doi:10.1145/1102351.1102430).
"""

import math
from bisect import bisect_left
from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import cache

from faultlines.model.claims import Certainty, Claim, Stance
from faultlines.model.reading import Extraction
from faultlines.model.text import Span
from faultlines.vocab.load import load_toml
from faultlines.vocab.relations import RELATIONS

LEAST, MOST = 0.05, 0.97  # nothing is read for sure, and nothing for naught
DOUBTED = 0.5  # a rule that holds its own reading for a guess stays doubted
Marks = Mapping[str, float]
Ends = tuple[int, int]


def trusted(found: Extraction) -> Extraction:
    """The same reading, each claim with the confidence that its marks give it."""
    weights = _weights()
    if not weights:
        return found
    return replace(
        found,
        claims=tuple(
            claim
            if claim.confidence < DOUBTED
            else replace(claim, confidence=_confidence(marks, weights))
            for claim, marks in marks_of(found)
        ),
    )


def marks_of(found: Extraction) -> Iterator[tuple[Claim, Marks]]:
    """Each claim with its marks: name → number, most of them 0 or 1. A mark left out is 0."""
    ways = {(span.start, span.end): how for actor in found.actors for span, how in actor.mentions}
    starts = sorted(start for start, _ in ways)
    for claim in found.claims:
        yield (
            claim,
            {
                "prior": _logit(claim.confidence),
                f"rule {claim.rule.split(' ')[0]}": 1.0,
                f"family {_family(claim)}": 1.0,
                f"relation {claim.relation}": 1.0,
                **_ends(claim, ways),
                **_place(claim, starts),
                **_voice(claim),
            },
        )


def _family(claim: Claim) -> str:
    relation = RELATIONS.get(claim.relation)
    return relation.family if relation else "none"


def _ends(claim: Claim, ways: Mapping[Ends, str]) -> Marks:
    """How the ends are named. One that stands in another sentence was meant by a pronoun or a
    description, which may be tied to the wrong actor."""
    found: dict[str, float] = {}
    for span in (claim.subject, claim.object):
        if span is None:
            how = "left out"
        elif not claim.evidence.start <= span.start < claim.evidence.end:
            how = "elsewhere"
        else:
            how = ways.get((span.start, span.end), "unknown")
        found[f"end {how}"] = found.get(f"end {how}", 0.0) + 1.0
    return found


def _place(claim: Claim, starts: list[int]) -> Marks:
    """How long and crowded the sentence is, and how far apart the claim's words stand."""
    sentence = claim.evidence
    words = len(sentence.quote.split())
    crowd = bisect_left(starts, sentence.end) - bisect_left(starts, sentence.start)
    return {
        "long": math.log(max(words, 1) / 20),
        "crowded": math.log(max(crowd, 1) / 3),
        "far": math.log(max(_reach(claim), 1) / 40),
        "unfinished": float(not sentence.quote.rstrip().endswith((".", "!", "?", "”", '"'))),
        "table": float(any(mark in sentence.quote for mark in ("|", " * ", "•", "\t"))),
    }


def _reach(claim: Claim) -> int:
    """Characters from the first to the last word that the claim rests on."""
    spans = [claim.subject, *claim.cue, *([claim.object] if claim.object else [])]
    near: list[Span] = [
        span for span in spans if claim.evidence.start <= span.start < claim.evidence.end
    ]
    return max(span.end for span in near) - min(span.start for span in near) if near else 0


def _voice(claim: Claim) -> Marks:
    return {
        "unnamed holder": float(claim.holder_unnamed),
        "holder": float(claim.holder is not None and not claim.holder_unnamed),
        "denied": float(claim.stance is Stance.DENIES),
        "hedged": float(claim.certainty is not Certainty.CERTAIN),
        "dated": float(claim.when.known),
    }


def _confidence(marks: Marks, weights: Mapping[str, float]) -> float:
    total = weights["bias"] + sum(weights.get(name, 0.0) * value for name, value in marks.items())
    return round(min(max(1 / (1 + math.exp(-total)), LEAST), MOST), 2)


def _logit(share: float) -> float:
    share = min(max(share, LEAST), MOST)
    return math.log(share / (1 - share))


@cache
def _weights() -> Mapping[str, float]:
    """Name of a mark → weight; empty before the first fit."""
    return dict(load_toml("trust.toml").get("weights", {}))
