"""Verbs that the parser hung on an older subject, past the noun that stands right before them.

"After the church met and chose the poor, squads have killed A": the squads have. "With A blaming
B": A blames. "Joined A, a league based in Peru and led by B": B leads the league.
"""

from spacy.tokens import Token

from faultlines.extract.voices import NOMINAL, children, is_finite
from faultlines.vocab.nouns import nouns
from faultlines.vocab.speech import speech

_BELOW = ("acl", "advcl", "pcomp", "xcomp")


def strayed_subject(verb: Token) -> list[Token] | None:
    """The subject of a verb that the parse gives none; None where that may be believed."""
    found = _with(verb) or _after_that(verb) or _seized_for(verb)
    return found or _past_aside(verb) or _right_before(verb)


def behind_share(verb: Token) -> bool:
    """ "5 percent prefer A and 1 percent support B": A supports nobody."""
    before = _first(verb).i - 1
    return before > 0 and verb.doc[before].lower_ in nouns("share")


def _with(verb: Token) -> list[Token]:
    """ "starting with A confronting B": A."""
    noun = verb.doc[verb.i - 1] if verb.i else verb
    led = verb.dep_ in _BELOW and noun.dep_ == "pobj" and noun.head.lower_ == "with"
    return [noun] if led and verb.tag_ == "VBG" else []


def _seized_for(verb: Token) -> list[Token]:
    """ "arrested members of A, allegedly working with B": they, of whom it is alleged."""
    over = verb.head
    if verb.dep_ != "advcl" or verb.tag_ != "VBG" or over.lemma_ not in speech("seizes"):
        return []
    alleged = any(each.lower_ in speech("allegedly") for each in children(verb, "advmod"))
    return children(over, "dobj") if alleged else []


def _after_that(verb: Token) -> list[Token]:
    """ "a town, NAME, that was under attack": the town, where the parser took "that" for a mark."""
    marks = children(verb, "mark")
    if verb.dep_ != "advcl" or not marks or marks[0].lower_ != "that":
        return []
    place = marks[0].i - 1
    while place > 0 and verb.doc[place].text == ",":
        place -= 1
    return [verb.doc[place]] if verb.doc[place].pos_ in NOMINAL else []


def _past_aside(verb: Token) -> list[Token]:
    """ "A, whose cousin B led C, resigned": A did, where the parser joined the verbs."""
    aside, before = verb.head, _first(verb).i - 1
    if verb.dep_ != "conj" or aside.dep_ != "relcl" or not is_finite(verb) or before < 1:
        return []
    of_another = any(word.tag_ == "WP$" for word in aside.lefts for word in word.subtree)
    closed = verb.doc[before].text == "," and verb.doc[aside.left_edge.i - 1].text == ","
    return [aside.head] if of_another and closed and not children(aside, "cc") else []


def _right_before(verb: Token) -> list[Token] | None:
    """The noun right before a finite verb that no "and" or comma joins to the verb above it."""
    first = _first(verb)
    if verb.dep_ != "conj" or not is_finite(verb) or not first.i:
        return None
    noun = verb.doc[first.i - 1]
    if noun.pos_ not in NOMINAL or noun.head == verb or noun.i <= verb.head.i:
        return None
    while noun.dep_ == "pobj" and noun.head.head.pos_ in NOMINAL and not _parted(noun):
        noun = noun.head.head
    return [noun]


def _parted(noun: Token) -> bool:
    """Whether a comma stands between a noun and what it hangs on."""
    return any(word.text == "," for word in noun.doc[noun.head.head.i : noun.i])


def _first(verb: Token) -> Token:
    """The first word of a verb's own, before its helpers and adverbs."""
    own = [word for word in verb.lefts if word.dep_ in ("aux", "auxpass", "neg", "advmod", "prep")]
    return own[0].left_edge if own else verb


def of_apposition(verb: Token) -> list[Token]:
    """ "joined A, a league based in Peru and backed by B": the league, where the parser joined
    "backed" to "joined"."""
    for word in reversed(list(verb.doc[verb.head.i + 1 : verb.i])):
        if word.dep_ == "acl" and word.tag_ == "VBN" and word.head.pos_ in NOMINAL:
            return [word.head]
    return []


def told_of(verb: Token) -> Token:
    """The noun that a participle is of; "A, B (once backed by C) and D": B."""
    bracket = _first(verb).i - 1
    if bracket < 1 or verb.doc[bracket].text != "(":
        return _favored(verb) or _union(verb)
    near = verb.doc[bracket - 1]
    return near if near.pos_ in NOMINAL else verb.head


def _favored(verb: Token) -> Token | None:
    """ "accused the chiefs of A of favoring clans armed by B": the clans are armed, where the
    parser took the second "of" for the chiefs' and the deed for a word of theirs."""
    near = verb.doc[verb.i - 1]
    of, deed = near.head, near.left_edge
    charged = verb.head.dep_ == "dobj" and of.lower_ in ("of", "for", "with")
    lost = charged and near.dep_ == "pobj" and deed.tag_ == "VBG" and deed.i == of.i + 1
    return near if lost and verb.head in near.ancestors else None


def _union(verb: Token) -> Token:
    """ "An alliance of twelve parties led by A": the alliance, which has one head."""
    noun, of = verb.head, verb.head.head
    whole = of.head if noun.dep_ == "pobj" and of.lower_ == "of" else noun
    counted = bool(children(noun, "nummod"))
    united = whole.lemma_.lower() in nouns("union") and noun.tag_ == "NNS"
    return whole if united and (counted or verb.lemma_ in ("lead", "head", "chair")) else noun


def relative_between(subjects: list[Token], verb: Token) -> list[Token]:
    """ "many of those who were trained by A were joining B": not A, where the parser took the last
    noun of the relative clause for a subject, too."""
    if len(subjects) != 2 or subjects[1].i > verb.i:
        return subjects
    one, two = subjects
    clause = any(word.dep_ == "relcl" for word in one.doc[one.i : two.i] if one in word.ancestors)
    before = two.doc[two.left_edge.i - 1]
    return [one] if clause and before.text != "," else subjects
