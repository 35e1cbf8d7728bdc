"""What people decide: one route, kept through the ledger's desk."""

from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from typing import Any

from fastapi import APIRouter, Request
from fastapi.responses import JSONResponse, RedirectResponse, Response
from starlette.datastructures import FormData

from faultlines.ledger import Decision
from faultlines.model.errors import BadValue
from faultlines.show.choose import AUTHOR
from faultlines.show.find import find_actor
from faultlines.show.foretelling import as_read, range_of
from faultlines.show.words import tell
from faultlines.show.workbench.review import moved_words
from faultlines.show.workbench.shelf import Shelf, bare
from faultlines.web.asked import day
from faultlines.web.bench import Bench, Workbench
from faultlines.web.effects import moved
from faultlines.web.forms import Signed, local_way, words

DONE = {"accept": "Accepted", "reject": "Rejected", "edit": "Edited", "same": "Made one",
        "different": "Kept apart", "due": "Kept", "resolve": "Resolved"}  # fmt: skip
FIELDS = ("relation", "subject", "object", "holder", "stance", "certainty", "modality", "when")


deciding = APIRouter()


@deciding.post("/decide")
def decide(bench: Bench, request: Request, form: Signed) -> Response:
    """`kind`, and what it is about. Answers JSON where that is asked for."""
    if request.headers.get("accept") == "application/json":
        before = bench.shelf()
        kind, made = words(form, "kind"), _made(bench, form)
        return JSONResponse({**told(kind, made), **effect(bench, before, kind, made)})
    _made(bench, form)
    return RedirectResponse(local_way(words(form, "back")), 303)


def _made(bench: Workbench, form: FormData) -> Decision:
    kind = words(form, "kind")
    kinds: Mapping[str, Callable[[Workbench, FormData, Mapping[str, str]], Decision]] = {
        "accept": _on_claim, "reject": _on_claim, "edit": _edited, "same": _on_pair,
        "different": _on_pair, "undo": _undone, "due": _set_due, "resolve": _resolved,
    }  # fmt: skip
    if kind not in kinds:
        raise BadValue(f"{kind!r} is nothing that can be decided.")
    return kinds[kind](bench, form, {"by": bench.by, "reason": words(form, "reason")})


def _on_claim(bench: Workbench, form: FormData, signed: Mapping[str, str]) -> Decision:
    decide = bench.ledger.accept if words(form, "kind") == "accept" else bench.ledger.reject
    return decide(words(form, "claim"), **signed)


def _edited(bench: Workbench, form: FormData, signed: Mapping[str, str]) -> Decision:
    """Only what differs from the claim as it stands is a change."""
    shelf = bench.shelf()
    entry = shelf.claim(words(form, "claim"))
    claim = entry.claim
    now = {
        "relation": claim.relation, "subject": entry.subject, "object": entry.object,
        "stance": claim.stance, "certainty": claim.certainty, "modality": claim.modality,
        "when": claim.when.edtf,
        "holder": entry.holder or (AUTHOR if claim.holder is None else None),
    }  # fmt: skip
    changes: dict[str, str] = {}
    for name in FIELDS:
        typed = words(form, name)
        if typed and name in ("subject", "object", "holder") and typed != AUTHOR:
            typed = find_actor(shelf.snap, typed).id
        if typed and typed != now[name]:
            changes[name] = typed
    return bench.ledger.edit(entry.id, **signed, **changes)


def _on_pair(bench: Workbench, form: FormData, signed: Mapping[str, str]) -> Decision:
    """Actors by name or id; to take two apart, by the names they had before too."""
    same = words(form, "kind") == "same"
    snap = bench.shelf().snap
    if not same:
        from dataclasses import replace

        snap = replace(snap, actors=bench.ledger.actors())
    one, other = (find_actor(snap, words(form, name)).id for name in ("one", "other"))
    return (bench.ledger.same if same else bench.ledger.different)(one, other, **signed)


def _set_due(bench: Workbench, form: FormData, signed: Mapping[str, str]) -> Decision:
    """What a forecast needs before it can be scored; a field left empty says nothing."""
    low, high = range_of(words(form, "range") or None)
    return bench.ledger.set_due(
        **_forecast(bench, form), **signed, low=low, high=high, due=_iso(form, "due") or None,
        test=words(form, "test") or None, topic=words(form, "topic") or None,
    )  # fmt: skip


def _resolved(bench: Workbench, form: FormData, signed: Mapping[str, str]) -> Decision:
    known = _iso(form, "resolved") or datetime.now(UTC).date().isoformat()
    return bench.ledger.resolve(**_forecast(bench, form), outcome=words(form, "outcome"),
                                resolved=known, **signed)  # fmt: skip


def _forecast(bench: Workbench, form: FormData) -> Mapping[str, str]:
    found = bench.ledger.find_forecast(words(form, "forecast"))
    return {"forecast_id": found, **as_read(bench.shelf().snap, found)}


def _iso(form: FormData, name: str) -> str:
    typed = day(words(form, name))
    return typed.last.isoformat() if typed and typed.last else ""


def _undone(bench: Workbench, form: FormData, signed: Mapping[str, str]) -> Decision:
    return bench.ledger.undo(**signed)


def told(kind: str, made: Decision) -> dict[str, Any]:
    """What was decided, for a script."""
    return {
        "kind": kind, "entry": made.seq, "decided": made.kind, "made": made.made, "by": made.by,
        "reason": made.reason, "claim": bare(made.claim_id) if made.claim_id else None,
        "actors": list(made.actors), "changes": dict(made.changes),
    }  # fmt: skip


def effect(bench: Workbench, before: Shelf, kind: str, made: Decision) -> dict[str, Any]:
    """What it did, in words, and where the claim stands now. before: as it was."""
    done = f"{'Undone: ' if kind == 'undo' else ''}{DONE.get(made.kind, made.kind)}"
    if made.claim_id is None or bare(made.claim_id) not in before.entries:
        return {"says": f"{done}.", "status": "open" if kind == "undo" else made.kind}
    after = bench.shelf()
    was, now = before.claim(made.claim_id), after.claim(made.claim_id)
    ends, one, other = moved(before, was, after, now)
    return {
        "says": f"{done}. {moved_words(after.view, ends, one, other)}",
        "status": now.status.value,
        "words": tell(after.view, [now]),
        "waiting": after.undecided,
    }
