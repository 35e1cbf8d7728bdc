"""Dealings of organised actors, named or not, as events: who, how, with whom."""

import re
from collections.abc import Iterator

from spacy.tokens import Token

from faultlines.extract.dealing_match import is_somebody
from faultlines.extract.dealing_words import Told, is_unreal, swallowed, told_at
from faultlines.extract.doubt import doubt_of
from faultlines.extract.grammar import VERBAL, below, children, conjuncts, doers, is_passive
from faultlines.extract.holders import voice_of
from faultlines.extract.mentions import Mention, actor_key
from faultlines.extract.noun_phrases import phrase
from faultlines.extract.page import Page
from faultlines.extract.refs import one
from faultlines.extract.timing import when_of
from faultlines.extract.voices import is_infinitive
from faultlines.extract.whereabouts import deed_place, where_of
from faultlines.model.claims import Event, Modality
from faultlines.model.text import Span
from faultlines.vocab.dealings import dealing_words
from faultlines.vocab.names import words
from faultlines.vocab.speech import speech
from faultlines.vocab.violence import violence

_DOWN = frozenset(
    "dobj dative prep pobj poss compound amod nmod conj appos agent xcomp ccomp pcomp nsubjpass "
    "nsubj oprd attr acl".split()
)
_DEEP = 7
_FARTHER = 2  # how much farther than an actor a place counts
_NO_TARGET = frozenset(
    "in near during after before since until as following amid despite under like because "
    "due according".split()
)
_HIT = 3  # "conducted airstrikes on Lima"; what lies deeper is an aim, or a place passed through
_WHERE = frozenset({"in", "near"})  # where force is used, which isn't yet whom it hits
_MEASURES = frozenset({"DATE", "TIME", "MONEY", "PERCENT", "CARDINAL", "QUANTITY", "EVENT"})
_NAMES = frozenset({"ORG", "PERSON", "GPE", "NORP"})
_PERSONS = re.compile(r"(?:\wman|\wmen|woman|women|person|[^d]ist|ician|crat)$")
_LAST = frozenset({"acl", "xcomp", "ccomp", "pcomp"})


def dealings(page: Page) -> Iterator[Event]:
    """Every dealing of a page that has a doer, in text order. Unnamed doers become actors."""
    spent: set[int] = set()
    for verb in page.doc:
        if verb.pos_ in VERBAL and verb.i not in spent and not is_unreal(verb):
            told = told_at(verb)
            if told is not None:
                spent |= swallowed(told)
                yield from _event(page, told) if _is_so(page, told) else ()


def _is_so(page: Page, told: Told) -> bool:
    """Whether it is said, not only hoped or supposed: "considered sending aid"."""
    if told.kind in ("agree", "threaten", "reject", "request"):
        return True
    doubt = doubt_of(told.inner, page.hedged)
    if doubt.modality is not Modality.ACTUAL or doubt.denied:
        return False
    said = voice_of(page, told.inner)  # "A denied that it had armed B"
    return said is None or not said.denies


def _event(page: Page, told: Told) -> Iterator[Event]:
    agents = [told.by] if told.by is not None else _agents(page, told.verb)
    agents = [each for each in agents if _acts(page, each)]
    others = _others(page, told, agents)
    if not agents and not (others and is_passive(told.verb)):
        return
    if not others and len(told.cue) == 1 and told.verb.lemma_ not in dealing_words("alone"):
        return  # "it allowed much", "they suggested so": with nobody, one word is too little
    if all(each.pos_ == "PRON" for each in (*agents, *others)):
        return  # "they asked him": nobody knows of whom that is told
    roles = {"agent": _spans(page, agents), "target": _spans(page, others)}
    place = deed_place if told.kind == "assault" else where_of
    yield Event(
        kind=told.kind,
        mode=told.mode,
        span=page.words(told.cue[0]),
        evidence=page.sentence(told.verb),
        when=when_of(page, told.inner, state=False),
        where=next(filter(None, (place(page, word) for word in told.cue)), None),
        roles={role: spans for role, spans in roles.items() if spans},
    )


def _agents(page: Page, verb: Token) -> list[Token]:
    """Who does it; for a pronoun that nobody was found for, who says so."""
    own = children(verb, "nsubjpass") if verb.lemma_ in dealing_words("adjectival") else []
    found = [each for doer in own or doers(verb) for each in conjuncts(doer)]
    kept = [each for each in found if _acts(page, each)]
    if kept or is_passive(verb):
        return kept
    over = verb.head
    unknown = all(each.pos_ == "PRON" for each in found)
    if unknown and verb.dep_ == "ccomp" and over.lemma_.lower() in speech("says"):
        return _agents(page, over)
    return []


def _acts(page: Page, noun: Token) -> bool:
    """Whether a noun is somebody who can act: a name, a group, what belongs to a named one."""
    counted = _counted(noun)
    if counted != noun:
        return _acts(page, counted)
    if noun.i in page.at or noun.i in page.antecedents:
        return not _is_place(page, noun) or bool(_state(page, noun))
    if noun.pos_ not in ("NOUN", "PROPN") or noun.ent_type_ in _MEASURES:
        return False
    called = noun.ent_type_ in _NAMES or (noun.pos_ == "PROPN" and noun.text.isupper())
    return is_collective(noun) or called or _owned(page, noun) is not None


def _counted(noun: Token) -> Token:
    """ "Hundreds of farmers": the farmers."""
    if noun.pos_ == "NUM" or noun.lemma_.lower() in dealing_words("counts"):
        return next(below(noun, "of"), noun)
    return noun


def is_collective(noun: Token) -> bool:
    """Whether a noun stands for people who act together, or for a seat of power."""
    lemma = noun.lemma_.lower()
    known = words("groups", "people") | words("groups", "mass") | violence("actors")
    return lemma in known or lemma in dealing_words("actors") or bool(_PERSONS.search(lemma))


def _owned(page: Page, noun: Token) -> Token | None:
    """ "NAME forum", "Peruvian tanks": whose tanks did it. The owner's token, or None."""
    if noun.dep_ not in ("nsubj", "nsubjpass", "conj") and noun.head.dep_ != "agent":
        return None
    for each in children(noun, "compound", "amod", "nmod", "poss"):
        owner = page.at.get(each.i)
        if owner is not None and owner.named:
            return each
    return None


def _state(page: Page, noun: Token) -> list[Mention]:
    return [each for each in one(page, noun) if "State" in each.kinds]


def _is_place(page: Page, noun: Token) -> bool:
    found = page.at.get(noun.i)
    return found is not None and found.schema == "Territory"


def _others(page: Page, told: Told, agents: list[Token]) -> list[Token]:
    """With whom, or to whom: the nearest actors below the words of the dealing, else a place."""
    own = {key for each in agents for key in _keys(page, each)}
    found: list[tuple[int, int, Token]] = []
    for depth, token, under in _below(told, agents):
        if own & _keys(page, token) or _says_what(page, told, token):
            continue
        if _is_place(page, token) and (not _state(page, token) or under in _NO_TARGET):
            if told.kind == "assault" and (under in _WHERE or depth > _HIT):
                continue
            found.append((depth + _FARTHER, token.i, token))
        elif _acts(page, token) and under not in _NO_TARGET:
            found.append((depth, token.i, token))
    row = conjuncts(min(found)[2]) if found else []
    return [each for each in row if _acts(page, each) or each == row[0]]


def _says_what(page: Page, told: Told, token: Token) -> bool:
    """A word of the dealing itself ("intelligence" that is shared), a describing noun ("guerrilla
    tactics"), or what belongs to somebody ("its candidate")."""
    mention = page.at.get(token.i)
    named = mention is not None and mention.named
    describes = token.dep_ in ("compound", "amod", "nmod") and not named
    owned = token.pos_ == "NOUN" and any(each.tag_ == "PRP$" for each in children(token, "poss"))
    lies = token.dep_ == "amod" and token.head.lemma_.lower() in dealing_words("lying")
    return (
        describes or owned or lies or (token in told.cue and not named and not is_somebody(token))
    )


def _keys(page: Page, token: Token) -> set[str]:
    """Who a token is, also as the possessor of it: "its" of "its borders"."""
    return {each.key for each in page.stands_for(token)}


def _below(told: Told, agents: list[Token]) -> Iterator[tuple[int, Token, str]]:
    """(depth, token, the preposition it stands under) of what hangs below the dealing."""
    subjects = set(agents) | set(children(told.verb, "nsubj") if told.by is None else ())
    row: list[tuple[int, Token, str]] = [(0, told.verb, "")]
    seen: set[int] = set()
    while row:
        depth, token, under = row.pop(0)
        if token.i in seen or depth > _DEEP:
            continue
        seen.add(token.i)
        if depth and token.pos_ in ("NOUN", "PROPN", "PRON", "ADJ", "NUM"):
            yield depth, token, under
        for child in token.children:
            aim = child.dep_ == "advcl" and is_infinitive(child)
            if child.dep_ == "acl" and child.tag_ == "VBG":
                continue  # "the bridge spanning the Rhine"
            if (child.dep_ in _DOWN or aim) and child not in subjects:
                cost = 3 if aim else 2 if child.dep_ in _LAST else 1
                kept = under in _NO_TARGET or child.dep_ != "prep"
                row.append((depth + cost, child, under if kept else child.lower_))


def _is_body(mention: Mention) -> bool:
    """ "The NAME forum" is NAME; "the Peruvian court" is no Peru."""
    return mention.schema in ("Organization", "PublicBody", "LegalEntity")


def _spans(page: Page, nouns: list[Token]) -> tuple[Span, ...]:
    return tuple(dict.fromkeys(_span(page, noun) for noun in nouns))


def _span(page: Page, noun: Token) -> Span:
    """The mention at a noun; one is made, of a group, where the noun has none."""
    noun = _counted(noun)
    mention = page.at.get(noun.i)
    owner = None if mention else _owned(page, noun)
    if owner is not None and (not is_collective(noun) or _is_body(page.at[owner.i])):
        mention = page.at[owner.i]
    if mention is not None:
        return page.mention(mention)
    if noun.i in page.antecedents:
        return page.words(noun)
    span = phrase(page, noun)
    key = actor_key("Group", span.quote)
    page.at[noun.i] = Mention(span.start, span.end, "Group", "nominal", key, span.quote)
    return span
