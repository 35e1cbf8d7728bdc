"""From a snapshot of the ledger to findings: pure, without SQL, without the parser.

Each analysis is a function `(Snapshot, Asked, …) -> Report` in a file of its own. Heavy libraries
are imported inside the functions that need them, so that reading and the brief start quickly.
"""
