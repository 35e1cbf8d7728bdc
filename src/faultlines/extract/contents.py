"""Where what is said begins and ends: half-open ranges of tokens beside a cue."""

from spacy.tokens import Doc, Token

from faultlines.extract.clause_breaks import breaks_off
from faultlines.extract.grammar import VERBAL, children
from faultlines.extract.resumed import resumes
from faultlines.vocab.speech import speech

Range = tuple[int, int]
_KEPT = frozenset("“”\"'’‘()[]%$")
# A dateline, a label or a quotation ends before who speaks: "CAIRO — The minister said".
_BEFORE = frozenset({"--", "—", "–", ":", ";", "“", "”"})
_OBJECTS = ("dobj", "xcomp", "oprd")
# "criticized X for Y as Z": these go on with what is said; "in", "during" tell where and when.
_GOING_ON = frozenset("for as of to with over about against from by toward towards than".split())


def trimmed(doc: Doc, first: int, last: int) -> Range:
    """Without the commas, dashes and stops at the edges; marks of quotation stay."""
    while first < last and _bare(doc[first]):
        first += 1
    while first < last and _bare(doc[last - 1]):
        last -= 1
    return first, last


def _bare(token: Token) -> bool:
    return not any(letter.isalnum() or letter in _KEPT for letter in token.text)


def phrase(noun: Token, without: Token) -> Range:
    """A noun with all that hangs on it, less the clause of a cue that hangs there too."""
    own = _own(without) if without in noun.subtree and without != noun else set()
    inside = {token.i for token in noun.subtree} - own
    first = last = noun.i
    while first - 1 in inside and noun.doc[first - 1].text not in _BEFORE:
        first -= 1
    while last + 1 in inside:
        last += 1
    return trimmed(noun.doc, first, last + 1)


def clause_runs(cue: Token, clause: Token) -> tuple[Range, ...]:
    """The tokens of a clause in unbroken runs, without the cue and what hangs on it."""
    own = _own(cue) if cue in clause.subtree else set()
    runs: list[list[int]] = []
    for token in clause.subtree:
        if token.i in own:
            continue
        if runs and token.i == runs[-1][1]:
            runs[-1][1] += 1
        else:
            runs.append([token.i, token.i + 1])
    cut = [_cut(cue, first, last) for first, last in runs]
    return tuple(trimmed(cue.doc, first, last) for first, last in cut)


def _own(token: Token) -> set[int]:
    return {each.i for each in token.subtree}


def _cut(cue: Token, first: int, last: int) -> Range:
    """What follows a cue stops where its speaker goes on to say more ("…, adding that …") and
    goes on where the parser lost a verb's subject."""
    doc = cue.doc
    if first < cue.i:
        return _opening(cue, first), last
    for place in range(first + 1, last):
        if breaks_off(doc[place]) and doc[place].left_edge.i > first:
            return first, doc[place].left_edge.i
        if _says_more(doc[place], first):
            while doc[place - 1].pos_ in ("CCONJ", "ADV", "AUX", "PUNCT") and place - 1 > first:
                place -= 1
            return first, place
    following = doc[last] if last < len(doc) else None
    if following is not None and not following.is_sent_start and _lost(following):
        while last < cue.sent.end:
            last += 1
    return first, last


def _opening(cue: Token, first: int) -> int:
    """What is said before a cue at the end of a sentence is said from the sentence's start."""
    start = cue.sent.start
    if cue.sent.end - cue.i > 4 and cue.head != cue.sent.root and cue != cue.sent.root:
        return first
    between = cue.doc[start:first]
    cued = any(token.lemma_.lower() in speech("says", "believes") for token in between)
    return first if cued or len(between) > 40 else start


def _says_more(token: Token, first: int) -> bool:
    """ "…, adding that" and "… and warned that", without a subject of their own."""
    if resumes(token) is not None:
        return True
    if token.lemma_.lower() not in speech("says", "denies") or token.pos_ != "VERB":
        return False
    if children(token, "nsubj", "nsubjpass"):
        return False
    if token.tag_ == "VBG":
        return token.dep_ == "advcl" and token.doc[token.i - 1].text == ","
    return token.dep_ == "conj" and token.tag_ in ("VBD", "VBZ") and bool(children(token, "ccomp"))


def _lost(token: Token) -> bool:
    """A finite verb without a subject, or "who", right after a content."""
    if token.tag_ in ("VBD", "VBZ", "VBP", "MD") and token.lemma_.lower() not in speech("says"):
        return not children(token, "nsubj") or token.pos_ in VERBAL
    return token.lower_ in ("who", "that", "whom")


def after(verb: Token) -> Range:
    """The objects of a verb, with the phrases after them that go on with what is said."""
    right = [child for child in verb.children if child.i > verb.i]
    objects = [child for child in right if child.dep_ in _OBJECTS]
    if not objects:
        return verb.i, verb.i
    more = [child for child in right if child.dep_ == "prep" and child.lower_ in _GOING_ON]
    last = objects[-1].right_edge.i
    for each in more:
        if each.left_edge.i == last + 1:
            last = each.right_edge.i
    return trimmed(verb.doc, objects[0].left_edge.i, last + 1)
