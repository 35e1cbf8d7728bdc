"""Claims that only say over again what a description says: "X's supporters support X"."""

from spacy.tokens import Token

from faultlines.extract.mentions import Mention
from faultlines.extract.page import Page
from faultlines.vocab.names import demonyms, words


def circular(page: Page, noun: Token, bearer: Mention, other: Mention) -> bool:
    """Whether the bearer is nobody but the noun's own words with the other in them.

    "Peru's Kurdish allies" tells who they are, and so does "militant opponents of Peru".
    """
    if bearer.named or not bearer.start <= noun.idx < bearer.end:
        return False
    span = page.doc.char_span(bearer.start, bearer.end, alignment_mode="expand")
    if span is None:
        return False
    rest = [word for word in span if word != noun and not other.start <= word.idx < other.end]
    return not any(_tells(page, word) for word in rest)


def _tells(page: Page, word: Token) -> bool:
    """Whether a word besides the owner and the noun says who is meant."""
    if word.lower_ in words("groups", "identities") or word.text in demonyms():
        return True
    if word.lemma_.lower() in words("groups", "people"):
        return True
    return word.i in page.at and page.at[word.i].how != "pronoun"


def one_of(noun: Token) -> Token | None:
    """ "One" of "one of X's allies", "among" of "is among X's allies"; None for any other noun."""
    over = noun.head
    if noun.dep_ != "pobj":
        return None
    if over.lower_ == "of" and over.head.lower_ in ("one", "another"):
        return over.head
    return over if over.lower_ == "among" and over.head.lemma_ == "be" else None
