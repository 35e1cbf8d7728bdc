"""event-coding: PLOVER records, CAMEO classes, CAMEO roles."""

import re
from collections.abc import Iterator
from pathlib import Path

from bench.files import Row, find, read_rows, read_text
from bench.reading import undated, understood
from bench.tokens import Laid, lay
from faultlines.model.claims import Claim
from faultlines.model.reading import Extraction
from faultlines.vocab.relations import RELATIONS

QUADS = {
    1: "AGREE CONSULT SUPPORT", 2: "COOPERATE AID CONCEDE RETREAT",
    3: "INVESTIGATE DEMAND DISAPPROVE REJECT THREATEN SANCTION",
    4: "PROTEST MOBILIZE COERCE FIGHT ASSAULT",
}  # fmt: skip
QUAD = {name: quad for quad, names in QUADS.items() for name in names.split()}
NEWER = {"ACCUSE": "DISAPPROVE", "REQUEST": "DEMAND"}
"""PLOVER's names of today for the set's of 2016."""
FAMILIES = {
    "structure": "AGREE", "sponsorship": "SUPPORT", "alignment": "SUPPORT", "stance": "SUPPORT",
    "contact": "CONSULT", "material": "COOPERATE", "office": "AGREE", "speech": "AGREE",
    "joint act": "AGREE",
}  # fmt: skip
"""For relations without a PLOVER root and with a friendly or no sign."""
HOSTILE = {"alignment": "FIGHT", "stance": "DISAPPROVE", "contact": "REJECT", "material": "ASSAULT"}


def predict(folder: Path, task: str = "") -> Iterator[Row]:
    """task: "class" or "roles", else the PLOVER records."""
    return {"class": classes, "roles": roles}.get(task, records)(folder)


def records(folder: Path) -> Iterator[Row]:
    rows = list(read_rows(find(folder, "plover-gsr.jsonl")))
    readings = understood(undated(row["text"]) for row in rows)
    for number, found in enumerate(readings, start=1):
        told = main_claims(found)
        kind = plover(told[0]) if told else None
        yield {"id": number, "type": kind, "quad": QUAD[kind] if kind else None,
               "source": _names(claim.subject.quote for claim in told),
               "target": _names(claim.object.quote for claim in told if claim.object)}  # fmt: skip


def main_claims(found: Extraction | None) -> list[Claim]:
    """The surest claim that has a PLOVER root, with those of its relation in its sentence."""
    told = found.claims if found else ()
    if not told:
        return []
    first = max(told, key=lambda claim: (RELATIONS[claim.relation].plover is not None,
                                         claim.confidence))  # fmt: skip
    return [claim for claim in told
            if (claim.relation, claim.cue[0]) == (first.relation, first.cue[0])]  # fmt: skip


def plover(claim: Claim) -> str:
    relation = RELATIONS[claim.relation]
    if relation.plover:
        return NEWER.get(relation.plover, relation.plover)
    return (HOSTILE if relation.sign < 0 else FAMILIES).get(relation.family, "CONSULT")


def _names(words: Iterator[str]) -> list[str]:
    return list(dict.fromkeys(words))


def classes(folder: Path) -> Iterator[Row]:
    text = read_text(find(folder, "cameo-class-train.tsv", "cameo-class-test.tsv"))
    sentences = [line.rsplit("\t", 1)[0] for line in text.split("\n") if line.strip()]
    readings = understood(undated(sentence) for sentence in sentences)
    for number, found in enumerate(readings, start=1):
        told = main_claims(found)
        yield {"id": number, "quad": QUAD[plover(told[0])] if told else 0}


def roles(folder: Path) -> Iterator[Row]:
    text = read_text(find(folder, "cameo-roles-train.conll", "cameo-roles-test.conll"))
    sentences = [[line.split()[0] for line in one.split("\n") if line.strip()]
                 for one in re.split(r"\n\s*\n", text.strip())]  # fmt: skip
    laid = [lay([tokens]) for tokens in sentences]
    readings = understood(undated(one.text) for one in laid)
    for number, (one, found) in enumerate(zip(laid, readings, strict=True), start=1):
        yield {"id": number, "labels": labels(one, found)}


def labels(laid: Laid, found: Extraction | None) -> list[str]:
    """BIO of S(ource), T(arget) and R (both)."""
    ends: dict[tuple[int, int], set[str]] = {}
    for claim in main_claims(found):
        for role, span in (("S", claim.subject), ("T", claim.object)):
            if span is not None:
                ends.setdefault(laid.tokens(0, span.start, span.end), set()).add(role)
    made = ["O"] * len(laid.starts[0])
    for (first, last), roles in ends.items():
        role = "R" if len(roles) > 1 else roles.pop()
        made[first:last] = [f"{'B' if i == first else 'I'}-{role}" for i in range(first, last)]
    return made
