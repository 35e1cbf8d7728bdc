"""A ledger made by lot, as large as one likes: nothing in it is about anybody.

    python -m benchmarks.ledgers [--claims N] [--keep FILE]

makes one, loads it and folds its ties. Making a million claims takes a quarter of an hour.
"""

import argparse
import resource
import tempfile
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from random import Random
from time import process_time
from typing import TypeVar

from faultlines.ledger import Ledger
from faultlines.model.actors import Actor, Judgement
from faultlines.model.claims import Certainty, Claim, Stance
from faultlines.model.reading import Extraction, Identities
from faultlines.model.text import Document, Publication, Span
from faultlines.model.when import When
from faultlines.vocab.relations import RELATIONS

ACTORS, PER_REPORT = 20_000, 40
FIRST, DAYS = date(2000, 1, 1), 7_000
READER = "rules/1"
Found = TypeVar("Found")
Parts = tuple[Document, Publication, Extraction, Identities]


def main() -> None:
    parser = argparse.ArgumentParser(prog="benchmarks.ledgers", description="Load a large ledger.")
    parser.add_argument("--claims", type=int, default=20_000, metavar="N")
    parser.add_argument("--keep", type=Path, metavar="FILE", help="the ledger; made if missing")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        path = options.keep or Path(folder) / "large.db"
        if not path.exists():
            make_ledger(path, options.claims)
        show_load(path)


def show_load(path: Path) -> None:
    from faultlines.analyse.columns import columns
    from faultlines.analyse.fold import Fold

    with Ledger.open(path) as ledger:
        snap = _measured("the ledger loaded", ledger.snapshot)
    cols = _measured("its claims as columns", lambda: columns(snap))
    _measured("ties of a day", lambda: Fold(cols, floor=0.3).on(date(2015, 1, 1)))
    print(f"{len(snap.claims):,} claims of {len(snap.documents):,} reports, "
          f"{path.stat().st_size / 1e6:,.0f} MB on disk")  # fmt: skip


def _measured(what: str, act: Callable[[], Found]) -> Found:
    start = process_time()
    found = act()
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"  {what:<24}{process_time() - start:8.1f} s CPU{peak:10,.0f} MB at most", flush=True)
    return found


def make_ledger(path: Path, claims: int, *, seed: int = 1) -> None:
    """So many claims, forty a report, each with a sentence of its own."""
    lot = Random(seed)
    with Ledger.create(path) as ledger:
        for number in range(claims // PER_REPORT):
            ledger.add(*_report(lot, number))


def _report(lot: Random, number: int) -> Parts:
    day = FIRST + timedelta(days=lot.randrange(DAYS))
    told = [_told(lot) for _ in range(PER_REPORT)]
    text = f"Report {number}. " + " ".join(
        f"{_name(one)} is said to have {word} {_name(other)} on {when} once more."
        for one, word, other, when in told
    )
    document = Document(text=text, title=f"Report {number}")
    claims, spans = [], dict[Span, int]()
    for one, word, other, when in told:
        sentence = _find(document, f"{_name(one)} is said to have {word} {_name(other)} on {when}")
        ends = [_within(document, sentence, _name(who)) for who in (one, other)]
        spans |= dict(zip(ends, (one, other), strict=True))
        claims.append(_claim(lot, document, sentence, ends, word, when))
    outlet, out = f"Outlet {number % 50}", When(edtf=day.isoformat())
    publication = Publication(
        doc_id=document.id, path=f"{number}.txt", source=outlet, published=out
    )
    return document, publication, _extraction(document, day, claims), _identities(spans)


def _told(lot: Random) -> tuple[int, str, int, str]:
    one, other = (int(ACTORS * lot.random() ** 3) for _ in range(2))
    when = FIRST + timedelta(days=lot.randrange(DAYS))
    return one, lot.choice(list(RELATIONS)), other, when.isoformat()


def _name(actor: int) -> str:
    return f"Group{actor}"


def _find(document: Document, words: str) -> Span:
    at = document.text.index(words)
    return document.span(at, at + len(words))


def _within(document: Document, sentence: Span, words: str) -> Span:
    at = document.text.index(words, sentence.start)
    return document.span(at, at + len(words))


def _claim(lot: Random, document: Document, sentence: Span, ends: list[Span], word: str,
           when: str) -> Claim:  # fmt: skip
    return Claim(
        evidence=sentence,
        subject=ends[0],
        relation=word,
        object=ends[1],
        stance=lot.choices(list(Stance), (85, 5, 10))[0],
        certainty=lot.choices(list(Certainty), (80, *[7] * (len(Certainty) - 1)))[0],
        when=When(edtf=when, words=when),
        cue=(_within(document, sentence, word),),
        rule="lot",
        extractor=READER,
        confidence=lot.choice((0.4, 0.7, 0.85, 0.95)),
    )


def _extraction(document: Document, day: date, claims: list[Claim]) -> Extraction:
    return Extraction(doc_id=document.id, extractor=READER, anchor=day.isoformat(),
                      claims=tuple(claims))  # fmt: skip


def _identities(spans: dict[Span, int]) -> Identities:
    who = sorted(set(spans.values()))
    actors = tuple(Actor(id=f"org:{_name(one)}", name=_name(one), schema="Organization")
                   for one in who)  # fmt: skip
    return Identities(actors=actors, judgements=tuple(
        Judgement(span=span, refers_to=f"org:{_name(one)}", by="lot", reason="its name")
        for span, one in spans.items()
    ))  # fmt: skip


if __name__ == "__main__":
    main()
