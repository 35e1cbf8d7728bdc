"""Pronouns that the words right beside them tell about, or leave open, whoever comes to mind first.

Each rule gives those who are meant, () where nobody is for sure, and None where it says nothing.
"""

from spacy.tokens import Token

from faultlines.extract.genders import disagrees, gender
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
from faultlines.vocab.nouns import nouns
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
    if (person := _same_person(page, token) if word in ("him", "her") else None) is not None:
        return person
    if word in _ONE and _of_a_group_unnamed(page, token):
        return ()
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
    objects = [] if token.lower_.endswith("selves") else _objects_before(token)
    many = [each for each in objects if each.tag_ in ("NNS", "NNP", "NNPS") or each.i in page.at]
    return _standing(page, many[0]) if many else None


def _same_person(page: Page, token: Token) -> tuple[Mention, ...] | None:
    """ "The bloc rejected A and voted against her": the person whom the verb before is about;
    nobody where that is a name that no finder knew."""
    objects = _objects_before(token)
    words = [each for each in objects if each.i in page.at]
    if not words and any(each.pos_ == "PROPN" for each in objects):
        return ()
    if len(words) != 1:
        return None
    who = page.at[words[0].i]
    if who.schema == "Organization" and " " not in who.name:
        return ()  # a single name may be a person's
    fits = who.schema == "Person" and who.named and not disagrees(token, gender(who, words[0]))
    return (who,) if fits else None


def _objects_before(token: Token) -> list[Token]:
    """The objects of the verb to which the pronoun's own is joined, where both have one subject."""
    verb = token.head if token.dep_ in ("dobj", "dative") else token.head.head
    if verb.dep_ == "xcomp":
        verb = verb.head  # "and refused to meet her"
    if token.dep_ not in ("dobj", "dative", "pobj") or verb.dep_ != "conj":
        return []
    first = verb.head
    if first.pos_ not in VERBAL or children(verb, *SUBJECTS):
        return []
    return [each for each in done_to(first) if first.i < each.i < verb.i]


def _standing(page: Page, noun: Token) -> tuple[Mention, ...]:
    """The actors that a noun, and what is joined to it, stand for; none who is a person."""
    found: dict[str, Mention] = {}
    for each in conjuncts(noun):
        found |= {mention.key: mention for mention in page.stands_for(each)}
    return tuple(each for each in found.values() if each.kinds & _ACTORS)


def _of_the_speaker(page: Page, token: Token) -> bool:
    """ "A commander said that his men …": the commander's, and nobody knows who he is."""
    clause = next((up for up in (token, *token.ancestors) if up.dep_ == "ccomp"), token)
    verb = clause.head
    if clause == verb or verb.lemma_.lower() not in speech("says"):
        return False
    return any(_unknown(page, each, token) for each in surface_subjects(verb))


def _of_a_group_unnamed(page: Page, token: Token) -> bool:
    """ "A group that nobody knew says it did it": that group, whoever was named before."""
    verb = token.head
    if token.dep_ not in SUBJECTS or verb.dep_ != "ccomp":
        return False
    speakers = surface_subjects(verb.head) if verb.head.lemma_.lower() in speech("says") else []
    return any(
        each.lemma_.lower() in nouns("organisation") and _unknown(page, each, token)
        and any(child.lower_ in ("a", "an", "another") for child in children(each, "det"))
        for each in speakers
    )  # fmt: skip


def _unknown(page: Page, speaker: Token, token: Token) -> bool:
    known = speaker.i in page.at or speaker.i in page.antecedents
    if known or speaker.pos_ != "NOUN" or speaker.lemma_.lower() in speech("tellings"):
        return False
    return speaker.i < token.i and (speaker.tag_ == "NNS") == (token.lower_ in _MANY)
