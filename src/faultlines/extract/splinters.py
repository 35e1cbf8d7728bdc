"""New bodies that people of an old one founded: "A was formed by defectors from B"."""

from collections.abc import Iterator

from spacy.tokens import Token

from faultlines.extract.finding import Hit, fitting, pairs
from faultlines.extract.grammar import below, children, doers, done_to
from faultlines.extract.mentions import Mention
from faultlines.extract.page import Page
from faultlines.extract.refs import all_refs, one
from faultlines.vocab.acts import schemata
from faultlines.vocab.nouns import nouns

_FOUNDING = frozenset({"form", "found", "create", "establish", "launch", "set"})
_BODIES = schemata("OG")


def from_splinters(page: Page, verb: Token) -> Iterator[Hit]:
    """ "former members of A formed B": B split from A. Members who never left say nothing."""
    if verb.lemma_.lower() not in _FOUNDING and not _helped_found(verb):
        return
    founded = fitting(all_refs(page, done_to(verb)), _BODIES)
    for noun in doers(verb):
        cue, tokens = _leaving(noun), _whose(noun)
        if cue is None or not tokens:
            cue, tokens = _went(verb, noun)
        if cue is None:
            continue
        left = [mention for token in tokens for mention in _named(page, token)]
        for new, old in pairs(founded, fitting(left, _BODIES)):
            yield Hit(
                subject=new, relation="split_from", object=old, trigger=verb, cue=(cue, verb),
                rule="founded by leavers", confidence=0.75,
            )  # fmt: skip


def founded_there(page: Page, hit: Hit) -> bool:
    """ "Founded A after splitting from the party": another party than A."""
    two = hit.object
    if hit.relation != "split_from" or two is None or two.start > hit.trigger.idx:
        return False
    above = (each for each in hit.trigger.ancestors if each.lemma_.lower() in _FOUNDING)
    return any(each.key == two.key for verb in above for each in all_refs(page, done_to(verb)))


def _helped_found(verb: Token) -> bool:
    """ "helped found it": the parser takes it for a form of "find"."""
    return verb.lower_ == "found" and any(
        each.lower_.startswith("help") for each in children(verb, "aux")
    )


def _leaving(noun: Token) -> Token | None:
    """The word that says that they left: "defectors", "former members"."""
    if noun.lemma_.lower() in nouns("leaver"):
        return noun
    described = children(noun, "amod", "compound", "nmod")
    return next((each for each in described if each.lower_ in nouns("leaving")), None)


def _went(verb: Token, noun: Token) -> tuple[Token | None, list[Token]]:
    """ "A faction led by X split from B and founded C": the verb, and B; B may own the faction."""
    went = verb.head
    goes = verb.dep_ in ("conj", "advcl", "xcomp") and went.lemma_.lower() in nouns("goes_away")
    if not goes or noun.lemma_.lower() not in nouns("splinters_off") or children(went, "neg"):
        return None, []
    away = [each for each in children(went, "advmod", "prt", "prep") if each.i > went.i]
    places = [each for word in (went, *away) for each in below(word, "from")]
    if went.lemma_ in ("leave", "quit"):
        places = children(went, "dobj")
    return went, [*places, *(each for word in away if word.lower_ == "from"
                             for each in children(word, "pobj"))] or _whose(noun)  # fmt: skip


def _whose(noun: Token) -> list[Token]:
    places = [*below(noun, "of"), *below(noun, "from"), *below(noun, "within")]
    return places or children(noun, "poss", "compound", "nmod")


def _named(page: Page, token: Token) -> list[Mention]:
    return [mention for mention in one(page, token) if mention.named]
