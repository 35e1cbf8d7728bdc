"""Why nobody is computed to be missing from a list, where nobody is."""

from collections.abc import Sequence

from faultlines.analyse.belonging import Link
from faultlines.analyse.earlier import LEAST_PAST
from faultlines.analyse.expectation import Expected
from faultlines.analyse.rosters import Roster
from faultlines.model.findings import Finding


def nobody_expected(at: int, roster: Roster, common: Sequence[Link], others: Sequence[Expected],
                    under: str) -> Finding:  # fmt: skip
    """at: how many lists came before. common: what most names of it share, which others share."""
    past = f"{at or 'no'} earlier list{'s' * (at != 1)}"
    if at >= LEAST_PAST:
        why = f"by {past} nobody else was more likely to sign than not"
    else:
        why = f"there {'is' if at == 1 else 'are'} {past} of the {LEAST_PAST} that it takes"
    gone = tuple(who for who in roster.absent if who not in roster.signed)
    return Finding(
        kind="none_expected", under=under, about=gone, method="structural expectation",
        says=f"Nobody is computed to be missing: {why}, and {_structure(common, others, gone)}",
        data={"past_lists": at, "links": [list(link) for link in common], "others": len(others)},
    )  # fmt: skip


def _structure(common: Sequence[Link], others: Sequence[Expected], gone: Sequence[str]) -> str:
    if not common:
        return "the reports tell of no body or patron that most of its names have in common"
    shared = " and ".join(f"{kind} {{{whom}}}" for kind, whom in common)
    if others:
        return (f"of the {len(others)} others that share something with most of its names "
                f"({shared}) none was there and more likely to sign than not")  # fmt: skip
    nor = " or ".join(f"{{{who}}}" for who in gone)
    nor = f", and so not of {nor}, said to be absent" if gone else ""
    return f"what most of its names have in common ({shared}) is said of nobody else{nor}"
