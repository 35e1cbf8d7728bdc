"""The rule that claims are folded into ties by, in words."""

from faultlines.analyse.voices import RULE as ORIGIN
from faultlines.model.findings import Asked
from faultlines.vocab.ties import tie_weights

UNIT = "full claims"
SPREAD = (
    "The interval holds the figure in 90 % of what may be: a claim is right, and weighs in full, "
    "with its chance (confidence times the figures for certainty, stance and holder), what one "
    "origin says of a pair stands or falls together, and origins are apart from each other. It is "
    "widened to hold the figure. What a later state contradicts stays contradicted."
)


def rules(asked: Asked, half_life: float | None = None) -> tuple[str, ...]:
    """What the fold assumes, with its figures. half_life: in days, if not that of ties.toml."""
    weights = tie_weights()
    tables = "; ".join(
        f"{name}: " + ", ".join(f"{word} {figure:g}" for word, figure in table.items())
        for name, table in (("family", weights.family), ("certainty", weights.certainty),
                            ("stance", weights.stance), ("holder", weights.holder))
    )  # fmt: skip
    return (
        "Denials, forecasts, conditions, advice and rejected claims make no tie; nor do claims "
        f"read with less confidence than {asked.floor:g}.",
        "A state holds from its first day (else from publication) until a later state of the "
        "same family and the other sign, between the same two in the same direction.",
        f"An act loses half its weight every {half_life or weights.half_life:g} days.",
        "A claim weighs the reading's confidence times one figure of each table: " + tables + ".",
        "Of the claims of one origin about one pair with one sign, only the heaviest counts. "
        + ORIGIN,
        "Both directions are one tie: its weight is the sum of the friendly less the sum of the "
        "hostile, to a thousandth; at nothing there is no tie.",
    )
