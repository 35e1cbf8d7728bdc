"""Which groups are new or disputed, and which claims on a group's origin are history.

A group is one whose making, parent or front somebody speaks of, denials too; and one that the
text calls new where it claims a deed. Only to claim or to disown a deed, or to have another name,
makes no group new; nor does an origin that was dated years before the report.
"""

from collections.abc import Iterator

from faultlines.model.snapshot import Entry
from faultlines.show.sections.parts import of
from faultlines.show.view import View
from faultlines.vocab.newness import called_new

FRONT = "fronts_for"
ORIGIN = ("split_from", "successor_of", "created")
DEEDS = ("claims_responsibility", "same_as")
TOLD_HERE = (FRONT, *ORIGIN, *DEEDS)
OLD = 5 * 365  # days: what came about so long before the report is its history
NO_GROUP = ("Person", "Territory")


def origins(view: View) -> dict[str, list[Entry]]:
    """New or disputed group → the claims on its origin and its deeds, in the texts' order."""
    told = [(entry, group) for entry in of(view.claims, *TOLD_HERE)
            if (group := _group_of(view, entry))]  # fmt: skip
    opened = {group for entry, group in told if _opens(view, entry)}
    found: dict[str, list[Entry]] = {}
    for entry, group in told:
        if group in opened:
            found.setdefault(group, []).append(entry)
    return found


def history(view: View, *relations: str) -> Iterator[Entry]:
    """Claims of these relations that stand with no new or disputed group; denials apart."""
    shown = {entry.id for entries in origins(view).values() for entry in entries}
    for entry in of(view.happened, *relations):
        if entry.id not in shown:
            yield entry


def _group_of(view: View, entry: Entry) -> str | None:
    """Whose origin it is: the façade, the created, the one who claims a deed."""
    found = view.actor(entry.object if entry.claim.relation == "created" else entry.subject)
    return found.id if found and found.schema not in NO_GROUP else None


def _opens(view: View, entry: Entry) -> bool:
    claim = entry.claim
    if claim.relation in DEEDS:
        words = claim.subject
        return words is not None and called_new(
            view.documents[words.doc_id].text, words.start, words.end) is not None  # fmt: skip
    return claim.relation == FRONT or not _long_ago(view, entry)


def _long_ago(view: View, entry: Entry) -> bool:
    published = view.publications.get(entry.claim.evidence.doc_id)
    then, now = entry.claim.when.last, published.published.first if published else None
    return then is not None and now is not None and (now - then).days > OLD
