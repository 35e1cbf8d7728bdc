"""Making a ledger's file, and seeing whether a file is one."""

import os
from contextlib import suppress
from pathlib import Path

from sqlalchemy import Connection, Engine, text

from faultlines.ledger.engine import connect, reading, writing
from faultlines.ledger.schema import GUARDS, INDEXES, META, REVISIONS
from faultlines.ledger.trouble import plain_errors
from faultlines.model.errors import LedgerError

APPLICATION_ID = 0x464C5431
"""What SQLite keeps at byte 68 to say whose file it is: "FLT1"."""

_MAGIC = b"SQLite format 3\0"


def make_file(path: Path) -> None:
    """Make an empty ledger at `path`; LedgerError if something else stands there.

    It is made whole under another name first, so that nobody ever meets half a ledger.
    """
    if not path.parent.is_dir():
        raise LedgerError(f"the folder {path.parent} doesn't exist. Make it first, then try again.")
    draft = path.with_name(f".{path.name}.{os.getpid()}.new")
    try:
        draft.unlink(missing_ok=True)
        _fill(draft, path)
        _put(draft, path)
    except OSError as error:
        raise LedgerError(f"{path} can't be made: {error.strerror}.") from error
    finally:
        for tail in ("", "-wal", "-shm", "-journal"):
            with suppress(OSError):
                draft.with_name(draft.name + tail).unlink()


def _fill(draft: Path, path: Path) -> None:
    engine = connect(draft, mode="rwc")
    try:
        with plain_errors(path):
            outside = engine.raw_connection()  # not to be set within a transaction
            outside.cursor().execute("PRAGMA journal_mode = WAL")
            outside.close()
        with writing(engine, path) as conn:
            make_tables(conn)
            conn.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
    finally:
        engine.dispose()


def make_tables(conn: Connection) -> None:
    """Today's tables, marked with today's revision, without the cost of Alembic."""
    META.create_all(conn)
    for statement in (*GUARDS, *INDEXES):
        conn.exec_driver_sql(statement)
    conn.exec_driver_sql(
        "CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL, "
        "CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num))"
    )
    conn.execute(text("INSERT INTO alembic_version VALUES (:now)"), {"now": REVISIONS[-1]})


def _put(draft: Path, path: Path) -> None:
    try:
        os.link(draft, path)  # refuses to write over a file, unlike a rename
    except FileExistsError:
        check_file(path)
    except OSError:  # a file system without hard links
        if path.exists():
            check_file(path)
        else:
            draft.rename(path)


def check_file(path: Path) -> None:
    """Raise LedgerError unless the file's first bytes say that it is a ledger."""
    try:
        with path.open("rb") as file:
            head = file.read(100)
    except FileNotFoundError:
        raise LedgerError(
            f"there is no ledger at {path}. Make one: faultlines -l {path} init"
        ) from None
    except OSError as error:
        raise LedgerError(f"{path} can't be read: {error.strerror}.") from error
    if head[:16] != _MAGIC or int.from_bytes(head[68:72], "big") != APPLICATION_ID:
        raise LedgerError(f"{path} is a file, but no ledger. Name another: faultlines -l FILE …")


def bring_up(engine: Engine, path: Path) -> None:
    """Migrate an older ledger; LedgerError if it is from a newer version of faultlines."""
    with reading(engine, path) as conn:
        revision = _revision(conn)
    if revision == REVISIONS[-1]:
        return
    if revision is not None and revision not in REVISIONS:
        raise LedgerError(
            f"{path} was made by a newer faultlines (its form is {revision}, this one knows up to "
            f"{REVISIONS[-1]}). Update faultlines; the file is left as it is."
        )
    from faultlines.ledger.migrations.upgrade import upgrade  # Alembic costs time at the start

    with writing(engine, path) as conn:
        upgrade(conn)


def _revision(conn: Connection) -> str | None:
    if not conn.dialect.has_table(conn, "alembic_version"):
        return None
    return conn.execute(text("SELECT version_num FROM alembic_version")).scalar()
