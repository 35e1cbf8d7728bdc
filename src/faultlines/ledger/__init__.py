"""Keeps it all. The only place that knows SQL."""

from faultlines.ledger.add import Added
from faultlines.ledger.fold import fold
from faultlines.ledger.history import Record
from faultlines.ledger.rulings import Decision
from faultlines.ledger.search import Hit
from faultlines.ledger.store import Ledger
from faultlines.ledger.verify import Verified

__all__ = ["Added", "Decision", "Hit", "Ledger", "Record", "Verified", "fold"]
