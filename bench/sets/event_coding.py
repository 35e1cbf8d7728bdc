"""event-coding: PLOVER records, CAMEO classes, CAMEO roles."""

import re
from collections.abc import Iterator
from pathlib import Path

from bench.files import Row, find, read_rows, read_text
from bench.phrases import Ends, whole
from bench.reading import undated, understood
from bench.tokens import Laid, lay
from faultlines.model.actors import LocalActor
from faultlines.model.claims import Event
from faultlines.model.reading import Extraction
from faultlines.model.text import Span

QUADS = {
    1: "AGREE CONSULT SUPPORT", 2: "COOPERATE AID CONCEDE RETREAT",
    3: "INVESTIGATE DEMAND DISAPPROVE REJECT THREATEN SANCTION",
    4: "PROTEST MOBILIZE COERCE FIGHT ASSAULT",
}  # fmt: skip
QUAD = {name: quad for quad, names in QUADS.items() for name in names.split()}
NEWER = {"accuse": "DISAPPROVE", "request": "DEMAND", "assault": "FIGHT"}
"""PLOVER's names of today for the set's of 2016."""
OWN = {"joint_statement"}
VERBAL_ONLY = {"appeal"}
"""Modes that the set's CAMEO counts as statements, as it does what the product calls claims and
denials of responsibility."""
TOGETHER = frozenset(
    "hold holds held holding negotiate negotiated discuss discussed sign signs signed reach "
    "reached struck concluded resume resumed share shared".split()
)
COUNTED = re.compile(
    r"\b(?:(?:the|a|an|some|several|many|at|least|more|than|about|dozens|hundreds|thousands|of|two"
    r"|three|four|five|six|seven|eight|nine|ten|\d[\d,]*) )+$",
    re.IGNORECASE,
)


def predict(folder: Path, task: str = "") -> Iterator[Row]:
    """task: "class" or "roles", else the PLOVER records."""
    return {"class": classes, "roles": roles}.get(task, records)(folder)


def records(folder: Path) -> Iterator[Row]:
    rows = list(read_rows(find(folder, "plover-gsr.jsonl")))
    readings = understood(undated(row["text"]) for row in rows)
    for number, found in enumerate(readings, start=1):
        told = main_event(found)
        kind = plover(told) if told else None
        yield {"id": number, "type": kind, "quad": QUAD[kind] if kind else None,
               "source": _names(found, told, "agent"),
               "target": _names(found, told, "target", "victim")}  # fmt: skip


def main_event(found: Extraction | None) -> Event | None:
    """The first of a sentence's events that has a doer, else the first."""
    told = [one for one in (found.events if found else ()) if one.kind not in OWN]
    doing = [one for one in told if one.roles.get("agent")] or told
    return min(doing, key=lambda one: one.span.start, default=None)


def plover(event: Event) -> str | None:
    """The set's name of an event's kind; None where PLOVER has none."""
    if event.kind == "accuse" and event.mode == "investigate":
        return "INVESTIGATE"
    kind = NEWER.get(event.kind, event.kind.upper())
    return kind if kind in QUAD else None


def _names(found: Extraction | None, event: Event | None, *roles: str) -> list[str]:
    """The words of some roles; for a pronoun, whom it stands for."""
    if found is None or event is None:
        return []
    meant = {(span.start, span.end): actor.name for actor in found.actors
             for span, how in actor.mentions if how == "pronoun"}  # fmt: skip
    spans = [span for role in roles for span in event.roles.get(role, ())]
    return list(dict.fromkeys(meant.get((span.start, span.end), span.quote) for span in spans))


def classes(folder: Path) -> Iterator[Row]:
    text = read_text(find(folder, "cameo-class-train.tsv", "cameo-class-test.tsv"))
    sentences = [line.rsplit("\t", 1)[0] for line in text.split("\n") if line.strip()]
    readings = understood(undated(sentence) for sentence in sentences)
    for number, found in enumerate(readings, start=1):
        yield {"id": number, "quad": quad(main_event(found))}


def quad(event: Event | None) -> int:
    """The CAMEO class of an event; 0, a statement, for none."""
    kind = plover(event) if event and event.mode not in VERBAL_ONLY else None
    return QUAD[kind] if kind else 0


def roles(folder: Path) -> Iterator[Row]:
    text = read_text(find(folder, "cameo-roles-train.conll", "cameo-roles-test.conll"))
    sentences = [[line.split()[0] for line in one.split("\n") if line.strip()]
                 for one in re.split(r"\n\s*\n", text.strip())]  # fmt: skip
    laid = [lay([tokens]) for tokens in sentences]
    readings = understood(undated(one.text) for one in laid)
    for number, (one, found) in enumerate(zip(laid, readings, strict=True), start=1):
        yield {"id": number, "labels": labels(one, found)}


def labels(laid: Laid, found: Extraction | None) -> list[str]:
    """BIO of S(ource), T(arget) and R (both)."""
    event = main_event(found)
    ends: dict[tuple[int, int], set[str]] = {}
    if found is not None and event is not None:
        letters = ("R", "R") if mutual(event) else ("S", "T")
        named = {(span.start, span.end): (actor, how) for actor in found.actors
                 for span, how in actor.mentions}  # fmt: skip
        for letter, names in zip(letters, (("agent",), ("target", "victim")), strict=True):
            for span in (each for name in names for each in event.roles.get(name, ())):
                place = wide(laid.text, span, *named.get((span.start, span.end), (None, "")))
                ends.setdefault(laid.tokens(0, *place), set()).add(letter)
    made = ["O"] * len(laid.starts[0])
    for (first, last), roles in ends.items():
        role = "R" if len(roles) > 1 else roles.pop()
        made[first:last] = [f"{'B' if i == first else 'I'}-{role}" for i in range(first, last)]
    return made


def mutual(event: Event) -> bool:
    """What two do together: talks, agreements."""
    return event.span.quote.lower() in TOGETHER and bool(event.roles.get("target"))


def wide(text: str, span: Span, actor: LocalActor | None, how: str) -> Ends:
    """The whole noun phrase; for a pronoun, that of the name it stands for."""
    if actor is not None and how in ("pronoun", "description"):
        before = [one for one, tied in actor.mentions if tied not in ("pronoun", "description")]
        span, how = (before[0], "name") if before else (span, how)
    start, end = whole(text, span, how, actor.schema if actor else "Group")
    counted = COUNTED.search(text[:start])
    return (counted.start() if counted else start), end
