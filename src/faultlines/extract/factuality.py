"""Did it happen, and how surely? The value of an event's word, from −3 (surely not) to 3 (surely).

The word's own denial, modal and opener, then those of every word that governs it, bottom up, as
in Saurí and Pustejovsky's polarity profiles (2012, doi:10.1162/COLI_a_00096); implicatives after
Karttunen (1971, doi:10.2307/412084). The levels are those of factuality.toml.
"""

from spacy.tokens import Token

from faultlines.extract.grammar import VERBAL, children
from faultlines.extract.holders import voice_of
from faultlines.extract.page import Page
from faultlines.extract.reach import PURPOSE, dropped, governing_word, under
from faultlines.extract.reality import SURE, Level, beside, own
from faultlines.extract.voices import is_infinitive
from faultlines.vocab.factuality import governing, raising

BELIEVED = 1.9
_DEPTH = 8


def factuality(page: Page, word: Token) -> float:
    """How surely the event that a word names happened, as its author and his sources tell it."""
    while word.dep_ in ("aux", "auxpass") and word.head.pos_ in VERBAL:
        word = word.head
    level = _climb(page, word, own(word), 0)
    voice = voice_of(page, word)
    if voice is not None and voice.denies:
        return 0.0  # its holder's word against another's: the writer leaves it open
    return (level.at_most(BELIEVED) if voice is not None and voice.believes else level).value


def _climb(page: Page, word: Token, level: Level, depth: int) -> Level:
    """A level under all that stands beside a word and over it."""
    level = beside(page, word, level)
    above = governing_word(word)
    if above is None or depth > _DEPTH:
        bare = word.pos_ in VERBAL and is_infinitive(word)
        return level.at_most(PURPOSE) if bare else level
    over = _climb(page, above, Level(), depth + 1)
    if word.dep_ == "conj":
        return _shared(word, level, over)
    known = governing().get(above.lemma_.lower(), SURE)
    if word.dep_ in ("acl", "advcl", "xcomp") and dropped(above):
        return level.at_most(1.5).turned()
    without = word.dep_ == "pobj" and word.head.lower_ == "without"
    if word.pos_ not in VERBAL and above.pos_ in VERBAL and known == SURE and not without:
        return _held(word, level, over)
    return _joined(word, under(above, word, level, known), over, known)


def _shared(word: Token, level: Level, over: Level) -> Level:
    """ "may meet and agree": the second is as real as the first; its denial reaches a bare verb."""
    both = over.denied and word.tag_ == "VB" and not children(word, "aux")
    level = level.at_most(over.size if both or not over.denied else SURE)
    return level.turned() if both else level


def _held(word: Token, level: Level, over: Level) -> Level:
    """A noun is nearly as real as the verb whose object it is."""
    if over.denied and word.dep_ in ("dobj", "attr"):
        known = children(word, "det", "poss") and not any(
            child.lower_ in ("a", "an", "any") for child in children(word, "det")
        )
        return level.at_most(1.6) if known or level.denied else level.at_most(1.4).turned()
    return level.at_most((SURE + 2 * over.size) / 3)


def _joined(word: Token, level: Level, over: Level, known: float) -> Level:
    """What governs a word limits it; its denial turns it only where it reaches down."""
    if not over.denied:
        return level.at_most(over.size)
    if word.dep_ == "xcomp" and known < 0:
        return Level(2.0)  # "did not fail to"
    if word.dep_ in ("xcomp", "acl") and known < 1.9:
        return Level(min(level.size, 0.6 if word.dep_ == "xcomp" else 1.2), not level.denied)
    if word.dep_ == "xcomp" or (word.dep_ == "ccomp" and word.head.lemma_ in raising()):
        return level.at_most(over.size).turned()
    return level.at_most(1.4 if word.dep_ == "ccomp" else 1.0)
