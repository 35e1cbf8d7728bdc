"""Posts that are taken and lost: "was elected head of B", "replaced A as head of B", "was dismissed
as head of B", "resigned as head of B"."""

from collections.abc import Iterator

from spacy.tokens import Token

from faultlines.extract.finding import Hit, fitting
from faultlines.extract.grammar import below, children, doers, done_to
from faultlines.extract.mentions import Mention
from faultlines.extract.page import Page
from faultlines.extract.refs import all_refs
from faultlines.extract.roles import led_by
from faultlines.vocab.nouns import nouns

_PERSON, _BODIES = frozenset({"Person"}), frozenset({"Organization", "LegalEntity", "Group"})


def from_posts(page: Page, verb: Token) -> Iterator[Hit]:
    """Who leads a body from now on, and who left a post of it."""
    word = verb.lemma_.lower()
    if word in nouns("put_in_post"):
        yield from _hits(page, verb, done_to(verb), "leads")
    elif word in nouns("takes_post") and (word != "take" or _over(verb)):
        yield from _hits(page, verb, doers(verb), "leads")
    elif word in nouns("put_out"):
        yield from _hits(page, verb, done_to(verb), "steps_down")


def post_left(page: Page, verb: Token) -> Mention | None:
    """The body of "resigned as head of B"; None where no one body is told."""
    bodies = _bodies(page, verb)
    return bodies[0] if len(bodies) == 1 else None


def _hits(page: Page, verb: Token, whom: list[Token], relation: str) -> Iterator[Hit]:
    for body in _bodies(page, verb):
        for who in fitting(all_refs(page, whom), _PERSON):
            yield Hit(
                subject=who, relation=relation, object=body, trigger=verb, cue=(verb,),
                rule=f"post {verb.lemma_.lower()}", confidence=0.8,
            )  # fmt: skip


def _bodies(page: Page, verb: Token) -> list[Mention]:
    """Whose head the verb makes somebody, or no more. No deputies, no posts of states."""
    left = [each for each in below(verb, "from") if each.lemma_.lower() in nouns("post")]
    posts = [each for word in (verb, *left) for each in below(word, "as")]
    posts += children(verb, "oprd", "attr")
    posts += [each for one in children(verb, "dobj") for each in children(one, "appos")]
    heads = (one for one in posts if one.lemma_.lower() in nouns("leader") and not _second(one))
    return [body for one in heads for body in _own(page, verb, one) or led_by(page, one)]


def _own(page: Page, verb: Token, head: Token) -> list[Mention]:
    """ "B elected A as its head": its own."""
    owners = [each for each in children(head, "poss") if each.lower_ in ("its", "their")]
    return fitting(all_refs(page, doers(verb)), _BODIES) if owners else []


def _second(head: Token) -> bool:
    return any(each.lower_ in nouns("second") for each in children(head, "amod", "compound"))


def _over(verb: Token) -> bool:
    return any(each.lower_ == "over" for each in children(verb, "prt"))
