"""One parsed document in, everything the rules find in it out."""

from collections import Counter
from collections.abc import Iterator

from spacy.tokens import Doc, Token

from faultlines.extract.acts import from_nouns
from faultlines.extract.build import EXTRACTOR, claim_from
from faultlines.extract.cast import cast_of
from faultlines.extract.coreference import resolve_references
from faultlines.extract.describing import from_adjectives, from_hyphens
from faultlines.extract.finding import Hit
from faultlines.extract.lists import link_lists
from faultlines.extract.page import Page, open_page
from faultlines.extract.roles import from_roles
from faultlines.extract.structure import from_structure
from faultlines.extract.verbs import from_verbs
from faultlines.model.claims import Claim
from faultlines.model.reading import Extraction
from faultlines.model.text import Document
from faultlines.model.when import When


def read(document: Document, doc: Doc, anchor: When) -> Extraction:
    """Everything that the rules find in one document. Changes `doc`."""
    page = open_page(document, doc, anchor)
    resolve_references(page)
    link_lists(page)
    claims, skipped = _claims(page, list(_hits(page)))
    return Extraction(
        doc_id=page.doc_id,
        extractor=EXTRACTOR,
        anchor=anchor.edtf,
        actors=cast_of(page, claims),
        claims=claims,
        skipped=tuple(sorted(skipped.items())),
    )


def _hits(page: Page) -> Iterator[Hit]:
    for token in page.doc:
        yield from _at(page, token)


def _at(page: Page, token: Token) -> Iterator[Hit]:
    if token.pos_ == "VERB":
        yield from from_verbs(page, token)
        yield from from_adjectives(page, token)
    elif token.pos_ in ("NOUN", "PROPN"):
        yield from from_nouns(page, token)
        yield from from_roles(page, token)
        yield from from_structure(page, token)
    elif token.pos_ == "ADJ":
        yield from from_adjectives(page, token)
    yield from from_hyphens(page, token)


def _claims(page: Page, hits: list[Hit]) -> tuple[tuple[Claim, ...], Counter[str]]:
    """One claim for each hit that says something happened; the others counted by reason.

    Where two rules read the same relation between the same two in one sentence, the surer stays.
    """
    skipped: Counter[str] = Counter()
    best: dict[tuple[object, ...], Claim] = {}
    for hit in hits:
        made = claim_from(page, hit)
        if isinstance(made, str):
            skipped[made] += 1
            continue
        ends = (hit.subject.key, made.relation, hit.object.key if hit.object else None)
        key = (made.evidence.start, *ends, made.event_id)
        if key not in best or best[key].confidence < made.confidence:
            best[key] = made
    return tuple(sorted(best.values(), key=lambda c: (c.evidence.start, c.cue[0].start))), skipped
