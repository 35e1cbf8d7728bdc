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
        agree = "agree" if roster.stated == roster.listed else "differ"
        counted = f"the text says {roster.stated}, so the counts {agree}"
    caveats = () if roster.stated in (None, roster.listed) else ("The list may not be whole.",)
    return Finding(
        kind=kind, under=under, says=f"{roster.listed} {verb} ({counted}): {names}",
        about=tuple(roster.signed), method="as stated", caveats=caveats,
        because=tuple(dict.fromkeys(one for ids in roster.signed.values() for one in ids)),
        data={"events": list(roster.events), "stated": roster.stated, "listed": roster.listed,
              "day": roster.day.isoformat() if roster.day else None},
    )  # fmt: skip


def stated_absences(roster: Roster, under: str) -> Iterator[Finding]:
    """Each as stated, with the words and the reason they give: boycotted, not invited, absent."""
    for actor, claims in roster.absent.items():
        how = roster.how.get(actor, "")
        yield Finding(
            kind="stated_absence", under=under, about=(actor,), because=claims, method="as stated",
            says=f"{{{actor}}} is said to be absent" + (f" (“{how}”)" if how else ""),
            data={"reason": reason_of(how), "words": how} if how else {},
        )  # fmt: skip
