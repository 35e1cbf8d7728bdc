"""Who does what in the parse: subjects, objects, prepositions, through voice and control.

Everything here reads spaCy tokens (ClearNLP dependency labels) and knows nothing of actors.
"""

from spacy.tokens import Token

from faultlines.extract.charged import HARMS as HARMS
from faultlines.extract.charged import words_over
from faultlines.extract.joints import VERBAL as VERBAL
from faultlines.extract.joints import below as below
from faultlines.extract.joints import clause_verb as clause_verb
from faultlines.extract.joints import conjuncts as conjuncts
from faultlines.extract.joints import prepositional as prepositional
from faultlines.extract.relatives import RELATIVE as RELATIVE
from faultlines.extract.relatives import antecedent, antecedents, gap_is_object
from faultlines.extract.resumed import resumes
from faultlines.extract.semicolons import of_clause
from faultlines.extract.shared_agents import shares_agent
from faultlines.extract.slips import (
    behind_gap,
    behind_preposition,
    lost_object,
    lost_subject,
    named_attribute,
    runs_on,
    true_subjects,
)
from faultlines.extract.strayed import of_apposition, relative_between, strayed_subject, told_of
from faultlines.extract.voices import children as children
from faultlines.extract.voices import has_dative_pair
from faultlines.extract.voices import is_passive as is_passive
from faultlines.vocab.acts import hostile
from faultlines.vocab.nouns import nouns
from faultlines.vocab.siding import siding_words
from faultlines.vocab.speech import speech

# Verbs whose object did what stands below "of" or "for".
_CHARGES = frozenset({"accuse", "suspect", "convict", "acquit", "blame", "indict", "clear"})


def doers(verb: Token) -> list[Token]:
    """The tokens that do what the verb says; [] where the sentence doesn't tell."""
    if is_passive(verb):
        found = [noun for agent in children(verb, "agent") for noun in children(agent, "pobj")]
        return found or (doers(after) if (after := shares_agent(verb)) is not None else [])
    return surface_subjects(verb)


def done_to(verb: Token) -> list[Token]:
    """The tokens that the verb is done to: the direct object, or a passive's subject."""
    if is_passive(verb):
        return _passive_subjects(verb)
    labels = ("dobj",) if has_dative_pair(verb) else ("dobj", "dative")
    found = children(verb, *labels) or named_attribute(verb)
    found = [token for token in found if token.pos_ != "ADP" and not behind_preposition(token)]
    found = [token for token in found if not behind_gap(token)]
    if found:
        return [antecedent(token, verb) for token in found]
    if lost := lost_object(verb):
        return lost
    if verb.dep_ == "relcl" and not children(verb, "nsubjpass") and gap_is_object(verb):
        return [verb.head]
    if verb.dep_ != "conj":
        shared = [
            c for c in children(verb, "conj") if c.pos_ == "VERB" and not children(c, "nsubj")
        ]
        # "praised and thanked X": the object hangs below the last verb.
        if shared and not children(verb, "prep", "ccomp", "xcomp") and shared[0].i - verb.i <= 3:
            return done_to(shared[0])
    return []


def surface_subjects(verb: Token, depth: int = 0) -> list[Token]:
    """The verb's subject as it stands, else the one that control or sharing gives it."""
    own = relative_between(children(verb, "nsubj", "nsubjpass", "csubj") or _misread(verb), verb)
    if own and not (verb.dep_ == "pcomp" and said_there(verb)):
        real = true_subjects(verb, of_clause(own, verb))
        named = title_and_name(verb, real) if real else []
        return [noun for token in named for noun in antecedents(token, verb)]
    found = lost_subject(verb) or strayed_subject(verb)
    if found is not None:
        return found
    if depth > 5 or (verb.tag_ in ("VBG", "VBN") and children(verb, "det")):
        return []  # "the sitting member" is no clause
    joined = verb.dep_ in ("conj", "acomp") or runs_on(verb)
    head = clause_verb(verb.head) if runs_on(verb) else verb.head
    if joined and head.pos_ in VERBAL:
        return surface_subjects(resumes(verb) or head, depth + 1)  # acomp: "A and B are committed"
    if verb.dep_ in ("xcomp", "ccomp") and head.pos_ in VERBAL and not children(verb, "mark"):
        return _controllers(verb, head, depth)
    if verb.dep_ == "advcl" and head.pos_ == "ADV":
        head = clause_verb(head)  # "went so far as to criticize"
    if verb.dep_ == "advcl" and head.pos_ in VERBAL:
        return _of_main(verb, head, depth)
    if verb.dep_ in ("pcomp", "acl", "relcl", "xcomp", "advcl"):
        harmed = _of_deed(verb)
        return _from_noun(verb, depth) if harmed is None else harmed
    return []


def _of_main(verb: Token, head: Token, depth: int) -> list[Token]:
    """An adverbial clause's subject: the main clause's, unless it tells what a deed led to."""
    if words_over(verb) is not None:
        return []  # "A accused B of it, killing six": not A
    if verb.tag_ == "VBG" and verb.lemma_.lower() in HARMS and is_passive(head):
        return doers(head)  # "the camp was shelled, killing six": not the camp
    return surface_subjects(head, depth + 1)


def title_and_name(verb: Token, subjects: list[Token]) -> list[Token]:
    """ "The mayor of X, NAME said": the name alone, where the parser took both for subjects."""
    last = subjects[-1]
    between = last.left_edge.i - 1
    apart = len(subjects) == 2 and last.i < verb.i and last.pos_ == "PROPN"
    return [last] if apart and verb.doc[between].text == "," else subjects


def _misread(verb: Token) -> list[Token]:
    """A name right before a finite verb that the parser took for a part of it."""
    near = [token for token in children(verb, "compound", "nmod") if token.pos_ == "PROPN"]
    return (
        [near[-1]]
        if near and verb.tag_ in ("VBZ", "VBD", "VBP") and verb.i - near[-1].i <= 2
        else []
    )


def _controllers(verb: Token, head: Token, depth: int) -> list[Token]:
    gap = [each for each in children(verb, "dobj") if each.lower_ in RELATIVE]
    if gap and len(children(verb, "dobj")) > 1:
        return [head.head]  # "strikes, which A reported to have hit B": the strikes did
    objects = [each for each in children(head, "dobj") if not _means(head, each)]
    if objects and verb.i > objects[0].i and head.lemma_ not in nouns("subject_controls"):
        return objects
    if is_passive(head):
        return _passive_subjects(head)
    return surface_subjects(head, depth + 1)


def _means(verb: Token, noun: Token) -> bool:
    """ "Took steps to deny it", "launched an operation to retake it": the steps do nothing."""
    kinds = nouns("deed") | siding_words("means")
    return verb.lemma_.lower() in nouns("light_verbs") and noun.lemma_.lower() in kinds


def _from_noun(verb: Token, depth: int) -> list[Token]:
    """The subject of a verb below a noun, adjective or preposition."""
    head = verb.head
    if verb.dep_ == "pcomp" and head.pos_ == "ADP":
        head = head.head
        if head.pos_ in VERBAL:
            objects = children(head, "dobj") or _blamed(head)
            # "accused X of giving": the object does it; "prepared X by sending": the subject.
            if objects and verb.head.lower_ in ("of", "for", "from", "into", "as", "with"):
                return objects
            return surface_subjects(head, depth + 1)
        if head.dep_ == "dobj" and head.head.lemma_ in _CHARGES:
            return [head]  # "accused the rebels of killing": the parse may hang "of" on them
        return _holders_of(head, depth)
    if said_there(verb):
        return surface_subjects(clause_verb(head if verb.dep_ == "acl" else head.head), depth + 1)
    if verb.dep_ in ("acl", "relcl") and head.pos_ in (
        "NOUN",
        "PROPN",
        "PRON",
        "NUM",
        "ADJ",
        "DET",
    ):
        if verb.tag_ in ("VBG", "VBN") or verb.dep_ == "relcl":
            return [head] if verb.dep_ == "acl" or not children(verb, "nsubj") else []
        return _holders_of(head, depth)
    if head.pos_ == "ADJ" and head.head.pos_ in VERBAL:
        return surface_subjects(head.head, depth + 1)
    return []


def _blamed(verb: Token) -> list[Token]:
    """ "was critical of A for giving in": A gave in."""
    return [noun for adjective in children(verb, "acomp") for noun in below(adjective, "of")]


def said_there(verb: Token) -> bool:
    """ "posted a note on the wall blaming B": where it was said is not who said it."""
    place = verb if verb.dep_ == "pcomp" else verb.head
    return (
        verb.dep_ in ("acl", "pcomp")
        and verb.tag_ == "VBG"
        and (place.dep_ == "pobj" or bool(children(verb, "nsubj")))
        and place.head.lower_ in ("on", "via", "through", "in", "to")
        and clause_verb(place.head) != place.head
        and verb.lemma_.lower() in speech("says", "topics")
    )


def _of_deed(verb: Token) -> list[Token] | None:
    """Who did the deed whose harm "…, killing six" tells; None where it tells of none."""
    if verb.dep_ != "acl" or verb.tag_ != "VBG" or verb.lemma_.lower() not in HARMS:
        return None
    deed = _deed_that_hit(verb.head)
    return None if deed is None else doers(clause_verb(deed))


def _deed_that_hit(noun: Token) -> Token | None:
    """ "bombed a convoy, killing six", "a raid on a convoy killing six": what hit the convoy."""
    over = noun.head
    if noun.dep_ == "pobj" and over.lower_ in ("on", "against", "at", "in", "near"):
        over = over.head
    elif noun.dep_ != "dobj":
        return None
    told = (over, *children(over, "dobj")) if over.pos_ in VERBAL else (over,)
    hit = any(word.lemma_.lower() in hostile() | nouns("deed") for word in told)
    return over if hit else None


def _holders_of(noun: Token, depth: int) -> list[Token]:
    """Whose effort, plan or decision it is: the possessor, else the subject of its verb."""
    if noun.dep_ == "pobj" and noun.lemma_.lower() in speech("tellings"):
        return []  # "called on A after reports of shelling": not A's shelling, nor the caller's
    owners = children(noun, "poss") or [
        token for token in children(noun, "compound", "nmod", "amod") if token.pos_ == "PROPN"
    ]
    if owners:
        return owners
    if noun.pos_ == "ADJ" and noun.head.pos_ in VERBAL:
        return surface_subjects(noun.head, depth + 1)
    if noun.dep_ in ("dobj", "attr", "oprd") and noun.head.pos_ in VERBAL:
        return surface_subjects(noun.head, depth + 1)
    if noun.dep_ == "pobj" and noun.head.head.pos_ in VERBAL:
        return surface_subjects(noun.head.head, depth + 1)
    return []


def _passive_subjects(verb: Token) -> list[Token]:
    own = children(verb, "nsubjpass", "nsubj")
    if own:
        return [noun for token in of_clause(own, verb) for noun in antecedents(token, verb)]
    if verb.dep_ in ("acl", "relcl", "amod"):
        return [told_of(verb)]
    if verb.dep_ == "conj" and verb.head.pos_ in VERBAL:
        helped = children(verb, "auxpass", "aux") or is_passive(verb.head)
        if children(verb, "agent") and not helped:
            return of_apposition(verb)
        return (_passive_subjects if is_passive(verb.head) else surface_subjects)(verb.head)
    if verb.dep_ in ("xcomp", "advcl") and verb.head.pos_ in VERBAL:
        return surface_subjects(verb.head)
    return []
