"""Collectives without a name of their own: "hill militias", "French forces", "French officials"."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from faultlines.extract.commons import common
from faultlines.extract.found import GROUP, PUBLIC, Found
from faultlines.extract.leaning_bodies import SIDES
from faultlines.extract.limits import explained, limited, plain, portioned
from faultlines.extract.phrases import Phrase, phrase_of
from faultlines.vocab.names import words

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

# "His youth", "their leadership" are no groups.
NOT_OWNED = frozenset("youth leadership public population nation country".split())
CAPITAL = frozenset({"coalition", "alliance"})  # "the Coalition" is one that all know
NAMED, QUALIFIED, BARE = 3, 2, 1
REPORTS = frozenset("report outlet account source coverage".split())
ARMED = frozenset("unit brigade battalion militia force faction cell squad".split())
PLURAL = frozenset("personnel police people youth troop".split())


def nominals(doc: "Doc", names: frozenset[int]) -> Iterator[Found]:
    """Groups, and bodies of a state named by its name: "the Ortega administration".

    names: tokens that belong to names. tier: how well the words say whom they mean, 3 with a
    name in it, 2 with another qualifier, 1 for the bare noun.
    """
    for token in doc:
        if token.pos_ in ("NOUN", "PROPN") and token.i not in names and is_head(token):
            phrase = explained(token, phrase_of(token, names), names)
            each_others = phrase.owned and doc[phrase.start].lower_ in ("another", "other")
            grade = 0 if each_others else graded(token, phrase, names)
            if grade and common(token) and not phrase.owned:
                phrase = plain(token, phrase, names, told=grade > BARE)
            elif grade == NAMED:
                phrase = limited(token, phrase, names)
            elif grade == QUALIFIED and not phrase.owned:
                phrase = portioned(token, phrase)
            if grade:
                yield from as_found(doc, token, phrase, grade)


def as_found(doc: "Doc", token: "Token", phrase: Phrase, grade: int) -> Iterator[Found]:
    """The phrase, and one more for each qualifier joined to it: "Shia and Kurdish parties"."""
    if describes(doc, phrase):
        return
    body = schema(token, grade)
    for start, end, name in phrase.siblings:
        if doc[start].lower_ not in SIDES:  # "the anti-A, pro-B coalition" is one
            yield Found(start, end, body, grade, 0, "nominal", name)
    yield Found(phrase.start, phrase.end, body, grade, 0, "nominal", phrase.name)


def describes(doc: "Doc", phrase: Phrase) -> bool:
    """ "the pro-government Harbour Union": "pro-government" only says which union it is."""
    leans = doc[phrase.start].lower_ in SIDES and phrase.end < len(doc)
    return leans and doc[phrase.end].pos_ in ("PROPN", "NOUN", "ADJ")


def is_head(token: "Token") -> bool:
    """Whether a noun may stand for a group."""
    lemma = noun(token)
    if token.lower_ in words("groups", "peoples") and token.text[0].isupper():
        return True
    if lemma == "media" and (token.dep_ != "compound" or token.head.lemma_ in REPORTS):
        return True
    if token.dep_ == "compound" and token.head.i > token.i:
        return False
    if lemma in words("groups", "mass"):
        return True
    plural = token.tag_ in ("NNS", "NNPS") or lemma in PLURAL or taken_for_a_name(token)
    return plural and (lemma in words("groups", "people") or lemma == "force")


def noun(token: "Token") -> str:
    """The noun in the singular; "media" stays what it is."""
    if token.lower_ == "media":
        return "media"
    lemma = token.lemma_.lower()
    return lemma.removesuffix("s") if taken_for_a_name(token) else lemma


def taken_for_a_name(token: "Token") -> bool:
    """A plural in small letters that the tagger took for a name: "blocs"."""
    return token.pos_ == "PROPN" and token.text.islower() and token.text.endswith("s")


def graded(token: "Token", phrase: Phrase, names: frozenset[int]) -> int:
    """How well a phrase says whom it means; 0: not at all."""
    doc, lemma = token.doc, noun(token)
    part = [doc[i] for i in range(phrase.start, phrase.end) if i != token.i]
    if any(each.i in names or each.lower_ in ("pro", "anti") for each in part):
        return NAMED
    if any(each.lower_ in words("groups", "qualifiers") for each in part):
        return QUALIFIED
    if lemma in ARMED and any(each.dep_ == "compound" for each in part):
        return QUALIFIED  # "shrine units"
    if (phrase.owned and lemma not in NOT_OWNED) or (phrase.quoted and token.tag_ == "NNS"):
        return QUALIFIED
    if lemma in CAPITAL and token.text[0].isupper() and capital_means_name(token):
        return QUALIFIED
    vague = lemma in words("groups", "qualified") or lemma in words("groups", "mass")
    return 0 if vague and not phrase.other else BARE


def capital_means_name(token: "Token") -> bool:
    """ "the Coalition", whose capital no start of a sentence explains."""
    return token.i > 0 and token.nbor(-1).lower_ == "the" and not token.nbor(-1).is_upper


def schema(token: "Token", grade: int) -> str:
    """PublicBody for a state's own body, else Group."""
    body = noun(token) in words("groups", "bodies") and token.tag_ == "NN"
    return PUBLIC if body and grade == NAMED else GROUP
