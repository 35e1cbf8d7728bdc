"""Whom a speaker's noun stands for: an actor, the body behind an office, or nobody by name."""

from dataclasses import dataclass
from functools import cache

from spacy.tokens import Token

from faultlines.extract.denials import denies_doing
from faultlines.extract.grammar import below, children, doers
from faultlines.extract.mentions import Mention
from faultlines.extract.page import Page
from faultlines.extract.refs import refs
from faultlines.extract.sources import name_beside
from faultlines.vocab.names import words
from faultlines.vocab.nouns import nouns
from faultlines.vocab.speech import speech

_SOME = frozenset({"a", "an", "one", "another", "some", "any"})


@dataclass(frozen=True, slots=True)
class Voice:
    """Who holds a clause. who: the actor, or None for an unnamed voice, whose words `words` are.

    cue: the verb or adverb of saying. denies: says that it is not so. believes: without knowing.
    all: every actor who says so, `who` among them, where several do.
    """

    who: Mention | None
    words: Token
    cue: Token
    denies: bool = False
    believes: bool = False
    all: tuple[Mention, ...] = ()


def voice(page: Page, speaker: Token, cue: Token) -> Voice:
    """The voice of a speaker's noun."""
    plain = speaker.pos_ == "NOUN" and speaker.i not in page.at
    known = speaks(speaker) or (_is_label(speaker, cue) and speaker.i in page.antecedents)
    found = refs(page, speaker) if not plain or known else []
    found = [each for each in found if not (plain and _only_one(speaker, each))]
    if not found:
        for owner in [*children(speaker, "poss", "compound", "nmod", "amod"), *_led(speaker)]:
            # "U.S. officials said": where no group is known, the body before the noun speaks.
            if not _for_its_body(speaker):
                break
            found = [each for each in refs(page, owner) if not _only_one(speaker, each)]
            if found:
                break
    if not found and plain and _is_paper(speaker):
        found = [each for maker in below(speaker, "by") for each in refs(page, maker)]
    beside = None if found or not plain else name_beside(page, speaker)
    return Voice(found[0] if found else beside, speaker, cue, all=tuple(found))


def body_that_denies(page: Page, verb: Token) -> list[Mention]:
    """ "A's foreign minister denied arming B": that A did."""
    speakers = doers(verb.head) if denies_doing(verb) else []
    who = voice(page, speakers[0], verb.head).who if speakers else None
    return [who] if who is not None else []


def _is_label(speaker: Token, cue: Token) -> bool:
    """ "A: …", "A. …": who answers in an interview."""
    return cue == speaker or cue.is_punct


def says_nothing(page: Page, verb: Token, who: Token) -> bool:
    """ "Its presence confirms that", "you can't help but think that": whoever writes so says it."""
    lemma = verb.lemma_.lower()
    if lemma in speech("believes") and who.lower_ in ("you", "one") and not children(who, "prep"):
        return True
    if lemma not in speech("infers") or who.pos_ != "NOUN" or who.i in page.at:
        return False
    tells = speech("sources", "papers", "claims", "tellings", "texts")  # and isn't somebody
    return not (speaks(who) or who.lemma_.lower() in tells)


def _led(speaker: Token) -> list[Token]:
    """ "The leader of X said": as "X's leader" does, he speaks for X."""
    if speaker.lemma_.lower() not in nouns("leader"):
        return []
    return [body for body in below(speaker, "of") if body.dep_ == "pobj"]


def _for_its_body(speaker: Token) -> bool:
    """ "Omani officials"; not "a former Omani minister" or "Omani sources"."""
    former = any(child.lower_ in ("former", "ex", "retired") for child in children(speaker, "amod"))
    return not former and speaker.lemma_.lower() not in speech("sources") and speaks(speaker)


def _is_paper(noun: Token) -> bool:
    """ "A report by B": what B says in it."""
    return noun.lemma_.lower() in speech("papers", "texts") | nouns("statement")


def _only_one(speaker: Token, body: Mention) -> bool:
    """ "A Peruvian officer", "a Peruvian general": one of many, who speaks for no state."""
    lemma = speaker.lemma_.lower()
    if speaker.tag_ != "NN" or body.schema != "Territory":
        return False
    some = any(each.lower_ in _SOME for each in children(speaker, "det", "nummod"))
    office = lemma in nouns("person", "office", "leader")
    return lemma in nouns("individual") or (some and office and not lemma.startswith("spokes"))


def speaks(noun: Token) -> bool:
    """People and bodies speak for whom they belong to; "its weapons suggest" is nobody's word."""
    return noun.lemma_.lower() in _speaking()


@cache
def _speaking() -> frozenset[str]:
    kinds = ("person", "organisation", "statement", "spokes")
    return frozenset().union(*map(nouns, kinds), words("groups", "people"), words("groups", "mass"))
