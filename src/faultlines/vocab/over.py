"""Whether a claim's own words say that what it tells of is no more."""

from faultlines.model.claims import Claim
from faultlines.vocab.nouns import nouns

_BUT = frozenset({"but", "before"})  # "supported B but has fought it since"


def over(claim: Claim) -> bool:
    """True where one of its cues says so: "former", "once", "until". A verb itself doesn't: "ousted
    B" ends what B was, not what is told of the two."""
    said = [cue.quote.lower() for cue in sorted(claim.cue)]
    if any(word in nouns("sorry") for word in said):
        return True  # "regrets having backed B"
    deed = any(kind in claim.rule for kind in ("verb ", "suffered "))
    known = nouns("no_more") if deed else nouns("past", "no_more")
    known |= _BUT
    return any(word in known for word in said) or _one_time(said)


def _one_time(said: list[str]) -> bool:
    """ "One-time ally", "at one time": words that the parse takes apart."""
    rows = ("".join(said[at : at + many]) for many in (2, 3) for at in range(len(said) - many + 1))
    return any(row in nouns("past") for row in rows)
