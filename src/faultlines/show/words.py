"""A claim as a sentence. Never without whoever says so: "A rejects B — according to H"."""

from collections.abc import Iterable, Sequence

from faultlines.model.claims import Certainty, Event, Modality, Stance
from faultlines.model.snapshot import Entry, Status
from faultlines.show.grammar import fill, listed
from faultlines.show.quoting import shorten
from faultlines.show.view import View, one_line
from faultlines.show.when_words import when_words
from faultlines.vocab.over import over
from faultlines.vocab.relations import RELATIONS

NOT_ACTUAL = {
    Modality.FUTURE: "yet to come",
    Modality.HYPOTHETICAL: "only if, not said to be so",
    Modality.RECOMMENDED: "advised, not said to be so",
}
UNSURE = {
    Certainty.PROBABLE: "probable",
    Certainty.POSSIBLE: "possible",
    Certainty.UNKNOWN: "left open",
}


def tell(view: View, entries: Sequence[Entry]) -> str:
    """One line for claims that differ in their subjects alone, or in their objects alone."""
    first = entries[0]
    day = when_words(first.claim.when)
    body = says(view, entries) + (f" ({day})" if day else "")
    holder = holder_name(view, first)
    if first.claim.stance is Stance.DENIES:
        line = f"{holder} {_denies(view, first)} that {body}"
        if first.claim.holder is None:
            line = f"not so, says {holder}: {body}"
    else:
        line = f"{body} — according to {holder}"
    return ", ".join([line, *doubts(first)]) + decided(first)


def _denies(view: View, entry: Entry) -> str:
    return "deny" if view.is_group(entry.holder) else "denies"


def says(view: View, entries: Sequence[Entry]) -> str:
    """The bare words, "A and B reject C": only for use inside an attribution."""
    first = entries[0].claim
    relation = RELATIONS.get(first.relation)
    form = relation.says if relation else f"{{subject}} {first.relation} {{object}}"
    if relation and relation.of_event and _about_event(view, entries[0]):
        form = relation.of_event
    subjects = unique(subject_name(view, entry) for entry in entries)
    objects = unique(filter(None, (object_name(view, entry) for entry in entries)))
    many = len(subjects) > 1 or view.is_group(entries[0].subject)
    if relation and relation.family == "material" and _about_event(view, entries[0]):
        return f"{fill(form, listed(subjects), '', many=many)} ({listed(objects)})"
    return fill(form, listed(subjects), listed(objects), many=many)


def subject_name(view: View, entry: Entry) -> str:
    if _two_names(entry):
        return one_line(entry.claim.subject.quote)
    return view.name(entry.subject, entry.claim.subject)


def object_name(view: View, entry: Entry) -> str:
    """The actor's name, or the event's own words and place, or "" where nothing is named."""
    event = view.event(entry)
    if event is not None and entry.object is None:
        return event_name(view, event)
    if entry.object is None and entry.claim.object is None:
        return ""
    if _two_names(entry) and entry.claim.object is not None:
        return one_line(entry.claim.object.quote)
    return view.name(entry.object, entry.claim.object)


def _about_event(view: View, entry: Entry) -> bool:
    return entry.object is None and view.event(entry) is not None


def _two_names(entry: Entry) -> bool:
    """Two names of one actor, each to be told as the text has it."""
    return entry.claim.relation == "same_as" and entry.subject == entry.object


def event_name(view: View, event: Event) -> str:
    """ "“attack” at Camp Sierra"; "the meeting “met” at Lima"."""
    where = f" at {view.named(event.where)}" if event.where is not None else ""
    what = "the meeting " if event.mode == "multilateral" else ""
    return f"{what}“{shorten(event.span, room=60)}”{where}"


def holder_name(view: View, entry: Entry) -> str:
    """Who says so: an actor, the author (outlet), or that it is nobody named."""
    claim = entry.claim
    if claim.holder is None:
        return view.author(claim.evidence.doc_id)
    if claim.holder_unnamed:
        return f"sources not named (“{one_line(claim.holder.quote)}”)"
    return view.name(entry.holder, claim.holder)


def doubts(entry: Entry) -> list[str]:
    """ "reportedly", "probable", "only if …": the words' doubt, never ours."""
    claim = entry.claim
    relayed = claim.stance is Stance.RELAYS and not claim.holder_unnamed
    found = ["reportedly"] if relayed else []
    found += ["formerly"] if over(claim) else []
    found += [UNSURE[claim.certainty]] if claim.certainty in UNSURE else []
    found += [NOT_ACTUAL[claim.modality]] if claim.modality in NOT_ACTUAL else []
    if claim.condition is not None:
        found.append(f"on the condition “{shorten(claim.condition, room=80)}”")
    return found


def decided(entry: Entry) -> str:
    """What a person made of it: " [accepted by person:ana]", or nothing."""
    if entry.status is Status.OPEN:
        return ""
    return f" [{entry.status.value}" + (f" by {entry.by}]" if entry.by else "]")


def unique(names: Iterable[str]) -> list[str]:
    """Each once, in their first order."""
    return list(dict.fromkeys(names))
