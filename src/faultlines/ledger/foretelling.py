"""What people decided on forecasts, folded. Pure."""

from collections.abc import Iterable, Mapping
from datetime import date

from faultlines.ledger.rulings import FORETELLING, Decision
from faultlines.model.errors import BadValue
from faultlines.model.foretold import Foretold, Outcome
from faultlines.model.ids import content_id

_WORDS = ("statement", "author", "outlet", "test", "due", "topic", "resolved", "made")
_YES_NO = {"yes": True, "no": False}


def own_id(statement: str, author: str, made: str) -> str:
    """The id of a forecast that somebody added: over its words, author and day."""
    return content_id("forecast", {"statement": statement, "author": author, "made": made})


def fold_foretold(decisions: Iterable[Decision]) -> tuple[Foretold, ...]:
    """Each forecast as the decisions that hold leave it, in the order they were first decided on.
    A later value stands above an earlier one."""
    values: dict[str, dict[str, str]] = {}
    last: dict[str, Decision] = {}
    added: set[str] = set()
    for made in decisions:
        if made.kind in FORETELLING and made.claim_id is not None:
            kept = values.setdefault(made.claim_id, {})
            first = kept.get("statement")
            kept.update(made.changes)
            if first is not None:  # the words it was first decided on stay
                kept["statement"] = first
            last[made.claim_id] = made
            if made.kind == "foresee":
                added.add(made.claim_id)
    return tuple(_foretold(id_, one, last[id_], id_ in added) for id_, one in values.items())


def _foretold(id_: str, kept: Mapping[str, str], last: Decision, added: bool) -> Foretold:
    words = {name: kept[name] for name in _WORDS if name in kept}
    return Foretold(
        forecast_id=id_,
        low=float(kept["low"]) if "low" in kept else None,
        high=float(kept["high"]) if "high" in kept else None,
        status_quo=_YES_NO[kept["status_quo"]] if "status_quo" in kept else None,
        outcome=Outcome(kept["outcome"]) if "outcome" in kept else None,
        added=added,
        by=last.by,
        reason=last.reason,
        **{"statement": "", **words},
    )


def check_foretelling(changes: Mapping[str, str | None]) -> dict[str, str]:
    """The values that were given; BadValue where one can't be."""
    given = {key: value for key, value in changes.items() if value is not None}
    if not given:
        raise BadValue("nothing was given: name a test, a day, a range, a topic or an outcome.")
    for name in ("due", "resolved", "made"):
        if name in given:
            _check_day(name, given[name])
    if given.get("status_quo", "yes") not in _YES_NO:
        raise BadValue(f"the status quo speaks for yes or no, not {given['status_quo']!r}")
    _foretold("forecast1:", given, Decision(seq=0, kind="due", made="", by="", reason=""), False)
    return given


def _check_day(name: str, words: str) -> None:
    try:
        date.fromisoformat(words)
    except ValueError as error:
        raise BadValue(f"{words!r} is no day for {name}, such as 2020-12-31.") from error
