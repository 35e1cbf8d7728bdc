"""Where a deed was done: by its own phrase, what it hit, or the deed that it was a part of."""

from collections.abc import Iterator

from spacy.tokens import Token

from faultlines.extract.deed_words import noun_kind
from faultlines.extract.grammar import HARMS, VERBAL, below, children, conjuncts, is_passive
from faultlines.extract.joints import prepositional
from faultlines.extract.mentions import Mention
from faultlines.extract.page import Page
from faultlines.model.text import Span
from faultlines.vocab.speech import speech
from faultlines.vocab.violence import deed_verbs, violence

_DEEP = 4  # nouns from a preposition down to the name
_STEPS = 3  # from a deed up to what it was a part of
_CARRIED = frozenset({"strike", "airstrike", "attack", "raid", "assault", "bombing", "ambush"})
_ONTO = ("on", "at", "against", "through", "into", "upon", "of")


def where_of(page: Page, trigger: Token) -> Span | None:
    """The place that the deed's own phrase gives."""
    found = _around(page, trigger)
    return None if found is None else page.mention(found)


def deed_place(page: Page, trigger: Token) -> Span | None:
    """The place of a deed of force; None where the sentence gives none for it.

    The phrase of the deed comes first, then what it was done to, then what it was a part of ("an
    attack in X killed two"). Where a speaker is, or spoke, is no place of the deed.
    """
    word: Token | None = trigger
    for _ in range(_STEPS):
        if word is None:
            return None
        found = _around(page, word) or _of_hurt(page, word) or _beside(page, word)
        if found is not None:
            return page.mention(found)
        word = _whole(word)
    return None


def _around(page: Page, word: Token) -> Mention | None:
    """The first place below the word's own prepositions, or before a noun: "the Lima bombing"."""
    for child in word.children:
        found = _placed(page, child, 0)
        if found is not None:
            return found
    for doer in (noun for agent in children(word, "agent") for noun in prepositional(agent)):
        if (found := _below(page, doer)) is not None:  # "killed by gunmen in X"
            return found
    for child in children(word, "compound", "nmod"):
        if _is_place(page, child):
            return page.at[child.i]
    for clause in children(word, "relcl", "acl") if word.pos_ not in VERBAL else ():
        if clause.lemma_ in violence("happens"):  # "the attack, which took place in X"
            return _around(page, clause)
    return None


def _placed(page: Page, prep: Token, depth: int) -> Mention | None:
    """The place below a preposition of being somewhere: "in the town of X", "20 km south of X"."""
    if depth >= _DEEP:
        return None
    if prep.lower_ in violence("bearing") and prep.dep_ in ("advmod", "prep", "npadvmod"):
        nouns = _of(prep)
    elif prep.dep_ == "prep" and prep.lower_ in violence("where"):
        nouns = list(prepositional(prep))
    elif prep.dep_ == "prep" and prep.lower_ == "on":
        nouns = [noun for noun in prepositional(prep) if _lies(noun)]
    else:
        return None
    found = (_named(page, noun, depth) for noun in nouns)
    return next((each for each in found if each is not None), None)


def _of(word: Token) -> list[Token]:
    """What stands below its "of", whatever the parser takes that for."""
    return [noun for of in word.children if of.lower_ == "of" for noun in prepositional(of)]


def _lies(noun: Token) -> bool:
    """What somebody is "on": a road, an island; a night, whose own phrase may tell the place."""
    return noun.lemma_.lower() in violence("place_on") or noun.ent_type_ in ("DATE", "TIME")


def _named(page: Page, noun: Token, depth: int) -> Mention | None:
    """The place that a noun is, or that its description names."""
    if _is_place(page, noun):
        return page.at[noun.i]
    if noun.i not in page.at or not page.at[noun.i].named:
        for child in children(noun, "compound", "nmod", "appos", "poss"):
            if _is_place(page, child) and not _whose(page, child):
                return page.at[child.i]
    if noun.lemma_.lower() in violence("place_of"):
        found = next(filter(None, (_named(page, each, depth + 1) for each in _of(noun))), None)
        if found is not None:
            return found
    return next(filter(None, (_placed(page, child, depth + 1) for child in noun.children)), None)


def _is_place(page: Page, noun: Token) -> bool:
    """Whether a name is a place's; "Peruvian" is no place."""
    found = page.at.get(noun.i)
    return found is not None and found.schema == "Territory" and found.how == "name"


def _whose(page: Page, name: Token) -> bool:
    """ "A United States base": a state's, which may lie anywhere; "the Lima-Cuzco road" has two
    ends."""
    two = name.i > 0 and name.nbor(-1).text in ("-", "–", "—", "/")
    return two or (name.dep_ != "appos" and "State" in page.at[name.i].kinds)


def _of_hurt(page: Page, word: Token) -> Mention | None:
    """By what a deed was done to: "a clinic in X", "shelled the town of X", "a raid on X"."""
    for noun in _hurt(word):
        if _is_place(page, noun) and "State" not in page.at[noun.i].kinds:
            return page.at[noun.i]
        town = noun.lemma_.lower() in violence("place_of")
        found = _named(page, noun, 1) if town else _below(page, noun)
        if found is None and noun != word and noun.lemma_.lower() in _CARRIED:
            found = _of_hurt(page, noun)  # "carried out strikes on positions near X"
        if found is not None:
            return found
    return None


def _below(page: Page, noun: Token) -> Mention | None:
    return next(filter(None, (_placed(page, child, 1) for child in noun.children)), None)


def _hurt(word: Token) -> Iterator[Token]:
    found = children(word, "dobj", "nsubjpass") if word.pos_ in VERBAL else []
    onto = (*_ONTO, "to") if word.lemma_ == "set" else _ONTO  # "set fire to X"
    for prep in word.children:
        if prep.dep_ == "prep" and prep.lower_ in onto:
            found += list(prepositional(prep))
        elif prep.dep_ == "agent":  # "an attack by rebels on X", where "on" hangs on the rebels
            found += [hit for noun in prepositional(prep) for hit in below(noun, "on")]
    for noun in found:
        for each in conjuncts(noun):
            # "three of its staff", "the lives of two villagers"
            counted = each.pos_ == "NUM" or each.lemma_.lower() in violence("counting")
            yield from (each, *below(each, "of")) if counted else (each,)


def _beside(page: Page, verb: Token) -> Mention | None:
    """ "Were killed when the market in X was shelled", "killed one and wounded six in X"."""
    if verb.lemma_ not in HARMS or verb.pos_ not in VERBAL:
        return None
    for clause in children(verb, "advcl", "conj"):
        when = any(each.lower_ in ("when", "as") for each in clause.children)
        joined = clause.dep_ == "conj" and clause.lemma_ in HARMS
        if when or joined:
            found = _around(page, clause) or _of_hurt(page, clause)
            if found is not None:
                return found
    return None


def _whole(word: Token) -> Token | None:
    """What a deed is told to be a part of, or the verb that tells of its noun."""
    head = word.head
    said = head == word or head.lemma_.lower() in speech("says", "believes")
    if word.pos_ in VERBAL:
        return head if not said and _part_of(word, head) else _own_noun(word)
    if head.lemma_ in violence("records") and word.dep_ == "dobj":
        return head if _after(word, head) else None
    if said and word.dep_ != "nsubj":  # an attack that claims lives says nothing
        return None
    if word.dep_ == "pobj" and head.lower_ in ("in", "during", "by"):
        return head.head if head.head.lemma_ in HARMS else None
    return head if _told_by(word, head) else None


def _after(noun: Token, verb: Token) -> bool:
    """ "Reported a raid in X", where the parse hangs the place on the report: right after it."""
    places = [prep for prep in children(verb, "prep") if prep.lower_ in violence("where")]
    return bool(places) and all(prep.i > noun.i for prep in places)


def _part_of(verb: Token, head: Token) -> bool:
    if verb.dep_ in ("relcl", "acl"):
        return noun_kind(head) is not None
    if verb.dep_ == "advcl":
        return verb.tag_ == "VBG" or head.lemma_ in deed_verbs()
    onward = head.lemma_ in deed_verbs() or head.lemma_ in violence("onward")
    return verb.dep_ == "conj" and onward and not children(verb, "nsubj")


def _own_noun(verb: Token) -> Token | None:
    """ "The attack killed six": the attack."""
    subjects = [] if is_passive(verb) else children(verb, "nsubj")
    return next((each for each in subjects if noun_kind(each)), None)


def _told_by(noun: Token, head: Token) -> bool:
    """ "The attack took place in X", "carried out an attack in X"."""
    known = violence("happens", "did")
    told = head.lemma_.lower() in known or head.lemma_ in deed_verbs()
    return told and noun.dep_ in ("nsubj", "nsubjpass", "dobj")
