"""One parsed document in, everything the rules find in it out."""

from collections.abc import Iterable, Iterator
from operator import itemgetter

from spacy.tokens import Doc, Token

from faultlines.extract.acts import from_nouns
from faultlines.extract.attributions import attributions
from faultlines.extract.backers import mend_backers
from faultlines.extract.behalf import from_behalf
from faultlines.extract.behind import from_behind
from faultlines.extract.build import EXTRACTOR
from faultlines.extract.cast import cast_of
from faultlines.extract.composition import from_composition
from faultlines.extract.coreference import resolve_references
from faultlines.extract.dealings import dealings
from faultlines.extract.deeds import deeds
from faultlines.extract.describing import from_adjectives, from_hyphens
from faultlines.extract.designating import from_designations
from faultlines.extract.ellipsis import from_ellipsis
from faultlines.extract.facades import from_facades
from faultlines.extract.finding import Hit
from faultlines.extract.first_person import name_speakers
from faultlines.extract.forbidding import from_forbidding
from faultlines.extract.forecasts import forecasts
from faultlines.extract.formerly_of import from_formerly_of
from faultlines.extract.gapped import from_gapped, mend_gaps
from faultlines.extract.gathered import Gathered
from faultlines.extract.hands import from_hands
from faultlines.extract.held_deeds import held
from faultlines.extract.interviews import turns_of
from faultlines.extract.joined_clauses import mend_joined_clauses
from faultlines.extract.lists import link_lists
from faultlines.extract.long_sentences import cut_sentences
from faultlines.extract.lost_clauses import mend_lost_clauses
from faultlines.extract.meetings import Meetings
from faultlines.extract.mergers import from_mergers
from faultlines.extract.mutual import from_mutual, from_mutual_noun, from_suffered
from faultlines.extract.nothing_to_do import from_nothing_to_do
from faultlines.extract.own_groups import own_groups
from faultlines.extract.owned import name_owners
from faultlines.extract.ownership import from_ownership
from faultlines.extract.page import Page, open_page
from faultlines.extract.pair_headings import from_pair_headings
from faultlines.extract.parts import from_parts
from faultlines.extract.plain_clauses import mend_plain_clauses
from faultlines.extract.quoting import spoken_in, told_on
from faultlines.extract.reversals import reversals
from faultlines.extract.roles import from_roles
from faultlines.extract.seen_as import from_seen_as
from faultlines.extract.siding import siding
from faultlines.extract.splinters import from_splinters
from faultlines.extract.statements import Statements
from faultlines.extract.strange_doers import mend_strange_doers
from faultlines.extract.structure import from_structure
from faultlines.extract.taking_posts import from_posts
from faultlines.extract.toll_bearers import with_tolls
from faultlines.extract.trust import trusted
from faultlines.extract.verbs import from_verbs
from faultlines.model.claims import Claim, Event
from faultlines.model.known_names import KnownName
from faultlines.model.reading import Extraction
from faultlines.model.text import Document, Span
from faultlines.model.when import When

_NOMINAL = ("pobj", "dobj")  # a plural that the tagger took for a verb: "airstrikes"


def read(document: Document, doc: Doc, anchor: When, own: Iterable[KnownName] = ()) -> Extraction:
    """Everything that the rules find in one document, and how sure each is. Changes `doc`."""
    return trusted(understand(document, doc, anchor, own))


def understand(
    document: Document, doc: Doc, anchor: When, own: Iterable[KnownName] = ()
) -> Extraction:
    """The same, as sure as each rule is by itself."""
    page = prepared(document, doc, anchor, own)
    claims, events, skipped = _found(page)
    skipped.update(page.left, cut_sentences(page))
    read_after_all = {span for claim in claims for span in claim.cue}
    told = forecasts(page, claims, EXTRACTOR)
    said = attributions(page, claims)
    return Extraction(
        doc_id=page.doc_id,
        extractor=EXTRACTOR,
        anchor=anchor.edtf,
        actors=cast_of(page, claims, events),
        claims=claims,
        events=events,
        forecasts=told,
        attributions=said,
        skipped=tuple(
            sorted((one for one in skipped if one[1] not in read_after_all), key=itemgetter(1, 0))
        ),
    )


def prepared(document: Document, doc: Doc, anchor: When, own: Iterable[KnownName] = ()) -> Page:
    """The page with its actors, references and lists in place. Changes `doc`."""
    page = open_page(document, doc, anchor, own)
    mend_backers(page)
    mend_strange_doers(page)
    mend_plain_clauses(page)
    mend_gaps(page)
    mend_lost_clauses(page)
    mend_joined_clauses(page)
    resolve_references(page)
    name_owners(page)
    link_lists(page)
    page.turns = turns_of(document.text)
    page.told = told_on(page)
    page.spoken = spoken_in(page.told)
    name_speakers(page)
    name_owners(page)  # "our allies", now that "our" is known
    return page


def _found(page: Page) -> tuple[tuple[Claim, ...], tuple[Event, ...], set[tuple[str, Span]]]:
    """The claims and events of a page, and what was seen and left out, with why."""
    statements = Statements(page)
    gathered = Gathered()
    hits = [*statements.hits, *_hits(page)]
    for hit in [*hits, *siding(page, hits), *reversals(page, hits)]:
        gathered.take(page, hit)
    for _, event in statements.events:
        gathered.events[event.id] = event
    _meet(page, gathered)
    for deed in deeds(page):
        gathered.tell(deed.event)
        for hit, claim in held(page, deed):
            gathered.add(page, hit, claim)
    for event in dealings(page):
        gathered.tell_once(event)
    for hit in own_groups(page, gathered.claims()):
        gathered.take(page, hit)
    for event in with_tolls(page, gathered.events):
        gathered.events[event.id] = event
    return gathered.claims(), gathered.told(), gathered.skipped


def _meet(page: Page, gathered: Gathered) -> None:
    """The meetings of several; whom a claim tells of already is not told of again."""
    meetings = Meetings(page)
    for hit in meetings.hits:
        if hit.relation == "absent_from" or not gathered.met(page, hit):
            gathered.take(page, hit)
    for event in meetings.events:
        gathered.events[event.id] = event


def _hits(page: Page) -> Iterator[Hit]:
    for token in page.doc:
        yield from _at(page, token)


def _at(page: Page, token: Token) -> Iterator[Hit]:
    if token.pos_ == "VERB" or token.lemma_ == "be":
        yield from from_verbs(page, token)
        yield from from_gapped(page, token)
        yield from from_posts(page, token)
        yield from from_mutual(page, token)
        yield from from_suffered(page, token)
        yield from from_splinters(page, token)
        yield from from_adjectives(page, token)
        yield from from_facades(page, token)
        yield from from_designations(page, token)
        yield from from_mergers(page, token)
        yield from from_forbidding(page, token)
        yield from from_composition(page, token)
        yield from from_nothing_to_do(page, token)
    if token.pos_ in ("NOUN", "PROPN") or token.tag_ == "VBG" or token.dep_ in _NOMINAL:
        yield from from_nouns(page, token)
    if token.pos_ in ("NOUN", "PROPN"):
        yield from from_pair_headings(page, token)
        yield from from_roles(page, token)
        yield from from_parts(page, token)
        yield from from_seen_as(page, token)
        yield from from_hands(page, token)
        yield from from_structure(page, token)
        yield from from_ownership(page, token)
        yield from from_composition(page, token)
        yield from from_behalf(page, token)
        yield from from_mutual_noun(page, token)
    elif token.pos_ == "ADJ":
        yield from from_adjectives(page, token)
    elif token.lower_ == "behind":
        yield from from_behind(page, token)
    elif token.pos_ == "ADP":
        yield from from_formerly_of(page, token)
    elif token.lower_ == "so":
        yield from from_ellipsis(page, token)
    yield from from_hyphens(page, token)
