"""What a copy of a text repeats word for word is said once: the analyses see it in the first alone.

A voice counts once however often it is printed; but a copy also brings its own unnamed collectives
("the militias"), forecasts and days. What it says in words of its own stays, in its origin's voice.
"""

from collections.abc import Mapping
from dataclasses import replace

from faultlines.analyse.origins import roots
from faultlines.model.snapshot import Snapshot, Status
from faultlines.model.text import Span


def told_once(snap: Snapshot) -> Snapshot:
    """The snapshot without claims, events, forecasts and attributions whose sentence stands in the
    text that theirs goes back to. Documents stay, and so does what a person decided on."""
    found = roots(snap)
    if not found:
        return snap
    again, decided = _Again(snap, found), {one.forecast_id for one in snap.foretold}
    return replace(
        snap,
        claims=tuple(one for one in snap.claims if one.status is not Status.OPEN
                     or not again.says(one.claim.evidence)),
        events=tuple(one for one in snap.events if not again.says(one.evidence)),
        forecasts=tuple(one for one in snap.forecasts if one.id in decided
                        or not again.says(one.evidence)),
        attributions=tuple(one for one in snap.attributions if not again.says(one.evidence)),
    )  # fmt: skip


class _Again:
    def __init__(self, snap: Snapshot, found: Mapping[str, str]) -> None:
        first = set(found.values())
        self._found = found
        self._texts = {doc.id: _plain(doc.text) for doc in snap.documents if doc.id in first}

    def says(self, sentence: Span) -> bool:
        root = self._found.get(sentence.doc_id)
        return root is not None and _plain(sentence.quote) in self._texts.get(root, "")


def _plain(words: str) -> str:
    return " ".join(words.casefold().split())
