"""Small worlds told in sentences, each a document with the one claim a reader finds in it."""

from dataclasses import dataclass, field
from typing import Any

from faultlines.model.actors import Actor
from faultlines.model.claims import Claim
from faultlines.model.snapshot import Entry, Snapshot, Status
from faultlines.model.text import Document, Publication, Span
from faultlines.model.when import When

PUBLISHED = "2021-05-12"


PEOPLE = frozenset({"Brandt", "Ferro", "Lindqvist"})  # the others are bodies


def actor_id(name: str) -> str:
    return "actor:" + name.casefold().replace(" ", "-")


@dataclass
class Teller:
    """Collects documents of one sentence each, and the claim that a reader finds in it."""

    documents: list[Document] = field(default_factory=list)
    publications: list[Publication] = field(default_factory=list)
    entries: list[Entry] = field(default_factory=list)
    actors: dict[str, Actor] = field(default_factory=dict)
    actor_of: dict[tuple[str, int, int], str] = field(default_factory=dict)

    def tell(self, sentence: str, subject: str, relation: str, target: str, *,
             published: str | None = PUBLISHED, fetched: str | None = None,
             status: Status = Status.OPEN, **more: Any) -> Entry:  # fmt: skip
        """One more sentence and its claim. subject, target, cue: words of the sentence."""
        doc = Document(text=sentence)
        self.publish(doc, published, fetched)
        whole = doc.span(0, len(sentence))
        cue = str(more.pop("cue", sentence))
        if isinstance(holder := more.pop("holder", None), str):
            more["holder"] = self._end(doc, holder)
        if isinstance(when := more.pop("when", None), str):
            more["when"] = When(edtf=when)
        claim = Claim(
            evidence=whole,
            subject=self._end(doc, subject),
            relation=relation,
            object=self._end(doc, target),
            cue=(doc.span(doc.text.index(cue), doc.text.index(cue) + len(cue)),),
            extractor="rules/test",
            **{"confidence": 1.0, **more},
        )
        entry = Entry(
            id=claim.id,
            claim=claim,
            status=status,
            subject=actor_id(subject),
            object=actor_id(target),
            holder=self.actor_of.get(_key(claim.holder)) if claim.holder else None,
        )
        self.entries.append(entry)
        return entry

    def publish(self, doc: Document, published: str | None, fetched: str | None = None) -> None:
        """Another publication of a text; the text itself counts once."""
        if doc not in self.documents:
            self.documents.append(doc)
        when = When(edtf=published)
        path = f"{len(self.publications)}.txt"
        self.publications.append(
            Publication(doc_id=doc.id, path=path, published=when, fetched=fetched)
        )

    @property
    def snap(self) -> Snapshot:
        return Snapshot(
            documents=tuple(self.documents),
            publications=tuple(self.publications),
            actors=tuple(self.actors.values()),
            claims=tuple(self.entries),
            actor_of=dict(self.actor_of),
        )

    def _end(self, doc: Document, words: str) -> Span:
        start = doc.text.index(words)
        span = doc.span(start, start + len(words))
        id_ = actor_id(words)
        schema = "Person" if words in PEOPLE else "Organization"
        self.actors.setdefault(id_, Actor(id=id_, name=words, schema=schema))
        self.actor_of[_key(span)] = id_
        return span


def _key(span: Span) -> tuple[str, int, int]:
    return span.doc_id, span.start, span.end
