"""A report cut down to one actor or one issue; how much was left out is said."""

import re
from dataclasses import replace

from faultlines.model.findings import Finding, Report
from faultlines.model.snapshot import Snapshot


def narrowed(snap: Snapshot, report: Report, *, actor: str | None = None,
             issue: str | None = None) -> Report:  # fmt: skip
    """Only the findings about an actor (an id, at either end), and only those on an issue.

    issue: the beginning of a word, or several words, in any case: in the name of somebody that a
    finding is about, other than the one who takes the stand, or in a sentence that it rests on.
    The sentences that have it come first.
    """
    found = [one for one in report.findings if actor is None or actor in one.about]
    if issue is not None:
        work = _Issue(snap, issue)
        found = [work.first(one) for one in found if work.on(one)]
    told = [f"about {{{actor}}}"] if actor else []
    told += [f"on “{issue}”, by name or in a sentence"] if issue else []
    if not told:
        return report
    shown = f"Shown are {len(found):,} of {len(report.findings):,} findings: those "
    return replace(report, findings=tuple(found),
                   caveats=(*report.caveats, shown + " and ".join(told) + "."))  # fmt: skip


class _Issue:
    def __init__(self, snap: Snapshot, words: str) -> None:
        has = re.compile(rf"(?<!\w){re.escape(words.strip())}", re.IGNORECASE)
        self._actors = {one.id for one in snap.actors
                        if any(map(has.search, (one.name, *one.aliases)))}  # fmt: skip
        self._claims = {one.id for one in snap.claims if has.search(one.claim.evidence.quote)}

    def on(self, one: Finding) -> bool:
        return bool(self._actors & {*one.about[1:]} or self._claims & {*one.because})

    def first(self, one: Finding) -> Finding:
        """Of equals the order stays."""
        ranked = sorted(one.because, key=lambda claim: claim not in self._claims)
        return replace(one, because=tuple(ranked))
