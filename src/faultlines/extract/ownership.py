"""Whose party, bloc or militia it is: "the bloc of A", "his Unity Coalition", "A's militia"."""

from collections.abc import Iterator

from spacy.tokens import Token

from faultlines.extract.finding import Hit
from faultlines.extract.grammar import below, children
from faultlines.extract.mentions import Mention
from faultlines.extract.page import Page
from faultlines.extract.refs import one
from faultlines.vocab.nouns import nouns


def from_ownership(page: Page, token: Token) -> Iterator[Hit]:
    """A person leads the organisation that the text calls his or hers."""
    here = page.at.get(token.i)
    if here is not None and here.named and here.schema == "Organization":
        if _follows_a_person(here):
            owners = [each for each in children(token, "poss") if _is_person(page, each)]
            for owner in _persons(page, owners):
                # "his Unity Party" is his as it is every member's, unless he is called a leader.
                led = owners[0].pos_ != "PRON" or _is_called_leader(page, owner)
                yield _hit(owner, here, token, (token,), led=led)
    elif token.lemma_.lower() in nouns("followed"):
        for body in _named(page, token):
            for owner in _persons(page, [*children(token, "poss"), *below(token, "of")]):
                yield _hit(owner, body, token, (token,), led=_is_led(token))


def _is_called_leader(page: Page, owner: Mention) -> bool:
    """ "Opposition leader A said his Unity Party …", "the party leader A … his Unity Party"."""
    root = page.root(owner)
    titles = children(root, "compound", "appos") if root is not None else []
    return any(title.lemma_.lower() in nouns("called_leader") for title in titles)


def _is_led(noun: Token) -> bool:
    """A militia or bloc that is somebody's follows him; a group or party may be his as a member."""
    return noun.lemma_.lower() not in nouns("joined")


def _follows_a_person(body: Mention) -> bool:
    """A party or militia by its own name; a ministry or a newspaper isn't its minister's."""
    return any(word in nouns("followed") for word in body.name.lower().split())


def _is_person(page: Page, owner: Token) -> bool:
    """ "his Unity Coalition", "Omar Haddad's Front"; one word may be a part of the body's name."""
    here = page.at.get(owner.i)
    return owner.pos_ == "PRON" or (here is not None and " " in here.name)


def _named(page: Page, noun: Token) -> list[Mention]:
    """The organisation that the noun describes: "A, the bloc of B", "B's bloc, A"."""
    tokens = [noun.head] if noun.dep_ == "appos" else children(noun, "appos", "compound")
    found = [page.at[token.i] for token in tokens if token.i in page.at]
    return [each for each in found if each.named and each.schema == "Organization"]


def _persons(page: Page, tokens: list[Token]) -> list[Mention]:
    return [each for token in tokens for each in one(page, token) if each.schema == "Person"]


def _hit(
    owner: Mention, body: Mention, trigger: Token, cue: tuple[Token, ...], *, led: bool
) -> Hit:
    return Hit(
        subject=owner, relation="leads" if led else "member_of", object=body, trigger=trigger,
        cue=cue, rule="a person's own organisation", confidence=0.75, presupposed=True,
    )  # fmt: skip
