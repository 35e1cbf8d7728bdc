"""Who denies what another said of him: "…, a charge that A denies", "A called it baseless".

The denial gives a claim of its own beside the one it answers. Where the text only calls the deed a
charge or claim, and says who denies it, nobody vouches for it: then the denial stands alone.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from spacy.tokens import Token

from faultlines.extract.bearers import voice
from faultlines.extract.finding import Hit
from faultlines.extract.grammar import VERBAL, children, doers, is_passive
from faultlines.extract.mentions import Mention
from faultlines.extract.page import Page
from faultlines.extract.refs import refs
from faultlines.extract.retorts import retorts
from faultlines.extract.voices import SUBJECTS
from faultlines.model.claims import Certainty, Claim, Stance
from faultlines.vocab.denying import denying
from faultlines.vocab.relations import RELATIONS
from faultlines.vocab.speech import speech

_SAID = frozenset({"speech", "office"})
_LESS = 0.04  # whether the denial is of this claim is one more thing to be right about


@dataclass(frozen=True, slots=True)
class Reply:
    """Who denies a claim, with the word by which he does; bare: the text vouches for it no more
    than that it was claimed."""

    by: Mention
    verb: Token
    bare: bool = False


def reply_to(page: Page, hit: Hit, claim: Claim) -> Reply | None:
    """Who is said to deny what a hit tells; None where nobody is."""
    if claim.stance is Stance.DENIES or hit.presupposed or RELATIONS[hit.relation].family in _SAID:
        return None
    tied = next(_tied(page, hit.trigger), None)
    if tied is not None:
        return tied
    parties = {end.key for end in (hit.subject, hit.object) if end is not None}
    for verb, speaker in retorts(hit.trigger):
        if claim.holder is None and verb.sent != hit.trigger.sent:
            continue
        by = voice(page, speaker, verb).who
        if by is None or page.mention(by) == claim.holder:
            continue
        owners = [one.key for each in speaker.children for one in refs(page, each)]
        if parties & {by.key, *owners}:
            return Reply(by, verb)
    return None


def denial(page: Page, reply: Reply, claim: Claim) -> Claim:
    """The denial's own claim; its evidence runs on to the sentence of the denial."""
    answer = page.sentence(reply.verb)
    first, last = min(answer.start, claim.evidence.start), max(answer.end, claim.evidence.end)
    return replace(
        claim,
        evidence=page.span(first, last),
        holder=page.mention(reply.by),
        holder_unnamed=False,
        stance=Stance.DENIES,
        certainty=Certainty.CERTAIN,
        cue=tuple(sorted((*claim.cue, page.words(reply.verb)), key=lambda each: each.start)),
        confidence=round(max(0.0, claim.confidence - _LESS), 2),
    )


def _tied(page: Page, trigger: Token) -> Iterator[Reply]:
    """ "…, a charge that A denies", "…, which A denies", "…, a claim rejected by A"."""
    for verb in trigger.sent:
        if verb.i < trigger.i or verb.dep_ not in ("relcl", "acl") or not _denies(verb):
            continue
        noun = verb.head
        bare = noun.lemma_.lower() in denying("charge")
        told = bare or noun.lower_ in denying("this")
        apart = told and _set_off(noun) and noun.i > trigger.i
        if not (_which(verb) or (apart and noun.dep_ not in ("dobj", *SUBJECTS))):
            continue
        for speaker in doers(verb)[:1]:
            by = voice(page, speaker, verb).who
            if by is not None:
                yield Reply(by, verb, bare)


def _denies(verb: Token) -> bool:
    known = verb.lemma_.lower() in speech("denies", "dismisses")
    return verb.pos_ in VERBAL and known and not children(verb, "neg")


def _set_off(noun: Token) -> bool:
    first = noun.left_edge.i
    return first > 0 and noun.doc[first - 1].text in (",", "-", "–", "—", "--", "(")


def _which(verb: Token) -> bool:
    """ "…, which A denies": the whole clause. Who "rejects" something may reject the thing."""
    which = [each for each in children(verb, "dobj", "nsubjpass") if each.lower_ == "which"]
    own = bool(children(verb, "nsubj")) or is_passive(verb)
    return bool(which) and own and verb.lemma_ in ("deny", "refute") and _set_off(which[0])
