"""Advice without "should": "A would do well to", "A had better", "we recommend that A"."""

from collections.abc import Iterator

from spacy.tokens import Token

from faultlines.extract.grammar import VERBAL, children
from faultlines.extract.seen import Seen
from faultlines.vocab.load import word_list


def advising(token: Token) -> Iterator[Seen]:
    """The advice that a token carries."""
    lemma = token.lemma_.lower()
    if lemma == "ought" and token.pos_ in VERBAL:
        yield from _ought(token)
    elif token.lower_ == "well":
        yield from _do_well(token)
    elif token.lower_ == "better":
        yield from _had_better(token)
    elif lemma in _words("advising", "adjectives"):
        yield from _wise(token)
    elif lemma in _words("advising", "verbs") and token.tag_ in ("VBP", "VBZ"):
        yield from _recommended(token)


def _ought(token: Token) -> Iterator[Seen]:
    """ "A ought to leave", where "ought" is read as the verb."""
    for verb in children(token, "xcomp"):
        if any(aux.lower_ == "to" for aux in children(verb, "aux")):
            yield Seen(token, (token, *children(verb, "aux")), advice=True)


def _do_well(well: Token) -> Iterator[Seen]:
    """ "A would do well to leave"."""
    verb, to = well.head, well.doc[well.i + 1 : well.i + 2]
    would = _would(verb)
    if verb.lemma_ == "do" and would and to.text == "to" and verb.i == well.i - 1:
        yield Seen(verb, (*would, verb, well, *to), advice=True)


def _had_better(better: Token) -> Iterator[Seen]:
    """ "A had better leave"; "A had better weapons" has a noun after it."""
    had, after = better.doc[max(0, better.i - 1)], better.doc[better.i + 1 : better.i + 2]
    base = [word for word in after if word.is_alpha and word.text == word.lemma_]
    if had.lower_ in ("had", "'d", "’d") and base and base[0].tag_ in ("VB", "NN", "VBP"):
        follows = better.doc[base[0].i + 1 : base[0].i + 2].text.lower()
        if base[0].tag_ == "VB" or follows in ("to", "with", "the", "its", "his"):
            yield Seen(had, (had, better), advice=True)


def _wise(word: Token) -> Iterator[Seen]:
    """ "A would be wise to leave", "it would be wise for A to leave"."""
    state = word.head
    would = _would(state)
    if state.lemma_ != "be" or not would:
        return
    words = (*would, state, word)
    if any(each.lower_ == "it" for each in children(state, "nsubj", "expl")):
        clauses = children(state, "advcl", "xcomp", "ccomp") + children(word, "xcomp", "advcl")
        for verb in (each for each in clauses if children(each, "nsubj")):
            yield Seen(verb, words, advice=True)
    elif children(word, "xcomp") or children(state, "xcomp"):
        yield Seen(state, words, advice=True)


def _would(verb: Token) -> list[Token]:
    return [aux for aux in children(verb, "aux") if aux.lower_ in ("would", "'d", "’d")]


def _recommended(verb: Token) -> Iterator[Seen]:
    """ "We recommend that A leave", "this report recommends that A leave"."""
    who = children(verb, "nsubj")
    own = _words("advising", "own") | _words("advising", "papers")
    if not any(each.lower_ in own for each in who):
        return
    for clause in children(verb, "ccomp"):
        that = any(mark.lower_ == "that" for mark in children(clause, "mark"))
        if that and clause.tag_ in ("VB", "VBP", "VBN") and not children(clause, "aux"):
            yield Seen(clause, (verb,), advice=True)


def _words(*keys: str) -> frozenset[str]:
    return word_list("outlook.toml", *keys)
