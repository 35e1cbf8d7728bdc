"""Claims and actors as lists for a terminal, each with its id."""

from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Any

from faultlines.model.snapshot import Entry
from faultlines.show.contract_rows import Row, claim_row
from faultlines.show.quoting import quote_of
from faultlines.show.view import View, short
from faultlines.show.words import tell


def claim_lines(view: View, entries: Iterable[Entry]) -> Iterator[str]:
    """Two lines a claim: what, according to whom; and its sentence, cut to size."""
    for entry in entries:
        yield f"{short(entry.id)}  {tell(view, [entry])}"
        yield f"          “{quote_of(entry.claim)}”{_source(view, entry)}"


def claim_data(view: View, entry: Entry) -> Row:
    """The contract's line with its document, its words and what people decided."""
    return {
        **claim_row(view, entry),
        "document": entry.claim.evidence.doc_id,
        "says": tell(view, [entry]),
        "status": entry.status.value,
        "by": entry.by,
        "reason": entry.reason,
        "rule": entry.claim.rule,
    }


def actor_rows(view: View) -> list[dict[str, Any]]:
    """Every actor with how often it is named and how many claims it stands in, most first."""
    mentions = Counter(view.snap.actor_of.values())
    claims: Counter[str] = Counter()
    for entry in view.claims:
        claims.update({one for one in (entry.subject, entry.object) if one})
    rows = [
        {"id": actor.id, "name": actor.name, "schema": actor.schema,
         "aliases": list(actor.aliases), "mentions": mentions[actor.id],
         "claims": claims[actor.id]}
        for actor in view.actors.values()
    ]  # fmt: skip
    return sorted(rows, key=lambda row: (-row["claims"], -row["mentions"], row["name"]))


def actor_lines(rows: Iterable[dict[str, Any]]) -> Iterator[str]:
    """ "   12 claims    19 mentions  person:mara-lind  Person: Mara Lind; also: Lind"."""
    for row in rows:
        also = f"; also: {', '.join(row['aliases'])}" if row["aliases"] else ""
        yield (f"{row['claims']:5} claims {row['mentions']:5} mentions  {row['id']:32}  "
               f"{row['schema']}: {row['name']}{also}")  # fmt: skip


def _source(view: View, entry: Entry) -> str:
    return f" [{view.number[entry.claim.evidence.doc_id]}]" if len(view.number) > 1 else ""
