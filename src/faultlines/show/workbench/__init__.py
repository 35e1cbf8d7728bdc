"""The workbench's pages as HTML, made from a snapshot: no server, no ledger, no script needed."""
