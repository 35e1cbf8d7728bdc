"""What people decided on a claim, from the ledger's history to words."""

from typing import TYPE_CHECKING

from faultlines.show.one_claim import Ruling
from faultlines.show.rulings import rulings_of

if TYPE_CHECKING:
    from faultlines.ledger import Ledger


def rulings_on(ledger: "Ledger", claim_id: str) -> tuple[Ruling, ...]:
    """Every decision on the claim, oldest first, and what was undone."""
    return rulings_of(ledger.history(claim_id))
