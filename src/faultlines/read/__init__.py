"""Bytes to documents."""

from faultlines.read.dates import parse_published
from faultlines.read.normalise import normalise
from faultlines.read.reading import read_paths
from faultlines.read.result import Filed, Skipped

__all__ = ["Filed", "Skipped", "normalise", "parse_published", "read_paths"]
