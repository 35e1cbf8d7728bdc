"""dse: sign and direction between two actors whose places in a sentence are given."""

import re
from collections.abc import Iterator
from pathlib import Path

from bench.files import Row, find, read_text
from bench.reading import undated, understood
from bench.signs import Ends, at, meets, said_so, sign
from faultlines.extract import leanings
from faultlines.extract.stances import Leaning
from faultlines.model.claims import Claim
from faultlines.model.reading import Extraction
from faultlines.vocab.relations import RELATIONS

NEUTRAL, P_LIKES, Q_LIKES, P_DISLIKES, Q_DISLIKES = range(5)
NO_STANCE = ("structure", "contact")
"""Families whose relations say who belongs together or met, not how one feels about the other."""
LABELS = {(1, True): P_LIKES, (1, False): Q_LIKES, (-1, True): P_DISLIKES, (-1, False): Q_DISLIKES}


def predict(folder: Path, task: str = "") -> Iterator[Row]:
    names = [f"{task}.tsv"] if task else ["valid.tsv", "test.tsv"]
    lines = [line for line in read_text(find(folder, *names)).split("\n") if line.strip()]
    marked = [unmarked(*line.split("\t")[:3]) for line in lines]
    readings = understood(undated(text) for text, _, _ in marked)
    leans = leanings((*undated(text), p, q) for text, p, q in marked)
    rows = zip(marked, readings, leans, strict=True)
    for number, ((_, p, q), found, lean) in enumerate(rows, start=1):
        claimed = label(found, p, q) if found else NEUTRAL
        yield {"line": number, "label": claimed or leaning(lean)}


def unmarked(sentence: str, p: str, q: str) -> tuple[str, Ends, Ends]:
    """The sentence without its brackets, and where p and q stand in it."""
    text, places, last = "", list[Ends](), 0
    for mark in re.finditer(r"\[(" + "|".join(map(re.escape, {p, q})) + r")\]", sentence):
        text += sentence[last : mark.start()]
        places.append((len(text), len(text) + len(mark[1])))
        text, last = text + mark[1], mark.end()
    text += sentence[last:]
    first = next((place for place in places if text[slice(*place)] == p), (0, 0))
    others = [place for place in places if place != first]
    return text, first, next((place for place in others if text[slice(*place)] == q), (0, 0))


def label(found: Extraction, p: Ends, q: Ends) -> int:
    """The surest signed claim between the two; neutral where there is none."""
    at_p, at_q = at(found, p), at(found, q)
    told = [(claim.confidence, sign(claim), way) for claim in said_so(found)
            if _is_stance(claim) and (way := _from_p(claim, at_p, at_q)) is not None]  # fmt: skip
    if not told:
        return NEUTRAL
    _, direction, from_p = max(told, key=lambda one: one[0])
    return LABELS[direction, from_p]


def _is_stance(claim: Claim) -> bool:
    return RELATIONS[claim.relation].family not in NO_STANCE and sign(claim) != 0


def leaning(lean: Leaning | None) -> int:
    """Where there is no claim: the product's reading of the pair."""
    return NEUTRAL if lean is None else LABELS[lean.sign, lean.forward]


def _from_p(claim: Claim, p: frozenset[Ends], q: frozenset[Ends]) -> bool | None:
    """Whether it goes from p to q (True) or from q to p (False); None where between others."""
    if meets(claim.subject, p) and meets(claim.object, q):
        return True
    return False if meets(claim.subject, q) and meets(claim.object, p) else None
