"""Acronyms that are spelled like small words: "IS" is a group where "is" is a verb.

The parser takes words by their lower-case form, so it reads "fought IS" as two verbs. Here such
an acronym gets the form of another one, which the parser knows for a name.
"""

from functools import cache
from typing import TYPE_CHECKING

from faultlines.extract.function_words import FUNCTION
from faultlines.vocab.names import world

if TYPE_CHECKING:
    from spacy.tokens import Doc

_LIKE = "nato"
# After these a capitalised "IS" is only said loudly: "it IS true".
_LOUD = frozenset("it that this he she there what which who how where here one".split())


def mark_acronyms(doc: "Doc") -> None:
    """Give acronyms that look like function words the form of a name. Changes `doc`."""
    for token in doc:
        if token.text in _acronyms() and (not token.i or doc[token.i - 1].lower_ not in _LOUD):
            token.norm_ = _LIKE


@cache
def _acronyms() -> frozenset[str]:
    """Acronyms of world organisations that are function words in lower case."""
    return frozenset(
        name for name in world() if name.isupper() and name != "US" and name.lower() in FUNCTION
    )
