"""The ledger as the pages share it: one reading, made anew only when the ledger has grown."""

import secrets
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from pathlib import Path
from typing import Annotated, TypeVar

from fastapi import Depends, Request
from fastapi.concurrency import run_in_threadpool

from faultlines.analyse.hanging import NOTHING, Hangs, hanging, in_order
from faultlines.analyse.origins import roots
from faultlines.ledger import Ledger, fold
from faultlines.model.errors import FaultlinesError
from faultlines.model.findings import Asked, Report
from faultlines.model.snapshot import Entry, Snapshot, Status
from faultlines.show.page.tags import Markup
from faultlines.show.rulings import rulings_of
from faultlines.show.workbench.card import card
from faultlines.show.workbench.frame import Frame, Page, framed
from faultlines.show.workbench.review import hangs_words
from faultlines.show.workbench.shelf import Shelf, bare
from faultlines.web.analyses import analysis
from faultlines.web.effects import hangs_on

Made = TypeVar("Made")
WEIGHED = ("camps", "absences", "facades")
"""The analyses whose findings make a claim worth a look."""

MOST = 5_000
PATIENCE = 1.0  # seconds
SOLVED = 1_000  # states of the ties whose camps are kept


class Workbench:
    """path: the ledger, made if there is none. by: who decides, "person:ana".

    token: what every form of this run must carry. Safe to use from several threads.
    """

    def __init__(self, path: Path, by: str) -> None:
        self.ledger = Ledger.create(path)
        self.by = by
        self.token = secrets.token_urlsafe(24)
        self.opened = threading.Event()  # cleared while the ledger is read for the first time
        self.opened.set()
        self.adding = threading.Lock()  # one reading at a time
        self.told: list[list[str]] = []  # what became of each batch that was added in this run
        self.places: dict[str, tuple[float, float]] = {}  # of actors, as they were last drawn
        self._lock = threading.RLock()
        self._shelf: Shelf | None = None
        self._kept: dict[object, object] = {}
        self._weighed: dict[str, object] = {}
        self._camps: dict[bytes, Mapping[str, int]] = {}

    def close(self) -> None:
        self.ledger.close()

    def warm(self) -> None:
        """Make what the first pages would wait for. Quiet about a ledger that can't be read: the
        page that is asked for says it."""
        with suppress(FaultlinesError):
            try:
                shelf = self.shelf()
                shelf.prepare()
            finally:
                self.opened.set()
            shelf.warm()
            roots(shelf.snap)  # kept where it is worked out: the network and each tie ask for it

    def begin(self) -> None:
        """Warm up beside whatever else is going on."""
        self.opened.clear()
        threading.Thread(target=self.warm, daemon=True).start()

    def shelf(self) -> Shelf:
        """The ledger as it stands now."""
        with self._lock:
            snap = self.ledger.snapshot()
            if self._shelf is None or self._shelf.snap is not snap:
                self._shelf = self._next(self._shelf, snap)
                self._kept.clear()
            return self._shelf

    def _next(self, old: Shelf | None, snap: Snapshot) -> Shelf:
        if old is None:
            return Shelf(snap, fold)
        return old.following(snap, self.ledger.patched(old.snap, snap))

    def kept(self, key: object, make: Callable[[Shelf], Made]) -> Made:
        """What `make` gives of the ledger as it stands now; made once for each key."""
        with self._lock:
            shelf = self.shelf()
            if key not in self._kept:
                self._kept[key] = make(shelf)
            return self._kept[key]  # type: ignore[return-value]

    def report(self, key: str, analyse: Callable[[Snapshot, Asked], Report],
               asked: Asked) -> Report:  # fmt: skip
        return self.kept((key, asked), lambda shelf: analyse(shelf.snap, asked))

    def weighed(self, key: str, make: Callable[[Shelf], Made]) -> Made:
        """Like `kept`, but only made anew when documents were read since: what takes long, and
        what shouldn't change under a reviewer's hands with each decision."""
        with self._lock:
            snap = self.shelf().snap
            reading = len(snap.documents), len(snap.publications), len(snap.claims)
            if self._weighed.get("reading") != reading:
                self._weighed = {"reading": reading}
            if key not in self._weighed:
                self._weighed[key] = make(self.shelf())
            return self._weighed[key]  # type: ignore[return-value]

    def solved(self, key: bytes, make: Callable[[Shelf], Mapping[str, int]]) -> Mapping[str, int]:
        """Camps of one state of the ties, kept whatever happens to the ledger: an undo, or a
        decision that moves no tie, finds them again. key: a hash of that state."""
        with self._lock:
            if key not in self._camps:
                if len(self._camps) >= SOLVED:
                    self._camps.pop(next(iter(self._camps)))
                self._camps[key] = make(self.shelf())
            return self._camps[key]

    def hung(self) -> dict[str, Hangs]:
        """Claim id → what hangs on it, in the network and in the findings of WEIGHED."""
        return self.weighed("hung", _hung)

    def queue(self) -> Iterator[Entry]:
        """The claims that nobody decided on, in the order of a review."""
        hung = self.hung()
        order = self.weighed("order", lambda shelf: in_order(shelf.snap, hung))
        entries = self.shelf().entries
        known = (entries.get(bare(id_)) for id_ in order)
        return (one for one in known if one is not None and one.status is Status.OPEN)

    def page(self, page: Page) -> str:
        frame = Frame(token=self.token, by=self.by, ledger=self.ledger.path.name,
                      waiting=self.shelf().undecided)  # fmt: skip
        return framed(frame, page)


def _hung(shelf: Shelf) -> dict[str, Hangs]:
    """Beyond MOST claims by the ties alone: the analyses would keep a reviewer waiting."""
    asked = Asked()
    keys = WEIGHED if len(shelf.snap.claims) <= MOST else ()
    return hanging(shelf.snap, asked, [analysis(key)(shelf.snap, asked) for key in keys])


class StillOpening(Exception):
    """The ledger is a large one, and is being read."""


async def bench_of(request: Request) -> Workbench:
    """The workbench that the application was made for. StillOpening where that takes longer than
    somebody should look at an empty window."""
    found: Workbench = request.app.state.bench
    if not found.opened.is_set() and not await run_in_threadpool(found.opened.wait, PATIENCE):
        raise StillOpening
    return found


Bench = Annotated[Workbench, Depends(bench_of)]


def card_of(bench: Workbench, claim_id: str, back: str) -> Markup:
    """One claim laid open, with what was decided on it. NotFound where there is none."""
    shelf = bench.shelf()
    entry = shelf.claim(claim_id)
    rulings = rulings_of(bench.ledger.history(entry.id))
    findings = bench.hung().get(entry.id, NOTHING).findings
    effect = hangs_words(shelf.view, *hangs_on(shelf, entry), findings)
    return card(shelf.view, entry, rulings, token=bench.token, back=back, effect=effect)
