"""Meetings as lists: who met whom on one occasion, and who is said to have refused."""

from collections import defaultdict
from collections.abc import Iterable, Iterator

from faultlines.analyse.said import ids, live, of, said_so
from faultlines.model.findings import Asked, Finding
from faultlines.model.snapshot import Entry, Snapshot

LEAST = 3  # people that make a list; two who met are no list
RULE = (
    f"A meeting is a list where one sentence brings {LEAST} or more together. Nobody is computed "
    "to be missing from one: a host chooses his guests. Refusals are told as they are stated."
)


def meetings(snap: Snapshot, asked: Asked) -> Iterator[Finding]:
    """The oldest first, those without a day last; then refusals."""
    told = list(said_so(live(snap, asked)))
    occasions: dict[tuple[str, int, str | None], list[Entry]] = defaultdict(list)
    for one in of(told, "meets"):
        evidence = one.claim.evidence
        occasions[evidence.doc_id, evidence.start, one.claim.when.edtf].append(one)
    found = [(entries[0].claim.when.last, entries) for entries in occasions.values()]
    found = [(day, entries) for day, entries in found
             if asked.as_of is None or day is None or day <= asked.as_of]  # fmt: skip
    for day, entries in sorted(found, key=lambda one: (one[0] is None, str(one[0]))):
        who = _who(entries)
        if len(who) >= LEAST:
            when = day.isoformat() if day else "day not given"
            yield Finding(
                kind="meeting", under=f"Meetings, {when}", about=who, because=ids(entries),
                says=f"{len(who)} met: {', '.join(f'{{{one}}}' for one in who)}",
                method="as stated", data={"day": when if day else None, "listed": len(who)},
            )  # fmt: skip
    for one in of(told, "refuses_to_meet"):
        if one.subject and one.object:
            yield Finding(
                kind="refusal", under="Meetings that were refused", about=(one.subject, one.object),
                says=f"{{{one.subject}}} is said to have refused to meet {{{one.object}}}",
                because=(one.id,), method="as stated",
            )  # fmt: skip


def _who(entries: Iterable[Entry]) -> tuple[str, ...]:
    """Whoever met, in the order of the claims."""
    return tuple(dict.fromkeys(
        who for one in entries for who in (one.subject, one.object) if who is not None
    ))  # fmt: skip
