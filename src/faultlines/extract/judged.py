"""What the clause over a look ahead says of it: "it is unlikely that", "do not believe that"."""

from spacy.tokens import Token

from faultlines.extract.degrees import whole
from faultlines.extract.grammar import VERBAL, children
from faultlines.extract.voices import first_joined
from faultlines.vocab.load import word_list
from faultlines.vocab.speech import speech

_STATES = frozenset({"be", "remain", "seem", "look", "appear", "become"})
_NOBODY = frozenset({"nobody", "none", "few"})


def judged(verb: Token) -> tuple[Token, ...]:
    """ "It is very unlikely that A will …": the words of probability, for A's verb; else ().

    They stand in the place of "will" or "would", which only carries what "it is" judges.
    """
    verb = _first(verb)
    if verb.dep_ != "ccomp":
        return ()
    word = _adjective(verb.head)
    if word is None or (word.lower_ not in _own() and not _that(verb)):
        return ()
    return whole(word)


def is_told_back(verb: Token) -> bool:
    """ "It was unlikely that": how it was judged then."""
    state = _first(verb).head
    return (state.head if state.pos_ == "ADJ" else state).tag_ in ("VBD", "VBN")


def turned_round(verb: Token) -> tuple[Token, ...]:
    """ "Doubts that A will …", "nobody expects A to …": the words without which A's clause would
    say the opposite; else ()."""
    verb = _first(verb)
    over = verb.head
    if verb.dep_ != "ccomp":
        return ()
    state = over if over.pos_ in VERBAL else over.head
    word = next((each for each in children(over, "acomp") if over.lemma_ == "be"), over)
    no = [each for each in children(state, "neg") if each.i < verb.i]
    no += [each for each in children(state, "nsubj") if each.lower_ in _NOBODY]
    no += [each for noun in children(state, "nsubj") for each in children(noun, "det")
           if each.lower_ == "no"]  # fmt: skip
    if no or word.lemma_.lower() in speech("doubts", "denies"):
        return (*no, word)
    return ()


def _first(verb: Token) -> Token:
    """The verb that "that" opens: of "that A leaves and B wins", the first."""
    return first_joined(verb, *VERBAL)


def _adjective(over: Token) -> Token | None:
    """The adjective of "it is likely that". over: what its clause hangs on."""
    state = over.head if over.pos_ == "ADJ" else over
    it = any(each.lower_ == "it" for each in children(state, "nsubj", "expl"))
    if state.lemma_ not in _STATES or not it:
        return None
    found = [over] if over.pos_ == "ADJ" else children(state, "acomp", "oprd")
    known = _own() | speech("unlikely")
    return next((each for each in found if each.lower_ in known), None)


def _that(verb: Token) -> bool:
    return all(each.lower_ == "that" for each in children(verb, "mark"))


def _own() -> frozenset[str]:
    return word_list("likelihood.toml", "judged", "words")
