"""What a sentence only sets its scene by: "A sent troops amid the invasion of B"."""

from spacy.tokens import Token

from faultlines.extract.grammar import children

_SCENE = frozenset({"amid", "amidst", "despite", "during", "since", "following"})
_KNOWN = frozenset({"the", "this", "that"})


def backdrop(noun: Token) -> bool:
    """Whether a deed's noun is taken for known: so it is the writer's, and not of that day."""
    if noun.dep_ != "pobj" or noun.head.lower_ not in _SCENE:
        return False
    if any(each.dep_ == "ccomp" for each in noun.ancestors):
        return False  # "said that they left amid the war on B": as the speaker has it
    return any(each.lower_ in _KNOWN for each in children(noun, "det"))
