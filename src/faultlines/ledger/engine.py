"""How the file is reached: connections, and the two kinds of transaction."""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.pool import QueuePool, StaticPool

from faultlines.ledger.trouble import plain_errors

_WAIT_SECONDS = 15
"""How long to wait for another program's writing before giving up."""

_SYNCHRONOUS = "FULL"
"""A decision that was acknowledged is on the disk, even if the power goes."""


def connect(path: Path, *, mode: str = "rw") -> Engine:
    """An engine on the file. mode: SQLite's "rw", or "rwc" to make the file."""
    uri = f"{path.resolve().as_uri()}?{_query(path, mode)}"

    def opened() -> sqlite3.Connection:
        # isolation_level None: we say BEGIN ourselves, see _begin.
        raw = sqlite3.connect(
            uri, uri=True, timeout=_WAIT_SECONDS, isolation_level=None, check_same_thread=False
        )
        raw.execute(f"PRAGMA synchronous = {_SYNCHRONOUS}")
        return raw

    engine = create_engine("sqlite://", creator=opened, poolclass=QueuePool)
    event.listen(engine, "begin", _begin)
    return engine


def in_memory() -> Engine:
    """An engine on a database that is gone with it."""
    return create_engine("sqlite://", poolclass=StaticPool)


@contextmanager
def reading(engine: Engine, path: Path) -> Iterator[Connection]:
    """One consistent view of the ledger, however many questions are asked of it."""
    with plain_errors(path), engine.connect() as conn, conn.begin():
        yield conn


@contextmanager
def writing(engine: Engine, path: Path) -> Iterator[Connection]:
    """One transaction: all of it or, on any error or Ctrl-C, nothing."""
    with plain_errors(path), engine.connect() as conn:
        conn = conn.execution_options(faultlines_write=True)
        with conn.begin():
            yield conn


def _begin(conn: Connection) -> None:
    # IMMEDIATE takes the right to write at once. A transaction that reads the head first and asks
    # to write later would be refused when another process has appended in between.
    write = conn.get_execution_options().get("faultlines_write", False)
    conn.exec_driver_sql("BEGIN IMMEDIATE" if write else "BEGIN")


def _query(path: Path, mode: str) -> str:
    if mode == "rw" and not _writable(path) and not path.with_name(path.name + "-wal").exists():
        # Where we may not write, SQLite can't keep its notes beside the file. No "-wal" stands
        # there, so nobody is writing now, and it may be read without them.
        return "mode=ro&immutable=1"
    return f"mode={mode}"


def _writable(path: Path) -> bool:
    return os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)
