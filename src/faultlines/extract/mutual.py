"""What is said of two or more at once, and what is done by nobody in particular.

"A and B merged", "A and B are rivals", "A and B carried out a joint attack", and "A was absorbed
into B", whose subject is its surface subject.
"""

from collections.abc import Iterator
from dataclasses import replace
from itertools import combinations

from spacy.tokens import Token

from faultlines.extract.doubt import negates
from faultlines.extract.finding import Hit, fitting, pairs
from faultlines.extract.grammar import (
    below,
    children,
    conjuncts,
    doers,
    done_to,
    is_passive,
    surface_subjects,
)  # fmt: skip
from faultlines.extract.mentions import Mention
from faultlines.extract.page import Page
from faultlines.extract.patterns import match
from faultlines.extract.refs import all_refs, refs
from faultlines.extract.voices import first_joined
from faultlines.vocab.acts import load_acts, schemata
from faultlines.vocab.nouns import nouns
from faultlines.vocab.roles import roles

_MOST = 6  # parties to one joint deed; more is a list, not a deed
_BESIDE = ("with", "against", "alongside", "from")
_TOGETHER = frozenset({"jointly", "together", "alongside"})
_JOINT = frozenset({"joint", "coordinated", "co-ordinated", "combined"})
_ROOMS = frozenset({"room", "command", "centre", "center"})
_SIDES = schemata("OGS")  # two persons who do a thing together are no allies for it


def from_mutual(page: Page, verb: Token) -> Iterator[Hit]:
    """Relations between the subjects of one verb."""
    if children(verb, "agent"):
        return  # "A and B are coordinated by C": not with each other
    for act, pattern in load_acts().together.get(verb.lemma_.lower(), ()):
        found = match(verb, pattern)
        if found is None or (len(found.cue) == 1 and _has_other_end(verb)):
            continue
        sides = fitting(_subjects(page, verb), act.subject)
        yield from _among(sides, act.relation, verb, tuple(found.cue), f"together {pattern.words}")
        return
    yield from _joint(page, verb)


def from_suffered(page: Page, verb: Token) -> Iterator[Hit]:
    """ "A was absorbed into B", "groups affiliated with B"."""
    patterns = load_acts().suffered.get(verb.lemma_.lower(), ())
    if not patterns or not is_passive(verb) or _one_of_a_kind(page, verb):
        return
    for act, pattern in patterns:
        found = match(verb, pattern)
        if found is None:
            continue
        subjects = fitting(all_refs(page, done_to(verb), verb), act.subject)
        objects = fitting(all_refs(page, found.objects), act.object)
        for suffers, other in pairs(subjects, objects):
            one, two = (other, suffers) if act.reverse else (suffers, other)
            yield Hit(
                subject=one, relation=act.relation, object=two, trigger=verb, cue=tuple(found.cue),
                rule=f"suffered {pattern.words}", confidence=0.85,
            )  # fmt: skip
        return


def from_mutual_noun(page: Page, noun: Token) -> Iterator[Hit]:
    """ "A and B are rivals", "A and B have a feud"."""
    lemma, head = noun.lemma_.lower(), noun.head
    if noun.dep_ == "attr" and noun.tag_ == "NNS":
        relation = next((role.relation for role in roles().get(lemma, ()) if role.mutual), None)
        if relation is None or children(noun, "poss") or list(below(noun, "of")):
            return
        yield from _among(_subjects(page, head), relation, noun, (noun,), f"mutual {lemma}")
    elif noun.dep_ == "appos" and noun.tag_ == "NNS":
        yield from _apposed(page, noun)
    elif noun.dep_ == "dobj" and head.lemma_.lower() in nouns("light_verbs"):
        act = load_acts().between.get(lemma)
        # "A and B joined the fighting": perhaps on one side.
        if act is None or head.lemma_ in ("join", "enter") or children(noun, "prep", "poss"):
            return
        yield from _among(
            fitting(_subjects(page, head), act.subject), act.relation, noun, (noun,),
            f"mutual {lemma}",
        )  # fmt: skip


def _apposed(page: Page, noun: Token) -> Iterator[Hit]:
    """ "A and B, once allies, …": each is the other's."""
    role = next((each for each in roles().get(noun.lemma_.lower(), ()) if each.mutual), None)
    if role is None or children(noun, "poss", "prep", "compound") or list(below(noun, "of")):
        return
    tokens = conjuncts(first_joined(noun.head))
    sides = [page.at[each.i] for each in tokens if each.i in page.at and each.i < noun.i]
    if len(tokens) == len(sides) == 2 or (len(sides) == 2 and noun in tokens):
        for hit in _among(sides, role.relation, noun, (noun,), f"mutual {noun.lemma_.lower()}"):
            yield replace(hit, presupposed=True)


def _one_of_a_kind(page: Page, verb: Token) -> bool:
    """ "prefers a Front aligned with B": not the Front as it is."""
    named = page.at.get(verb.head.i)
    article = any(child.lower_ in ("a", "an") for child in children(verb.head, "det"))
    return verb.dep_ == "acl" and named is not None and named.named and article


def _joint(page: Page, verb: Token) -> Iterator[Hit]:
    """ "A and B jointly attacked C", "A and B carried out a joint attack"; a joint statement or
    meeting is one of rivals too."""
    cue = [child for child in children(verb, "advmod") if child.lower_ in _TOGETHER]
    words = nouns("statement") | nouns("joint_words")
    things = children(verb, "dobj", "nsubjpass")
    if any(thing.lemma_.lower() in words for thing in things):
        return
    for thing in things:
        room = thing.lemma_.lower() in _ROOMS  # "a joint operations room"
        whole = (thing, *children(thing, "compound")) if room else (thing,)
        cue += [each for noun in whole for each in children(noun, "amod") if each.lower_ in _JOINT]
    if not cue or any(map(negates, verb.children)):
        return  # who didn't do it together may still be allies
    if not _kept_apart(verb, cue[-1].head):
        yield from _among(
            fitting(_subjects(page, verb), _SIDES),
            "allied_with",
            verb,
            (cue[0], verb),
            "joint deed",
        )


def _kept_apart(verb: Token, thing: Token) -> bool:
    """ "joint patrols under a ceasefire": between the sides, on neither.

    thing: what is joint; an attack is one of allies, whatever ceasefire it broke.
    """
    if thing == verb or thing.lemma_.lower() in nouns("deed"):
        return False
    return any(word.lemma_.lower() in nouns("keeping_apart") for word in verb.subtree)


def _subjects(page: Page, verb: Token) -> list[Mention]:
    tokens = doers(verb) if not is_passive(verb) else surface_subjects(verb)
    found: list[Mention] = []
    for token in tokens:
        found += [mention for mention in refs(page, token) if mention not in found]
    return found


def _has_other_end(verb: Token) -> bool:
    beside = any(child.lower_ in _BESIDE for child in children(verb, "prep"))
    return beside or bool(children(verb, "dobj"))


def _among(
    sides: list[Mention], relation: str, trigger: Token, cue: tuple[Token, ...], rule: str
) -> Iterator[Hit]:
    if not 2 <= len(sides) <= _MOST:
        return
    for one, two in combinations(sides, 2):
        if one.key != two.key:
            yield Hit(
                subject=one, relation=relation, object=two, trigger=trigger, cue=cue, rule=rule,
                confidence=0.8,
            )  # fmt: skip
