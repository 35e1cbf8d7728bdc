"""Pronouns that the words right beside them tell about, or leave open, whoever comes to mind first.

Each rule gives those who are meant, () where nobody is for sure, and None where it says nothing.
"""

from spacy.tokens import Token

from faultlines.extract.grammar import (
    VERBAL,
    children,
    clause_verb,
    conjuncts,
    done_to,
    surface_subjects,
)
from faultlines.extract.mentions import Mention
from faultlines.extract.page import Page
from faultlines.extract.salience import Candidate, Memory
from faultlines.extract.strangers import top
from faultlines.extract.voices import SUBJECTS
from faultlines.vocab.speech import speech

_MANY = frozenset({"they", "them", "their", "theirs"})
_ONE = frozenset({"it", "its"})
_PERSON = frozenset({"he", "him", "his", "she", "her"})
_ACTORS = frozenset({"Organization", "PublicBody", "LegalEntity", "State", "Group"})


def told_beside(page: Page, token: Token) -> tuple[Mention, ...] | None:
    """Whom the clause itself ties a pronoun to."""
    word = token.lower_
    for rule in (_of_the_passive, _same_object) if word in _MANY | _ONE else ():
        found = rule(page, token)
        if found is not None:
            return found
    return () if word in _MANY | _PERSON and _of_the_speaker(page, token) else None


def rivalled_here(memory: Memory, group: Mention, token: Token, number: int) -> bool:
    """ "Rebels left. The army shelled A, and they …": whether a body or state of the pronoun's own
    sentence, where the group isn't named, may be meant as well."""
    here = [each for each in memory.recent if each.sentence == number]
    if any(each.mention.key == group.key for each in here):
        return False
    return any(_may_rival(each, token) for each in here)


def _may_rival(candidate: Candidate, token: Token) -> bool:
    if candidate.mention.schema == "Person" or not candidate.mention.kinds & _ACTORS:
        return False
    word = top(candidate.token)
    return word.dep_ in (*SUBJECTS, "dobj", "pobj", "dative", "ROOT") and word.head != token.head


def _of_the_passive(page: Page, token: Token) -> tuple[Mention, ...] | None:
    """ "The campaign is called a crime by its critics": the campaign's, if anybody's."""
    if token.dep_ != "poss" or token.head.dep_ != "pobj" or token.head.head.lower_ != "by":
        return None
    subjects = children(clause_verb(token.head), "nsubjpass")
    if not subjects or subjects[0].pos_ == "PRON" and subjects[0].i not in page.antecedents:
        return () if subjects else None
    return _standing(page, subjects[0])


def _same_object(page: Page, token: Token) -> tuple[Mention, ...] | None:
    """ "A attacked B and clashed with them": whom the verb before has as its object."""
    verb = token.head if token.dep_ in ("dobj", "dative") else token.head.head
    if token.dep_ not in ("dobj", "dative", "pobj") or verb.dep_ != "conj":
        return None
    first = verb.head
    if first.pos_ not in VERBAL or children(verb, *SUBJECTS) or token.lower_.endswith("selves"):
        return None
    objects = [each for each in done_to(first) if first.i < each.i < verb.i]
    many = [each for each in objects if each.tag_ in ("NNS", "NNP", "NNPS") or each.i in page.at]
    return _standing(page, many[0]) if many else None


def _standing(page: Page, noun: Token) -> tuple[Mention, ...]:
    """The actors that a noun, and what is joined to it, stand for; none who is a person."""
    found: dict[str, Mention] = {}
    for each in conjuncts(noun):
        here = page.at.get(each.i)
        for mention in page.antecedents.get(each.i) or (() if here is None else (here,)):
            found[mention.key] = mention
    return tuple(each for each in found.values() if each.kinds & _ACTORS)


def _of_the_speaker(page: Page, token: Token) -> bool:
    """ "A commander said that his men …": the commander's, and nobody knows who he is."""
    clause = next((up for up in (token, *token.ancestors) if up.dep_ == "ccomp"), token)
    verb = clause.head
    if clause == verb or verb.lemma_.lower() not in speech("says"):
        return False
    return any(_unknown(page, each, token) for each in surface_subjects(verb))


def _unknown(page: Page, speaker: Token, token: Token) -> bool:
    known = speaker.i in page.at or speaker.i in page.antecedents
    if known or speaker.pos_ != "NOUN" or speaker.lemma_.lower() in speech("tellings"):
        return False
    return speaker.i < token.i and (speaker.tag_ == "NNS") == (token.lower_ in _MANY)
