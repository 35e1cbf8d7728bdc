"""Ties that are told of as over: "was once allied with B", "its former support for B", "backed B
until …", "supported B but has fought it since"."""

from spacy.tokens import Token

from faultlines.extract.finding import Hit
from faultlines.extract.grammar import VERBAL, children, clause_verb
from faultlines.extract.led_together import HYPHENS
from faultlines.extract.pronouns import MANY, PERSON, THING
from faultlines.extract.sorry_for import sorry_for
from faultlines.vocab.acts import hostile
from faultlines.vocab.nouns import nouns
from faultlines.vocab.relations import RELATIONS

_THEM = PERSON | THING | MANY
_WITHIN = ("part_of", "member_of")
_LASTING = ("created", "split_from", "merged_into", "successor_of")  # "originally founded by"
_NOT_TOLD_OF = ("nsubj", "nsubjpass", "pobj", "poss", "compound")  # "its support cost it votes"
_PAST = ("was", "were", "had", "used")
_TO_COME = ("will", "would", "can", "could", "may", "might", "must", "should", "shall")
_YET = ("now", "today", "present", "this")  # "until now": it may well go on


def past_words(hit: Hit) -> tuple[Token, ...]:
    """The words by which the text says that a state is no more; () where it says none."""
    if not RELATIONS[hit.relation].state or hit.relation in _LASTING:
        return ()
    if hit.relation == "distances_from":
        return ()  # what is over is the bond before it
    if hit.presupposed or hit.trigger.pos_ not in VERBAL:
        beside = _beside(hit.trigger)
        if hit.presupposed or beside or hit.trigger.dep_ in _NOT_TOLD_OF:
            return beside
    verb = clause_verb(hit.trigger)
    if hit.relation not in _WITHIN and (sorry := sorry_for(verb)):
        return (sorry,)  # who regrets joining may be in it yet
    bare = verb.tag_ == "VBN" and verb.dep_ in ("acl", "advcl") and not children(verb, "aux")
    if bare and verb == hit.trigger:
        return (*_adverbs(verb), *_until(verb)) if not _ahead(verb) else ()
    return _of_clause(verb, hit.trigger, hit.relation) if _past(verb) else ()


def _of_clause(verb: Token, trigger: Token, relation: str) -> tuple[Token, ...]:
    """The words of a clause in the past: its adverbs, "until", "used to", and "but has since"."""
    found = [each for word in {verb, trigger} for each in _adverbs(word)]
    found += _marks(verb, relation) if relation != "fights" else []  # "fought until they had won"
    if not children(verb, "neg"):
        found += [each for word in {verb, trigger} for each in (*_until(word), *_in_the_past(word))]
        found += _turned(verb)
    over = verb.head if verb.dep_ == "xcomp" else verb
    return (*found, *([over] if over.lower_ == "used" else []))


def _marks(verb: Token, relation: str) -> list[Token]:
    """ "… until it fell", "… before it broke away", "… before turning against it"."""
    found = []
    for clause in children(verb, "advcl", "prep"):
        inner = clause if clause.dep_ == "advcl" else next(iter(children(clause, "pcomp")), clause)
        mark = clause if clause.dep_ == "prep" else next(iter(children(clause, "mark")), clause)
        elsewhere = relation in _WITHIN and inner.lemma_ == "join"
        undone = elsewhere or inner.lemma_.lower() in nouns("turns", "goes_away")
        ends = mark.lower_ == "until" and inner != mark
        if mark.i > verb.i and (ends or (mark.lower_ == "before" and undone)):
            found.append(mark)
    return found


def _in_the_past(word: Token) -> list[Token]:
    """ "Backed B in the past", "at one time backed B"."""
    for prep in children(word, "prep"):
        for noun in children(prep, "pobj"):
            one = [each for each in children(noun, "nummod", "det") if each.lower_ == "one"]
            if prep.lower_ == "at" and noun.lower_ == "time" and one:
                return [one[0], noun]
            if (prep.lower_, noun.lower_) == ("in", "past"):
                return [noun]
    return []


def _adverbs(word: Token) -> list[Token]:
    near = [each for each in children(word, "advmod") if each.lower_ in nouns("no_more")]
    return [each for each in near if not _opens(each, word)]


def _opens(adverb: Token, verb: Token) -> bool:
    """ "Once A backed B, the war was over": a word that joins two clauses."""
    subjects = children(verb, "nsubj", "nsubjpass")
    before = bool(subjects) and adverb.i < subjects[0].left_edge.i
    return adverb.lower_ == "once" and verb.dep_ == "advcl" and before


def _until(word: Token) -> list[Token]:
    """ "until 2016", "until the coup", "until recently"; not "until now"."""
    return [
        each
        for each in children(word, "prep")
        if each.lower_ == "until" and not any(part.lower_ in _YET for part in each.subtree)
    ]


def _turned(verb: Token) -> list[Token]:
    """ "supported B but has fought it since 2023": the "but", where B is meant by a pronoun; not
    "A supported B, but C fought it", which C did."""
    for then in children(verb, "conj"):
        if children(then, "nsubj", "nsubjpass"):
            continue
        ends = [*children(then, "dobj")]
        ends += [each for prep in children(then, "prep") for each in children(prep, "pobj")]
        same = any(each.lower_ in _THEM for each in ends)
        against = then.lemma_.lower() in hostile() | nouns("turns")
        if same and against and not children(then, "neg"):
            return [each for each in children(verb, "cc") if each.lower_ == "but"]
    return []


def _beside(noun: Token) -> tuple[Token, ...]:
    """ "his previous support", "formerly part of B", "an ex-ally", "a one-time ally"."""
    known = nouns("past", "no_more")
    near = children(noun, "amod", "advmod", "compound", "nmod", "nummod", "npadvmod")
    found = [each for each in near if each.lower_ in known and each.i < noun.i]
    return (*found, *_hyphened(noun), *_until(noun))


def _hyphened(noun: Token) -> tuple[Token, ...]:
    """The words of "ex-ally" and "one-time ally", which the parse takes apart."""
    before = noun.doc[max(0, noun.i - 3) : noun.i]
    if len(before) > 1 and before[-1].text in HYPHENS and before[-2].lower_ == "ex":
        return (before[-2],)
    whole = "".join(each.lower_ for each in before)
    return tuple(before) if whole in nouns("past") else ()


def _ahead(verb: Token) -> bool:
    """ "Once trained by A, they will return": what comes first, and is no more past than that."""
    return any(each.lower_ in _TO_COME for each in children(verb.head, "aux"))


def _past(verb: Token) -> bool:
    helped = [each.lower_ for each in children(verb, "aux", "auxpass")]
    above = verb.head.lower_ if verb.dep_ == "xcomp" else ""
    return verb.tag_ == "VBD" or above == "used" or any(each in _PAST for each in helped)
