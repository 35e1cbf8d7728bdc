"""A small invented world, read by hand: what the tests of everything shown stand on."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from faultlines.ledger import Ledger
from faultlines.model.actors import Actor, Judgement
from faultlines.model.claims import (
    Attribution,
    Certainty,
    Claim,
    Event,
    Forecast,
    Modality,
    Stance,
)
from faultlines.model.reading import Extraction, Identities
from faultlines.model.snapshot import Entry, Snapshot, Status
from faultlines.model.text import Document, Publication, Span
from faultlines.model.when import When

TEXT = """\
Mara Lind heads the Tide Guard, a branch of the Northern Navy, and visited Port Elen on 3 May. \
She met Oskar Venn and Ida Roth there. Joon Falk reportedly refused to meet Lind.
A statement of 6 May was signed by three crews of the Harbour League: the Red Oars, the Salt \
Brigade and the Pilot Union. The Gull Company, deemed closest to the Tide Guard, was absent.
The Red Oars endorsed Tomas Brandt, but the Gull Company rejected Brandt. The Tide Guard accepted \
Brandt while it quietly trains the Gull Company.
The Lamp Men say that the Lamp Men split from nobody, yet all signs point to the Gull Company as \
the creator of the Lamp Men. The Lamp Men took responsibility for the Dock Nine blast, which \
killed two sailors and hurt five. Rolf Stein denied that the Tide Guard attacked the ferry crews.
The Gull Company belongs to the Harbour League and keeps its distance from the Salt Brigade. If \
paid, the Red Oars would attack Port Elen. Brandt will probably break the League by autumn. The \
port council should pay the pilots.
"""
ARABIC = "تجمع الصيادون عند الميناء صباح اليوم.\n"

SCHEMA = {"Port Elen": "Territory", "ferry crews": "Group", "port council": "PublicBody"}
PEOPLE = ("Mara Lind", "Oskar Venn", "Ida Roth", "Joon Falk", "Tomas Brandt", "Rolf Stein")
ALIASES = {"Tomas Brandt": ("Brandt",), "Mara Lind": ("Lind", "She"), "Tide Guard": ("it",),
           "Harbour League": ("HL",)}  # fmt: skip


def actor_id(name: str) -> str:
    return "actor1:" + name.casefold().replace(" ", "-")


@dataclass
class Pen:
    """Writes claims by the words they stand in."""

    doc: Document
    claims: list[Claim] = field(default_factory=list)
    named: dict[Span, str] = field(default_factory=dict)

    def span(self, words: str, within: Span | None = None) -> Span:
        start = self.doc.text.index(words, within.start if within else 0)
        return self.doc.span(start, start + len(words))

    def sentence(self, words: str) -> Span:
        """The sentence that begins with these words."""
        start = self.doc.text.index(words)
        stops = [self.doc.text.find(end, start) for end in (". ", ".\n")]
        return self.doc.span(start, min(stop for stop in stops if stop > 0) + 1)

    def actor(self, words: str, name: str | None, within: Span | None) -> Span:
        span = self.span(words, within)
        self.named[span] = name or words
        return span

    def claim(self, sentence: str, subject: str, relation: str, target: str | None, cue: str,
              **more: object) -> Claim:  # fmt: skip
        """An end may be "words=Name" where it isn't named in full."""
        evidence = self.sentence(sentence)
        made = Claim(
            evidence=evidence,
            subject=self._end(subject, evidence),
            relation=relation,
            object=self._end(target, evidence) if target else None,
            cue=(self.span(cue, evidence),),
            rule=f"test/{relation}",
            extractor="rules/test",
            **{"confidence": 0.9, **self._more(more, evidence)},  # type: ignore[arg-type]
        )
        self.claims.append(made)
        return made

    def _end(self, words: str, evidence: Span) -> Span:
        shown, _, name = words.partition("=")
        return self.actor(shown, name or None, evidence)

    def _more(self, more: dict[str, object], evidence: Span) -> dict[str, object]:
        holder = more.pop("holder", None)
        if isinstance(holder, str):
            unnamed = bool(more.get("holder_unnamed"))
            more["holder"] = self.span(holder, evidence) if unnamed else self._end(holder, evidence)
        condition = more.get("condition")
        if isinstance(condition, str):
            more["condition"] = self.span(condition, evidence)
        return more


@dataclass
class World:
    """One document read by hand, one that nobody could read."""

    document: Document
    unread: Document
    publications: tuple[Publication, ...]
    extraction: Extraction
    identities: Identities

    def snapshot(self, status: dict[str, Status] | None = None) -> Snapshot:
        actor_of = {(j.span.doc_id, j.span.start, j.span.end): j.refers_to
                    for j in self.identities.judgements}  # fmt: skip
        bare = Snapshot(actor_of=actor_of)
        return Snapshot(
            documents=(self.document, self.unread),
            publications=self.publications,
            actors=self.identities.actors,
            claims=tuple(
                Entry(
                    id=claim.id,
                    claim=claim,
                    status=(status or {}).get(claim.id, Status.OPEN),
                    subject=bare.who(claim.subject),
                    object=bare.who(claim.object),
                    holder=bare.who(claim.holder),
                )
                for claim in self.extraction.claims
            ),
            events=self.extraction.events,
            forecasts=self.extraction.forecasts,
            attributions=self.extraction.attributions,
            actor_of=actor_of,
        )

    def claim(self, relation: str, nth: int = 0) -> Claim:
        """The nth claim of a relation."""
        return [one for one in self.extraction.claims if one.relation == relation][nth]


def make_world() -> World:
    pen = Pen(Document(text=TEXT, title="Crews and captains", raw_hash=None))
    events = _write_roster(pen)
    _write_people(pen)
    _write_sides(pen)
    _write_groups(pen, events[1])
    unread = Document(text=ARABIC, language="ar")
    publications = (
        Publication(doc_id=pen.doc.id, path="crews.txt", published=When(edtf="2021-05-12")),
        Publication(doc_id=unread.id, path="port-ar.txt", published=When.unknown()),
    )
    extraction = Extraction(
        doc_id=pen.doc.id,
        extractor="rules/test",
        anchor="2021-05-12",
        claims=tuple(pen.claims),
        events=events,
        forecasts=_outlook(pen),
        attributions=(_denial(pen),),
    )
    return World(pen.doc, unread, publications, extraction, _identities(pen.named))


def _write_people(pen: Pen) -> None:
    pen.claim("Mara", "Mara Lind", "leads", "Tide Guard", "heads")
    pen.claim("Mara", "Tide Guard", "part_of", "Northern Navy", "branch")
    pen.claim("Mara", "Mara Lind", "visits", "Port Elen", "visited", when=When(edtf="2021-05-03"))
    for one in ("Oskar Venn", "Ida Roth"):
        pen.claim("She met", "She=Mara Lind", "meets", one, "met")
    pen.claim("Joon", "Joon Falk", "refuses_to_meet", "Lind=Mara Lind", "refused to meet",
              stance=Stance.RELAYS, holder="reportedly", holder_unnamed=True)  # fmt: skip


def _write_roster(pen: Pen) -> tuple[Event, Event]:
    sentence = pen.sentence("A statement")
    crews = ("Red Oars", "Salt Brigade", "Pilot Union")
    spans = tuple(pen.actor(one, None, sentence) for one in crews)
    day = When(edtf="2021-05-06", words="6 May")
    joint = Event(kind="joint_statement", span=pen.span("A statement of 6 May"), evidence=sentence,
                  when=day, roles={"party": spans}, stated_count=3)  # fmt: skip
    blast = Event(kind="assault", mode="bombing", span=pen.span("the Dock Nine blast"),
                  evidence=pen.sentence("The Lamp Men took"), deaths=2, injuries=5)  # fmt: skip
    for one in crews:
        pen.claim("A statement", one, "signs", None, "signed", event_id=joint.id, when=day)
        pen.claim("A statement", one, "part_of", "Harbour League", "of")
    pen.claim("The Gull Company, deemed", "Gull Company", "absent_from", None, "absent",
              event_id=joint.id)  # fmt: skip
    pen.claim("The Gull Company, deemed", "Gull Company", "aligned_with", "Tide Guard", "closest",
              certainty=Certainty.PROBABLE, holder="deemed", holder_unnamed=True)  # fmt: skip
    return joint, blast


def _write_sides(pen: Pen) -> None:
    pen.claim("The Red Oars endorsed", "Red Oars", "endorses", "Tomas Brandt", "endorsed")
    pen.claim("The Red Oars endorsed", "Gull Company", "rejects", "Brandt=Tomas Brandt", "rejected")
    pen.claim("The Tide Guard acc", "Tide Guard", "accepts", "Brandt=Tomas Brandt", "accepted")
    pen.claim("The Tide Guard acc", "it=Tide Guard", "backs", "Gull Company", "trains")
    pen.claim("The Gull Company bel", "Gull Company", "part_of", "Harbour League", "belongs")
    pen.claim("The Gull Company bel", "Gull Company", "distances_from", "Salt Brigade", "distance")


def _write_groups(pen: Pen, blast: Event) -> None:
    pen.claim("The Lamp Men say", "Lamp Men", "split_from", None, "split", holder="Lamp Men",
              stance=Stance.DENIES)  # fmt: skip
    pen.claim("The Lamp Men say", "Gull Company", "created", "Lamp Men", "creator",
              certainty=Certainty.PROBABLE)  # fmt: skip
    pen.claim("The Lamp Men took", "Lamp Men", "claims_responsibility", None, "responsibility",
              event_id=blast.id, holder="Lamp Men")  # fmt: skip
    pen.claim("Rolf", "Tide Guard", "attacks", "ferry crews", "attacked", holder="Rolf Stein",
              stance=Stance.DENIES)  # fmt: skip
    pen.claim("If paid", "Red Oars", "attacks", "Port Elen", "attack", condition="If paid",
              modality=Modality.HYPOTHETICAL, confidence=0.4)  # fmt: skip


def _outlook(pen: Pen) -> tuple[Forecast, ...]:
    expected, advised = pen.sentence("Brandt will"), pen.sentence("The port council")
    return (
        Forecast(statement=pen.span("Brandt will probably break the League"), evidence=expected,
                 words="will probably", low=0.55, high=0.8, extractor="rules/test",
                 horizon=When(edtf="../2021-11-30", words="by autumn")),
        Forecast(statement=advised, evidence=advised, words="should", advice=True,
                 extractor="rules/test"),
    )  # fmt: skip


def _denial(pen: Pen) -> Attribution:
    evidence = pen.sentence("Rolf")
    denied = next(one for one in pen.claims if one.stance is Stance.DENIES and one.object)
    return Attribution(
        evidence=evidence,
        source=pen.span("Rolf Stein", evidence),
        cue=(pen.span("denied", evidence),),
        content=(pen.span("the Tide Guard attacked the ferry crews", evidence),),
        claim_ids=(denied.id,),
    )


def _identities(named: dict[Span, str]) -> Identities:
    names: Iterable[str] = dict.fromkeys(named[span] for span in sorted(named))
    return Identities(
        actors=tuple(
            Actor(
                id=actor_id(name),
                name=name,
                schema="Person" if name in PEOPLE else SCHEMA.get(name, "Organization"),
                aliases=ALIASES.get(name, ()),
            )
            for name in names
        ),
        judgements=tuple(
            Judgement(span=span, refers_to=actor_id(name), by="rules/test", reason="its name")
            for span, name in sorted(named.items())
        ),
    )


def keep_world(path: Path) -> Path:
    """A ledger with the document read by hand, and the one in Arabic."""
    path.write_bytes(_kept_world())
    return path


@cache
def _kept_world() -> bytes:
    """What the file of that ledger holds: it is made once, and copied for each test."""
    world = make_world()
    with TemporaryDirectory() as folder:
        path = Path(folder) / "faultlines.db"
        with Ledger.create(path) as made:
            made.add(world.document, world.publications[0], world.extraction, world.identities)
            made.add(world.unread, world.publications[1], None, None)
        return path.read_bytes()
