"""Incidents: the product's deeds of force, those of one incident together, with who did it."""

from bench.incidents.build import incidents
from bench.incidents.incident import Incident

__all__ = ["Incident", "incidents"]
