"""Learn who supplies the prime minister, and write vocab/selection.json.

    python -m scripts.learn_selection DIR

DIR holds view_cabinet.csv.gz of ParlGov (Döring & Manow, CC0). Only cabinets that began before
2000 are used, so that later ones can test what was learnt.
"""

import json
import sys
from pathlib import Path

import numpy as np
from bench.sets.parlgov import SINCE, formations

from faultlines.analyse.choice import FEATURES, features, fit

OUT = Path("src/faultlines/vocab/selection.json")


def main(folder: Path) -> int:
    early = [one for one in formations(folder) if one.start < SINCE]
    # Each once more as if nothing were known of the cabinet before it.
    cases = [(features(one.blocs, elected=elected), one.chosen)
             for one in early for elected in dict.fromkeys((one.elected, None))]  # fmt: skip
    weights = fit(cases)
    alone = fit([(rows[:, :1], chosen) for rows, chosen in cases])
    largest = float(np.mean([one.blocs[one.chosen].seats == max(b.seats for b in one.blocs)
                             for one in early]))  # fmt: skip
    table = {
        "about": "Learnt by scripts/learn_selection.py on ParlGov cabinets that began before "
        f"{SINCE}: {len(early)} of them.",
        "weights": {name: round(float(w), 4) for name, w in zip(FEATURES, weights, strict=True)},
        "largest": round(largest, 4),
        "share_alone": round(float(alone[0]), 4),
    }
    OUT.write_text(json.dumps(table, indent=1) + "\n", encoding="utf-8")
    print(f"{len(early)} cabinets: {OUT}")
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
