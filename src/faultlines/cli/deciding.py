"""`accept`, `reject`, `edit`, `same`, `different`, `undo`: kept for ever, and undoable."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

import click

from faultlines.cli.common import (
    Settings,
    json_option,
    person,
    put_json,
    say,
    with_settings,
)  # fmt: skip
from faultlines.model.claims import Certainty, Modality, Stance

if TYPE_CHECKING:
    from faultlines.ledger import Decision, Ledger


def _signed(command: Callable[..., Any]) -> Callable[..., Any]:
    """`--by`, `--reason` and `--json`."""
    by = click.option("--by", metavar="NAME", help="Who decides; your account's name if left out.")
    reason = click.option("--reason", default="", metavar="WORDS", help="Why, in your words.")
    return by(reason(json_option("what was decided")(with_settings(command))))


@click.command()
@click.argument("claim_ids", metavar="CLAIM…", nargs=-1, required=True)
@_signed
def accept(settings: Settings, claim_ids: tuple[str, ...], **signed: Any) -> None:
    """The claims are read right."""
    _rule(settings, claim_ids, "accept", signed)


@click.command()
@click.argument("claim_ids", metavar="CLAIM…", nargs=-1, required=True)
@_signed
def reject(settings: Settings, claim_ids: tuple[str, ...], **signed: Any) -> None:
    """The texts don't say so. They stay in the ledger, marked, and leave brief and exports."""
    _rule(settings, claim_ids, "reject", signed)


def _rule(settings: Settings, typed: tuple[str, ...], kind: str, signed: dict[str, Any]) -> None:
    """All the claims are found before any is decided on."""
    from faultlines.show.find import find_claim

    with settings.open() as ledger:
        snap = ledger.snapshot()
        ids = [find_claim(snap, one).id for one in typed]
        decide = {"accept": ledger.accept, "reject": ledger.reject}[kind]
        for claim_id in ids:
            _made(ledger, decide, signed, claim_id)


@click.command()
@click.argument("claim_id", metavar="CLAIM")
@click.option("--relation", metavar="RELATION", help="Such as rejects, meets, part_of.")
@click.option("--subject", metavar="ACTOR", help="A name, an alias or an id.")
@click.option("--object", metavar="ACTOR", help="A name, an alias or an id.")
@click.option("--holder", metavar="ACTOR", help="Who says so; or the word author.")
@click.option("--stance", type=click.Choice([one.value for one in Stance]))
@click.option("--certainty", type=click.Choice([one.value for one in Certainty]))
@click.option("--modality", type=click.Choice([one.value for one in Modality]))
@click.option("--when", metavar="DATE", help="EDTF, such as 2020-04-10 or 2020-03/2020-04.")
@_signed
def edit(settings: Settings, claim_id: str, by: str | None, reason: str, as_json: bool,
         **changes: str | None) -> None:  # fmt: skip
    """Put a CLAIM right. Its words stay; what they were read as changes."""
    from faultlines.show.find import find_actor, find_claim

    with settings.open() as ledger:
        snap = ledger.snapshot()
        for end in ("subject", "object", "holder"):
            if (typed := changes[end]) and typed != "author":
                changes[end] = find_actor(snap, typed).id
        signed = {"by": by, "reason": reason, "as_json": as_json}
        _made(ledger, ledger.edit, signed, find_claim(snap, claim_id).id, **changes)


@click.command()
@click.argument("kept", metavar="ACTOR")
@click.argument("folded", metavar="ACTOR")
@_signed
def same(settings: Settings, kept: str, folded: str, **signed: Any) -> None:
    """Two ACTORs are one; the first one's name stays."""
    _pair(settings, "same", kept, folded, signed)


@click.command()
@click.argument("one", metavar="ACTOR")
@click.argument("other", metavar="ACTOR")
@_signed
def different(settings: Settings, one: str, other: str, **signed: Any) -> None:
    """Two ACTORs are two. Takes back a `same`, and keeps it from being proposed again."""
    _pair(settings, "different", one, other, signed)


def _pair(settings: Settings, kind: str, one: str, other: str, signed: dict[str, Any]) -> None:
    with settings.open() as ledger:
        decide = {"same": ledger.same, "different": ledger.different}[kind]
        ids = [_actor_id(ledger, typed, apart=kind == "different") for typed in (one, other)]
        _made(ledger, decide, signed, *ids)


def _actor_id(ledger: "Ledger", typed: str, *, apart: bool) -> str:
    """By name in the snapshot; to take two apart again, by the names they had before too."""
    from dataclasses import replace

    from faultlines.show.find import find_actor

    snap = ledger.snapshot()
    if apart:
        snap = replace(snap, actors=ledger.actors())
    return find_actor(snap, typed).id


@click.command()
@click.argument("outlet")
@click.argument("grade")
@_signed
def grade(settings: Settings, outlet: str, grade: str, **signed: Any) -> None:
    """How good an OUTLET is in your opinion: A to F, then 1 to 6 if you like, as in B2.

    The Admiralty scale. It stands beside the outlet with your name; no analysis counts it.
    """
    with settings.open() as ledger:
        _made(ledger, ledger.grade, signed, outlet, grade.upper())


@click.command()
@click.argument("outlet")
@click.argument("country")
@_signed
def country(settings: Settings, outlet: str, country: str, **signed: Any) -> None:
    """In which COUNTRY an OUTLET is at home, as you say. For the mix of sources."""
    with settings.open() as ledger:
        _made(ledger, ledger.country, signed, outlet, country)


@click.command()
@_signed
def undo(settings: Settings, **signed: Any) -> None:
    """Take back the latest decision that still stands, whoever made it."""
    with settings.open() as ledger:
        _made(ledger, ledger.undo, signed)


def _made(ledger: "Ledger", decide: "Callable[..., Decision]", signed: dict[str, Any],
          *about: str, **changes: str | None) -> None:  # fmt: skip
    """Decide, and say what was decided."""
    made = decide(*about, by=person(signed["by"]), reason=signed["reason"], **changes)
    undone = "undone: " if decide == ledger.undo else ""
    if signed["as_json"]:
        put_json(decision_data(made, undone=bool(undone)))
    else:
        say(f"{undone}{_words(ledger, made)} ({made.by})")


def foretold_words(changes: Mapping[str, str]) -> str:
    """ "due: 2020-12-31, topic: votes"."""
    return ", ".join(f"{name}: {value}" for name, value in changes.items() if name != "statement")


def _words(ledger: "Ledger", made: "Decision") -> str:
    from faultlines.show.find import find_claim
    from faultlines.show.view import View, short
    from faultlines.show.words import tell

    view = View(ledger.snapshot())
    if made.kind in FORETELLING and made.claim_id is not None:
        return f"{made.kind} {short(made.claim_id)}: " + foretold_words(made.changes)
    if made.kind == "grade":
        return f"grade: {made.actors[0]} {made.changes['grade']}"
    if made.kind == "country":
        return f"country: {made.actors[0]} is at home in {made.changes['country']}"
    if made.kind == "names":
        return f"names: {made.changes['source']} ({made.reason})"
    if made.claim_id is not None:
        told = tell(view, [find_claim(view.snap, made.claim_id)])
        return f"{made.kind} {short(made.claim_id)}: {told}"
    names = {actor.id: actor.name for actor in ledger.actors()}
    return f"{made.kind}: " + " and ".join(f"{names.get(a, a)} ({a})" for a in made.actors)


FORETELLING = ("foresee", "due", "resolve")


def decision_data(made: "Decision", *, undone: bool) -> dict[str, Any]:
    """undone: this decision was taken back now."""
    return {
        "entry": made.seq, "kind": made.kind, "made": made.made, "by": made.by,
        "reason": made.reason, "claim": made.claim_id, "actors": list(made.actors),
        "changes": dict(made.changes), "undone": undone,
    }  # fmt: skip
