"""A speaker's noun and the name beside it; and the words for a speaker who isn't named."""

from spacy.tokens import Token

from faultlines.extract.contents import phrase, trimmed
from faultlines.extract.grammar import children
from faultlines.extract.mentions import Mention
from faultlines.extract.page import Page
from faultlines.model.text import Span
from faultlines.vocab.names import words
from faultlines.vocab.speech import speech

_LONGEST = 12  # words of a source that a reader still takes in at a glance


def name_beside(page: Page, noun: Token) -> Mention | None:
    """ "The newspaper NAME", "the director of X, NAME": the name in apposition to the noun; of one
    to the body before it, only a person's, and only where the noun is a person's."""
    own = [page.at[each.i] for each in children(noun, "appos") if each.i in page.at]
    if own:
        return own[0] if own[0].named else None
    if noun.lemma_.lower() not in words("titles", "titles") | words("titles", "callings"):
        return None
    for place in children(noun, "prep"):
        for body in children(place, "pobj"):
            for each in children(body, "appos"):
                mention = page.at.get(each.i)
                if mention is not None and mention.named and mention.schema == "Person":
                    return mention
    return None


def source_words(page: Page, word: Token, cue: Token) -> Span:
    """The words for whoever isn't named: "two officials of the ministry", not "officials" alone."""
    if word.pos_ not in ("NOUN", "PROPN") or word.lemma_.lower() in speech("says"):
        return page.words(word)
    first, last = phrase(word, cue)
    clauses = [each.left_edge.i for each in children(word, "relcl", "acl", "appos")]
    last = min([last, *(each for each in clauses if each > word.i)])
    if last - first > _LONGEST or not first <= word.i < last:
        return page.words(word)
    first, last = trimmed(page.doc, first, last)
    return page.stretch(page.doc[first:last])
