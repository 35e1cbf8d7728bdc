"""Whom "they", "them" and "their" stand for.

First who does what the pronoun hangs below ("the army and the police left their posts"), then the
group told of last. Where two may be meant, nobody is.
"""

from collections.abc import Sequence

from spacy.tokens import Token

from faultlines.extract.doubted import doubted
from faultlines.extract.grammar import (
    VERBAL,
    below,
    children,
    clause_verb,
    conjuncts,
    surface_subjects,
)
from faultlines.extract.mentions import Mention
from faultlines.extract.page import Page
from faultlines.extract.salience import Candidate, Memory, best
from faultlines.extract.strangers import top
from faultlines.extract.units import smaller_of
from faultlines.extract.unsettled import rivalled_here
from faultlines.extract.voices import SUBJECTS, first_joined, is_main_subject
from faultlines.vocab.acts import hostile
from faultlines.vocab.nouns import nouns
from faultlines.vocab.speech import speech

_BODIES = frozenset({"Organization", "PublicBody", "LegalEntity"})


def several(page: Page, memory: Memory, token: Token, number: int) -> tuple[Mention, ...]:
    """A group, a body, or those named side by side as one subject; () where it isn't clear."""
    here = _of_clause(page, token)
    if here is None:
        here = _of_side_clause(page, token)
    if here is not None:
        return here
    if owners := _of_deed(page, token):
        return owners
    groups = best(memory, token, number, {"Group"})
    joined = _joined_before(memory, number)
    if groups and rivalled_here(memory, groups[0], token, number):
        return ()
    if groups and doubted(page, memory, token, number, groups[0]):
        return ()
    if groups and not _outshone(memory, groups[0], number):
        return _with_joined(page, memory, groups[0])
    if groups or (joined and doubted(page, memory, token, number, joined[0])):
        return ()
    return joined


def _of_clause(page: Page, token: Token) -> tuple[Mention, ...] | None:
    """Who does what the pronoun hangs below; () where its object may be meant as well, None
    where the clause doesn't tell."""
    verb = _over(token)
    if verb is None or _struck(token):
        return None
    found = _standing(page, [each for each in surface_subjects(verb) if each.i < token.i], token)
    if not found or (len(found) == 1 and not _may_be_many(found[0])):
        return None
    return () if _rivalled(page, verb, token, found) else tuple(found)


def _of_deed(page: Page, token: Token) -> tuple[Mention, ...]:
    """ "The Front's invasion of the plain, in which they took A": whose invasion it was."""
    clause = token.head
    if token.dep_ not in SUBJECTS or clause.dep_ != "relcl":
        return ()
    if not any(each.lower_ in ("which", "whom") for each in page.doc[clause.left_edge.i : token.i]):
        return ()
    deeds = [clause.head, *children(clause.head, "appos")]
    owners = [each for noun in deeds for each in children(noun, "poss")]
    deed = any(noun.lemma_.lower() in nouns("deed") for noun in deeds)
    return tuple(mention for each in owners for mention in _here(page, each)) if deed else ()


def _of_side_clause(page: Page, token: Token) -> tuple[Mention, ...] | None:
    """ "Although the militias hold the port, they may leave": who does what the clause before tells
    of; None where its object may be meant as well, or it doesn't tell."""
    if token.dep_ not in SUBJECTS:
        return None
    before = [clause for clause in children(token.head, "advcl") if clause.i < token.i]
    if not before:
        return None
    verb = before[-1]
    found = _standing(page, surface_subjects(verb), token)
    if not found or (len(found) == 1 and not _may_be_many(found[0])):
        return None
    return None if _rivalled(page, verb, token, found) else tuple(found)


def _over(token: Token) -> Token | None:
    """The verb whose subject may be meant: never the one that the pronoun is object of."""
    if token.dep_ in SUBJECTS:
        clause = token.head
        verb = clause_verb(clause.head) if clause.head != clause else clause
        return verb if verb.pos_ in VERBAL and verb != clause else None
    verb = clause_verb(token.head)
    own = token.dep_ != "poss" and (token.head == verb or token.head.head == verb)
    return None if own or verb.pos_ not in VERBAL else verb


def _struck(pronoun: Token) -> bool:
    """ "seized the fighters and their guns": not the guns of those who seized them."""
    noun = first_joined(pronoun.head)
    return pronoun.dep_ == "poss" and noun.dep_ == "dobj" and noun.head.lemma_.lower() in hostile()


def _standing(page: Page, tokens: list[Token], pronoun: Token) -> list[Mention]:
    """The actors that some nouns and pronouns, and what is joined to them, stand for."""
    found: dict[str, Mention] = {}
    for each in (word for token in tokens for word in conjuncts(token) if word.i < pronoun.i):
        found |= {mention.key: mention for mention in _here(page, each) or _owner(page, each)}
    return list(found.values())


def _here(page: Page, token: Token) -> Sequence[Mention]:
    here = smaller_of(page, token) or page.at.get(token.i)
    return page.antecedents.get(token.i) or ([here] if here is not None else [])


def _owner(page: Page, noun: Token) -> list[Mention]:
    """ "The Guard's raid, in which they …": whose deed it was."""
    if noun.lemma_.lower() not in nouns("deed"):
        return []
    owners = [*children(noun, "poss"), *below(noun, "by")]
    return [mention for each in owners for mention in _here(page, each)]


def _may_be_many(mention: Mention) -> bool:
    return bool(mention.kinds & (_BODIES | {"Group"}))


def _rivalled(page: Page, verb: Token, token: Token, found: list[Mention]) -> bool:
    """Whether an object of the same verb may be meant as well: a group, or a body beside one."""
    if verb.lemma_.lower() in speech("says"):
        return False
    below = [each for prep in children(verb, "prep", "agent") for each in children(prep, "pobj")]
    nouns = [each for each in [*children(verb, "dobj", "dative"), *below] if each.i < token.i]
    others = [each for each in _standing(page, nouns, token) if each not in found]
    rivals = {"Group"} if found[0].schema == "Group" or len(found) > 1 else _BODIES | {"Group"}
    return any(each.kinds & rivals for each in others)


def _joined_before(memory: Memory, number: int) -> tuple[Mention, ...]:
    """People or bodies named side by side as the subject of this sentence or the one before."""
    joined = [
        each for each in memory.recent if number - each.sentence <= 1 and _side_by_side(each.token)
    ]
    last = joined[-1].sentence if joined else 0
    return tuple(
        {each.mention.key: each.mention for each in joined if each.sentence == last}.values()
    )


def _outshone(memory: Memory, group: Mention, number: int) -> bool:
    """ "The ministry began to bomb the rebels. Later, they …": who did it may be meant as well."""
    tops = [each for each in memory.recent if number - each.sentence == 1 and _tops(each)]
    keys = {each.mention.key for each in tops}
    others = any(each.mention.kinds & _BODIES for each in tops) or len(keys) > 1
    return others and group.key not in keys


def _tops(candidate: Candidate) -> bool:
    """Whether it is, or is joined to, the subject of its sentence's main verb."""
    return is_main_subject(first_joined(candidate.token))


def _with_joined(page: Page, memory: Memory, group: Mention) -> tuple[Mention, ...]:
    """A group, and what stands before it in "the army and the tribes … their fight"."""
    last = [each.token for each in memory.recent if each.mention.key == group.key][-1]
    if last.dep_ != "conj":
        return (group,)
    found = [page.at[each.i] for each in conjuncts(last.head) if each.i in page.at]
    fits = all(each.schema not in ("Person", "Territory") for each in found)
    return tuple(found) if fits and group in found else (group,)


def _side_by_side(token: Token) -> bool:
    if token.dep_ in SUBJECTS:
        return bool(children(token, "conj"))
    return token.dep_ == "conj" and top(token).dep_ in SUBJECTS
