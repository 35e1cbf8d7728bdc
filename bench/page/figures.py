"""A scorer's numbers, as they are printed."""

from collections.abc import Mapping
from functools import reduce
from typing import Any

NOTHING = "–"


def figure(scores: Mapping[str, Any], path: str) -> str:
    """The figure at a dotted path: "0.470 (P 0.62, R 0.38) [0.43–0.51]"; a dash for none.

    An interval stands beside the number, under the same name with "_95", or as "f_95" in or
    beside the table that holds F.
    """
    *above, last = path.split(".")
    there = reduce(_step, above, scores)
    found = _step(there, last)
    if isinstance(found, Mapping) and "f" in found:
        near = found.get("f_95") or there.get("f_95")
        return f"{found['f']:.3f} (P {found['p']:.2f}, R {found['r']:.2f}){interval(near)}"
    if isinstance(found, int):
        return f"{found:,}"
    if isinstance(found, float):
        return f"{found:.3f}{interval(there.get(f'{last}_95') or there.get(f'{last[-1]}_95'))}"
    return NOTHING


def _step(there: Any, name: str) -> Any:
    return there.get(name, {}) if isinstance(there, Mapping) else {}


def interval(ends: Any) -> str:
    """ " [0.43–0.51]", or nothing."""
    return f" [{ends[0]:.2f}–{ends[1]:.2f}]" if ends else ""
