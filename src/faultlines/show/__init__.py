"""A snapshot to words, pages and files."""
