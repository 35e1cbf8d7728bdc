"""From a noun in the parse to the actors it stands for."""

from collections.abc import Iterable

from spacy.tokens import Token

from faultlines.extract.grammar import below, children, conjuncts
from faultlines.extract.mentions import Mention
from faultlines.extract.numbers import count_of
from faultlines.extract.page import Page
from faultlines.extract.slips import heads_clause, leaned_on, past_colon
from faultlines.extract.units import smaller_of
from faultlines.vocab.names import words
from faultlines.vocab.nouns import nouns

_PLACE = frozenset({"Territory"})  # a town's airport isn't the town; a state's base is the state's
_SETTLED = frozenset("city town village province district governorate island port".split())
# Whose position is the military's: a base may be struck where no "personnel" is.
_WHOLE_FORCE = frozenset("force forces troop troops military armed army".split())
_AND = frozenset({"and", "and the"})
_COUNTS = frozenset(
    "all both each either neither none most many some several few one two three four five six seven"
    " eight nine ten eleven twelve dozen dozens half majority number part any others group"
    " coalition leaders generation members series handful alliance".split()
)


def refs(page: Page, token: Token) -> list[Mention]:
    """Every actor that a noun stands for: itself, what is joined to it, and its list's members."""
    found: list[Mention] = []
    for each in page.runs.get(token.i) or conjuncts(token):
        if _where_it_is(page, token, each):
            continue
        for mention in [*_siblings(page, each), *one(page, each)]:
            found += [mention] if mention not in found else []
    return found


def _where_it_is(page: Page, noun: Token, joined: Token) -> bool:
    """ "A's outposts in Lima and Callao": Callao is one more place, whatever the parser joins."""
    place = page.at.get(joined.i)
    if joined == noun or place is None or place.kinds != _PLACE or place.how != "name":
        return False
    for prep in children(noun, "prep"):
        near = children(prep, "pobj") if prep.lower_ in ("in", "at", "near") else []
        last = next((each.i for each in near if each.i in page.at), None)
        if last is not None and noun.i < last < joined.i and page.at[last].kinds == _PLACE:
            between = page.doc[last + 1 : joined.i]
            return all(word.lower_ in ("and", ",", "or") for word in between)
    return False


def all_refs(page: Page, tokens: Iterable[Token], verb: Token | None = None) -> list[Mention]:
    """The actors that any of these nouns stands for, noun by noun.

    verb: whose ends they are. "The party that named A and B": where the clause tells of its own
    head, what the parser joins to the head after the verb is the verb's other end.
    """
    found: list[Mention] = []
    for token in tokens:
        about = verb is not None and verb.dep_ in ("relcl", "acl") and verb.head == token
        late = _after(page, token, verb.i) if verb is not None and about else ()
        found += [each for each in refs(page, token) if each not in late]
    return found


def _after(page: Page, token: Token, place: int) -> list[Mention]:
    """What is joined to a noun past a place, and stands for nothing before it."""
    joined = page.runs.get(token.i) or conjuncts(token)
    early = [each for word in joined if word.i < place for each in one(page, word)]
    late = [each for word in joined if word.i > place for each in one(page, word)]
    return [each for each in late if each not in early]


def _siblings(page: Page, token: Token) -> list[Mention]:
    """ "Kurdish and Sunni blocs": the other group that shares the noun."""
    here = page.at.get(token.i)
    if here is None or here.how != "nominal":
        return []
    beside = children(token, "amod", "compound", "nmod")
    words = [each for child in beside for each in conjuncts(child)]
    found = [page.at[word.i] for word in words if word.i in page.at]
    text = page.document.text
    return [
        each
        for each in found
        if (each.how == "nominal" and each.end <= token.idx)
        or (each.named and text[each.end : max(each.end, here.start)].strip() in _AND)
    ]


def one(page: Page, token: Token, depth: int = 0) -> list[Mention]:
    """The actors that one token stands for, without what is joined to it."""
    if depth > 4 or leaned_on(token):
        return []
    if (unit := smaller_of(page, token)) is not None:
        return [unit]
    listed = page.members.get(token.i)
    if listed:
        return [page.at[each.i] for each in listed]
    if token.i in page.antecedents:
        return [each for found in page.antecedents[token.i] for each in page.spelled_out(found)]
    if token.pos_ == "NUM" and token.dep_ in ("nsubj", "nsubjpass", "pobj", "dobj"):
        spelled = page.list_of(token.i, count_of(token))
        if spelled:
            return spelled
    renamed = _renamed(page, token) or _apposed(page, token) or _predicated(page, token)
    if renamed:
        return renamed
    if token.i in page.at:
        return [page.at[token.i]]
    return (
        _counted(page, token, depth)
        or _signers(page, token)
        or _owner(page, token, depth)
        or _copula(page, token, depth)
    )


def _copula(page: Page, token: Token, depth: int) -> list[Mention]:
    """ "A is a group that …": the group that does what follows is A."""
    if token.dep_ != "attr" or token.head.lemma_ not in ("be", "become", "remain"):
        return []
    subjects = children(token.head, "nsubj")
    return [each for subject in subjects for each in one(page, subject, depth + 1)]


def _renamed(page: Page, token: Token) -> list[Mention]:
    """ "its candidate, NAME" and "candidates (NAME and NAME)": the names say who is meant."""
    here = page.at.get(token.i)
    if here is not None and here.named:
        return []
    for child in children(token, "appos"):
        if heads_clause(child) or past_colon(token, child):
            continue
        names = [page.at[each.i] for each in conjuncts(child) if each.i in page.at]
        if names and all(name.named for name in names):
            return names
    return []


def _apposed(page: Page, token: Token) -> list[Mention]:
    """ "NAME, a militia backed by B": the militia is NAME."""
    here, head = page.at.get(token.i), page.at.get(token.head.i)
    if token.dep_ != "appos" or (here is not None and here.named) or token.pos_ != "NOUN":
        return []
    return [head] if head is not None and head.named else []


def _predicated(page: Page, token: Token) -> list[Mention]:
    """ "NAME is a militia of B": the militia is NAME."""
    here = page.at.get(token.i)
    if token.dep_ != "attr" or here is None or here.named or token.head.lemma_ != "be":
        return []
    subjects = [page.at[each.i] for each in children(token.head, "nsubj") if each.i in page.at]
    return [each for each in subjects if each.named]


def _counted(page: Page, token: Token, depth: int) -> list[Mention]:
    """ "eight of the militias", "all of the parties"."""
    people = token.lower_ in ("men", "women")  # "the men and women of the Front"
    if token.lemma_.lower() not in _COUNTS and token.pos_ != "NUM" and not people:
        return []
    of = [
        noun
        for prep in children(token, "prep")
        if prep.lower_ == "of"
        for noun in children(prep, "pobj")
    ]
    found: list[Mention] = []
    for noun in of:
        for each in conjuncts(noun):
            found += [*_siblings(page, each), *one(page, each, depth + 1)]
    if token.lemma_.lower() == "part":
        return [each for each in found if each.schema != "Territory"]  # not the whole country
    if token.lemma_.lower() in words("groups", "portions"):
        return [each for each in found if not each.named]  # "a majority of the Senate"
    return found


def _signers(page: Page, token: Token) -> list[Mention]:
    """ "The statement" stands for those who signed it last, where it does something: who rejects
    it or withdraws from it leaves what it says, not them."""
    if token.lemma_.lower() not in nouns("statement"):
        return []
    own = [parties for place, parties in page.statements if place == token.i]
    left = token.dep_ == "pobj" and token.head.lower_ in ("from", "off")
    if not own and (token.dep_ in ("dobj", "nsubjpass") or left):
        return []
    if own or not _definite(token):
        return list(own[-1]) if own else []
    before = [(place, parties) for place, parties in page.statements if place < token.i]
    return list(max(before, key=lambda each: each[0])[1]) if before else []


def _owner(page: Page, token: Token, depth: int) -> list[Mention]:
    """ "French forces", "his candidacy": the actor before a noun that belongs to it."""
    lemma = token.lemma_.lower()
    if lemma in _SETTLED:  # "the city of Lima" is Lima
        return [page.at[each.i] for each in below(token, "of") if each.i in page.at]
    if lemma in nouns("part"):
        # "the Quick Force branch": the branch is the name before it.
        here = page.at.get(token.i - 1)
        if here is None or here.schema == "Territory" or _told_apart(page, token):
            return []
        return [here] if page.doc[token.i - 1].head == token else []
    if lemma not in nouns("possession"):
        return []
    for child in [*children(token, "poss", "compound", "nmod", "amod"), *below(token, "of")]:
        owners = [each for each in one(page, child, depth + 1) if each.kinds != _PLACE]
        if lemma == "position" and any(each.schema == "Person" for each in owners):
            return []  # a person's is a stance, a force's a place that it holds
        if owners:
            return _forces(page, token, owners) or owners
    return []


def _told_apart(page: Page, part: Token) -> bool:
    """ "the dissident Quick Force faction", "the 2nd Quick Force battalion": not all of it."""
    if part.i < 2:
        return False
    before = page.doc[part.i - 2]
    return before.head.i in (part.i, part.i - 1) and (
        before.lower_ in nouns("leaving") or before.like_num or before.text[0].isdigit()
    )


def _forces(page: Page, token: Token, owners: list[Mention]) -> list[Mention]:
    """ "the Peruvian military presence": Peru's forces, where the document speaks of them; not "its
    military sites", which are no people."""
    if token.lemma_.lower() != "presence":
        return []
    military = any(child.lemma_.lower() == "military" for child in children(token, "amod"))
    if not military or len(owners) != 1 or "State" not in owners[0].kinds:
        return []
    for place, each in page.at.items():
        whole = _WHOLE_FORCE.issuperset(each.name.lower().split()[1:])
        if each.how == "nominal" and whole and page.doc[place].lemma_.lower() in _WHOLE_FORCE:
            inside = (page.at.get(child.i) for child in page.doc[place].children)
            if any(state is not None and state.key == owners[0].key for state in inside):
                return [each]
    return []


def _definite(token: Token) -> bool:
    if any(child.pos_ == "PROPN" for child in children(token, "compound", "nmod", "amod")):
        return False  # "the Spring Declaration" is a text of its own
    return any(child.lower_ in ("the", "this", "that") for child in children(token, "det"))
