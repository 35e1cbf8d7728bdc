"""How present an actor is in a reader's mind: who was named lately, in what role, how often.

Roles weigh (subjects most), recency halves with each sentence, kinds must agree, and a verb's
object is never its subject. After Lappin & Leass 1994 (doi:10.5555/203987.203989), simplified.
"""

from dataclasses import dataclass, field

from spacy.tokens import Token

from faultlines.extract.genders import disagrees, gender
from faultlines.extract.grammar import children, surface_subjects
from faultlines.extract.mentions import Mention
from faultlines.extract.quotes import Quotes
from faultlines.extract.titled import Titles
from faultlines.vocab.acts import hostile
from faultlines.vocab.speech import speech

_ROLE_WEIGHT = {
    "nsubj": 4.0, "nsubjpass": 4.0, "agent": 2.5, "dobj": 2.0, "poss": 2.0, "pobj": 1.5,
    "conj": 1.2, "appos": 1.0, "compound": 0.6, "nmod": 0.6, "amod": 0.5,
}  # fmt: skip
_DECAY = 0.55
_NEW_PARAGRAPH = 0.35  # what is left of a weight where a paragraph ends between
_HEADING = 1.9  # less than the subject of the sentence before
_CLEAR = 0.8  # where the second best comes this near the best, nobody is meant for sure
_MADE = {"nominate": ("nominee", "candidate"), "propose": ("nominee", "candidate")}


@dataclass(slots=True)
class Candidate:
    """A mention that a later word may stand for, with its weight at its own place."""

    mention: Mention
    sentence: int
    weight: float
    token: Token
    heading: bool = False  # it is all that its line says, and what follows is about it

    def worth(self, sentence: int, paragraph: bool) -> float:
        """Its weight as seen from a later sentence. paragraph: one ended between."""
        if self.heading:
            return _HEADING
        return (
            self.weight
            * _DECAY ** (sentence - self.sentence)
            * (_NEW_PARAGRAPH if paragraph else 1)
        )


@dataclass(slots=True)
class Memory:
    """Who was spoken of lately, and how they were described ("CB, a militia")."""

    recent: list[Candidate] = field(default_factory=list)
    descriptions: dict[str, set[str]] = field(default_factory=dict)
    titles: Titles = field(default_factory=dict)
    people: dict[int, Mention] = field(default_factory=dict)
    speaker: Mention | None = None  # the person whose words the paragraph gave last
    genders: dict[str, str] = field(default_factory=dict)
    quotes: Quotes | None = None


def weight_of(token: Token) -> float:
    weight = _ROLE_WEIGHT.get(token.dep_, 1.0)
    if token.dep_ == "compound" and token.head.pos_ == "VERB":
        weight = 4.0  # a subject that the parser took for a part of the verb
    if token.dep_ == "appos" and token.head.dep_ in ("nsubj", "nsubjpass"):
        weight = 3.0
    if token.dep_ == "conj" and token.head.dep_ in ("nsubj", "nsubjpass"):
        weight = 2.5
    if token.dep_ == "pobj" and token.head.dep_ == "agent":
        weight = 2.5
    return weight + (0.5 if token.head.dep_ == "ROOT" else 0.0)


def best(memory: Memory, token: Token, number: int, kinds: set[str]) -> tuple[Mention, ...]:
    scores: dict[str, float] = {}
    latest: dict[str, Mention] = {}
    speakers = _speakers(token)
    out = _never(token)
    never = {each.mention.key for each in memory.recent if each.token in out}
    for each in memory.recent:
        if each.mention.key in never or _of_same_clause(token, each.token):
            continue
        if kinds & each.mention.kinds:
            key = each.mention.key
            worth = each.worth(number, _apart(each.token, token))
            scores[key] = scores.get(key, 0.0) + worth + (3.0 if each.token in speakers else 0.0)
            latest[key] = each.mention
    ranked = sorted(scores, key=lambda key: -scores[key])
    return tuple(latest[key] for key in _clear(ranked, scores, token, memory))


def _clear(ranked: list[str], scores: dict[str, float], token: Token, memory: Memory) -> list[str]:
    """The best alone, if the next isn't too near. Where it is no "she", the next that is one."""
    fit = [key for key in ranked if not disagrees(token, memory.genders.get(key))]
    if fit[:1] != ranked[:1]:
        fit = [key for key in fit if key in memory.genders]
    near = len(fit) > 1 and scores[fit[1]] > _CLEAR * scores[fit[0]]
    return [] if near else fit[:1]


def _apart(one: Token, other: Token) -> bool:
    """Whether a paragraph ends between two words."""
    if one.sent == other.sent:
        return False
    return any("\n" in token.text for token in one.doc[one.i : other.i] if token.is_space)


def _speakers(pronoun: Token) -> list[Token]:
    """ "A said that it would …": who says the clause whose subject the pronoun is."""
    clause = pronoun.head
    if pronoun.dep_ == "poss" and clause.dep_ == "dobj" and clause.head.lemma_.lower() in hostile():
        clause = clause.head  # "A said that B had struck its camp"
    elif pronoun.dep_ not in ("nsubj", "nsubjpass"):
        return []
    if clause.dep_ != "ccomp":
        return []
    verb = clause.head
    found = surface_subjects(verb) if verb.lemma_.lower() in speech("says") else []
    return [*found, *(owner for noun in found for owner in children(noun, "poss"))]


def _never(pronoun: Token) -> list[Token]:
    """Words that the pronoun can't mean, nor others of that name: what an object pronoun's verb
    has as its subject, and who strikes "its camp"."""
    noun, verb = pronoun.head, pronoun.head.head
    if pronoun.dep_ == "poss" and noun.dep_ == "dobj" and verb.lemma_.lower() in hostile():
        return [word for doer in surface_subjects(verb) for word in doer.subtree]
    if pronoun.dep_ not in ("dobj", "pobj", "dative") or pronoun.lower_.endswith(
        ("self", "selves")
    ):
        return []
    verb = noun if pronoun.dep_ != "pobj" else verb
    return surface_subjects(verb) if verb.pos_ == "VERB" else []


def _of_same_clause(pronoun: Token, other: Token) -> bool:
    """ "Its" in "A as its patron" is never A's, and an object pronoun never stands for what is
    part of its verb's subject."""
    if pronoun.dep_ == "poss" and pronoun.head.dep_ == "pobj" and pronoun.head.head.lower_ == "as":
        verb = pronoun.head.head.head
        return other.head == verb or other.head.head == verb and other.dep_ == "pobj"
    if other.sent == pronoun.sent and other.dep_ not in ("nsubj", "nsubjpass") and not _told(other):
        # "The party, led by A, rejected him": never A.
        subjects = [up for up in other.ancestors if up.dep_ in ("nsubj", "nsubjpass")]
        if subjects and subjects[0].head in pronoun.ancestors and pronoun.dep_ in ("dobj", "pobj"):
            return True
    return False


def _told(other: Token) -> bool:
    """ "The party, which had backed A, rejected him": A, as well as anyone."""
    return other.dep_ == "dobj" and other.head.dep_ == "relcl"


def describe(memory: Memory, mention: Mention, token: Token) -> None:
    """Keep the nouns that an actor is called by: its own name's, titles, appositions."""
    words = memory.descriptions.setdefault(mention.key, set())
    if told := gender(mention, token):
        memory.genders[mention.key] = told
    words.update(mention.name.lower().split())
    for child in token.children:
        if child.dep_ in ("appos", "compound", "nmod") and child.pos_ in ("NOUN", "PROPN"):
            words.add(child.lemma_.lower())
            words.update({"general"} if child.lower_.startswith(("gen", "brig", "maj")) else set())
    if token.dep_ in ("dobj", "nsubjpass") and token.head.lemma_ in _MADE:
        words.update(_MADE[token.head.lemma_])
    if token.dep_ == "nsubj" and token.head.lemma_ == "be":
        words.update(child.lemma_.lower() for child in children(token.head, "attr"))
