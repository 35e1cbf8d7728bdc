"""Claims that somebody did a deed, the deed being the object: whom it hit may be no actor."""

from collections.abc import Iterator
from dataclasses import replace

from spacy.tokens import Token

from faultlines.extract.build import claim_from
from faultlines.extract.deeds import Deed
from faultlines.extract.finding import Hit
from faultlines.extract.grammar import VERBAL, children
from faultlines.extract.mentions import Mention
from faultlines.extract.page import Page
from faultlines.extract.refs import all_refs, refs
from faultlines.extract.responsibility import Blame
from faultlines.extract.sources import name_beside, source_words
from faultlines.extract.timing import when_of
from faultlines.model.claims import Certainty, Claim, Stance
from faultlines.model.when import When
from faultlines.vocab.senses import senses
from faultlines.vocab.speech import speech
from faultlines.vocab.violence import violence

_RELATIONS = {"killing": "kills", "kidnapping": "captures"}


def held(page: Page, deed: Deed) -> Iterator[tuple[Hit, Claim]]:
    """Each named doer's claim, under whoever says so."""
    for blame in deed.blamed:
        if blame.how == "denied":
            continue
        for mention in refs(page, blame.doer):
            if telling(page, mention) and not (
                _in_words(deed, mention) or _no_force(deed) or _a_storm(page, blame.doer, mention)
            ):
                yield from _claims(page, deed, blame, mention)


def _in_words(deed: Deed, doer: Mention) -> bool:
    """ "The senator blasted the plan": one person's verb of force, which may be one of words."""
    verb = deed.trigger.lemma_.lower()
    bodily = verb in speech("bodily") and deed.trigger.pos_ == "VERB"
    return doer.schema == "Person" and verb in speech("figurative") and not bodily


def _no_force(deed: Deed) -> bool:
    """ "intercepted the ship" stops it; whoever shoots down rockets hits nobody."""
    verb = deed.trigger
    if verb.pos_ not in VERBAL:
        return False
    if any(word.lemma_.lower() == "warning" for noun in children(verb, "dobj")
           for word in children(noun, "compound", "amod")):  # fmt: skip
        return True  # "fired a warning shot"
    hit = {noun.lemma_.lower() for noun in children(verb, "dobj", "nsubjpass")}
    return verb.lemma_ in senses("of_no_force") or bool(
        hit & senses("flying") and verb.lemma_ in senses("brings_down")
    )


def _a_storm(page: Page, doer: Token, mention: Mention) -> bool:
    """ "It killed nine in Chile": "it" is a state only where the state says so itself."""
    if doer.lower_ != "it" or mention.schema != "Territory":
        return False
    subjects = (
        noun
        for verb in doer.head.ancestors
        for noun in children(verb, "nsubj", "nsubjpass")
        if noun.i in page.at
    )
    return not any(page.at[noun.i].key == mention.key for noun in subjects)


def telling(page: Page, mention: Mention) -> bool:
    """Whether a mention names somebody, or a group by somebody's name ("Cedar Brigade men")."""
    inside = (each for each in page.at.values() if each.named)
    return mention.named or any(
        mention.start <= each.start and each.end <= mention.end for each in inside
    )


def _claims(page: Page, deed: Deed, blame: Blame, mention: Mention) -> Iterator[tuple[Hit, Claim]]:
    hit = Hit(
        subject=mention,
        relation=_RELATIONS.get(deed.kind.kind, "attacks"),
        object=None,
        trigger=blame.over,
        cue=tuple({blame.over, deed.trigger}),
        rule=f"deed {blame.how}",
        confidence=0.7 if blame.how == "did" else 0.65,
        event_id=deed.event.id,
        holder=_holder(page, blame, mention),
        when=_of_the_deed(page, blame, deed),
    )
    claim = claim_from(page, hit)
    if isinstance(claim, Claim):
        if blame.how in ("claimed", "accused") and claim.stance is Stance.DENIES:
            return  # who doesn't own up to it, or blame another, doesn't deny it either
        doubted = _suspected(blame) or presumed(blame.doer)
        if doubted and claim.certainty is Certainty.CERTAIN:
            claim = replace(claim, certainty=Certainty.PROBABLE)
        yield hit, _laid(page, blame, claim)


def _of_the_deed(page: Page, blame: Blame, deed: Deed) -> When | None:
    """ "On Tuesday he admitted the murder", "In June they were accused of it": the date there is
    of the words, so that only one within the deed's own phrase dates it. None: read as ever."""
    told = blame.how != "did" or blame.over.lemma_.lower() in speech("says")
    if not told or blame.over.pos_ not in VERBAL or blame.over not in deed.trigger.ancestors:
        return None
    found = when_of(page, deed.trigger, state=False)
    phrase = page.stretch(page.doc[deed.trigger.left_edge.i : deed.trigger.right_edge.i + 1])
    own = [date for date in page.dates if phrase.start <= date.start < phrase.end]
    return found if any(date.when == found for date in own) else When.unknown()


def _suspected(blame: Blame) -> bool:
    """Whether the words leave open that it was his deed: "suspected of it", "his role in it"."""
    if blame.how != "accused" or blame.over.lemma_ in violence("laid"):
        return False
    return blame.over.pos_ not in VERBAL or blame.over.lemma_ in violence("blamed_object")


def _laid(page: Page, blame: Blame, claim: Claim) -> Claim:
    """ "A was blamed for it": those hold it who laid it at A's door, not the author."""
    laid = blame.how == "accused" and blame.over.lemma_ in violence("laid") | violence("unproven")
    if claim.holder is not None or not laid:
        return claim
    who = blame.accusers[0] if blame.accusers else blame.over
    less = round(max(0.0, claim.confidence - 0.15), 2)
    return replace(
        claim, holder=source_words(page, who, blame.over), holder_unnamed=True, confidence=less
    )


def _holder(page: Page, blame: Blame, mention: Mention) -> Mention | None:
    if blame.how == "claimed":
        return mention
    named = [name for each in blame.accusers if (name := name_beside(page, each)) is not None]
    accusers = named or all_refs(page, blame.accusers)
    return accusers[0] if accusers else None


def presumed(doer: Token) -> bool:
    """ "presumed members of A"."""
    before = [inner for each in doer.lefts for inner in (each, *each.lefts)]
    return any(each.lower_ in speech("alleged") for each in before)
