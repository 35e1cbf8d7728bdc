"""What each format's reader hands over, before the text is normalised and filed."""

from dataclasses import dataclass, field

from faultlines.model.errors import BadInput
from faultlines.model.when import When

MAX_CHARACTERS = 1_000_000
"""The most that one document may hold: a book of about 170,000 words."""


class Unreadable(BadInput):
    """A file, or one article of it, that can't be read; the reading goes on with the next."""

    def __init__(self, reason: str, next_step: str) -> None:
        super().__init__(f"{reason}; {next_step}")
        self.reason = reason
        self.next_step = next_step


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """The readable text of one article and what the file itself says about it.

    text: one paragraph a line, or paragraphs set apart by blank lines; not yet normalised.
    published: only what metadata states outright. notes: see Filed.
    """

    text: str
    title: str | None = None
    published: When = field(default_factory=When.unknown)
    source: str | None = None
    url: str | None = None
    notes: tuple[str, ...] = ()


def too_long() -> Unreadable:
    """The refusal of a text above MAX_CHARACTERS."""
    return Unreadable(
        f"too long: more than {MAX_CHARACTERS:,} characters",
        "split it into chapters or articles, and add those",
    )


def empty() -> Unreadable:
    """The refusal of a file without a word in it."""
    return Unreadable("no words in it", "check that the right file was saved, and whole")
