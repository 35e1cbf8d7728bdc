"""What people said of outlets: how good each is, and where it is at home. Pure."""

from collections.abc import Iterable

from faultlines.ledger.rulings import Decision
from faultlines.model.grades import Grade
from faultlines.model.homes import Home


def grades(decisions: Iterable[Decision]) -> tuple[Grade, ...]:
    """Each person's latest grade of each outlet, in the order they were first given."""
    return tuple(
        Grade(source=one.actors[0], grade=one.changes["grade"], by=one.by, reason=one.reason,
              made=one.made)
        for one in _latest(decisions, "grade")
    )  # fmt: skip


def homes(decisions: Iterable[Decision]) -> tuple[Home, ...]:
    """What each person last said of each outlet, in the order they were first heard."""
    return tuple(
        Home(source=one.actors[0], country=one.changes["country"], by=one.by, reason=one.reason,
             made=one.made)
        for one in _latest(decisions, "country")
    )  # fmt: skip


def _latest(decisions: Iterable[Decision], kind: str) -> Iterable[Decision]:
    """The last one of a kind by each person on each outlet, in the order of the first ones."""
    return {(one.actors[0], one.by): one for one in decisions if one.kind == kind}.values()
