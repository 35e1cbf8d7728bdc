"""Whose friends and foes a group shares: a weak sign of where it comes from."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from math import log

Neighbours = Mapping[str, frozenset[str]]
"""Actor → everyone with a tie to it, friendly or hostile."""

LIKED = 0.5  # what is taken off for having ties to everybody, per log of ties


def neighbours(pairs: Iterable[tuple[str, str]]) -> Neighbours:
    """From pairs of actors with a tie, either way round."""
    found: dict[str, set[str]] = defaultdict(set)
    for one, other in pairs:
        if one != other:
            found[one].add(other)
            found[other].add(one)
    return {actor: frozenset(others) for actor, others in found.items()}


def kinship(one: str, other: str, ties: Neighbours) -> float:
    """How much the ties of two actors have in common, any number; higher is more.

    Common neighbours, those with few ties counting more (Adamic & Adar 2003,
    doi:10.1016/S0378-8733(03)00009-1), less a share for the other's own number of ties. Signs make
    no difference: who splits off takes the parent's friends for foes as often as not.
    """
    mine, yours = ties.get(one, frozenset()), ties.get(other, frozenset())
    shared = sum(1 / log(2 + len(ties[each])) for each in sorted((mine & yours) - {one, other}))
    return shared - LIKED * log(1 + len(yours - {one}))


def ranked(one: str, candidates: Iterable[str], ties: Neighbours) -> list[str]:
    """The candidates, the nearest kin first; of equals by name."""
    return sorted(candidates, key=lambda other: (-kinship(one, other, ties), other))
