"""The words around a meeting: the meeting itself, whether it was held, who sits there for whom."""

from spacy.tokens import Token

from faultlines.extract.finding import fitting
from faultlines.extract.grammar import below, children, conjuncts, prepositional
from faultlines.extract.mentions import Mention
from faultlines.extract.name_rows import names_in_row
from faultlines.extract.numbers import count_of, number
from faultlines.extract.page import Page
from faultlines.extract.refs import one, refs
from faultlines.vocab.acts import schemata
from faultlines.vocab.meetings import meeting_words
from faultlines.vocab.senses import senses

_WHO = schemata("POGS")
_FOR = ("from", "of", "for")


def is_meeting(noun: Token) -> bool:
    """ "the talks", "the Lima summit"; not "a talk", "meetings", "a press conference"."""
    if noun.pos_ not in ("NOUN", "PROPN"):
        return False
    whole = noun.lower_.split(" ")  # a name is one token
    if whole[-1] not in meeting_words("meeting"):
        return False
    words = {*whole[:-1], *(each.lower_ for each in children(noun, "compound", "amod", "nmod"))}
    return not words & meeting_words("other")


def is_unheld(noun: Token) -> bool:
    """ "the planned talks", "talks scheduled for Monday": nobody sat there yet."""
    near = children(noun, "amod", "acl", "advcl")
    return any(each.lower_ in meeting_words("unheld") for each in near)


def is_match(word: Token) -> bool:
    """True in a sentence about a game: there two who meet play."""
    game = meeting_words("sport") | senses("game")
    return any(each.lemma_.lower() in game for each in word.sent)


def is_definite(noun: Token) -> bool:
    """ "the meeting", "these talks"."""
    return any(each.lower_ in ("the", "this", "that", "these") for each in children(noun, "det"))


def sitting(page: Page, token: Token) -> list[Mention]:
    """Every named actor that a noun stands for, delegates for whoever sent them."""
    found: dict[str, Mention] = {}
    for each in [*conjuncts(token), *names_in_row(page, token)]:
        named = [mention for mention in one(page, each) if _is_named(mention)]
        if not named and each.lemma_.lower() in meeting_words("delegate"):
            named = [mention for noun in _senders(each) for mention in refs(page, noun)
                     if _is_named(mention)]  # fmt: skip
        for mention in fitting(named, _WHO):
            found.setdefault(mention.key, mention)
    return list(found.values())


def stated_at(tokens: list[Token]) -> int | None:
    """How many are said to be there: "12 factions", "leaders of seven parties". None where the
    number is of one of several nouns."""
    if len(tokens) != 1 or len(_nouns_joined(tokens[0])) > 1:
        return None
    own = number(tokens[0].text)
    if own is not None:  # "seven of the eight parties"
        return own
    counts = [count_of(each) for each in (*_senders(tokens[0]), tokens[0])]
    return next((count for count in counts if count is not None and count > 1), None)


def some_of_them(verb: Token) -> bool:
    """ "Two officers who attended the talks": some of those who did, unless it is "the two"."""
    head = verb.head
    if verb.dep_ not in ("relcl", "acl"):
        return False
    return not any(each.lower_ in ("the", "all", "these", "those") for each in head.children)


def excepted(page: Page, token: Token) -> tuple[list[Mention], int | None]:
    """Who "all but A of the eight", "all eight except A", "B, but not A," leaves out, and of how
    many in all."""
    last = token.head.i if token.head.i > token.i else token.i + 1
    words = list(token.doc[token.left_edge.i : max(last, token.right_edge.i + 1)])
    every = any(word.lower_ in ("all", "every") for word in words)
    counts = [number(each.text) for each in words if each.pos_ == "NUM"]
    if every:  # "all attended with the exception of A"
        words = list(token.doc[words[0].i : token.sent.end])
    for place, word in enumerate(words):
        if (every and _leaves_out(word, last)) or _but_not(word):
            near = next((each for each in words[place + 1 :] if each.i in page.at), None)
            left = [] if near is None else [each for each in refs(page, near) if each.named]
            return left, counts[0] if every and len(counts) == 1 else None
    return [], None


def _leaves_out(word: Token, verb: int) -> bool:
    """Past the verb only a plain "except" does; "but" begins a clause there."""
    plain = word.lower_ in ("except", "exception", "excepting")
    return plain or (word.i < verb and word.lower_ in meeting_words("except"))


def _but_not(word: Token) -> bool:
    return word.lower_ == "not" and word.i > 0 and word.nbor(-1).lower_ == "but"


def _is_named(mention: Mention) -> bool:
    """Not "Kenyans", who are some people of it."""
    return mention.named and mention.how != "demonym"


def _senders(delegate: Token) -> list[Token]:
    """ "Delegates from 12 countries": the countries, wherever the parse hangs the "from"."""
    found = [each for word in _FOR for each in below(delegate, word)]
    after = delegate.doc[delegate.i + 1 : delegate.i + 2]
    return found or [each for word in after if word.lower_ in _FOR for each in prepositional(word)]


def among_them(page: Page, verb: Token) -> list[Mention]:
    """ "Ten states attended, among them A, B and C": the names after it."""
    words = list(verb.doc[verb.i : verb.sent.end])
    for place, word in enumerate(words[:-1]):
        if word.lower_ == "among" and words[place + 1].lower_ in ("them", "those", "these"):
            near = next((each for each in words[place + 2 :] if each.i in page.at), None)
            return [] if near is None else sitting(page, near)
    return []


def is_those_there(noun: Token) -> bool:
    """ "The participants", "those present"."""
    if noun.lower_ == "those":
        return any(each.lower_ in meeting_words("there") for each in noun.children)
    return noun.lemma_.lower() in meeting_words("participant")


def named_as(noun: Token) -> list[Token]:
    """ "The participants included A and B", "among those present were A and B": A."""
    over = noun.head
    verb = over.head if noun.dep_ == "pobj" and over.lower_ in ("among", "in") else over
    if verb.lemma_ not in ("be", "include", "comprise") or (verb != over and over.i > verb.i):
        return []
    return [each for each in children(verb, "attr", "dobj", "nsubj") if each.i > verb.i]


def _nouns_joined(token: Token) -> list[Token]:
    return [each for each in conjuncts(token) if each.pos_ in ("NOUN", "PROPN", "NUM")]
