"""What is denied, by whom. A denial makes no tie, neither hostile nor friendly."""

from faultlines.model.claims import Stance
from faultlines.show.sections.parts import Section, single
from faultlines.show.view import View


def denials(view: View) -> Section:
    found = [
        entry for entry in view.claims
        if entry.claim.stance is Stance.DENIES or entry.claim.relation == "denies_responsibility"
    ]  # fmt: skip
    return Section(
        key="denials",
        title="Denials",
        about="Kept apart: a denial makes no tie, neither hostile nor friendly.",
        blocks=single(view, found),
    )
