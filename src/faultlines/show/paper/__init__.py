"""The report before it is a file: parts, tables and numbered sentences, for HTML, Word and text."""
