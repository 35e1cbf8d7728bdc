"""Speech that goes on: "said that B had fled, and urged C to act" is A's urging, not B's.

The parser hangs the second verb on the clause that the first one says; here it goes back.
"""

from spacy.tokens import Token

from faultlines.extract.voices import FINITE, SUBJECTS, children
from faultlines.vocab.speech import speech

_PRONOUNS = frozenset({"it", "he", "she", "they", "we", "i"})
_MARKS = frozenset('“”"«»')


def resumes(verb: Token) -> Token | None:
    """The verb of saying that a second one, without a subject of its own, stands beside; None
    where it belongs to what is said.

    It does where its tense is that of the saying, and not that of the clause it hangs on, or
    where that clause's subject is a pronoun, which most often is the speaker.
    """
    inner = verb.head
    if verb.dep_ != "conj" or verb.tag_ not in FINITE or inner.dep_ != "ccomp":
        return None
    outer = inner.head
    if outer.lemma_.lower() not in speech("says") or outer.tag_ != verb.tag_ or inner.i < outer.i:
        return None
    if not _speaks(verb) or children(verb, *SUBJECTS, "aux", "auxpass", "mark"):
        return None
    between = verb.doc[outer.i : verb.i]
    if sum(token.text in _MARKS for token in between) % 2:
        return None  # within the quotation
    subjects = children(inner, *SUBJECTS)
    same = any(one.lower_ in _PRONOUNS for one in subjects) or inner.lemma_ == "be"
    return outer if subjects and (same or _tense(inner) != verb.tag_) else None


def _speaks(verb: Token) -> bool:
    lemma = verb.lemma_.lower()
    return lemma in speech("says", "topics", "aims", "denies")


def _tense(verb: Token) -> str:
    """The tag of the word that carries the tense: "had" of "had fled"."""
    helpers = [child for child in children(verb, "aux", "auxpass") if child.tag_ != "TO"]
    return helpers[0].tag_ + helpers[0].lower_ if helpers else verb.tag_
