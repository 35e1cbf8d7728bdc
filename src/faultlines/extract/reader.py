"""One parsed document in, everything the rules find in it out."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from operator import itemgetter

from spacy.tokens import Doc, Token

from faultlines.extract.acts import from_nouns
from faultlines.extract.attributions import attributions
from faultlines.extract.behalf import from_behalf
from faultlines.extract.build import EXTRACTOR, claim_from
from faultlines.extract.cast import cast_of
from faultlines.extract.composition import from_composition
from faultlines.extract.coreference import resolve_references
from faultlines.extract.dealings import dealings
from faultlines.extract.deeds import deeds, joined
from faultlines.extract.describing import from_adjectives, from_hyphens
from faultlines.extract.ellipsis import from_ellipsis
from faultlines.extract.exact import exact
from faultlines.extract.facades import from_facades
from faultlines.extract.finding import Hit
from faultlines.extract.first_person import name_speakers
from faultlines.extract.forecasts import forecasts
from faultlines.extract.held_deeds import held
from faultlines.extract.lists import link_lists
from faultlines.extract.mutual import from_mutual, from_mutual_noun, from_suffered
from faultlines.extract.owned import name_owners
from faultlines.extract.ownership import from_ownership
from faultlines.extract.page import Page, open_page
from faultlines.extract.quoting import spoken_in, told_on
from faultlines.extract.roles import from_roles
from faultlines.extract.splinters import from_splinters
from faultlines.extract.statements import Statements
from faultlines.extract.structure import from_structure
from faultlines.extract.timing import remember
from faultlines.extract.trust import trusted
from faultlines.extract.verbs import from_verbs
from faultlines.extract.violence import event_of, owned_deeds
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
    resolve_references(page)
    name_owners(page)
    link_lists(page)
    page.told = told_on(page)
    page.spoken = spoken_in(page.told)
    name_speakers(page)
    return page


def _found(page: Page) -> tuple[tuple[Claim, ...], tuple[Event, ...], set[tuple[str, Span]]]:
    """The claims and events of a page, and what was seen and left out, with why."""
    statements = Statements(page)
    gathered = _Gathered()
    for hit in [*statements.hits, *_hits(page)]:
        gathered.take(page, hit)
    for _, event in statements.events:
        gathered.events[event.id] = event
    for deed in deeds(page):
        gathered.tell(deed.event)
        for hit, claim in held(page, deed):
            gathered.add(hit, claim)
    for event in dealings(page):
        gathered.tell_once(event)
    return gathered.claims(), gathered.told(), gathered.skipped


def _hits(page: Page) -> Iterator[Hit]:
    for token in page.doc:
        yield from _at(page, token)


def _at(page: Page, token: Token) -> Iterator[Hit]:
    if token.pos_ == "VERB" or token.lemma_ == "be":
        yield from from_verbs(page, token)
        yield from from_mutual(page, token)
        yield from from_suffered(page, token)
        yield from from_splinters(page, token)
        yield from from_adjectives(page, token)
        yield from from_facades(page, token)
        yield from from_composition(page, token)
    if token.pos_ in ("NOUN", "PROPN") or token.tag_ == "VBG" or token.dep_ in _NOMINAL:
        yield from from_nouns(page, token)
    if token.pos_ in ("NOUN", "PROPN"):
        yield from from_roles(page, token)
        yield from from_structure(page, token)
        yield from from_ownership(page, token)
        yield from from_composition(page, token)
        yield from from_behalf(page, token)
        yield from from_mutual_noun(page, token)
    elif token.pos_ == "ADJ":
        yield from from_adjectives(page, token)
    elif token.lower_ == "so":
        yield from from_ellipsis(page, token)
    yield from from_hyphens(page, token)


def _tells_nothing(hit: Hit) -> bool:
    """ "Guard units are part of the Guard": the group's own words say no more than that."""
    one, two = hit.subject, hit.object
    if hit.relation not in ("part_of", "member_of") or one.how != "nominal" or two is None:
        return False
    return one.start <= two.start and two.end <= one.end


def _of_people(page: Page, hit: Hit) -> bool:
    """ "captured forty Peruvians": people of a state, not the state itself."""
    two = hit.object
    if two is None or two.how != "demonym" or hit.relation not in ("kills", "captures", "arrests"):
        return False
    return page.document.text[two.start : two.end].endswith("s")


def _claim_or_why(page: Page, hit: Hit) -> Claim | str:
    """The claim of a hit, or why it makes none."""
    if _tells_nothing(hit):
        return "said by the group's own name"
    if _of_people(page, hit):
        return "of people of a state, not the state"
    return claim_from(page, hit)


class _Gathered:
    """Claims and events as the hits come in. Where two rules read the same relation between the
    same two in one sentence, the surer stays."""

    def __init__(self) -> None:
        self.best: dict[tuple[object, ...], Claim] = {}
        self.events: dict[str, Event] = {}
        self.skipped: set[tuple[str, Span]] = set()
        self.spent: set[int] = set()

    def take(self, page: Page, read: Hit) -> None:
        """Keep what a hit tells, if it is said to have happened.

        A verb or noun inside a longer pattern ("refused to meet", "voiced support for") carries
        nothing of its own.
        """
        if read.trigger.i in self.spent:
            return
        self.spent.update(
            token.i
            for token in read.cue
            if token != read.trigger
            and (token.pos_ == "VERB" or (token.pos_ == "NOUN" and read.trigger.pos_ == "VERB"))
        )
        hit = exact(page, read)
        claim = "said of something else" if hit is None else _claim_or_why(page, hit)
        if hit is None or isinstance(claim, str):
            self.skipped.add((str(claim), page.words(read.trigger)))
            return
        if hit.relation == "claims_responsibility":
            claim = self._owned(page, hit, claim)
        remember(page, hit.cue, claim.when)
        event = event_of(page, hit)
        if event is not None and claim.stance != "denies":
            self.tell(event)
        self._keep(hit, claim)

    def tell(self, event: Event) -> None:
        """Keep an event; where two rules tell of one, with all its roles."""
        old = self.events.get(event.id)
        self.events[event.id] = event if old is None else joined(old, event)

    def tell_once(self, event: Event) -> None:
        """Keep an event; where one is told of at the same word already, only who did it."""
        for old in self.events.values():
            if old.span == event.span:
                if "agent" not in old.roles and "agent" in event.roles:
                    roles = {**event.roles, **old.roles}
                    self.events[old.id] = replace(old, roles=roles)
                return
        self.events[event.id] = event

    def add(self, hit: Hit, claim: Claim) -> None:
        """Keep a claim about a deed, unless one of its sentence says as much of the same doer."""
        known = any(
            key[0] == claim.evidence.start
            and key[1] == hit.subject.key
            and key[2] == claim.relation
            for key in self.best
        )
        if not known:
            self._keep(hit, claim)

    def _owned(self, page: Page, hit: Hit, claim: Claim) -> Claim:
        """ "A claimed responsibility for the attack": the attack is the object."""
        events, attacks = owned_deeds(page, hit)
        for event in events:
            self.events[event.id] = event
        for attack in attacks:
            made = claim_from(page, attack)
            if isinstance(made, Claim):
                self._keep(attack, made)
        return replace(claim, object=None, event_id=events[0].id) if events else claim

    def _keep(self, hit: Hit, claim: Claim) -> None:
        ends = (hit.subject.key, claim.relation, hit.object.key if hit.object else claim.event_id)
        key = (claim.evidence.start, *ends)
        if key not in self.best or self.best[key].confidence < claim.confidence:
            self.best[key] = claim

    def claims(self) -> tuple[Claim, ...]:
        """In text order."""
        return tuple(sorted(self.best.values(), key=_claim_place))

    def told(self) -> tuple[Event, ...]:
        """In text order."""
        return tuple(sorted(self.events.values(), key=lambda event: (event.span.start, event.id)))


def _claim_place(claim: Claim) -> tuple[int, int, int, str]:
    return (claim.evidence.start, claim.cue[0].start, claim.subject.start, claim.id)
