"""Candidates who are said to have given up: a contest is played without them."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from faultlines.analyse.known import known_days
from faultlines.analyse.leanings import PUTS_UP
from faultlines.analyse.said import of
from faultlines.model.findings import Finding
from faultlines.model.snapshot import Entry, Snapshot
from faultlines.vocab.load import word_list


def withdrawn(snap: Snapshot, told: Sequence[Entry],
              candidates: Sequence[str]) -> Mapping[str, Entry]:  # fmt: skip
    """Candidate → the claim that they gave up, where nobody is said to have put them up since.

    Who resigned or stepped down may have left an office; only words of a race count.
    """
    out = known_days(snap)
    gave_up = [one for one in of(told, "steps_down") if _of_a_race(one)]
    put_up = of(told, *PUTS_UP)
    found: dict[str, Entry] = {}
    for entry in sorted(gave_up, key=lambda one: _day(one, out)):
        if entry.subject is not None and entry.subject in candidates:
            found[entry.subject] = entry
    return {who: entry for who, entry in found.items()
            if not any(one.object == who and _day(one, out) > _day(entry, out)
                       for one in put_up)}  # fmt: skip


def gone(out: Mapping[str, Entry]) -> Iterator[Finding]:
    """What is said of those who are left out."""
    for who, entry in out.items():
        yield Finding(
            kind="withdrawn", under="Left out", about=(who,), method="as stated",
            says=f"{{{who}}} is said to have given up", because=(entry.id,),
        )  # fmt: skip


def _of_a_race(entry: Entry) -> bool:
    words = {word.lower().strip(".,") for span in entry.claim.cue for word in span.quote.split()}
    return not words.isdisjoint(word_list("turning.toml", "gave_up"))


def _day(entry: Entry, out: Mapping[str, date | None]) -> date:
    """The day that the claim gives, else that on which its text came out."""
    return entry.claim.when.last or out.get(entry.claim.evidence.doc_id) or date.min
