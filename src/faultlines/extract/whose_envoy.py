"""Whose name follows two posts: "the envoy of the Union's president, A": A is the envoy."""

from spacy.tokens import Token

from faultlines.vocab.roles import roles

_OF = frozenset({"of", "to", "for"})


def whose_envoy(post: Token, name: Token) -> bool:
    """Whether a name after a comma is that of who serves the post's holder."""
    if post.dep_ != "pobj" or post.head.lower_ not in _OF:
        return False
    serves = post.head.head.lemma_.lower() in roles()
    first = name.left_edge
    return serves and first.i > post.i and first.nbor(-1).text == ","
