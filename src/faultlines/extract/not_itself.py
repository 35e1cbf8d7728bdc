"""Whom a pronoun can't stand for: what its own clause tells of somebody else.

"The gunmen that they back": they are no gunmen. "Witnesses said they had been shot dead": not the
witnesses. "Cuban bases and those of its allies": Cuba's allies, whoever strikes them.
"""

from spacy.tokens import Token

from faultlines.extract.grammar import VERBAL, children, surface_subjects
from faultlines.extract.mentions import Mention
from faultlines.extract.page import Page
from faultlines.extract.voices import SUBJECTS
from faultlines.vocab.speech import speech
from faultlines.vocab.violence import deed_verbs


def possible(page: Page, token: Token, found: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """Those found, or () where one of them is told of by the pronoun's own clause."""
    barred = {each.key for word in _told_of(token) for each in _standing(page, word)}
    barred |= {each.key for each in _named_after(page, token)}
    return () if any(each.key in barred for each in found) else found


def of_those(page: Page, token: Token) -> tuple[Mention, ...] | None:
    """ "Cuban bases and those of its allies": whose the bases are; None where nothing is so."""
    noun = token.head
    if (
        token.dep_ != "poss"
        or noun.dep_ != "pobj"
        or noun.head.head.lower_ not in ("those", "that")
    ):
        return None
    those = noun.head.head
    if those.i < 2 or those.nbor(-1).lower_ not in ("and", "as", "or", "not"):
        return None
    for word in reversed(page.doc[those.sent.start : those.i]):
        owners = children(word, "amod", "compound", "poss", "nmod") if word.pos_ == "NOUN" else []
        if named := tuple(page.at[each.i] for each in owners if each.i in page.at):
            return named
    return None


def _told_of(token: Token) -> list[Token]:
    verb = token.head
    if token.dep_ not in SUBJECTS or verb.pos_ not in VERBAL:
        return []
    if verb.dep_ == "relcl" and not token.tag_.startswith("W"):
        head = verb.head
        above = [head.head] if head.dep_ in ("appos", "attr") else []
        return [head, *above, *children(head, "appos")]
    over = verb.head
    deed = deed_verbs().get(verb.lemma_.lower())
    killed = token.dep_ == "nsubjpass" and deed is not None and deed.kind == "killing"
    told = verb.dep_ == "ccomp" and over.lemma_.lower() in speech("says")
    return surface_subjects(over) if killed and told else []


def _named_after(page: Page, token: Token) -> list[Mention]:
    """ "He met A, but B refused to see him": neither A nor B; a clause's subject is nobody whom
    its own words, or a clause joined to it, go on to name (Chomsky 1981, principle C)."""
    verb = token.head
    if token.dep_ not in SUBJECTS or token.tag_ != "PRP" or verb.pos_ not in VERBAL:
        return []
    if verb.dep_ in ("advcl", "acl", "csubj"):
        return []  # "Although he lost, A …"
    after = (page.at.get(word.i) for word in verb.subtree if word.i > token.i)
    return [each for each in after if each is not None and each.named]


def _standing(page: Page, word: Token) -> list[Mention]:
    here = [page.at[word.i]] if word.i in page.at else []
    return [*here, *page.antecedents.get(word.i, ())]
