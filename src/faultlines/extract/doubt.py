"""Stance, certainty and modality: what the words around a deed do to it.

From the trigger upwards through the verbs and nouns that govern it: negations, implicatives
("failed to"; Karttunen 1971), wishes, modals, conditions and hedges. Certainty after FactBank
(Saurí & Pustejovsky 2009, doi:10.1007/s10579-009-9089-9).
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from spacy.tokens import Token

from faultlines.extract.grammar import VERBAL, children
from faultlines.model.claims import Certainty, Modality, Stance
from faultlines.vocab.hedges import HEDGES, Hedge
from faultlines.vocab.nouns import nouns
from faultlines.vocab.speech import speech

_MODALS = {
    "will": Modality.FUTURE, "shall": Modality.FUTURE, "wo": Modality.FUTURE, "'ll": Modality.FUTURE,
    "’ll": Modality.FUTURE, "would": Modality.HYPOTHETICAL, "could": Modality.HYPOTHETICAL,
    "might": Modality.HYPOTHETICAL, "may": Modality.HYPOTHETICAL, "can": Modality.HYPOTHETICAL,
    "should": Modality.RECOMMENDED, "must": Modality.RECOMMENDED, "ought": Modality.RECOMMENDED,
}  # fmt: skip
_CONDITIONS = frozenset({"if", "unless", "whether", "lest", "provided", "until"})
_NOBODY = frozenset({"neither", "none", "nobody", "no"})
_RANK = [Certainty.CERTAIN, Certainty.PROBABLE, Certainty.POSSIBLE, Certainty.UNKNOWN]


@dataclass(frozen=True, slots=True)
class Doubt:
    """What stands between a deed and its having happened.

    denied: said not to be so. relayed: the token that passes it on without vouching, or None.
    wished: it is only wanted, planned or feared. condition: the token heading the "if".
    """

    denied: bool = False
    certainty: Certainty = Certainty.CERTAIN
    modality: Modality = Modality.ACTUAL
    relayed: Token | None = None
    wished: bool = False
    condition: Token | None = None

    @property
    def stance(self) -> Stance:
        if self.denied:
            return Stance.DENIES
        return Stance.RELAYS if self.relayed is not None else Stance.ASSERTS


def doubt_of(trigger: Token, hedged: Mapping[int, Hedge]) -> Doubt:
    """Read the doubt around a trigger, up to the clause that says it.

    hedged: token index → the hedge whose words it is part of ("all indications point to").
    """
    doubt = _around_noun(trigger) if trigger.pos_ not in VERBAL else Doubt()
    word = trigger
    for _ in range(8):
        doubt = _at(word, doubt)
        if word.i in hedged:
            doubt = _with(hedged[word.i], word, doubt)
        above = _governor(word)
        if above is None:
            break
        doubt = _under(above, word, doubt)
        word = above
    return _question(trigger, doubt)


def _at(word: Token, doubt: Doubt) -> Doubt:
    """Negation, modals, hedging adverbs and "if" that hang right below a word."""
    if word.dep_ == "conj" and any(each.lower_ == "nor" for each in children(word.head, "cc")):
        doubt = replace(doubt, denied=True)
    for child in word.children:
        if child.dep_ == "neg" and child.lower_ not in ("no",):
            doubt = replace(doubt, denied=not doubt.denied)
        elif child.dep_ == "aux" and child.lower_ in _MODALS and doubt.modality is Modality.ACTUAL:
            doubt = replace(doubt, modality=_MODALS[child.lower_])
        elif child.dep_ == "mark" and child.lower_ in _CONDITIONS:
            doubt = replace(doubt, modality=Modality.HYPOTHETICAL, condition=word)
        elif child.dep_ in ("advmod", "amod") and child.lower_ in HEDGES:
            doubt = _hedged(child, doubt)
        elif child.lower_ in ("neither", "nor") and child.dep_ in ("preconj", "cc", "advmod"):
            doubt = replace(doubt, denied=True)
        elif child.dep_ in ("nsubj", "nsubjpass") and child.lower_ in _NOBODY | {"no one"}:
            doubt = replace(doubt, denied=not doubt.denied)
        elif child.dep_ in ("nsubj", "nsubjpass", "dobj") and _has_no(child):
            doubt = replace(doubt, denied=not doubt.denied)
        elif child.dep_ == "advcl" and any(
            mark.lower_ in ("if", "unless") for mark in children(child, "mark")
        ):
            doubt = (
                replace(doubt, modality=Modality.HYPOTHETICAL, condition=child)
                if doubt.modality is not Modality.ACTUAL
                else doubt
            )
    return doubt


def _has_no(noun: Token) -> bool:
    return any(child.dep_ == "det" and child.lower_ in ("no", "neither") for child in noun.children)


def _hedged(adverb: Token, doubt: Doubt) -> Doubt:
    return _with(HEDGES[adverb.lower_], adverb, doubt)


def _with(hedge: Hedge, word: Token, doubt: Doubt) -> Doubt:
    certainty = max(doubt.certainty, hedge.certainty, key=_RANK.index)
    return replace(doubt, certainty=certainty, relayed=word if hedge.relays else doubt.relayed)


def _governor(word: Token) -> Token | None:
    """The verb or noun whose meaning decides over this word; None at the clause's own top."""
    head = word.head
    if head == word or word.dep_ in ("relcl", "ROOT", "parataxis"):
        return None
    if word.dep_ == "conj":
        # What governs the first of joined verbs governs the others, but not its negation.
        return _governor(head) if head.pos_ in VERBAL and not _own_clause(word) else None
    if word.pos_ in VERBAL:
        return _over_verb(word, head)
    return _over_noun(word, head)


def _own_clause(verb: Token) -> bool:
    return bool(children(verb, "nsubj", "nsubjpass"))


def _over_verb(word: Token, head: Token) -> Token | None:
    if word.dep_ in ("xcomp", "ccomp", "acl") and word.dep_ != "acl":
        return (
            head
            if head.lemma_.lower() not in speech("says") | speech("denies") or word.dep_ == "xcomp"
            else None
        )
    if word.dep_ == "acl":
        return head if _infinitive(word) else None
    if word.dep_ == "pcomp":
        return (
            head.head
            if head.lower_ in ("from", "at", "to", "of", "against", "on", "for", "in", "without")
            else None
        )
    if word.dep_ == "advcl" and head.pos_ != "ADV":
        return (
            head
            if _infinitive(word)
            or children(word, "mark")
            and children(word, "mark")[0].lower_ in _CONDITIONS
            else None
        )
    return None


def _over_noun(word: Token, head: Token) -> Token | None:
    if word.dep_ in ("dobj", "nsubjpass", "attr", "oprd"):
        return head if head.lemma_.lower() in _deciding() else None
    if word.dep_ == "pobj" and head.lower_ in (
        "of",
        "for",
        "on",
        "against",
        "from",
        "about",
        "to",
        "in",
    ):
        return head.head if head.head.lemma_.lower() in _deciding() else None
    if word.dep_ == "acomp" and head.pos_ in VERBAL:
        return head
    return None


def _deciding() -> frozenset[str]:
    return (
        speech("wished")
        | speech("failed")
        | speech("wished_nouns")
        | nouns("light_verbs")
        | speech("denies")
    )


def _infinitive(verb: Token) -> bool:
    return any(child.dep_ == "aux" and child.lower_ == "to" for child in verb.children)


def _under(above: Token, word: Token, doubt: Doubt) -> Doubt:
    """What the governing word itself does to what it governs."""
    lemma = above.lemma_.lower()
    if lemma in speech("seems"):
        return (
            replace(doubt, certainty=max(doubt.certainty, Certainty.PROBABLE, key=_RANK.index))
            if word.dep_ != "xcomp" or lemma == "appear"
            else doubt
        )
    if word.dep_ == "pcomp" and word.head.lower_ == "without":
        return replace(doubt, denied=not doubt.denied)
    if lemma in speech("failed") and not (lemma == "reject" and word.dep_ == "ccomp"):
        return replace(doubt, denied=not doubt.denied)
    if lemma in speech("wished") | speech("wished_nouns") and word.dep_ not in ("advcl", "oprd"):
        return _wish(doubt)
    if word.pos_ in VERBAL and _infinitive(word) and word.dep_ in ("advcl", "acl"):
        return _wish(doubt)
    if above.pos_ == "ADJ" and word.dep_ == "xcomp":
        return _wish(doubt)
    if (
        word.dep_ == "pcomp"
        and lemma in ("aim", "accuse", "suspect")
        or word.head.lower_ == "against"
    ):
        return _wish(doubt) if lemma == "aim" or word.head.lower_ == "against" else doubt
    return doubt


def _wish(doubt: Doubt) -> Doubt:
    modality = Modality.HYPOTHETICAL if doubt.modality is Modality.ACTUAL else doubt.modality
    return replace(doubt, wished=True, modality=modality)


def _around_noun(noun: Token) -> Doubt:
    """Adjectives and determiners of a noun of deed: "a possible attack", "no visit"."""
    doubt = Doubt()
    for child in noun.children:
        if child.dep_ == "amod" and child.lemma_.lower() in speech("unreal"):
            doubt = _wish(doubt)
        elif child.dep_ == "amod" and child.lemma_.lower() in speech("alleged"):
            doubt = replace(doubt, relayed=child)
        elif child.dep_ == "det" and child.lower_ in ("no", "any"):
            doubt = replace(doubt, denied=True)
    return doubt


def _question(trigger: Token, doubt: Doubt) -> Doubt:
    last = trigger.sent[-1].text
    asked = "?" in last or (len(trigger.sent) > 1 and "?" in trigger.sent[-2].text)
    return _wish(doubt) if asked else doubt
