"""Write the texts of a case anew and put the offsets of its hand-made answers in place.

    python scripts/place_quotes.py cases/iraq-2020

Every quote must stand exactly once in its report, letter for letter; else the case is left as it is
and the faults are listed.
"""

import json
import sys
import tomllib
from pathlib import Path

from faultlines.read import Filed, read_paths

ANSWERS = ("claims.jsonl", "forecasts.jsonl")


def main(case: Path) -> int:
    listed = tomllib.loads((case / "case.toml").read_text(encoding="utf-8"))["report"]
    faults: list[str] = []
    written: dict[Path, str] = {}
    for report in listed:
        folder = case / report["answers"]
        text = text_of(case / report["file"])
        written[folder / "article.txt"] = text
        for name in ANSWERS:
            rows = read_rows(folder / name)
            faults += [fault for row in rows for fault in place(row, text, f"{folder.name}/{name}")]
            written[folder / name] = "".join(f"{json.dumps(r, ensure_ascii=False)}\n" for r in rows)
    if faults:
        print(*faults, sep="\n", file=sys.stderr)
        return 1
    for path, words in written.items():
        path.write_text(words, encoding="utf-8")
    return 0


def text_of(report: Path) -> str:
    [filed] = read_paths([report])
    if not isinstance(filed, Filed):
        raise SystemExit(f"{report} can't be read: {filed.reason}")
    return filed.document.text


def read_rows(path: Path) -> list[dict[str, object]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line]


def place(row: dict[str, object], text: str, where: str) -> list[str]:
    """Set `start` and `end` of one answer; its fault, if its quote isn't there just once."""
    quote = str(row["quote"])
    if text.count(quote) != 1:
        return [f"{where} {row['id']}: {text.count(quote)} times in the report: {quote!r}"]
    row["start"] = text.index(quote)
    row["end"] = text.index(quote) + len(quote)
    return []


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
