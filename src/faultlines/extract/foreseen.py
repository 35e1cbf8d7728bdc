"""The words of what is foreseen: its clause without what is joined to it, and its condition."""

from spacy.tokens import Token

from faultlines.extract.grammar import children
from faultlines.extract.page import Page
from faultlines.model.text import Span

EXPECTING = frozenset({"will", "may", "might", "could", "would", "wo", "'ll", "’ll", "shall"})


def in_question(word: Token) -> bool:
    """Whether a word's sentence asks."""
    return "?" in word.sent.text[-3:]


def clause(page: Page, verb: Token) -> Span:
    """The clause of a verb: its words without the clauses joined to it and without conditions."""
    left_out: set[Token] = set()
    shared = [each for each in children(verb, "conj") if _shares_modal(each)]
    for child in verb.children:
        if shared and (child in shared or (child.dep_ == "cc" and child.i < shared[0].i)):
            continue
        joined = child.dep_ in ("conj", "cc", "punct", "mark", "preconj") or (
            child.dep_ in ("advcl", "ccomp") and child.i < verb.i
        )
        conditional = child.dep_ == "advcl" and any(
            m.lower_ in ("if", "unless", "while", "although", "once")
            for m in children(child, "mark")
        )
        if joined or conditional:
            left_out.update(child.subtree)
    words = sorted(
        (word for word in verb.subtree if word not in left_out and not word.is_space), key=_place
    )
    words = _around(words, verb)
    while len(words) > 1 and words[-1].is_punct:
        words.pop()
    while len(words) > 1 and words[0].is_punct:
        words.pop(0)
    return page.span(words[0].idx, words[-1].idx + len(words[-1].text))


def _shares_modal(joined: Token) -> bool:
    """ "A should stay out and avoid taking sides": the second verb has neither subject nor modal of
    its own."""
    own = children(joined, "nsubj", "nsubjpass", "aux", "expl")
    return joined.tag_ == "VB" and not own


def _around(words: list[Token], verb: Token) -> list[Token]:
    """The unbroken run of words around the verb, but for left-out punctuation and conditions."""
    subject = [child.left_edge.i for child in children(verb, "nsubj", "nsubjpass", "expl")]
    first = min(subject, default=words[0].i)
    return [word for word in words if word.i >= first] or [verb]


def condition_of(verb: Token) -> Token | None:
    for child in verb.children:
        if child.dep_ == "advcl" and any(
            mark.lower_ in ("if", "unless", "once") for mark in children(child, "mark")
        ):
            return child
    return None


def whole_condition(page: Page, condition: Token) -> Span:
    """All that is to hold: "he leaves and takes his men along", without "if"."""
    ahead = [
        each for each in children(condition, "conj")
        if any(aux.lower_ in EXPECTING for aux in children(each, "aux"))
    ]  # fmt: skip
    left_out = {word for each in ahead for word in each.subtree}  # misread: nothing to hold
    opened = max((mark.i for mark in children(condition, "mark")), default=-1)
    words = sorted(
        (word for word in condition.subtree if word.i > opened and word not in left_out), key=_place
    )
    while len(words) > 1 and (words[-1].is_punct or words[-1].is_space or words[-1].dep_ == "cc"):
        words.pop()
    words = words or [condition]
    return page.span(words[0].idx, words[-1].idx + len(words[-1].text))


def _place(word: Token) -> int:
    """A subtree of a crossing parse may come out of its order."""
    return word.i
