"""Looks ahead without "will": "there is little chance that A leaves", "A expects B to leave"."""

from collections.abc import Iterator
from functools import cache

from spacy.tokens import Token

from faultlines.extract.degrees import whole
from faultlines.extract.grammar import VERBAL, children
from faultlines.extract.likelihood import Range
from faultlines.extract.page import Page
from faultlines.extract.seen import Seen
from faultlines.vocab.load import load_toml, word_list
from faultlines.vocab.nouns import nouns

PAST = frozenset({"VBD", "VBN"})
_CLAUSES = ("acl", "relcl", "ccomp", "advcl")


def outlooks(page: Page, token: Token) -> Iterator[Seen]:
    """The looks ahead that a noun of chance or a verb of expecting opens."""
    lemma = token.lemma_.lower()
    if token.pos_ == "NOUN" and _is_chance(token):
        found = _of_chance(token)
    elif lemma in _words("expecting", "verbs") and is_present(token):
        found = _expected(token)
    elif lemma in ("risk", "stand") and is_present(token):
        found = _risked(token)
    elif lemma == "matter":
        found = _matter_of_time(token)
    elif token.lower_ in ("course", "track"):
        found = _on_course(token)
    else:
        return
    for seen in found:
        thing = not any(word.pos_ in VERBAL for word in seen.said)
        if not seen.said or names_actor(page, seen.said) or (of_course(seen.said) and not thing):
            yield seen


def of_course(words: tuple[Token, ...]) -> bool:
    """True where what coalitions go through is among the words: a truce, a split, a vote."""
    return any(word.pos_ == "NOUN" and _is_course(word) for word in words)


def _is_course(word: Token) -> bool:
    return word.lemma_.lower() in nouns("deed", "course")


def names_actor(page: Page, words: tuple[Token, ...]) -> bool:
    """True where an actor that the text names stands among the words."""
    return any(word.i in page.at or word.i in page.antecedents for word in words)


def is_present(verb: Token) -> bool:
    """A verb of the present, as what is expected now is told in."""
    helping = children(verb, "aux")
    if helping:  # "don't expect"
        return all(aux.lemma_ == "do" and aux.tag_ in ("VBZ", "VBP") for aux in helping)
    return verb.tag_ in ("VBZ", "VBP")


def over_chance(verb: Token) -> bool:
    """ "The odds are that A will leave": the odds tell of it already."""
    over = verb.head
    if verb.dep_ in _CLAUSES and _is_chance(over):
        return True
    return verb.dep_ == "ccomp" and any(map(_is_chance, children(over, "nsubj")))


def _is_chance(noun: Token) -> bool:
    return bool({noun.lemma_.lower(), noun.lower_} & _words("chance", "nouns"))


def _of_chance(noun: Token) -> Iterator[Seen]:
    """ "There is D chance that …", "the chances that … are D", "the odds are that …"."""
    state = noun.head
    if state.lemma_ not in ("be", "remain", "seem") or not is_present(state):
        return
    there = noun.dep_ == "attr" and bool(children(state, "expl"))
    size = _sizes(noun, state)
    if any(word.lower_ in ("more", "less") for word in noun.subtree if word.i < noun.i):
        return  # it compares
    if there or (noun.dep_ == "nsubj" and size):
        for said in _what(noun):
            words = (*_described(noun, there=there), *size)
            yield Seen(state, words, said=said, range=_range(words))
    elif noun.dep_ == "nsubj" and {noun.lemma_.lower(), noun.lower_} & _words("chance", "alone"):
        for verb in children(state, "ccomp"):
            yield Seen(state, (*_described(noun, there=False), state), said=said_clause(verb),
                       range=(0.55, 0.8))  # fmt: skip


def _sizes(noun: Token, state: Token) -> tuple[Token, ...]:
    if noun.dep_ != "nsubj":
        return ()
    return tuple(word for each in children(state, "acomp") for word in whole(each)
                 if each.lower_ in _ranges())  # fmt: skip


def _described(noun: Token, *, there: bool) -> tuple[Token, ...]:
    """ "little chance", "a very real risk" without "a"."""
    before = [word for word in noun.subtree if word.i < noun.i] if there else []
    while before and before[0].lower_ in ("a", "an", "the"):
        before.pop(0)
    return (*before, noun)


def _what(noun: Token) -> Iterator[tuple[Token, ...]]:
    """What the chance is of: "that A leaves", "of a split in A", "of A leaving"."""
    clauses = [each for each in children(noun, *_CLAUSES) if _told(each)]
    if clauses:
        yield said_clause(clauses[0])
        return
    for of in children(noun, "of", "prep"):
        for thing in children(of, "pobj", "pcomp"):
            if of.lower_ == "of":
                yield tuple(thing.subtree)


def _told(verb: Token) -> bool:
    """ "that A leaves"; not "that A left", "to leave", "A has"."""
    opened = verb.doc[verb.left_edge.i].lower_ in ("that", "of")
    return opened and not _looks_back(verb)


def _looks_back(verb: Token) -> bool:
    """ "That A left", "that A has left", "that A was there"."""
    gone = ("have", "has", "had", "was", "were", "did")
    return verb.tag_ == "VBD" or any(
        aux.lower_ in gone for aux in children(verb, "aux", "auxpass"))  # fmt: skip


def said_clause(verb: Token) -> tuple[Token, ...]:
    """The clause without the word that opens it."""
    words = sorted(verb.subtree, key=lambda word: word.i)
    while words and words[0].lower_ in ("that", "of", "whether"):
        words.pop(0)
    return tuple(words)


def _expected(verb: Token) -> Iterator[Seen]:
    """ "A expects B to leave", "A doesn't expect B to leave", "A predicts a split of B"."""
    words = (*children(verb, "neg"), verb)
    for clause in children(verb, "ccomp", "xcomp"):
        own = children(clause, "nsubj", "nsubjpass")
        if own and any(aux.lower_ == "to" for aux in children(clause, "aux")):
            yield Seen(clause, words, turned=len(words) > 1)
    things = children(verb, "dobj")
    things += [thing for on in children(verb, "prep") if on.lower_ in ("on", "against")
               for thing in children(on, "pobj") if verb.lemma_ == "bet"]  # fmt: skip
    for thing in things:
        if _is_course(thing):
            yield Seen(verb, words, said=tuple(thing.subtree), turned=len(words) > 1)


def _risked(verb: Token) -> Iterator[Seen]:
    """ "A risks losing B", "A stands to lose B"."""
    tag = "VBG" if verb.lemma_ == "risk" else "VB"
    if any(each.tag_ == tag for each in children(verb, "xcomp")):
        yield Seen(verb, (verb,))


def _on_course(noun: Token) -> Iterator[Seen]:
    """ "A is on course to win", "A is on track to win"."""
    before, after = noun.doc[max(0, noun.i - 1)], noun.doc[noun.i + 1 : noun.i + 2]
    state = before.head
    if before.lower_ == "on" and after.text == "to" and state.lemma_ == "be" and is_present(state):
        yield Seen(state, (before, noun))


def _matter_of_time(noun: Token) -> Iterator[Seen]:
    """ "It is only a matter of time before A strikes"."""
    after = noun.doc[noun.i + 1 : noun.i + 4]
    if [word.lower_ for word in after] != ["of", "time", "before"] or noun.head.tag_ in PAST:
        return
    before = [word for word in noun.subtree if word.i < noun.i]
    first = min([word.i for word in before] + [noun.i])
    only = noun.doc[first - 1 : first]
    words = (*(word for word in only if word.lower_ in ("only", "just")),
             *noun.doc[first : noun.i + 3])  # fmt: skip
    clause = [word for word in noun.sent if word.i > noun.i + 3]
    if clause and noun.head.pos_ in VERBAL:
        yield Seen(noun.head, words, said=tuple(clause))


def _range(words: tuple[Token, ...]) -> Range | None:
    """The row of the first size among the words; None for "real", "some", "not … high"."""
    if any(word.dep_ == "neg" or word.lower_ in ("more", "less") for word in words):
        return None
    return next((_ranges()[word.lower_] for word in words if word.lower_ in _ranges()), None)


@cache
def _ranges() -> dict[str, Range]:
    return {word: (row["low"], row["high"])
            for row in load_toml("outlook.toml")["size"] for word in row["words"]}  # fmt: skip


def _words(*keys: str) -> frozenset[str]:
    return word_list("outlook.toml", *keys)
