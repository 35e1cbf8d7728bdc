"""polnear: source, cue and content of every attribution, on passages of tokens."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from pathlib import Path

from bench.files import Row, find, read_rows
from bench.reading import undated, understood
from bench.tokens import Laid, lay
from faultlines.model.claims import Attribution
from faultlines.model.reading import Extraction
from faultlines.model.text import Span


def predict(folder: Path, task: str = "") -> Iterator[Row]:
    """The passages of an article are read as one document, each a paragraph."""
    passages = list(read_rows(find(folder, "tokens-valid.jsonl", "tokens-test.jsonl")))
    articles = [list(rows) for _, rows in groupby(passages, key=lambda row: row["id"])]
    laid = [lay([row["tokens"] for row in rows]) for rows in articles]
    index = 0
    for article, found in zip(laid, understood(undated(one.text) for one in laid), strict=True):
        for passage in range(article.passages):
            yield {"index": index, **_answer(article, passage, found)}
            index += 1


def _answer(article: Laid, passage: int, found: Extraction | None) -> Row:
    told = _outermost(found.attributions) if found else []
    return {
        "source": [
            _closed(article, passage, place) for place in _ranges(article, passage, _sources(told))
        ],
        "cue": _ranges(article, passage, (span for one in told for span in one.cue)),
        "content": _ranges(article, passage, (span for one in told for span in one.content)),
    }


def _closed(article: Laid, passage: int, place: list[int]) -> list[int]:
    """The set's sources keep the comma or dash that closes an apposition in them."""
    first, last = place
    words = [
        article.text[start:end]
        for start, end in zip(article.starts[passage], article.ends[passage], strict=True)
    ]
    closing = last < len(words) and words[last] in (",", "--") and words[last] in words[first:last]
    return [first, last + 1] if closing else place


def _outermost(told: Iterable[Attribution]) -> list[Attribution]:
    """Without what is said inside what another says: the set's labels are flat."""
    every = list(told)
    contents = [(span.start, span.end, one) for one in every for span in one.content]
    return [
        one
        for one in every
        if not any(
            start <= span.start and span.end <= end and other is not one
            for start, end, other in contents
            for span in one.cue
        )
    ]


def _sources(told: Iterable[Attribution]) -> Iterator[Span]:
    return (one.source for one in told if one.source is not None)


def _ranges(article: Laid, passage: int, spans: Iterable[Span]) -> Sequence[list[int]]:
    found = {article.tokens(passage, span.start, span.end) for span in spans}
    return sorted([first, last] for first, last in found if first < last)
