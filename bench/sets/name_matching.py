"""name-matching: are two names the same actor's; and lists of aliases, gathered."""

import csv
from collections.abc import Iterator
from pathlib import Path

from bench.files import Row, find, read_rows, read_text
from faultlines.model.actors import Actor
from faultlines.resolve.candidates import THRESHOLD, propose
from faultlines.resolve.identify import actor_id
from faultlines.resolve.likeness import likeness

HALF = 0.5
"""The scorer's threshold; the product's own is laid on it."""


def predict(folder: Path, task: str = "") -> Iterator[Row]:
    """task: "aliases" for the lists, else the pairs."""
    return aliases(folder) if task == "aliases" else pairs(folder)


def pairs(folder: Path) -> Iterator[Row]:
    rows = csv.DictReader(read_text(find(folder, "name-cases.csv")).splitlines())
    for number, row in enumerate(rows, start=1):
        yield {"pair": number, "score": scaled(likeness(row["name1"], row["name2"]))}


def scaled(alike: float) -> float:
    """0 to 1 with the product's threshold at a half."""
    if alike >= THRESHOLD:
        return HALF + HALF * (alike - THRESHOLD) / (1 - THRESHOLD)
    return HALF * alike / THRESHOLD * 0.999


def aliases(folder: Path) -> Iterator[Row]:
    """Names that the product would propose as one go together, link by link."""
    un = read_rows(find(folder, "un-alias-clusters.jsonl"))
    ofac = read_rows(find(folder, "ofac-alias-clusters.jsonl"))
    yield from _gathered({
        f"un:{row['id']}:{k}": (name, row["kind"] == "individual")
        for row in un
        for k, name in enumerate([row["name"], *(alias["name"] for alias in row["aliases"])])
    })  # fmt: skip
    yield from _gathered({
        f"ofac:{row['ent_num']}:{k}": (_plain(alias), row.get("kind") == "individual")
        for row in ofac
        for k, alias in enumerate(row["aliases"], start=1)
    })  # fmt: skip


def _plain(alias: str | Row) -> str:
    return alias if isinstance(alias, str) else str(alias["name"])


def _gathered(names: dict[str, tuple[str, bool]]) -> Iterator[Row]:
    actors = {name: _actor(*words) for name, words in names.items()}
    parent = {actor.id: actor.id for actor in actors.values()}

    def head(one: str) -> str:
        while parent[one] != one:
            one = parent[one]
        return one

    for each in propose(list({actor.id: actor for actor in actors.values()}.values())):
        parent[head(each.two.id)] = head(each.one.id)
    for name, actor in actors.items():
        yield {"name": name, "cluster": head(actor.id)}


def _actor(name: str, person: bool) -> Actor:
    schema = "Person" if person else "Organization"
    return Actor(id=actor_id(name, schema, ""), name=name, schema=schema)
