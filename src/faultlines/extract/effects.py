"""What a word does to whoever stands below it in the parse: for, against, its doer, or nothing."""

from collections.abc import Iterable
from dataclasses import dataclass

from spacy.tokens import Token

from faultlines.extract.grammar import VERBAL, children, doers, is_passive
from faultlines.vocab.valence import listed, valence

_OBJECTS = frozenset({"dobj", "dative", "nsubjpass", "oprd"})
_OWNERS = frozenset({"poss", "compound", "nmod", "amod"})
_TOWARDS = frozenset(
    "against at on upon to toward towards with for of from over about in by into behind around "
    "between among".split()
)
_WITH_BLAME = frozenset("against at on upon to toward towards with from over about between".split())
# Nouns for people: "X's critic" is against X, where "X's criticism" is X's own.
_BEARERS = frozenset(
    "ally backer believer critic challenger champion adversary antagonist confidant defender "
    "detractor devotee donor enemy fan foe follower friend loyalist mentor nemesis opponent pal "
    "partner buddy proponent rival supporter admirer surrogate apologist cheerleader aide "
    "advocate".split()
)
# "the support of X" is X's own, "the criticism of X" is not.
_OWN_OF = frozenset("support backing help approval aid concern anger wrath ire fury resistance "
                    "pressure protection opposition endorsement".split())  # fmt: skip


_TEXTS = frozenset(
    "ad advert advertisement article bill blog book campaign column comment commercial complaint "
    "decision editorial email essay interview lawsuit letter measure memo message motion note "
    "op-ed order petition piece plan post release remark report resolution ruling site song speech "
    "statement story suit tape text tweet video website word quote series string rally".split()
)


@dataclass(frozen=True, slots=True)
class Effect:
    """sign: how the word's doer stands to the one below, -1, 0 or +1. own: the one below is the
    doer itself."""

    sign: int
    own: bool = False


NOTHING = Effect(0)


def effect(word: Token, below: Token, preposition: str) -> Effect:
    """Of a word on a noun below it. preposition: the one between them, or ""."""
    if word.pos_ in VERBAL:
        return _of_verb(word, below, preposition)
    if word.pos_ in ("NOUN", "PROPN"):
        return _of_noun(word, below, preposition)
    if word.pos_ in ("ADJ", "ADV") and preposition:
        return Effect(valence("adjectives").get(word.lemma_.lower(), 0))
    return NOTHING


def _of_verb(verb: Token, below: Token, preposition: str) -> Effect:
    sign = valence("verbs").get(verb.lemma_.lower(), 0)
    if preposition:
        return Effect(_through(verb, sign, preposition))
    if below.dep_ in ("nsubj", "csubj", "agent"):
        got = _got(verb)
        return Effect(valence("nouns")[got.lemma_.lower()] if got is not None else 0, own=True)
    return Effect(sign if below.dep_ in _OBJECTS else 0)


def _got(verb: Token) -> Token | None:
    """ "drew criticism": what the subject gets from another."""
    lemma = verb.lemma_.lower()
    if lemma not in listed("get") and lemma != "be":
        return None
    things = children(verb, "dobj")
    for prep in children(verb, "prep"):
        things += children(prep, "pobj") if prep.lower_ == "under" else []
    return next((each for each in things if each.lemma_.lower() in valence("nouns")), None)


def _from(verb: Token) -> list[Token]:
    return [each for prep in children(verb, "prep") if prep.lower_ in ("from", "by")
            for each in children(prep, "pobj")]  # fmt: skip


def _through(verb: Token, sign: int, preposition: str) -> int:
    if preposition == "against":
        return -1
    if preposition in ("alongside", "behind") and sign >= 0:
        return 1
    if preposition == "on" and verb.lemma_ in ("blame", "pin"):
        return -1
    things = children(verb, "dobj")
    for thing in things:
        given = preposition in _TOWARDS and preposition != "from"
        if given and thing.lemma_.lower() in valence("nouns"):
            return valence("nouns")[thing.lemma_.lower()]  # "offered praise … for X"
    direct = bool(things) or is_passive(verb)
    if direct or preposition not in _TOWARDS:
        return 0  # "attacked X for …", "praised X in …": the object is another
    return sign if sign > 0 or preposition in _WITH_BLAME else 0


def _of_noun(noun: Token, below: Token, preposition: str) -> Effect:
    lemma = noun.lemma_.lower()
    sign = valence("nouns").get(lemma, 0)
    if preposition == "against":
        return Effect(-1)
    if preposition == "by":
        return Effect(0, own=True)
    if below.dep_ in _OWNERS and not preposition:
        return Effect(sign) if lemma in _BEARERS else Effect(0, own=True)
    if preposition == "of" and _own_of(noun):
        return Effect(0, own=True)
    if preposition == "from":
        return Effect(0, own=True)
    return Effect(sign) if preposition in _TOWARDS else NOTHING


def sources(word: Token, below: Token) -> list[Token]:
    """Who does what the word says, other than the one below; [] where the sentence doesn't tell."""
    got = _got(word) if word.pos_ in VERBAL and below.dep_ in ("nsubj", "nsubjpass") else None
    if got is not None:
        return _without([*sources(got, below), *_from(word)], below)
    if word.pos_ in VERBAL:
        return _without(_authors(doers(word)), below)
    if word.pos_ in ("ADJ", "ADV"):
        return _without(_subjects(word), below)
    if word.lemma_.lower() in _BEARERS:
        return _without(_bearers(word), below)
    own = [child for child in word.children if child.dep_ in _OWNERS and child.pos_ != "ADJ"]
    for prep in children(word, "prep", "agent"):
        if prep.lower_ in ("by", "from") or (prep.lower_ == "of" and _own_of(word)):
            own += children(prep, "pobj")
    named = [token for token in _without(own, below) if token.pos_ != "PRON"]
    return named or _without([*own, *_light(word)], below)


def _authors(tokens: list[Token]) -> list[Token]:
    """ "signed a letter condemning X", "A's speech attacking X": who stands behind the text."""
    found: list[Token] = []
    for token in tokens:
        found.append(token)
        if token.lemma_.lower() in _TEXTS:
            found += [*children(token, "poss", "compound"), *_light(token)]
            found += [each for prep in children(token, "prep") if prep.lower_ in ("by", "from")
                      for each in children(prep, "pobj")]  # fmt: skip
    return found


def _own_of(noun: Token) -> bool:
    """ "the support of X", but not "in support of X"."""
    ahead = noun.dep_ == "pobj" and noun.head.lower_ == "in"
    return noun.lemma_.lower() in _OWN_OF and not ahead


def _subjects(word: Token) -> list[Token]:
    head = word.head
    if head.pos_ in VERBAL:
        return doers(head) or children(head, "nsubj", "nsubjpass")
    return [head] if head.pos_ in ("NOUN", "PROPN") and word.dep_ in ("amod", "acl") else []


def _bearers(noun: Token) -> list[Token]:
    """ "NAME, a critic of X", "NAME is a critic of X", "X ally NAME", "critics of X"."""
    found = [noun, *children(noun, "appos")]
    if noun.dep_ in ("appos", "compound", "nmod"):
        found.append(noun.head)
    if noun.dep_ == "pobj" and noun.head.lower_ == "of" and noun.head.head.lower_ == "one":
        noun = noun.head.head  # "one of X's critics"
        found += [noun.head] if noun.dep_ == "appos" else []
    if noun.dep_ in ("attr", "oprd"):
        found += _subjects(noun)
    if noun.dep_ == "pobj" and noun.head.lower_ == "as" and noun.head.head.pos_ in VERBAL:
        found += doers(noun.head.head)  # "emerged as a critic of X"
    return found


def _light(noun: Token) -> list[Token]:
    """ "expressed support for X", "led the fight against X"."""
    head = noun.head.head if noun.dep_ == "pobj" else noun.head
    if noun.dep_ in ("dobj", "pobj", "nsubjpass", "conj") and head.pos_ in VERBAL:
        return doers(head)
    if noun.dep_ in ("attr",) and head.lemma_ == "be":
        return children(head, "nsubj")
    return []


def _without(tokens: Iterable[Token], below: Token) -> list[Token]:
    return [token for token in tokens if token != below]
