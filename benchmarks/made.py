"""A ledger of made-up claims between two camps, of any size: nothing in it is about anybody."""

import random
from datetime import date, timedelta
from pathlib import Path

from faultlines.ledger import Ledger
from faultlines.model.actors import Actor, Judgement
from faultlines.model.claims import Claim
from faultlines.model.reading import Extraction, Identities
from faultlines.model.text import Document, Publication
from faultlines.model.when import When

EACH = 100  # claims of a document
WORDS = {1: "backs", -1: "rejects"}
FIRST = date(2018, 1, 1)


def fill(path: Path, actors: int, claims: int, ties: int, there: int = 0) -> None:
    """A ledger of two camps: within one mostly "backs", between them mostly "rejects".
    there: so many claims it has already."""
    lot = random.Random(1 + there)
    known = [Actor(id=f"org:actor-{n}", name=f"Actor {n} Front", schema="Organization")
             for n in range(actors)]  # fmt: skip
    pairs = [tuple(lot.sample(range(actors), 2)) for _ in range(ties)]
    with Ledger.create(path) as ledger:
        for start in range(there, claims, EACH):
            some = [pairs[(start + n) % ties] for n in range(min(EACH, claims - start))]
            day = FIRST + timedelta(lot.randrange(1000))
            add(ledger, known, some, day, start, lot)


def add(ledger: Ledger, known: list[Actor], pairs: list[tuple[int, ...]], day: date, number: int,
        lot: random.Random) -> None:  # fmt: skip
    told = []
    for one, other in pairs:
        sign = 1 if ((one + other) % 2 == 0) != (lot.random() < 0.1) else -1
        told.append((one, other, WORDS[sign]))
    rows = [f"{known[one].name} {word} {known[other].name} in note {number + at}."
            for at, (one, other, word) in enumerate(told)]  # fmt: skip
    doc = Document(text="\n".join(rows))
    claims, judged, at = [], [], 0
    for row, (one, other, word) in zip(rows, told, strict=True):
        subject = doc.span(at, at + len(known[one].name))
        cue = doc.span(subject.end + 1, subject.end + 1 + len(word))
        object_ = doc.span(cue.end + 1, cue.end + 1 + len(known[other].name))
        claims.append(Claim(evidence=doc.span(at, at + len(row)), subject=subject, relation=word,
                            object=object_, cue=(cue,), extractor="rules/1", confidence=0.8,
                            when=When(edtf=day.isoformat())))  # fmt: skip
        judged += [Judgement(span=span, refers_to=known[place].id, by="rules", reason="name")
                   for span, place in ((subject, one), (object_, other))]  # fmt: skip
        at += len(row) + 1
    found = Extraction(doc_id=doc.id, extractor="rules/1", anchor=None, claims=tuple(claims))
    inside = {place for one, other, _ in told for place in (one, other)}
    who = Identities(actors=tuple(known[place] for place in sorted(inside)),
                     judgements=tuple(judged))  # fmt: skip
    out = Publication(doc_id=doc.id, path=f"{number}.txt", published=When(edtf=day.isoformat()))
    ledger.add(doc, out, found, who)
