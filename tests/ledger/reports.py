"""Short reports of our own, and readings of them made by hand."""

from dataclasses import dataclass, field

from faultlines.model.actors import Actor, Judgement, LocalActor, Verdict
from faultlines.model.claims import Attribution, Certainty, Claim, Event, Forecast, Stance
from faultlines.model.reading import Extraction, Identities
from faultlines.model.text import Document, Publication, Span
from faultlines.model.when import When

HARBOUR = (
    "The Harbour League rejected the Marra Council on Friday. "
    "The Marra Council praised the Dune Guard. "
    "The League said the Dune Guard may attack the Marra Council."
)
DUNE = "The Dune Guard met the Harbour League in Solwick. The Guard backs the Marra Council."
ARABIC = "أصدرت كتائبُ النهر بيانًا. رفض الثائرون الإمامَ في الميناء."

LEAGUE, COUNCIL, GUARD = "The Harbour League", "The Marra Council", "The Dune Guard"


def actor_id(name: str) -> str:
    return "org:" + name.casefold().removeprefix("the ").replace(" ", "-")


@dataclass
class Report:
    """One text with what a reader would find in it.

    claims: (subject, relation, object) in words as they stand, each in the first sentence that
    has both. who: words → name of the actor, for words that aren't themselves its name.
    """

    text: str
    claims: list[tuple[str, str, str]] = field(default_factory=list)
    who: dict[str, str] = field(default_factory=dict)
    published: str | None = None
    path: str = "report.txt"
    url: str | None = None
    extractor: str = "rules/1"
    anchor: str | None = None
    language: str = "en"

    @property
    def document(self) -> Document:
        return Document(text=self.text, title="A report", language=self.language)

    @property
    def publication(self) -> Publication:
        return Publication(
            doc_id=self.document.id,
            path=self.path,
            url=self.url,
            published=When(edtf=self.published),
        )

    def span(self, words: str, within: Span | None = None) -> Span:
        start = within.start if within else 0
        at = self.text.casefold().index(words.casefold(), start)
        return self.document.span(at, at + len(words))

    def sentence(self, subject: str, target: str) -> Span:
        start = 0
        for part in self.text.split(". "):
            if subject.casefold() in part.casefold() and target.casefold() in part.casefold():
                return self.document.span(start, start + len(part))
            start += len(part) + 2
        raise ValueError(f"no sentence has both {subject!r} and {target!r}")

    def claim(self, subject: str, relation: str, target: str, **more: object) -> Claim:
        evidence = self.sentence(subject, target)
        values: dict[str, object] = {
            "evidence": evidence,
            "subject": self.span(subject, evidence),
            "relation": relation,
            "object": self.span(target, evidence),
            "cue": (self.span(subject, evidence),),
            "rule": "test",
            "extractor": self.extractor,
            "confidence": 0.75,
        }
        return Claim(**(values | more))  # type: ignore[arg-type]

    @property
    def extraction(self) -> Extraction:
        claims = tuple(self.claim(*one) for one in self.claims)
        return Extraction(
            doc_id=self.document.id,
            extractor=self.extractor,
            anchor=self.anchor,
            actors=tuple(
                LocalActor(name=span.quote, schema="Organization", mentions=((span, "name"),))
                for claim in claims
                for span in (claim.subject,)
            ),
            claims=claims,
            skipped=(("no verb", claims[0].evidence),) if claims else (),
        )

    @property
    def identities(self) -> Identities:
        spans = {span for claim in self.extraction.claims for span in ends(claim)}
        named = {span: self.who.get(span.quote, span.quote) for span in sorted(spans)}
        return Identities(
            actors=tuple(
                Actor(id=actor_id(name), name=name, schema="Organization", aliases=(name[4:],))
                for name in dict.fromkeys(named.values())
            ),
            judgements=tuple(
                Judgement(span=span, refers_to=actor_id(name), by="rules/names", reason="its name")
                for span, name in named.items()
            ),
        )

    @property
    def parts(self) -> tuple[Document, Publication, Extraction, Identities]:
        """What Ledger.add takes."""
        return self.document, self.publication, self.extraction, self.identities


def ends(claim: Claim) -> list[Span]:
    return [span for span in (claim.subject, claim.object) if span is not None]


def harbour(**more: object) -> Report:
    claims = [
        (LEAGUE, "rejects", "the Marra Council"),
        (COUNCIL, "praises", "the Dune Guard"),
    ]
    who = {"the Marra Council": COUNCIL, "the Dune Guard": GUARD}
    return Report(**({"text": HARBOUR, "claims": claims, "who": who} | more))  # type: ignore[arg-type]


def dune(**more: object) -> Report:
    claims = [(GUARD, "meets", "the Harbour League"), ("The Guard", "backs", "the Marra Council")]
    who = {"the Harbour League": LEAGUE, "the Marra Council": COUNCIL}
    values = {"text": DUNE, "claims": claims, "who": who, "path": "dune.txt"}
    return Report(**(values | more))  # type: ignore[arg-type]


def full_extraction(report: Report) -> tuple[Extraction, Identities]:
    """A reading that uses every field there is."""
    document = report.document
    evidence = report.sentence(LEAGUE, "the Marra Council")
    league, council = report.span(LEAGUE, evidence), report.span("the Marra Council", evidence)
    last = report.sentence("The League", "attack")
    event = Event(
        kind="protest",
        mode="demo",
        span=report.span("rejected"),
        evidence=evidence,
        when=When(edtf="2031-05-02", words="on Friday"),
        where=council,
        roles={"agent": (league,), "absent": ()},
        stated_count=8,
        deaths=0,
        injuries=3,
    )
    claim = Claim(
        evidence=evidence,
        subject=league,
        relation="signs",
        event_id=event.id,
        holder=council,
        holder_unnamed=True,
        stance=Stance.RELAYS,
        certainty=Certainty.POSSIBLE,
        condition=report.span("on Friday"),
        when=When(edtf=None, words="on Friday"),
        cue=(report.span("rejected"), report.span("on Friday")),
        rule="active",
        extractor="rules/1+test",
        confidence=0.1,
    )
    plain = report.claim(LEAGUE, "rejects", "the Marra Council")
    forecast = Forecast(
        statement=report.span("may attack"),
        evidence=last,
        words="may",
        author=report.span("The League"),
        low=0.45,
        high=0.55,
        condition=report.span("said"),
        horizon=When(edtf="2031-05/2031-06"),
        advice=True,
        claim_ids=(plain.id,),
        extractor="rules/1",
    )
    said = Attribution(
        evidence=last,
        cue=(report.span("said"),),
        content=(document.span(last.start + 16, last.end),),
        source=report.span("The League"),
        claim_ids=(plain.id,),
    )
    extraction = Extraction(
        doc_id=document.id,
        extractor="rules/1",
        anchor="2031-05-04",
        actors=(
            LocalActor(
                name=LEAGUE,
                schema="Organization",
                mentions=((league, "name"), (report.span("The League"), "nominal")),
                aliases=("League",),
            ),
        ),
        claims=(claim, plain),
        events=(event,),
        forecasts=(forecast,),
        attributions=(said,),
        skipped=(("no verb", league), ("a list of names", report.span("The League"))),
    )
    judge = {"by": "rules/names", "reason": "its name"}
    identities = Identities(
        actors=(
            Actor(id=actor_id(LEAGUE), name=LEAGUE, schema="Organization", aliases=("League",)),
            Actor(id=actor_id(COUNCIL), name=COUNCIL, schema="PublicBody"),
        ),
        judgements=(
            Judgement(span=league, refers_to=actor_id(LEAGUE), **judge),
            Judgement(span=council, refers_to=actor_id(LEAGUE), **judge),
            Judgement(span=council, refers_to=actor_id(LEAGUE), verdict=Verdict.DIFFERENT, **judge),
            Judgement(span=council, refers_to=actor_id(COUNCIL), **judge),
        ),
    )
    return extraction, identities
