"""Where a pronoun may as well mean another than the first in mind: then it means nobody.

Who is in the centre of attention is the subject of the sentence before, or of the clause itself;
where that is somebody else, two are plausible. After Grosz, Joshi & Weinstein 1995, "Centering: a
framework for modeling the local coherence of discourse" (Computational Linguistics 21(2)).
"""

from spacy.tokens import Token

from faultlines.extract.genders import disagrees
from faultlines.extract.grammar import children, clause_verb, surface_subjects
from faultlines.extract.mentions import Mention
from faultlines.extract.page import Page
from faultlines.extract.pronouns import HE, MANY, PERSON, SHE
from faultlines.extract.salience import Memory
from faultlines.extract.strangers import strangers, top
from faultlines.extract.two_fit import fits_two
from faultlines.extract.voices import SUBJECTS, is_main_subject
from faultlines.vocab.nouns import nouns


def doubted(page: Page, memory: Memory, token: Token, number: int, who: Mention) -> bool:
    """Whether somebody else may be meant by a pronoun than `who`."""
    places = [each for each in memory.recent if each.mention.key == who.key]
    here = [each.token for each in places if each.sentence == number]
    before = [each.token for each in places if each.sentence == number - 1]
    called = memory.descriptions.get(who.key, set())
    return (
        _far(token, here + before)
        or _stranger_here(page, token, here, called)
        or (not here and _stranger_before(page, token, before, called))
        or (not here and _left_open(page, token))
        or _of_own_clause(page, memory, token, who)
        or _beside(page, memory, token, who)
        or _ahead(page, memory, token, who)
        or fits_two(page, memory, token, who)
    )


def open_before(page: Page, token: Token) -> bool:
    """ "They have bombed A's people and they …": open, where the first one is, and nobody else
    has been named since."""
    kind = next((each for each in (PERSON, MANY) if token.lower_ in each), frozenset())
    if kind is PERSON and _first_open(page, token):
        return True
    for word in reversed(page.doc[token.sent.start : token.i]):
        if word.lower_ in kind:
            return word.i not in page.antecedents
        if word.i in page.at and (page.at[word.i].schema == "Person") == (kind is PERSON):
            return False
    return False


def _first_open(page: Page, token: Token) -> bool:
    """ "He met A, but B wouldn't see him": open, where the "he" who met A is."""
    if token.dep_ in SUBJECTS or token.dep_ == "poss":
        return False
    subjects = children(token.sent.root, *SUBJECTS)
    same = next((kind for kind in (HE, SHE) if token.lower_ in kind), PERSON)
    return any(
        word.i < token.i and word.lower_ in same and word.i not in page.antecedents
        for word in subjects
    )


def _far(token: Token, near: list[Token]) -> bool:
    """ "They", of a group that neither this sentence nor the one before names."""
    return token.lower_ in MANY and not near


def _stranger_here(page: Page, token: Token, here: list[Token], called: set[str]) -> bool:
    """ "The spokesman said that he …", after a sentence about somebody else.

    called: what whoever may be meant was called so far; "the minister" is no stranger to one.
    """
    last = max((each.i for each in here if top(each).dep_ in SUBJECTS), default=token.sent.start)
    clause = clause_verb(token) if token.dep_ in ("dobj", "pobj", "dative") else None
    found = strangers(page, token, list(page.doc[last : token.i]), subjects=bool(here))
    others = [each for each in found if each.lemma_.lower() not in called]
    if here and token.lower_ in MANY:
        others = [each for each in others if each.tag_ != "NN"]  # "the body has rebels, … them"
    return any(clause is None or each.head != clause for each in others)


def _stranger_before(page: Page, token: Token, before: list[Token], called: set[str]) -> bool:
    """ "The head of the guard met A. He …": not A for sure."""
    if not token.sent.start:
        return False
    sentence = page.doc[token.sent.start - 1].sent
    found = strangers(page, token, list(sentence), subjects=True)
    others = (each for each in found if is_main_subject(each) and each.lemma_.lower() not in called)
    first = next((each.i for each in others), None)
    tops = [each for each in before if top(each).dep_ in SUBJECTS]
    return first is not None and not any(
        is_main_subject(top(each)) or each.i < first for each in tops
    )


def _left_open(page: Page, token: Token) -> bool:
    """ "They are used to bomb A's people. … they …": open, where the first one is."""
    return token.lower_ in MANY and token.dep_ in SUBJECTS and open_above(page, token)


def open_above(page: Page, token: Token) -> bool:
    """Whether the same pronoun is the subject of the sentence before, and nobody knows whose."""
    start = token.sent.start
    return any(
        word.lower_ == token.lower_ and is_main_subject(word) and word.i not in page.antecedents
        for word in (page.doc[start - 1].sent if start else ())
    )


def _of_own_clause(page: Page, memory: Memory, token: Token, who: Mention) -> bool:
    """ "A's idol, B, praised his troops": may be B's; "took his place": never."""
    if token.dep_ != "poss" or token.lower_ not in PERSON:
        return False
    if token.head.lemma_.lower() in nouns("anothers"):
        return False
    verb = clause_verb(token.head)
    subjects = surface_subjects(verb)
    inside = [each for each in subjects if each == token or each.is_ancestor(token)]
    if any(not each.is_ancestor(verb) for each in inside):
        return False  # "his wife, A, praised B": whose wife A is
    return _other(page, memory, token, subjects, who)


def _beside(page: Page, memory: Memory, token: Token, who: Mention) -> bool:
    """ "A said that B had served, and that he …": may be B."""
    verb = token.head
    if token.lower_ not in PERSON or token.dep_ not in SUBJECTS or verb.dep_ != "conj":
        return False
    return _other(page, memory, token, surface_subjects(verb.head), who)


def _ahead(page: Page, memory: Memory, token: Token, who: Mention) -> bool:
    """ "Though she was praised, A …", "In his speech, A …": may be the one told of next."""
    if token.lower_ not in PERSON:
        return False
    root = token.sent.root
    late = [each for each in children(root, *SUBJECTS) if each.i > token.i]
    side = [each for each in children(root, "advcl", "prep") if each.i < root.i]
    if not late or not any(each == token or each.is_ancestor(token) for each in side):
        return False
    called = memory.descriptions.get(who.key, set())
    unknown = strangers(page, token, late, subjects=True)
    return any(each.lemma_.lower() not in called for each in unknown) or _other(
        page, memory, token, late, who
    )


def _other(page: Page, memory: Memory, token: Token, subjects: list[Token], who: Mention) -> bool:
    """Whether the subjects are persons, of the pronoun's gender, and none of them is `who`."""
    found = [mention for each in subjects for mention in _standing(page, each)]
    keys = {each.key for each in found if each.schema == "Person"}
    fit = [key for key in keys if not disagrees(token, memory.genders.get(key))]
    return bool(fit) and who.key not in keys


def _standing(page: Page, noun: Token) -> list[Mention]:
    named_so = (each for each in noun.subtree if each.dep_ == "appos")
    near = [noun, *children(noun, "conj"), *named_so]
    named = [page.at[each.i] for each in near if each.i in page.at]
    return [*named, *(one for each in near for one in page.antecedents.get(each.i, ()))]
