"""Behind which prepositions of a role's noun its object may stand: "envoy to B", "head of B"."""

from faultlines.vocab.nouns import nouns


def prepositions(lemma: str) -> tuple[str, ...]:
    """Those of a noun, in the order in which they are tried; "of" stands apart."""
    if lemma in nouns("proxy_of", "follower", "kin"):
        return ()
    if lemma in nouns("candidate", "chosen", "critic"):
        return ()
    if lemma in nouns("leader"):
        return ("in", "within")
    if lemma in nouns("sent"):
        return ("from",)  # an ambassador to a body is no member of it
    return ("to", "for", "in", "within", "from", "at", "with")
