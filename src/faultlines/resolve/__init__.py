"""Words to actors: reversible judgements."""

from faultlines.resolve.candidates import Proposal, all_compared, propose
from faultlines.resolve.identify import actor_id, identify

__all__ = ["Proposal", "actor_id", "all_compared", "identify", "propose"]
