"""Whom a definite description stands for: "the militia", "this group", "the general"."""

from spacy.tokens import Token

from faultlines.extract.grammar import children
from faultlines.extract.mentions import Mention
from faultlines.extract.page import Page
from faultlines.extract.salience import Memory, best
from faultlines.extract.titled import bearer
from faultlines.extract.which_group import left_open
from faultlines.vocab.nouns import nouns

# Adjectives that leave open who is meant: "the new group" is the one just named.
_PLAIN = frozenset("new same latter former late veteran whole entire".split())
_SEVERAL = 2


def described(page: Page, memory: Memory, token: Token, number: int) -> tuple[Mention, ...]:
    """ "The militia", "this group", "the general"."""
    noun = token.lemma_.lower()
    if token.i not in page.at and (office := bearer(memory.titles, memory.people, token)):
        return office
    alone = page.at.get(token.i)
    whole = alone is not None and alone.schema == "Group" and noun in nouns("whole")
    if not (token.tag_ == "NN" or whole) or not _definite_and_bare(page, token):
        return ()
    if noun in nouns("person"):
        return _called(memory, token, number, noun, {"Person"})
    if noun in nouns("organisation") and not _stranger_before(page, token):
        if (same := _so_called(page, memory, number, noun)) is not None:
            return (same,)
        bodies = {"Organization", "PublicBody"}
        found = _called(memory, token, number, noun, bodies | {"Group"})
        if found or noun in nouns("of_one_kind"):
            return found
        found = _only_one(memory, token, number, bodies - _unlike(noun))
        return () if found and left_open(page, memory, token, number, found[0]) else found
    return ()


def _so_called(page: Page, memory: Memory, number: int, noun: str) -> Mention | None:
    """Whom the same words meant in the sentence before: "The group … A has not claimed the
    group"."""
    said = [each.mention for each in memory.recent if each.sentence == number - 1
            and each.token.i in page.antecedents and each.token.lemma_.lower() == noun
            and each.mention.schema == "Organization"]  # fmt: skip
    return said[-1] if said else None


def _unlike(noun: str) -> set[str]:
    """What a noun never calls: no government is "the party"."""
    return {"PublicBody"} if noun in nouns("no_state") else set()


def _stranger_before(page: Page, token: Token) -> bool:
    """ "XYZ made news when the group …": XYZ, which no finder knew, may be meant."""
    return any(
        word.dep_ in ("nsubj", "nsubjpass") and word.pos_ == "PROPN" and word.i not in page.at
        and word.text.isupper()
        for word in page.doc[token.sent.start : token.i]
    )  # fmt: skip


def _definite_and_bare(page: Page, token: Token) -> bool:
    if not any(child.lower_ in ("the", "this", "that") for child in children(token, "det")):
        return False
    if children(token, "prep", "relcl", "acl", "poss", "appos", "nummod", "compound", "nmod"):
        return False
    return all(child.lower_ in _PLAIN for child in children(token, "amod"))


def _called(
    memory: Memory, token: Token, number: int, noun: str, kinds: set[str]
) -> tuple[Mention, ...]:
    """The most salient of those that were called so before."""
    called = [
        each for each in memory.recent if noun in memory.descriptions.get(each.mention.key, ())
    ]
    here = [each for each in called if each.sentence == number and kinds & each.mention.kinds]
    return best(Memory(recent=here or called), token, number, kinds)


def _only_one(memory: Memory, token: Token, number: int, kinds: set[str]) -> tuple[Mention, ...]:
    """The most salient body, unless the sentence itself has named several before."""
    here = {
        each.mention.key
        for each in memory.recent
        if each.sentence == number and kinds & each.mention.kinds
    }
    return best(memory, token, number, kinds) if len(here) < _SEVERAL else ()
