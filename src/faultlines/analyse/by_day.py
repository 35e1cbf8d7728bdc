"""What an analysis of a day may rest on: what was said to be so by then."""

from dataclasses import replace
from datetime import date

from faultlines.analyse.known import known_days, known_then
from faultlines.model.findings import Asked
from faultlines.model.snapshot import Snapshot
from faultlines.model.when import When


def by_day(snap: Snapshot, asked: Asked) -> Snapshot:
    """The snapshot as known then, without claims of what began after `asked.as_of`.

    A claim without a day counts from the publication of its text, as it does for ties; one whose
    text has no day either counts always. What is quoted
    or foretold counts from its text's publication.
    """
    snap = known_then(snap, asked)
    day = asked.as_of
    if day is None:
        return snap
    days = known_days(snap)

    def there(document: str, when: When | None = None) -> bool:
        began: date | None = (when.first or when.last) if when else None
        began = began or days.get(document)
        return began is None or began <= day

    return replace(
        snap,
        claims=tuple(one for one in snap.claims
                     if there(one.claim.evidence.doc_id, one.claim.when)),
        attributions=tuple(one for one in snap.attributions if there(one.evidence.doc_id)),
        forecasts=tuple(one for one in snap.forecasts if there(one.evidence.doc_id)),
    )  # fmt: skip
