"""Stance, certainty and modality: what the words around a deed do to it.

From the trigger upwards through the verbs and nouns that govern it (governors.py): negations,
implicatives ("failed to"; Karttunen 1971, doi:10.2307/412084), wishes, modals, conditions and
hedges. Certainty after FactBank (Saurí & Pustejovsky 2009, doi:10.1007/s10579-009-9089-9).
"""

from collections.abc import Mapping
from dataclasses import replace

from spacy.tokens import Token

from faultlines.extract.aims import aimed_at, fit_to, has_a_choice, means_to, to_be_left, went_to
from faultlines.extract.any_deed import any_at_all, none_of_it, said_on_condition, still_ahead
from faultlines.extract.denials import dismisser, only_spoken_of, untrue
from faultlines.extract.doubts import Doubt
from faultlines.extract.gone_back import gone_back_on
from faultlines.extract.governors import CONDITIONS, governor
from faultlines.extract.grammar import VERBAL, children
from faultlines.extract.hedge_before import with_hedge_before
from faultlines.extract.may_be import guessed
from faultlines.extract.misreported import misreported
from faultlines.extract.neither import an_answer, had_it_been, neither, none_of, over_now
from faultlines.extract.not_until import only_later, until_then
from faultlines.extract.short_of import no_longer, to_come, undone
from faultlines.extract.unsaid import unsaid
from faultlines.extract.voices import SUBJECTS, is_infinitive
from faultlines.model.claims import Certainty, Modality
from faultlines.vocab.hedges import HEDGES, Hedge
from faultlines.vocab.nouns import nouns
from faultlines.vocab.speech import speech

_MODALS = {
    **dict.fromkeys(("will", "shall", "wo", "'ll", "’ll"), Modality.FUTURE),
    **dict.fromkeys(("would", "could", "might", "may", "can"), Modality.HYPOTHETICAL),
    **dict.fromkeys(("should", "must", "ought"), Modality.RECOMMENDED),
}
_NOBODY = frozenset({"neither", "none", "nobody", "no", "nothing"})
_GOING_ON = frozenset({"continue", "keep"})
_STEPS = 8  # words up from a trigger
_MAKING = frozenset({"create", "found", "form", "establish", "set"})


def doubt_of(trigger: Token, hedged: Mapping[int, Hedge]) -> Doubt:
    """Read the doubt around a trigger, up to the clause that says it.

    hedged: token index → the hedge whose words it is part of ("all indications point to").
    """
    doubt, top = _climbed(trigger, hedged)
    if any_at_all(trigger) and not doubt.denied:
        doubt = replace(doubt, denied=True) if none_of_it(trigger) else doubt.wish()
    open_yet = asked(trigger) or to_be_left(trigger) or still_ahead(trigger) or fit_to(trigger)
    return doubt.wish() if open_yet or said_on_condition(top) else doubt


def _climbed(trigger: Token, hedged: Mapping[int, Hedge]) -> tuple[Doubt, Token]:
    """What each word from a trigger up to its clause's head leaves in doubt, and that head."""
    doubt = _around_noun(trigger) if trigger.pos_ not in VERBAL else Doubt()
    word, goes_on = trigger, False
    going = ("xcomp", "pcomp") if trigger.pos_ in VERBAL else ("xcomp", "pcomp", "acl")
    for _ in range(_STEPS):
        above = governor(word)
        doubt = _spoken_of(word, above, _hedged(word, hedged, _at(word, doubt, trigger)))
        if above is None:
            doubt = doubt.wish() if _by_what_means(word) else doubt
            break
        goes_on = goes_on or (above.lemma_ in _GOING_ON and word.dep_ in ("xcomp", "dobj"))
        found = _under(above, word, doubt)
        # "wants to go on backing B": what goes on is so already.
        kept = goes_on and found.wished != doubt.wished and word.dep_ in going
        doubt = doubt if kept else found
        word = above
    return doubt, word


def _hedged(word: Token, hedged: Mapping[int, Hedge], doubt: Doubt) -> Doubt:
    """The doubt with what leaves a word unsaid, and with the hedge that it is part of."""
    if unsaid(word):
        doubt = replace(doubt.wish(), condition=word)
    if word.i in hedged:
        return doubt.hedged(hedged[word.i], word)
    if word.dep_ in ("pobj", "pcomp") and word.head.lower_ == "as" and word.head.i in hedged:
        return doubt.hedged(hedged[word.head.i], word.head.head)  # "is described as a war"
    return doubt


def _by_what_means(word: Token) -> bool:
    """ "could win by asking X", "has three ways to answer: by asking X": nobody asked. But "tried
    to win by asking X" tells what was done."""
    verb = means_to(word)
    if verb is None:
        return False
    ahead = any(each.lower_ in _MODALS for each in children(verb, "aux"))
    return ahead or has_a_choice(verb)


def _at(word: Token, doubt: Doubt, trigger: Token) -> Doubt:
    """Negation, modals, hedges and conditions right below a word; a noun's own "no" is read."""
    if word.dep_ == "conj" and any(each.lower_ == "nor" for each in children(word.head, "cc")):
        doubt = replace(doubt, denied=True)
    for child in word.children:
        if child != trigger or child.pos_ in VERBAL:
            doubt = _below(word, child, doubt)
    if undone(word) or over_now(word):
        doubt = doubt.over() if no_longer(word) or over_now(word) else doubt.wish()
    return _shared_modal(word, with_hedge_before(word, doubt))


def _shared_modal(word: Token, doubt: Doubt) -> Doubt:
    """ "may have killed or wounded": the modal of the first verb is that of a bare second one."""
    bare = word.tag_ in ("VB", "VBN") and not children(word, "aux", "auxpass", "nsubj", "nsubjpass")
    if word.dep_ != "conj" or not bare or word.head.pos_ not in VERBAL:
        return doubt
    for child in children(word.head, "aux"):
        if child.lower_ in _MODALS and doubt.modality is Modality.ACTUAL:
            return _below(word.head, child, doubt)
    return doubt


def _below(word: Token, child: Token, doubt: Doubt) -> Doubt:
    lower = child.lower_
    if negates(child):
        sorry = word.lower_ in nouns("sorry")  # "doesn't regret backing B": it did back B
        return doubt if sorry or only_later(word) else doubt.turned()
    if lower in ("neither", "nor") and child.dep_ in ("preconj", "cc", "advmod"):
        return replace(doubt, denied=True)
    if child.dep_ == "aux" and lower in ("will", "'ll", "’ll", "shall") and _goes_on(word):
        return doubt
    plain = doubt.modality is Modality.ACTUAL or doubt.ended
    if child.dep_ == "aux" and lower in _MODALS and plain:
        guess = guessed(child, word)
        return replace(doubt, modality=_MODALS[lower], ended=False, guess=guess)
    if had_it_been(child, word):
        return replace(doubt.wish(), condition=word)
    if child.dep_ == "mark" and lower in CONDITIONS and not until_then(child, word):
        return replace(doubt, modality=Modality.HYPOTHETICAL, condition=word)
    if child.dep_ in ("advmod", "amod") and lower in HEDGES:
        return doubt.hedged(HEDGES[lower], child)
    if _is_condition(child) and doubt.modality is not Modality.ACTUAL:
        return replace(doubt, modality=Modality.HYPOTHETICAL, condition=child)
    return doubt


def _goes_on(verb: Token) -> bool:
    """ "will continue to attack": what goes on is so already."""
    return verb.lemma_ in _GOING_ON and bool(children(verb, "xcomp"))


def negates(child: Token) -> bool:
    lower = child.lower_
    if lower in ("no", "no.") and an_answer(child):
        return False
    if child.dep_ == "neg":
        return lower != "no" or child.head.lemma_ != "doubt"  # "no doubt"
    if child.dep_ in SUBJECTS and lower in _NOBODY:
        return True
    if child.dep_ in ("agent", "prep"):
        return any(each.dep_ == "pobj" and neither(each) for each in child.children)
    return child.dep_ in (*SUBJECTS, "dobj") and none_of(child)


def _is_condition(child: Token) -> bool:
    marks = children(child, "mark") if child.dep_ == "advcl" else []
    return any(mark.lower_ in ("if", "unless") for mark in marks)


def _under(above: Token, word: Token, doubt: Doubt) -> Doubt:
    """What the governing word itself does to what it governs."""
    lemma = above.lemma_.lower()
    if lemma in speech("seems"):
        return _seeming(lemma, word, doubt)
    if to_come(above, word) or aimed_at(above, word) or went_to(above, word):
        return doubt.wish()
    if lemma in speech("hints") and word.pos_ not in VERBAL:
        return doubt.at_most(Certainty.PROBABLE)
    if word.dep_ == "pcomp" and word.head.lower_ in ("without", "against"):
        return doubt.turned() if word.head.lower_ == "without" else doubt.wish()
    if lemma in speech("ended") or gone_back_on(word) is not None:
        return doubt.over()  # "the end of the occupation": it was so, and is no more
    if _as_it_is(lemma, word):
        return doubt
    if lemma in speech("failed", "forgets"):
        return doubt.turned()
    if lemma in speech("wished", "wished_nouns") and word.dep_ not in ("advcl", "oprd"):
        held = word.dep_ == "ccomp" and above.lower_ in speech("convinced")
        return doubt if held else doubt.wish()
    if lemma in _MAKING and word.lemma_ in ("be", "become"):
        return doubt  # "was created to be its armed wing": so it is
    aim = word.pos_ in VERBAL and is_infinitive(word) and word.dep_ in ("advcl", "acl")
    return doubt.wish() if aim or (above.pos_ == "ADJ" and word.dep_ == "xcomp") else doubt


def _spoken_of(word: Token, above: Token | None, doubt: Doubt) -> Doubt:
    """ "ruled out attacking B", and "reports that A backs B are untrue"."""
    doubt = doubt.wish() if only_spoken_of(word) else doubt
    clause = word.dep_ == "acl" or (word.dep_ == "ccomp" and word.head.pos_ == "NOUN")
    clause = clause or (word.dep_ == "relcl" and bool(children(word, "mark")))
    report = word.head if above is None and clause else word
    return doubt.turned() if untrue(report) or misreported(word) else doubt


def _as_it_is(lemma: str, word: Token) -> bool:
    """ "rejected claims of backing B", whose word holders.py reads; "opposes A's backing of B",
    which there is; "rejected that A backs B"; "forgot meeting B"."""
    if word.pos_ not in VERBAL:
        if word.dep_ == "ccomp" and lemma in nouns("regards"):
            return True  # "they consider A a front for B"
        told = lemma in speech("judges") and bool(children(word, "poss"))
        return told or dismisser(word) is not None
    if lemma in speech("forgets"):
        return not is_infinitive(word)
    return lemma == "reject" and word.dep_ == "ccomp"


def _seeming(lemma: str, word: Token, doubt: Doubt) -> Doubt:
    return doubt if (word.dep_, lemma) == ("xcomp", "seem") else doubt.at_most(Certainty.PROBABLE)


def _around_noun(noun: Token) -> Doubt:
    """Adjectives and determiners of a noun of deed: "a possible attack", "no visit"."""
    doubt = Doubt()
    for child in noun.children:
        forms = {child.lower_, child.lemma_.lower()}  # "pending", whose lemma may be "pend"
        if child.dep_ == "amod" and forms & speech("unreal"):
            doubt = doubt.wish()
        elif child.dep_ == "amod" and forms & speech("alleged"):
            hedge = HEDGES.get(child.lower_)  # "suspected" is doubt, "alleged" another's word
            doubt = doubt.hedged(hedge, child) if hedge else replace(doubt, relayed=child)
        elif child.dep_ == "det" and child.lower_ == "no":
            doubt = replace(doubt, denied=True)
    if not _none_at_all(noun) and not doubt.denied:
        return doubt
    known = any(child.lower_ in speech("known") for child in children(noun, "amod"))
    return doubt.wish() if known else replace(doubt, denied=True)


def _none_at_all(noun: Token) -> bool:
    """ "No counter-attacks", "there have been no confirmed attacks": a "no" the parse hangs on
    another word."""
    before = noun.doc[noun.i - 2] if noun.i > 1 and noun.doc[noun.i - 1].text == "-" else None
    near = [before] if before is not None else children(noun, "compound", "amod")
    found = [each for word in near for each in children(word, "det", "neg")]
    found += children(noun.head, "neg") if noun.dep_ == "dobj" else []
    return any(each.lower_ == "no" for each in found)


def asked(trigger: Token) -> bool:
    return any("?" in token.text for token in trigger.sent[-2:])
