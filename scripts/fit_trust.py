"""Fit the weights of src/faultlines/vocab/trust.toml on judged claims.

    python scripts/fit_trust.py DIR SHEET… [--write]

DIR holds the open texts (*.jsonl.gz) that the claims were drawn from. SHEET: judged sheets, either
as `python -m bench audit` writes them or as kept in docs/audit/ (a CSV of claim,document,verdict).
The claims are found again by their ids in a new reading, so old verdicts still count where the
reading is the same. Ridge-penalised logistic regression by Newton's method; the same input gives
the same weights. Prints a reliability table from ten-fold cross-validation by document.
"""

import argparse
import csv
import json
import sys
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np
from numpy.typing import NDArray

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from bench.audit.texts import read_texts  # noqa: E402

from faultlines.extract.nlp import parse  # noqa: E402
from faultlines.extract.reader import understand  # noqa: E402
from faultlines.extract.trust import marks_of  # noqa: E402
from faultlines.read import Filed, read_paths  # noqa: E402

TARGET = ROOT / "src" / "faultlines" / "vocab" / "trust.toml"
RIDGE, RAREST, FOLDS = 10.0, 5, 10
BANDS = (0.0, 0.5, 0.6, 0.7, 0.8, 0.9, 1.01)
Matrix = NDArray[np.float64]
Row = tuple[str, Mapping[str, float], float]  # document id, marks, 1 if right


def main() -> None:
    parser = argparse.ArgumentParser(description="Fit how sure readings are to judged claims.")
    parser.add_argument("folder", type=Path, help="of the open texts, *.jsonl.gz")
    parser.add_argument("sheets", type=Path, nargs="+", help="judged sheets, .jsonl or .csv")
    parser.add_argument("--write", action="store_true", help=f"write {TARGET.name}")
    options = parser.parse_args()
    judged = {key: right for sheet in options.sheets for key, right in verdicts(sheet)}
    rows = list(found_again(options.folder, judged))
    print(f"{len(rows)} of {len(judged)} judged claims are still read the same")
    names = common_marks(rows)
    show(cross_validated(rows, names), np.array([right for _, _, right in rows]))
    weights = fit(design(rows, names), np.array([right for _, _, right in rows]))
    if options.write:
        write(dict(zip(["bias", *names], weights.tolist(), strict=True)), len(rows))


def verdicts(sheet: Path) -> Iterator[tuple[tuple[str, str], float]]:
    """(document id, claim id) and 1.0 for right, else 0.0."""
    if sheet.suffix == ".csv":
        with sheet.open(encoding="utf-8", newline="") as file:
            for row in csv.DictReader(file):
                yield (row["document"], row["claim"]), float(row["verdict"] == "right")
        return
    for line in sheet.read_text(encoding="utf-8").splitlines():
        item = json.loads(line)
        if item.get("verdict"):
            yield (item["document"], item["id"]), float(item["verdict"] == "right")


def found_again(folder: Path, judged: Mapping[tuple[str, str], float]) -> Iterator[Row]:
    """The judged claims in a reading of today, with their marks."""
    wanted = {document_id for document_id, _ in judged}
    for filed in all_filed(folder):
        document = filed.document
        if document.id not in wanted:
            continue
        [doc] = parse([document.text])
        for claim, marks in marks_of(understand(document, doc, filed.publication.published)):
            if (document.id, claim.id) in judged:
                yield document.id, marks, judged[document.id, claim.id]


def all_filed(folder: Path) -> Iterator[Filed]:
    with TemporaryDirectory() as name:
        file = Path(name) / "text.jsonl"
        for texts in read_texts(folder).values():
            for text in texts:
                file.write_text(json.dumps(text.record, ensure_ascii=False) + "\n", "utf-8")
                yield from (one for one in read_paths([str(file)]) if isinstance(one, Filed))


def common_marks(rows: Sequence[Row]) -> list[str]:
    """Marks that enough claims have to say something of them."""
    counts: dict[str, int] = {}
    for _, marks, _ in rows:
        for name, value in marks.items():
            counts[name] = counts.get(name, 0) + (value != 0)
    return sorted(name for name, count in counts.items() if count >= RAREST)


def design(rows: Sequence[Row], names: Sequence[str]) -> Matrix:
    return np.array([[1.0, *(marks.get(name, 0.0) for name in names)] for _, marks, _ in rows])


def fit(x: Matrix, y: Matrix) -> Matrix:
    """Weights, the bias first and not penalised."""
    penalty = np.diag([0.0] + [RIDGE] * (x.shape[1] - 1))
    weights = np.zeros(x.shape[1])
    for _ in range(50):
        p = 1 / (1 + np.exp(-x @ weights))
        slope = x.T @ (p - y) + penalty @ weights
        bend = (x * (p * (1 - p))[:, None]).T @ x + penalty
        step = np.linalg.solve(bend + 1e-9 * np.eye(len(weights)), slope)
        weights -= step
        if np.abs(step).max() < 1e-9:
            break
    return weights


def cross_validated(rows: Sequence[Row], names: Sequence[str]) -> Matrix:
    """Each claim's confidence from a fit that has seen no claim of its document."""
    documents = sorted({document for document, _, _ in rows})
    fold_of = {document: place % FOLDS for place, document in enumerate(documents)}
    x, y = design(rows, names), np.array([right for _, _, right in rows])
    folds = np.array([fold_of[document] for document, _, _ in rows])
    found = np.zeros(len(rows))
    for fold in range(FOLDS):
        weights = fit(x[folds != fold], y[folds != fold])
        found[folds == fold] = 1 / (1 + np.exp(-x[folds == fold] @ weights))
    return found


def show(given: Matrix, right: Matrix) -> None:
    """The reliability table, the Brier score, and how often a right claim stands above a wrong."""
    print("confidence | claims | mean given | share right")
    for low, high in pairwise(BANDS):
        some = (given >= low) & (given < high)
        if some.any():
            print(f"{low:.1f}-{min(high, 1):.1f} | {some.sum()} | {given[some].mean():.2f} | "
                  f"{right[some].mean():.2f}")  # fmt: skip
    above = (given[right == 1][:, None] > given[right == 0][None, :]).mean()
    print(f"Brier {np.mean((given - right) ** 2):.3f} (constant share: "
          f"{right.mean() * (1 - right.mean()):.3f}), AUC {above:.2f}")  # fmt: skip


def write(weights: Mapping[str, float], count: int) -> None:
    lines = [
        "# How much each mark of a reading says for or against it (log odds). Made by",
        f"# scripts/fit_trust.py from {count} judged claims of open texts; see extract/trust.py.",
        "",
        "[weights]",
        *(f'"{name}" = {value:.3f}' for name, value in weights.items()),
    ]
    TARGET.write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
