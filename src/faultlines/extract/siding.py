"""Who stands with one side of a fight stands against the other: "A helps B to defeat C".

Read off the hits of one page: who helps or works with whom, and what it is that the help is for.
"""

from collections.abc import Iterator, Sequence

from spacy.tokens import Token

from faultlines.extract.behalf import main_verb
from faultlines.extract.doubt import doubt_of
from faultlines.extract.finding import Hit
from faultlines.extract.grammar import children
from faultlines.extract.mentions import Mention
from faultlines.extract.page import Page
from faultlines.extract.voices import SUBJECTS, is_infinitive
from faultlines.model.claims import Modality
from faultlines.vocab.acts import schemata
from faultlines.vocab.relations import RELATIONS

_WITH = frozenset({"backs", "aids", "endorses", "allied_with"})
_AGAINST = frozenset({"fights", "opposes"})
_SIDES = schemata("OGS")  # who thanks or helps a side in person may have no part in its fight
_PREPOSITIONS = frozenset({"in", "for", "of", "to", "with", "by"})
_STEPS = 8


def siding(page: Page, hits: Sequence[Hit]) -> Iterator[Hit]:
    """The helper against whom the helped one fights, and the helped against the helper's foe."""
    helping: dict[int, list[Hit]] = {}
    for hit in hits:
        together = hit.relation in _WITH or hit.rule.startswith("as part")
        if together and _is_side(hit.subject) and _is_side(hit.object):
            for place in {hit.trigger.i, *_deed(hit)}:
                helping.setdefault(place, []).append(hit)
    known = {_pair(hit.subject, hit.object, hit) for hit in hits
             if RELATIONS[hit.relation].sign < 0 and hit.object is not None}  # fmt: skip
    for fight in hits:
        if fight.relation in _AGAINST and fight.object is not None:
            for over in _purposes(fight):
                for hit in helping.get(over.i, ()):
                    found = _third(page, hit, fight)
                    if found is not None and _pair(found, fight.object, fight) not in known:
                        known.add(_pair(found, fight.object, fight))
                        yield Hit(
                            subject=found, relation="opposes", object=fight.object,
                            trigger=hit.trigger, cue=(hit.trigger, fight.trigger),
                            rule=f"sides {hit.relation}", confidence=0.75,
                        )  # fmt: skip


def _is_side(mention: Mention | None) -> bool:
    return mention is not None and bool(mention.kinds & _SIDES)


def _deed(hit: Hit) -> list[int]:
    """The deed that is done "in support of" somebody, or "as part of" a whole."""
    return [main_verb(hit.trigger).i] if hit.rule.startswith(("in ", "as part")) else []


def _pair(one: Mention, two: Mention | None, hit: Hit) -> tuple[int, frozenset[str]]:
    return hit.trigger.sent.start, frozenset({one.key, two.key if two is not None else ""})


def _third(page: Page, hit: Hit, fight: Hit) -> Mention | None:
    """The other one of the two who stand together, where one of them fights."""
    doubt = doubt_of(hit.trigger, page.hedged)
    if doubt.denied or doubt.modality is not Modality.ACTUAL:
        return None
    one, two, foe = hit.subject, hit.object, fight.object
    if two is None or foe is None or foe.key in (one.key, two.key):
        return None
    return {one.key: two, two.key: one}.get(fight.subject.key)


def _purposes(fight: Hit) -> Iterator[Token]:
    """The words that a fight is the purpose or the field of, from the nearest up."""
    word = fight.trigger
    if any(each.lower_ == "against" for each in fight.cue):
        yield word  # "supports A against B"
    for _ in range(_STEPS):
        if not _serves(word):
            return
        joined = word.dep_ == "conj"
        word = word.head
        if not joined:
            yield word


def _serves(word: Token) -> bool:
    """Whether a word's clause or phrase says what the word over it is for."""
    if word.dep_ == "conj":
        return not children(word, *SUBJECTS)
    if word.dep_ in ("advcl", "acl"):
        return is_infinitive(word)
    if word.dep_ == "prep":
        return word.lower_ in _PREPOSITIONS
    return word.dep_ in ("xcomp", "ccomp", "pcomp", "pobj", "dobj")
