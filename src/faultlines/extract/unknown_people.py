"""People by what they do: "Dace Ruhl, who led …", "Dace Ruhl died", "Irena Vostal allied herself".

The small model makes nothing, or a body, of names that it has never seen.
"""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from faultlines.extract.found import PERSON, Found
from faultlines.extract.overlooked import on_map, plain
from faultlines.extract.persons import is_title
from faultlines.extract.wordlists import plain_words
from faultlines.extract.words import Word
from faultlines.vocab.names import body_words, demonyms, places, words, world

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

SILENT, AGAINST = 1.0, 4.0  # votes where the model says nothing; more than its word for a body
SELF = frozenset({"himself", "herself"})


def by_what_they_do(doc: "Doc", row: Sequence[Word]) -> Iterator[Found]:
    """Two capitals that no table knows, beside words that are said of one person only."""
    for at in range(len(row) - 1):
        first, last = row[at : at + 2]
        if not (last_name(last) and first_name(first) and whole(row, at)) or on_map([first, last]):
            continue
        root = doc[last.start]
        silent = not any(token.ent_type_ for token in doc[first.start : last.end])
        if by_self(root):
            yield Found(first.start, last.end, PERSON, 1, AGAINST)
        elif silent and (by_who(root) or by_verb(root, sure=not plain(first))):
            yield Found(first.start, last.end, PERSON, 1, SILENT)


def last_name(word: Word) -> bool:
    """A word that is no plain one, place, title or word for a body."""
    return written(word) and not plain(word)


def first_name(word: Word) -> bool:
    """The same, but for the nouns, which some given names are too."""
    known = word.text in places() or word.text in demonyms() or word.text in world()
    lists = ("no_actors", "events", "topics", "offices", "territory", "territory_heads")
    listed = any(word.low in words("heads", key) for key in lists)
    return written(word) and not (known or listed or word.low in plain_words())


def written(word: Word) -> bool:
    """Whether a word is written as a name's, and is no title and no word for a body."""
    if not word.cap or not word.text.istitle() or not word.text.isalpha():
        return False
    return not (is_title(word) or word.low in body_words() or word.low in words("heads", "heads"))


def whole(row: Sequence[Word], at: int) -> bool:
    """Whether no article and no third capital stands beside a pair."""
    before, after = row[at - 1] if at else None, row[at + 2] if at + 2 < len(row) else None
    begun = before is not None and (before.cap or before.low in ("the", "a", "an", "of"))
    return not begun and not (after is not None and (after.cap or after.text in ("-", "&")))


def by_self(name: "Token") -> bool:
    """ "NAME allied herself with …"."""
    if name.dep_ != "nsubj":
        return False
    objects = [child for child in name.head.children if child.dep_ in ("dobj", "dative")]
    return any(each.lower_ in SELF for each in objects)


def by_who(name: "Token") -> bool:
    """ "NAME, who led …"."""
    after = name.doc[name.i + 1 : name.i + 3]
    return len(after) > 1 and after[0].text == "," and after[1].lower_ == "who"


def by_verb(name: "Token", *, sure: bool) -> bool:
    """ "NAME died", "NAME resigned". sure: no body is called so, which may "say" something too."""
    lemma = name.head.lemma_.lower()
    fits = lemma in words("heads", "person_verbs") and (sure or lemma != "say")
    return name.dep_ == "nsubj" and fits
