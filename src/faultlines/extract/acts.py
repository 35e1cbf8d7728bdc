"""Relations that a noun carries: "the U.S. assassination of X", "tensions between A and B"."""

from collections.abc import Iterator
from itertools import takewhile

from spacy.tokens import Token

from faultlines.extract.backdrop import backdrop
from faultlines.extract.denials import denies_own
from faultlines.extract.finding import Hit, fitting, pairs
from faultlines.extract.grammar import (
    below,
    children,
    conjuncts,
    doers,
    prepositional,
    surface_subjects,
)
from faultlines.extract.in_name_of import spoken_for
from faultlines.extract.mentions import Mention
from faultlines.extract.page import Page
from faultlines.extract.patterns import Match, match
from faultlines.extract.refs import all_refs, one
from faultlines.extract.struggles import goes_on, so_called
from faultlines.extract.supported import supported
from faultlines.vocab.acts import Act, Pattern, load_acts
from faultlines.vocab.nouns import nouns
from faultlines.vocab.senses import senses

_NEAR = 8  # words between a noun and its "between"


def from_nouns(page: Page, noun: Token) -> Iterator[Hit]:
    """The relations of a deed's noun, and of a noun that joins two."""
    if so_called(noun):
        return
    lemma = noun.lemma_.lower()
    taken: set[str] = set()
    for act, pattern in load_acts().nouns.get(lemma, ()):
        if act.relation in taken:
            continue
        found = match(noun, pattern) or _further_on(noun, pattern)
        if found is None:
            continue
        objects = all_refs(page, found.objects)
        for hit in _hits(page, noun, act, pattern, fitting(objects, act.object), tuple(found.cue)):
            taken.add(act.relation)
            yield hit
    joins = load_acts().between.get(lemma) or load_acts().between.get(noun.lower_)
    if not taken and joins is not None:
        yield from _between(page, noun, joins)


def _further_on(noun: Token, pattern: Pattern) -> Match | None:
    """ "conducted strikes using jets against X": "against" is the strikes', wherever it hangs;
    "support given by A to X": "to" is the support's."""
    if (given := _given_to(noun, pattern)) is not None:
        return given
    verb = noun.head
    light = noun.dep_ == "dobj" and verb.lemma_.lower() in nouns("light_verbs")
    if not light or pattern.fixed != ("against",):
        return None
    after = [word for word in verb.subtree if word.i > noun.i and word.lower_ == "against"]
    if len(after) != 1 or after[0].head.lemma_.lower() in load_acts().nouns:
        return None
    return Match(list(prepositional(after[0])), [noun, after[0]])


def _given_to(noun: Token, pattern: Pattern) -> Match | None:
    if len(pattern.fixed) != 1 or pattern.slot != "prep":
        return None
    for clause in children(noun, "acl"):
        if clause.tag_ == "VBN" and clause.lemma_.lower() in nouns("light_verbs"):
            objects = list(below(clause, pattern.fixed[0]))
            if objects:
                return Match(objects, [noun, clause])
    return None


def _hits(
    page: Page,
    noun: Token,
    act: Act,
    pattern: Pattern,
    objects: list[Mention],
    cue: tuple[Token, ...],
) -> Iterator[Hit]:
    for first, second in pairs(fitting(_doers(page, noun, pattern), act.subject), objects):
        yield Hit(
            subject=first, relation=act.relation, object=second, trigger=noun, cue=cue,
            rule=f"noun {pattern.words}", confidence=0.8, wish=act.wish or goes_on(noun),
            presupposed=bool(supported(noun)) or backdrop(noun),
        )  # fmt: skip


def _doers(page: Page, noun: Token, pattern: Pattern) -> list[Mention]:
    """Possessor, "by", name before it, free "of", or the subject of a light verb over it."""
    for tokens in _places(page, noun, pattern):
        found = all_refs(page, tokens)
        if found:
            return found
    return []


def _places(page: Page, noun: Token, pattern: Pattern) -> Iterator[list[Token]]:
    yield supported(noun)
    yield children(noun, "poss")
    yield list(below(noun, "by"))
    before = children(noun, "compound", "nmod", "amod")
    yield [each for each in before if not _leaned_on(each)]
    if pattern.fixed[0] != "of" or len(pattern.fixed) > 1:
        yield list(below(noun, "of"))
    for clause in children(noun, "acl"):
        yield doers(clause) if clause.tag_ == "VBN" else []
    if any(each.tag_ == "VBD" for each in before):
        yield children(noun, "nsubj")  # "A swore loyalty to B", whose verb is lost
    if noun.dep_ == "pobj" and noun.head.head.lemma_.lower() == "responsible":
        yield surface_subjects(noun.head.head.head)
    if noun.dep_ in ("dobj", "pobj", "nsubjpass", "attr"):
        verb = noun.head if noun.dep_ != "pobj" else noun.head.head
        # "went to war", not "since the founding of B, A has faced": A founded nothing.
        aside = noun.dep_ == "pobj" and noun.head.lower_ in senses("apart")
        if verb.lemma_.lower() in nouns("light_verbs") and not aside:
            yield doers(verb)
    if (denier := denies_own(noun)) is not None:
        yield [body for each in doers(denier) for body in spoken_for(page, each)]


def joined_by(noun: Token, preposition: str) -> list[Token]:
    """What stands after "between": below the noun, or its verb ("clashes broke out between")."""
    found = list(below(noun, preposition))
    if not found and noun.dep_ in ("nsubj", "nsubjpass") and noun.head.pos_ == "VERB":
        found = list(below(noun.head, preposition))
    for clause in children(noun, "acl") if not found else ():
        found += below(clause, preposition)  # "the agreement reached between A and B"
    if not found:
        # "the agreement on 2 December between A and B": the parse joins it to the date.
        ahead = noun.doc[noun.i + 1 : min(noun.i + _NEAR, noun.sent.end)]
        near = takewhile(lambda each: each.pos_ != "VERB", ahead)
        word = next((each for each in near if each.lower_ == preposition), None)
        # "fights over the valley between A and B": the valley is.
        own = word is not None and word.nbor(-1).lemma_.lower() not in nouns("stretches")
        found = list(prepositional(word)) if word is not None and own else []
    return found


def _between(page: Page, noun: Token, act: Act) -> Iterator[Hit]:
    """ "clashes between A and B", "A–B talks" with both names before the noun."""
    for preposition in ("between", "among"):
        for token in joined_by(noun, preposition):
            if not _passing(noun, token):
                yield from _joined(fitting(_sides(page, token), act.subject), noun, act)
    yield from _joined(fitting(_hyphened(page, noun), act.subject), noun, act)


def _passing(noun: Token, side: Token) -> bool:
    """ "shifting alliances among factions such as A, B and C": of no two that are named."""
    if any(word.lemma_.lower() in senses("passing") for word in children(noun, "amod")):
        return True
    ahead = side.doc[side.i + 1 : side.i + 3].text.lower()
    return side.tag_ == "NNS" and ahead.startswith(("such as", "including", "like"))


def _joined(sides: list[Mention], noun: Token, act: Act) -> Iterator[Hit]:
    # "clashes between A, B and C": A is on one side; whether B and C are, nobody says.
    one_sided = act.relation == "fights" and len(sides) > 2
    for place, first in enumerate(sides[:1] if one_sided else sides):
        for _, second in pairs([first], sides[place + 1 :]):
            yield Hit(
                subject=first, relation=act.relation, object=second, trigger=noun,
                cue=(noun,), rule=f"noun {noun.lemma_} between", confidence=0.85,
            )  # fmt: skip


def _hyphened(page: Page, noun: Token) -> list[Mention]:
    """ "the Peru-Chile war": the two names that a hyphen or dash joins right before the noun."""
    first = noun.i - 3
    if first < 0 or page.doc[noun.i - 2].text not in ("-", "–", "—"):
        return []
    sides = [page.at[i] for i in (first, noun.i - 1) if i in page.at]
    return sides if len(sides) > 1 and all(each.named for each in sides) else []


def _sides(page: Page, first: Token) -> list[Mention]:
    """Those joined to the first name up to the "and": what a comma adds after it is new."""
    found: list[Mention] = []
    for token in conjuncts(first):
        found += [each for each in one(page, token) if each not in found]
        before = token.doc[first.i : token.i]
        if any(word.lower_ in ("and", "&") for word in before) and token != first:
            break
    return found


def _leaned_on(name: Token) -> bool:
    """ "pro-Front protests" are not the Front's."""
    return name.i > 1 and name.nbor(-1).text == "-" and name.nbor(-2).lower_ in load_acts().prefixes
