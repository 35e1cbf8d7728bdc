"""Who speaks for whom: what a body's spokesman calls "we" is the body."""

from collections.abc import Mapping

from spacy.tokens import Token

from faultlines.extract.mentions import Mention
from faultlines.extract.page import Page
from faultlines.extract.roles import from_roles
from faultlines.vocab.acts import schemata
from faultlines.vocab.siding import siding_words

_BODIES = schemata("OGS")
_OFFICES = ("holds_office", "member_of", "leads")


def spoken_for(page: Page) -> Mapping[str, Mention]:
    """By the key of a person: the one body that he speaks for; none where there are two."""
    found: dict[str, dict[str, Mention]] = {}
    for noun in page.doc:
        if _speaks(noun):
            for hit in from_roles(page, noun):
                body = hit.object
                if body is not None and hit.relation in _OFFICES and body.kinds & _BODIES:
                    found.setdefault(hit.subject.key, {}).setdefault(body.key, body)
    return {who: next(iter(each.values())) for who, each in found.items() if len(each) == 1}


def _speaks(noun: Token) -> bool:
    """ "spokesman", "press secretary"; a party's or a state's head says "we" of many."""
    lemma = noun.lemma_.lower()
    pressed = lemma == "secretary" and noun.i > 0 and noun.nbor(-1).lower_ == "press"
    return pressed or lemma in siding_words("mouthpiece")
