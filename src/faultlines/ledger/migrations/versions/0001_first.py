"""The first form: entries, the tables that follow from them, guards and full text."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "actor",
        sa.Column("extraction", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("n", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("schema", sa.String(length=32), nullable=False),
        sa.Column("aliases", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("extraction", "n"),
    )
    op.create_index("actor_id", "actor", ["id"], unique=False)
    op.create_table(
        "attribution",
        sa.Column("extraction", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("id", sa.String(length=64), nullable=False),
        sa.Column("source_start", sa.Integer(), nullable=True),
        sa.Column("source_stop", sa.Integer(), nullable=True),
        sa.Column("sentence_start", sa.Integer(), nullable=False),
        sa.Column("sentence_stop", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("extraction", "id"),
    )
    op.create_table(
        "claim",
        sa.Column("extraction", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("id", sa.String(length=64), nullable=False),
        sa.Column("sentence_start", sa.Integer(), nullable=False),
        sa.Column("sentence_stop", sa.Integer(), nullable=False),
        sa.Column("subject_start", sa.Integer(), nullable=False),
        sa.Column("subject_stop", sa.Integer(), nullable=False),
        sa.Column("relation", sa.String(length=64), nullable=False),
        sa.Column("object_start", sa.Integer(), nullable=True),
        sa.Column("object_stop", sa.Integer(), nullable=True),
        sa.Column("event_id", sa.String(length=64), nullable=True),
        sa.Column("holder_start", sa.Integer(), nullable=True),
        sa.Column("holder_stop", sa.Integer(), nullable=True),
        sa.Column("stance", sa.String(length=16), nullable=False),
        sa.Column("certainty", sa.String(length=16), nullable=False),
        sa.Column("modality", sa.String(length=16), nullable=False),
        sa.Column("date", sa.String(length=64), nullable=True),
        sa.Column("valid_from", sa.String(length=10), nullable=True),
        sa.Column("valid_to", sa.String(length=10), nullable=True),
        sa.Column("confidence", sa.Float(), nullable=False),
        sa.PrimaryKeyConstraint("extraction", "id"),
    )
    op.create_index("claim_id", "claim", ["id"], unique=False)
    op.create_table(
        "decision",
        sa.Column("seen_from", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("seen_to", sa.Integer(), nullable=True),
        sa.Column("kind", sa.String(length=16), nullable=False),
        sa.Column("claim_id", sa.String(length=64), nullable=True),
        sa.Column("one", sa.Text(), nullable=True),
        sa.Column("other", sa.Text(), nullable=True),
        sa.Column("made", sa.String(length=32), nullable=False),
        sa.Column("by", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("changes", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("seen_from"),
    )
    op.create_index("decision_claim", "decision", ["claim_id"], unique=False)
    op.create_table(
        "document",
        sa.Column("seq", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("id", sa.String(length=64), nullable=False),
        sa.Column("title", sa.Text(), nullable=True),
        sa.Column("language", sa.String(length=16), nullable=False),
        sa.Column("raw_hash", sa.String(length=64), nullable=True),
        sa.Column("chars", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("seq"),
        sa.UniqueConstraint("id"),
    )
    op.create_table(
        "entry",
        sa.Column("seq", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("made", sa.String(length=32), nullable=False),
        sa.Column("by", sa.Text(), nullable=False),
        sa.Column("kind", sa.String(length=32), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("prev_hash", sa.String(length=64), nullable=False),
        sa.Column("hash", sa.String(length=64), nullable=False),
        sa.PrimaryKeyConstraint("seq"),
        sa.UniqueConstraint("hash"),
    )
    op.create_table(
        "event",
        sa.Column("extraction", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("id", sa.String(length=64), nullable=False),
        sa.Column("kind", sa.String(length=64), nullable=False),
        sa.Column("mode", sa.String(length=64), nullable=True),
        sa.Column("start", sa.Integer(), nullable=False),
        sa.Column("stop", sa.Integer(), nullable=False),
        sa.Column("date", sa.String(length=64), nullable=True),
        sa.Column("valid_from", sa.String(length=10), nullable=True),
        sa.Column("valid_to", sa.String(length=10), nullable=True),
        sa.Column("stated_count", sa.Integer(), nullable=True),
        sa.Column("deaths", sa.Integer(), nullable=True),
        sa.Column("injuries", sa.Integer(), nullable=True),
        sa.PrimaryKeyConstraint("extraction", "id"),
    )
    op.create_table(
        "extraction",
        sa.Column("seq", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("doc_id", sa.String(length=64), nullable=False),
        sa.Column("extractor", sa.String(length=128), nullable=False),
        sa.Column("family", sa.String(length=128), nullable=False),
        sa.Column("anchor", sa.String(length=64), nullable=True),
        sa.PrimaryKeyConstraint("seq"),
    )
    op.create_index("extraction_of", "extraction", ["doc_id", "extractor"], unique=False)
    op.create_table(
        "forecast",
        sa.Column("extraction", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("id", sa.String(length=64), nullable=False),
        sa.Column("start", sa.Integer(), nullable=False),
        sa.Column("stop", sa.Integer(), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("low", sa.Float(), nullable=True),
        sa.Column("high", sa.Float(), nullable=True),
        sa.Column("date", sa.String(length=64), nullable=True),
        sa.Column("valid_from", sa.String(length=10), nullable=True),
        sa.Column("valid_to", sa.String(length=10), nullable=True),
        sa.Column("advice", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("extraction", "id"),
    )
    op.create_table(
        "mention",
        sa.Column("extraction", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("n", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("start", sa.Integer(), nullable=False),
        sa.Column("stop", sa.Integer(), nullable=False),
        sa.Column("actor", sa.Text(), nullable=False),
        sa.Column("verdict", sa.String(length=16), nullable=False),
        sa.Column("by", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("extraction", "n"),
    )
    op.create_index("mention_actor", "mention", ["actor"], unique=False)
    op.create_table(
        "publication",
        sa.Column("seen_from", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("seen_to", sa.Integer(), nullable=True),
        sa.Column("id", sa.String(length=64), nullable=False),
        sa.Column("doc_id", sa.String(length=64), nullable=False),
        sa.Column("place", sa.String(length=64), nullable=False),
        sa.Column("path", sa.Text(), nullable=False),
        sa.Column("source", sa.Text(), nullable=True),
        sa.Column("url", sa.Text(), nullable=True),
        sa.Column("published", sa.String(length=64), nullable=True),
        sa.Column("published_words", sa.Text(), nullable=True),
        sa.Column("fetched", sa.String(length=32), nullable=True),
        sa.Column("valid_from", sa.String(length=10), nullable=True),
        sa.Column("valid_to", sa.String(length=10), nullable=True),
        sa.PrimaryKeyConstraint("seen_from"),
    )
    op.create_index("publication_place", "publication", ["doc_id", "place"], unique=False)
    op.create_table(
        "reading",
        sa.Column("extraction", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("seen_from", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("seen_to", sa.Integer(), nullable=True),
        sa.Column("doc_id", sa.String(length=64), nullable=False),
        sa.Column("family", sa.String(length=128), nullable=False),
        sa.PrimaryKeyConstraint("extraction", "seen_from"),
    )
    op.create_index("reading_closed", "reading", ["seen_to"], unique=False)
    op.create_index("reading_of", "reading", ["doc_id", "family"], unique=False)

    if op.get_bind().dialect.name == "sqlite":
        for statement in _SQLITE:
            op.execute(statement)


_SQLITE = (
    "CREATE TRIGGER entry_no_update BEFORE UPDATE ON entry BEGIN SELECT RAISE(ABORT, 'entries"
    " are never changed'); END",
    "CREATE TRIGGER entry_no_delete BEFORE DELETE ON entry BEGIN SELECT RAISE(ABORT, 'entries"
    " are never deleted'); END",
    "CREATE TRIGGER entry_follows BEFORE INSERT ON entry WHEN NEW.seq IS NOT (SELECT "
    "coalesce(max(seq), 0) + 1 FROM entry) OR NEW.prev_hash IS NOT coalesce((SELECT hash FROM"
    " entry ORDER BY seq DESC LIMIT 1), "
    "'0000000000000000000000000000000000000000000000000000000000000000') OR EXISTS (SELECT 1 "
    "FROM entry WHERE hash = NEW.hash) BEGIN SELECT RAISE(ABORT, 'an entry follows the last "
    "one'); END",
    "CREATE VIRTUAL TABLE found_words USING fts5(title, text, content='', tokenize='unicode61')",
    "CREATE VIRTUAL TABLE found_parts USING fts5(title, text, content='', tokenize='trigram')",
)
