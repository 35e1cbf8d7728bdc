"""Who says, thinks, wants or shows what: the cues of a page, as ranges of tokens.

A cue is a verb ("said", "called for"), a noun ("her claim that") or "according to". Ranges are
half-open token indices; the content may stand before the cue, after it, or around it. What
counts as a cue follows Newell, Margolin and Ruths (LREC 2018, the PolNeAR guidelines).
"""

from collections.abc import Container, Iterator
from dataclasses import dataclass, replace

from spacy.tokens import Token

from faultlines.extract.clause_breaks import apart
from faultlines.extract.contents import Range, after, clause_runs, phrase, trimmed
from faultlines.extract.grammar import VERBAL, children, is_passive
from faultlines.extract.line_labels import is_line_label
from faultlines.extract.not_to_say import is_nobody
from faultlines.extract.speakers import source_of, speaker
from faultlines.extract.viewpoints import viewpoint
from faultlines.extract.voices import is_infinitive
from faultlines.vocab.senses import senses
from faultlines.vocab.speech import speech

_OPENING = frozenset({"that", "whether", "if", "how", "why", "what", "who", "“", '"'})
_HELPERS = frozenset({"aux", "auxpass", "neg", "advmod"})


@dataclass(frozen=True, slots=True)
class Saying:
    """One attribution. head: the cue's main word. source: None where nobody is named, and
    speaker its noun. content: empty where only a quotation beside the cue may be meant.
    turn: whether it is an answer in an interview, after its label.
    """

    head: Token
    cue: Range
    source: Range | None
    speaker: Token | None
    content: tuple[Range, ...]
    turn: bool = False


def sayings_at(token: Token, actors: Container[int] = ()) -> Iterator[Saying]:
    """What a token cues, if it is a cue. actors: indices of the tokens that head a mention."""
    for each in _sayings(token, actors):
        content = tuple((first, last) for first, last in each.content if first < last)
        source = each.source if each.source and each.source[0] < each.source[1] else None
        if content or token.lemma_.lower() in speech("says", "utters"):
            yield replace(each, content=content, source=source)


def _sayings(token: Token, actors: Container[int]) -> Iterator[Saying]:
    if token.lower_ == "according":
        yield from _according(token)
    elif token.dep_ == "prep" and (seen := viewpoint(token)) is not None:
        yield _viewed(token, *seen)
    elif token.pos_ in VERBAL and not is_line_label(token):
        yield from _by_verb(token, actors)
    elif token.pos_ == "NOUN" and token.lemma_.lower() in speech("said_nouns"):
        yield from _by_noun(token)


def _by_verb(verb: Token, actors: Container[int]) -> Iterator[Saying]:
    content = _content(verb, actors)
    if content or verb.lemma_.lower() in speech("says", "utters"):
        who = speaker(verb, content)
        who = None if who is not None and is_nobody(who, verb) else who
        source = source_of(verb, who) if who is not None else None
        yield Saying(verb, _group(verb), source, who, content)


def _content(verb: Token, actors: Container[int]) -> tuple[Range, ...]:
    """What a verb says: its clause, its infinitive, its object, or what its preposition brings."""
    lemma = verb.lemma_.lower()
    clauses = [
        clause
        for clause in children(verb, "ccomp")
        if _telling(verb, clause) and not apart(verb, clause)
    ]
    if clauses:
        return clause_runs(verb, clauses[0])
    if verb.dep_ == "parataxis" and verb.head.pos_ in VERBAL and lemma in speech("says"):
        return clause_runs(verb, verb.head)
    if _about(verb) and not children(verb, "dobj"):
        return (_brought(verb, _about(verb)[0]),)
    if lemma in speech("aims") and any(map(is_infinitive, children(verb, "xcomp"))):
        return (after(verb),)
    if _topic(verb, actors):
        return (after(verb),)
    return ()


def _topic(verb: Token, actors: Container[int]) -> bool:
    """Whether the object is what is said. Who backs an actor does so, and says nothing."""
    lemma, objects = verb.lemma_.lower(), children(verb, "dobj")
    if not objects or is_passive(verb):
        return False
    named = objects[0].i in actors or objects[0].pos_ in ("PROPN", "PRON")
    if lemma in senses("presenting") and objects[0].lower_.endswith(("self", "selves")):
        return True  # "presents itself as independent"
    return lemma in speech("topics") or (lemma in speech("attitudes") and not named)


def _brought(verb: Token, prep: Token) -> Range:
    """The noun of a preposition, and what it is asked to do: "called on the army to leave"."""
    last = prep.right_edge.i
    for clause in children(verb, "xcomp", "advcl", "ccomp"):
        if clause.left_edge.i == last + 1 and is_infinitive(clause):
            last = clause.right_edge.i
    return trimmed(verb.doc, prep.i + 1, last + 1)


def _telling(verb: Token, clause: Token) -> bool:
    """Whether a clause is what a verb says: any verb's with "that", else a known verb's."""
    lemma = verb.lemma_.lower()
    if lemma in speech("speechless"):
        return False
    known = ("says", "believes", "denies", "utters", "topics", "aims", "attitudes", "senses")
    if any(lemma in speech(kind) for kind in known):
        return True
    opening = clause.left_edge.lower_
    return clause.i > verb.i and opening in _OPENING


def _about(verb: Token) -> list[Token]:
    """The prepositions that bring what a verb speaks of: "called for calm"."""
    lemma = verb.lemma_.lower()
    return [
        prep
        for prep in children(verb, "prep")
        if f"{lemma} {prep.lower_}" in speech("about") and children(prep, "pobj", "pcomp")
    ]


def _group(verb: Token) -> Range:
    """A verb with its helpers and what leads up to it: "has often said", "went on to explain"."""
    doc, first = verb.doc, verb.i
    mine = {token.i for token in children(verb, *_HELPERS)}
    while first - 1 in mine:
        first -= 1
    above = verb.head
    leads_up = verb.dep_ == "xcomp" and above.lemma_.lower() in speech("leading_up")
    if leads_up and all(token.head == above for token in doc[above.i + 1 : first]):
        first = _group(above)[0]
    last = verb.i
    after_it = [token.i for token in children(verb, "prt")] + [
        prep.i for prep in _about(verb) if not children(verb, "ccomp", "dobj")
    ]
    while last + 1 in after_it:
        last += 1
    if last + 1 < len(doc) and doc[last + 1].text == ":":
        last += 1
    return first, last + 1


def _by_noun(noun: Token) -> Iterator[Saying]:
    """ "X's claim that …": the owner is the source."""
    owners = children(noun, "poss")
    for clause in children(noun, "acl", "ccomp") if owners else []:
        opening = [mark.lower_ for mark in children(clause, "mark", "aux")]
        if opening and opening[0] in ("that", "to") and clause.i > noun.i:
            content = trimmed(noun.doc, clause.left_edge.i, clause.right_edge.i + 1)
            cue = (owners[0].right_edge.i + 1, noun.i + 1)
            yield Saying(noun, cue, phrase(owners[0], noun), owners[0], (content,))


def _according(word: Token) -> Iterator[Saying]:
    for to in children(word, "prep"):
        for noun in children(to, "pobj"):
            runs = [run for run in clause_runs(word, _all_cited(word)) if run[0] < run[1]]
            source = phrase(noun, word.head)
            between = len(runs) == 2 and runs[0][1] <= word.i < runs[1][0]
            said = runs if between else runs[:1]
            yield Saying(word, (word.i, to.i + 1), source, noun, tuple(said))


def _all_cited(word: Token) -> Token:
    """ "A left, but B stayed, according to C": set off at the end, it goes for all joined verbs."""
    verb, comma = word.head, word.i > 0 and word.nbor(-1).text == ","
    while comma and word.i > verb.i and verb.dep_ == "conj" and verb.head.pos_ in VERBAL:
        verb = verb.head
    return verb if verb.dep_ == "ROOT" else word.head


def _viewed(prep: Token, noun: Token, owner: Token) -> Saying:
    """ "In A's view, …", "in the view of A"."""
    runs = [run for run in clause_runs(prep, prep.head) if run[0] < run[1]]
    cue = (prep.i, owner.head.i + 1) if owner.i > noun.i else (noun.i, noun.i + 1)
    return Saying(noun, cue, phrase(owner, prep.head), owner, tuple(runs[:1]))
