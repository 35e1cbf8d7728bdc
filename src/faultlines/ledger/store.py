"""The ledger, as the rest of faultlines sees it."""

from collections.abc import Collection
from pathlib import Path
from types import TracebackType
from typing import Self

from sqlalchemy import Connection

from faultlines.ledger import names
from faultlines.ledger.add import Added, Batch, was_read
from faultlines.ledger.desk import Desk
from faultlines.ledger.engine import connect, reading, writing
from faultlines.ledger.files import bring_up, check_file, make_file
from faultlines.ledger.history import Record, history, left_out, passed
from faultlines.ledger.journal import Journal, head_of
from faultlines.ledger.known import KnownActors
from faultlines.ledger.load import Cache, load, no_collecting
from faultlines.ledger.patching import patched
from faultlines.ledger.project import clear, replay
from faultlines.ledger.search import Hit, search
from faultlines.ledger.verify import Verified, verify
from faultlines.ledger.view import view
from faultlines.model.actors import Actor
from faultlines.model.reading import Extraction, Identities
from faultlines.model.snapshot import Snapshot
from faultlines.model.text import Document, Publication


class Ledger(Desk):
    """One file that only grows: entries, each sealed by a hash over itself and the one before.

    Made by `create` or `open`; close it, or use it in a `with`. Every method that writes does so
    whole or not at all, and raises LedgerError where the file can't be written.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._engine = connect(path)
        self._unpacked: Cache = {}
        self._snapshot: tuple[int, Snapshot] | None = None
        self._places: dict[str, int] = {}  # of claims in it, once a decision asks for them
        self._step: tuple[Snapshot, Collection[int]] | None = None  # the last patch
        self._known = KnownActors()

    @classmethod
    def create(cls, path: str | Path) -> Self:
        """Make a ledger, or open the one that is there. LedgerError: another file is there, or
        the folder can't be written."""
        path = Path(path)
        if not path.exists():
            make_file(path)
        return cls.open(path)

    @classmethod
    def open(cls, path: str | Path) -> Self:
        """Open a ledger; one of an older version is brought up to date. LedgerError: there is
        none, it is no ledger, or it is from a newer version."""
        path = Path(path)
        check_file(path)
        ledger = cls(path)
        try:
            bring_up(ledger._engine, path)
        except BaseException:
            ledger.close()
            raise
        return ledger

    def close(self) -> None:
        self._engine.dispose()
        self._unpacked.clear()  # of a large ledger hundreds of megabytes, that nobody asks for now
        self._snapshot = self._step = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    # Reports and readings

    def has(self, doc_id: str, extractor: str, anchor: str | None) -> bool:
        """Whether the document was read before by this extractor ("rules/1"), its dates against
        this day of publication (EDTF, or None)."""
        with reading(self._engine, self.path) as conn:
            return was_read(conn, doc_id, extractor, anchor)

    def add(
        self,
        document: Document,
        publication: Publication,
        extraction: Extraction | None,
        identities: Identities | None,
        *,
        by: str = "faultlines",
    ) -> Added:
        """Keep a document, where it came out, and what was found in it: all or nothing.

        What is there already isn't kept again. extraction None: the document couldn't be read
        (its language), but can be searched. NotInSource: a quote that isn't in the text.
        BadValue: parts that don't belong together.
        """
        batch = Batch(document, publication, extraction, identities)
        with writing(self._engine, self.path) as conn:
            return batch.write(conn, Journal(conn, by=by))

    def actors(self) -> tuple[Actor, ...]:
        """Everyone known, each as the readings name it: before people's `same`, so that a `same`
        which is undone leaves no trace in later readings."""
        with reading(self._engine, self.path) as conn:
            return self._known.read(conn, head_of(conn)[0])

    def snapshot(self, at: int | None = None) -> Snapshot:
        """The ledger's current reading with people's decisions folded in. at: as it stood after
        that entry (its `seq`)."""
        with reading(self._engine, self.path) as conn:
            seq = head_of(conn)[0]
            if at is not None and at < seq:
                with no_collecting():
                    return view(load(conn, at, {}))
            if self._snapshot is None or self._snapshot[0] != seq:
                self._snapshot = seq, self._next(conn, seq)
            return self._snapshot[1]

    def _next(self, conn: Connection, seq: int) -> Snapshot:
        """From the last snapshot where only claims were decided on since, else from the start."""
        if self._snapshot is not None and self._snapshot[0] < seq:
            since, snap = self._snapshot
            if not self._places:
                self._places = {one.id: place for place, one in enumerate(snap.claims)}
            found = patched(conn, snap, since, self._unpacked, self._places)
            if found is not None:
                self._step = snap, found[1]
                return found[0]
        with no_collecting():
            snap = view(load(conn, seq, self._unpacked))
        self._places = {}
        return snap

    def patched(self, before: Snapshot, after: Snapshot) -> Collection[int] | None:
        """The places of the claims that were decided on between two snapshots, where nothing else
        happened and `after` is the next one; None where that isn't known."""
        step, last = self._step, self._snapshot
        if step is None or last is None or step[0] is not before or last[1] is not after:
            return None
        return step[1]

    def search(self, words: str, limit: int = 50) -> tuple[Hit, ...]:
        """Documents that have all the words, best first. "Words in quotes" stand side by side.

        Case, accents, Arabic vowel signs and letters that are typed alike make no difference; in
        Arabic script a word is also found within a longer one ("and the …").
        """
        with reading(self._engine, self.path) as conn:
            return search(conn, words, limit)

    def history(self, claim_id: str | None = None) -> tuple[Record, ...]:
        """All entries, oldest first; or those that found the claim or decided on it."""
        with reading(self._engine, self.path) as conn:
            return history(conn, None if claim_id is None else names.find_claim(conn, claim_id))

    def left_out(self, doc_id: str) -> dict[str, int]:
        """Why words of a document were seen and left out → how often."""
        with reading(self._engine, self.path) as conn:
            return left_out(conn, doc_id)

    def passed(self, doc_id: str) -> tuple[tuple[str, int, int], ...]:
        """What was seen in a document and left out: why, and where it starts and ends. Readings of
        before faultlines kept the places have none; `left_out` counts those too."""
        with reading(self._engine, self.path) as conn:
            return passed(conn, doc_id)

    # The file itself

    def verify(self, head: str | None = None) -> Verified:
        """See that the chain is whole, that every quote stands in its document, and that the
        tables follow from the entries. head: a hash kept elsewhere, which must be in the chain.
        BrokenLedger says the first fault plainly."""
        with reading(self._engine, self.path) as conn:
            return verify(conn, head)

    def head(self) -> str:
        """The last entry's hash (64 hex digits); zeros for an empty ledger."""
        with reading(self._engine, self.path) as conn:
            return head_of(conn)[1]

    def rebuild(self) -> None:
        """Make all reading tables again from the entries."""
        with writing(self._engine, self.path) as conn:
            clear(conn)
            replay(conn, conn, searchable=True)
        self._snapshot, self._known = None, KnownActors()
        self._unpacked.clear()
