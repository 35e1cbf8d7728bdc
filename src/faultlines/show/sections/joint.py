"""Joint statements: who signed, how many were said to, and who is missing."""

from collections.abc import Sequence

from faultlines.model.claims import Event
from faultlines.model.snapshot import Entry
from faultlines.model.text import Span
from faultlines.show.grammar import listed
from faultlines.show.quoting import shorten
from faultlines.show.sections.parts import Block, Line, Section, lines_of, of
from faultlines.show.view import View
from faultlines.show.when_words import when_words
from faultlines.show.words import unique

ROSTER = ("signs", "absent_from")
NEAR = ("part_of", "member_of", "aligned_with", "allied_with", "backs")


def joint_statements(view: View) -> Section:
    """One block for each joint act: the names, the counts, the stated absences."""
    about_it: dict[str, list[Entry]] = {}
    for entry in of(view.claims, *ROSTER):
        about_it.setdefault(entry.claim.event_id or "", []).append(entry)
    joint = [event.id for event in view.events.values() if event.kind == "joint_statement"]
    for event_id in joint:
        about_it.setdefault(event_id, [])
    known = [view.events[event_id] for event_id in about_it if event_id in view.events]
    blocks = [_roster(view, event, about_it[event.id]) for event in known]
    loose = [e for event_id, es in about_it.items() if event_id not in view.events for e in es]
    blocks += [Block(lines=lines_of(view, loose))] if loose else []
    return Section(
        key="joint",
        title="Joint statements",
        about="Who put a name to what, and who is said to be missing.",
        blocks=tuple(blocks),
    )


def _roster(view: View, event: Event, claims: Sequence[Entry]) -> Block:
    day = when_words(event.when) or "day not given"
    title = f"“{shorten(event.span, room=70)}”, {day}"
    parties = names_in(view, event, "party") or unique(
        view.name(entry.subject, entry.claim.subject) for entry in of(claims, "signs")
    )
    signed = lines_of(view, of(claims, "signs"))
    lines = [_counted(event, parties), *signed]
    if not signed:
        lines.append(_event_line(event))
    absent = of(claims, "absent_from")
    lines += lines_of(view, absent)
    lines += _nearness(view, absent)
    return Block(title=title, lines=tuple(lines))


def _counted(event: Event, parties: Sequence[str]) -> Line:
    """The names, and whether there are as many as the text says."""
    named = f"{len(parties)} named" + (f": {listed(parties)}." if parties else ".")
    if event.stated_count is None:
        return Line(text=f"{named} The text states no number.")
    if event.stated_count == len(parties):
        return Line(text=f"{named} The text says {event.stated_count}: the counts agree.")
    return Line(text=f"{named} But the text says {event.stated_count}: the counts differ.")


def _event_line(event: Event) -> Line:
    return Line(
        text="The statement is told of in",
        ids=(event.id,),
        evidence=event.evidence,
        quote=shorten(event.evidence, [event.span]),
    )


def _nearness(view: View, absent: Sequence[Entry]) -> tuple[Line, ...]:
    """What else the reports say of whoever is absent: why the absence stands out."""
    missing = {entry.subject for entry in absent if entry.subject}
    near = [entry for entry in of(view.happened, *NEAR) if entry.subject in missing]
    if not near:
        return ()
    return (Line(text="Of the absent the reports also say:"), *lines_of(view, near))


def names_in(view: View, event: Event, *roles: str) -> list[str]:
    """The names in these roles of an event, each once."""
    spans: list[Span] = [span for role in roles for span in event.roles.get(role, ())]
    return unique(view.named(span) for span in spans)
