"""A snapshot in words, pages and files. Pure: nothing here opens a ledger or changes one."""
