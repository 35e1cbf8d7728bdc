"""Relative clauses: whom "who" and "that" stand for, and what their verb lacks."""

from spacy.tokens import Token

from faultlines.extract.joints import VERBAL
from faultlines.extract.voices import children, first_joined

RELATIVE = frozenset({"that", "which", "who", "whom", "whose"})


def antecedent(token: Token, verb: Token) -> Token:
    """The noun that a relative pronoun stands for."""
    if token.lower_ not in RELATIVE or token.tag_ not in ("WDT", "WP", "IN", "DT"):
        return token
    clause = verb
    while clause.dep_ in ("conj", "xcomp", "ccomp") and clause.head.pos_ in VERBAL:
        clause = clause.head
    if clause.dep_ != "relcl":
        return token
    return _person_over(token, verb, _right_before(token, clause.head))


def _person_over(pronoun: Token, verb: Token, found: Token) -> Token:
    """ "A, the head of B, who led C": A, where the parse hangs it on the body B."""
    role = found.head.head if found.dep_ == "pobj" else found
    who = pronoun.lower_ in ("who", "whom") and pronoun.doc[pronoun.i - 1].text == ","
    body = found.ent_type_ in ("ORG", "GPE") and found.tag_ == "NNP" and not _plural(verb)
    described = role.dep_ == "appos" and role.tag_ == "NN" and role.head.ent_type_ == "PERSON"
    return role.head if who and body and described else found


def antecedents(token: Token, verb: Token) -> list[Token]:
    """The same, all names of a list where the verb is in the plural: "A and B, who back C"."""
    found = antecedent(token, verb)
    if found is token or found.dep_ != "conj" or not _plural(verb) or found.tag_ == "NNPS":
        return [found]
    comma = found.doc[token.i - 1].text == ","
    first = first_joined(found)
    return [first, *first.conjuncts] if comma and first.pos_ == "PROPN" else [found]


def _plural(verb: Token) -> bool:
    """Whether the form of a verb, or of its helper, goes only with more than one."""
    helpers = children(verb, "aux", "auxpass")
    return any(word.tag_ == "VBP" or word.lower_ == "were" for word in helpers or [verb])


def _right_before(pronoun: Token, head: Token) -> Token:
    """ "A and B, who leads C": the name right before the pronoun, where the parse joins it to A.
    "It was A and not B that struck": A, who isn't denied."""
    if head.dep_ == "conj" and children(head, "neg"):
        return head.head
    place = pronoun.i - 1
    while place > head.i and pronoun.doc[place].text in (",", ")", "(", "—"):
        place -= 1
    near = pronoun.doc[place]
    return near if near.dep_ == "conj" and near.pos_ == "PROPN" and head in near.ancestors else head


def gap_is_object(verb: Token) -> bool:
    """ "the man (that) X met": the clause has a subject of its own and no object."""
    subjects = children(verb, "nsubj")
    return (
        bool(subjects)
        and subjects[0].lower_ not in RELATIVE
        and not children(verb, "prep", "ccomp")
    )
