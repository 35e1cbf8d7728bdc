"""Matching one pattern of acts.toml at one word of the parse."""

from collections.abc import Iterator

from spacy.tokens import Token

from faultlines.extract.grammar import children, done_to, is_passive, prepositional
from faultlines.extract.voices import is_infinitive
from faultlines.vocab.acts import Pattern

_REFLEXIVE = frozenset({"itself", "themselves", "himself", "herself", "myself", "ourselves"})
_CARRIERS = frozenset({"dobj", "nsubjpass", "pobj", "attr", "oprd", "acomp"})
# Labels under which a fixed word may hang below the word before it.
_LINKS = _CARRIERS | {"prt", "advmod", "prep", "amod", "dative", "compound"}
_CLAUSES = frozenset({"xcomp", "ccomp", "pcomp"})


class Match:
    """Where a pattern matched: the tokens that fill X, and the words that did it."""

    __slots__ = ("cue", "objects")

    def __init__(self, objects: list[Token], cue: list[Token]) -> None:
        self.objects = objects
        self.cue = cue


def match(head: Token, pattern: Pattern) -> Match | None:
    """The pattern at this word, or None. Objects are nouns, not yet actors."""
    cue = [head]
    for at, word in enumerate(pattern.fixed):
        step = _step(cue, head, word) or _before_noun(head, pattern.fixed[at : at + 2])
        if step is None:
            return None
        cue.append(step)
    beside = [_step([head], head, word) or _step(cue, head, word) for word in pattern.after]
    if any(word is None for word in beside):
        return None
    objects = list(_fill(head, cue, pattern))
    if pattern.slot != "none" and not objects:
        return None
    return Match(objects, cue + [word for word in beside if word is not None])


def _step(cue: list[Token], head: Token, word: str) -> Token | None:
    """The next fixed word: below the last one found, else below the head."""
    links = _CLAUSES if word.startswith("~") else _LINKS
    # "fought with A against B", which the parse may hang on A
    near = children(cue[-1], "pobj") if word == "against" else []
    for parent in (cue[-1], *near, head):
        for child in parent.children:
            purpose = word.startswith("~") and child.dep_ == "advcl" and is_infinitive(child)
            fits = (child.dep_ in links or purpose) and _shares(child)
            if fits and _is(child, word.removeprefix("~")):
                return child
    return None


def _before_noun(head: Token, words: tuple[str, ...]) -> Token | None:
    """ "went their separate ways", "made common cause": the adjective hangs below its noun."""
    if len(words) < 2 or head.pos_ not in ("VERB", "AUX"):
        return None
    carried = (noun for noun in children(head, *_CARRIERS) if _is(noun, words[1]))
    described = (each for noun in carried for each in children(noun, "amod"))
    return next((each for each in described if _is(each, words[0])), None)


def _shares(clause: Token) -> bool:
    """Not "denied that A attacked B": there A does it, not who denies."""
    if clause.dep_ != "ccomp" or clause.head.lemma_ == "let":
        return True
    return all(token.pos_ == "PRON" for token in children(clause, "nsubj"))


def _is(token: Token, word: str) -> bool:
    if word == "SELF":
        return token.lower_ in _REFLEXIVE
    if word == "*":
        return token.pos_ == "VERB"
    return word in (token.lower_, token.lemma_.lower())


def _fill(head: Token, cue: list[Token], pattern: Pattern) -> Iterator[Token]:
    last = cue[-1]
    if pattern.slot == "owner":
        yield from children(last, "poss")
    elif pattern.slot == "prep":
        yield from prepositional(last)
    elif pattern.slot == "direct":
        yield from _direct(head, last, pattern)


def _direct(head: Token, last: Token, pattern: Pattern) -> Iterator[Token]:
    verb = last if last.pos_ == "VERB" else head
    if verb.lemma_ == "let":
        for clause in children(verb, "ccomp", "xcomp"):
            yield from children(clause, "nsubj")
        return
    recipients = children(verb, "dative")
    if pattern.after and recipients and recipients[0].pos_ != "ADP":
        yield from recipients
        return
    for token in done_to(verb):
        if token not in (last,) or last == verb:
            yield token
    if not is_passive(verb) and pattern.after:
        # "call X a traitor": the parse may take X for the subject of a small clause.
        for clause in children(verb, "ccomp"):
            if clause.pos_ != "VERB":
                yield from children(clause, "nsubj")
