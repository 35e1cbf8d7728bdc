"""A joint act told as a list: its names beside the number the text states, and who is said to be
absent from it."""

from collections.abc import Iterator

from faultlines.analyse.rosters import Roster
from faultlines.model.findings import Finding
from faultlines.vocab.meetings import reason_of


def listed(roster: Roster, under: str, *, kind: str = "roster", verb: str = "named") -> Finding:
    """The names and whether there are as many as the text says. verb: "named", "met"."""
    names = ", ".join(f"{{{who}}}" for who in roster.signed)
    counted = "the text states no number"
    if roster.stated is not None:
        agree = "agree" if roster.agrees else "differ"
        counted = f"the text says {roster.stated}, so the counts {agree}"
    caveats = ("The list may not be whole.",) if roster.agrees is False or roster.open_end else ()
    return Finding(
        kind=kind, under=under, says=f"{_size(roster, verb)} ({counted}): {names}",
        about=tuple(roster.signed), method="as stated", caveats=caveats,
        because=tuple(dict.fromkeys(one for ids in roster.signed.values() for one in ids)),
        data={"events": list(roster.events), "stated": roster.stated, "listed": roster.listed,
              "named": len(roster.signed), "others": list(roster.others),
              "day": roster.day.isoformat() if roster.day else None},
    )  # fmt: skip


def _size(roster: Roster, verb: str) -> str:
    """ "3 named", "3 named and 2 not (“two smaller parties”)", "3 named and others (“others”)"."""
    if not roster.others:
        return f"{roster.listed} {verb}"
    words = ", ".join(f"“{one}”" for one in roster.others)
    more = f"{roster.unnamed} without a name" if roster.unnamed else "more"
    more += " at least" if roster.unnamed and roster.open_end else ""
    return f"{len(roster.signed)} {verb} and {more} ({words})"


def stated_absences(roster: Roster, under: str) -> Iterator[Finding]:
    """Each as stated, with the words and the reason they give: boycotted, not invited, absent."""
    for actor, claims in roster.absent.items():
        how = roster.how.get(actor, "")
        yield Finding(
            kind="stated_absence", under=under, about=(actor,), because=claims, method="as stated",
            says=f"{{{actor}}} is said to be absent" + (f" (“{how}”)" if how else ""),
            data={"reason": reason_of(how), "words": how} if how else {},
        )  # fmt: skip
