"""What the earlier lists say of a list: who was to be expected on it, and why."""

from collections.abc import Sequence
from typing import NamedTuple

from faultlines.analyse.matters import beside
from faultlines.analyse.rosters import Roster

LEAST_PAST = 3  # earlier lists, for the model of who signs with whom
SAME_MATTER = 0.5  # share of words in common from which two lists are on the same matter
METHOD = (
    "logistic over past lists, those most like this one in names and words above all (Nadaraya "
    "1964, doi:10.1137/1109020); weights carried over from UN votes and moved by these lists "
    "(Chelba, Acero 2006, doi:10.1016/j.csl.2005.05.005); Laplace interval (MacKay 1992, "
    "doi:10.1162/neco.1992.4.5.720)"
)


class Chance(NamedTuple):
    """A chance and its 90 % interval, 0 to 1."""

    middle: float
    low: float
    high: float


class Earlier:
    """Lists, the oldest first, each of which can be seen beside those before it."""

    def __init__(self, lists: Sequence[Roster]) -> None:
        self.lists = lists
        about = [one.about for one in lists] if len(lists) > LEAST_PAST else []
        self._matter = [beside(one, about[:at]) for at, one in enumerate(about)]

    def chances(self, at: int) -> dict[str, Chance]:
        """Actor → chance of signing the list, of all that signed one before it; nobody where
        there are few, or where nobody on the list has signed before."""
        roster, past = self.lists[at], self.lists[:at]
        actors = sorted({who for one in past for who in one.signed})
        if at < LEAST_PAST or not any(who in roster.signed for who in actors):
            return {}
        import numpy as np

        from faultlines.analyse.cosigning import expected_within, shipped

        history = np.array([[who in one.signed for who in actors] for one in past])
        present = np.array([who in roster.signed for who in actors])
        matter = np.zeros((at + 1, at))
        for to, row in enumerate(self._matter[: at + 1]):
            matter[to, :to] = row
        found = zip(*expected_within(history, present, shipped(), matter), strict=True)
        return {who: Chance(*map(float, one)) for who, one in zip(actors, found, strict=True)}

    def of(self, who: str, at: int) -> list[Roster]:
        """Those before the list that the actor signed, the latest first."""
        return [one for one in reversed(self.lists[:at]) if who in one.signed]

    def why(self, who: str, at: int) -> str:
        """How many it signed, with whom of this list, and how many on the same matter."""
        mine = self.of(who, at)
        says = f"it signed {len(mine)} of {at} earlier lists"
        if usual := _partners(who, mine, self.lists[at]):
            says += ", mostly with " + ", ".join(f"{{{one}}}" for one in usual)
        alike = [one for one, how in zip(self.lists[:at], self._matter[at], strict=True)
                 if how >= SAME_MATTER]  # fmt: skip
        if 0 < len(alike) < at:
            signed = sum(who in one.signed for one in alike)
            says += f"; of {len(alike)} told in much the same words it signed {signed}"
        return says


def _partners(who: str, mine: Sequence[Roster], roster: Roster) -> list[str]:
    """Signatories of this list that signed most of the actor's earlier ones too, three at most."""
    count = {one: sum(one in past.signed for past in mine) for one in roster.signed if one != who}
    usual = [one for one, times in count.items() if times > len(mine) / 2]
    return sorted(usual, key=lambda one: (-count[one], one))[:3]
