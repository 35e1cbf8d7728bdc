"""Learn what joint lists have in common, and write vocab/cosigning.json.

    python -m scripts.learn_cosigning DIR

DIR holds roll calls of the UN General Assembly (Voeten, Strezhnev, Bailey, doi:10.7910/DVN/LEJUQZ,
through the R package unvotes, MIT). Only the years before 1992 are used, so that later ones can
test what was learnt. How firmly the weights are held is chosen on draws that they were not learnt
from.
"""

import json
import sys
from pathlib import Path
from typing import Any

import numpy as np
from bench.sets.un_votes import episode, measured, signatory_lists

from faultlines.analyse.cosigning import FEATURES, Past, Weights, features, fit

OUT = Path("src/faultlines/vocab/cosigning.json")
BEFORE = "1992"
HISTORIES, DRAWS, NEXT, SEED = (8, 15, 40), 40, 30, 1000
GRID = (3.0, 10.0, 30.0)  # precisions


def main(folder: Path) -> int:
    lists = signatory_lists(folder, last=BEFORE)
    flat = learnt(lists)
    firmness = min(GRID, key=lambda one: loss(lists, held(flat, one)))
    OUT.write_text(json.dumps(form(held(flat, firmness), len(lists)), indent=1) + "\n", "utf-8")
    print(f"{len(lists)} lists, firmness {firmness:g}: {OUT}")
    return 0


def learnt(lists: Any) -> Weights:
    """The weights that fit all draws best."""
    rows, signed = [], []
    for history in HISTORIES:
        for draw in range(DRAWS):
            found = episode(lists, history, NEXT, SEED + draw)
            if found is not None:
                past = Past.of(found[0])
                rows += [features(past, one) for one in found[1]]
                signed += list(found[1])
    design = np.vstack(rows)
    size = design.shape[1] + 1
    blank = Weights(design.mean(0), design.std(0), np.zeros(size), np.ones(size))
    loose = np.append(np.ones(size - 1), 1e-3)
    outcome = np.concatenate(signed).astype(np.float64)
    best = fit(blank.design(design), outcome, np.zeros(size), loose)
    return Weights(blank.mean, blank.spread, best, np.ones(size))


def held(weights: Weights, firmness: float) -> Weights:
    return Weights(weights.mean, weights.spread, weights.weights,
                   np.full(len(weights.weights), firmness))  # fmt: skip


def loss(lists: Any, prior: Weights) -> float:
    """Log loss over other draws, each length of history counting alike."""
    return float(sum(measured(lists, history, prior)["log_loss"] for history in HISTORIES))


def form(prior: Weights, lists: int) -> dict[str, Any]:
    names = (*FEATURES, "constant")
    mean, spread = np.append(prior.mean, 0.0), np.append(prior.spread, 1.0)
    columns = zip(names, mean, spread, prior.weights, prior.firmness, strict=True)
    return {
        "about": "Learnt by scripts/learn_cosigning.py on UN General Assembly roll calls before "
        f"{BEFORE}: {lists} lists of 4 to 40 states that voted no.",
        "features": [
            {"name": name, "mean": round(float(m), 5), "spread": round(float(s), 5),
             "weight": round(float(w), 5), "firmness": float(f)}
            for name, m, s, w, f in columns
        ],
    }  # fmt: skip


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
