"""Statements, pledges, demands, and stances towards something that is no actor."""

from faultlines.model.snapshot import Entry
from faultlines.show.sections.parts import Section, single
from faultlines.show.sections.sides import takes_side
from faultlines.show.view import View
from faultlines.vocab.relations import RELATIONS

ELSEWHERE = ("claims_responsibility", "denies_responsibility")  # they have their own sections


def statements(view: View) -> Section:
    return Section(
        key="speech",
        title="Other statements",
        about="Pledges, demands and warnings, and stances whose object is no named actor.",
        blocks=single(view, [entry for entry in view.happened if _belongs(view, entry)]),
    )


def _belongs(view: View, entry: Entry) -> bool:
    relation = RELATIONS.get(entry.claim.relation)
    if relation is None or relation.name in ELSEWHERE:
        return False
    if takes_side(entry):
        return entry.object not in view.actors
    return relation.family == "speech"
