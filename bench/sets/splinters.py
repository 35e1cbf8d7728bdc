"""Mapping Militants: from whom a group split, with every link of the two hidden.

Candidates are the groups on a map that the splinter is on. They are ranked by ties alone
(faultlines.analyse.kinship), and by ties and what the product reads in the link's text: a candidate
that the text names comes before one that it doesn't, and one that it calls the parent before those.
Groups are numbers here, so a group's names are learnt from the texts of its other links.
"""

import csv
import io
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bench.errors import BenchError
from bench.files import Row, find, read_text
from bench.reading import undated, understood
from faultlines.analyse.beta import share
from faultlines.analyse.kinship import kinship, neighbours
from faultlines.model.reading import Extraction
from faultlines.model.text import Span

PARENTS = ("split_from", "part_of", "member_of")
NAMED, PARENT = 10.0, 20.0  # more than any kinship, so that the text goes first
Links = Sequence[Mapping[str, str]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """A splinter link: its row, parent and child, who may be the parent."""

    row: Mapping[str, str]
    parent: str
    child: str
    candidates: tuple[str, ...]


def predict(folder: Path, task: str) -> Iterator[Row]:
    """One row: mean reciprocal rank and how often first, by ties and by ties and text."""
    text = read_text(find(folder, "links.csv"))
    links = list(csv.DictReader(io.StringIO(text, newline="")))
    cases = list(_cases(links))
    if not cases:
        raise BenchError(f"{folder} has no splinter link whose ends share a map.")
    by_ties = [_rank(case, _by_ties(case, links)) for case in cases]
    reading = _read(links)
    by_both = [_rank(case, _with_text(case, links, reading)) for case in cases]
    yield {
        "set": "splinters", "cases": len(cases),
        "candidates": round(sum(len(one.candidates) for one in cases) / len(cases), 1),
        "ties": _figures(by_ties), "ties_and_text": _figures(by_both),
        "standard": "no text here is told by two origins, so none meets the highest standard: "
        "these data can't show how often that is right",
    }  # fmt: skip


def _figures(ranks: Sequence[float]) -> dict[str, Any]:
    first = sum(rank <= 1.5 for rank in ranks)
    _, low, high = share(first, len(ranks), 0.95)
    return {"mrr": round(sum(1 / rank for rank in ranks) / len(ranks), 3),
            "first": round(first / len(ranks), 3), "first_95": [round(low, 3), round(high, 3)],
            "in_three": round(sum(rank <= 3.5 for rank in ranks) / len(ranks), 3)}  # fmt: skip


def _cases(links: Links) -> Iterator[Case]:
    maps: dict[str, set[str]] = defaultdict(set)
    for row in links:
        for group, own in ((row["group1"], row["maps1"]), (row["group2"], row["maps2"])):
            maps[group].update(one.strip() for one in own.split("|") if one.strip())
    for row in links:
        parent, child = row["group1"], row["group2"]
        if row["type"] == "spl" and maps[parent] & maps[child]:
            others = sorted(one for one, on in maps.items() if one != child and on & maps[child])
            yield Case(row=row, parent=parent, child=child, candidates=tuple(others))


def _by_ties(case: Case, links: Links) -> dict[str, float]:
    pair = {case.parent, case.child}
    left = [(row["group1"], row["group2"]) for row in links
            if {row["group1"], row["group2"]} != pair]  # fmt: skip
    ties = neighbours(left)
    return {one: kinship(case.child, one, ties) for one in case.candidates}


def _rank(case: Case, scores: Mapping[str, float]) -> float:
    """The parent's place; those with its score share theirs."""
    mine = scores[case.parent]
    ahead = sum(score > mine for score in scores.values())
    level = sum(score == mine for score in scores.values()) - 1
    return 1 + ahead + level / 2


def _read(links: Links) -> dict[str, Extraction | None]:
    """Text → what the product finds in it."""
    texts = list(dict.fromkeys(row["description"] for row in links if row["description"].strip()))
    return dict(zip(texts, understood(undated(one) for one in texts), strict=True))


def _with_text(
    case: Case, links: Links, reading: Mapping[str, Extraction | None]
) -> dict[str, float]:
    scores = _by_ties(case, links)
    found = reading.get(case.row["description"])
    if found is None:
        return scores
    names = _names(case, links, reading)
    told, parents = _told(found), _parents(found)
    for one in case.candidates:
        if names[one] & parents:
            scores[one] += PARENT
        elif names[one] & told and not names[case.child] & names[one]:
            scores[one] += NAMED
    return scores


def _names(case: Case, links: Links,
           reading: Mapping[str, Extraction | None]) -> dict[str, set[str]]:  # fmt: skip
    """Group → names that stand in most texts of its other links, and seldom elsewhere."""
    seen: dict[str, Counter[str]] = defaultdict(Counter)
    rows: Counter[str] = Counter()
    everywhere: Counter[str] = Counter()
    for row in links:
        found = reading.get(row["description"])
        if row is case.row or found is None or row["description"] == case.row["description"]:
            continue
        told = _told(found)
        everywhere.update(told)
        for group in (row["group1"], row["group2"]):
            rows[group] += 1
            seen[group].update(told)
    named: dict[str, set[str]] = defaultdict(set)
    for group, names in seen.items():
        for name, times in names.items():
            if times > rows[group] / 2 and times > everywhere[name] / 2 and times > 1:
                named[group].add(name)
    return named


def _told(found: Extraction) -> set[str]:
    return {name.casefold() for actor in found.actors for name in (actor.name, *actor.aliases)}


def _parents(found: Extraction) -> set[str]:
    """The names of those that the text says somebody split from or belonged to."""
    ends = [claim.object for claim in found.claims if claim.relation in PARENTS and claim.object]
    return {name.casefold() for end in ends for name in _names_of(found, end)}


def _names_of(found: Extraction, end: Span) -> list[str]:
    for actor in found.actors:
        if any(span.start < end.end and end.start < span.end for span, _ in actor.mentions):
            return [actor.name, *actor.aliases]
    return []
