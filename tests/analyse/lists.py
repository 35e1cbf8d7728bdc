"""Joint statements and meetings told in a sentence, for tests of lists and absences."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from faultlines.model.claims import Claim, Event
from faultlines.model.snapshot import Entry, Snapshot
from faultlines.model.text import Document, Span
from faultlines.model.when import When
from tests.analyse.telling import Teller, actor_id


@dataclass
class ListTeller(Teller):
    """Also tells of joint statements and of meetings."""

    events: list[Event] = field(default_factory=list)

    def statement(self, day: str | None, signed: Sequence[str], absent: Sequence[str] = (),
                  stated: int | None = None, on: str = "") -> Event:  # fmt: skip
        """A statement of a day, signed by these; of those it is said that they are absent. on:
        what it is about."""
        about = f" on {on}" if on else ""
        sentence = f"A statement of {day}{about} was signed by {', '.join(signed)}"
        sentence += f"; {', '.join(absent)} stayed away." if absent else "."
        doc = Document(text=sentence)
        event = self._told(doc, day, "signs", signed, kind="joint_statement", span=doc.span(2, 11),
                           stated_count=stated, role="party")  # fmt: skip
        for one in absent:
            self._add("absent_from", self._end(doc, one), event)
        return event

    def meeting(self, day: str | None, there: Sequence[str], absent: Sequence[str] = (),
                stated: int | None = None, how: str = "boycotted") -> Event:  # fmt: skip
        """A meeting of a day, attended by these; those kept away, in these words."""
        sentence = f"The talks of {day} were attended by {', '.join(there)}"
        sentence += f"; {', '.join(absent)} {how} them." if absent else "."
        doc = Document(text=sentence)
        event = self._told(doc, day, "meets", there, kind="consult", mode="multilateral",
                           span=doc.span(4, 9), stated_count=stated, role="present")  # fmt: skip
        for one in absent:
            at = sentence.index(how)
            self._add("absent_from", self._end(doc, one), event,
                      (event.span, doc.span(at, at + len(how))))  # fmt: skip
        return event

    def _told(self, doc: Document, day: str | None, relation: str, who: Sequence[str], *,
              role: str, **more: Any) -> Event:  # fmt: skip
        """Publish a sentence, with its event and the claims of those who took part."""
        self.publish(doc, day)
        ends = tuple(self._end(doc, one) for one in who)
        event = Event(evidence=doc.span(0, len(doc.text)), when=When(edtf=day),
                      roles={role: ends}, **more)  # fmt: skip
        self.events.append(event)
        for end in ends:
            self._add(relation, end, event)
        return event

    def _add(self, relation: str, subject: Span, event: Event,
             cue: tuple[Span, ...] = ()) -> None:  # fmt: skip
        whole = event.evidence
        claim = Claim(evidence=whole, subject=subject, relation=relation, event_id=event.id,
                      cue=cue or (whole,), extractor="rules/test", confidence=1.0)  # fmt: skip
        self.entries.append(Entry(id=claim.id, claim=claim, subject=actor_id(subject.quote)))

    @property
    def snap(self) -> Snapshot:
        from dataclasses import replace

        return replace(super().snap, events=tuple(self.events))
