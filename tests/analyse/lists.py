"""Joint statements and meetings told in a sentence, for tests of lists and absences."""

from collections.abc import Sequence
from dataclasses import dataclass, field

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
        self.publish(doc, day)
        whole = doc.span(0, len(sentence))
        event = Event(
            kind="joint_statement", span=doc.span(2, 11), evidence=whole, stated_count=stated,
            when=When(edtf=day),
            roles={"party": tuple(self._end(doc, one) for one in signed)},
        )  # fmt: skip
        self.events.append(event)
        for one in signed:
            self._add("signs", self._end(doc, one), event, whole)
        for one in absent:
            self._add("absent_from", self._end(doc, one), event, whole)
        return event

    def meeting(self, day: str | None, there: Sequence[str], absent: Sequence[str] = (),
                stated: int | None = None, how: str = "boycotted") -> Event:  # fmt: skip
        """A meeting of a day, attended by these; those kept away, in these words."""
        sentence = f"The talks of {day} were attended by {', '.join(there)}"
        sentence += f"; {', '.join(absent)} {how} them." if absent else "."
        doc = Document(text=sentence)
        self.publish(doc, day)
        whole = doc.span(0, len(sentence))
        event = Event(
            kind="consult", mode="multilateral", span=doc.span(4, 9), evidence=whole,
            stated_count=stated, when=When(edtf=day),
            roles={"present": tuple(self._end(doc, one) for one in there)},
        )  # fmt: skip
        self.events.append(event)
        for one in there:
            self._add("meets", self._end(doc, one), event, whole)
        for one in absent:
            at = sentence.index(how)
            self._add("absent_from", self._end(doc, one), event, whole,
                      (event.span, doc.span(at, at + len(how))))  # fmt: skip
        return event

    def _add(self, relation: str, subject: Span, event: Event, whole: Span,
             cue: tuple[Span, ...] = ()) -> None:  # fmt: skip
        claim = Claim(evidence=whole, subject=subject, relation=relation, event_id=event.id,
                      cue=cue or (whole,), extractor="rules/test", confidence=1.0)  # fmt: skip
        self.entries.append(Entry(id=claim.id, claim=claim, subject=actor_id(subject.quote)))

    @property
    def snap(self) -> Snapshot:
        from dataclasses import replace

        return replace(super().snap, events=tuple(self.events))
