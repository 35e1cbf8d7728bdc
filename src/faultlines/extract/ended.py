"""What is over: who "no longer backs B", or "ceased its support for" it, keeps away from it; who
"is no longer a member of B" is none."""

from dataclasses import replace

from faultlines.extract.doubts import Doubt
from faultlines.extract.finding import Hit
from faultlines.extract.grammar import doers
from faultlines.model.claims import Modality
from faultlines.vocab.relations import RELATIONS

# What one side alone gives, and may end. Nobody's part in "the alliance of A and B fell" is told.
_GIVEN = frozenset({"backs", "aids", "endorses", "aligned_with", "allied_with"})
_OF_BOTH = ("together", "mutual", "joint")


def parted(hit: Hit, doubt: Doubt) -> tuple[Hit, Doubt]:
    """The distance that a bond leaves once it is over; of another state, that it isn't so. Both as
    they were where nothing is over."""
    if not doubt.ended or doubt.condition is not None:
        return hit, doubt
    now = replace(doubt, modality=Modality.ACTUAL, wished=False)
    of_both = hit.rule.startswith(_OF_BOTH) or hit.rule.endswith(" between")
    if hit.relation in _GIVEN and not of_both and not _received(hit):
        return replace(hit, relation="distances_from", rule=f"no more {hit.rule}"), now
    if RELATIONS[hit.relation].state and not _a_deed(hit):
        return hit, replace(now, denied=True, ended=False)
    return hit, doubt


def _a_deed(hit: Hit) -> bool:
    """ "Ended its boycott of B", "lifted the siege": an act that is over, and no state."""
    return hit.rule.startswith("noun ") and hit.relation not in _GIVEN


def _received(hit: Hit) -> bool:
    """ "B no longer receives support from A": whether A gave it up, nobody says."""
    given = {each.idx for each in doers(hit.trigger)} if hit.trigger.pos_ == "VERB" else set()
    two = hit.object
    return two is not None and any(two.start <= place < two.end for place in given)
