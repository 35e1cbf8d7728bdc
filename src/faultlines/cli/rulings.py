"""What people decided on a claim, from the ledger's history to words."""

from typing import TYPE_CHECKING

from faultlines.show.one_claim import Ruling

if TYPE_CHECKING:
    from faultlines.ledger import Ledger, Record

DECISIONS = ("accept", "reject", "edit", "undo", "note")


def rulings_on(ledger: "Ledger", claim_id: str) -> tuple[Ruling, ...]:
    """Every decision on the claim, oldest first, and what was undone."""
    return tuple(_ruling(one) for one in ledger.history(claim_id) if one.kind in DECISIONS)


def _ruling(record: "Record") -> Ruling:
    what = record.kind
    if record.kind == "edit":
        changes = record.what.get("changes", {})
        what += " (" + ", ".join(f"{key}: {value}" for key, value in changes.items()) + ")"
    if record.kind == "undo":
        what += f" of entry {record.what.get('decision')}"
    return Ruling(what=f"entry {record.seq}: {what}", by=record.by, made=record.made,
                  reason=record.what.get("reason") or None)  # fmt: skip
