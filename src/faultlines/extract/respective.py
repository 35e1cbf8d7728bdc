"""Lists told side by side: "A and B, backed by C and D respectively"."""

from spacy.tokens import Token

from faultlines.extract.finding import pairs
from faultlines.extract.grammar import clause_verb, conjuncts, doers
from faultlines.extract.mentions import Mention


def respective(
    verb: Token, subjects: list[Mention], objects: list[Mention]
) -> list[tuple[Mention, Mention]]:
    """Every subject with every object; each with its own, where the clause says "respectively",
    and none, where the two lists aren't of one length.

    One doer alone has no list: "it helped A and B against C and D, respectively".
    """
    if not _respectively(verb) or not any(len(conjuncts(token)) > 1 for token in doers(verb)):
        return pairs(subjects, objects)
    if len(subjects) != len(objects):
        return []
    one_by_one = zip(_in_order(subjects), _in_order(objects), strict=True)
    return [(one, two) for one, two in one_by_one if one.key != two.key]


def _in_order(mentions: list[Mention]) -> list[Mention]:
    return sorted(mentions, key=lambda mention: mention.start)


def _respectively(verb: Token) -> bool:
    return any(
        word.lower_ == "respectively" and verb in (word.head, clause_verb(word))
        for word in verb.sent
    )
