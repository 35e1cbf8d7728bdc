"""A hit with the relation that its words bear, no stronger and no other kind."""

import re
from dataclasses import replace

from spacy.tokens import Token

from faultlines.extract.alone import means_it
from faultlines.extract.behalf import main_verb
from faultlines.extract.finding import Hit
from faultlines.extract.grammar import below, children
from faultlines.extract.handed_over import handed_over
from faultlines.extract.owned import OWNERS
from faultlines.extract.page import Page
from faultlines.extract.senses import in_sense
from faultlines.extract.slips import spelt_out
from faultlines.extract.toppling import tied
from faultlines.vocab.denying import denying
from faultlines.vocab.nouns import nouns
from faultlines.vocab.senses import senses
from faultlines.vocab.speech import speech

_SCORE = re.compile(r"\b\d{1,3}[–-]\d{1,3}\b(?![–-])")  # "43–5"
_FORCE = ("attacks", "fights", "kills", "captures")
_WEAKER = 0.1  # of confidence: a relation put in place of another is a little less sure
_SHARED = ("allied_with", "aligned_with", "rival_of")
_WORK = ("cooperate", "co-operate", "work", "collaborate", "cooperation", "co-operation")
_ASKED = {"opposes": "challenge", "commands": "direct"}  # "challenged X to debate" asks X


def exact(page: Page, hit: Hit) -> Hit | None:
    """The hit as it stands, with a truer relation, or None where its words bear none."""
    if hit.object is None:
        return hit if means_it(hit) else None
    apart = handed_over(hit) or spelt_out(page.root(hit.object))
    if _not_the_whole(page, hit) or _of_a_charge(hit.trigger) or apart:
        return None
    relation = _relation(page, hit, hit.relation)
    relation = relation and in_sense(page, hit, relation)
    if relation is None or relation == hit.relation:
        return tied(hit) if relation else None
    return replace(hit, relation=relation, confidence=round(hit.confidence - _WEAKER, 2))


def _not_the_whole(page: Page, hit: Hit) -> bool:
    """ "the occupation of northern Peru", "seized parts of Peru": less than all of it; "Peruvian
    opposition to the premier": those at home who oppose him, not the state."""
    if hit.trigger.lemma_ == "opposition" and hit.subject.how == "demonym":
        return True
    root = page.root(hit.object)
    land = hit.object is not None and hit.object.schema == "Territory"
    if hit.relation != "captures" or root is None or not land:
        return False
    whole = root.head.head if root.dep_ == "pobj" and root.head.lower_ == "of" else root
    near = children(root, "amod", "compound")
    return whole.lemma_.lower() in senses("part") or any(
        word.lower_ in senses("compass") for word in near
    )


def _of_a_charge(trigger: Token) -> bool:
    """ "…, a charge that A rejects": nobody is rejected."""
    noun = trigger.head
    told = trigger.dep_ in ("relcl", "acl") and noun.dep_ in ("appos", "npadvmod")
    denies = trigger.lemma_.lower() in speech("denies", "dismisses")
    return told and denies and noun.lemma_.lower() in denying("charge", "this", "label")


def _relation(page: Page, hit: Hit, now: str) -> str | None:
    if now in _FORCE:
        return _of_force(page, hit, now)
    if now in ("backs", "aids"):
        return _of_help(page, hit, now)
    if now in _SHARED:
        return _of_sides(page, hit, now)
    if now == "nominated" and _to_lead(hit.trigger):
        return "appointed"
    if now == "opposes" and hit.trigger.lemma_ == "oust" and _fighters(page, hit):
        return "fights"
    if now in ("meets", "commands", "accepts") and _thing(page, hit):
        return None
    asked = hit.trigger.lemma_ == _ASKED.get(now) and children(hit.trigger, "xcomp", "ccomp")
    return "demands" if asked else now


def _to_lead(verb: Token) -> bool:
    """ "The brigade named A as its new commander": A has the post."""
    posts = [post for post in below(verb, "as") if post.lemma_.lower() in nouns("leader")]
    return verb.lemma_ in ("name", "choose", "select", "pick") and any(
        each.lower_ in ("its", "their") for post in posts for each in children(post, "poss")
    )


def _of_force(page: Page, hit: Hit, now: str) -> str | None:
    """ "captured the brigade's arms" is a fight; "a war of words" isn't one."""
    trigger = hit.trigger
    if _in_sentence(trigger, "game") or _by_a_score(trigger) or _to_oneself(trigger):
        return None
    if now == "attacks" and _in_a_speech(trigger):
        return "criticizes"
    if now == "captures":
        thing = _thing(page, hit)
        if thing is None or hit.object is None:
            return now
        return "fights" if hit.object.kinds & {"Organization", "Group"} else None
    if now == "fights" and (_persons(hit) or _bloodless(trigger)):
        return "rival_of"
    words = trigger.pos_ == "NOUN" and trigger.lemma_.lower() in speech("figurative")
    return "criticizes" if now == "attacks" and words and _persons(hit) else now


def _to_oneself(verb: Token) -> bool:
    """ "killed himself – real name B": B is who did; not "killed himself and B"."""
    selves = [each for each in children(verb, "dobj") if each.lower_.endswith("self")]
    return bool(selves) and not any(children(each, "conj") for each in selves)


def _in_a_speech(trigger: Token) -> bool:
    """ "attacked the premier in a speech": with words."""
    if trigger.lemma_.lower() not in speech("figurative"):
        return False
    said = [noun.lemma_.lower() for prep in ("in", "during") for noun in below(trigger, prep)]
    return any(each in nouns("statement", "spoken") for each in said)


def _by_a_score(trigger: Token) -> bool:
    """ "defeated the Falcons 43–5": a game."""
    return trigger.lemma_.lower() in senses("won") and _SCORE.search(trigger.sent.text) is not None


def _of_help(page: Page, hit: Hit, now: str) -> str | None:
    """What is told to somebody, spoken for him, or done for him on the battlefield."""
    if now == "aids":
        if hit.rule.startswith("in support") and hit.subject.schema == "Person":
            return "aids" if main_verb(hit.trigger).lemma_ in senses("lent") else "endorses"
        given = [noun.lemma_.lower() for noun in below(hit.trigger, "with")]
        return "informs" if any(word in senses("told") for word in given) else now
    thing = _thing(page, hit)
    policy = thing is not None and thing.lemma_.lower() in senses("policy")
    if policy or (_persons(hit, "Territory") and _people(page, hit)):
        return "endorses"
    kinds = [each.lemma_.lower() for word in hit.cue for each in children(word, "compound", "amod")]
    return "aids" if any(kind in senses("battlefield") for kind in kinds) else now


def _of_sides(page: Page, hit: Hit, now: str) -> str | None:
    """Not "our allies" of whoever speaks, nor who cooperates with those that look into him."""
    first = page.document.text[hit.subject.start : hit.subject.end].split(" ", 1)[0].lower()
    if first in OWNERS and hit.object is not None and hit.object.schema == "Person":
        return None if first in ("our", "my", "your") else now
    if hit.trigger.lemma_.lower() in _WORK and now == "allied_with":
        return None if _in_sentence(hit.trigger, "inquiry") else now
    return now


def _persons(hit: Hit, schema: str = "Person") -> bool:
    two = hit.object
    return two is not None and hit.subject.schema == schema and two.schema == "Person"


def _people(page: Page, hit: Hit) -> bool:
    """ "Peruvians support her": people of a state, who give no arms."""
    one = hit.subject
    return one.how == "demonym" and page.document.text[one.start : one.end].endswith("s")


def _fighters(page: Page, hit: Hit) -> bool:
    """ "ousted the Front's fighters", not "ousted the cabinet"."""
    root = page.root(hit.object)
    return root is not None and root.lemma_.lower() in senses("fighters")


def _bloodless(trigger: Token) -> bool:
    """ "a trade war", "the legal battle", "wars of words"."""
    near = [*children(trigger, "compound", "amod"), *below(trigger, "of")]
    return any(word.lemma_.lower() in senses("bloodless") for word in near)


def _thing(page: Page, hit: Hit) -> Token | None:
    """The noun of what is the object's, where a deed is done to that and not to people:
    "positions" in "captured the brigade's positions"."""
    root = page.root(hit.object)
    if root is None or root.sent != hit.trigger.sent:
        return None
    noun = root.head
    if root.dep_ == "pobj" and noun.lower_ == "of":
        noun = noun.head
    elif root.dep_ not in ("poss", "compound", "nmod", "amod"):
        return None
    lemma = noun.lemma_.lower()
    named = noun.i in page.at and page.at[noun.i] != hit.object
    owned = lemma in nouns("possession") and lemma not in senses("people")
    return noun if owned and not named and noun != hit.trigger else None


def _in_sentence(word: Token, kind: str) -> bool:
    return any(each.lemma_.lower() in senses(kind) for each in word.sent)
