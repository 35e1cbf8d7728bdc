"""What reading a file gives: a document with its publication, or the reason why not."""

from dataclasses import dataclass

from faultlines.model.text import Document, Publication


@dataclass(frozen=True, slots=True, kw_only=True)
class Filed:
    """One document, and where and when it came out.

    notes: what a reader of the result should know of the reading ("decoded as Windows-1252");
    short clauses without a full stop. Empty where all went as one would expect.
    """

    document: Document
    publication: Publication
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Skipped:
    """Something that was given and isn't read.

    path: as the user gave it, or as it was found under a folder. reason: why, the same words for
    the same cause, so that they can be counted. next_step: what to do about it.
    """

    path: str
    reason: str
    next_step: str
