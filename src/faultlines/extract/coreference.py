"""Whom pronouns and descriptions ("the militia") stand for, by salience.

Roles weigh (subjects most), recency halves with each sentence, kinds must agree, and a verb's
object is never its subject. After Lappin & Leass 1994 (doi:10.5555/203987.203989), simplified.
"""

from dataclasses import dataclass, field

from spacy.tokens import Token

from faultlines.extract.grammar import children, conjuncts, surface_subjects
from faultlines.extract.mentions import Mention
from faultlines.extract.page import Page
from faultlines.extract.supported import supported
from faultlines.extract.titled import Titles, bearer, titles_of
from faultlines.vocab.names import words
from faultlines.vocab.nouns import nouns
from faultlines.vocab.speech import speech

_PERSON = frozenset({"he", "him", "his", "she", "her", "hers", "himself", "herself"})
_THING = frozenset({"it", "its", "itself"})
_MANY = frozenset({"they", "them", "their", "theirs", "themselves"})
_ROLE_WEIGHT = {
    "nsubj": 4.0, "nsubjpass": 4.0, "agent": 2.5, "dobj": 2.0, "poss": 2.0, "pobj": 1.5,
    "conj": 1.2, "appos": 1.0, "compound": 0.6, "nmod": 0.6, "amod": 0.5,
}  # fmt: skip
_DECAY = 0.55
_MADE = {"nominate": ("nominee", "candidate"), "propose": ("nominee", "candidate")}
# Adjectives that leave open who is meant: "the new group" is the one just named.
_PLAIN = frozenset("new same latter former late veteran whole entire".split())
_SEVERAL = 2
_BODIES = {"Organization", "PublicBody", "LegalEntity", "State"}
_NEW_PARAGRAPH = 0.5  # what is left of a weight where a paragraph ends between
_CLEAR = 0.8  # where the second best comes this near the best, nobody is meant for sure
_REACH = 3  # sentences back


@dataclass(slots=True)
class _Candidate:
    mention: Mention
    sentence: int
    weight: float
    token: Token

    def worth(self, sentence: int, paragraph: bool) -> float:
        """Its weight as seen from a later sentence. paragraph: one ended between."""
        return (
            self.weight
            * _DECAY ** (sentence - self.sentence)
            * (_NEW_PARAGRAPH if paragraph else 1)
        )


@dataclass(slots=True)
class _Memory:
    """Who was spoken of lately, and how they were described ("CB, a militia")."""

    recent: list[_Candidate] = field(default_factory=list)
    descriptions: dict[str, set[str]] = field(default_factory=dict)
    titles: Titles = field(default_factory=dict)
    people: dict[int, Mention] = field(default_factory=dict)


def resolve_references(page: Page) -> None:
    """Fill page.antecedents for third-person pronouns and definite descriptions, in text order."""
    titles, people = titles_of(page)
    memory = _Memory(titles=titles, people=people)
    for number, sentence in enumerate(page.doc.sents):
        for token in sentence:
            found = _antecedents(page, memory, token, number)
            if found:
                page.antecedents[token.i] = found
            for mention in found or _here(page, token):
                memory.recent.append(_Candidate(mention, number, _weight(token), token))
                _describe(memory, mention, token)
        memory.recent = [each for each in memory.recent if number - each.sentence < _REACH]


def _here(page: Page, token: Token) -> tuple[Mention, ...]:
    mention = page.at.get(token.i)
    return () if mention is None else (mention,)


def _weight(token: Token) -> float:
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


def _antecedents(page: Page, memory: _Memory, token: Token, number: int) -> tuple[Mention, ...]:
    word = token.lower_
    if token.dep_ == "poss" and token.head.dep_ == "conj" and word in _PERSON | _THING | _MANY:
        partner = _partner(page, token)
        if partner is not None:
            return partner
    if word in _THING | _MANY and token.dep_ == "poss":
        helped = [page.at[each.i] for each in supported(token.head) if each.i in page.at]
        if helped and all(each.schema != "Person" for each in helped):
            return tuple(helped)
    if word in _PERSON:
        return _best(memory, token, number, {"Person"})
    if word in _THING and not _expletive(token):
        single = _Memory(recent=[each for each in memory.recent if _as_one(each.mention)])
        return _ahead(page, token) or _best(single, token, number, _BODIES | {"Group"})
    if word in _MANY:
        return _many(page, memory, token, number)
    return _described(page, memory, token, number)


def _best(memory: _Memory, token: Token, number: int, kinds: set[str]) -> tuple[Mention, ...]:
    scores: dict[str, float] = {}
    latest: dict[str, Mention] = {}
    speakers = _speakers(token)
    for each in memory.recent:
        if kinds & each.mention.kinds and not _same_clause_subject(token, each.token):
            key = each.mention.key
            worth = each.worth(number, _apart(each.token, token))
            scores[key] = scores.get(key, 0.0) + worth + (3.0 if each.token in speakers else 0.0)
            latest[key] = each.mention
    ranked = sorted(scores, key=lambda key: -scores[key])
    if len(ranked) > 1 and scores[ranked[1]] > _CLEAR * scores[ranked[0]]:
        return ()
    return (latest[ranked[0]],) if ranked else ()


def _as_one(mention: Mention) -> bool:
    """A body, or a group that acts as one: "the coalition", not "rebels"."""
    if mention.schema != "Group":
        return True
    return mention.name.split()[-1].lower() in words("groups", "mass")


def _apart(one: Token, other: Token) -> bool:
    """Whether a paragraph ends between two words."""
    if one.sent == other.sent:
        return False
    return any("\n" in token.text for token in one.doc[one.i : other.i] if token.is_space)


def _partner(page: Page, token: Token) -> tuple[Mention, ...] | None:
    """ "A and its allies": A's; nobody's, where A isn't known; None, where A owns nothing."""
    first = token.head.head
    here = page.at.get(first.i)
    if here is None:
        return () if first.pos_ in ("NOUN", "PROPN") and token.lower_ in _THING else None
    person = here.schema == "Person"
    fits = person if token.lower_ in _PERSON else not person or token.lower_ in _MANY
    return (here,) if fits else None


def _speakers(pronoun: Token) -> list[Token]:
    """ "A said that it would …": who says the clause whose subject the pronoun is."""
    clause = pronoun.head
    if pronoun.dep_ not in ("nsubj", "nsubjpass") or clause.dep_ != "ccomp":
        return []
    verb = clause.head
    found = surface_subjects(verb) if verb.lemma_.lower() in speech("says") else []
    return [*found, *(owner for noun in found for owner in children(noun, "poss"))]


def _same_clause_subject(pronoun: Token, other: Token) -> bool:
    """An object pronoun never stands for the subject of its own verb; "its" in "A as its patron"
    never for A."""
    if pronoun.dep_ == "poss" and pronoun.head.dep_ == "pobj" and pronoun.head.head.lower_ == "as":
        verb = pronoun.head.head.head
        return other.head == verb or other.head.head == verb and other.dep_ == "pobj"
    if other.sent == pronoun.sent and other.dep_ not in ("nsubj", "nsubjpass"):
        # "The party, led by A, rejected him": never A.
        subjects = [up for up in other.ancestors if up.dep_ in ("nsubj", "nsubjpass")]
        if subjects and subjects[0].head in pronoun.ancestors and pronoun.dep_ in ("dobj", "pobj"):
            return True
    if pronoun.dep_ not in ("dobj", "pobj", "dative") or pronoun.lower_.endswith(
        ("self", "selves")
    ):
        return False
    verb = pronoun.head if pronoun.dep_ != "pobj" else pronoun.head.head
    return other in surface_subjects(verb) if verb.pos_ == "VERB" else False


def _expletive(token: Token) -> bool:
    """ "It is likely that …", "it seems …": stands for nobody."""
    verb = token.head
    if token.dep_ == "expl" or verb.lemma_ in ("seem", "appear", "happen", "rain", "turn"):
        return True
    return (
        verb.lemma_ == "be"
        and bool(children(verb, "ccomp", "xcomp", "advcl"))
        and bool(children(verb, "acomp", "attr"))
    )


def _ahead(page: Page, token: Token) -> tuple[Mention, ...]:
    """ "For its part, the ministry …": the subject that follows in the same sentence."""
    if token.i - token.sent.start > 3 or token.dep_ != "poss" or token.sent[0].pos_ != "ADP":
        return ()
    for subject in children(token.sent.root, "nsubj", "nsubjpass"):
        if subject.i > token.i and subject.i in page.at:
            return (page.at[subject.i],)
    return ()


def _many(page: Page, memory: _Memory, token: Token, number: int) -> tuple[Mention, ...]:
    """ "They": a group, or people named side by side as one subject."""
    joined = [
        each for each in memory.recent if number - each.sentence <= 1 and _side_by_side(each.token)
    ]
    groups = _best(memory, token, number, {"Group"})
    if groups:
        return _with_joined(page, memory, groups[0])
    if joined:
        last = joined[-1].sentence
        return tuple(
            {each.mention.key: each.mention for each in joined if each.sentence == last}.values()
        )
    return ()


def _with_joined(page: Page, memory: _Memory, group: Mention) -> tuple[Mention, ...]:
    """A group, and what stands before it in "the army and the tribes … their fight"."""
    last = [each.token for each in memory.recent if each.mention.key == group.key][-1]
    if last.dep_ != "conj":
        return (group,)
    found = [page.at[each.i] for each in conjuncts(last.head) if each.i in page.at]
    fits = all(each.schema not in ("Person", "Territory") for each in found)
    return tuple(found) if fits and group in found else (group,)


def _side_by_side(token: Token) -> bool:
    if token.dep_ in ("nsubj", "nsubjpass"):
        return bool(children(token, "conj"))
    return token.dep_ == "conj" and token.head.dep_ in ("nsubj", "nsubjpass", "conj")


def _described(page: Page, memory: _Memory, token: Token, number: int) -> tuple[Mention, ...]:
    """ "The militia", "this group", "the general"."""
    noun = token.lemma_.lower()
    if token.i not in page.at and (office := bearer(memory.titles, memory.people, token)):
        return office
    alone = page.at.get(token.i)
    whole = alone is not None and alone.schema == "Group" and noun in nouns("whole")
    if not (token.tag_ == "NN" or whole) or not _definite_and_bare(page, token):
        return ()
    if noun in nouns("person"):
        return _called(memory, token, number, noun, {"Person"})
    if noun in nouns("organisation"):
        bodies = {"Organization", "PublicBody"}
        return _called(memory, token, number, noun, bodies | {"Group"}) or _only_one(
            memory, token, number, bodies
        )
    return ()


def _definite_and_bare(page: Page, token: Token) -> bool:
    if not any(child.lower_ in ("the", "this", "that") for child in children(token, "det")):
        return False
    if children(token, "prep", "relcl", "acl", "poss", "appos", "nummod", "compound", "nmod"):
        return False
    return all(child.lower_ in _PLAIN for child in children(token, "amod"))


def _called(
    memory: _Memory, token: Token, number: int, noun: str, kinds: set[str]
) -> tuple[Mention, ...]:
    """The most salient of those that were called so before."""
    called = [
        each for each in memory.recent if noun in memory.descriptions.get(each.mention.key, ())
    ]
    return _best(_Memory(recent=called), token, number, kinds)


def _only_one(memory: _Memory, token: Token, number: int, kinds: set[str]) -> tuple[Mention, ...]:
    """The most salient body, unless the sentence itself has named several before."""
    here = {
        each.mention.key
        for each in memory.recent
        if each.sentence == number and kinds & each.mention.kinds
    }
    return _best(memory, token, number, kinds) if len(here) < _SEVERAL else ()


def _describe(memory: _Memory, mention: Mention, token: Token) -> None:
    """Keep the nouns that an actor is called by: its own name's, titles, appositions."""
    words = memory.descriptions.setdefault(mention.key, set())
    words.update(mention.name.lower().split())
    for child in token.children:
        if child.dep_ in ("appos", "compound", "nmod") and child.pos_ in ("NOUN", "PROPN"):
            words.add(child.lemma_.lower())
            words.update({"general"} if child.lower_.startswith(("gen", "brig", "maj")) else set())
    if token.dep_ in ("dobj", "nsubjpass") and token.head.lemma_ in _MADE:
        words.update(_MADE[token.head.lemma_])
    if token.dep_ == "nsubj" and token.head.lemma_ == "be":
        words.update(child.lemma_.lower() for child in children(token.head, "attr"))
