"""A thousand decisions, undos and new readings by lot: replayed from the log they give the same."""

import random
from contextlib import suppress
from pathlib import Path

import pytest

from faultlines.ledger import Ledger
from faultlines.model.errors import BadValue, NotFound
from faultlines.model.snapshot import Snapshot, Status
from tests.ledger.reports import COUNCIL, GUARD, LEAGUE, dune, harbour

ACTORS = (LEAGUE, COUNCIL, GUARD, "The League", "The Guard")
TOLD = (
    (LEAGUE, "rejects", "the Marra Council"),
    (LEAGUE, "opposes", "the Marra Council"),
    (COUNCIL, "praises", "the Dune Guard"),
    ("The League", "accuses", "the Dune Guard"),
)
KINDS = ("accept", "reject", "edit", "same", "different", "undo", "read", "foresee")
STEPS, EVERY = 1000, 100


@pytest.mark.slow
def test_a_thousand_steps_replayed_give_every_state_again(tmp_path: Path) -> None:
    lot, past = random.Random(1), dict[int, Snapshot]()
    with Ledger.create(tmp_path / "x.db") as ledger:
        for step in range(STEPS):
            with suppress(NotFound, BadValue):
                act(ledger, lot, lot.choice(KINDS))
            if step % EVERY == 0:
                past[ledger.verify().entries] = ledger.snapshot()
                with Ledger.open(ledger.path) as fresh:
                    assert fresh.snapshot() == ledger.snapshot()
        before = ledger.snapshot()
        assert {one.status for one in before.claims} - {Status.OPEN}
        ledger.rebuild()
        assert ledger.snapshot() == before
        assert ledger.verify().head == ledger.head()
        assert all(ledger.snapshot(at=seq) == snap for seq, snap in past.items())


def act(ledger: Ledger, lot: random.Random, kind: str) -> None:
    signed = {"by": lot.choice(["ana", "bo"]), "reason": "by lot"}
    if kind == "read":
        day = lot.choice([None, "2031-05-04", "2031-05-06", "2031-05"])
        made = dune(published=day, anchor=day) if lot.random() < 0.2 else harbour(
            claims=lot.sample(TOLD, lot.randrange(4)), published=day, anchor=day,
            extractor=lot.choice(["rules/1", "rules/2", "notes/1"]),
        )  # fmt: skip
        ledger.add(*made.parts)
    elif kind in ("same", "different"):
        getattr(ledger, kind)(*lot.sample(ACTORS, 2), **signed)
    elif kind == "undo":
        ledger.undo(**signed)
    elif kind == "foresee":
        kept = ledger.foresee(f"It will hold {lot.randrange(5)}.", author="ana", made="2031-05-04",
                              **signed)  # fmt: skip
        ledger.resolve(str(kept.claim_id), lot.choice(["yes", "no", "void"]),
                       resolved="2031-06-01", **signed)  # fmt: skip
    else:
        decide(ledger, lot, kind, signed)


def decide(ledger: Ledger, lot: random.Random, kind: str, signed: dict[str, str]) -> None:
    claims = ledger.snapshot().claims
    if not claims:
        return
    changes = {}
    if kind == "edit":
        changes = {"relation": lot.choice(["backs", "fights"]),
                   "holder": lot.choice([*ACTORS, "author", None])}  # fmt: skip
    getattr(ledger, kind)(lot.choice(claims).id, **signed, **changes)
