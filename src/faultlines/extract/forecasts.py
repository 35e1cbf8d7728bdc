"""What authors expect and what they advise, kept apart from what they say happened."""

from collections.abc import Iterator
from dataclasses import dataclass

from spacy.tokens import Token

from faultlines.extract.dates import FoundDate
from faultlines.extract.degrees import as_written, whole
from faultlines.extract.foreseen import EXPECTING, clause, condition_of, whole_condition
from faultlines.extract.grammar import VERBAL, children, clause_verb, is_passive
from faultlines.extract.holders import voice_of
from faultlines.extract.judged import is_told_back, judged, turned_round
from faultlines.extract.likelihood import probability_of
from faultlines.extract.page import Page
from faultlines.extract.prospects import is_advice, is_prospect
from faultlines.model.claims import Claim, Forecast
from faultlines.model.text import Span
from faultlines.model.when import When

_ADVISING = frozenset({"should", "must", "ought"})
_HEDGES = frozenset(
    {"likely", "probably", "certainly", "surely", "undoubtedly", "possibly", "inevitably"}
)
_OUTLOOK = frozenset(
    {"eventual", "future", "coming", "looming", "imminent", "further", "renewed", "resumed"}
)
_SIDE_CLAUSES = frozenset({"relcl", "acl", "pcomp", "csubj"})


@dataclass(frozen=True, slots=True)
class _Seen:
    """A forecast's verb, the words of probability, and whether it advises.

    turned: "doubts that A will …", whose words have no range."""

    head: Token
    words: tuple[Token, ...]
    advice: bool = False
    turned: bool = False


def forecasts(page: Page, claims: tuple[Claim, ...], extractor: str) -> tuple[Forecast, ...]:
    """The forecasts and recommendations of a page, in text order."""
    found = [each for token in page.doc for each in _seen(page, token) if _counts(page, each)]
    return tuple(_forecast(page, each, claims, extractor) for each in found)


def _counts(page: Page, seen: _Seen) -> bool:
    if seen.advice:
        return is_advice(page, seen.head, seen.words[0])
    return is_prospect(page, seen.head, seen.words)


def _seen(page: Page, token: Token) -> Iterator[_Seen]:
    if token.pos_ in VERBAL and token.dep_ not in ("aux", "auxpass"):
        yield from _modal(page, token)
    if token.lemma_ in (
        "likely",
        "unlikely",
        "improbable",
        "probable",
        "inevitable",
        "bound",
        "set",
        "poised",
        "expected",
        "expect",
    ) and token.dep_ in ("acomp", "ROOT", "ccomp", "conj"):
        yield from _adjective(token)
    if token.lemma_ in ("suggest", "signal", "herald", "portend", "foreshadow", "presage"):
        yield from _outlook(token)
    if token.lemma_ == "leave":
        yield from _open_door(token)


def _open_door(verb: Token) -> Iterator[_Seen]:
    """ "Leaving the door open for raids"."""
    for noun in children(verb, "dobj"):
        after = verb.doc[noun.i + 1 : noun.i + 2]
        if noun.lower_ == "door" and after.text.lower() == "open":
            yield _Seen(verb, tuple(verb.doc[verb.i : noun.i + 2]))


def _modal(page: Page, verb: Token) -> Iterator[_Seen]:
    over = judged(verb)
    for aux in children(verb, "aux"):
        word = aux.lower_
        if word not in EXPECTING | _ADVISING or _counterfactual(verb):
            continue
        if not (over or _main(verb)):
            continue
        if word in _ADVISING:
            if not (
                is_passive(verb)
                and verb.lemma_ in ("view", "note", "see", "regard", "remember", "consider")
            ):
                yield _Seen(verb, (aux,), advice=True)
        elif not _question(verb) and not _pledged(page, verb):
            yield from _ahead(page, verb, aux, over)


def _ahead(page: Page, verb: Token, aux: Token, over: tuple[Token, ...]) -> Iterator[_Seen]:
    """over: how the clause over it judges it, which stands above the words of its own."""
    if over:
        if not is_told_back(verb) or voice_of(page, verb) is not None:
            yield _Seen(verb, over)
        return
    turned = turned_round(verb)
    yield _Seen(verb, (aux, *_hedging(verb), *turned), turned=bool(turned))


def _hedging(verb: Token) -> list[Token]:
    hedges = [child for child in children(verb, "advmod") if child.lower_ in _HEDGES | {"doubt"}]
    return [word for hedge in hedges for word in whole(hedge)]


def _counterfactual(verb: Token) -> bool:
    """ "would have been": what did not happen."""
    return any(
        child.lower_ in ("have", "'ve", "’ve") and child.dep_ == "aux" for child in verb.children
    )


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


def _question(verb: Token) -> bool:
    return "?" in verb.sent.text[-3:]


def _pledged(page: Page, verb: Token) -> bool:
    """ "A said that it would …": A's own doings to come are a pledge, not a forecast."""
    voice = voice_of(page, verb)
    if voice is None or voice.who is None or voice.believes:
        return False
    subjects = children(verb, "nsubj", "nsubjpass")
    found = [
        page.at.get(token.i) or next(iter(page.antecedents.get(token.i, ())), None)
        for token in subjects
    ]
    return any(each is not None and each.key == voice.who.key for each in found)


def _adjective(word: Token) -> Iterator[_Seen]:
    """ "A is likely to …", "A is expected to …"."""
    infinitives = [each for each in children(word, "xcomp") if each.pos_ in VERBAL]
    if (
        word.pos_ == "ADJ"
        and word.lemma_ in ("likely", "unlikely", "improbable", "probable", "inevitable", "certain")
        and word.head.lemma_ in ("be", "remain", "seem", "look")
        and not infinitives
        and word.head.tag_ not in ("VBD", "VBN")
        and not children(word.head, "aux")
        and not _says_more(word)
    ):
        yield _Seen(word.head, whole(word))
        return
    if word.pos_ == "VERB" and not (is_passive(word) and infinitives):
        return
    head = word if word.pos_ == "VERB" else clause_verb(word)
    if infinitives and not any(
        child.dep_ == "aux" and child.lower_ in EXPECTING for child in head.children
    ):
        yield _Seen(head, whole(word))


def _says_more(word: Token) -> bool:
    """ "Likely that A will …" is A's; "likely that A was there" looks back."""
    clauses = [*children(word, "ccomp"), *children(word.head, "ccomp")]
    return any(each.tag_ not in ("VBZ", "VBP") or children(each, "aux") for each in clauses)


def _outlook(verb: Token) -> Iterator[_Seen]:
    """ "The signs suggest an eventual split"."""
    for noun in children(verb, "dobj"):
        if any(child.lower_ in _OUTLOOK for child in children(noun, "amod")):
            yield _Seen(verb, (verb,))


def _forecast(page: Page, seen: _Seen, claims: tuple[Claim, ...], extractor: str) -> Forecast:
    statement = clause(page, seen.head)
    words = as_written(seen.words)
    low, high = probability_of(words) or (None, None)
    voice = voice_of(page, seen.head)
    condition = condition_of(seen.head)
    return Forecast(
        statement=statement,
        evidence=page.sentence(seen.head),
        words=words,
        author=page.mention(voice.who) if voice is not None and voice.who is not None else None,
        low=None if seen.advice or seen.turned else low,
        high=None if seen.advice or seen.turned else high,
        condition=whole_condition(page, condition) if condition is not None else None,
        horizon=_horizon(page, statement),
        advice=seen.advice,
        claim_ids=tuple(
            each.id for each in claims if statement.start <= each.cue[0].start < statement.end
        ),
        extractor=extractor,
    )


def _horizon(page: Page, statement: Span) -> When:
    def inside(date: FoundDate) -> bool:
        return date.kind == "horizon" and statement.start <= date.start < statement.end

    return next((date.when for date in page.dates if inside(date)), When.unknown())
