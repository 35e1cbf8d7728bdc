"""Brings an older ledger to today's form, within the caller's transaction."""

from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection


def configure(conn: Connection | None = None) -> Config:
    """Alembic's settings. It reads no file of settings and sets up no logging."""
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    config.attributes["connection"] = conn
    return config


def upgrade(conn: Connection) -> None:
    """Run all steps that the ledger hasn't had."""
    command.upgrade(configure(conn), "head")
