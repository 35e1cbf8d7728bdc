"""The report: one HTML file that calls nobody, works without scripts, and prints."""
