"""Where one clause ends and another begins, though the parse hangs the one on the other."""

from collections.abc import Iterable

from spacy.tokens import Token

from faultlines.extract.grammar import VERBAL, children
from faultlines.extract.voices import FINITE, SUBJECTS
from faultlines.vocab.speech import speech

_QUOTES = frozenset('“”"«»')
_DASHES = frozenset({"-", "–", "—", "--"})
_BACKSHIFTED = frozenset({"would", "should", "had", "could", "might"})


def apart(verb: Token, clause: Token) -> bool:
    """ "A led it; B is believed to hide": a clause before a verb that it is no content of.

    A semicolon outside quotation marks parts them; so does a passive that brings its own
    infinitive, since that is then what is believed.
    """
    if clause.i > verb.i:
        return False
    between = verb.doc[clause.i : verb.i]
    if _quoted(between):
        return False
    believed = bool(children(verb, "nsubjpass"))
    if believed and any(each.i > verb.i for each in children(verb, "xcomp")):
        return True
    denied = verb.lemma_.lower() in speech("denies")  # "A is accused of it - a charge A denies"
    if denied and any(each.text in _DASHES and each.i > clause.i for each in between):
        return True
    return any(token.text == ";" and token.i > clause.right_edge.i for token in between)


def breaks_off(word: Token) -> bool:
    """ "X said that A fled, later B came": a whole clause set beside what is said by a comma.

    It has a subject and a tense of its own, and no word that ties it to the clause before.
    """
    above = word.head
    if _turns_to_the_present(word):
        return True
    if word.pos_ not in VERBAL or above.i > word.i or not children(word, *SUBJECTS):
        return False
    helpers = children(word, "aux", "auxpass")
    if not any(each.tag_ in (*FINITE, "MD") for each in (word, *helpers)):
        return False
    start = word.left_edge.i
    if not start or word.doc[start - 1].text not in (",", ";"):
        return False
    said = [each for each in children(above, "ccomp") if above.i < each.i < word.i]
    if word.dep_ != "advcl" and not (word.dep_ == "ccomp" and said):
        return False
    tied = any(each.dep_ in ("mark", "cc") or each.tag_.startswith("W") for each in word.lefts)
    return not tied and not _quoted(word.doc[word.sent.start : word.i])


def _turns_to_the_present(word: Token) -> bool:
    """ "X said that A would go, and B has gone": the tense is no longer that of what is said."""
    inner = word.head
    if word.dep_ != "conj" or inner.dep_ != "ccomp" or inner.head.i > inner.i:
        return False
    if not children(word, *SUBJECTS) or children(word, "mark"):
        return False
    first = next(iter(children(word, "aux", "auxpass")), word)
    past = any(each.lower_ in _BACKSHIFTED for each in children(inner, "aux"))
    now = first.tag_ in ("VBP", "VBZ")
    return past and now and not _quoted(word.doc[word.sent.start : word.i])


def _quoted(tokens: Iterable[Token]) -> bool:
    return any(token.text in _QUOTES for token in tokens)
