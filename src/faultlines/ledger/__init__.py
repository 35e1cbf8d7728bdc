"""Keeps it all. The only place that knows SQL."""
