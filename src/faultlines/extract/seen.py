"""A look ahead as it is found in a parsed sentence."""

from dataclasses import dataclass

from spacy.tokens import Token

from faultlines.extract.likelihood import Range


@dataclass(frozen=True, slots=True)
class Seen:
    """A forecast's verb, the words of probability, and whether it advises.

    turned: "doubts that A will …", whose words have no range. said: what is foreseen, where that
    isn't the verb's own clause ("a split of A"). range: what the words stand for, where the table
    of probability words can't tell.
    """

    head: Token
    words: tuple[Token, ...]
    advice: bool = False
    turned: bool = False
    said: tuple[Token, ...] = ()
    range: Range | None = None
