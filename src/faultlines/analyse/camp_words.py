"""How camps are found and what their figures mean, in words."""

from collections.abc import Sequence

from faultlines.analyse.balance.blocks import blocks
from faultlines.analyse.balance.graph import Edge
from faultlines.analyse.chanced import Between
from faultlines.analyse.tied import UNIT

TWO = "fewest frustrated ties, exact: cycle cover (Aref, Mason and Wilson 2020, "\
      "doi 10.1002/net.21907)"  # fmt: skip
MANY = "correlation clustering, exact: cycle cover (Bansal, Blum and Chawla 2004, "\
       "doi 10.1023/B:MACH.0000033116.57574.95)"  # fmt: skip
FEW = "correlation clustering into at most k, exact: cycle cover, then whole numbers (Bansal, "\
      "Blum and Chawla 2004, doi 10.1023/B:MACH.0000033116.57574.95)"  # fmt: skip
FEW_TIES = 3  # of fewer everybody sees that nothing else speaks
OTHERS = "Another division, as good, breaks other ties instead."
RULES = (
    "Camps: friendly ties are explained inside a camp, hostile ones between two; the division "
    "leaves the least weight unexplained. Actors that no chain of ties joins are divided apart.",
    "A tie is a sure fault line if every best division leaves it unexplained.",
)
FREE = ("Of no more than so many camps: who has no friend in a camp may stand there only because "
        "nothing speaks against it.")  # fmt: skip


def price_words(price: int, costs: Between) -> str:
    if not price:
        return OTHERS
    words = f"Camps that explain it would leave {price / UNIT:,.3g} more unexplained"
    return words + ("." if costs.low is None else f" ({costs.low:,.3g} to {costs.high:,.3g}).")


def untried_words(edges: Sequence[Edge]) -> tuple[str, ...]:
    """How many ties stand in no circle: whatever they say, the division can't be at odds with
    them, so that its proof says nothing of their being right."""
    alone = sum(len(block) == 1 for block in blocks(edges))
    if not alone or len(edges) < FEW_TIES:
        return ()
    return (
        f"{alone:,} of its {len(edges):,} ties stand in no circle of ties: each of these alone "
        "puts what hangs on it on a side, and nothing else speaks for or against it.",
    )
