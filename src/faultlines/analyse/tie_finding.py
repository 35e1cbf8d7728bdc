"""A tie as a finding."""

from datetime import date
from functools import lru_cache

from faultlines.analyse.rule import UNIT
from faultlines.model.findings import Finding
from faultlines.model.ties import Tie

FAINT = 0.5  # a tie whose sign has less of a chance says so
BOTH_WAYS = "Claims pull both ways; the tie is the difference."
METHOD = "fold of claims; interval of a sum of voices (Hong 2013, doi 10.1016/j.csda.2012.10.006)"


def tie_finding(tie: Tie, under: str = "") -> Finding:
    """under: the heading that it stands below."""
    word = "friendly" if tie.sign > 0 else "hostile"
    mixed = min(tie.friendly, tie.hostile) > 0
    return Finding(
        kind="tie",
        under=under,
        says=f"{{{tie.subject}}} and {{{tie.object}}}: {word}",
        about=(tie.subject, tie.object),
        value=_one(tie.sign * tie.weight),
        unit=UNIT,
        low=_one(tie.low),
        high=_one(tie.high),
        method=METHOD,
        because=tie.claim_ids,
        caveats=_caveats(word, round(tie.chance, 2), mixed),
        data={
            "sign": tie.sign,
            "chance": _one(round(tie.chance, 3)),
            "weight": _one(tie.weight),
            "friendly": _one(tie.friendly),
            "hostile": _one(tie.hostile),
            "first": _iso(tie.first),
            "last": _iso(tie.last),
        },
    )


@lru_cache(maxsize=1 << 10)
def _caveats(word: str, chance: float, mixed: bool) -> tuple[str, ...]:
    """chance: to a hundredth, so that many ties share their words."""
    doubt = (
        (f"Faint: it is {word} in {chance * 100:.0f} % of what may be, else there is none or "
         "another.",) if chance < FAINT else ()
    )  # fmt: skip
    return (*doubt, *((BOTH_WAYS,) if mixed else ()))


# Hundreds of thousands of ties have the same few thousand weights and days: one value for all.


@lru_cache(maxsize=1 << 16)
def _one(figure: float) -> float:
    return figure


@lru_cache(maxsize=1 << 16)
def _iso(day: date | None) -> str | None:
    return None if day is None else day.isoformat()
