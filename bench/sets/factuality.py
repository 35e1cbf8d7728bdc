"""factuality: how surely a given word's event happened, -3 to 3."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from bench.files import Row, find, read_rows
from bench.tokens import Laid, lay
from faultlines.extract.factuality import factuality
from faultlines.extract.nlp import parse
from faultlines.extract.page import Page, open_page
from faultlines.extract.quoting import spoken_in, told_on
from faultlines.extract.reality import SURE
from faultlines.model.text import Document
from faultlines.model.when import When

CORPORA = ("uw", "meantime")


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
        page.told = told_on(page)
        page.spoken = spoken_in(page.told)
        for k, target in enumerate(line["targets"]):
            yield {"id": f"{corpus}:{number}:{k}", "value": _value(page, one, target["span1"])}


def _value(page: Page, laid: Laid, target: list[int]) -> float:
    start, end = laid.starts[0][target[0]], laid.ends[0][target[1] - 1]
    tokens = page.doc.char_span(start, end, alignment_mode="expand")
    return SURE if tokens is None else factuality(page, tokens.root)
