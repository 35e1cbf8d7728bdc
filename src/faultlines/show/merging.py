"""Claims told together: eight signatories of one sentence are one line, not eight."""

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable
from dataclasses import dataclass

from faultlines.model.snapshot import Entry
from faultlines.vocab.relations import RELATIONS

Author = Callable[[str], str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Telling:
    """Claims that one line tells. again: the same told by other sentences."""

    entries: tuple[Entry, ...]
    again: tuple[Entry, ...] = ()

    @property
    def ids(self) -> tuple[str, ...]:
        return tuple(entry.id for entry in self.entries + self.again)


def tellings(entries: Iterable[Entry], author: Author = lambda doc_id: doc_id) -> list[Telling]:
    """Merge what differs in its subjects alone, then in its objects alone, then repetitions.

    author: document id → who speaks in it, so that one outlet's repetitions are one line. A
    sentence that another outlet prints letter for letter is told with the first one's.
    """
    first: dict[Hashable, str | None] = {}
    groups = _grouped([(entry,) for entry in entries], _all_but_subject)
    groups = _grouped(groups, _all_but_object)
    repeated: dict[Hashable, list[tuple[Entry, ...]]] = defaultdict(list)
    for group in groups:
        content, claim = _content(group), group[0].claim
        speaker = author(claim.evidence.doc_id) if claim.holder is None else None
        speaker = first.setdefault((content, claim.evidence.quote), speaker)
        repeated[content, speaker].append(group)
    return [
        Telling(entries=told, again=tuple(entry for group in rest for entry in group))
        for told, *rest in repeated.values()
    ]


def subject_key(entry: Entry) -> Hashable:
    return entry.subject or entry.claim.subject.quote.casefold()


def object_key(entry: Entry) -> Hashable:
    if entry.object or entry.claim.object is None:
        return entry.object or entry.claim.event_id
    return entry.claim.object.quote.casefold()


Group = tuple[Entry, ...]


def _grouped(groups: list[Group], key: Callable[[Entry], Hashable]) -> list[Group]:
    """Join groups of one whose keys are the same; longer groups stay as they are."""
    joined: dict[Hashable, list[Group]] = defaultdict(list)
    for place, group in enumerate(groups):
        joined[key(group[0]) if len(group) == 1 else place].append(group)
    return [tuple(entry for group in same for entry in group) for same in joined.values()]


def _all_but_subject(entry: Entry) -> Hashable:
    relation = RELATIONS.get(entry.claim.relation)
    if relation is None or not relation.says.startswith("{subject} ") or " and " in relation.says:
        return entry.id  # "A and B are rivals" can't take a list
    return ("subjects", _place(entry), object_key(entry))


def _all_but_object(entry: Entry) -> Hashable:
    if entry.object is None and entry.claim.object is None:
        return entry.id
    return ("objects", _place(entry), subject_key(entry))


def _place(entry: Entry) -> Hashable:
    claim = entry.claim
    return (claim.evidence, claim.when, claim.condition, _sense(entry))


def _sense(entry: Entry) -> Hashable:
    claim = entry.claim
    holder = entry.holder or (claim.holder.quote if claim.holder else None)
    return (claim.relation, holder, claim.stance, claim.certainty, claim.modality, entry.status)


def _content(group: Group) -> Hashable:
    subjects = frozenset(subject_key(entry) for entry in group)
    objects = frozenset(object_key(entry) for entry in group)
    claim = group[0].claim
    return (subjects, objects, _sense(group[0]), claim.condition, claim.when.edtf)
