"""Verbs that the tagger took for other words: "A and B back C", "A, B and C all back D".

After several names a verb has no ending to tell it by, and "back" is mostly an adverb, "fund" a
noun. Where such a word stands between names, and the clause has no verb, it is one.
"""

from spacy.tokens import Token

from faultlines.extract.page import Page
from faultlines.vocab.siding import siding_words

_ALL = frozenset({"all", "both", "each"})
_LOST = frozenset({"cc", "advmod", "prep", "amod", "compound"})  # labels that no verb bears


def mend_backers(page: Page) -> None:
    """Hang the ends of such a verb on it, before anyone reads the parse. Changes the parse."""
    backing = siding_words("backing")
    for word in page.doc:
        if word.lower_ in backing and (word.pos_ != "VERB" or word.dep_ in _LOST):
            _mend(page, word)


def _mend(page: Page, word: Token) -> None:
    target = _target(page, word)
    doer = _doer(page, word) if target is not None else None
    if doer is None or target is None or doer.dep_ == "pobj" or _has_verb(word, doer):
        return
    over, label = doer.head, doer.dep_
    if over == word:
        pass  # it has its subject already
    elif over == doer:
        word.head, word.dep_ = word, "ROOT"
    else:
        word.head, word.dep_ = over, "ccomp" if label == "dobj" else label
    doer.head, doer.dep_ = word, "nsubj"
    target.head, target.dep_ = word, "dobj"
    word.pos_, word.tag_, word.lemma_ = "VERB", "VBP", word.lower_


def _doer(page: Page, word: Token) -> Token | None:
    """The first of the names that end right before a word, where there are two or more."""
    place = word.i - 1
    while place > word.sent.start and page.doc[place].lower_ in _ALL:
        place -= 1
    last = page.doc[place]
    if last.i not in page.at:
        return None
    if last.dep_ == "compound" and last.head == word:
        return _of_joined(page, word, last)
    first = last
    while first.dep_ in ("conj", "appos") and first.head.i < first.i and first.head.i in page.at:
        first = first.head
    joined = any(each.lower_ == "and" for each in page.doc[first.i : last.i])
    return first if first != last and joined else None


def _of_joined(page: Page, word: Token, last: Token) -> Token | None:
    """ "A and the B support C", all of it taken for one noun phrase without a verb."""
    first = word.head
    if word.dep_ != "conj" or first.i not in page.at or first.head != first:
        return None
    last.head, last.dep_ = first, "conj"
    return first


def _target(page: Page, word: Token) -> Token | None:
    """The name right after a word, past an article and what describes it."""
    place = word.i + 1
    while place < word.sent.end and page.doc[place].dep_ in ("det", "amod", "compound", "poss"):
        if place in page.at:
            break
        place += 1
    return page.doc[place] if place < word.sent.end and place in page.at else None


def _has_verb(word: Token, doer: Token) -> bool:
    """Whether the names before a word are already the subject of a finite verb but for it."""
    top = doer.head if doer.dep_ in ("nsubj", "nsubjpass") else None
    return top is not None and top != word and top.pos_ in ("VERB", "AUX")
