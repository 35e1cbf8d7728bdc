"""Clauses of time that the text tells beside what somebody said: "said that it \"has a right to
defend itself\" after it shot down a bomber"."""

from spacy.tokens import Token

from faultlines.extract.voices import SUBJECTS, children
from faultlines.vocab.speech import speech

_TIMES = frozenset({"after", "before", "when", "while", "as", "since", "until"})
_NO_REASON = frozenset({"after", "before", "when"})  # "as A fled" may be a speaker's reason
_SHUT = frozenset({'"', "”", "»", "''"})
_OPEN = frozenset({'"', "“", "«", "``"})
_NOW = ("VBZ", "VBP", "MD")


def of_time(word: Token) -> bool:
    """ "After A fled": a finite clause of time that follows its verb."""
    if word.dep_ != "advcl" or word.i < word.head.i or not children(word, *SUBJECTS):
        return False
    past = [each for each in (word, *children(word, "aux", "auxpass")) if each.tag_ == "VBD"]
    return bool(past) and any(each.lower_ in _TIMES for each in children(word, "mark"))


def told_after(word: Token) -> bool:
    """Whether such a clause stands outside what is said: past its closing quotation mark, or set
    off by a comma from what is still to come ("said that talks would go on, after A fled")."""
    if not of_time(word):
        return False
    start = word.left_edge.i
    before = word.doc[start - 1] if start else word
    if before.text in _SHUT and any(
        each.text in _OPEN for each in word.doc[word.sent.start : before.i]
    ):
        return True
    if not any(each.lower_ in _NO_REASON for each in children(word, "mark")):
        return False
    over = word.head
    first = next(iter(children(over, "aux", "auxpass")), over)
    return before.text == "," and first.tag_ in _NOW and over.dep_ == "ccomp"


def beside_what_is_said(trigger: Token) -> bool:
    """Whether a trigger stands in such a clause, or in one of time below a denial: "denied that it
    was there after A fled" doesn't deny that A fled."""
    word, aside = trigger, False
    while word.head != word:
        if told_after(word):
            return True
        aside = aside or of_time(word)
        above = word.head
        if aside and word.dep_ == "ccomp" and above.lemma_.lower() in speech("denies"):
            return True
        word = above
    return False
