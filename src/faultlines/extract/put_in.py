"""Choices that give the post: "was selected to serve as prime minister", not "as candidate"."""

from spacy.tokens import Token

from faultlines.extract.grammar import below, children
from faultlines.extract.voices import NOMINAL
from faultlines.vocab.nouns import nouns
from faultlines.vocab.senses import senses

_CHOOSING = frozenset({"choose", "select"})  # who is picked or designated may still be voted down


def put_in(verb: Token) -> bool:
    """Whether a passive of choosing tells of the post itself."""
    if verb.lemma_.lower() not in _CHOOSING:
        return False
    posts = list(below(verb, "as"))
    for clause in children(verb, "xcomp", "advcl"):
        posts += list(below(clause, "as")) if clause.lemma_ == "serve" else []
        posts += children(clause, "attr") if clause.lemma_ == "be" else []
    return any(_full_post(post) for post in posts)


def _full_post(noun: Token) -> bool:
    before = children(noun, "amod", "compound", "nmod")
    second = any(word.lower_ in nouns("second") for word in before)
    return noun.lemma_.lower() in nouns("top_post") and not second


def branded(verb: Token) -> bool:
    """ "Was designated for his role in the raid": put on a list of penalties, not up for a post.
    Only a post that is told makes it one."""
    if verb.lemma_.lower() not in senses("lists"):
        return False
    posts = [*below(verb, "as"), *children(verb, "oprd", "attr", "xcomp")]
    told = (post for post in posts if post.pos_ in NOMINAL)
    return all(post.lemma_.lower() in senses("branded") for post in told)
