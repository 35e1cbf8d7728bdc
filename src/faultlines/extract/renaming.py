"""One body under a new name: "A was renamed B", "A rebranded itself as B", "A changed its name"."""

from collections.abc import Iterator

from spacy.tokens import Token

from faultlines.extract.finding import Hit, fitting, pairs
from faultlines.extract.grammar import below, children, done_to, is_passive, surface_subjects
from faultlines.extract.mentions import Mention
from faultlines.extract.page import Page
from faultlines.vocab.acts import schemata
from faultlines.vocab.senses import senses

_BODIES = schemata("O")
_SELF = frozenset({"itself", "themselves"})


def from_renaming(page: Page, verb: Token) -> Iterator[Hit]:
    """The new name's body is the successor of the old one's."""
    lemma = verb.lemma_.lower()
    if lemma in senses("renaming"):
        old, new = _renamed(verb)
    elif lemma in senses("changing") and any(noun.lower_ == "name" for noun in _taken(verb)):
        old, new = surface_subjects(verb), _new_name(verb)
    else:
        return
    for two, one in pairs(_named(page, old), _named(page, new)):
        yield Hit(
            subject=one, relation="successor_of", object=two, trigger=verb, cue=(verb,),
            rule=f"renamed {verb.lemma_}", confidence=0.85,
        )  # fmt: skip


def _renamed(verb: Token) -> tuple[list[Token], list[Token]]:
    """(whose name was changed, to what)."""
    new = [*children(verb, "oprd", "attr"), *below(verb, "as"), *below(verb, "to")]
    given = [each for each in children(verb, "dobj") if each.lower_ not in _SELF]
    if is_passive(verb):
        return done_to(verb), new or given
    if len(given) > 1 and not new:
        return given[:1], given[1:]
    return (given, new) if given and new else (surface_subjects(verb), new or given)


def _taken(verb: Token) -> list[Token]:
    return children(verb, "dobj", "nsubjpass")


def _new_name(verb: Token) -> list[Token]:
    """ "changed its name [from C] to B", "took the name B", "adopted the name of B"."""
    name = next(each for each in _taken(verb) if each.lower_ == "name")
    if verb.lemma_ != "change":
        return [*children(name, "appos"), *below(name, "of")]
    return [*below(verb, "to"), *below(name, "to")]


def _named(page: Page, tokens: list[Token]) -> list[Mention]:
    found = [page.at[each.i] for each in tokens if each.i in page.at]
    found += [one for each in tokens for one in page.antecedents.get(each.i, ())]
    return [each for each in fitting(found, _BODIES) if each.named]
