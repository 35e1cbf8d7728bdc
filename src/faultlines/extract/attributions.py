"""Every place where somebody is said to say, think or write something: source, cue, content."""

from collections.abc import Iterator

from spacy.tokens import Token

from faultlines.extract.grammar import children, doers
from faultlines.extract.page import Page
from faultlines.model.claims import Attribution, Claim
from faultlines.model.text import Span
from faultlines.vocab.speech import speech


def attributions(page: Page, claims: tuple[Claim, ...]) -> tuple[Attribution, ...]:
    """The attributions of a page in text order, each with the claims in its content."""
    found = [each for token in page.doc for each in _at(page, token)]
    return tuple(_with_claims(each, claims) for each in found)


def _at(page: Page, token: Token) -> Iterator[Attribution]:
    lemma = token.lemma_.lower()
    if token.pos_ == "VERB" and lemma in speech("says") | speech("believes") | speech("denies"):
        content = [
            clause for clause in children(token, "ccomp") if clause.pos_ in ("VERB", "AUX", "ADJ")
        ]
        speakers = doers(token)
        if content and speakers:
            yield _attribution(page, speakers[0], token, content[0])
    elif token.lower_ == "according" and token.head != token:
        for to in children(token, "prep"):
            for noun in children(to, "pobj"):
                yield _attribution(page, noun, token, token.head)


def _attribution(page: Page, source: Token, cue: Token, content: Token) -> Attribution:
    return Attribution(
        evidence=page.sentence(cue),
        cue=(page.words(cue),),
        content=(_phrase(page, content, without=cue),),
        source=_phrase(page, source),
    )


def _phrase(page: Page, head: Token, without: Token | None = None) -> Span:
    """The words below a token, without a phrase of its own that is left out at an edge."""
    outside = set(without.subtree) if without is not None and without.head == head else set()
    words = [word for word in head.subtree if word not in outside and not word.is_space]
    first, last = words[0], words[-1]
    while len(words) > 1 and words[-1].is_punct and words[-1].text not in "”\"')":
        last = words[-2]
        words.pop()
    return page.span(first.idx, last.idx + len(last.text))


def _with_claims(each: Attribution, claims: tuple[Claim, ...]) -> Attribution:
    inside = tuple(
        claim.id
        for claim in claims
        if claim.holder is not None
        and any(span.start <= claim.cue[0].start < span.end for span in each.content)
    )
    return Attribution(
        evidence=each.evidence,
        cue=each.cue,
        content=each.content,
        source=each.source,
        claim_ids=inside,
    )
