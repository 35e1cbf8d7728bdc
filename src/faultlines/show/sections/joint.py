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
from faultlines.vocab.unlisted import Unlisted, unlisted

ABSENT = "absent_from"
NEAR = ("part_of", "member_of", "aligned_with", "allied_with", "backs")


def joint_statements(view: View) -> Section:
    """One block for each joint act: the names, the counts, the stated absences."""
    joint = [event for event in view.events.values() if event.kind == "joint_statement"]
    about_it = _by_event(view, "signs")
    blocks = [_statement(view, event, about_it.get(event.id, ())) for event in joint]
    loose = [entry for id_, entries in about_it.items() if id_ not in view.events
             for entry in entries]  # fmt: skip
    blocks += [Block(lines=lines_of(view, loose))] if loose else []
    return Section(
        key="joint",
        title="Joint statements",
        about="Who put a name to what, and who is said to be missing.",
        blocks=tuple(blocks),
    )


def gatherings(view: View) -> tuple[Block, ...]:
    """One block for each meeting of several: who was there, the counts, the stated absences."""
    about_it = _by_event(view, "meets")
    return tuple(
        _gathering(view, event, about_it.get(event.id, ())) for event in view.events.values()
        if event.kind == "consult" and (event.id in about_it or event.stated_count is not None)
    )  # fmt: skip


def _by_event(view: View, relation: str) -> dict[str, list[Entry]]:
    """Event id → the claims of this relation, and of absence, that tell of it; "" for no event."""
    found: dict[str, list[Entry]] = {}
    for entry in of(view.claims, relation, ABSENT):
        found.setdefault(entry.claim.event_id or "", []).append(entry)
    return found


def _statement(view: View, event: Event, claims: Sequence[Entry]) -> Block:
    signed = of(claims, "signs")
    lines = list(lines_of(view, signed)) or [_event_line(event)]
    return _roster(view, event, claims, "party", signed, lines)


def _gathering(view: View, event: Event, claims: Sequence[Entry]) -> Block:
    there = of(claims, "meets")
    return _roster(view, event, claims, "present", there, list(lines_of(view, there)))


def _roster(view: View, event: Event, claims: Sequence[Entry], role: str, named: Sequence[Entry],
            lines: list[Line]) -> Block:  # fmt: skip
    day = when_words(event.when) or "day not given"
    where = f" at {view.named(event.where)}" if event.where and role == "present" else ""
    title = f"“{shorten(event.span, room=70)}”{where}, {day}"
    parties = names_in(view, event, role) or unique(
        view.name(entry.subject, entry.claim.subject) for entry in named
    )
    beside = _beside(event, claims, role)
    parties = [one for one in parties if not any(one in other.words for other in beside)]
    counted = [_counted(event, parties, beside)] if parties or role == "party" else []
    absent = of(claims, ABSENT)
    lines = [*counted, *lines, *lines_of(view, absent), *_nearness(view, absent)]
    return Block(title=title, lines=tuple(lines))


def _beside(event: Event, claims: Sequence[Entry], role: str) -> list[Unlisted]:
    """Those whom the sentences count beside the names: "two smaller parties"."""
    ends: dict[Span, set[Span]] = {}
    for entry in claims:
        for end in (entry.claim.subject, entry.claim.object):
            if end is not None and entry.claim.relation != ABSENT:
                ends.setdefault(entry.claim.evidence, set()).add(end)
    found = []
    for evidence, spans in ends.items():
        spans |= {one for one in event.roles.get(role, ())
                  if evidence.start <= one.start and one.end <= evidence.end}  # fmt: skip
        names = [(one.start - evidence.start, one.end - evidence.start) for one in spans]
        found += list(unlisted(evidence.quote, names))
    return found


def _counted(event: Event, parties: Sequence[str], beside: Sequence[Unlisted]) -> Line:
    """The names, and whether there are as many as the text says."""
    number, is_open = sum(one.number for one in beside), any(not one.number for one in beside)
    more = ", ".join(f"“{one.words}”" for one in beside)
    named = f"{len(parties)} named" + (f" and {more}" if more else "")
    named += f": {listed(parties)}." if parties else "."
    stated, there = event.stated_count, len(parties) + number
    if stated is None:
        return Line(text=f"{named} The text states no number.")
    if stated == there or (is_open and stated > there):
        return Line(text=f"{named} The text says {stated}: the counts agree.")
    return Line(text=f"{named} But the text says {stated}: the counts differ.")


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
