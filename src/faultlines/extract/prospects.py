"""Which looks ahead are forecasts of the actors' world, and which only have the same words.

"Would", "could" and "will" fill interviews and manuals. A forecast that can be resolved says what
some actor does, or what becomes of some conflict, vote or deal; who says "I would love to" or "you
could try" forecasts nothing.
"""

from spacy.tokens import Token

from faultlines.extract.bearers import Voice
from faultlines.extract.grammar import VERBAL, children, surface_subjects
from faultlines.extract.holders import voice_of
from faultlines.extract.page import Page
from faultlines.extract.refs import refs
from faultlines.vocab.nouns import nouns
from faultlines.vocab.speech import speech

_SPEAKERS = frozenset(
    "i we you me us one anyone anybody everyone everybody someone somebody nobody people".split()
)
_PRONOUNS = frozenset("he she they it this that these those there which who".split())
_POINTING = frozenset({"such", "this", "that", "these", "those"})
_CONDITIONAL = frozenset({"would", "'d", "’d"})
_OPEN, _CLOSE = "“«", "”»"


def is_prospect(page: Page, verb: Token, words: tuple[Token, ...]) -> bool:
    """True where a clause says what becomes of actors. words: its words of probability."""
    subjects = surface_subjects(verb)
    if any(token.lower_ in _SPEAKERS for token in subjects) or _is_chat(verb, subjects):
        return False
    if not _of_the_world(page, verb, subjects):
        return False
    quoted = in_quotes(page, verb)
    if subjects and subjects[0].lower_ in _PRONOUNS and not _known(page, subjects[0], quoted):
        return bool(children(verb, "ccomp", "csubj")) and not quoted
    modal = words[0].lower_
    if modal in _CONDITIONAL:
        return _conditioned(page, verb, subjects)
    return not (modal == "could" and (children(verb, "neg") or _told_of_the_past(verb)))


def is_advice(page: Page, verb: Token, modal: Token) -> bool:
    """True where somebody advises an actor; "must" in a quotation is a rule or a feeling."""
    subjects = surface_subjects(verb)
    if not subjects or any(token.lower_ in _SPEAKERS for token in subjects):
        return False
    inverted = modal.dep_ == "aux" and modal.head == verb and modal.i < subjects[0].left_edge.i
    if inverted or _is_chat(verb, subjects):
        return False  # "should the fighters return": a condition
    quoted = in_quotes(page, verb)
    if subjects[0].lower_ in _PRONOUNS and not _known(page, subjects[0], quoted):
        return False
    if modal.lower_ == "must" and quoted:
        return False
    bodies = nouns("state_body", "forces", "advised")
    return any(_acts(page, token) or token.lemma_.lower() in bodies for token in subjects)


def in_quotes(page: Page, token: Token) -> bool:
    """True for a word within quotation marks of its own paragraph."""
    text = page.document.text
    start = text.rfind("\n", 0, token.idx) + 1
    before = text[start : token.idx]
    curled = sum(map(before.count, _OPEN)) > sum(map(before.count, _CLOSE))
    return curled or before.count('"') % 2 == 1


def _of_the_world(page: Page, verb: Token, subjects: list[Token]) -> bool:
    """An actor does it or has it done to it, or it is of the nouns of what actors go through."""
    ends = [*subjects, *children(verb, "dobj")]
    if any(_acts(page, token) for token in ends):
        return True
    told = nouns("deed", "course")
    return any(word.pos_ == "NOUN" and word.lemma_.lower() in told for word in verb.subtree)


def _is_chat(verb: Token, subjects: list[Token]) -> bool:
    """ "It could be", "they would be fine": how somebody talks, not what comes. "He is unlikely to
    win" tells of a win."""
    pronoun = any(token.lower_ in _PRONOUNS for token in subjects)
    if not pronoun or verb.lemma_ != "be" or children(verb, "ccomp", "csubj"):
        return False
    deeds = [deed for state in children(verb, "acomp", "oprd") for deed in children(state, "xcomp")]
    return not any(deed.pos_ == "VERB" for deed in deeds)


def _known(page: Page, pronoun: Token, quoted: bool) -> bool:
    return pronoun.i in page.antecedents and not quoted


def _acts(page: Page, subject: Token) -> bool:
    if subject.lemma_.lower() in nouns("person", "organisation"):
        return True
    return bool(refs(page, subject)) or any(
        child.i in page.at for child in children(subject, "poss", "compound", "nmod", "amod")
    )


def _conditioned(page: Page, verb: Token, subjects: list[Token]) -> bool:
    """ "would" looks ahead from a condition, from what was just said, or from who expects it."""
    if any(children(clause, "mark") for clause in children(verb, "advcl")):
        return True
    if any(word.lower_ in ("then", "otherwise") for word in children(verb, "advmod")):
        return True
    if any(word.lower_ in ("without", "with") for word in children(verb, "prep")):
        return True
    voice = voice_of(page, verb)
    if voice is not None:
        return _expects(voice)
    return any(_hangs_on(token) for token in subjects) or _joined_to_condition(verb)


def _hangs_on(subject: Token) -> bool:
    """ "Such a split would …", "another raid would …", "a cabinet that left them out would …"."""
    marked = children(subject, "det", "amod", "predet")
    return (
        any(
            child.lower_ in _POINTING | {"another", "any", "a", "an", "further"} for child in marked
        )
        and subject.pos_ == "NOUN"
    )


def _joined_to_condition(verb: Token) -> bool:
    """The condition stands at the clause before, or opens the sentence."""
    sentence = [token.lower_ for token in verb.sent]
    return any(word in sentence for word in ("if", "unless", "should"))


def _expects(voice: Voice) -> bool:
    return voice.cue.lemma_.lower() in speech("expects")


def _told_of_the_past(verb: Token) -> bool:
    """ "He said that they could hear it": what was possible then, under a verb of the past."""
    head = verb.head
    return verb.dep_ == "ccomp" and head.pos_ in VERBAL and head.lemma_.lower() in speech("senses")
