"""Links told by "has nothing to do with B", "denied having anything to do with B"."""

from collections.abc import Iterator

from spacy.tokens import Token

from faultlines.extract.finding import Hit, fitting, pairs
from faultlines.extract.grammar import below, children, doers
from faultlines.extract.in_name_of import spoken_for
from faultlines.extract.page import Page
from faultlines.extract.refs import all_refs, refs
from faultlines.vocab.acts import schemata

_BODIES = schemata("OGSP")
_THING = frozenset({"nothing", "anything"})


def from_nothing_to_do(page: Page, verb: Token) -> Iterator[Hit]:
    """A link that is denied; "anything to do with" is one, which the words around deny."""
    for thing in children(verb, "dobj") if verb.lemma_ == "have" else []:
        doing = [each for each in children(thing, "relcl", "acl") if each.lemma_ == "do"]
        if thing.lower_ not in _THING or not doing:
            continue
        # Of a body or person itself, not of "B's arrest" or "the war in B".
        ends = [each for each in below(doing[0], "with") if each.i in page.at]
        whom = fitting((who for each in ends for who in refs(page, each)), _BODIES)
        own = [body for each in doers(verb) for body in spoken_for(page, each)]
        for one, two in pairs(fitting(all_refs(page, own), _BODIES), whom):
            yield Hit(
                subject=one, relation="aligned_with", object=two, trigger=verb,
                cue=(verb, thing, doing[0]), rule="have to do with X", confidence=0.8,
                negated=thing.lower_ == "nothing",
            )  # fmt: skip
