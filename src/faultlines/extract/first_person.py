"""Whom "we" and "I" stand for in what somebody says: the speaker, with his side."""

from collections.abc import Iterator, Mapping

from spacy.tokens import Token

from faultlines.extract.grammar import conjuncts, surface_subjects
from faultlines.extract.interviews import answering
from faultlines.extract.mentions import Mention
from faultlines.extract.page import Page
from faultlines.extract.refs import one
from faultlines.extract.spokespeople import spoken_for
from faultlines.vocab.acts import load_acts
from faultlines.vocab.relations import RELATIONS
from faultlines.vocab.speech import speech

_MANY = frozenset("we us our ours ourselves".split())
WORDS = _MANY | frozenset("i me my myself".split())
_OF_WORDS = frozenset({"stance", "speech"})
_OF_DEEDS = frozenset({"material", "structure", "contact", "joint act"})
_QUOTES = frozenset('"“”‘«')


def name_speakers(page: Page) -> None:
    """Fill page.antecedents for the first person inside speech. Needs page.spoken."""
    statements = list(_statements(page))
    bodies: Mapping[str, Mention] | None = None
    for token in page.doc:
        if token.lower_ in WORDS and token.pos_ == "PRON":
            speakers = _speakers(page, token) or [
                who for place, who in statements[::-1] if place < token.i
            ]
            if not speakers:
                continue
            bodies = spoken_for(page) if bodies is None else bodies
            body = bodies.get(speakers[0].key) if _for_a_body(page, token) else None
            if body is not None:
                page.antecedents[token.i] = (body,)
            elif answering(page, token.idx) or not _for_others(token, speakers[0]):
                page.antecedents[token.i] = (speakers[0],)


def _for_a_body(page: Page, token: Token) -> bool:
    """ "We", "our allies"; "our interests" may be a whole country's."""
    return token.lower_ in _MANY and (token.dep_ != "poss" or token.head.i in page.at)


def _for_others(token: Token, speaker: Mention) -> bool:
    """ "We drove them out", "our allies", said by one person: who "we" are isn't told. What one
    says for all ("we condemn", "we stand against") one says oneself, too."""
    if speaker.schema != "Person" or token.lower_ not in _MANY:
        return False
    acts = load_acts().verbs
    verbs = [verb.lemma_.lower() for verb in conjuncts(token.head)]
    told = {act.relation for verb in verbs for act, _ in acts.get(verb, ())}
    families = {RELATIONS[relation].family for relation in told}
    in_words = families & _OF_WORDS and not families & _OF_DEEDS and "fights" not in told
    return token.dep_ != "nsubj" or not in_words


def _speakers(page: Page, token: Token) -> list[Mention]:
    """Of speech within speech, the one that starts last is whose words these are."""
    said = [each for first, last, each in page.spoken if first <= token.idx < last]
    if not said or said[-1].speaker is None or said[-1].head.text == ")":
        return []  # in an interview "I" tells of oneself, and seldom of what one does to another
    found = one(page, said[-1].speaker)
    return found if len(found) == 1 else []


def _statements(page: Page) -> Iterator[tuple[int, Mention]]:
    """ "Minister NAME said:" without quotation marks: a statement that runs on.

    Yields the place of the colon and who speaks, in text order.
    """
    for token in page.doc[:-3]:
        colon, space = page.doc[token.i + 1], page.doc[token.i + 2]
        if (
            token.lemma_.lower() in speech("says")
            and colon.text == ":"
            and not _QUOTES & {space.text, page.doc[token.i + 3].text}
        ):
            found = [each for who in surface_subjects(token) for each in one(page, who)]
            if len(found) == 1:
                yield colon.i, found[0]
