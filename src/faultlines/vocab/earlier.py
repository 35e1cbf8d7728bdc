"""Whether a claim's own words put what it tells before whatever else is told of the two."""

import re
from functools import cache

from faultlines.model.claims import Claim
from faultlines.vocab.load import load_toml
from faultlines.vocab.over import over
from faultlines.vocab.turning import had_before


def earlier(claim: Claim) -> int:
    """How surely: 2 "at first", "used to", "former"; 1 "had long"; 0 not, or it has a day. In what
    somebody is told to say, "had" says only that it was before he spoke."""
    if claim.when.known:
        return 0
    return 2 if over(claim) or at_first(claim) else int(_had(claim))


def at_first(claim: Claim) -> bool:
    """ "At first it rejected B", "it initially rejected B", "it rejected B at first"."""
    quote, base = claim.evidence.quote, claim.evidence.start
    starts, ends = ([getattr(cue, at) - base for cue in claim.cue] for at in ("start", "end"))
    return (bool(_leads().search(quote[: max(0, min(starts))]))
            or any(_right_before().search(quote[: max(0, at)]) for at in starts)
            or bool(_follows().match(quote[max(0, *ends) :])))  # fmt: skip


def _had(claim: Claim) -> bool:
    quote, base = claim.evidence.quote, claim.evidence.start
    quoted = claim.holder is not None or claim.holder_unnamed
    return not quoted and any(had_before(quote[: max(0, cue.start - base)]) for cue in claim.cue)


@cache
def _right_before() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{_any('words')}|used to)(?:\s+\w+ly)?\s+$", re.IGNORECASE)


@cache
def _leads() -> re.Pattern[str]:
    """At the head of the sentence, with nothing between it and the verb that turns it."""
    return re.compile(rf"^\W*(?:{_any('words')})\b(?!.*\b(?:{_any('breaks')})\b)",
                      re.IGNORECASE | re.DOTALL)  # fmt: skip


@cache
def _follows() -> re.Pattern[str]:
    """At the end of the verb's own clause."""
    between = rf"(?:(?!\b(?:{_any('breaks')}|and)\b)[^,;:.])*?"
    return re.compile(rf"{between}\b(?:{_any('words')})\s*(?:[,;:.!]|and\b|but\b|$)", re.IGNORECASE)


def _any(kind: str) -> str:
    return "|".join(map(re.escape, load_toml("turning.toml")["earlier"][kind]))
