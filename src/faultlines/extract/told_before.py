"""What a sentence before tells of the statement that is signed here: how many, and on what day.

"Seven groups published a statement on May 3. It was signed by A, B and C": seven, on May 3.
"""

import re

from spacy.tokens import Token

from faultlines.extract.grammar import below, children, clause_verb, surface_subjects
from faultlines.extract.mentions import Mention
from faultlines.extract.numbers import count_of
from faultlines.extract.page import Page
from faultlines.extract.timing import when_of
from faultlines.extract.voices import SUBJECTS
from faultlines.model.when import When
from faultlines.vocab.nouns import nouns

_BACK = 2  # sentences
_MAKING = frozenset({"issue", "release", "publish", "sign", "co-sign", "cosign", "make", "put"})
_BETWEEN = re.compile(r"(?:[\s,;&]|\b(?:and|the)\b)*")  # two items of a list
_WHICH = frozenset({"the", "this", "that"})


def meant_by_it(verb: Token) -> Token | None:
    """ "It was signed by A": the statement or agreement told of right before."""
    words = [*children(verb, "dobj", "nsubjpass")]
    if not any(word.lower_ == "it" for word in words):
        return None
    return _before(verb, nouns("statement", "agreement"))


def first_told(text: Token) -> Token:
    """Where "the statement" was told of first; itself, where it is another, or nothing is told."""
    if text.dep_ not in ("nsubjpass", "dobj", "nsubj") or not _definite(text):
        return text
    return _before(text, nouns("statement")) or text


def stated_of(text: Token) -> int | None:
    """How many are said to have made it: "seven groups issued a statement"."""
    verb = clause_verb(text)
    made = text.dep_ == "dobj" and verb.lemma_.lower() in _MAKING
    makers = surface_subjects(verb) if made else [*below(text, "by"), *below(text, "of")]
    if text.dep_ == "nsubjpass" and verb.lemma_.lower() in _MAKING:
        makers += below(verb, "by")
    counts = {count_of(maker) for maker in makers} - {None}
    return next((count for count in counts if count is not None and count > 1), None)


def day_of(page: Page, text: Token) -> When:
    """The day that its own clause gives it."""
    verb = clause_verb(text)
    ours = text.dep_ in (*SUBJECTS, "dobj") and text.head == verb
    return when_of(page, verb, state=False) if ours else When.unknown()


def past_colon(page: Page, count: Token) -> list[Mention]:
    """ "Signed by five: A, B, …": those named after the colon."""
    after = count.i + 1
    if count_of(count) is None or after >= len(page.doc) or page.doc[after].text != ":":
        return []
    inside = page.doc[after + 1 : count.sent.end]
    found: list[Mention] = []
    for here in (page.at[word.i] for word in inside if word.i in page.at):
        start = found[-1].end if found else page.doc[after].idx + 1
        if here.start >= start and _BETWEEN.fullmatch(page.document.text[start : here.start]):
            found.append(here)
    return found


def _definite(text: Token) -> bool:
    return any(child.lower_ in _WHICH for child in children(text, "det"))


def _before(word: Token, known: frozenset[str]) -> Token | None:
    """The nearest of such nouns before, not further than the sentences right before."""
    start = word.sent
    for _ in range(_BACK):
        start = word.doc[start.start - 1].sent if start.start else start
    near = word.doc[start.start : word.left_edge.i if word.pos_ == "NOUN" else word.i]
    found = [each for each in near if each.pos_ == "NOUN" and each.lemma_.lower() in known]
    return found[-1] if found else None
