"""Fit the weights of src/faultlines/vocab/same_name.json: are two spellings one name's?

    python scripts/fit_names.py DIR [--write]

DIR holds the open sets named in docs/dependencies.md: name-cases.csv (labelled pairs;
OpenSanctions nomenklatura, MIT) and un-alias-clusters.jsonl.gz (the consolidated list of the UN
Security Council, public). From the list come pairs of one person's or group's names, and pairs of
names of two that share a word. Ridge-penalised logistic regression by Newton's method; the same
input gives the same weights. Prints F1 and AUC of ten-fold cross-validation on the labelled pairs.
"""

import argparse
import csv
import gzip
import json
import random
from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import combinations
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from faultlines.resolve.marks import marks

ROOT = Path(__file__).resolve().parent.parent
TARGET = ROOT / "src" / "faultlines" / "vocab" / "same_name.json"
SEED, RIDGE, FOLDS = 11, 1.0, 10
LISTED, LISTED_WEIGHT = 300, 0.15  # pairs drawn from the list for each answer, and what one counts
Matrix = NDArray[np.float64]
Pair = tuple[str, str, float]  # two names, 1 for one actor's


def main() -> None:
    parser = argparse.ArgumentParser(description="Fit the likeness of names.")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--write", action="store_true", help=f"write {TARGET.name}")
    options = parser.parse_args()
    labelled, listed = list(_labelled(options.folder)), list(_listed(options.folder))
    names = list(marks("a", "b"))
    show(labelled, listed, names)
    weights = fit(*design([*labelled, *listed], len(labelled), names))
    print({name: round(w, 2) for name, w in zip(["bias", *names], weights.tolist(), strict=True)})
    if options.write:
        rows = dict(zip(["bias", *names], (round(w, 4) for w in weights.tolist()), strict=True))
        TARGET.write_text(json.dumps(rows, indent=1) + "\n", encoding="utf-8")


def _labelled(folder: Path) -> Iterator[Pair]:
    with (folder / "name-cases.csv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            yield row["name1"], row["name2"], float(row["is_match"] == "true")


def _listed(folder: Path) -> Iterator[Pair]:
    """Names of one entry of the list; and of two entries that share a word."""
    with gzip.open(folder / "un-alias-clusters.jsonl.gz", "rt", encoding="utf-8") as lines:
        rows = [json.loads(line) for line in lines]
    draw = random.Random(SEED)
    same = [pair for row in rows for pair in combinations(_names(row), 2)]
    rooms: dict[str, list[tuple[int, str]]] = defaultdict(list)
    for place, row in enumerate(rows):
        for word in row["name"].lower().split():
            rooms[word].append((place, row["name"]))
    other = [(a[1], b[1]) for room in rooms.values() for a, b in combinations(room, 2)
             if a[0] != b[0]]  # fmt: skip
    for pairs, answer in ((same, 1.0), (other, 0.0)):
        for one, two in draw.sample(sorted(pairs), min(LISTED, len(pairs))):
            yield one, two, answer


def _names(row: dict[str, object]) -> list[str]:
    aliases = row["aliases"]
    assert isinstance(aliases, list)
    return [str(row["name"]), *(str(one["name"]) for one in aliases if one["quality"] != "Low")]


def design(
    pairs: Sequence[Pair], whole: int, names: Sequence[str]
) -> tuple[Matrix, Matrix, Matrix]:
    """(marks, answers, how much each pair counts); the first `whole` pairs count as one each."""
    found = [marks(one, two) for one, two, _ in pairs]
    rows = np.array([[1.0, *(each[name] for name in names)] for each in found])
    counts = np.array([1.0 if i < whole else LISTED_WEIGHT for i in range(len(pairs))])
    return rows, np.array([answer for _, _, answer in pairs]), counts


def fit(rows: Matrix, answers: Matrix, counts: Matrix) -> Matrix:
    weights = np.zeros(rows.shape[1])
    ridge = np.full(rows.shape[1], RIDGE)
    ridge[0] = 1e-6
    for _ in range(40):
        sure = 1 / (1 + np.exp(-rows @ weights))
        slope = rows.T @ (counts * (answers - sure)) - ridge * weights
        bend = (rows.T * (counts * sure * (1 - sure))) @ rows + np.diag(ridge)
        weights = weights + np.linalg.solve(bend, slope)
    return weights


def show(labelled: Sequence[Pair], listed: Sequence[Pair], names: Sequence[str]) -> None:
    """F1 at a half and AUC of pairs that the weights were not fitted on."""
    rows, answers, counts = design([*labelled, *listed], len(labelled), names)
    order = np.array(random.Random(SEED).sample(range(len(labelled)), len(labelled)))
    sure = np.zeros(len(labelled))
    for fold in range(FOLDS):
        out = order[fold::FOLDS]
        kept = np.setdiff1d(np.arange(len(rows)), out)
        weights = fit(rows[kept], answers[kept], counts[kept])
        sure[out] = 1 / (1 + np.exp(-rows[out] @ weights))
    truth = answers[: len(labelled)]
    said = sure >= 0.5
    hits = float((said & (truth == 1)).sum())
    p, r = hits / said.sum(), hits / truth.sum()
    above = [(a > b) + 0.5 * (a == b) for a in sure[truth == 1] for b in sure[truth == 0]]
    print(f"cross-validated: P {p:.3f} R {r:.3f} F1 {2 * p * r / (p + r):.3f} "
          f"AUC {np.mean(above):.3f}")  # fmt: skip


if __name__ == "__main__":
    main()
