"""The corridor: files are read, understood, told who is who, and kept. Nothing else joins rooms."""

import os
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

from faultlines.model.actors import Actor
from faultlines.model.known_names import KnownName, shared_words
from faultlines.model.reading import Extraction
from faultlines.model.when import When

if TYPE_CHECKING:
    from faultlines.ledger import Added, Ledger
    from faultlines.read import Filed, Skipped

BATCH = 32  # documents that are understood together; each is still kept by itself
READABLE = ("en",)

Progress = Callable[[str], None]
"""Told the path of each document once it is kept, or skipped."""

Key = tuple[str, str | None]  # document id, and the day its dates were read against


@dataclass(slots=True, kw_only=True)
class Tally:
    """What became of everything that was offered.

    read: documents understood now. known: as they are in the ledger already. unread: language
    code → documents kept for searching only. skipped: files that couldn't be read, with why.
    left_out: what the rules saw and left, by reason. notes: path and what its reading has to say.
    names: the lists of names that were given anew.
    """

    read: int = 0
    known: int = 0
    words: int = 0
    claims: int = 0
    events: int = 0
    forecasts: int = 0
    unread: Counter[str] = field(default_factory=Counter)
    undated: list[str] = field(default_factory=list)
    skipped: list["Skipped"] = field(default_factory=list)
    left_out: Counter[str] = field(default_factory=Counter)
    names: list[str] = field(default_factory=list)
    notes: list[tuple[str, str]] = field(default_factory=list)

    @property
    def kept(self) -> int:
        """Documents that are in the ledger, now or before."""
        return self.read + self.known + self.unread.total()


def add(ledger: "Ledger", paths: Sequence[str], published: When | None = None,
        progress: Progress = lambda path: None, *, outlet: str | None = None,
        names: Sequence[str] = (), by: str = "faultlines") -> Tally:  # fmt: skip
    """Read files, folders and globs into the ledger, each document whole or not at all.

    What is in already (same text, extractor and day of publication) isn't read again. published:
    the day for documents that don't give their own; outlet: the same. names: files of the user's
    own names, besides those called actors.csv beside the ledger and among the paths; by: who gives
    them. BadInput where one can't be read; LedgerError where the ledger can't take it.
    """
    from faultlines.read import Filed, read_paths

    given = _take_names(ledger, paths, names, by)
    corridor = _Corridor(ledger, progress)
    corridor.tally.names = given
    reports = [path for path in paths if not _is_list(path)]
    offered = iter(read_paths(reports, published=published, outlet=outlet))
    while some := list(islice(offered, BATCH)):
        for one in some:
            if not isinstance(one, Filed) and not _is_list(one.path):
                corridor.skip(one)
        corridor.keep([one for one in some if isinstance(one, Filed)])
    return corridor.tally


def _is_list(path: str) -> bool:
    return Path(path).name == "actors.csv"


def _take_names(ledger: "Ledger", paths: Sequence[str], named: Sequence[str], by: str) -> list[str]:
    """Read every list before the first is kept. What was given, in words."""
    from faultlines.read import find_known_names, read_known_names

    files = [*find_known_names([ledger.path.parent, *paths]), *map(Path, named)]
    read = {_place(ledger.path, file): (file, read_known_names(file)) for file in files}
    kept = [(file, rows) for place, (file, rows) in read.items()
            if ledger.keep_names(rows, place, by=by) is not None]  # fmt: skip
    return [f"{file}: {len(rows):,} names{_unclear(rows)}" for file, rows in kept]


def _unclear(rows: Sequence[KnownName]) -> str:
    """What is said of words that several actors of a list go by; "" where there are none."""
    shared = shared_words(rows)
    some = ", ".join(f"“{words}”" for words in shared[:5]) + (" …" if len(shared) > 5 else "")
    return f"; read as nobody's, since two go by it at one time: {some}" if shared else ""


def _place(ledger: Path, file: Path) -> str:
    """Where a list is as seen from the ledger, so that the two may move together."""
    try:
        return Path(os.path.relpath(file.resolve(), ledger.resolve().parent)).as_posix()
    except ValueError:  # on another drive
        return file.resolve().as_posix()


class _Corridor:
    def __init__(self, ledger: "Ledger", progress: Progress) -> None:
        from faultlines.extract import EXTRACTOR

        self.tally = Tally()
        self._ledger = ledger
        self._progress = progress
        self._names, changed = ledger.names()
        self._extractor = f"{EXTRACTOR}.{changed}" if changed else EXTRACTOR
        self._known: dict[str, Actor] = {actor.id: actor for actor in ledger.actors()}

    def skip(self, one: "Skipped") -> None:
        self.tally.skipped.append(one)
        self._progress(one.path)

    def keep(self, batch: Sequence["Filed"]) -> None:
        """The new ones first, each as soon as it is understood; then those without a reading."""
        for filed in batch:
            self.tally.notes += [(filed.publication.path, note) for note in filed.notes]
        new = self._new(batch)
        for filed, found in zip(new.values(), self._understood(new.values()), strict=True):
            self._keep_read(filed, found)
        done = {id(filed) for filed in new.values()}
        for filed in batch:
            if id(filed) not in done:
                self._keep_unread(filed)

    def _new(self, batch: Sequence["Filed"]) -> dict[Key, "Filed"]:
        """Those to be understood, once each."""
        new: dict[Key, Filed] = {}
        for filed in batch:
            anchor = filed.publication.published.edtf
            doc = filed.document
            if doc.language in READABLE and not self._ledger.has(doc.id, self._extractor, anchor):
                new.setdefault((doc.id, anchor), filed)
        return new

    def _understood(self, filed: Iterable["Filed"]) -> Iterator[Extraction]:
        from faultlines.extract import extract

        asked = ((one.document, one.publication.published) for one in filed)
        for found in extract(asked, self._names):
            yield stamped(found, self._extractor)

    def _keep_read(self, filed: "Filed", found: Extraction) -> None:
        from faultlines.resolve import identify

        identities = identify(found, tuple(self._known.values()), self._names)
        added = self._ledger.add(filed.document, filed.publication, found, identities)
        self._known.update((actor.id, actor) for actor in identities.actors)
        self._count(filed, found, added)
        self._progress(filed.publication.path)

    def _count(self, filed: "Filed", found: Extraction, added: "Added") -> None:
        tally = self.tally
        tally.read += 1
        tally.words += len(filed.document.text.split())
        tally.claims += added.claims
        tally.events += added.events
        tally.forecasts += added.forecasts
        tally.left_out.update(why for why, _ in found.skipped)
        if not filed.publication.published.known:
            tally.undated.append(filed.publication.path)

    def _keep_unread(self, filed: "Filed") -> None:
        """A document that is in already, or in a language that nobody here reads."""
        added = self._ledger.add(filed.document, filed.publication, None, None)
        language = filed.document.language
        if added.new_document and language not in READABLE:
            self.tally.unread[language] += 1
        else:
            self.tally.known += 1
        self._progress(filed.publication.path)


def stamped(found: Extraction, extractor: str) -> Extraction:
    """The reading as that of rules with a user's names: "rules/1.57", the entry that gave them."""
    if found.extractor == extractor:
        return found
    return replace(
        found,
        extractor=extractor,
        claims=tuple(replace(one, extractor=extractor) for one in found.claims),
        forecasts=tuple(replace(one, extractor=extractor) for one in found.forecasts),
    )
