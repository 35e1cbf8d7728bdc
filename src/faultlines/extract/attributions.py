"""Every place where somebody is said to say, think or write something: source, cue, content."""

from bisect import bisect_left

from spacy.tokens import Token

from faultlines.extract.bearers import voice
from faultlines.extract.grammar import surface_subjects
from faultlines.extract.page import Page
from faultlines.extract.quoting import Told, offsets
from faultlines.extract.sayings import Saying
from faultlines.model.claims import Attribution, Claim
from faultlines.model.text import Span


def attributions(page: Page, claims: tuple[Claim, ...]) -> tuple[Attribution, ...]:
    """The attributions of a page in text order, each with the claims in its content."""
    held = sorted((claim.cue[0].start, claim.id) for claim in claims if claim.holder is not None)
    return tuple(_attribution(page, each, held) for each in page.told)


def _attribution(page: Page, told: Told, held: list[tuple[int, str]]) -> Attribution:
    source = told.saying.source
    inside = [
        id_
        for first, last in told.content
        for _, id_ in held[bisect_left(held, (first, "")) : bisect_left(held, (last, ""))]
    ]
    return Attribution(
        evidence=page.sentence(told.saying.head),
        cue=(page.span(*told.cue),),
        content=tuple(page.span(*place) for place in told.content),
        source=page.span(*offsets(page, source)) if source else None,
        holder=_holder(page, told.saying),
        claim_ids=tuple(inside),
    )


def _holder(page: Page, said: Saying) -> Span | None:
    """The actor who speaks: the one meant by "he", or "the brigade" in "the brigade's chief"."""
    if said.speaker is None:
        return None
    who = voice(page, _antecedent(said.speaker, said.head), said.head).who
    return page.mention(who) if who is not None else None


def _antecedent(speaker: Token, cue: Token) -> Token:
    """The noun that "who" stands for."""
    return next(iter(surface_subjects(cue)), speaker) if speaker.tag_ == "WP" else speaker
