"""Where the parser slips, and a name ends up in its neighbour's clause.

"A criticized B and C welcomed it": C is no second object. "As A took the town, B left": B is no
other name of the town. "Men disguised as soldiers fired": no soldiers did.
"""

from spacy.tokens import Token

from faultlines.extract.strayed import behind_share
from faultlines.extract.voices import (
    FINITE,
    SUBJECTS,
    children,
    first_joined,
    is_finite,
    is_infinitive,
)
from faultlines.vocab.nouns import nouns
from faultlines.vocab.senses import senses
from faultlines.vocab.violence import violence

_SUBJECTS = (*SUBJECTS, "csubj")


def opens_clause(noun: Token) -> bool:
    """ "A criticized B and C welcomed it": whether a joined noun is the next verb's subject."""
    after = noun.right_edge.i + 1
    if noun.dep_ != "conj" or after >= len(noun.doc):
        return False
    if _hurt_too(noun):
        return True
    if opens_main(noun) or gapped(noun):
        return True
    verb = noun.doc[after]
    return verb.dep_ == "conj" and verb.tag_ in FINITE and not children(verb, *_SUBJECTS)


def _hurt_too(noun: Token) -> bool:
    """ "had killed fighters and injured soldiers", where the parser takes "injured" for what the
    soldiers were."""
    first = noun.left_edge
    joins = first.i > 0 and first.nbor(-1).dep_ == "cc" and first.head == noun
    return joins and first.tag_ == "VBN" and first.lemma_ in violence("kills", "hurts")


def spelt_out(noun: Token | None) -> bool:
    """ "won it over two others: B and C": B is one of the others, and no second object."""
    if noun is None or noun.dep_ != "dobj":
        return False
    first = noun.left_edge
    colon = first.nbor(-1) if first.i else first
    before = colon.nbor(-1) if colon.text == ":" and colon.i else None
    other = [each for each in children(noun.head, "dobj") if each.i < noun.i]
    return before is not None and before.dep_ == "pobj" and bool(other)


def joined_to_pronoun(token: Token) -> list[Token]:
    """ "when A killed him and B": B, whom the parser joined to the verb."""
    verb, link = token.head, token.i + 1
    if token.dep_ != "dobj" or token.pos_ != "PRON" or link + 1 >= len(token.doc):
        return []
    if token.doc[link].dep_ != "cc" or token.doc[link].head != verb:
        return []
    joined = [each for each in children(verb, "conj") if each.left_edge.i == link + 1]
    return [each for each in joined if each.pos_ == "PROPN" and not opens_clause(each)]


def opens_main(noun: Token) -> bool:
    """ "While A backs B, C and D oppose him": C, whom the parser joined to B."""
    verb, first = noun.sent.root, noun.left_edge.i
    if noun.i > verb.i or noun.doc[first - 1].text != "," or children(verb, *_SUBJECTS, "expl"):
        return False
    fronted = any(up.dep_ == "advcl" and up.head == verb and up.i < first for up in noun.ancestors)
    between = noun.doc[noun.right_edge.i + 1 : verb.i]
    return fronted and all(each.head == verb for each in between)


def gapped(noun: Token) -> bool:
    """ "A backs B and C D": C, who backs D."""
    after = noun.doc[noun.right_edge.i + 1 :][:1]
    objects = [each for each in children(first_joined(noun).head, "dobj") if each.i > noun.i]
    return bool(after and objects) and objects[0].left_edge == after[0]


def behind_gap(noun: Token) -> bool:
    """ "A backs B and C D": whether it is D."""
    first = noun.left_edge.i
    before = noun.doc[first - 1] if first else noun
    return before.dep_ == "conj" and before.head.head == noun.head and gapped(before)


def lost_subject(verb: Token) -> list[Token]:
    """The subject that the parser left in the clause before: "C" and "B" in the examples above."""
    before = verb.doc[verb.i - 1] if verb.i else verb
    while before.dep_ in ("pobj", "prep") and before.head.i < before.i and before.dep_ != "conj":
        before = before.head
    if verb.dep_ == "conj" and before.dep_ == "conj" and opens_clause(before):
        return [before]
    if verb.dep_ != "ROOT":
        return []
    before_it = verb.doc[verb.sent.start : verb.i]
    opening = [word for word in before_it if word.dep_ == "conj" and opens_main(word)]
    if opening:
        return opening[:1]
    near = [word for word in before_it if word.dep_ == "appos"]
    return [_nearest(word, verb) for word in near if heads_clause(word)][-1:]


def _nearest(noun: Token, verb: Token) -> Token:
    """ "For the arrest of its chief, A, B struck": B, whom the parser strung on to A."""
    strung = [each for each in children(noun, "appos", "conj") if each.right_edge.i == verb.i - 1]
    parted = [each for each in strung if each.left_edge.nbor(-1).text == ","]
    return parted[-1] if parted and not children(noun, "cc") else noun


def heads_clause(noun: Token) -> bool:
    """ "As A took the town, B left": whether what looks like another name of the object before it
    is the subject of the main verb, which has none."""
    if noun.dep_ != "appos" or noun.head.dep_ not in ("dobj", "pobj"):
        return False
    verb = noun.sent.root
    return is_finite(verb) and noun.i < verb.i and not children(verb, *_SUBJECTS, "expl")


def lost_object(verb: Token) -> list[Token]:
    """ "A's plan to defeat B is failing": B, whom the parser made a second subject."""
    over = verb.head.head
    if verb.dep_ != "acl" or not is_infinitive(verb) or verb.head not in children(over, *_SUBJECTS):
        return []
    return [each for each in children(over, *_SUBJECTS) if each.left_edge.i == verb.i + 1]


def named_attribute(verb: Token) -> list[Token]:
    """ "A leads NAME", where the parser took the name for what A is."""
    if verb.pos_ != "VERB" or verb.lemma_ in nouns("copulas") or not children(verb, "nsubj"):
        return []
    return [each for each in children(verb, "attr") if each.pos_ == "PROPN" and each.i > verb.i]


def runs_on(verb: Token) -> bool:
    """ "A flew jets, conducted raids": a verb with an object of its own, which the parser hung on
    the noun before the comma as its participle; not "the rebels, given arms"."""
    after_comma = verb.i > 1 and verb.nbor(-1).text == "," and verb.head.dep_ == "dobj"
    own = children(verb, "dobj") and not children(verb, "agent", "aux", "auxpass")
    return bool(verb.dep_ == "acl" and after_comma and own and verb.lemma_ not in senses("giving"))


def true_subjects(verb: Token, subjects: list[Token]) -> list[Token]:
    """A verb's subjects without those that only say what the doers look like, or where it was."""
    if behind_share(verb):
        return []
    if _is_noun(verb):
        return [each for each in subjects if each.ent_type_ != "GPE"]
    return [_undisguised(each) for each in subjects]


def _is_noun(verb: Token) -> bool:
    """ "after the 2016 NAME bombing": a deed's noun that the parser took for a verb."""
    near = children(verb, "nsubj", "compound")
    if verb.tag_ != "VBG" or not near or near[0].i != verb.i - 1:
        return False
    return any(word.dep_ == "det" for word in verb.doc[max(0, verb.i - 5) : verb.i])


def _undisguised(noun: Token) -> Token:
    """ "men dressed as soldiers": the men, where the parser made the soldiers the subject."""
    first = noun.left_edge
    if first.i < 2 or first.nbor(-1).lower_ != "as":
        return noun
    look = first.nbor(-2)
    bearer = look.head
    dressed = look.lemma_.lower() in nouns("disguise") and look.dep_ == "acl"
    return bearer if dressed else noun


def behind_preposition(noun: Token) -> bool:
    """ "backs A over B": whether the parser lost the tie of B to its preposition."""
    first = noun.left_edge.i
    before = noun.doc[first - 1] if first else noun
    return before.dep_ == "prep" and before.head == noun.head and not list(before.children)


def leaned_on(name: Token) -> bool:
    """ "clashes with the A inspired B": with B, whom the parser lost behind the participle."""
    if name.i + 2 >= len(name.doc) or name.dep_ not in ("pobj", "dobj", "conj"):
        return False
    word, after = name.nbor(1), name.nbor(2)
    led = word.lower_ in nouns("leaning") and after.pos_ == "PROPN" and after in word.subtree
    return led and name.doc[name.left_edge.i].dep_ == "det"


def past_colon(noun: Token, name: Token) -> bool:
    """ "won the seat over two others: A": A is one of the others, no name of the seat."""
    between = noun.doc[noun.i + 1 : name.i]
    colon = next((word.i for word in between if word.text == ":"), None)
    if colon is None:
        return False
    return any(word.tag_ in ("NNS", "NNPS") for word in noun.doc[noun.i + 1 : colon])
