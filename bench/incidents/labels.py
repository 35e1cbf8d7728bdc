"""The six labels of confidence, from holder, stance and certainty of the product's claims."""

import re
from collections.abc import Sequence

from bench.incidents.incident import Incident
from bench.incidents.linking import CLAIMED, FACT
from bench.incidents.names import form
from bench.incidents.words import HEDGED, OFFICIAL, REBEL_VOICE
from faultlines.model.claims import Certainty, Claim, Stance
from faultlines.model.reading import Extraction
from faultlines.model.text import Span

SUSPECTED, BY_AUTHORITIES = "SUSPECTED OR ACCUSED", "SUSPECTED OR ACCUSED BY AUTHORITIES"
BEFORE, AFTER = 60, 40


def confidence(text: str, claims: Sequence[Claim]) -> str:
    """The label of the surest claim about one doer of one deed."""
    if not claims:
        return FACT
    if any(_owned(claim) for claim in claims):
        return CLAIMED
    claim = max(claims, key=lambda one: one.confidence)
    if claim.stance is Stance.DENIES:
        return "ACQUITTED"
    if claim.certainty in (Certainty.POSSIBLE, Certainty.UNKNOWN):
        return "POSSIBLE"
    laid = claim.rule.endswith("accused")  # outright, but by somebody
    if claim.certainty is Certainty.CERTAIN and claim.stance is Stance.ASSERTS and not laid:
        return FACT
    return BY_AUTHORITIES if official(text, claim.holder) else SUSPECTED


def _owned(claim: Claim) -> bool:
    return claim.relation == "claims_responsibility" or claim.holder == claim.subject


def official(text: str, holder: Span | None) -> bool:
    """Whether the words of a holder, and its title before them, are an authority's."""
    if holder is None:
        return False
    before = re.split(r"[.;\n]", text[max(0, holder.start - BEFORE) : holder.start])[-1]
    words = before + text[holder.start : holder.end + AFTER]
    return bool(OFFICIAL.search(words)) and not REBEL_VOICE.search(words)


def overall(found: Extraction, text: str, one: Incident) -> None:
    """What the rest of the document says of each organisation where the deed's own words don't."""
    hedged = [event for event in one.events if HEDGED.search(event.evidence.quote)]
    for name, label in one.orgs.items():
        if label != FACT:
            continue
        if _claims_it(found, name):
            one.orgs[name] = CLAIMED
        elif hedged:
            one.orgs[name] = SUSPECTED


def _claims_it(found: Extraction, name: str) -> bool:
    """Whether the organisation owns up to a deed anywhere in the document."""
    own = {place for actor in found.actors if form(actor) == name for place, _ in actor.mentions}
    return any(claim.relation == "claims_responsibility" and claim.subject in own
               and claim.stance is not Stance.DENIES for claim in found.claims)  # fmt: skip
