"""How two actors of one sentence stand to each other, read with care where no claim was found.

From the one, up the parse through the words that govern it ("the criticism of X", "fight against
X", "refused to support X"), each with its sign, to a word whose doer is the other. What one says
of the other counts too, by the tone of its words. A reading of this kind is a leaning, not a
claim: its confidence stays below that of claims, and it never goes into the ledger.

After the use of dependency paths for directed sentiment (Choi, Rashkin, Zettlemoyer, Choi 2016,
doi:10.18653/v1/P16-1032), with word lists made by hand instead of trained weights.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from spacy.tokens import Token

from faultlines.extract.doubt import doubt_of
from faultlines.extract.effects import effect, sources
from faultlines.extract.governors import CONDITIONS
from faultlines.extract.grammar import children, doers
from faultlines.extract.page import Page
from faultlines.extract.tones import said_of, tone_of
from faultlines.vocab.nouns import nouns
from faultlines.vocab.speech import speech
from faultlines.vocab.valence import listed, valence

Place = tuple[int, int]
_STEPS = 10
_NEAR = 4  # words from a verb to its object
_ROW = 0.3
_LONGEST_ROW = 8
_ROW_WORDS = frozenset(("at", "against", "on"))
_FRAME, _CARRIED, _SAID = 0.65, 0.55, 0.5


@dataclass(frozen=True, slots=True, kw_only=True)
class Leaning:
    """How one stands to the other. sign: -1 or +1. forward: the first stands so to the second;
    else the second to the first. confidence: 0 to 0.7. rule: how it was read."""

    sign: int
    forward: bool
    confidence: float
    rule: str


def leaning(page: Page, first: Place, second: Place) -> Leaning | None:
    """The surest leaning between two stretches of a page's text; None where nothing tells."""
    one, two = _tokens(page, first), _tokens(page, second)
    found = [*_all(page, one, two, forward=True), *_all(page, two, one, forward=False)]
    found = found or list(_in_row(one, two))
    return max(found, key=lambda each: each.confidence) if found else None


def _all(page: Page, one: list[Token], two: list[Token], *, forward: bool) -> Iterator[Leaning]:
    for place, target in enumerate(two):
        for sign, confidence, rule in _climb(page, target, one):
            yield Leaning(
                sign=sign, forward=forward, rule=rule,
                confidence=round(confidence - 0.05 * bool(place), 2),
            )  # fmt: skip


def _in_row(one: list[Token], two: list[Token]) -> Iterator[Leaning]:
    """ "A … blasts B" where the parse went astray: one signed verb between the two names."""
    if not one or not two:
        return
    left, right = sorted((one[0].i, two[0].i))
    between = list(one[0].doc[left + 1 : right])
    verbs = [word for word in between if word.lemma_.lower() in valence("verbs")]
    near = right - verbs[0].i <= _NEAR if len(verbs) == 1 else False
    after = between[verbs[0].i - left :] if near else []
    passive = any(word.lower_ == "by" for word in after)
    apart = any(word.pos_ in ("ADP", "VERB", "AUX", "SCONJ") and word.lower_ != "by"
                and word.lower_ not in _ROW_WORDS for word in after)  # fmt: skip
    known = any(word.pos_ == "PROPN" or word.dep_ in ("neg", "mark") for word in between)
    if not near or apart or known or len(between) > _LONGEST_ROW:
        return
    yield Leaning(
        sign=valence("verbs")[verbs[0].lemma_.lower()],
        forward=(one[0].i == left) != passive,
        confidence=_ROW,
        rule=f"row {verbs[0].lemma_}",
    )


def _tokens(page: Page, place: Place) -> list[Token]:
    """The word at a place, and the others of its sentence that stand for the same actor."""
    tokens = page.doc.char_span(*place, alignment_mode="expand")
    if tokens is None or not len(tokens):
        return []
    root = tokens.root
    mention = page.at.get(root.i)
    if mention is None:
        return [root, *_pronouns(page, root)]
    same = [token for token in root.sent if token != root and _key(page, token) == mention.key]
    return [root, *(same or _pronouns(page, root))]


def _pronouns(page: Page, name: Token) -> list[Token]:
    """The "he" or "she" after a name, where no other subject stands between."""
    found: list[Token] = []
    if name.dep_ not in ("nsubj", "nsubjpass", "poss"):
        return found
    for token in page.doc[name.i + 1 : name.sent.end]:
        if token.pos_ == "PROPN" and token.dep_ in ("nsubj", "nsubjpass", "dobj"):
            break
        if token.lower_ in ("he", "she", "they", "his", "her") and token.i not in page.antecedents:
            found.append(token)
    return found


def _key(page: Page, token: Token) -> str | None:
    if token.i in page.at:
        return page.at[token.i].key
    whom = page.antecedents.get(token.i, ())
    return whom[0].key if len(whom) == 1 else None


def _climb(page: Page, target: Token, one: list[Token]) -> Iterator[tuple[int, float, str]]:
    """(sign, confidence, rule) of each word over the target whose doer is one of those given."""
    sign, taken = 0, False
    below = _first(target)
    for _ in range(_STEPS):
        word, preposition = _over(below)
        if word is None:
            return
        done = effect(word, below, preposition)
        before, sign = sign, _joined(sign, done.sign, word)
        who = sources(word, below)
        meant = _among(who, one)
        carried = bool(sign) and not done.sign
        if sign and meant and not (carried and not _lends(word, taken=taken)):
            confidence = (_CARRIED if carried else _FRAME) * meant - 0.1 * taken
            settled = _settled(page, word, sign)
            if settled:
                rule = f"{word.lemma_} {preposition}".strip()
                yield settled, confidence, ("carried " if carried else "") + rule
        elif meant and not sign:
            spoken = tone_of(word, below, target)
            if spoken:
                yield spoken, _SAID * meant, f"tone under {word.lemma_}"
        yield from _beside(word, target, one)
        if sign and _open(word):
            return
        if sign and any(child.dep_ == "neg" for child in word.children):
            sign = min(0, -sign)
        taken = taken or bool(sign and not before and who and not meant)
        below = word


def _beside(word: Token, target: Token, one: list[Token]) -> Iterator[tuple[int, float, str]]:
    """ "B has failed, A said": the parse may hang the speech below what is said."""
    for aside in children(word, "parataxis"):
        meant = _among(doers(aside), one)
        spoken = said_of(target) if meant and aside.lemma_.lower() in speech("says") else 0
        if spoken:
            yield spoken, _SAID * meant, f"tone beside {aside.lemma_}"


def _open(word: Token) -> bool:
    """ "whether the party would support B": nobody has said so yet."""
    return any(each.dep_ == "mark" and each.lower_ in CONDITIONS for each in word.children)


def _lends(word: Token, *, taken: bool) -> bool:
    """Whether a word lends its doer to what it governs: "led the fight against B", and, whoever
    else does it, "urged voters to back B". A deed that is only told is no stance of the teller."""
    lemma = word.lemma_.lower()
    return lemma in listed("ask") or (not taken and lemma in nouns("light_verbs"))


def _first(token: Token) -> Token:
    while token.dep_ == "conj" and token.head.pos_ in ("NOUN", "PROPN", "PRON"):
        token = token.head
    return token


def _over(token: Token) -> tuple[Token | None, str]:
    """The word over a token, past a preposition."""
    head = token.head
    if head == token:
        return None, ""
    if head.pos_ in ("ADP", "SCONJ", "PART") and head.head != head:
        return head.head, head.lower_
    return head, ""


def _joined(inner: int, outer: int, word: Token) -> int:
    if inner and word.lemma_.lower() in listed("turn"):
        return -inner
    if inner and outer:
        return inner * outer
    return inner or outer


def _settled(page: Page, word: Token, sign: int) -> int:
    """What is left of a sign under denial: not to praise is to be against, but not to blame is
    nothing."""
    doubt = doubt_of(word, page.hedged)
    if doubt.condition is not None:
        return 0
    if not doubt.denied:
        return sign
    return -1 if sign > 0 else 0


def _among(who: list[Token], one: list[Token]) -> float:
    """How near one of those looked for is to one of the doers: 1.0 is it, 0.0 not at all."""
    meant = [each for token in who for each in _speakers(token)]
    return max((_near(token, each) for token in meant for each in one), default=0.0)


def _speakers(token: Token) -> list[Token]:
    """ "we" is whoever speaks."""
    if token.lower_ not in ("i", "we", "my", "our", "me", "us"):
        return [token]
    above = [word for word in token.ancestors if word.lemma_.lower() in speech("says")]
    return doers(above[0]) if above else [token]


def _near(doer: Token, wanted: Token) -> float:
    weight, token = 1.0, wanted
    for _ in range(4):
        if token == doer:
            return weight
        if token.dep_ == "conj":
            pass
        elif token.dep_ in ("poss", "compound", "nmod", "amod", "appos"):
            weight *= 0.95
        elif token.dep_ == "pobj" and token.head.lower_ in (
            "of",
            "in",
            "at",
            "from",
            "for",
            "with",
        ):
            token, weight = token.head, weight * 0.85
        else:
            return 0.0
        token = token.head
    return 0.0
