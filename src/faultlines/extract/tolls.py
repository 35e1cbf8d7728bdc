"""What a sentence says of how many died or were hurt, and at which words it says so."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Literal

from spacy.tokens import Span as Tokens
from spacy.tokens import Token

from faultlines.extract.doubt import doubt_of
from faultlines.extract.grammar import (
    VERBAL,
    below,
    children,
    clause_verb,
    done_to,
    is_passive,
    surface_subjects,
)
from faultlines.extract.page import Page
from faultlines.extract.victim_counts import Count, count, nobody
from faultlines.model.claims import Modality
from faultlines.vocab.violence import violence

Fate = Literal["deaths", "injuries"]
_MARKS: dict[str, Fate] = {
    "dead": "deaths",
    "killed": "deaths",
    "wounded": "injuries",
    "injured": "injuries",
    "hurt": "injuries",
}


@dataclass(frozen=True, slots=True)
class Toll:
    """How many met with a fate. at: the verb or noun that tells it."""

    fate: Fate
    at: Token
    count: Count


def tolls(page: Page, sentence: Tokens) -> Iterator[Toll]:
    """Every toll that a sentence tells as having happened, in text order."""
    for token in sentence:
        for toll in _told(page, token):
            if toll.count.number == 0 or _happened(page, toll.at):
                yield toll


def _happened(page: Page, at: Token) -> bool:
    if at.pos_ not in VERBAL:
        return True
    doubt = doubt_of(at, page.hedged)
    return doubt.modality is Modality.ACTUAL and not doubt.denied


def _told(page: Page, token: Token) -> Iterator[Toll]:
    lemma = token.lemma_.lower()
    if token.pos_ in VERBAL:
        yield from _of_verb(page, token, lemma)
    if token.lower_ in _MARKS and not _is_verb(token):
        yield from _made(page, _MARKS[token.lower_], _over(token), _marked(token))
    elif token.pos_ in ("NOUN", "PROPN"):
        yield from _of_noun(page, token, lemma)


def _made(page: Page, fate: Fate, at: Token, nouns: Iterable[Token]) -> Iterator[Toll]:
    found = count(page, list(nouns))
    harms = violence("kills", "hurts")
    if found is None:
        return
    words = page.doc[found.first : found.last + 1]
    if not any(each.lemma_ in harms and each.pos_ in VERBAL for each in words):
        yield Toll(fate, at, found)


def _is_verb(token: Token) -> bool:
    """Whether "wounded" is a clause's own verb, which is read as such."""
    return token.pos_ == "VERB" and not (token.dep_ == "conj" and _left(token.head))


def _left(head: Token) -> bool:
    return head.lemma_ == "leave" or head.lower_ == "dead"


def _of_verb(page: Page, verb: Token, lemma: str) -> Iterator[Toll]:
    shot = lemma == "shoot" and any(each.lower_ == "dead" for each in verb.children)
    if lemma in violence("kills") or shot:
        yield from _made(page, "deaths", verb, _hit(verb))
    elif lemma in violence("hurts") and not (verb.dep_ == "conj" and _left(verb.head)):
        yield from _made(page, "injuries", verb, _hit(verb))
    elif lemma in violence("dies"):
        yield from _made(page, "deaths", verb, surface_subjects(verb))
    lives = [each for each in children(verb, "dobj") if each.lower_ in ("lives", "life")]
    if lives and lemma == "lose":
        yield from _made(page, "deaths", verb, surface_subjects(verb))
    elif lives and lemma in violence("takes_lives"):
        whose = [each for life in lives for each in below(life, "of")]
        yield from _made(page, "deaths", verb, whose or lives)


def _hit(verb: Token) -> list[Token]:
    """Whom it was done to, also "five of his guards" that the parse joins to the verb."""
    if _with_another(verb) or _lost(verb):
        return []
    found = done_to(verb)
    strayed = [each for each in children(verb, "conj") if each.pos_ in ("NUM", "NOUN")]
    ahead = [each for each in strayed if found and not children(each, "acl", "nsubj", "dobj")]
    return [*found, *ahead] if not is_passive(verb) else found


def _with_another(verb: Token) -> bool:
    """ "killing and wounding ten", "ten were killed or wounded": together, not each."""
    harms = violence("kills", "hurts")
    pair = [*children(verb, "conj"), *([verb.head] if verb.dep_ == "conj" else [])]
    return any(each.lemma_ in harms and abs(each.i - verb.i) == 2 for each in pair)


def _lost(verb: Token) -> bool:
    """ "and scores more were injured", where the parse hangs the subject elsewhere."""
    helpers = children(verb, "auxpass")
    if verb.dep_ != "conj" or not helpers or children(verb, "nsubj", "nsubjpass"):
        return False
    first = min([*helpers, *children(verb, "aux")], key=lambda each: each.i)
    return first.nbor(-1).dep_ not in ("cc", "punct", "advmod") or first.nbor(-1).lower_ == "more"


def _of_noun(page: Page, noun: Token, lemma: str) -> Iterator[Toll]:
    if lemma in violence("killings"):
        yield from _made(page, "deaths", noun, below(noun, "of"))
    elif lemma == "toll":
        yield from _grown(page, noun)
    elif lemma in violence("both"):
        if _none_at_all(noun):
            yield Toll("deaths", _over(noun), Count(0, noun.i - 1, noun.i))
            yield Toll("injuries", _over(noun), Count(0, noun.i - 1, noun.i))
    elif lemma in violence("dead", "hurt"):
        fate: Fate = "deaths" if lemma in violence("dead") else "injuries"
        over = _over(noun)
        if _none_at_all(noun) or (over.lemma_ in violence("leads_to") and not nobody(noun)):
            whose = list(below(noun, "of"))
            yield from _made(page, fate, over, whose or [noun])


def _none_at_all(noun: Token) -> bool:
    """ "no casualties", not "no civilian casualties", "no casualties among the troops"."""
    verb = noun.head
    prep = verb.head if verb.dep_ == "pcomp" else verb  # "without causing any casualties"
    without = noun.dep_ in ("pobj", "dobj") and prep.lower_ == "without"
    told = _over(noun).lemma_ in violence("leads_to")
    more = children(noun, "amod", "compound", "prep", "nmod", "relcl")
    return ((nobody(noun) and told) or without) and not more


def _grown(page: Page, noun: Token) -> Iterator[Toll]:
    """ "The death toll from the blast rose to 23"."""
    verb = noun.head
    deadly = any(each.lemma_ == "death" for each in children(noun, "compound"))
    if noun.dep_ != "nsubj" or verb.lemma_ not in violence("counts_up") or not deadly:
        return
    numbers = [*below(verb, "to"), *below(verb, "at"), *children(verb, "dobj", "attr")]
    yield from _made(page, "deaths", noun, [each for each in numbers if each.pos_ == "NUM"])


def _over(token: Token) -> Token:
    """The verb of what left or made somebody so; the word itself where there is none."""
    verb = clause_verb(token)
    while verb.dep_ == "conj" and _MARKS.get(verb.lower_) and verb.head.pos_ in (*VERBAL, "ADJ"):
        verb = clause_verb(verb.head)
    return verb


def _marked(mark: Token) -> list[Token]:
    """Who is dead or wounded: "12 people dead and 30 others wounded", "40 dead"."""
    if any(each.pos_ == "NUM" for each in children(mark, "nummod")):
        return [mark]
    own = children(mark, "nsubj", "dobj")
    if not own and mark.dep_ in ("oprd", "acomp", "ccomp") and mark.head.lemma_ == "leave":
        own = children(mark.head, "dobj")
    before = mark.nbor(-1) if mark.i > mark.sent.start else None
    if not own and before is not None and (before.pos_ == "NUM" or children(before, "nummod")):
        own = [before]
    passive = mark.pos_ == "VERB" and is_passive(mark) and children(mark, "auxpass")
    return [] if passive else own
