"""Bonds that are over: who "no longer backs B", or "ceased its support for" it, keeps away."""

from dataclasses import replace

from faultlines.extract.doubts import Doubt
from faultlines.extract.finding import Hit
from faultlines.extract.grammar import doers
from faultlines.model.claims import Modality

# What one side alone gives, and may end. Nobody's part in "the alliance of A and B fell" is told.
_GIVEN = frozenset({"backs", "aids", "endorses", "aligned_with", "allied_with"})
_OF_BOTH = ("together", "mutual", "joint")


def parted(hit: Hit, doubt: Doubt) -> tuple[Hit, Doubt]:
    """The distance that a bond leaves once it is over; both as they were where none is."""
    of_both = hit.rule.startswith(_OF_BOTH) or hit.rule.endswith(" between")
    bond = hit.relation in _GIVEN and not of_both
    if not doubt.ended or doubt.condition is not None or not bond or _received(hit):
        return hit, doubt
    apart = replace(hit, relation="distances_from", rule=f"no more {hit.rule}")
    return apart, replace(doubt, modality=Modality.ACTUAL, wished=False)


def _received(hit: Hit) -> bool:
    """ "B no longer receives support from A": whether A gave it up, nobody says."""
    given = {each.idx for each in doers(hit.trigger)} if hit.trigger.pos_ == "VERB" else set()
    two = hit.object
    return two is not None and any(two.start <= place < two.end for place in given)
