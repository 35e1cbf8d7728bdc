"""Whom pronouns and descriptions ("the militia") stand for, by salience."""

from spacy.tokens import Token

from faultlines.extract.chained import chained
from faultlines.extract.descriptions import described
from faultlines.extract.doubted import doubted, open_before
from faultlines.extract.grammar import children
from faultlines.extract.mentions import Mention
from faultlines.extract.not_itself import of_those, possible
from faultlines.extract.outlet_lines import outlet_line
from faultlines.extract.page import Page
from faultlines.extract.plurals import several
from faultlines.extract.pronouns import MANY, PERSON, THING
from faultlines.extract.quotes import Quotes
from faultlines.extract.salience import Candidate, Memory, best, describe, weight_of
from faultlines.extract.self_named import without_speaker
from faultlines.extract.singular import body_or_state, passed_over
from faultlines.extract.supported import supported
from faultlines.extract.things import of_a_thing
from faultlines.extract.titled import titles_of
from faultlines.extract.units import smaller_of
from faultlines.extract.unsettled import told_beside
from faultlines.vocab.speech import speech

_REACH = 3  # sentences back
_PRONOUNS = PERSON | THING | MANY
_LABEL = 3  # tokens before which a bracket begins the text
_SINGLE = ("Person", "Territory")


def resolve_references(page: Page) -> None:
    """Fill page.antecedents for third-person pronouns and definite descriptions, in text order."""
    titles, people = titles_of(page)
    memory = Memory(titles=titles, people=people, quotes=Quotes(page.document.text))
    for number, sentence in enumerate(page.doc.sents):
        for token in sentence:
            told = told_beside(page, token)
            found = _antecedents(page, memory, token, number) if told is None else told
            found = found and possible(page, token, found)
            if found:
                page.antecedents[token.i] = found
            if "\n" in token.text:
                memory.speaker = None
            for mention in found or _here(page, token):
                if _born_so(page, token) or _labels(page, token) or outlet_line(page, token):
                    continue
                memory.speaker = mention if _is_speaker(token, mention) else memory.speaker
                heading = not found and _is_heading(page, mention)
                memory.recent.append(Candidate(mention, number, weight_of(token), token, heading))
                describe(memory, mention, token)
        memory.recent = [each for each in memory.recent if number - each.sentence < _REACH]


def _is_heading(page: Page, mention: Mention) -> bool:
    """Whether a name is all that its line says: "## Cedar Brigade"."""
    text = page.document.text
    start, end = text.rfind("\n", 0, mention.start) + 1, text.find("\n", mention.end)
    after = text[mention.end : end if end >= 0 else len(text)]
    return not (text[start : mention.start] + after).strip("#* ")


def _born_so(page: Page, token: Token) -> bool:
    """ "Born NAME in Lima, he …": another name of whoever is told of."""
    return token.i > 0 and page.doc[token.i - 1].lower_ in ("born", "née", "né", "nee")


def _labels(page: Page, token: Token) -> bool:
    """ "[NAME] He …" at a line's start: whose words follow, and never their "he"."""
    start = token.left_edge.i
    if not start or page.doc[start - 1].text != "[":
        return False
    return start < _LABEL or page.doc[start - 2].is_space


def _here(page: Page, token: Token) -> tuple[Mention, ...]:
    mention = smaller_of(page, token) or page.at.get(token.i)
    return () if mention is None else (mention,)


def _antecedents(page: Page, memory: Memory, token: Token, number: int) -> tuple[Mention, ...]:
    word = token.lower_
    if word in _PRONOUNS:
        owner = () if open_before(page, token) else _owner(page, token)
        if owner is not None:
            return owner
    if word in PERSON:
        return _person(page, memory, token, number)
    if word in THING and not _expletive(token):
        if of_a_thing(page, token):
            return ()
        if (partner := chained(page, token)) is not None:
            return partner
        found = body_or_state(memory, token, number)
        return _ahead(page, token) or _sure(page, memory, token, number, found)
    if word in MANY:
        return _ahead(page, token) or several(page, memory, token, number)
    return described(page, memory, token, number)


def _owner(page: Page, token: Token) -> tuple[Mention, ...] | None:
    """Whose a pronoun makes a noun, where what stands right beside them tells; else None."""
    if token.dep_ == "poss" and token.head.dep_ == "conj":
        partner = _partner(page, token)
        if partner is not None:
            return partner
    if token.lower_ in PERSON:
        return None
    if beside := _beside(page, token) or of_those(page, token):
        return beside
    if token.dep_ != "poss":
        return None
    helped = [page.at[each.i] for each in supported(token.head) if each.i in page.at]
    bodies = helped and all(each.schema != "Person" for each in helped)
    return tuple(helped) if bodies else None


def _person(page: Page, memory: Memory, token: Token, number: int) -> tuple[Mention, ...]:
    """Whom "he" and "she" stand for; () where it isn't clear."""
    found = best(without_speaker(page, memory, token), token, number, {"Person"})
    if found and passed_over(page, memory, token, number, found[0]):
        return ()
    return _sure(page, memory, token, number, found) or _still_speaking(memory, token)


def _sure(
    page: Page, memory: Memory, token: Token, number: int, found: tuple[Mention, ...]
) -> tuple[Mention, ...]:
    """Those found, where nobody else may be meant."""
    return () if any(doubted(page, memory, token, number, each) for each in found[:1]) else found


def _is_speaker(token: Token, mention: Mention) -> bool:
    says = token.head.lemma_.lower() in speech("says")
    return says and token.dep_ == "nsubj" and mention.schema == "Person" and mention.named


def _still_speaking(memory: Memory, token: Token) -> tuple[Mention, ...]:
    """ "He also said …", long after his name, in the paragraph that gives his words."""
    if memory.speaker is None or token.dep_ != "nsubj":
        return ()
    return (memory.speaker,) if token.head.lemma_.lower() in speech("says") else ()


def _partner(page: Page, token: Token) -> tuple[Mention, ...] | None:
    """ "A and its allies": A's; nobody's, where A isn't known; None, where A owns nothing."""
    first = token.head.head
    if same := _same_owner(first, token):
        return page.antecedents.get(same.i, ())
    here = page.at.get(first.i)
    if here is None:
        unknown = ("NOUN", "PROPN") if token.lower_ in THING else ("PROPN",)
        return () if first.pos_ in unknown else None
    person = here.schema == "Person"
    fits = person if token.lower_ in PERSON else not person or token.lower_ in MANY
    return (here,) if fits else None


def _same_owner(first: Token, token: Token) -> Token | None:
    """ "her mother, A, and her aunt": the first "her"."""
    noun = first.head if first.dep_ == "appos" else first
    owners = [each for each in children(noun, "poss") if each.lower_ == token.lower_]
    return owners[0] if owners else None


def _beside(page: Page, token: Token) -> tuple[Mention, ...]:
    """ "the army and its allies' raid": whoever stands right before the "and", if no person."""
    if token.tag_ != "PRP$" or token.i < 2 or token.nbor(-1).lower_ != "and":
        return ()
    here = page.at.get(token.i - 2)
    return () if here is None or here.schema in ("Person", "Territory") else (here,)


def _expletive(token: Token) -> bool:
    """ "It is likely that …", "it is time to …", "it seems …": stands for nobody."""
    verb = token.head
    if verb.lemma_ == "be" and any(each.lemma_ == "time" for each in children(verb, "attr")):
        return True
    if token.dep_ == "expl" or verb.lemma_ in ("seem", "appear", "happen", "rain"):
        return True
    if verb.lemma_ == "turn" and any(each.lower_ == "out" for each in verb.children):
        return True
    return (
        verb.lemma_ == "be"
        and bool(children(verb, "ccomp", "xcomp", "advcl"))
        and bool(children(verb, "acomp", "attr"))
    )


def _ahead(page: Page, token: Token) -> tuple[Mention, ...]:
    """ "For its part, the ministry …": the subject that follows in the same sentence."""
    if token.i - token.sent.start > 3 or token.dep_ != "poss" or token.sent[0].pos_ != "ADP":
        return ()
    for subject in children(token.sent.root, "nsubj", "nsubjpass"):
        here = page.at.get(subject.i) if subject.i > token.i else None
        if here is not None and (token.lower_ in THING or here.schema not in _SINGLE):
            return (here,)
    return ()
