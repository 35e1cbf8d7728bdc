"""Whatever is done to a ledger, its tables follow from its entries, now and for any past."""

import tempfile
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from faultlines.ledger import Ledger
from faultlines.ledger.schema import PROJECTION
from faultlines.model.errors import BadValue, NotFound
from faultlines.model.snapshot import Snapshot
from tests.ledger.reports import COUNCIL, GUARD, LEAGUE, Report, dune, harbour

CLAIMS = st.lists(
    st.sampled_from(
        [
            (LEAGUE, "rejects", "the Marra Council"),
            (LEAGUE, "opposes", "the Marra Council"),
            (COUNCIL, "praises", "the Dune Guard"),
            ("The League", "accuses", "the Dune Guard"),
        ]
    ),
    unique=True,
    max_size=3,
)
DAYS = st.sampled_from([None, "2031-05-04", "2031-05-06", "2031-05"])
PICK = st.integers(0, 9)
ACTOR = st.sampled_from([LEAGUE, COUNCIL, GUARD, "The League", "The Guard"])


pytestmark = pytest.mark.slow


class AnyLedger(RuleBasedStateMachine):
    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.ledger = Ledger.create(Path(self.folder.name) / "x.db")
        self.past: dict[int, Snapshot] = {}

    def teardown(self) -> None:
        for seq, snap in self.past.items():
            assert self.ledger.snapshot(at=seq) == snap
        before = self.tables()
        snap = self.ledger.snapshot()
        self.ledger.rebuild()
        assert self.tables() == before
        assert self.ledger.snapshot() == snap
        assert self.ledger.verify().head == self.ledger.head()
        self.ledger.close()
        self.folder.cleanup()

    def tables(self) -> dict[str, list[tuple[object, ...]]]:
        with self.ledger._engine.connect() as conn:
            return {
                table.name: [
                    tuple(row)
                    for row in conn.execute(table.select().order_by(*table.primary_key.columns))
                ]
                for table in PROJECTION
            }

    @rule(
        claims=CLAIMS,
        version=st.sampled_from(["rules/1", "rules/2", "notes/1"]),
        day=DAYS,
        anchor=DAYS,
        path=st.sampled_from(["a.txt", "b.txt"]),
    )
    def read_harbour(
        self,
        claims: list[tuple[str, str, str]],
        version: str,
        day: str | None,
        anchor: str | None,
        path: str,
    ) -> None:
        self.add(harbour(claims=claims, extractor=version, published=day, anchor=anchor, path=path))

    @rule(day=DAYS)
    def read_dune(self, day: str | None) -> None:
        self.add(dune(published=day, anchor=day))

    def add(self, report: Report) -> None:
        self.ledger.add(*report.parts)
        head = self.ledger.head()
        assert not self.ledger.add(*report.parts).anything
        assert self.ledger.head() == head

    def any_claim(self, pick: int) -> str:
        claims = self.ledger.snapshot().claims
        return claims[pick % len(claims)].id

    @precondition(lambda self: self.ledger.snapshot().claims)
    @rule(pick=PICK, kind=st.sampled_from(["accept", "reject"]))
    def decide(self, pick: int, kind: str) -> None:
        getattr(self.ledger, kind)(self.any_claim(pick), by="ana")

    @precondition(lambda self: self.ledger.snapshot().claims)
    @rule(pick=PICK, relation=st.sampled_from(["backs", "fights"]), who=st.none() | ACTOR)
    def edit(self, pick: int, relation: str, who: str | None) -> None:
        with suppress(NotFound):
            self.ledger.edit(self.any_claim(pick), relation=relation, subject=who, by="bo")

    @rule(kind=st.sampled_from(["same", "different"]), one=ACTOR, other=ACTOR)
    def judge(self, kind: str, one: str, other: str) -> None:
        with suppress(NotFound, BadValue):
            getattr(self.ledger, kind)(one, other, by="ana")

    @rule()
    def undo(self) -> None:
        with suppress(NotFound):
            self.ledger.undo(by="bo")

    @invariant()
    def remember(self) -> None:
        with self.ledger._engine.connect() as conn:
            seq = conn.exec_driver_sql("SELECT coalesce(max(seq), 0) FROM entry").scalar_one()
        self.past[seq] = self.ledger.snapshot()

    @invariant()
    def every_end_is_an_actor_that_is_told(self) -> None:
        snap = self.ledger.snapshot()
        told = {actor.id for actor in snap.actors}
        ends = {end for one in snap.claims for end in (one.subject, one.object) if end}
        assert ends | set(snap.actor_of.values()) <= told

    @invariant()
    def known_actors_are_the_same_to_who_asks_first_now(self) -> None:
        with Ledger.open(self.ledger.path) as fresh:
            assert sorted(self.ledger.actors(), key=repr) == sorted(fresh.actors(), key=repr)


TestAnyLedger = AnyLedger.TestCase
TestAnyLedger.settings = settings(max_examples=10, stateful_step_count=12, deadline=None)
