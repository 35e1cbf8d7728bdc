"""factuality: how surely a given word's event happened, -3 to 3."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from bench.files import Row, find, read_rows
from bench.tokens import Laid, lay
from faultlines.extract.doubt import Doubt, doubt_of
from faultlines.extract.holders import Voice, voice_of
from faultlines.extract.nlp import parse
from faultlines.extract.page import Page, open_page
from faultlines.model.claims import Certainty, Modality
from faultlines.model.text import Document
from faultlines.model.when import When

CORPORA = ("uw", "meantime")
SURE = {
    Certainty.CERTAIN: 3.0, Certainty.PROBABLE: 2.0, Certainty.POSSIBLE: 1.0,
    Certainty.UNKNOWN: 0.0,
}  # fmt: skip
REAL = {
    Modality.ACTUAL: 3.0, Modality.FUTURE: 1.5, Modality.HYPOTHETICAL: 0.5,
    Modality.RECOMMENDED: 0.5,
}  # fmt: skip


def predict(folder: Path, task: str = "") -> Iterator[Row]:
    for corpus in CORPORA:
        names = [f"{corpus}-{part}.jsonl" for part in ([task] if task else ["dev", "test"])]
        lines = list(read_rows(find(folder, *names)))
        yield from _answers(corpus, lines)


def _answers(corpus: str, lines: list[dict[str, Any]]) -> Iterator[Row]:
    laid = [lay([line["text"].split(" ")]) for line in lines]
    docs = parse(one.text for one in laid)
    for number, (line, one, doc) in enumerate(zip(lines, laid, docs, strict=True)):
        page = open_page(Document(text=one.text), doc, When.unknown())
        for k, target in enumerate(line["targets"]):
            yield {"id": f"{corpus}:{number}:{k}", "value": _value(page, one, target["span1"])}


def _value(page: Page, laid: Laid, target: list[int]) -> float:
    start, end = laid.starts[0][target[0]], laid.ends[0][target[1] - 1]
    tokens = page.doc.char_span(start, end, alignment_mode="expand")
    if tokens is None:
        return SURE[Certainty.CERTAIN]
    return value(doubt_of(tokens.root, page.hedged), voice_of(page, tokens.root))


def value(doubt: Doubt, voice: Voice | None) -> float:
    """The doubt on the set's scale."""
    size = min(SURE[doubt.certainty], REAL[doubt.modality])
    if doubt.relayed is not None or (voice is not None and voice.believes):
        size = min(size, SURE[Certainty.PROBABLE])
    if voice is not None and voice.who is None and not voice.believes:
        size = min(size, 2.5)
    denied = doubt.denied != (voice is not None and voice.denies)
    return -size if denied else size
