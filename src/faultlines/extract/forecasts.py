"""What authors expect and what they advise, kept apart from what they say happened."""

from collections.abc import Iterator

from spacy.tokens import Token

from faultlines.extract.advising import advising
from faultlines.extract.bearers import Voice, speaks, voice
from faultlines.extract.clause_breaks import apart
from faultlines.extract.degrees import as_written, whole
from faultlines.extract.foreseen import (
    EXPECTING,
    clause,
    condition_of,
    in_question,
    whole_condition,
)
from faultlines.extract.grammar import VERBAL, children, is_passive
from faultlines.extract.holders import voice_of
from faultlines.extract.horizons import horizon_of
from faultlines.extract.judged import is_told_back, judged, turned_round
from faultlines.extract.likelihood import probability_of
from faultlines.extract.likely_to import likely_to
from faultlines.extract.outlooks import outlooks, over_chance
from faultlines.extract.page import Page
from faultlines.extract.planned import is_plan
from faultlines.extract.prospects import is_advice, is_prospect
from faultlines.extract.seen import Seen
from faultlines.extract.sources import source_words
from faultlines.extract.voices import is_perfect
from faultlines.model.claims import Claim, Forecast
from faultlines.model.text import Span
from faultlines.vocab.load import word_list
from faultlines.vocab.speech import speech

_ADVISING = frozenset({"should", "must", "ought"})
_AHEAD = EXPECTING | _ADVISING
_HEDGES = frozenset(
    {
        "likely",
        "probably",
        "certainly",
        "surely",
        "undoubtedly",
        "possibly",
        "inevitably",
        "presumably",
    }
)
_OUTLOOK = frozenset(
    {"eventual", "future", "coming", "looming", "imminent", "further", "renewed", "resumed"}
)
_PROMISES = frozenset({"promise", "pledge", "vow", "swear", "guarantee", "undertake"})
_SIDE_CLAUSES = frozenset({"relcl", "acl", "pcomp", "csubj"})


def forecasts(page: Page, claims: tuple[Claim, ...], extractor: str) -> tuple[Forecast, ...]:
    """The forecasts and recommendations of a page, in text order."""
    found = [each for token in page.doc for each in _seen(page, token) if _counts(page, each)]
    return tuple(_forecast(page, each, claims, extractor) for each in found)


def _counts(page: Page, seen: Seen) -> bool:
    if seen.advice:
        return is_advice(page, seen.head, seen.words[0]) and not _rule(page, seen)
    if seen.said:
        return True
    return is_prospect(page, seen.head, seen.words) and not is_plan(page, seen)


def _rule(page: Page, seen: Seen) -> bool:
    """ "The law says that a president must …"."""
    said = voice_of(page, seen.head)
    return said is not None and said.words.lemma_.lower() in word_list(
        "outlook.toml", "advising", "rules")  # fmt: skip


def _seen(page: Page, token: Token) -> Iterator[Seen]:
    if token.pos_ in VERBAL and token.dep_ not in ("aux", "auxpass"):
        yield from _modal(page, token)
    yield from likely_to(page, token)
    if token.lemma_ in ("suggest", "signal", "herald", "portend", "foreshadow", "presage"):
        yield from _outlook(token)
    if token.lemma_ == "leave":
        yield from _open_door(token)
    yield from outlooks(page, token)
    yield from advising(token)


def _open_door(verb: Token) -> Iterator[Seen]:
    """ "Leaving the door open for raids"."""
    for noun in children(verb, "dobj"):
        after = verb.doc[noun.i + 1 : noun.i + 2]
        if noun.lower_ == "door" and after.text.lower() == "open":
            yield Seen(verb, tuple(verb.doc[verb.i : noun.i + 2]))


def _modal(page: Page, verb: Token) -> Iterator[Seen]:
    for aux in children(verb, "aux"):
        word = aux.lower_
        if word not in _AHEAD or is_perfect(verb) or over_chance(verb):
            continue  # "would have been" did not happen
        over = judged(verb)
        if not (over or _main(verb)):
            continue
        if word in _ADVISING:
            if not (
                is_passive(verb)
                and verb.lemma_ in ("view", "note", "see", "regard", "remember", "consider")
            ):
                yield Seen(verb, (aux,), advice=True)
        elif not in_question(verb) and not _pledged(page, verb):
            yield from _ahead(page, verb, aux, over)


def _ahead(page: Page, verb: Token, aux: Token, over: tuple[Token, ...]) -> Iterator[Seen]:
    """over: how the clause over it judges it, which stands above the words of its own."""
    if over:
        if not is_told_back(verb) or voice_of(page, verb) is not None:
            yield Seen(verb, over)
        return
    turned = turned_round(verb)
    yield Seen(verb, (aux, *_hedging(verb), *turned), turned=bool(turned))


def _hedging(verb: Token) -> list[Token]:
    """ "probably", "no doubt", "in all likelihood"."""
    sure = [list(each.subtree) for each in children(verb, "prep") if _in_all_likelihood(each)]
    if sure:
        return sure[0]
    hedges = [child for child in children(verb, "advmod") if child.lower_ in _HEDGES | {"doubt"}]
    return [word for hedge in hedges for word in whole(hedge)]


def _in_all_likelihood(opening: Token) -> bool:
    after = opening.doc[opening.i + 1 : opening.i + 3]
    return opening.lower_ == "in" and after.text.lower() in ("all likelihood", "all probability")


def _main(verb: Token) -> bool:
    """True for the clauses an author forecasts in: not relative ones, reasons or conditions."""
    if verb.dep_ in _SIDE_CLAUSES:
        return False
    if verb.dep_ == "conj" and verb.head.pos_ in VERBAL:
        return _main(verb.head)
    if verb.dep_ == "advcl":
        return any(
            mark.lower_ in ("while", "although", "though", "whereas", "and", "but")
            for mark in children(verb, "mark")
        )
    if verb.dep_ == "ccomp":
        marks = children(verb, "mark")
        return not marks or marks[0].lower_ == "that"
    return verb.dep_ in ("ROOT", "parataxis", "dep")


def _pledged(page: Page, verb: Token) -> bool:
    """ "A said that it would …": A's own doings to come are a pledge, not a forecast."""
    if verb.dep_ == "ccomp" and verb.head.lemma_.lower() in _PROMISES:
        return True
    voice = voice_of(page, verb)
    if voice is None or voice.who is None or voice.believes:
        return False
    subjects = children(verb, "nsubj", "nsubjpass")
    found = [
        page.at.get(token.i) or next(iter(page.antecedents.get(token.i, ())), None)
        for token in subjects
    ]
    return any(each is not None and each.key == voice.who.key for each in found)


def _outlook(verb: Token) -> Iterator[Seen]:
    """ "The signs suggest an eventual split"."""
    for noun in children(verb, "dobj"):
        if any(child.lower_ in _OUTLOOK for child in children(noun, "amod")):
            yield Seen(verb, (verb,))


def _forecast(page: Page, seen: Seen, claims: tuple[Claim, ...], extractor: str) -> Forecast:
    statement = _stretch(page, seen.said) if seen.said else clause(page, seen.head)
    words = as_written(seen.words)
    low, high = seen.range or probability_of(words) or (None, None)
    words = as_written(tuple(each for word in seen.words for each in _whole_word(word)))
    said = voice_of(page, seen.head) or _expecter(page, seen.head)
    condition = condition_of(seen.head)
    return Forecast(
        statement=statement,
        evidence=page.sentence(seen.head),
        words=words,
        author=_author(page, said),
        low=None if seen.advice or seen.turned else low,
        high=None if seen.advice or seen.turned else high,
        condition=whole_condition(page, condition) if condition is not None else None,
        horizon=horizon_of(page, statement),
        advice=seen.advice,
        claim_ids=tuple(
            each.id for each in claims if statement.start <= each.cue[0].start < statement.end
        ),
        extractor=extractor,
    )


def _stretch(page: Page, words: tuple[Token, ...]) -> Span:
    """From the first to the last of the words, without the stop at their end."""
    kept = [word for word in words if not word.is_space]
    while len(kept) > 1 and kept[-1].is_punct:
        kept.pop()
    return page.span(kept[0].idx, kept[-1].idx + len(kept[-1].text))


def _whole_word(word: Token) -> tuple[Token, ...]:
    """ "won't" is parsed as two."""
    after = word.doc[word.i + 1 : word.i + 2] if word.lower_ == "wo" else ()
    return (word, *(each for each in after if each.dep_ == "neg"))


def _expecter(page: Page, verb: Token) -> Voice | None:
    """ "Observers predict that A will …": those who are only said to expect it."""
    over = verb.head
    if verb.dep_ != "ccomp" or over.lemma_.lower() not in speech("expects") or apart(over, verb):
        return None
    return next((voice(page, who, over) for who in children(over, "nsubj")), None)


def _author(page: Page, said: Voice | None) -> Span | None:
    """Who expects it: an actor, else the words for whoever isn't named ("two officials")."""
    if said is None:
        return None
    if said.who is not None:
        return page.mention(said.who)
    word = said.words
    named = word != said.cue and (word.pos_ == "PROPN" or (word.pos_ == "NOUN" and speaks(word)))
    return source_words(page, said.words, said.cue) if named else None
