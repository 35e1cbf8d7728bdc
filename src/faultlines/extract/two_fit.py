"""Pronouns that two actors of the clause before fit alike: then nobody is meant for sure.

"A struck B, but C armed it": A or B. "A struck B after it had met C": whose meeting it was, the
grammar doesn't tell, and what A did to B often has its cause in B (implicit causality: Garvey &
Caramazza 1974, Linguistic Inquiry 5(3), 459-464).
"""

from collections.abc import Iterator

from spacy.tokens import Token

from faultlines.extract.genders import disagrees
from faultlines.extract.grammar import VERBAL, children, clause_verb, surface_subjects
from faultlines.extract.mentions import Mention
from faultlines.extract.page import Page
from faultlines.extract.pronouns import MANY, PERSON
from faultlines.extract.salience import Memory
from faultlines.extract.voices import SUBJECTS
from faultlines.vocab.speech import speech

_CAUSES = frozenset({"after", "because", "since", "for"})
_OBJECTS = ("dobj", "pobj", "dative")


def fits_two(page: Page, memory: Memory, token: Token, who: Mention) -> bool:
    """Whether the clause before has another actor that a pronoun stands for as well as `who`."""
    if token.lower_ in MANY:
        return False
    verb = _finite_over(token)
    if token.dep_ in _OBJECTS:
        return _as_object(page, memory, token, verb, who)
    if token.dep_ not in SUBJECTS:
        return False
    if verb.dep_ == "advcl" and any(each.lower_ in _CAUSES for each in children(verb, "mark")):
        return _both(page, memory, token, who, verb.head, set())
    return _not_the_speaker(page, memory, token, verb, who)


def _as_object(page: Page, memory: Memory, token: Token, verb: Token, who: Mention) -> bool:
    """ "A struck B. C armed it"."""
    own = {each.key for noun in surface_subjects(verb) for each in _standing(page, noun)}
    before = _clause_before(verb)
    if not own or before is None or who.key in own:
        return False
    return _both(page, memory, token, who, before, own)


def _both(
    page: Page, memory: Memory, token: Token, who: Mention, before: Token, out: set[str]
) -> bool:
    """Whether a clause has both `who` and another of his kind as its subject and its object."""
    subjects = [each for noun in surface_subjects(before) for each in _standing(page, noun)]
    chain = [before, *_going_on(before)]
    objects = [one for each in chain for noun in _objects(each) for one in _standing(page, noun)]
    fit = {each.key for each in (*subjects, *objects) if _agrees(memory, token, each)} - out
    return who.key in fit and len(fit) > 1 and bool(subjects) and bool(objects)


def _not_the_speaker(page: Page, memory: Memory, token: Token, verb: Token, who: Mention) -> bool:
    """ "A backs B, but C says it sends …": A or C."""
    says = verb.head
    if verb.dep_ != "ccomp" or says.lemma_.lower() not in speech("says"):
        return False
    before = says.head if says.dep_ == "conj" else next(iter(children(says.head, "ccomp")), None)
    if before is None or says.dep_ not in ("conj", "advcl"):
        return False  # "A says B armed C, adding that it …"
    speakers = [each.key for noun in surface_subjects(says) for each in _standing(page, noun)]
    first = [each for noun in surface_subjects(before) for each in _standing(page, noun)]
    others = [each for each in first if each.key != who.key and _agrees(memory, token, each)]
    return who.key in speakers and bool(others)


def _finite_over(token: Token) -> Token:
    """The verb of the clause that a pronoun stands in, which has a subject of its own."""
    verb = clause_verb(token)
    while verb.dep_ in ("xcomp", "pcomp") and verb.head != verb:
        verb = clause_verb(verb.head)
    return verb


def _clause_before(verb: Token) -> Token | None:
    if verb.dep_ == "conj" and verb.head.pos_ in VERBAL:
        return verb.head
    fronted = [each for each in children(verb, "advcl") if each.i < verb.i]
    if fronted and children(fronted[-1], *SUBJECTS):
        return fronted[-1]
    if verb.dep_ != "ROOT" or not verb.sent.start:
        return None
    return verb.doc[verb.sent.start - 1].sent.root


def _going_on(verb: Token) -> list[Token]:
    """ "A signed a deal and founded B": the verbs joined to one, whose subject is theirs too."""
    joined = (each for each in children(verb, "conj") if each.pos_ in VERBAL)
    return [each for each in joined if not children(each, *SUBJECTS)]


def _objects(verb: Token) -> Iterator[Token]:
    yield from children(verb, "dobj", "dative")
    for prep in children(verb, "prep", "agent"):
        yield from children(prep, "pobj")


def _agrees(memory: Memory, token: Token, who: Mention) -> bool:
    if token.lower_ in PERSON:
        return who.schema == "Person" and not disagrees(token, memory.genders.get(who.key))
    return who.schema != "Person"


def _standing(page: Page, noun: Token) -> list[Mention]:
    near = [noun, *children(noun, "appos")]
    here = [page.at[each.i] for each in near if each.i in page.at]
    return [*here, *page.antecedents.get(noun.i, ())]
