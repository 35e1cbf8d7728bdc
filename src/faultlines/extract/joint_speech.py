"""Who made a joint statement that only carries what they said: "in a joint statement, A and B
denounced it", "A, B and two smaller groups said in a joint communiqué that …"."""

from dataclasses import dataclass

from spacy.tokens import Token

from faultlines.extract.doubt import negates
from faultlines.extract.finding import fitting
from faultlines.extract.grammar import VERBAL, below, children, clause_verb, conjuncts, doers
from faultlines.extract.mentions import Mention
from faultlines.extract.numbers import count_of
from faultlines.extract.page import Page
from faultlines.extract.signed_lists import PARTIES, given_for
from faultlines.extract.timing import when_of
from faultlines.model.when import When

_MAKING = frozenset({"issue", "release", "publish", "sign", "date", "make"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Spoken:
    """verb: of the clause. parties: those named, two or more. stated: how many they are with the
    unnamed, where these are counted."""

    verb: Token
    parties: list[Mention]
    stated: int | None


def is_joint(noun: Token) -> bool:
    """ "A joint statement", not "a statement"."""
    return any(child.lower_ == "joint" for child in noun.children)


def spoken_in(page: Page, noun: Token) -> Spoken | None:
    """Those who speak in a joint statement; None where fewer than two are named, or none spoke."""
    verb = _verb_over(noun)
    if verb is None or not is_joint(noun) or any(map(negates, [*verb.children, *noun.children])):
        return None
    speakers = [*(doers(verb) or below(verb, "by")), *below(noun, "with")]
    parties = [each for each in given_for(page, speakers) if each.named]
    if len(parties) < 2:
        return None
    return Spoken(verb=verb, parties=parties, stated=_with_unnamed(page, speakers, len(parties)))


def day_told(page: Page, noun: Token) -> When:
    """The day of "a joint statement issued on May 3"."""
    made = [each for each in children(noun, "acl") if each.lemma_.lower() in _MAKING]
    days = [when_of(page, each, state=False) for each in made]
    return next((day for day in days if day.known), When.unknown())


def _verb_over(noun: Token) -> Token | None:
    """The verb that "in a joint statement" stands at, where what it tells has happened."""
    into = noun.head
    if noun.dep_ != "pobj" or into.lower_ != "in":
        return None
    verb = into.head
    if verb.dep_ in ("dobj", "pobj") and children(noun, "det") and not list(below(noun, "by")):
        # "condemned the raid in a joint statement": the parser may hang it on the raid.
        verb = clause_verb(verb) if children(noun, "det")[0].lower_ == "a" else verb
    if verb.pos_ not in VERBAL:
        return None
    unsure = any(each.tag_ in ("MD", "TO") for each in children(verb, "aux"))
    return None if unsure else verb


def _with_unnamed(page: Page, speakers: list[Token], named: int) -> int | None:
    """ "A, B and two smaller groups" are four."""
    heads = {each.i: each for token in speakers for each in conjuncts(token)}.values()
    others = [each for each in heads if not _is_named(page, each)]
    counts = [count_of(each) for each in others]
    known = [count for count in counts if count is not None]
    return named + sum(known) if known and len(known) == len(counts) else None


def _is_named(page: Page, token: Token) -> bool:
    return any(each.named for each in fitting(given_for(page, [token]), PARTIES))
