"""Meetings, visits and refusals; offices given, taken and left; forces moved."""

from faultlines.show.sections.joint import gatherings
from faultlines.show.sections.parts import Section, of, single
from faultlines.show.view import View

CONTACT = ("meets", "visits", "sends", "refuses_to_meet", "negotiates_with", "agrees_with")
OFFICE = ("nominated", "appointed", "steps_down", "replaces", "successor_of")
MOVES = ("deploys_to", "withdraws_from")


def meetings(view: View) -> Section:
    pairs = [one for one in of(view.happened, *CONTACT) if one.claim.event_id is None]
    return Section(
        key="contact",
        title="Meetings and visits",
        about="Who met, visited, sent or agreed with whom, and who refused; meetings of several "
        "with who was there and who is said to have been absent.",
        blocks=(*single(view, pairs), *gatherings(view)),
    )


def offices(view: View) -> Section:
    return Section(
        key="office",
        title="Offices",
        about="Who was named for, put into or left an office.",
        blocks=single(view, of(view.happened, *OFFICE)),
    )


def forces(view: View) -> Section:
    return Section(
        key="forces",
        title="Forces moved",
        about="Who sent forces where, and who left.",
        blocks=single(view, of(view.happened, *MOVES)),
    )
