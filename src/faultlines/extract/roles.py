"""What somebody is to another: "A, head of B", "B leader A", "B's rival, A"."""

from collections.abc import Iterator

from spacy.tokens import Token

from faultlines.extract.adjuncts import after_adjunct, without_bracket
from faultlines.extract.circular import circular, one_of
from faultlines.extract.finding import Hit, fitting, pairs
from faultlines.extract.grammar import below, children, conjuncts, surface_subjects
from faultlines.extract.mentions import Mention
from faultlines.extract.of_itself import itself
from faultlines.extract.page import Page
from faultlines.extract.pair_headings import headed_pair
from faultlines.extract.rank import rank
from faultlines.extract.refs import all_refs, one, refs
from faultlines.extract.regarded import regarded
from faultlines.extract.role_prepositions import prepositions
from faultlines.extract.role_words import claimed_here, past_before
from faultlines.extract.short_of import falls_short, yet_to_come
from faultlines.extract.takes_object import takes_object
from faultlines.extract.whose_envoy import whose_envoy
from faultlines.vocab.nouns import nouns
from faultlines.vocab.roles import Role, roles

_NO_CHOOSERS = frozenset({"State", "PublicBody"})


def from_roles(page: Page, noun: Token) -> Iterator[Hit]:
    """The relations of a role's noun; each role at most with its nearest object."""
    known = roles().get(noun.lemma_.lower(), ())
    if not known:
        return
    if noun.tag_ == "NN" and any(
        child.lower_ == "deputy" for child in children(noun, "amod", "compound")
    ):
        return
    if headed_pair(page, noun) is not None or falls_short(noun) or yet_to_come(noun):
        return
    told: set[tuple[str, str]] = set()
    bearers = _bearing(page, noun)
    for role in sorted(known, key=lambda role: role.relation == "member_of"):
        objects = _objects(page, noun, role)
        for bearer, other in pairs(fitting(bearers, role.subject), objects):
            if _beside(bearer, other, noun) or _joined_in(page, noun, bearer, other):
                continue
            if role.relation != "backs" and circular(page, noun, bearer, other):
                continue  # that a state has proxies at all is told, though
            if (bearer.key, other.key) not in told:  # a founder isn't told as a member, too
                relation = rank(page, noun, role.relation, other)
                if relation is not None:
                    told.add((bearer.key, other.key))
                    yield _hit(role, relation, bearer, other, noun)


def _beside(bearer: Mention, other: Mention, noun: Token) -> bool:
    """ "A and B units": A's are no units of B."""
    return bearer.how == "nominal" and bearer.end <= other.start and other.end <= noun.idx


def _joined_in(page: Page, noun: Token, bearer: Mention, other: Mention) -> bool:
    """ "A and B allies", a heading: each is the other's, and not both together B's, nor B's A's."""
    between = page.document.text[other.end : max(other.end, bearer.start)].strip()
    if between == "and" and not children(noun, "poss"):
        return True
    inside = bearer.start <= other.start and other.end <= bearer.end
    return inside and " and " in page.document.text[bearer.start : bearer.end]


def _bearing(page: Page, noun: Token) -> list[Mention]:
    """The actors described; what is joined to them only where the noun is plural."""
    tokens = itself(noun) or _bearers(page, noun)
    alone = one_of(noun) is not None or tokens == [noun]
    if noun.tag_ not in ("NNS", "NNPS") or alone:
        return [mention for token in tokens for mention in one(page, token)]
    return [mention for token in tokens for each in _alike(page, token) for mention in each]


def _alike(page: Page, first: Token) -> Iterator[list[Mention]]:
    """ "presidents A and B, and painter C": those joined, up to one with a word of its own."""
    if first.dep_ in ("nsubj", "nsubjpass"):
        yield refs(page, first)
        return
    for token in page.runs.get(first.i) or conjuncts(first):
        own = [word for word in children(token, "compound", "amod") if word.i not in page.at]
        if token != first and any(word.pos_ == "NOUN" for word in own):
            return
        yield one(page, token)


def _bearers(page: Page, noun: Token) -> list[Token]:
    """Who is described: an apposition's head, a copula's subject, or the name the noun leads."""
    head = noun.head
    if (single := one_of(noun)) is not None:
        return _singled_out(page, single)
    if noun.dep_ in ("compound", "nmod", "amod") and head.i in page.at and page.at[head.i].named:
        return [head]
    if noun.dep_ == "appos" and _is_person(page, head):
        return after_adjunct(page, noun) or [_nearest(page, noun)]
    own = [each for each in children(noun, "appos") if not whose_envoy(noun, each)]
    own = [each for each in own if not takes_object(noun, each)]
    if named := [each for each in own if each.i in page.at]:
        return named if noun.tag_ in ("NNS", "NNPS") else named[:1]
    if noun.dep_ == "appos":
        return [_nearest(page, noun)]
    if noun.dep_ == "attr" and head.lemma_ in ("be", "become", "remain"):
        return surface_subjects(head)
    if given := regarded(noun):
        return given
    if noun.dep_ == "conj" and head.lemma_.lower() in roles():
        return _bearers(page, head)
    if noun.i in page.at and (not page.at[noun.i].named or noun.tag_ == "NNS"):
        return [noun]  # also "their Cedar Front allies", who are the Front
    return []


def _singled_out(page: Page, single: Token) -> list[Token]:
    """ "NAME, one of X's allies", "NAME is one of X's allies", "NAME is among X's allies"."""
    named = [each for each in children(single, "appos") if each.i in page.at]
    if single.dep_ == "appos" or named:
        return named[:1] or [_nearest(page, single)]
    is_so = single.dep_ == "prep" or (single.dep_ == "attr" and single.head.lemma_ == "be")
    return surface_subjects(single.head) if is_so else []


def _is_person(page: Page, token: Token) -> bool:
    return token.i in page.at and page.at[token.i].schema == "Person"


def _nearest(page: Page, noun: Token) -> Token:
    """ "A and B, the head of C": the name right before the comma is described."""
    for token in reversed(without_bracket(page.doc, noun.head.i + 1, noun.left_edge.i)):
        if token.i in page.at and page.at[token.i].named:
            return token if token.dep_ == "conj" or _after_verb(page, token, noun) else noun.head
        if token.text not in (",", "(", "—", "–", "”", '"') and token.dep_ not in (
            "det",
            "amod",
            "compound",
        ):
            break
    return noun.head


def _after_verb(page: Page, name: Token, noun: Token) -> bool:
    """ "A called himself a brother of B, the head of C": B is, where a verb parts A from it."""
    verbs = (word.pos_ == "VERB" for word in page.doc[noun.head.i : name.i])
    return _is_person(page, name) and any(verbs)


def _objects(page: Page, noun: Token, role: Role) -> list[Mention]:
    """Of whom: the "of", else the possessor, else the name right before the noun."""
    nearest = [("nearest", _nearest_body(noun))] if role.relation == "leads" else []
    places = _places(noun, of_state=role.relation == "holds_office")
    for label, tokens in [*nearest, *places]:
        tokens = [token for token in tokens if not _only_where(page, token)]
        found = fitting(all_refs(page, tokens), role.object)
        if role.relation == "endorses" and label == "before":
            # "U.S. presidential candidate A" is nobody's choice yet.
            found = [each for each in found if not (each.kinds & _NO_CHOOSERS or _sought(each))]
        if label == "before" and noun.lemma_.lower() in nouns("follower"):
            # "Peruvian supporters" are supporters who are Peruvian.
            found = [each for each in found if each.how != "demonym"]
        seeks_a_post = noun.lemma_.lower() in nouns("seeker")
        if role.relation == "rival_of" and label == "before" and seeks_a_post:
            # "GOP challenger A" runs for the party, not against it.
            found = [each for each in found if each.schema == "Person"]
        if found:
            return found
        beside = role.mutual or role.relation == "allied_with"
        if beside and label == "owner" and any(token.tag_ == "PRP$" for token in tokens):
            return []  # "our Peruvian allies" are not Peru's, whoever we are
    return fitting(_after_comma(page, noun), role.object) if role.relation == "leads" else []


def led_by(page: Page, noun: Token) -> list[Mention]:
    """The bodies that a leader's noun names as his."""
    known = (role for role in roles().get(noun.lemma_.lower(), ()) if role.relation == "leads")
    return next((_objects(page, noun, role) for role in known), [])


def _sought(mention: Mention) -> bool:
    """ "Senate candidate A", "Ohio nominee A": what A runs for, or where, has chosen nobody."""
    last = mention.name.split()[-1:]
    return mention.schema == "Territory" or any(each.lower() in nouns("sought") for each in last)


def _only_where(page: Page, token: Token) -> bool:
    """ "In Peru Minister NAME met …": where he was, not whose minister he is."""
    here = page.at.get(token.i)
    if here is None or here.schema != "Territory" or here.how != "name" or not token.i:
        return False
    before = token.nbor(-1)
    return before.lower_ == "in" and before.i == token.sent.start and here.name == token.text


def _nearest_body(noun: Token) -> list[Token]:
    """ "the Cedar Brigade's Harbour Agency head": the body between the owner and the noun."""
    if not children(noun, "poss") or list(below(noun, "of")):
        return []
    names = children(noun, "compound")
    return [each for each in names if each.i == noun.i - 1 and each.pos_ == "PROPN"]


def _after_comma(page: Page, noun: Token) -> list[Mention]:
    """ "NAME, commander, Northern Command": the body right after the lone title's comma."""
    doc, at = page.doc, noun.i + 2
    if noun.dep_ != "appos" or not _is_person(page, noun.head) or at >= len(doc):
        return []
    if doc[noun.i + 1].text != "," or at not in page.at or not page.at[at].named:
        return []
    return [page.at[at]]


def _places(noun: Token, *, of_state: bool) -> Iterator[tuple[str, list[Token]]]:
    """Where the object may stand, the likeliest first, with what kind of place it is.

    of_state: an envoy "to" a state, or a commander "in" it, holds no office of it.
    """
    lemma = noun.lemma_.lower()
    yield "of", list(below(noun, "of"))
    yield "owner", children(noun, "poss")
    yield "before", children(noun, "compound", "nmod", "amod")
    if noun.dep_ == "compound":
        # "Quick Force commander NAME": the body may hang below the name instead.
        near = children(noun.head, "compound", "nmod", "poss")
        yield "before", [each for each in near if each.i < noun.i]
    if noun.dep_ == "conj" and noun.head.lemma_.lower() in roles():
        yield "owner", children(noun.head, "poss")
    for preposition in () if of_state else prepositions(lemma):
        yield preposition, list(below(noun, preposition))


def _hit(role: Role, relation: str, bearer: Mention, other: Mention, noun: Token) -> Hit:
    subject, target = (other, bearer) if role.reverse else (bearer, other)
    return Hit(
        subject=subject, relation=relation, object=target, trigger=noun,
        cue=(noun, *past_before(noun)), rule=f"role {noun.lemma_.lower()}", confidence=0.85,
        presupposed=not claimed_here(noun),
    )  # fmt: skip
