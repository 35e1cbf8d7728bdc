"""Learn what joint lists have in common, and write vocab/cosigning.json.

    python -m scripts.learn_cosigning DIR

DIR holds roll calls of the UN General Assembly (Voeten, Strezhnev, Bailey, doi:10.7910/DVN/LEJUQZ,
through the R package unvotes, MIT). Only the years before 1992 are used, so that later ones can
test what was learnt. How firmly the weights are held is chosen on 1980 to 1991, with weights
learnt on the years before: as loosely as costs no more than a hundredth of the log loss, so that
lists that are not like votes can pull them away. Half of the draws don't know what their lists
are about, so that the weights also hold where no words are known.
"""

import json
import sys
from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
from bench.sets.un_votes import Block, Votes, episode, measured, signatory_lists

from faultlines.analyse.company import FEATURES, Past, features
from faultlines.analyse.cosigning import Weights, fit

OUT = Path("src/faultlines/vocab/cosigning.json")
CHOSEN, BEFORE = "1980", "1992"
SPANS = ("1946", "1963", "1973", "1980", "1992")  # each with the states of its time
HISTORIES, DRAWS, NEXT, SEED = (8, 15, 40), 40, 40, 1000
GRID = (10.0, 30.0, 100.0, 300.0, 1000.0)  # precisions
SLACK = 0.01


def main(folder: Path) -> int:
    spans = [signatory_lists(folder, *span) for span in pairwise(SPANS)]
    later = signatory_lists(folder, CHOSEN, BEFORE)
    early = learnt([one for one, end in zip(spans, SPANS[1:], strict=True) if end <= CHOSEN])
    losses = {one: loss(later, held(early, one)) for one in GRID}
    firmness = min(one for one in GRID if losses[one] <= (1 + SLACK) * min(losses.values()))
    lists = sum(map(len, spans))
    OUT.write_text(json.dumps(form(held(learnt(spans), firmness), lists), indent=1) + "\n", "utf-8")
    for about in (True, False):
        print(
            f"1980 to 1991, words {about}:", measured(later, 40, held(early, firmness), about=about)
        )
    print(f"{lists} lists, firmness {firmness:g}: {OUT}")
    return 0


def learnt(spans: Sequence[Votes]) -> Weights:
    """The weights that fit all draws best."""
    rows, signed = [], []
    for votes in spans:
        for history in HISTORIES:
            for draw in range(DRAWS):
                found = episode(votes, history, NEXT, SEED + draw, about=draw % 2 == 0)
                if found is None:
                    continue
                block = Block.of(found, history)
                past, those = Past.of(block.past), block.matter[history:]
                rows += [features(past, *one) for one in zip(block.following, those, strict=True)]
                signed += list(block.following)
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


def loss(votes: Votes, prior: Weights) -> float:
    """Log loss over other lists, each length of history counting alike."""
    return float(sum(measured(votes, history, prior)["log_loss"] for history in HISTORIES))


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
