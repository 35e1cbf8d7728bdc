"""What kind of dealing a verb tells of, with what stands over it: "will lift", "refused to"."""

from dataclasses import dataclass

from spacy.tokens import Token

from faultlines.extract.dealing_match import below_words, fits, plain_words
from faultlines.extract.grammar import VERBAL, children
from faultlines.extract.voices import is_infinitive
from faultlines.vocab.dealings import HARMFUL, HELPFUL, by_verb, dealing_words
from faultlines.vocab.speech import speech

_KEPT = frozenset({"consult", *HELPFUL})


@dataclass(frozen=True, slots=True)
class Told:
    """A dealing at a verb. verb: whose subject does it. inner: the verb or noun that says what.

    cue: the words that fired. kind, mode: PLOVER's. by: who does it, where not the verb's subject.
    """

    verb: Token
    inner: Token
    cue: tuple[Token, ...]
    kind: str
    mode: str | None
    by: Token | None = None


def told_at(verb: Token) -> Told | None:
    """The dealing that a verb tells of as done, said, meant or refused; None where none is."""
    if _in_case(verb) or verb.dep_ == "amod":
        return None
    if _is_idle(verb):
        return None
    found = _shifted(verb) or _plain(verb)
    if found is None and any(child.lower_ == "must" for child in children(verb, "aux")):
        found = Told(verb, verb, (verb,), "request", None)  # "said that they must end the war"
    return None if found is None else _under_modal(found)


def _plain(verb: Token) -> Told | None:
    rows = by_verb().get(verb.lemma_.lower(), ())
    near = below_words(verb) if rows else frozenset()
    for dealing, pattern in rows:
        if not pattern.fixed and pattern.head in dealing_words("bare") and children(verb, "dobj"):
            continue
        cue = fits(verb, pattern) if near.issuperset(plain_words(pattern)) else None
        if cue is not None:
            return Told(verb, verb, tuple(cue), dealing.kind, dealing.mode)
    return None


def _shifted(verb: Token) -> Told | None:
    """ "Agreed to lift", "threatened to shell", "refused to accept", "decided to lift"."""
    over = _over(verb)
    content = _content(over) if over is not None else None
    if over is None or content is None:
        return None
    lemma = over.lemma_.lower()
    if lemma in dealing_words("passes"):
        inner = told_at(content) if not children(content, "nsubj") else None
        return inner and Told(verb, inner.inner, (over, *inner.cue), inner.kind, inner.mode)
    inner = _plain(content)
    kind = _made(lemma, inner)
    if kind is None:
        return None
    cue = (over, *(inner.cue if inner else (content,)))
    return Told(verb, content, cue, kind, None)


def _is_idle(verb: Token) -> bool:
    """ "Declined to comment": said to the press, it is no dealing."""
    content = _content(verb) if verb.lemma_ in dealing_words("refuses") else None
    return content is not None and content.lemma_ in dealing_words("idle")


def _over(verb: Token) -> Token | None:
    """The word that decides: the verb, or the adjective after "be" ("ready to help")."""
    for child in children(verb, "acomp") if verb.lemma_ == "be" else ():
        return child
    return verb


def _content(over: Token) -> Token | None:
    for child in _near(over):
        if child.dep_ in ("xcomp", "pcomp", "ccomp") and child.pos_ in VERBAL and child.i > over.i:
            own = children(child, "nsubj", "nsubjpass")
            if not own or all(token.pos_ == "PRON" for token in own):
                return child
    return None


def _near(word: Token) -> list[Token]:
    """What hangs below a word, itself or by a preposition ("committed to opening"), also where
    the parse hangs that on the object ("accused the rebels of killing")."""
    preps = [each for over in (word, *children(word, "dobj")) for each in children(over, "prep")]
    return [*word.children, *(each for prep in preps for each in prep.children)]


def _made(lemma: str, inner: Told | None) -> str | None:
    """What a word over a dealing makes of it."""
    if lemma in dealing_words("refuses"):
        return "reject"
    if lemma in dealing_words("claims") and inner is not None and inner.kind in HARMFUL:
        return "claim_responsibility"
    if lemma not in dealing_words("intends"):
        return None
    sure = lemma in dealing_words("promises")
    harmful = inner is not None and inner.kind in HARMFUL and lemma not in dealing_words("gives")
    if lemma in ("threaten", "warn") or harmful:
        return "threaten"
    kept = inner is not None and inner.kind in _KEPT | {"support"}
    return "agree" if sure or kept else None


def _under_modal(found: Told) -> Told | None:
    """ "Will not lift" turns down, "would shell" threatens, "will meet" agrees to meet."""
    verb = found.verb
    helpers = {child.lower_ for child in children(verb, "aux")}
    if verb.lemma_ == "go" or (verb.dep_ == "xcomp" and verb.head.lower_ == "going"):
        helpers.add("going")
    denied = bool(children(verb, "neg"))
    ahead = bool(helpers & dealing_words("future"))
    kind, inner = found.kind, found.inner
    if helpers & dealing_words("duty"):
        return _asked_of(found)
    if denied:
        turned = kind in _KEPT | {"agree"} and (ahead or kind == "agree")
        return Told(verb, inner, found.cue, "reject", None) if turned else None
    if kind in HARMFUL and (ahead or helpers & dealing_words("possible")):
        return Told(verb, inner, found.cue, "threaten", None)
    if helpers & dealing_words("possible"):
        return None
    if kind in _KEPT | {"support"} and ahead:
        return Told(verb, inner, found.cue, "agree", found.mode)
    return found


def _asked_of(found: Told) -> Told | None:
    """ "A said that B must leave": A asks it of B."""
    verb, over = found.verb, found.verb.head
    said = verb.dep_ == "ccomp" and over.lemma_.lower() in speech("says")
    speakers = children(over, "nsubj") if said else []
    if not speakers or not children(verb, "nsubj"):
        return None
    return Told(verb, found.inner, found.cue, "request", "demand", speakers[0])


def _in_case(verb: Token) -> bool:
    """ "If the rebels attack", "whether it will agree"; and what is only asked."""
    word = verb
    while word.dep_ in ("conj", "xcomp") and word.head.pos_ in VERBAL:
        word = word.head
    marks = {child.lower_ for child in children(word, "mark", "advmod")}
    return bool(marks & dealing_words("cases")) or verb.sent[-1].text == "?"


def swallowed(told: Told) -> set[int]:
    """The verbs that a dealing has told of: "refused to lift", "urged them to lift"."""
    found = {told.inner.i, *(word.i for word in told.cue)}
    for word in (told.verb, *told.cue):
        for child in _near(word):
            if child.pos_ in VERBAL and child.dep_ in ("xcomp", "ccomp", "pcomp", "acl"):
                found |= {child.i, *(each.i for each in children(child, "conj", "xcomp"))}
    return found - {told.verb.i}


def is_unreal(verb: Token) -> bool:
    """An infinitive: what somebody wants, means or is asked to do."""
    while verb.dep_ == "conj" and verb.head.pos_ in VERBAL and not children(verb, "nsubj"):
        verb = verb.head
    return is_infinitive(verb)
