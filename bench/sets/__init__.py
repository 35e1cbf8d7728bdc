"""The sets, and who answers each of them.

An adapter is a module with `predict(folder, task)`: the product's answers on the part of a set
that stands in the folder, in the scorer's format, one row a line. It reads no gold.
"""

from collections.abc import Callable, Iterator, Mapping
from importlib import import_module
from pathlib import Path
from types import MappingProxyType

from bench.errors import BenchError
from bench.files import Row

TASKS: Mapping[str, tuple[str, ...]] = MappingProxyType({
    "article": ("",), "re3d": ("",), "muc4": ("",), "dse": ("", "train"), "polnear": ("",),
    "mapping-militants": ("",), "factuality": ("", "train"), "name-matching": ("", "aliases"),
    "event-coding": ("", "class", "roles"), "un-votes": ("",), "parlgov": ("",), "splinters": ("",),
    "signed-networks": ("",),
})  # fmt: skip
"""Set → its tasks; "" is the one that is meant when none is named."""

MEASURED = ("un-votes", "parlgov", "splinters")
"""Sets without a scorer: their one row holds the figures themselves, and is printed."""


def adapter(name: str, task: str = "") -> Callable[[Path, str], Iterator[Row]]:
    """Who answers a set (hyphens or underscores). BenchError: no such set or task."""
    name = name.replace("_", "-")
    if name not in TASKS:
        raise BenchError(f"there is no set {name!r}. There are: {', '.join(TASKS)}.")
    if task not in TASKS[name]:
        there = ", ".join(filter(None, TASKS[name])) or "none"
        raise BenchError(f"{name} has no task {task!r}. There are: {there}.")
    answer: Callable[[Path, str], Iterator[Row]] = import_module(
        f"bench.sets.{name.replace('-', '_')}"
    ).predict
    return answer
