"""Headings that leave out the verb: "Cedar Front and Palm Brigade rivals." """

from collections.abc import Iterator

from spacy.tokens import Token

from faultlines.extract.finding import Hit
from faultlines.extract.mentions import Mention
from faultlines.extract.page import Page
from faultlines.vocab.roles import roles

_WORDS = 4  # of "A and B rivals"


def from_pair_headings(page: Page, noun: Token) -> Iterator[Hit]:
    """Two names that a line calls rivals or allies, of each other."""
    relation = next(
        (
            role.relation
            for role in roles().get(noun.lemma_.lower(), ())
            if role.mutual or role.relation == "allied_with"
        ),
        None,
    )
    pair = headed_pair(page, noun) if relation is not None else None
    if pair is not None and relation is not None:
        yield Hit(
            subject=pair[0], relation=relation, object=pair[1], trigger=noun, cue=(noun,),
            rule=f"heading {noun.lemma_.lower()}", confidence=0.85,
        )  # fmt: skip


def headed_pair(page: Page, noun: Token) -> tuple[Mention, Mention] | None:
    """The two names of a line that is nothing but "A and B rivals"; None for any other."""
    if not noun.tag_.endswith("S") or noun.i - noun.sent.start < _WORDS - 1:
        return None
    if any(map(_is_word, noun.doc[noun.i + 1 : noun.sent.end])):
        return None
    words = [word for word in noun.sent if _is_word(word)]
    if len(words) != _WORDS or words[1].lower_ != "and":
        return None
    one, two = (_named(page, words[place]) for place in (0, 2))
    if one is None or two is None or one.key == two.key:
        return None
    return one, two


def _is_word(token: Token) -> bool:
    return not token.is_punct and not token.is_space


def _named(page: Page, word: Token) -> Mention | None:
    """Who bears a name; also where the page took it for the first half of "A and B allies"."""
    here = page.at.get(word.i)
    if here is not None and here.named:
        return here
    text = page.document.text
    same = (each for each in page.at.values() if each.named)
    return next((each for each in same if text[each.start : each.end] == word.text), None)
