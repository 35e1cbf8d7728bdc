"""A claim as a whole sentence that begins with whoever says so: "H says that A rejects B"."""

from collections.abc import Sequence

from faultlines.model.claims import Stance
from faultlines.model.snapshot import Entry
from faultlines.show.view import View
from faultlines.show.when_words import when_words
from faultlines.show.words import decided, doubts, holder_name, says


def stated(view: View, entries: Sequence[Entry]) -> str:
    """One sentence for claims that differ in their subjects alone, or in their objects alone."""
    first = entries[0]
    holder = holder_name(view, first)
    day = when_words(first.claim.when)
    body = says(view, entries) + (f" ({day})" if day else "")
    many = first.claim.holder_unnamed or view.is_group(first.holder)
    if first.claim.stance is Stance.DENIES:
        verb = "deny" if many else "denies"
    else:
        verb = "say" if many else "says"
    whole = f"{holder} {verb} that {body}"
    return ", ".join([whole[:1].upper() + whole[1:], *doubts(first)]) + decided(first)
