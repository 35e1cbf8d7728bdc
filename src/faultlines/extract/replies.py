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
from faultlines.vocab.names import body_words, words
from faultlines.vocab.relations import RELATIONS
from faultlines.vocab.speech import speech

_SAID = frozenset({"speech", "office"})
_MARKS = frozenset({",", "-", "–", "—", "--", "("})
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
    ties, answers = list(_tied(page, hit.trigger)), list(retorts(hit.trigger))
    if not ties and not answers:
        return None  # as with most claims, whose ends needn't be looked up then
    parties = {key for end in (hit.subject, hit.object) for key in _keys(page, end)}
    for tied in ties:
        if tied.bare or tied.by.key in parties:
            return tied
    for verb, speaker in answers:
        if claim.holder is None and verb.sent != hit.trigger.sent:
            continue
        by = voice(page, speaker, verb).who
        if by is None or page.mention(by) == claim.holder:
            continue
        owners = [one.key for each in speaker.children for one in refs(page, each)]
        if parties & {by.key, *owners}:
            return Reply(by, verb)
    return None


def _keys(page: Page, end: Mention | None) -> Iterator[str]:
    """An end's key, and the state's whose government it is."""
    if end is not None:
        yield end.key
        root = page.root(end)
        if root is not None and root.lemma_.lower() in body_words() | words("groups", "mass"):
            yield from (page.at[each.i].key for each in root.children if each.i in page.at)


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
        if verb.i > trigger.i and _denies(verb):
            noun, speakers = _before(verb) or _above(verb)
            by = voice(page, speakers[0], verb).who if speakers and noun != trigger else None
            if by is not None:
                yield Reply(by, verb, noun.lemma_.lower() in denying("charge"))


def _before(verb: Token) -> tuple[Token, list[Token]] | None:
    """ "- a charge A denies", by the order of the words, however the parser hangs them."""
    for subject in children(verb, "nsubj")[-1:]:
        place = subject.left_edge.i - 1
        place -= place > 0 and verb.doc[place].lower_ in ("that", "which")
        noun = first = verb.doc[max(place, 0)]
        while first.i > verb.sent.start and first.nbor(-1).pos_ in ("DET", "ADJ"):
            first = first.nbor(-1)
        told = noun.lemma_.lower() in denying("charge", "this") and noun.pos_ != "VERB"
        if told and first.i > verb.sent.start and first.nbor(-1).text in _MARKS:
            return noun, [subject]
    return None


def _above(verb: Token) -> tuple[Token, list[Token]]:
    """ "…, an accusation rejected by A", "…, which A denies"; nobody, where it is neither."""
    noun = verb.head
    told = noun.lemma_.lower() in denying("charge", "this") and _set_off(noun)
    apart = told and noun.dep_ not in ("dobj", *SUBJECTS)
    tied = verb.dep_ in ("relcl", "acl") and (_which(verb) or apart)
    return noun, doers(verb) if tied else []


def _denies(verb: Token) -> bool:
    denies = verb.pos_ in VERBAL and verb.lemma_.lower() in speech("denies", "dismisses")
    return denies and not children(verb, "neg")


def _set_off(noun: Token) -> bool:
    first = noun.left_edge.i
    return first > 0 and noun.doc[first - 1].text in _MARKS


def _which(verb: Token) -> bool:
    """ "…, which A denies": the whole clause. Who "rejects" something may reject the thing."""
    if children(verb, "xcomp", "ccomp"):
        return False
    which = [each for each in children(verb, "dobj", "nsubjpass") if each.lower_ == "which"]
    own = bool(children(verb, "nsubj")) or is_passive(verb)
    return bool(which) and own and verb.lemma_ in ("deny", "refute") and _set_off(which[0])
