"""The tables. `entry` is the truth; all others follow from it and can be made again.

Rows that came from one reading carry the number of its entry (`extraction`). When a row was so
in the world: valid_from, valid_to (ISO days). When the ledger held it: seen_from, seen_to
(numbers of entries, half-open; seen_to is NULL while it holds).
"""

from sqlalchemy import Boolean, Column, Float, Index, Integer, MetaData, String, Table, Text

REVISIONS = ("0001",)
"""Every form the tables ever had, oldest first; the last one is today's."""

META = MetaData()

entry = Table(
    "entry",
    META,
    Column("seq", Integer, primary_key=True, autoincrement=False),
    Column("made", String(32), nullable=False),
    Column("by", Text, nullable=False),
    Column("kind", String(32), nullable=False),
    Column("body", Text, nullable=False),
    Column("prev_hash", String(64), nullable=False),
    Column("hash", String(64), nullable=False, unique=True),
)

document = Table(
    "document",
    META,
    Column("seq", Integer, primary_key=True, autoincrement=False),
    Column("id", String(64), nullable=False, unique=True),
    Column("title", Text),
    Column("language", String(16), nullable=False),
    Column("raw_hash", String(64)),
    Column("chars", Integer, nullable=False),
)

publication = Table(
    "publication",
    META,
    Column("seen_from", Integer, primary_key=True, autoincrement=False),
    Column("seen_to", Integer),
    Column("id", String(64), nullable=False),
    Column("doc_id", String(64), nullable=False),
    Column("place", String(64), nullable=False),
    Column("path", Text, nullable=False),
    Column("source", Text),
    Column("url", Text),
    Column("published", String(64)),
    Column("published_words", Text),
    Column("fetched", String(32)),
    Column("valid_from", String(10)),
    Column("valid_to", String(10)),
    Index("publication_place", "doc_id", "place"),
)

extraction = Table(
    "extraction",
    META,
    Column("seq", Integer, primary_key=True, autoincrement=False),
    Column("doc_id", String(64), nullable=False),
    Column("extractor", String(128), nullable=False),
    Column("family", String(128), nullable=False),
    Column("anchor", String(64)),
    Index("extraction_of", "doc_id", "extractor"),
)

reading = Table(
    "reading",
    META,
    Column("extraction", Integer, primary_key=True, autoincrement=False),
    Column("seen_from", Integer, primary_key=True, autoincrement=False),
    Column("seen_to", Integer),
    Column("doc_id", String(64), nullable=False),
    Column("family", String(128), nullable=False),
    Index("reading_of", "doc_id", "family"),
    Index("reading_closed", "seen_to"),
)

actor = Table(
    "actor",
    META,
    Column("extraction", Integer, primary_key=True, autoincrement=False),
    Column("n", Integer, primary_key=True, autoincrement=False),
    Column("id", Text, nullable=False),
    Column("name", Text, nullable=False),
    Column("schema", String(32), nullable=False),
    Column("aliases", Text, nullable=False),
    Index("actor_id", "id"),
)

mention = Table(
    "mention",
    META,
    Column("extraction", Integer, primary_key=True, autoincrement=False),
    Column("n", Integer, primary_key=True, autoincrement=False),
    Column("start", Integer, nullable=False),
    Column("stop", Integer, nullable=False),
    Column("actor", Text, nullable=False),
    Column("verdict", String(16), nullable=False),
    Column("by", Text, nullable=False),
    Index("mention_actor", "actor"),
)

claim = Table(
    "claim",
    META,
    Column("extraction", Integer, primary_key=True, autoincrement=False),
    Column("id", String(64), primary_key=True),
    Column("sentence_start", Integer, nullable=False),
    Column("sentence_stop", Integer, nullable=False),
    Column("subject_start", Integer, nullable=False),
    Column("subject_stop", Integer, nullable=False),
    Column("relation", String(64), nullable=False),
    Column("object_start", Integer),
    Column("object_stop", Integer),
    Column("event_id", String(64)),
    Column("holder_start", Integer),
    Column("holder_stop", Integer),
    Column("stance", String(16), nullable=False),
    Column("certainty", String(16), nullable=False),
    Column("modality", String(16), nullable=False),
    Column("date", String(64)),
    Column("valid_from", String(10)),
    Column("valid_to", String(10)),
    Column("confidence", Float, nullable=False),
    Index("claim_id", "id"),
)

event = Table(
    "event",
    META,
    Column("extraction", Integer, primary_key=True, autoincrement=False),
    Column("id", String(64), primary_key=True),
    Column("kind", String(64), nullable=False),
    Column("mode", String(64)),
    Column("start", Integer, nullable=False),
    Column("stop", Integer, nullable=False),
    Column("date", String(64)),
    Column("valid_from", String(10)),
    Column("valid_to", String(10)),
    Column("stated_count", Integer),
    Column("deaths", Integer),
    Column("injuries", Integer),
)

forecast = Table(
    "forecast",
    META,
    Column("extraction", Integer, primary_key=True, autoincrement=False),
    Column("id", String(64), primary_key=True),
    Column("start", Integer, nullable=False),
    Column("stop", Integer, nullable=False),
    Column("words", Text, nullable=False),
    Column("low", Float),
    Column("high", Float),
    Column("date", String(64)),
    Column("valid_from", String(10)),
    Column("valid_to", String(10)),
    Column("advice", Boolean, nullable=False),
)

attribution = Table(
    "attribution",
    META,
    Column("extraction", Integer, primary_key=True, autoincrement=False),
    Column("id", String(64), primary_key=True),
    Column("source_start", Integer),
    Column("source_stop", Integer),
    Column("sentence_start", Integer, nullable=False),
    Column("sentence_stop", Integer, nullable=False),
)

decision = Table(
    "decision",
    META,
    Column("seen_from", Integer, primary_key=True, autoincrement=False),
    Column("seen_to", Integer),
    Column("kind", String(16), nullable=False),
    Column("claim_id", String(64)),
    Column("one", Text),
    Column("other", Text),
    Column("made", String(32), nullable=False),
    Column("by", Text, nullable=False),
    Column("reason", Text, nullable=False),
    Column("changes", Text, nullable=False),
    Index("decision_claim", "claim_id"),
)

PROJECTION = tuple(table for table in META.sorted_tables if table is not entry)

# SQLite only. The triggers guard against slips and plain tampering; the chain of hashes shows
# what gets round them. REPLACE deletes without firing a delete trigger, hence the check on insert.
GUARDS = (
    "CREATE TRIGGER entry_no_update BEFORE UPDATE ON entry BEGIN"
    " SELECT RAISE(ABORT, 'entries are never changed'); END",
    "CREATE TRIGGER entry_no_delete BEFORE DELETE ON entry BEGIN"
    " SELECT RAISE(ABORT, 'entries are never deleted'); END",
    "CREATE TRIGGER entry_follows BEFORE INSERT ON entry"
    " WHEN NEW.seq IS NOT (SELECT coalesce(max(seq), 0) + 1 FROM entry)"
    " OR NEW.prev_hash IS NOT coalesce((SELECT hash FROM entry ORDER BY seq DESC LIMIT 1),"
    " '0000000000000000000000000000000000000000000000000000000000000000')"
    " OR EXISTS (SELECT 1 FROM entry WHERE hash = NEW.hash)"
    " BEGIN SELECT RAISE(ABORT, 'an entry follows the last one'); END",
)

# Contentless: the words stand once, in the entry. `found_words` has whole words; `found_parts`
# has letter triples, and only of texts in Arabic script, where "and the" are joined to the word.
INDEXES = (
    "CREATE VIRTUAL TABLE found_words USING fts5(title, text, content='', tokenize='unicode61')",
    "CREATE VIRTUAL TABLE found_parts USING fts5(title, text, content='', tokenize='trigram')",
)
