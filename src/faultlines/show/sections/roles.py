"""Who is who: offices, parts of what, kin."""

from collections import defaultdict

from faultlines.model.snapshot import Entry
from faultlines.show.sections.newness import ORIGIN, history
from faultlines.show.sections.parts import Block, Section, lines_of, of
from faultlines.show.view import View

STRUCTURE = ("leads", "commands", "member_of", "part_of", "holds_office", "kin_of", "merged_into")
UPWARDS = ("part_of", "member_of")
DEPTH = 4  # as far up as a title follows "part of"


def who_is_who(view: View) -> Section:
    """Grouped by the body that a role is in; bodies with most said of them first."""
    by_body: dict[str | None, list[Entry]] = defaultdict(list)
    for entry in (*of(view.happened, *STRUCTURE), *history(view, *ORIGIN, "same_as")):
        by_body[entry.object if entry.object in view.actors else None].append(entry)
    parents = _parents(view)
    told = {body: lines_of(view, found) for body, found in by_body.items()}
    titled = [body for body in told if body and len(told[body]) > 1]
    titled.sort(key=lambda body: -len(by_body[body]))
    blocks = [Block(title=_title(view, body, parents), lines=told[body]) for body in titled]
    others = tuple(line for body in told if body not in titled for line in told[body])
    blocks += [Block(title="Others" if titled else None, lines=others)] if others else []
    return Section(
        key="who",
        title="Who is who",
        about="Offices, parts, kin and origins, as the reports give them.",
        blocks=tuple(blocks),
    )


def _parents(view: View) -> dict[str, str]:
    """Each body's first stated parent."""
    found: dict[str, str] = {}
    for entry in of(view.happened, *UPWARDS):
        if entry.subject in view.actors and entry.object in view.actors:
            found.setdefault(str(entry.subject), str(entry.object))
    return found


def _title(view: View, body: str, parents: dict[str, str]) -> str:
    """ "Harbour Unit, part of Coast Guard, part of Norway"."""
    chain = [body]
    while chain[-1] in parents and parents[chain[-1]] not in chain and len(chain) < DEPTH:
        chain.append(parents[chain[-1]])
    return ", part of ".join([view.title(chain[0])] + [view.actors[one].name for one in chain[1:]])
