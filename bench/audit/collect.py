"""A judged sheet in the form that is kept: ids, offsets, verdicts, reasons; no sentences."""

from collections import Counter
from collections.abc import Iterator, Sequence

from bench.audit.draw import Item
from bench.audit.sheet import Head
from bench.errors import BenchError
from faultlines.analyse.counted import wilson

VERDICTS = ("right", "partly", "wrong")
MOST_QUOTED = 8  # words in a row
BANDS = (0.9, 0.8, 0.7, 0.6, 0.5, 0.0)


def check_judged(items: Sequence[Item]) -> None:
    """BenchError unless each claim has a verdict, a reason where it isn't right, and no reason
    that quotes at length."""
    if not items:
        raise BenchError("the sheet has no claims")
    for item in items:
        if item.verdict not in VERDICTS:
            raise BenchError(f"{item.id}: the verdict {item.verdict!r} is none of "
                             f"{', '.join(VERDICTS)}. Judge it, then collect again.")  # fmt: skip
        if item.verdict != "right" and not item.reason.strip():
            raise BenchError(f"{item.id}: say in `reason` why it is {item.verdict}.")
        if _quotes(item):
            raise BenchError(f"{item.id}: the reason quotes more than {MOST_QUOTED} words in a "
                             "row; texts of others don't go into the repository.")  # fmt: skip


def _quotes(item: Item) -> bool:
    words = item.reason.lower().split()
    text = " ".join(f"{item.before} {item.sentence} {item.after}".lower().split())
    runs = zip(*(words[shift:] for shift in range(MOST_QUOTED + 1)), strict=False)
    return any(" ".join(run) in text for run in runs)


def collected(head: Head, items: Sequence[Item], *, judge: str, day: str) -> str:
    """The Markdown to keep. judge: who judged, in words; day: when."""
    check_judged(items)
    return "\n".join([*_summary(head, items, judge, day), *_bands(items), *_table(items)]) + "\n"


def _summary(head: Head, items: Sequence[Item], judge: str, day: str) -> Iterator[str]:
    counts = Counter(item.verdict for item in items)
    low, high = wilson(counts["right"] / len(items), len(items))
    yield f"# Audit of {head.day}\n"
    yield f"Drawn on {head.day} by `{head.command}` at {head.commit} ({head.extractor}), from "
    yield f"{head.claims} claims in {head.texts} texts. Judged on {day} by {judge}.\n"
    yield f"{len(items)} claims: " + ", ".join(f"{counts[one]} {one}" for one in VERDICTS) + ".\n"
    yield f"**Share right: {counts['right'] / len(items):.2f}** (95 % interval {low:.2f} to "
    yield f"{high:.2f}, Wilson). A claim that is partly right counts as wrong.\n"


def _bands(items: Sequence[Item]) -> Iterator[str]:
    """Do surer readings prove right more often?"""
    yield "| confidence from | claims | right | share |"
    yield "|---|---|---|---|"
    upper = 1.01
    for lower in BANDS:
        some = [item for item in items if lower <= item.confidence < upper]
        right = sum(item.verdict == "right" for item in some)
        if some:
            yield f"| {lower:.1f} | {len(some)} | {right} | {right / len(some):.2f} |"
        upper = lower
    yield ""


def _table(items: Sequence[Item]) -> Iterator[str]:
    yield "| claim | document | sentence at | relation | confidence | verdict | reason |"
    yield "|---|---|---|---|---|---|---|"
    yield from map(_row, items)


def _row(item: Item) -> str:
    where = _cell(item.title) or item.document
    read = [item.id, where, f"{item.start}–{item.end}", item.relation, f"{item.confidence:.2f}"]
    return f"| {' | '.join([*read, item.verdict, _cell(item.reason)])} |"


def _cell(words: str) -> str:
    return " ".join(words.split()).replace("|", "\\|")
