"""Deeds of force, each as an event of its own, whoever its parties are."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from spacy.tokens import Token

from faultlines.extract.blame import blames
from faultlines.extract.deed_words import mode_of, noun_kind, struck
from faultlines.extract.doubt import doubt_of
from faultlines.extract.grammar import below, children
from faultlines.extract.holders import voice_of
from faultlines.extract.humans import is_people, is_thing, may_act
from faultlines.extract.noun_phrases import phrase
from faultlines.extract.page import Page
from faultlines.extract.responsibility import Blame
from faultlines.extract.suffering import harms, suffering
from faultlines.extract.timing import when_of
from faultlines.extract.whereabouts import deed_place
from faultlines.model.claims import Event, Modality
from faultlines.model.text import Span
from faultlines.vocab.names import words
from faultlines.vocab.violence import Kind, deed_nouns, deed_verbs, violence

MODES = {
    "kidnapping": "abduct",
    "bombing": "explosives",
    "arson": "arson",
    "robbery": "robbery",
    "damage": "damage",
    "killing": "killing",
    "wounding": "wounding",
}

_OWNED = ("claimed", "accused")  # what makes "the action" a deed of force
_COURT = ("charge", "convict", "sentence", "indict")
_AGAINST = ("on", "against", "upon")  # "an attempt on his life", not "to build it"
_TOWARDS = frozenset("at on into upon toward towards against over".split())
_LIGHT = frozenset({"open", "set", "take", "hold"})


@dataclass(frozen=True, slots=True)
class Deed:
    """One deed as its sentence tells it."""

    trigger: Token
    kind: Kind
    blamed: tuple[Blame, ...]
    event: Event


def deeds(page: Page) -> Iterator[Deed]:
    """Every deed of force that the page says has happened, in text order."""
    for token in page.doc:
        kind = _kind(token)
        if kind is not None and _happened(page, token) and _hurts(page, token, kind):
            deed = _deed(page, token, kind)
            if kind.kind != "deed" or any(map(_of_force, deed.blamed)):
                yield deed


def _of_force(blame: Blame) -> bool:
    """Whether this makes "the action", "the crime" a deed of force: not what a court says."""
    return blame.how in _OWNED and blame.over.lemma_ not in _COURT


def _hurts(page: Page, token: Token, kind: Kind) -> bool:
    """Not "executed the piece", "hurt his pride": what suffers is people, things or an actor."""
    found = suffering(token, kind)
    if token.lemma_ == "execute":
        whom = children(token, "dobj", "nsubjpass") or found
        return any(is_people(page, each) for each in whom)
    hurt = (
        each.i in page.at
        or is_people(page, each)
        or is_thing(page, each)
        or each.lemma_.lower() in words("heads", "territory")
        for each in found
    )
    return not found or any(hurt)


def _kind(token: Token) -> Kind | None:
    lemma = token.lemma_.lower()
    if (
        token.head.pos_ == "NOUN"
        and token.head.lemma_ in deed_nouns()
        and token in harms(token.head)
    ):
        return None
    if token.pos_ == "VERB":
        kind = deed_nouns()["bombing"] if struck(token) else deed_verbs().get(lemma)
        if kind is None and (lemma in violence("setting") or lemma in _LIGHT):
            return _setting(token)
        return kind if kind is None or _literal(token, lemma) else None
    if token.pos_ == "NOUN" and token.dep_ != "compound":
        against = any(prep.lower_ in _AGAINST for prep in children(token, "prep"))
        return noun_kind(token) if lemma != "attempt" or against else None
    return None


def _setting(verb: Token) -> Kind | None:
    """ "placed a bomb at X", "set fire to X", "opened fire on X", "X died"."""
    lemma = verb.lemma_
    objects = {each.lemma_.lower() for each in children(verb, "dobj", "nsubjpass", "nsubj")}
    if objects & violence("explosives"):
        return deed_nouns()["bombing"]
    if lemma == "set" and "fire" in objects | {
        p.lemma_ for c in children(verb, "prep") for p in c.children
    }:
        return deed_nouns()["arson"]
    if lemma in ("take", "hold") and _held(verb):
        return deed_verbs()["kidnap"]
    return deed_verbs()["attack"] if lemma == "open" and "fire" in objects else None


def _held(verb: Token) -> bool:
    """ "took the guards hostage", "held them captive"."""
    near = [*verb.children, *below(verb, "as")]
    near += [each for child in children(verb, "dobj", "oprd") for each in child.children]
    return any(each.lemma_.lower() in ("hostage", "captive") for each in near)


def _literal(verb: Token, lemma: str) -> bool:
    """Not "fire the minister", "execute a plan", "hang on the wall"."""
    if lemma == "gun":
        return any(child.lower_ == "down" for child in verb.children)
    if lemma == "fire":
        return _shoots(verb)
    if lemma == "burn":
        return bool(children(verb, "dobj", "nsubjpass"))
    if lemma == "blow":
        return any(child.lower_ in ("up", "down") for child in verb.children)
    if lemma in ("hang", "beat"):
        return not children(verb, "prt")
    return True


def _shoots(verb: Token) -> bool:
    """ "fired rockets", "fired at the bus", not "fired the coach on Monday"."""
    shot = children(verb, "dobj", "nsubjpass")
    if not shot:
        return any(prep.lower_ in _TOWARDS for prep in children(verb, "prep"))
    return any(each.lemma_.lower() in violence("weapons") for each in shot)


def _happened(page: Page, token: Token) -> bool:
    if token.pos_ == "NOUN" and harms(token):
        return True  # "the attack that killed three had been planned for months"
    doubt = doubt_of(token, page.hedged)
    return doubt.modality is Modality.ACTUAL and not doubt.denied


def _deed(page: Page, token: Token, kind: Kind) -> Deed:
    found = blames(token, suffered=kind.suffered)
    blamed = tuple(blame for blame in found if may_act(page, blame.doer))
    roles: dict[str, tuple[Span, ...]] = {}
    agents = [blame.doer for blame in blamed if blame.how != "denied"]
    said = voice_of(page, token) if agents else None
    if said is not None and said.denies:
        agents = []  # "A denied that it had killed B": B was killed, for all that A says
    hurt = [each for each in suffering(token, kind) if each not in agents]
    people = [each for each in hurt if is_people(page, each)]
    things = [each for each in hurt if each not in people and is_thing(page, each)]
    for role, tokens in (("agent", agents), ("victim", people), ("target", things)):
        if tokens:
            roles[role] = tuple(dict.fromkeys(phrase(page, each) for each in tokens))
    event = Event(
        kind="coerce" if kind.kind == "kidnapping" else "assault",
        mode=mode_of(token) or MODES.get(kind.kind),
        span=page.words(token),
        evidence=page.sentence(token),
        when=when_of(page, token, state=False),
        where=deed_place(page, token),
        roles=roles,
    )
    return Deed(token, kind, blamed, event)


def joined(one: Event, two: Event) -> Event:
    """One event that two rules found."""
    roles = {**two.roles, **one.roles}
    return replace(one, roles=roles, mode=one.mode or two.mode, where=one.where or two.where)
