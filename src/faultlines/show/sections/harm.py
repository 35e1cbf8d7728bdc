"""Attacks, captures and deaths, with the numbers as the reports state them."""

from faultlines.model.claims import Event
from faultlines.show.grammar import listed
from faultlines.show.quoting import shorten
from faultlines.show.sections.joint import names_in
from faultlines.show.sections.newness import history
from faultlines.show.sections.parts import Block, Line, Section, of, single
from faultlines.show.view import View
from faultlines.show.when_words import when_words
from faultlines.show.words import event_name

HARM = ("attacks", "kills", "captures", "arrests", "fights")


def harm(view: View) -> Section:
    events = [event for event in view.events.values() if _tolls(event)]
    tolls = tuple(_line(view, event) for event in events)
    return Section(
        key="harm",
        title="Attacks and deaths",
        about="Numbers as stated; none where the text gives none.",
        blocks=single(view, [*of(view.happened, *HARM), *history(view, "claims_responsibility")])
        + ((Block(title="Stated tolls", lines=tolls),) if tolls else ()),
    )


def _tolls(event: Event) -> bool:
    return event.deaths is not None or event.injuries is not None


def _line(view: View, event: Event) -> Line:
    day = when_words(event.when)
    said = event_name(view, event) + (f" ({day})" if day else "")
    victims, targets = names_in(view, event, "victim"), names_in(view, event, "target")
    who = f", of {listed(victims)}" if victims else ""
    what = f"; target: {listed(targets)}" if targets and not victims else ""
    author = view.author(event.span.doc_id)
    return Line(
        text=f"{said}: {_counts(event)}{who}{what} — according to {author}",
        ids=(event.id,),
        evidence=event.evidence,
        quote=shorten(event.evidence, [event.span]),
    )


def _counts(event: Event) -> str:
    """ "9 killed and 4 injured", "nobody killed or injured"."""
    if event.deaths == event.injuries == 0:
        return "nobody killed or injured"
    tolls = ((event.deaths, "killed"), (event.injuries, "injured"))
    told = [f"{number or 'nobody'} {word}" for number, word in tolls if number is not None]
    return " and ".join(told)
