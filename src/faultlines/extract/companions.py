"""Who does it, too: "A, together with B, attacked C" says that B attacked C."""

from collections.abc import Iterator

from spacy.tokens import Token

from faultlines.extract.grammar import children, is_passive, prepositional
from faultlines.vocab.siding import siding_words


def companions(verb: Token, doers: list[Token]) -> Iterator[Token]:
    """Those set beside the doers before the verb.

    Not after it: in "A shelled B along with C" C may be shelled.
    """
    if is_passive(verb):
        return
    for over in (verb, *doers):
        for prep in children(over, "prep", "advmod"):
            if prep.i < verb.i:
                yield from _beside(prep, verb)


def _beside(prep: Token, verb: Token) -> Iterator[Token]:
    """What stands after "together with", "along with" or "alongside"."""
    last = prep
    near = [each.lower_ for each in prep.children]
    if prep.lower_ in siding_words("beside"):
        last = next(iter(children(prep, "prep")), prep)
    elif prep.lower_ != "with" or not siding_words("beside").intersection(near):
        return
    yield from (each for each in prepositional(last) if each.i < verb.i)
