"""What Alembic runs: the steps, on the connection it was handed."""

from alembic import context

from faultlines.ledger.schema import META

connection = context.config.attributes["connection"]
# The caller holds the transaction, so a step that fails leaves the ledger as it was.
context.configure(connection=connection, target_metadata=META, transactional_ddl=True)
context.run_migrations()
