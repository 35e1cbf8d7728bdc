"""The rule that claims are folded into ties by, in words."""

from faultlines.analyse.voices import RULE as ORIGIN
from faultlines.model.findings import Asked
from faultlines.vocab.ends import ends
from faultlines.vocab.ties import tie_weights

UNIT = "full claims"
SPREAD = (
    "The interval holds the figure in 90 % of what may be: a claim is right, and weighs in full, "
    "with its chance (confidence times the figures for certainty, stance and holder), what one "
    "origin says of a pair stands or falls together, and origins are apart from each other. It is "
    "widened to hold the figure. What a later state contradicts, or something else ended, stays so."
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
        "same family and the other sign, between the same two in the same direction, of a "
        "symmetric one in either; or until something ends it. What the text calls former makes no "
        "tie, and what it gives an end holds until then. What has no day and was so “at first” or "
        "“had” been so makes none where its report, or one of that day or later, tells a state of "
        "the other sign.",
        *_endings(),
        f"An act loses half its weight every {half_life or weights.half_life:g} days.",
        "A claim weighs the reading's confidence times one figure of each table: " + tables + ". A "
        "foe is a holder who is said to be against the claim's subject.",
        "Of the claims of one origin about one pair with one sign, only the heaviest counts. "
        + ORIGIN,
        "Both directions are one tie: its weight is the sum of the friendly less the sum of the "
        "hostile, to a thousandth; at nothing there is no tie.",
    )


def _endings() -> tuple[str, ...]:
    """What ends a state, as ends.toml has it, and the author's own denial."""
    table = ends()
    dead = " or ".join(f"{name} (its {where})" for name, where in table.death.items())
    apart = "; ".join(f"{name} ends {', '.join(states)}" for name, states in table.between.items())
    posts = "; ".join(f"{name} ends the {post} of its object wherever its subject {post} too"
                      for name, post in table.succession.items())  # fmt: skip
    weaker = ", ".join(sorted(table.weaker))
    return (
        "Only what the author or a named holder asserts as certain ends a state, from the last day "
        "on which it can have come about, else from publication. It ends a state that the text "
        "dates to that day or before; of those without a day, it ends what a report of the same "
        f"day or an earlier one tells ({weaker}: an earlier one).",
        f"A death ends every state of a person, whatever report tells it without a day: {dead}. "
        "One that somebody denies in a report of the same day or a later one ends nothing until "
        "it is told again. The killing of a group's people is no death of the group.",
        f"Between the same two: {apart}. {posts}. The author's own denial of a state ends it. A "
        "merger ends nothing but what its parts are told to give up.",
    )
