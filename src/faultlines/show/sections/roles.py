"""Who is who: offices, parts of what, kin."""

from collections import defaultdict

from faultlines.model.snapshot import Entry
from faultlines.show.sections.parts import Block, Section, lines_of, of
from faultlines.show.view import View

STRUCTURE = ("leads", "commands", "member_of", "part_of", "holds_office", "kin_of", "merged_into")
UPWARDS = ("part_of", "member_of")
DEPTH = 4  # as far up as a title follows "part of"


def who_is_who(view: View) -> Section:
    """Grouped by the body that a role is in; bodies with most said of them first."""
    by_body: dict[str | None, list[Entry]] = defaultdict(list)
    for entry in of(view.happened, *STRUCTURE):
        by_body[entry.object if entry.object in view.actors else None].append(entry)
    parents = _parents(view)
    ranked = sorted(by_body, key=lambda body: (body is None, -len(by_body[body])))
    return Section(
        key="who",
        title="Who is who",
        about="Offices, parts and kin, as the reports give them.",
        blocks=tuple(
            Block(
                title=_title(view, body, parents) if body else "Others",
                lines=lines_of(view, by_body[body]),
            )
            for body in ranked
        ),
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
