"""Who says so: the speaker over a claim's clause, "according to", and unnamed voices."""

from bisect import bisect_right
from dataclasses import replace

from spacy.tokens import Token

from faultlines.extract.asserting import by_the_way, conviction, opens_bare
from faultlines.extract.bearers import Voice, says_nothing, speaks, voice
from faultlines.extract.citing import cited, cited_at_the_end, claim_of
from faultlines.extract.clause_breaks import apart, breaks_off
from faultlines.extract.courts import charged, disowned_by
from faultlines.extract.denials import denies_charge, denies_doing, dismisser, untrue
from faultlines.extract.grammar import (
    VERBAL,
    below,
    children,
    doers,
    is_passive,
    surface_subjects,
)  # fmt: skip
from faultlines.extract.interviews import answering
from faultlines.extract.line_labels import is_line_label
from faultlines.extract.misreported import falsely_said, misreported, over
from faultlines.extract.not_to_say import is_nobody
from faultlines.extract.page import Page
from faultlines.extract.papers import whose_paper
from faultlines.extract.regarded import in_view_of
from faultlines.extract.resumed import resumes
from faultlines.extract.sayings import Saying
from faultlines.extract.told_after import beside_what_is_said
from faultlines.vocab.speech import speech

_AROUND = 40  # sayings back from a word to the longest turn that may still be open
_OPEN, _SHUT = ('"', "“", "«"), ("”", "»")


def voice_of(page: Page, trigger: Token) -> Voice | None:
    """The nearest voice over a trigger's clause or quotation; None where the author speaks."""
    if by_the_way(page, trigger) and not _in_quotation(page, trigger):
        return None
    if beside_what_is_said(trigger):
        return None
    return _over(page, trigger) or _quoted(page, trigger) or claim_of(page, trigger)


def _over(page: Page, trigger: Token) -> Voice | None:
    word = trigger
    for _ in range(10):
        source = cited(page, word, trigger)
        if source is not None:
            return source
        resumed = resumes(word)
        if resumed is not None:
            word = resumed
            continue
        head = word.head
        if breaks_off(word):
            return None
        if head == word:
            return cited_at_the_end(page, word)
        if misreported(word):
            word = over(word)
            continue
        spoken = (
            _spoken(page, head, word)
            or in_view_of(page, head, word)
            or _convinced(page, head, word)
            or _claimed(page, head, word)
            or _heard(head, word)
            or _shown(page, head, word)
            or charged(page, head, word)
            or disowned_by(page, head, word)
        )
        if spoken is not None:
            return spoken
        word = head
    return None


def _quoted(page: Page, trigger: Token) -> Voice | None:
    """Who speaks the quotation that a trigger stands in, if its sentence doesn't say."""
    at = bisect_right(page.spoken, trigger.idx, key=_start)
    for _, last, said in reversed(page.spoken[max(0, at - _AROUND) : at]):
        if trigger.idx >= last or said.head == trigger or falsely_said(said.head):
            continue
        if said.speaker is not None:
            who = _antecedent(said.head, said.speaker)
            nobody = who is None or says_nothing(page, said.head, who)
            return None if who is None or nobody else voice(page, who, said.head)
    return None


def quoted_voice(page: Page, trigger: Token) -> Voice | None:
    """Who speaks the quotation, in its marks, that a trigger stands in."""
    return voice_of(page, trigger) if _in_quotation(page, trigger) else None


def _in_quotation(page: Page, word: Token) -> bool:
    """Whether a quotation opened before a word, in its paragraph, and didn't end yet."""
    if answering(page, word.idx):
        return True
    text = page.document.text
    before = text[text.rfind("\n\n", 0, word.idx) + 1 : word.idx]
    opened = max(before.rfind(mark) for mark in _OPEN)
    if opened < 0 or any(mark in before[opened + 1 :] for mark in _SHUT):
        return False
    return before[opened] != '"' or before.count('"') % 2 == 1


def _start(place: tuple[int, int, Saying]) -> int:
    return place[0]


def _claimed(page: Page, noun: Token, word: Token) -> Voice | None:
    """ "X's claim that …", "X rejected claims that …"; a bare "claims that …" is nobody's."""
    lemma = noun.lemma_.lower()
    taken = (
        noun.pos_ == "NOUN" or noun.dep_ == "dobj" or dismisser(noun) is not None
    )  # "rejects claims", which may pass for a verb
    if not taken or word.i < noun.i or lemma not in speech("claims"):
        return None
    told_of = (
        word.dep_ == "prep"
        and word.lower_ == "of"
        and (lemma in speech("tidings") or dismisser(noun) is not None)
    )
    if not told_of and (word.dep_ not in ("acl", "ccomp", "relcl") or "that" not in _marks(word)):
        return None
    if untrue(noun):
        return None
    verb = dismisser(noun) or (noun.head if noun.dep_ in ("dobj", "nsubjpass") else None)
    if verb is None and noun.dep_ == "pobj" and noun.head.lower_ == "in":
        verb = noun.head.head if noun.head.head.pos_ in VERBAL else None  # "said in a report that"
    denied = verb is not None and (
        verb.lemma_.lower() in speech("denies", "dismisses") or dismisser(noun) is not None
    )
    owners = children(noun, "poss") or list(below(noun, "by"))
    makes = verb is not None and verb.lemma_.lower() in speech("makes_claim", "says", "believes")
    speakers = doers(verb) if verb is not None and (denied or (makes and not owners)) else owners
    if not speakers:
        return Voice(None, noun, noun, denied or lemma == "denial")
    said = voice(page, speakers[0], noun)
    return replace(said, denies=denied != (lemma == "denial"))


def _heard(noun: Token, word: Token) -> Voice | None:
    """ "The court heard evidence that": nobody is told who gave it."""
    if noun.lemma_.lower() not in speech("testimony") or "that" not in _marks(word):
        return None
    taken = noun.dep_ in ("dobj", "nsubjpass") and noun.head.lemma_.lower() in speech("takes_in")
    return Voice(None, noun, noun) if taken else None


def _marks(clause: Token) -> list[str]:
    return [each.lower_ for each in children(clause, "mark")]


def _spoken(page: Page, verb: Token, word: Token) -> Voice | None:
    """A verb of saying or believing over the clause that `word` heads."""
    lemma = verb.lemma_.lower()
    known = lemma in speech("says") or lemma in speech("denies") or lemma in speech("believes")
    if not known or verb.pos_ not in VERBAL or not _is_content(verb, word) or apart(verb, word):
        return None
    if is_line_label(verb):
        return None
    passive = is_passive(verb)
    speakers = [] if passive and not children(verb, "agent") else doers(verb)
    speakers = [token for token in speakers if any(map(str.isalpha, token.text))]  # no bullet
    if speakers and is_nobody(speakers[0], verb):
        return None  # "it is fair to say that"
    if not speakers:
        part = verb.dep_ in ("acl", "amod") or verb.tag_ == "VBN"
        if not passive and not part and not opens_bare(verb):
            return None
        return Voice(None, verb, verb, lemma in speech("denies"), lemma in speech("believes"))
    who = _antecedent(verb, speakers[0])
    if who is None or says_nothing(page, verb, who):
        return None
    said = voice(page, who, verb)
    denied = lemma in speech("denies", "doubts")
    return replace(said, denies=denied, believes=lemma in speech("believes"))


def _antecedent(verb: Token, speaker: Token) -> Token | None:
    """Whom "that" or "who" stands for; None where it is nothing that speaks ("a website that")."""
    if speaker.tag_ not in ("WDT", "WP"):
        return speaker
    if verb.dep_ != "relcl":
        return None
    return verb.head if speaks(verb.head) or verb.head.pos_ == "PROPN" else None


def _convinced(page: Page, head: Token, word: Token) -> Voice | None:
    """ "X is adamant that", "X remains convinced that"."""
    sure = conviction(head, word)
    if sure is None:
        return None
    holders = [each for each in surface_subjects(sure) if each.lower_ != "it"]
    who = _antecedent(sure.head, holders[0]) if holders else None
    if who is None:
        return None
    return replace(voice(page, who, sure), believes=sure.lower_ in speech("convinced"))


def _shown(page: Page, verb: Token, word: Token) -> Voice | None:
    """ "Omani statistics show that …": whose figures they are says so; the author, where nobody's
    are told."""
    if verb.lemma_.lower() not in speech("shows") or word.dep_ != "ccomp":
        return None
    for paper in doers(verb):
        if paper.lemma_.lower() in speech("papers"):
            who = whose_paper(page, paper)
            if who is None and paper.lemma_.lower() in speech("tables"):
                return None
            return Voice(who, paper, verb)
    return None


def _is_content(verb: Token, word: Token) -> bool:
    """True where a clause or phrase is what is said, not a circumstance of saying it."""
    if denies_charge(verb) and word.i < verb.i:
        return False
    if word.dep_ in ("ccomp", "parataxis", "oprd") or denies_doing(word):
        return True
    if word.dep_ == "xcomp":
        return verb.lemma_ in (
            "claim",
            "say",
            "report",
            "believe",
            "consider",
            "deem",
            "allege",
            "think",
            "know",
            "see",
            "suspect",
        )
    if word.dep_ == "dobj" and verb.lemma_ in ("accuse", "suspect"):  # "suspects [A of arming B]"
        return any(each.lower_ == "of" and children(each, "pcomp") for each in word.children)
    if word.dep_ == "prep" and word.lower_ == "to" and verb.lemma_ == "confess":
        return True
    return word.dep_ == "prep" and word.lower_ == "of" and verb.lemma_ in ("accuse", "suspect")
