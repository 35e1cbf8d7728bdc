"""Bytes to documents."""

from faultlines.read.dates import parse_published
from faultlines.read.known_names import find_known_names, read_known_names
from faultlines.read.normalise import normalise
from faultlines.read.reading import read_paths
from faultlines.read.result import Filed, Skipped

__all__ = [
    "Filed",
    "Skipped",
    "find_known_names",
    "normalise",
    "parse_published",
    "read_known_names",
    "read_paths",
]
