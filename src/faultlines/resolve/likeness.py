"""How likely it is that two names are spellings of one, by weights fitted on labelled pairs.

Weights and their sources: vocab/same_name.json, written by scripts/fit_names.py.
"""

import json
from collections.abc import Mapping
from functools import cache
from math import exp

from faultlines.resolve.contradictions import contradict
from faultlines.resolve.marks import marks
from faultlines.resolve.parts import parts
from faultlines.vocab.load import load_text
from faultlines.vocab.units import unit_name

SPELLED = 0.75  # of an acronym and a name that it spells: no pairs to fit it on


def likeness(one: str, two: str) -> float:
    """0 to 1; the same both ways round. Different numbers ("1st", "2nd") are never alike, and nor
    are a father and his son."""
    if one == two:
        return 1.0
    one, two = unit_name(one) or one, unit_name(two) or two
    if one == two:
        return 1.0  # "First Brigade", "1st Bde"
    if contradict(one, two):
        return 0.0
    if parts(one).numbers != parts(two).numbers:
        return 0.0
    weights, found = _weights(), marks(one, two)
    total = weights["bias"] + sum(weights[key] * mark for key, mark in found.items())
    return max(round(1 / (1 + exp(-total)), 3), SPELLED if found["initials"] else 0.0)


def is_inside(one: str, two: str) -> bool:
    """Whether one name is a single word of the other: "Haddad" may be any of that family."""
    return bool(marks(one, two)["bare word"]) and not marks(one, two)["initials"]


@cache
def _weights() -> Mapping[str, float]:
    return dict(json.loads(load_text("same_name.json")))
