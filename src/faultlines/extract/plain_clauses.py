"""Short clauses in the present tense that the parser takes apart: "A rejects B".

Between two names it mostly takes "rejects" for a plural noun, and the second name for a time or
for another name of the first.
"""

from spacy.tokens import Token

from faultlines.extract.grammar import children
from faultlines.extract.page import Page
from faultlines.extract.voices import FINITE, SUBJECTS
from faultlines.vocab.acts import load_acts
from faultlines.vocab.nouns import nouns
from faultlines.vocab.roles import roles

_ARTICLE = frozenset({"the", "all"})
_OF_DOER = ("det", "compound", "amod", "nmod", "poss")


def mend_plain_clauses(page: Page) -> None:
    """Make the name right after such a verb its object, and the one before its subject. Changes
    the parse."""
    for place, mention in page.at.items():
        name = page.doc[place]
        first = place - 1
        if first > name.sent.start and page.doc[first].lower_ in _ARTICLE:
            first -= 1
        word = page.doc[max(first, name.sent.start)]
        if mention.how == "nominal" or word == name or not word.text.islower():
            continue
        if word.pos_ == "VERB" and word.tag_ in FINITE and word.dep_ != "compound":
            _not_a_time(word, name)
        elif lemma := _verb(word, apart=first < place - 1):
            doer = _doer(page, word, name)
            if doer is not None:
                _mend(word, doer, name)
                word.lemma_ = lemma


def _not_a_time(word: Token, name: Token) -> None:
    if name.dep_ == "npadvmod" and name.head == word and not children(word, "dobj"):
        name.dep_ = "dobj"


def _mend(word: Token, doer: Token, name: Token) -> None:
    root = name.sent.root
    words = [each for each in (*root.children, *word.children) if each not in (doer, name, word)]
    word.head, word.dep_ = word, "ROOT"
    doer.head, doer.dep_ = word, "nsubj"
    name.head, name.dep_ = word, "dobj"
    for each in words:
        if each.i < doer.i and each.dep_ in _OF_DOER:
            each.head = doer
        elif each.head == doer and each.i > name.i or each.head == root:
            each.head = word if each.dep_ not in ("cc", "conj", "relcl", "appos") else name
    word.pos_, word.tag_ = "VERB", "VBZ"


def _doer(page: Page, word: Token, name: Token) -> Token | None:
    """The name right before a word, in a sentence whose main verb it is, if any."""
    before = _past_bracket(word)
    if before == word or before.i not in page.at:
        return None
    root, mine = word.sent.root, (before, word, name)
    others = [each for each in children(root, *SUBJECTS, "aux", "cop") if each not in mine]
    if root not in mine or others:
        return None
    ahead = page.doc[word.sent.start : word.i]
    return None if any(each.tag_ in FINITE or each.tag_ == "MD" for each in ahead) else before


def _past_bracket(word: Token) -> Token:
    """The word before another, or before the "(ABC)" that stands there."""
    place, start = max(word.i - 1, word.sent.start), word.sent.start
    if word.doc[place].text == ")" and place - 3 >= start and word.doc[place - 2].text == "(":
        place -= 3
    return word.doc[place]


def _verb(word: Token, *, apart: bool) -> str:
    """The verb, with a direct object, that a plural noun may be a form of; "" where it can't.
    apart: an article parts it from the name, so that it is no title before it."""
    lower = word.lower_
    stems = (lower[:-3] + "y" if lower.endswith("ies") else lower[:-1], lower[:-2])
    for stem in stems if lower.endswith("s") and not lower.endswith("ss") else ():
        somebody = stem in roles() or stem in nouns("person", "leader", "office", "individual")
        if (apart or not somebody) and _takes_object(stem):
            return stem
    return ""


def _takes_object(stem: str) -> bool:
    return any(not act.fixed and act.slot == "direct" for _, act in load_acts().verbs.get(stem, ()))
