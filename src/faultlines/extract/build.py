"""From a hit to a claim: its sentence, holder, stance, certainty, modality and date."""

from dataclasses import replace

from spacy.tokens import Token

from faultlines.extract.aims import hostile_aim
from faultlines.extract.author_speaks import by_the_author
from faultlines.extract.backdrop import backdrop
from faultlines.extract.bearers import Voice
from faultlines.extract.behind import RULE as BEHIND
from faultlines.extract.choices import either, one_of_several
from faultlines.extract.doubt import doubt_of
from faultlines.extract.doubts import Doubt
from faultlines.extract.each_a_member import all_of_a_people
from faultlines.extract.ended import parted
from faultlines.extract.ends_in_doubt import doubted_ends
from faultlines.extract.factuality import factuality
from faultlines.extract.finding import Hit
from faultlines.extract.grammar import children, surface_subjects
from faultlines.extract.holders import quoted_voice, voice_of
from faultlines.extract.how_many import in_part, of_a_number
from faultlines.extract.labelled_by import labeller
from faultlines.extract.may_be import possibly
from faultlines.extract.no_more import past_words
from faultlines.extract.of_itself import own_words
from faultlines.extract.only_planned import only_planned
from faultlines.extract.owned import is_whose
from faultlines.extract.page import Page
from faultlines.extract.promised import promised, speaks_for_it
from faultlines.extract.seen_as import RULE as TAKEN
from faultlines.extract.seen_as import taken_by
from faultlines.extract.sources import source_words
from faultlines.extract.splinters import founded_there
from faultlines.extract.timing import when_of
from faultlines.model.claims import Certainty, Claim, Modality, Stance
from faultlines.model.text import Span
from faultlines.model.when import When
from faultlines.vocab.relations import RELATIONS
from faultlines.vocab.speech import speech

EXTRACTOR = "rules/1"
_SIDES = ("endorses", "backs", "opposes")  # states that one may promise to come to
_HALF_SURE = 1.7  # on the scale of factuality, up to 3


def claim_from(page: Page, hit: Hit) -> Claim | str:
    """The claim of a hit, or the reason why it makes none."""
    own = own_words(page, hit)
    if own is None:
        return "not what it says of itself"
    hit = own
    doubt = _doubt(page, hit)
    voice = _by_the_way(page, hit) if hit.presupposed else voice_of(page, hit.trigger)
    if voice is None and hit.rule.startswith((TAKEN, BEHIND)):
        voice = taken_by(page, hit.trigger)
    if hit.relation == "attacks" and hit.object and doubt.wished and hostile_aim(hit.trigger):
        hit, doubt = replace(hit, relation="opposes"), replace(doubt, modality=Modality.ACTUAL)
    hit, doubt = parted(*possibly(hit, doubt))
    pledge = _pledge(hit, doubt, voice)
    if why := _untold(page, hit, doubt, pledge):
        return why
    holder, unnamed, denied, certainty = _holding(page, hit, doubt, voice)
    if _stance(doubt, denied) is Stance.DENIES and (of_a_number(page, hit) or in_part(hit)):
        return "denied of a number or in part only"
    return Claim(
        evidence=page.sentence(hit.trigger),
        subject=page.mention(hit.subject),
        relation=pledge or hit.relation,
        object=page.mention(hit.object) if hit.object is not None else None,
        event_id=hit.event_id,
        holder=holder,
        holder_unnamed=unnamed,
        stance=_stance(doubt, denied) if pledge is None else Stance.ASSERTS,
        certainty=certainty,
        condition=page.words(doubt.condition) if doubt.condition is not None else None,
        when=hit.when or _when(page, hit),
        cue=_cue(page, hit),
        rule=hit.rule,
        extractor=EXTRACTOR,
        confidence=_confidence(page, hit, unnamed=unnamed),
    )


def _doubt(page: Page, hit: Hit) -> Doubt:
    """What the words around a hit leave in doubt; nothing, where they take it for granted."""
    doubt = Doubt() if hit.presupposed else doubt_of(hit.trigger, page.hedged)
    if hit.negated:
        doubt = doubt.turned()
    # "decided not to oppose"
    not_to = not hit.negated and any(each.dep_ == "neg" for each in hit.trigger.children)
    aim = hit.wish and not doubt.ended and (doubt.wished or _own_aim(hit, doubt))
    if aim and doubt.condition is None and not not_to and not only_planned(hit.trigger):
        doubt = replace(doubt, modality=Modality.ACTUAL, wished=False)
    return doubt if hit.presupposed else doubted_ends(page, (hit.subject, hit.object), doubt)


def _untold(page: Page, hit: Hit, doubt: Doubt, pledge: str | None) -> str:
    """Why a hit makes no claim; "" where it makes one."""
    if hit.relation == "threatens" and any(children(each, "neg") for each in hit.cue):
        return "not said to have happened: not threatened"
    if pledge is None and hit.relation == "pledges" and hit.trigger.lemma_ in speech("failed"):
        return "held back from it: not pledged"
    if pledge is None and doubt.modality is not Modality.ACTUAL:
        return f"not said to have happened: {doubt.modality}"
    if hit.object is not None and not doubt.denied and either(page.document.text, hit.object):
        return "one of two sides, and not told which"
    if founded_there(page, hit):
        return "not from what was founded then"
    return "not all of a people" if all_of_a_people(page, hit) else ""


def _own_aim(hit: Hit, doubt: Doubt) -> bool:
    """ "We will defeat B": what the speaker means to do to B."""
    said = (token.lower_ for token in surface_subjects(hit.trigger))
    return doubt.modality is Modality.FUTURE and any(word in ("we", "i") for word in said)


def _by_the_way(page: Page, hit: Hit) -> Voice | None:
    """Who says what a noun phrase takes for granted: the author, but in his own words whoever is
    quoted ("our allies", "the A-backed gangs"). Offices and kin are as the author has them too."""
    if RELATIONS[hit.relation].family in ("structure", "office", "joint act"):
        return None
    quoted = quoted_voice(page, hit.trigger) or labeller(page, hit.trigger)
    return quoted or _enemy(page, hit) or _only_there(page, hit)


def _only_there(page: Page, hit: Hit) -> Voice | None:
    """ "Accused A of creating an A-backed militia": the accuser's, who alone tells of any such."""
    described = "-" in hit.rule and hit.trigger.dep_ in ("amod", "compound", "nmod", "npadvmod")
    noun = hit.trigger.head
    some = any(each.lower_ in ("a", "an") for each in children(noun, "det"))
    voice = voice_of(page, hit.trigger) if described and some and noun.dep_ != "attr" else None
    return None if voice is None or voice.denies else voice


def _enemy(page: Page, hit: Hit) -> Voice | None:
    """ "A stated that it struck anti-A forces": anti-A to A, who may be alone in that."""
    if not hit.rule.startswith("prefix anti-") or hit.object is None:
        return None
    found = voice_of(page, hit.trigger)
    own = found is not None and any(each.key == hit.object.key for each in found.all)
    return found if own else None


def _confidence(page: Page, hit: Hit, *, unnamed: bool) -> float:
    """The rule's, less where nobody is named for it or the words around it leave it far from sure;
    low where the text says only "its allies"."""
    vague = is_whose(hit.subject) or (hit.object is not None and is_whose(hit.object))
    less = (0.15 if unnamed else 0.0) + (0.1 if _far_from_sure(page, hit) else 0.0)
    return round((hit.confidence - less) * (0.5 if vague else 1), 2)


def _far_from_sure(page: Page, hit: Hit) -> bool:
    if hit.presupposed or hit.wish:
        return False
    return 0 < factuality(page, hit.trigger) < _HALF_SURE


def _when(page: Page, hit: Hit) -> When:
    """The date of the deed. What a noun phrase says by the way has only the dates inside it."""
    if hit.relation == "kin_of" and hit.rule.startswith("role "):
        return When.unknown()  # a date beside "his sister" is of what she did
    found = when_of(page, hit.trigger, state=RELATIONS[hit.relation].state)
    scene = backdrop(hit.trigger)
    by_the_way = RELATIONS[hit.relation].state or hit.rule.startswith("role ") or scene
    if not hit.presupposed or not by_the_way or not found.known:
        return found
    inside = page.stretch(page.doc[hit.trigger.left_edge.i : hit.trigger.right_edge.i + 1])
    dates = [
        date for date in page.dates
        if inside.start <= date.start < inside.end
        and "," not in page.document.text[date.end : max(date.end, hit.trigger.idx)]
    ]  # fmt: skip
    return found if any(date.when == found for date in dates) else When.unknown()


def _pledge(hit: Hit, doubt: Doubt, voice: Voice | None) -> str | None:
    """ "A said that it would attack B": what A says of its own doings to come is a pledge."""
    ahead = doubt.modality in (Modality.FUTURE, Modality.HYPOTHETICAL) and doubt.condition is None
    if voice is None or voice.who is None or not ahead:
        return None
    if voice.who.key != hit.subject.key and not speaks_for_it(hit.trigger, voice.who):
        return None
    settled = RELATIONS[hit.relation].state and hit.relation not in _SIDES
    settled = settled or hit.relation == "dies"  # nobody promises that
    settled |= hit.relation == "dies"  # nobody pledges that
    if settled or voice.believes or not promised(hit.trigger):
        return None
    if hit.relation != "steps_down":
        return "pledges"
    # "said he would resign" announces it; "if so, he would resign" doesn't.
    return None if any(word.lower_ == "if" for word in hit.trigger.sent) else "steps_down"


def _holding(
    page: Page, hit: Hit, doubt: Doubt, voice: Voice | None
) -> tuple[Span | None, bool, bool, Certainty]:
    """(holder, whether it is unnamed, whether it denies, certainty)."""
    certainty = doubt.certainty
    denied = doubt.denied or (voice is not None and voice.denies)
    if not denied and not hit.presupposed and one_of_several(page.document.text, hit.subject):
        certainty = doubt.at_most(Certainty.POSSIBLE).certainty
    if hit.holder is not None and not doubt.denied:
        return page.mention(hit.holder), False, False, certainty
    if voice is None:
        unnamed = doubt.relayed
        return (
            (page.words(unnamed) if unnamed is not None else None),
            unnamed is not None,
            False,
            certainty,
        )
    if voice.believes and certainty is Certainty.CERTAIN:
        certainty = Certainty.PROBABLE
    if voice.who is not None:
        each_own = () if voice.cue.lower_ == "according" else voice.all  # "A and B said they …"
        who = next((each for each in each_own if each.key == hit.subject.key), voice.who)
        return page.mention(who), False, voice.denies, certainty
    if by_the_author(page, voice):
        return None, False, voice.denies, certainty
    return source_words(page, voice.words, voice.cue), True, voice.denies, certainty


def _stance(doubt: Doubt, denied: bool) -> Stance:
    if denied:
        return Stance.DENIES if not doubt.denied else Stance.ASSERTS
    return doubt.stance


def _cue(page: Page, hit: Hit) -> tuple[Span, ...]:
    words = {*hit.cue, *past_words(hit)}
    return tuple(page.words(token) for token in sorted(words, key=_place))


def _place(token: Token) -> int:
    return token.i
