"""What one clause tells of a meeting: who sat there, how many, who is said not to have."""

from dataclasses import dataclass, replace

from spacy.tokens import Token

from faultlines.extract.doubt import doubt_of
from faultlines.extract.grammar import (
    VERBAL,
    below,
    children,
    doers,
    done_to,
    prepositional,
    surface_subjects,
)
from faultlines.extract.meeting_words import (
    among_them,
    excepted,
    is_match,
    is_meeting,
    is_those_there,
    is_unheld,
    named_as,
    sitting,
    some_of_them,
    stated_at,
)
from faultlines.extract.mentions import Mention
from faultlines.extract.page import Page
from faultlines.extract.patterns import match
from faultlines.extract.relatives import antecedent
from faultlines.extract.voices import SUBJECTS
from faultlines.model.claims import Modality
from faultlines.vocab.meetings import FEW, Way, by_verb, meeting_words
from faultlines.vocab.speech import speech

_AMONG = ("of", "between", "among", "with")
_DURING = ("during", "after", "following", "at", "since")
_ALONE = ("dobj", "prep", "xcomp", "ccomp", "dative")


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """What one clause tells of a meeting. word: the meeting's own; None where it is not named.
    beside: with whom they were present ("talks with A", "along with B"), who are there too.
    listed: it is said who sat there at all, not only who met whom."""

    word: Token | None
    verb: Token
    cue: tuple[Token, ...]
    present: tuple[Mention, ...] = ()
    beside: tuple[Mention, ...] = ()
    absent: tuple[Mention, ...] = ()
    stated: int | None = None
    negated: bool = False
    listed: bool = True


def told_at(page: Page, token: Token) -> Told | None:
    """What a verb or a noun tells of a meeting; None where it tells nothing."""
    if token.pos_ in VERBAL:
        for kind in ("absence", "presence"):
            for way, pattern in by_verb(kind).get(token.lemma_.lower(), ()):
                found = match(token, pattern)
                if found is None:
                    continue
                told = _of_verb(page, token, way, tuple(found.cue), found.objects)
                if told is not None:
                    return _real(page, told)
    elif token.lemma_ == "absence":
        return _of_absence(page, token)
    elif is_meeting(token):
        return _real(page, _of_noun(page, token))
    elif is_those_there(token):
        return _real(page, _of_those(page, token))
    return None


def _of_verb(page: Page, verb: Token, way: Way, cue: tuple[Token, ...],
             objects: list[Token]) -> Told | None:  # fmt: skip
    if way.way == "each":
        return _together(page, verb, cue)
    if way.way == "done":
        words = [each for each in surface_subjects(verb) if is_meeting(each)]
        return _listed(page, verb, words, objects, cue)
    words = [each for each in (antecedent(one, verb) for one in objects) if is_meeting(each)]
    if not objects:
        if not _only(verb, cue):
            return None
        words = _in_clause_before(verb)
    elif not words and not _of_it(page, objects):
        return None
    if way.reason and way.way == "doer":
        return _away(page, verb, way, words, cue)
    sat = doers(verb) if way.way == "doer" else [*doers(verb), *done_to(verb)]
    return _listed(page, verb, words, sat, cue, alone=not objects)


def _of_it(page: Page, objects: list[Token]) -> bool:
    """ "The talks began. A boycotted them": the talks, where "them" is no actor."""
    tags = {"it": "NN", "them": "NNS"}
    if any(each.lower_ not in tags or each.i in page.antecedents for each in objects):
        return False
    start = objects[0].sent.start
    before = page.doc[start - 1].sent if start else ()
    return any(is_meeting(word) and word.tag_ == tags[objects[0].lower_] for word in before)


def _in_clause_before(verb: Token) -> list[Token]:
    """ "Was invited to the talks but did not attend": the talks."""
    near = verb.doc[verb.sent.start : verb.i] if verb.dep_ in ("conj", "advcl") else ()
    return [each for each in near if is_meeting(each)][-1:]


def _only(verb: Token, cue: tuple[Token, ...]) -> bool:
    return all(each in cue or each.i < verb.i for each in children(verb, *_ALONE))


def _listed(page: Page, verb: Token, words: list[Token], sat: list[Token],
            cue: tuple[Token, ...], *, alone: bool = False) -> Told | None:  # fmt: skip
    if not words and not alone:
        return None
    left, whole = excepted(page, sat[0]) if sat else ([], None)
    there = [one for token in sat for one in sitting(page, token)]
    beside = [each for word in words[:1] for each in below(word, "with")] if there else []
    for prep in children(verb, "prep") if there else ():
        beside += prepositional(prep) if prep.lower_ in ("along", "alongside", "together") else []
    if not there and words:
        there = among_them(page, verb)
    stated = stated_at(sat) if not left else whole - len(left) if whole is not None else None
    stated = None if some_of_them(verb) else stated
    return Told(
        word=words[0] if words else None, verb=verb, cue=(*cue, *words[:1]),
        present=_without(there, left), absent=tuple(left), stated=stated,
        beside=tuple(one for token in beside for one in sitting(page, token)),
    )  # fmt: skip


def _together(page: Page, verb: Token, cue: tuple[Token, ...]) -> Told | None:
    beside = list(below(verb, "with"))
    if sum(each.lower_ == "with" for each in children(verb, "prep")) > 1:
        return None  # "met with A, then with B": two meetings
    objects = [each for each in children(verb, "dobj") if each not in cue]
    if objects or is_match(verb) or children(verb, "agent", "nsubjpass"):
        return None
    noun = next((each for each in cue if is_meeting(each)), None)
    if len(cue) > 1 if noun is None else is_unheld(noun):
        return None  # "held a press conference", "held the planned talks"
    told = _listed(page, verb, [noun or verb], surface_subjects(verb), cue)
    others = [one for token in beside for one in sitting(page, token)]
    if told is None or (beside and not others):
        return None
    stated = told.stated if not beside else None
    present = tuple({one.key: one for one in (*told.present, *others)}.values())
    return replace(told, present=present, stated=stated, listed=False)


def _away(page: Page, verb: Token, way: Way, words: list[Token],
          cue: tuple[Token, ...]) -> Told | None:  # fmt: skip
    who = done_to(verb) if way.said or way.reason == "kept out" else doers(verb)
    who += children(verb, "attr")  # "absent from the talks was A"
    absent = [one for token in who for one in sitting(page, token)]
    return Told(word=words[0] if words else None, verb=verb, cue=(*cue, *words[:1]),
                absent=tuple(absent), negated=way.said)  # fmt: skip


def _of_noun(page: Page, noun: Token) -> Told | None:
    """ "The summit of A, B and C opened": one of which the text says that it was held."""
    if not _was_held(page, noun):
        return None
    sat = [each for word in _AMONG for each in below(noun, word)]
    if noun.dep_ == "dobj" and list(below(noun, "with")):
        sat = [*doers(noun.head), *sat]  # "A held a meeting with B"
    there = [one for token in sat for one in sitting(page, token)]
    if len(there) < FEW:
        return None
    return Told(word=noun, verb=noun, cue=(noun,), present=tuple(there), stated=stated_at(sat))


def _was_held(page: Page, noun: Token) -> bool:
    """ "During the talks", "the talks ended", "talks held in Lima", not "prior to the talks"."""
    over = noun.head
    if any(each.lower_ in meeting_words("held") for each in children(noun, "acl")):
        return True
    if noun.dep_ == "pobj":
        return over.lower_ in _DURING
    if noun.dep_ == "dobj":
        doubt = doubt_of(over, page.hedged)
        real = doubt.modality is Modality.ACTUAL and not doubt.denied and not _disowned(page, over)
        return real and over.lemma_.lower() in meeting_words("holding")
    told = noun.dep_ in SUBJECTS and over.tag_ in ("VBD", "VBN")
    called_off = over.lemma_.lower() in meeting_words("unheld") | speech("failed")
    return told and not called_off and over.lower_ not in meeting_words("unheld")


def _of_absence(page: Page, noun: Token) -> Told | None:
    """ "A's absence from the talks"."""
    words = [each for each in below(noun, "from") if is_meeting(each)]
    owners = [*children(noun, "poss"), *below(noun, "of")]
    absent = tuple(who for token in owners for who in sitting(page, token))
    return Told(word=words[0], verb=noun, cue=(noun, words[0]), absent=absent) if words else None


def _of_those(page: Page, those: Token) -> Told | None:
    """ "Among those present at the summit were A, B and C": of the summit, or of the one before."""
    named = named_as(those)
    there = tuple(one for token in named for one in sitting(page, token))
    words = [each for each in those.subtree if is_meeting(each)][:1]
    if not there:
        return None
    return Told(word=words[0] if words else None, verb=named[0].head, cue=(those, *words),
                present=there)  # fmt: skip


def _real(page: Page, told: Told | None) -> Told | None:
    """The same where it is said to have been so; absence where presence is denied."""
    if told is None or _disowned(page, told.verb):
        return None
    doubt = doubt_of(told.verb, page.hedged)
    if doubt.modality is not Modality.ACTUAL or doubt.condition is not None:
        return None
    if told.absent and not told.present:
        return told if doubt.denied == told.negated else None
    if not doubt.denied:
        if told.word is not None and is_unheld(told.word):
            return None
        return replace(told, present=(*told.present, *told.beside))
    if told.verb.pos_ not in VERBAL or not told.listed or told.absent:
        return None
    return replace(told, present=(), absent=told.present, stated=None, negated=True)


def _disowned(page: Page, verb: Token) -> bool:
    """ "Denied attending the talks", "would help by attending"."""
    over = verb.head.head if verb.dep_ == "pcomp" else verb.head
    if verb.dep_ not in ("xcomp", "pcomp", "ccomp") or over.pos_ not in VERBAL:
        return False
    unreal = verb.dep_ == "pcomp" and doubt_of(over, page.hedged).modality is not Modality.ACTUAL
    return unreal or over.lemma_.lower() in speech("denies")


def _without(there: list[Mention], left: list[Mention]) -> tuple[Mention, ...]:
    keys = {one.key for one in left}
    return tuple(one for one in there if one.key not in keys)
