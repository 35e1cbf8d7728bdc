"""Whom "he", "she" and "it" can't stand for, whoever comes to mind first."""

from spacy.tokens import Token

from faultlines.extract.doubted import open_above
from faultlines.extract.genders import disagrees
from faultlines.extract.joints import conjuncts
from faultlines.extract.mentions import Mention
from faultlines.extract.page import Page
from faultlines.extract.salience import Candidate, Memory, best
from faultlines.extract.voices import SUBJECTS, first_joined, is_main_subject
from faultlines.vocab.names import words

_PAIR = 2  # names joined that may still be told of one by one
_BODIES = {"Organization", "PublicBody", "LegalEntity", "State"}


def body_or_state(memory: Memory, token: Token, number: int) -> tuple[Mention, ...]:
    """Whom "it" stands for; () where it may be a thing."""
    single = Memory(recent=[each for each in memory.recent if _as_one(each.mention)
                            and not (each.sentence < number and _listed(each.token))])  # fmt: skip
    found = best(single, token, number, _BODIES | {"Group"})
    keys = {each.key for each in found}
    named = (each for each in single.recent if each.mention.key in keys)
    return found if any(_may_be_it(token, each, number) for each in named) else ()


def _as_one(mention: Mention) -> bool:
    """A body, or a group that acts as one: "the coalition", not "rebels"."""
    if mention.schema != "Group":
        return True
    return mention.name.split()[-1].lower() in words("groups", "mass")


def _listed(word: Token) -> bool:
    """ "Others are A, B and C": one of several, whom no "it" of a later sentence means."""
    return len(conjuncts(first_joined(word))) > _PAIR


def _may_be_it(pronoun: Token, candidate: Candidate, number: int) -> bool:
    """ "Officials in Peru say it killed nine": a storm. A state is "it" where a clause's own
    subject names it, and no actor is where its name only describes a noun."""
    word = candidate.token
    if pronoun.dep_ == "poss":
        return True
    if "State" in candidate.mention.kinds:
        top = word.head if word.dep_ == "poss" else word
        return top.dep_ in SUBJECTS and number - candidate.sentence <= 1
    return not (word.dep_ in ("compound", "nmod", "amod") and word.head.i > word.i)


def passed_over(page: Page, memory: Memory, token: Token, number: int, who: Mention) -> bool:
    """ "When A left, B ran for it. He won": whether the one meant may be the subject before."""
    if not is_main_subject(token):
        return False
    people = [each for each in memory.recent if each.mention.schema == "Person"]
    if any(each.sentence == number and each.mention.key == who.key for each in people):
        return False
    tops = [each for each in people if each.sentence == number - 1 and is_main_subject(each.token)]
    keys = {each.mention.key for each in tops}
    if not tops and open_above(page, token):
        return True
    fit = [key for key in keys if not disagrees(token, memory.genders.get(key))]
    return bool(fit) and who.key not in keys
