"""Active or passive: whether a verb's surface subject is the one it is done to."""

from spacy.tokens import Token

FINITE = ("VBD", "VBZ", "VBP")  # tags; a modal ("MD") makes its clause finite, too
NOMINAL = ("NOUN", "PROPN")
SUBJECTS = ("nsubj", "nsubjpass")
_HAVE = frozenset({"have", "'ve", "’ve"})


def children(token: Token, *deps: str) -> list[Token]:
    """The children of a token with one of these labels, in text order."""
    return [child for child in token.children if child.dep_ in deps]


def first_joined(token: Token, *pos: str) -> Token:
    """The first of those that "and" joins a token to; pos: as long as they are such words."""
    while token.dep_ == "conj" and (not pos or token.head.pos_ in pos):
        token = token.head
    return token


def is_main_subject(token: Token) -> bool:
    """Whether a word is the subject of its sentence's main verb."""
    return token.dep_ in SUBJECTS and token.head.dep_ == "ROOT"


def is_infinitive(verb: Token) -> bool:
    """ "to meet"."""
    return any(child.dep_ == "aux" and child.lower_ == "to" for child in verb.children)


def is_perfect(verb: Token) -> bool:
    """ "Would have met", "may've met": "have" stands among the verb's helpers."""
    return any(aux.lower_ in _HAVE for aux in children(verb, "aux"))


def is_finite(verb: Token) -> bool:
    """True where the verb or a helper of it bears a tense; "was" of "was struck" isn't asked."""
    helped = any(each.tag_ in (*FINITE, "MD") for each in children(verb, "aux"))
    return helped or verb.tag_ in FINITE


def is_passive(verb: Token) -> bool:
    """True where the verb's surface subject is the one it is done to."""
    if children(verb, "auxpass", "nsubjpass"):
        return True
    if _set_with(verb):
        return True
    if children(verb, "agent"):  # "he had ordered checks by the guard" is active
        return not (children(verb, "nsubj") and children(verb, "dobj"))
    if children(verb, "oprd") and not children(verb, "dobj") and verb.lemma_ not in ("feel", "go"):
        return True  # "the militia considered closest to …", whatever its tag
    if verb.tag_ == "VBD" and (verb.dep_ == "acl" or _behind_with(verb)):
        return not children(verb, "dobj")  # "delegates pledged to A", tagged as a past
    if verb.tag_ != "VBN":
        return False
    if verb.dep_ == "xcomp" and not children(verb, "aux", "dobj"):
        return True  # "was found murdered"
    if not children(verb, "aux") and children(verb, "nsubj", "oprd"):
        return not children(verb, "dobj")  # "the militia considered closest to …"
    if verb.dep_ in ("acl", "amod") or (
        verb.dep_ == "advcl" and not children(verb, "nsubj", "aux")
    ):
        return not children(verb, "dobj")
    return (
        verb.dep_ == "conj"
        and verb.head.tag_ == "VBN"
        and not children(verb, "nsubj", "aux")
        and is_passive(verb.head)
    )


def _behind_with(verb: Token) -> bool:
    """ "with some delegates pledged to A", where the parse hangs "pledged" on the verb above."""
    noun = verb.doc[verb.i - 1] if verb.i else verb
    lone = verb.dep_ == "advcl" and not children(verb, "mark", "nsubj")
    return lone and noun.dep_ == "pobj" and noun.head.lower_ == "with"


def _set_with(verb: Token) -> bool:
    """ "with the town bombed": no tense stands below "with", whatever the tagger says."""
    with_it = any(each.lower_ == "with" for each in children(verb, "mark"))
    return with_it and verb.tag_ in ("VBD", "VBN") and not children(verb, "dobj", "aux")


def has_dative_pair(verb: Token) -> bool:
    """ "Gave B arms": whom and what, both."""
    return bool(children(verb, "dative")) and bool(children(verb, "dobj"))
